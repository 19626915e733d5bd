"""Records of every kind in the editor: values, pictures, files that cannot be read, long ones."""
# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from jar_desk.domain.errors import UnusableFile
from jar_desk.domain.inquiry import Disclosure
from jar_desk.domain.redaction import Part
from jar_desk.ui.views.redaction.pictures import Pictures
from jar_desk.usecases import reading, searching
from jar_desk.usecases.searching import RecordDraft
from tests.ui.redaction_pages import (  # noqa: F401
    INTERVIEW,
    Editor,
    beneath,
    editor,
    editor_of,
    with_records,
)
from tests.usecases import steps

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from tests.real_desk import Desk

Key = Qt.Key


def a_draft(desk: Desk, inquiry: Inquiry, title: str, **changes: object) -> RecordDraft:
    values: dict[str, object] = {
        "title": title,
        "source_id": steps.at_home(desk, inquiry).id,
        "category": "面談",
        "purposes": ("PU-7",),
    }
    return RecordDraft(**(values | changes))  # type: ignore[arg-type]


def test_one_record_after_the_other_is_saved_and_the_last_leads_back(
    editor: Editor, desk: Desk, tmp_path: Path
) -> None:
    inquiry = with_records(desk, tmp_path, ("面談記録", INTERVIEW))
    value = a_draft(desk, inquiry, "電話メモ", value="担当 田村 由紀 03-5555-0101")
    inquiry = searching.add_record(desk.staff, inquiry, value).value
    withheld = a_draft(
        desk, inquiry, "渡さない", value="x", disclosure=Disclosure.WITHHELD, ground="appi-33-2-1"
    )
    inquiry = searching.add_record(desk.staff, inquiry, withheld).value
    scan = tmp_path / "scan.png"
    Image.new("RGB", (600, 800), "white").save(scan)
    inquiry = searching.add_record(desk.staff, inquiry, a_draft(desk, inquiry, "写真"), scan).value
    editor.black_out(inquiry)
    assert editor.parts.save.text() == "保存して次へ"
    editor.key(Key.Key_Return, control=True)
    assert editor.view.editing.read.record.title == "電話メモ"
    editor.sheet.select(editor.signs("田村 由紀"))
    editor.key(Key.Key_B)
    assert beneath(editor) == ["田村由紀"]
    editor.key(Key.Key_Return, control=True)
    assert editor.view.editing.read.record.title == "写真"
    assert editor.parts.panel.none.isVisible()
    editor.key(Key.Key_R, Key.Key_Return)
    assert editor.parts.save.text() == "保存して戻る"
    editor.key(Key.Key_Return, control=True)
    assert editor.window.current_key == "inquiry"
    stored = editor.stored()
    assert [one.part for one in stored.redactions] == [Part.VALUE, Part.FILE]
    shown = [one.disclosure for one in stored.records]
    masked, whole = Disclosure.MASKED, Disclosure.FULL
    assert shown == [whole, masked, Disclosure.WITHHELD, masked]


def test_a_file_that_cannot_be_read_says_why_and_keeps_nobody_from_going_on(
    editor: Editor, desk: Desk, tmp_path: Path
) -> None:
    inquiry = with_records(desk, tmp_path, ("面談記録", INTERVIEW), ("二つ目", INTERVIEW[:1]))
    attachment = inquiry.records[0].attachment
    assert attachment is not None
    folder = desk.staff.desk.folder
    [stored] = [one for one in folder.rglob("*") if attachment.id.hex in one.name.replace("-", "")]
    stored.write_bytes(stored.read_bytes()[:100])
    editor.black_out(inquiry)
    assert editor.parts.middle.currentWidget() is editor.parts.empty
    assert editor.parts.empty._title.text()
    editor.key(Key.Key_Return, control=True)
    assert editor.view.editing.read.record.title == "二つ目"
    assert editor.parts.middle.currentWidget() is editor.parts.desktop


def test_a_record_removed_meanwhile_takes_its_draft_along(
    editor: Editor, desk: Desk, tmp_path: Path
) -> None:
    inquiry = with_records(desk, tmp_path, ("面談記録", INTERVIEW), ("二つ目", INTERVIEW[:1]))
    editor.black_out(inquiry)
    editor.key(Key.Key_W)
    editor.answers.confirms = [False]
    editor.key(Key.Key_Escape)
    editor.key(Key.Key_Escape)
    inquiry = searching.remove_record(
        desk.staff, reading.read_inquiry(desk.staff, inquiry.id), inquiry.records[0].id
    ).value
    editor.black_out(inquiry)
    assert editor.view.places.unsaved == {}
    editor.key(Key.Key_W)
    editor.key(Key.Key_Return, control=True)
    assert len(editor.stored().redactions) == 1


@pytest.mark.parametrize("width", [96, 900])
def test_a_page_that_cannot_be_drawn_is_told_once(
    editor: Editor, desk: Desk, tmp_path: Path, width: int
) -> None:
    editor.black_out(with_records(desk, tmp_path, ("面談記録", INTERVIEW)))
    opened = editor.view.editing.read.opened
    broken = replace(opened, _pdfs=dict.fromkeys(Part, b"no PDF"))
    pictures, told = Pictures(editor.workplace.background), []
    pictures.failed.connect(told.append)
    pictures.show_record(broken)
    for _ in range(3):
        pictures.want(0, width)
        editor.settle()
    assert pictures.is_broken(0)
    assert [type(one) for one in told] == [UnusableFile]
