"""Closing days and holidays of the coming year; the manager changes them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtWidgets import QHBoxLayout

from jar_desk.domain.calendars import ClosingKind, HolidayName
from jar_desk.domain.office_days import OfficeDay, OfficeDayKind
from jar_desk.ui import gate
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.dialogs.moved_dates import MovedDatesDialog
from jar_desk.ui.dialogs.office_day import OfficeDayDialog
from jar_desk.ui.models.cells import Badge, Cell
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import InlineMessage, SecondaryButton
from jar_desk.usecases.closing_days import (
    Preview,
    change_office_days,
    days_off,
    office_table,
    preview_office_days,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.calendars import ClosingDay
    from jar_desk.domain.changes import Done
    from jar_desk.domain.recomputing import MovedDate
    from jar_desk.ui.workplace import Workplace

_WIDTH = 780
_HEIGHT = 350
_SHOWN = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class _Line:
    """A row: one day or a run of days; `entry` is what the office said of it, if anything."""

    first: date
    last: date
    name: HolidayName | None
    entry: OfficeDay | None
    predicted: bool = False


class ClosingDaysDialog(FormDialog):
    """List the days; add, change, remove; the verb shows what moves and lets it hold."""

    def __init__(
        self, workplace: Workplace, *, editable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Closing days and holidays"),
            self.tr("Show what moves…"),
            self.tr(
                "On these days the desk is closed. A target of the house that ends on one goes to "
                "the next working day. Equinoxes are official after the gazette of February "
                "of the year before; later ones are predictions."
            ),
            parent,
        )
        self.widen(_WIDTH)
        self._workplace, self._editable = workplace, editable
        self._days = self._stored = office_table(workplace.session)
        self._lines: list[_Line] = []
        self.said = InlineMessage("", Tone.WARNING)
        self.model, self.table = RowsModel(self), RowTable()
        self.add = SecondaryButton(self.tr("Add a day"), "plus")
        self.change = SecondaryButton(self.tr("Change"))
        self.remove = SecondaryButton(self.tr("Remove"))
        self._lay_out()
        self._connect()
        self._show()

    def is_complete(self) -> bool:
        """Start the preview; the dialog closes once the new table holds."""
        session, days = self._workplace.session, self._days
        self._workplace.background.run(
            self, lambda: preview_office_days(session, days), self._show_moved, self._explain
        )
        return False

    def _lay_out(self) -> None:
        self.table.setAccessibleName(self.tr("Closing days and holidays of the coming year"))
        self.table.setModel(self.model)
        self.table.set_widths(scaled([270, 250, 170], {0: 2, 1: 3}))
        self.table.setFixedHeight(self._workplace.theme.pixels(_HEIGHT))
        buttons = QHBoxLayout()
        for button in (self.add, self.change, self.remove):
            buttons.addWidget(button)
            button.setVisible(self._editable)
        buttons.addStretch(1)
        self.body.addWidget(self.said)
        self.body.addLayout(buttons)
        self.body.addWidget(self.table)
        self.go.setVisible(self._editable)
        if not self._editable:
            self.keep.setText(self.tr("Close"))

    def _connect(self) -> None:
        self.add.clicked.connect(self._ask_new)
        self.change.clicked.connect(lambda: self._ask_change(self.table.chosen_row()))
        self.remove.clicked.connect(lambda: self._remove(self.table.chosen_row()))
        self.table.row_opened.connect(self._ask_change)

    def _show(self) -> None:
        today = self._workplace.session.today()
        closings = days_off(self._workplace.session, today, today + _SHOWN, self._days)
        self._lines = sorted(
            [*_runs(closings, self._days), *_beside(self._days, closings, today)],
            key=lambda line: (line.first, line.last),
        )
        headings = (self.tr("Day"), self.tr("Name"), self.tr("What"))
        chosen = self.table.chosen_row()
        self.model.show_rows(headings, [self._row(line) for line in self._lines])
        self.table.choose_row(min(max(chosen, 0), len(self._lines) - 1))
        changed = self._days != self._stored
        self.go.setEnabled(changed)
        self.said.say(self.tr("Changed here, but not in force yet.") if changed else "")

    def _row(self, line: _Line) -> TableRow:
        wording = self._workplace.wording
        span = wording.full_date(line.first)
        if line.last != line.first:
            span = self.tr("{first} – {last}").format(first=span, last=wording.date(line.last))
        name = wording.pick(line.name.ja, line.name.en) if line.name else ""
        return TableRow(
            line.entry.id if line.entry else None,
            (
                Cell(first=span),
                Cell(first=name, second=self._origin(line)),
                Cell(badge=self._badge(line)),
            ),
        )

    def _origin(self, line: _Line) -> str:
        if line.entry is None:
            return self.tr("From the table of holidays")
        if line.entry.yearly:
            return self.tr("By the office, every year")
        return self.tr("By the office")

    def _badge(self, line: _Line) -> Badge:
        if line.predicted:
            return Badge(text=self.tr("Predicted"), tone=Tone.WARNING)
        if line.entry and line.entry.kind is OfficeDayKind.WORKING:
            return Badge(text=self.tr("Working day"), tone=Tone.NEUTRAL)
        if line.name and line.name.kind is ClosingKind.OFFICE_CLOSURE:
            return Badge(text=self.tr("Closed"), tone=Tone.INFO)
        return Badge(text=self.tr("Holiday"), tone=Tone.SUCCESS)

    def _line_at(self, row: int) -> _Line | None:
        return self._lines[row] if 0 <= row < len(self._lines) and self._editable else None

    def _ask_new(self) -> None:
        day = self._workplace.session.today()
        self._ask(_entry(OfficeDayKind.CLOSED, day, None))

    def _ask_change(self, row: int) -> None:
        line = self._line_at(row)
        if line is not None:
            self._ask(line.entry or _entry(OfficeDayKind.HOLIDAY, line.first, line.name), line)

    def _ask(self, entry: OfficeDay, line: _Line | None = None) -> None:
        place = self._workplace
        dialog = OfficeDayDialog(entry, place.session.today(), place.wording, self)
        form = KeptDialog(
            place, dialog, "office-day", line.entry.id if line and line.entry else None
        )
        if not form.show():
            return
        form.forget()
        wanted = dialog.entry()
        kept = [one for one in self._days if one.id != wanted.id]
        # A holiday of the tables that goes to another day must not stay on its old one.
        if line is not None and line.entry is None and not wanted.covers(line.first):
            kept.append(_entry(OfficeDayKind.WORKING, line.first, line.name))
        self._days = (*kept, wanted)
        self._show()

    def _remove(self, row: int) -> None:
        line = self._line_at(row)
        if line is None:
            return
        if line.entry is not None:
            self._days = tuple(one for one in self._days if one.id != line.entry.id)
        else:
            gone = _entry(OfficeDayKind.WORKING, line.first, line.name)
            self._days = (*self._days, gone)
        self._show()

    def _show_moved(self, preview: Preview) -> None:
        place = self._workplace
        if not place.asking.show(MovedDatesDialog(preview.moved, place.wording, self)):
            return
        gate.save(
            place,
            self,
            lambda session: change_office_days(session, preview),
            self._finish,
            self._explain,
        )

    def _finish(self, done: Done[tuple[MovedDate, ...]]) -> None:
        self._workplace.changes.announce(done)
        self.accept()

    def _explain(self, error: Exception) -> None:
        words = self._workplace.wording.error(error)
        self.said.say(f"{words.what} {words.todo}".strip(), Tone.ERROR)


def _entry(kind: OfficeDayKind, day: date, name: HolidayName | None) -> OfficeDay:
    return OfficeDay(
        id=uuid4(),
        kind=kind,
        first=day,
        last=day,
        name_ja=name.ja if name else "",
        name_en=name.en if name else "",
    )


def _runs(closings: list[ClosingDay], days: tuple[OfficeDay, ...]) -> list[_Line]:
    """Return one line for each run of days with the same name."""
    lines: list[_Line] = []
    for one in closings:
        name = one.names[0]
        entry = next((day for day in days if _says(day, one.day, name)), None)
        line = _Line(one.day, one.day, name, entry, one.predicted)
        last = lines[-1] if lines else None
        together = entry is not None and last is not None and last.entry is entry
        if together and last and last.last + timedelta(days=1) == one.day:
            lines[-1] = replace(last, last=one.day)
        else:
            lines.append(line)
    return lines


def _says(entry: OfficeDay, day: date, name: HolidayName) -> bool:
    kind = {
        ClosingKind.OFFICE_CLOSURE: OfficeDayKind.CLOSED,
        ClosingKind.HOLIDAY: OfficeDayKind.HOLIDAY,
    }.get(name.kind)
    return entry.kind is kind and entry.covers(day) and entry.name_en == name.en


def _beside(days: tuple[OfficeDay, ...], closings: list[ClosingDay], today: date) -> list[_Line]:
    """Return a line for each entry no closing day shows: struck-out holidays, hidden closures."""
    shown = [one.day for one in closings]
    return [
        _Line(one.first, one.last, _named(one), one)
        for one in days
        if not one.yearly
        and one.last >= today
        and (one.kind is OfficeDayKind.WORKING or not any(one.covers(day) for day in shown))
    ]


def _named(entry: OfficeDay) -> HolidayName:
    return HolidayName(ClosingKind.HOLIDAY, entry.name_ja, entry.name_en)
