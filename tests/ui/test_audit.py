"""The audit record on the screen."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.ui.views.audit import AuditView
from tests.documents.reading_back import text
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


@pytest.fixture
def view(qtbot: Any, office: Office) -> AuditView:
    office.record("佐藤 遥")
    made = AuditView(office.workplace)
    qtbot.addWidget(made)
    made.resize(1154, 758)
    made.show()
    office.settle(qtbot)
    return made


def column(view: AuditView, number: int) -> list[str]:
    return [view.model.index(row, number).data() for row in range(view.model.rowCount())]


def test_events_stand_newest_first_with_number_and_person(view: AuditView) -> None:
    assert column(view, 3)[0].startswith("Inquiry recorded")
    assert column(view, 4)[0] == "2026-0001"
    assert column(view, 2)[0] == "鈴木"
    assert column(view, 0)[-1] == "1"


def test_no_name_of_a_requester_is_shown(view: AuditView) -> None:
    assert not any("佐藤 遥" in text for number in range(5) for text in column(view, number))


def test_the_chain_is_checked(qtbot: Any, office: Office, view: AuditView) -> None:
    assert "sound" in view.state.text
    qtbot.mouseClick(view.check, Qt.MouseButton.LeftButton)
    office.settle(qtbot)
    assert "sound" in view.state.text


def test_events_are_narrowed_by_kind_and_person(
    qtbot: Any, office: Office, view: AuditView
) -> None:
    view.topics.setFocus()
    qtbot.keyClicks(view.topics, "Staff")
    view.topics.activated.emit(view.topics.currentIndex())
    assert len(column(view, 3)) == 1
    assert column(view, 3)[0].startswith("Staff member added")
    view.people.setCurrentIndex(view.people.findText("佐藤"))
    view.people.activated.emit(view.people.currentIndex())
    assert column(view, 3) == []
    assert view.empty.isVisible()


def test_the_record_is_saved_as_csv_with_keys(
    qtbot: Any, office: Office, view: AuditView, tmp_path: Path
) -> None:
    office.asking.path = tmp_path / "record.csv"
    view.csv.setFocus()
    qtbot.keyClick(view.csv, Qt.Key.Key_Space)
    office.settle(qtbot)
    rows = list(csv.reader((tmp_path / "record.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["No.", "When", "Who", "What", "Inquiry"]
    assert [row[0] for row in rows[1:]] == [str(number) for number in range(len(rows) - 1, 0, -1)]
    assert rows[1][2:] == ["鈴木", "Inquiry recorded", "2026-0001"]
    assert "佐藤 遥" not in (tmp_path / "record.csv").read_text("utf-8-sig")
    assert column(view, 3)[0].startswith("Audit record saved to a file")


def test_the_filtered_record_is_saved_as_pdf(
    qtbot: Any, office: Office, view: AuditView, tmp_path: Path
) -> None:
    view.topics.setCurrentIndex(view.topics.findData("staff"))
    office.asking.path = tmp_path / "record.pdf"
    qtbot.mouseClick(view.pdf, Qt.MouseButton.LeftButton)
    office.settle(qtbot)
    read = text((tmp_path / "record.pdf").read_bytes())
    assert "Auditrecord" in read
    assert "sound" in read
    assert "Staffmemberadded" in read
    assert "Inquiryrecorded" not in read


def test_the_check_tells_how_far_it_is(view: AuditView) -> None:
    view.check.setEnabled(False)
    view._progressed.emit(5_000, 20_000)
    assert view.state.text.replace(",", "") == "Checking the record… 5000 of 20000 events"
