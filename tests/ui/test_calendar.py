"""Deadlines in groups and in the month; the file for other calendars."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, Qt

from jar_desk.ui.models.cells import CELL_ROLE
from jar_desk.ui.views.calendar import CalendarView
from jar_desk.ui.widgets.month_grid import MonthGrid
from jar_desk.usecases.reminding import start_digest
from tests.examples import TODAY
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def shown(qtbot: Any, office: Office) -> CalendarView:
    view = CalendarView(office.workplace)
    qtbot.addWidget(view)
    view.resize(1154, 758)
    view.show()
    office.settle(qtbot)
    return view


def first_lines(view: CalendarView) -> list[str]:
    rows = range(view.model.rowCount())
    return [view.model.index(row, 0).data(CELL_ROLE).first for row in rows]


def test_an_empty_calendar_teaches(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    assert view.empty.isVisible()
    assert not view.banner.isVisible()


def test_deadlines_stand_in_groups(qtbot: Any, office: Office) -> None:
    late = office.record("佐藤 遥", days_ago=60)
    office.record("髙﨑 健一", days_ago=28)
    office.record("Oliver Hughes")
    view = shown(qtbot, office)
    lines = first_lines(view)
    assert lines[0] == "Overdue"
    assert "Later" in lines
    assert view.banner.text.startswith("1 overdue") or "1" in view.banner.text
    with qtbot.waitSignal(view.inquiry_wanted) as wanted:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert wanted.args == [late.id]


def test_a_group_title_opens_nothing(qtbot: Any, office: Office) -> None:
    office.record("佐藤 遥")
    view = shown(qtbot, office)
    qtbot.keyClick(view.table, Qt.Key.Key_Home)
    with qtbot.assertNotEmitted(view.inquiry_wanted):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)


def test_the_digest_tells_of_days_the_program_slept(qtbot: Any, office: Office) -> None:
    start_digest(office.session)
    view = shown(qtbot, office)
    view.show_digest(start_digest(office.session))
    assert not view.banner.isVisible()


def test_the_calendar_file_is_written(qtbot: Any, office: Office, tmp_path: Path) -> None:
    inquiry = office.record("佐藤 遥")
    view = shown(qtbot, office)
    office.asking.path = tmp_path / "days.ics"
    qtbot.mouseClick(view.export, Qt.MouseButton.LeftButton)
    office.settle(qtbot)
    written = office.asking.path.read_bytes().decode()
    assert str(inquiry.number) in written
    assert "佐藤" not in written
    assert "days.ics" in view.said.text


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Right, date(2026, 11, 11)),
        (Qt.Key.Key_Left, date(2026, 11, 9)),
        (Qt.Key.Key_Up, date(2026, 11, 3)),
        (Qt.Key.Key_Down, date(2026, 11, 17)),
        (Qt.Key.Key_PageUp, date(2026, 10, 1)),
        (Qt.Key.Key_PageDown, date(2026, 12, 1)),
    ],
)
def test_keys_move_through_the_month(qtbot: Any, key: Qt.Key, day: date) -> None:
    grid = MonthGrid(TODAY)
    qtbot.addWidget(grid)
    qtbot.keyClick(grid, key)
    assert grid.day == day


def test_the_day_under_the_cursor_is_spoken_and_chosen(qtbot: Any) -> None:
    grid = MonthGrid(TODAY)
    qtbot.addWidget(grid)
    grid.show_counts({TODAY: 2}, TODAY)
    assert "2" in grid.accessibleDescription()
    with qtbot.waitSignal(grid.day_chosen) as chosen:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert chosen.args == [TODAY]


@pytest.mark.parametrize("language", ["ja", "en_GB"])
def test_a_click_chooses_the_day_drawn_there(qtbot: Any, language: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        grid = MonthGrid(TODAY)
        qtbot.addWidget(grid)
        grid.resize(700, 630)
        with qtbot.waitSignal(grid.day_chosen) as chosen:
            qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.rect().center())
        assert chosen.args[0].weekday() in {2, 3}
    finally:
        QLocale.setDefault(before)
