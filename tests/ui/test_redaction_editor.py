"""Blacking out in the real window: by keys, by the mouse, and what comes of it in the desk."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt

from jar_desk.domain.inquiry import Disclosure
from jar_desk.domain.redaction import bare, covered_text, fingerprint
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


@pytest.fixture
def inquiry(desk: Desk, tmp_path: Path) -> Inquiry:
    return with_records(desk, tmp_path, ("面談記録", INTERVIEW))


def test_a_name_is_blacked_out_by_keys_alone(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    assert editor.window.current_key == "redaction"
    assert editor.window.focusWidget() is editor.sheet
    editor.key(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    editor.key(*[Key.Key_Right] * 4)
    editor.key(*[Key.Key_Right] * 5, shift=True)
    assert "".join(one.text for one in editor.sheet.caret.selected) == "田村 由紀"
    editor.key(Key.Key_B)
    assert editor.parts.thumbnails.words()[0] == "1・黒塗り 1"
    assert beneath(editor) == ["田村由紀"]
    [drawn] = editor.view.editing.redactions
    page = editor.sheet.shown.page.text
    editor.key(Key.Key_Return, control=True)
    assert editor.window.current_key == "inquiry"
    stored = editor.stored()
    assert stored.redactions == (drawn,)
    assert drawn.seen == fingerprint(covered_text(page, drawn.boxes))
    [record] = stored.records
    assert record.disclosure is Disclosure.MASKED
    assert record.ground == "appi-33-2-1"


def test_text_is_selected_with_the_mouse(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    signs = editor.signs("Marie Dubois")
    editor.drag(editor.at(signs[0].box), editor.at(signs[-1].box, end=True))
    assert editor.sheet.caret.selected == signs
    editor.qtbot.mouseClick(editor.parts.heading.mark, Qt.MouseButton.LeftButton)
    assert beneath(editor) == ["MarieDubois"]


def test_a_box_is_drawn_beside_text_and_with_shift_over_it(
    editor: Editor, inquiry: Inquiry
) -> None:
    editor.black_out(inquiry)
    first = editor.signs("本人")[0].box
    start = editor.at(first)
    end = editor.at(editor.signs("Rashid")[-1].box, end=True)
    editor.drag(start, end + QPoint(0, 4), shift=True)
    [place] = editor.view.editing.redactions
    assert "本人:AhmedAl-Rashid" in bare(covered_text(editor.sheet.shown.page.text, place.boxes))
    zoom = editor.sheet.zoom
    below = QPoint(round(300 * zoom), round(500 * zoom))
    editor.drag(below, below + QPoint(60, 40))
    assert len(editor.view.editing.redactions) == 2
    free = editor.view.editing.redactions[-1]
    assert free.seen == ""
    assert free.boxes[0].width == pytest.approx(60 / zoom, abs=1)


def test_a_box_is_drawn_by_keys(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    editor.key(Key.Key_R)
    before = editor.sheet.rubber
    editor.key(Key.Key_Down, Key.Key_Right)
    editor.key(Key.Key_Right, Key.Key_Down, shift=True)
    drawn = editor.sheet.rubber
    assert drawn.left > before.left
    assert drawn.top > before.top
    assert drawn.width > before.width
    editor.key(Key.Key_Escape)
    assert editor.sheet.rubber is None
    assert editor.window.current_key == "redaction"
    editor.key(Key.Key_R, Key.Key_Return)
    [place] = editor.view.editing.redactions
    assert editor.sheet.chosen == place.id
    editor.key(Key.Key_Delete)
    assert editor.view.editing.redactions == ()


def test_a_suggestion_is_accepted_and_the_persons_own_stays(
    editor: Editor, inquiry: Inquiry
) -> None:
    editor.black_out(inquiry)
    editor.key(Key.Key_PageDown)
    panel = editor.parts.panel
    names = [one.accessibleName() for one in panel.suggestion_rows]
    assert "「omar@example.org」を黒塗り" in names
    assert "「ahmed@example.org」を黒塗り" not in names
    assert "ahmed@example.org" in panel.own.text()
    button = panel.suggestion_rows[names.index("「omar@example.org」を黒塗り")]
    button.setFocus()
    editor.key(Key.Key_Space)
    assert beneath(editor) == ["omar@example.org"]
    assert "「omar@example.org」を黒塗り" not in [
        one.accessibleName() for one in panel.suggestion_rows
    ]


def test_tab_goes_from_the_page_through_the_suggestions(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    editor.key(Key.Key_PageDown)
    editor.key(Key.Key_Tab)
    first = editor.view.editing.suggestions[0]
    assert "".join(one.text for one in editor.sheet.caret.selected) == first.text
    editor.key(Key.Key_Tab)
    assert editor.window.focusWidget() is editor.parts.panel.suggestion_rows[0]
    editor.key(Key.Key_Space)
    assert editor.window.focusWidget() is editor.parts.panel.suggestion_rows[0]
    assert beneath(editor) == [first.text]
    editor.sheet.setFocus()
    editor.key(Key.Key_N, Key.Key_B)
    assert len(beneath(editor)) == 2


def test_steps_are_undone_and_done_again(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    editor.key(Key.Key_R, Key.Key_Return)
    editor.key(Key.Key_W)
    assert len(editor.view.editing.redactions) == 2
    editor.key(Key.Key_Z, control=True)
    assert len(editor.view.editing.redactions) == 1
    editor.key(Key.Key_Z, control=True)
    assert editor.view.editing.redactions == ()
    assert not editor.parts.undo.isEnabled()
    editor.key(Key.Key_Y, control=True)
    editor.key(Key.Key_Y, control=True)
    assert len(editor.view.editing.redactions) == 2
    assert not editor.parts.redo.isEnabled()


def test_a_page_is_withheld_with_a_ground(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    editor.key(Key.Key_PageDown, Key.Key_W)
    assert editor.parts.thumbnails.words() == ["1", "2・渡さない", "3"]
    assert "法第33条第2項第1号" in editor.sheet.shown.withheld
    editor.key(Key.Key_Return, control=True)
    [place] = editor.stored().redactions
    assert (place.page, place.boxes, place.ground) == (2, (), "appi-33-2-1")


@pytest.mark.qt_log_ignore("does not support", extend=True)
def test_another_ground_is_taken_and_used_from_then_on(editor: Editor, inquiry: Inquiry) -> None:
    editor.black_out(inquiry)
    editor.key(Key.Key_R, Key.Key_Return)
    editor.key(Key.Key_G)
    menu = editor.view.acts.menu
    editor.qtbot.waitUntil(menu.isVisible)
    editor.qtbot.keyClick(menu, Key.Key_Down)
    editor.qtbot.keyClick(menu, Key.Key_Down)
    editor.qtbot.keyClick(menu, Key.Key_Return)
    editor.settle()
    [place] = editor.view.editing.redactions
    assert place.ground == "appi-33-2-2"
    editor.key(Key.Key_W)
    assert {one.ground for one in editor.view.editing.redactions} == {"appi-33-2-2"}
    assert editor.parts.panel.next_ground.text() == "法第33条第2項第2号"


def test_what_lies_beneath_is_seen_while_the_space_bar_is_held(
    editor: Editor, inquiry: Inquiry
) -> None:
    editor.black_out(inquiry)
    editor.sheet.select(editor.signs("面談記録"))
    editor.key(Key.Key_B)

    def dark() -> float:
        picture = editor.sheet.grab().toImage()
        box = editor.sheet.area_of(editor.view.editing.redactions[0].boxes[0]).toRect()
        shades = [
            picture.pixelColor(x, y).lightness()
            for x in range(box.left() + 3, box.right() - 3)
            for y in (box.center().y(), box.center().y() - 4)
        ]
        return max(shades)

    editor.sheet.choose(None)
    assert dark() == 0
    editor.qtbot.keyPress(editor.sheet, Key.Key_Space)
    assert dark() > 120
    editor.qtbot.keyRelease(editor.sheet, Key.Key_Space)
    assert dark() == 0
    editor.key(Key.Key_V)
    assert dark() > 120
    assert editor.parts.heading.beneath.isChecked()


def test_the_page_is_shown_larger_smaller_and_as_wide_as_there_is_room(
    editor: Editor, inquiry: Inquiry
) -> None:
    editor.black_out(inquiry)
    fits = editor.sheet.zoom
    editor.key(Key.Key_Plus, control=True)
    assert editor.sheet.zoom > fits
    editor.key(Key.Key_Minus, control=True)
    editor.key(Key.Key_Minus, control=True)
    assert editor.sheet.zoom < fits
    editor.key(Key.Key_0, control=True)
    assert editor.sheet.zoom == pytest.approx(fits, abs=0.01)
    width = round(editor.sheet.zoom * editor.sheet.shown.page.text.width)
    assert editor.view.pictures.best(0, width).width() == width
    assert editor.parts.foot.zoom.text() == f"{round(fits * 100)}%"
