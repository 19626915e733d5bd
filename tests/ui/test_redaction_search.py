"""Searching and blacking out over all records of an inquiry, in the real window."""
# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.redaction import fingerprint
from tests.ui.redaction_pages import (  # noqa: F401
    INTERVIEW,
    Editor,
    beneath,
    editor,
    editor_of,
    with_records,
)

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from tests.real_desk import Desk

Key = Qt.Key
INTERPRETER = (("通訳手配票", "通訳:Ｍarie Dubois(フランス語)", "依頼者:MARIE DUBOIS"),)


@pytest.fixture
def inquiry(desk: Desk, tmp_path: Path) -> Inquiry:
    return with_records(desk, tmp_path, ("面談記録", INTERVIEW), ("通訳", INTERPRETER))


def search(editor: Editor, words: str) -> None:
    """Search all records, by keys only."""
    editor.key(Key.Key_F, control=True)
    field = editor.parts.hits.field
    assert editor.window.focusWidget() is field
    field.insert(words)
    editor.qtbot.keyClick(field, Key.Key_Return)
    editor.settle()
    here = editor.parts.hits.scope._choices["here"]
    here.setFocus()
    editor.key(Key.Key_Right)
    editor.qtbot.wait(50)
    editor.settle()


def test_words_are_blacked_out_in_every_record_at_once(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    search(editor, "marie dubois")
    hits = editor.parts.hits
    assert [one.accessibleName().split(" – ")[1] for one in hits.rows] == [
        "面談記録 1ページ",
        "通訳 1ページ",
        "通訳 1ページ",
    ]
    hits.all.setFocus()
    editor.key(Key.Key_Space)
    assert hits.accepts == []
    assert editor.window.focusWidget() is hits.rows[0]
    assert len(editor.view.places.unsaved) == 2
    editor.key(Key.Key_Return, control=True)
    stored = editor.stored()
    seen = [one.seen for one in stored.redactions]
    assert len(seen) == 3
    assert fingerprint("MarieDubois") in seen
    first, second = inquiry.records
    assert Counter(one.record_id for one in stored.redactions) == {first.id: 1, second.id: 2}
    assert editor.view.editing.read.record.id == second.id


def test_all_is_one_step_to_undo(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    search(editor, "dubois")
    editor.parts.hits.all.setFocus()
    editor.key(Key.Key_Space)
    editor.key(Key.Key_Z, control=True)
    assert editor.view.places.unsaved == {}
    assert len(editor.parts.hits.accepts) == 3


def test_one_hit_is_shown_and_blacked_out(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    search(editor, "依頼者")
    [row] = editor.parts.hits.rows
    row.setFocus()
    editor.key(Key.Key_Space)
    assert editor.view.editing.read.record.id == inquiry.records[1].id
    assert "".join(one.text for one in editor.sheet.caret.selected) == "依頼者"
    [accept] = editor.parts.hits.accepts
    accept.setFocus()
    editor.key(Key.Key_Space)
    assert beneath(editor) == ["依頼者"]
    editor.key(Key.Key_Escape)
    editor.key(Key.Key_Escape)
    assert not editor.parts.searching
    assert editor.window.focusWidget() is editor.sheet


def test_nothing_found_is_said(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    search(editor, "nobody")
    assert "見つかりません" in editor.parts.hits.said.text()
    assert not editor.parts.hits.all.isVisible()
