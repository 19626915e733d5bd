"""What is not saved yet outlives the lock; two people's work is put together; both languages."""
# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from jar_desk.domain.redaction import Box, Redaction
from jar_desk.usecases import drafts, redacting
from tests.ui.redaction_pages import (  # noqa: F401
    INTERVIEW,
    Editor,
    beneath,
    editor,
    editor_of,
    with_records,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.language import Language
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

Key = Qt.Key


@pytest.fixture
def inquiry(desk: Desk, tmp_path: Path) -> Inquiry:
    return with_records(desk, tmp_path, ("面談記録", INTERVIEW))


def black_out_a_name(editor: Editor) -> None:
    editor.sheet.select(editor.signs("田村 由紀"))
    editor.sheet.setFocus()
    editor.key(Key.Key_B)


def test_what_is_not_saved_outlives_the_lock(
    editor: Editor, editor_of: Callable[[Session], Editor], desk: Desk, inquiry: Inquiry
) -> None:
    editor.black_out(inquiry)
    black_out_a_name(editor)
    [place] = editor.view.editing.redactions
    editor.window.keep_drafts()
    assert editor.stored().redactions == ()
    again = editor_of(desk.staff)
    again.black_out(inquiry)
    assert again.view.editing.redactions == (place,)
    assert again.parts.foot.state.text() == "未保存:1件"
    again.key(Key.Key_Return, control=True)
    assert again.stored().redactions == (place,)
    assert drafts.load_draft(desk.staff, "redaction", inquiry.id) is None


def test_leaving_asks_and_keeps_a_draft(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    black_out_a_name(editor)
    editor.answers.confirms = [False]
    editor.key(Key.Key_Escape)
    editor.key(Key.Key_Escape)
    assert editor.window.current_key == "inquiry"
    assert editor.stored().redactions == ()
    editor.black_out(inquiry)
    assert beneath(editor) == ["田村由紀"]
    editor.answers.confirms = [True]
    editor.key(Key.Key_Escape)
    assert editor.window.current_key == "inquiry"
    assert len(editor.stored().redactions) == 1


def test_what_a_colleague_saved_meanwhile_is_put_together(
    editor: Editor, desk: Desk, inquiry: Inquiry
) -> None:
    editor.black_out(inquiry)
    black_out_a_name(editor)
    [mine] = editor.view.editing.redactions
    record = inquiry.records[0].id
    theirs = Redaction(
        id=uuid4(), record_id=record, page=1, boxes=(Box(300, 400, 360, 420),), ground="appi-33-4"
    )
    redacting.save_redactions(desk.colleague, inquiry, record, (theirs,))
    editor.answers.confirms = [True]
    editor.key(Key.Key_Return, control=True)
    assert editor.window.current_key == "redaction"
    assert set(editor.view.editing.redactions) == {mine, theirs}
    editor.key(Key.Key_Return, control=True)
    assert set(editor.stored().redactions) == {mine, theirs}


def test_the_editor_speaks_both_languages(
    editor: Editor, inquiry: Inquiry, language: Language
) -> None:
    editor.black_out(inquiry)
    editor.key(Key.Key_PageDown)
    assert editor.parts.save.text() == "保存して戻る"
    language.speak("en")
    editor.settle()
    assert editor.parts.save.text() == "Save and close"
    assert editor.parts.foot.where.text() == "Page 2 / 3"
    black_out_there = editor.parts.panel.suggestion_rows[0]
    black_out_there.setFocus()
    editor.key(Key.Key_Space)
    assert editor.parts.thumbnails.words()[1] == "2・blacked out: 1"
    assert editor.parts.panel.counted.text() == "Blacked out: 1 place"


def test_everything_that_takes_the_focus_has_a_name(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    black_out_a_name(editor)
    for search in (False, True):
        editor.parts.show_search(shown=search)
        nameless = [repr(one) for one in focusable(editor.view) if not name_of(one)]
        assert nameless == []
    assert "選択" in spoken_after_selecting(editor)


def spoken_after_selecting(editor: Editor) -> str:
    editor.sheet.select(editor.signs("Ahmed"))
    return name_of(editor.sheet)


def focusable(view: QWidget) -> list[QWidget]:
    tab = Qt.FocusPolicy.TabFocus
    return [
        one for one in view.findChildren(QWidget) if one.focusPolicy() & tab and one.isVisible()
    ]


def name_of(widget: QWidget) -> str:
    interface: Any = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)).strip() if interface else ""


def test_nothing_is_said_while_names_are_blurred(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    black_out_a_name(editor)
    editor.key(Key.Key_B, control=True)
    panel = editor.parts.panel
    shown = [one.text() for one in panel.place_rows.values()]
    shown += [one.accessibleName() for one in panel.suggestion_rows]
    shown += [panel.own.text(), name_of(editor.sheet)]
    assert not any("田村" in one or "Marie" in one or "Ahmed" in one for one in shown)
    assert editor.sheet.private


def test_nobody_sees_the_pages_of_the_person_before(
    editor: Editor, desk: Desk, inquiry: Inquiry, tmp_path: Path
) -> None:
    editor.black_out(inquiry)
    black_out_a_name(editor)
    [mine] = editor.view.editing.redactions
    editor.window.show_page("inbox")
    other = with_records(desk, tmp_path, ("別の人", INTERVIEW[2:]))
    editor.view.show_record(other.id, other.records[0].id)
    assert editor.sheet.shown is None
    assert editor.parts.thumbnails.words() == []
    editor.settle()
    assert editor.view.editing.redactions == ()
    editor.view.show_record(inquiry.id, inquiry.records[0].id)
    editor.settle()
    assert editor.view.editing.redactions == (mine,)
