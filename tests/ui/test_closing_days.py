"""Closing days in a real window: a day is added, what moves is seen, then it holds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.ui.dialogs.closing_days import ClosingDaysDialog
from jar_desk.ui.dialogs.moved_dates import MovedDatesDialog
from jar_desk.ui.dialogs.office_day import OfficeDayDialog
from jar_desk.usecases import closing_days
from jar_desk.usecases.reading import list_page
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def opened(qtbot: Any, office: Office, *, editable: bool = True) -> ClosingDaysDialog:
    dialog = ClosingDaysDialog(office.workplace, editable=editable)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def shown(dialog: ClosingDaysDialog) -> list[str]:
    model = dialog.model
    return [
        " ".join(str(model.index(row, column).data()) for column in range(3))
        for row in range(model.rowCount())
    ]


def named(qtbot: Any, day: str) -> Callable[[QDialog], bool]:
    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, OfficeDayDialog)
        for line in (dialog.first, dialog.last):
            line.line.selectAll()
            qtbot.keyClicks(line.line, day)
        assert not dialog.is_complete()
        dialog.name_ja.setText("創立記念日")  # QTest types ASCII only
        qtbot.keyClicks(dialog.name_en, "Founding day")
        return dialog.is_complete()

    return fill


def test_a_day_holds_after_what_moves_was_seen(qtbot: Any, office: Office) -> None:
    inquiry = office.record("Ahmed Al-Rashid")
    dialog = opened(qtbot, office)
    assert not dialog.go.isEnabled()
    office.asking.dialogs.append(named(qtbot, "2026/12/10"))
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    assert any("Founding day" in line for line in shown(dialog))
    assert dialog.said.text
    assert len(closing_days.office_table(office.session)) == 1

    def look(asked: QDialog) -> bool:
        assert isinstance(asked, MovedDatesDialog)
        cells = [str(asked.model.index(0, column).data()) for column in range(5)]
        assert cells[0] == str(inquiry.number)
        assert ("10 Dec" in cells[2], "11 Dec" in cells[3]) == (True, True)
        assert "Founding day" in cells[4]
        return True

    office.asking.dialogs.append(look)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert list_page(office.session, [inquiry.id])[0].due == date(2026, 12, 11)
    assert len(closing_days.office_table(office.session)) == 2


def test_saying_no_to_what_moves_changes_nothing(qtbot: Any, office: Office) -> None:
    inquiry = office.record("Ahmed Al-Rashid")
    dialog = opened(qtbot, office)
    office.asking.dialogs += [named(qtbot, "2026/12/10"), lambda _: False]
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not office.asking.dialogs)
    office.settle(qtbot)
    assert dialog.isVisible()
    assert list_page(office.session, [inquiry.id])[0].due == date(2026, 12, 10)


def test_a_holiday_of_the_tables_is_struck_out_and_comes_back(qtbot: Any, office: Office) -> None:
    dialog = opened(qtbot, office)
    row = next(at for at, line in enumerate(shown(dialog)) if "Labor Thanksgiving" in line)
    dialog.table.choose_row(row)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert "Working day" in shown(dialog)[row]
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert "Working day" not in shown(dialog)[row]
    assert not dialog.go.isEnabled()


def test_predictions_are_marked(qtbot: Any, office: Office) -> None:
    dialog = opened(qtbot, office)
    lines = shown(dialog)
    assert any("Vernal Equinox" in line and "Holiday" in line for line in lines)
    days = closing_days.days_off(office.session, date(2028, 1, 1), date(2028, 12, 31), dialog._days)
    assert [one.day for one in days if one.predicted] == [date(2028, 3, 20), date(2028, 9, 22)]


def test_staff_see_the_days_and_change_nothing(qtbot: Any, office: Office) -> None:
    dialog = opened(qtbot, office.seen_by_colleague(), editable=False)
    assert shown(dialog)
    for button in (dialog.add, dialog.change, dialog.remove, dialog.go):
        assert not button.isVisible()
    dialog.table.row_opened.emit(0)
    assert not office.asking.shown
