"""What is due when: a list by urgency beside the month."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.changes import Kind
from jar_desk.ui.asking import FileKind
from jar_desk.ui.dialogs.explanation import ExplanationDialog
from jar_desk.ui.models.cells import Cell, Manner
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.models.states import due_cell
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import (
    EmptyState,
    InlineMessage,
    QuietButton,
    SecondaryButton,
    Text,
    TextStyle,
)
from jar_desk.ui.widgets.month_grid import MonthGrid
from jar_desk.ui.widgets.page_frame import lay_out_page, list_or_empty, page_head
from jar_desk.usecases.reading import read_inquiry
from jar_desk.usecases.reminding import calendar_file, due_items
from jar_desk.usecases.timing import clocks_for

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.changes import Changes
    from jar_desk.domain.clocks import Clock
    from jar_desk.domain.reminders import Digest, DueItem
    from jar_desk.ui.workplace import Workplace

WEEK = timedelta(days=7)
FILE_NAME = "jar-desk.ics"


@dataclass(frozen=True, slots=True)
class Group:
    """Deadlines of one urgency."""

    title: str
    items: tuple[DueItem, ...]


class CalendarView(QWidget):
    """List deadlines in groups beside a month grid; Enter opens the inquiry or register entry."""

    inquiry_wanted = Signal(object)
    entry_wanted = Signal(object, object)
    disposals_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._items: list[DueItem] = []
        self._missed = 0
        self._make_parts()
        self._lay_out()
        self._connect()
        self._say_words()
        self.refresh()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: open the selected inquiry."""
        return self._open

    def show_digest(self, digest: Digest) -> None:
        """Remind of what fell due while the program did not run (from `start_digest`)."""
        self._missed = len(digest.missed_since_last_run)
        self._say_banner()

    def refresh(self) -> None:
        """Read the deadlines again."""
        session = self._workplace.session
        self._workplace.background.run(self, lambda: due_items(session), self._receive)

    def _make_parts(self) -> None:
        self.title = Text("", TextStyle.TITLE)
        self.count = Text("", TextStyle.SOFT)
        self.explain = SecondaryButton("", "calendar-clock")
        self.export = SecondaryButton("", "calendar-days")
        self.banner = InlineMessage("", Tone.WARNING)
        self.said = InlineMessage("", Tone.SUCCESS)
        self.model = RowsModel(self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.set_widths(scaled([150, 120, 120], {0: 3, 1: 2, 2: 2}))
        self.grid = MonthGrid(self._workplace.session.today())
        self.month = Text("", TextStyle.HEADING)
        self.back = QuietButton("", "chevron-left")
        self.forth = QuietButton("", "chevron-right")
        self.now = SecondaryButton()
        self.empty = EmptyState(icon="calendar-clock")
        self._open = QAction(self)

    def _lay_out(self) -> None:
        self._stack = list_or_empty(self.table, self.empty)
        both = QHBoxLayout()
        both.setSpacing(20)
        both.addWidget(self._stack, 4)
        both.addLayout(self._month_column(), 5)
        head = page_head(self.title, self.count, self.explain, self.export)
        lay_out_page(self, head, self.banner, self.said, both, below=16)

    def _month_column(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self.month)
        line.addStretch(1)
        for button in (self.back, self.now, self.forth):
            line.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.grid, 1)
        return column

    def _connect(self) -> None:
        self.explain.clicked.connect(self._ask_why)
        self.export.clicked.connect(self._export)
        self.table.row_opened.connect(self._open_row)
        self._open.triggered.connect(lambda: self._open_row(self.table.chosen_row()))
        self.back.clicked.connect(lambda: self.grid.step_month(-1))
        self.forth.clicked.connect(lambda: self.grid.step_month(1))
        self.now.clicked.connect(lambda: self.grid.go_to(self._today()))
        self.grid.month_shown.connect(self._say_month)
        self.grid.day_chosen.connect(self._choose_day)
        self._workplace.changes.changed.connect(self._follow)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Deadline calendar"))
        self.explain.setText(self.tr("How the date was reckoned"))
        self.export.setText(self.tr("Write a calendar file (.ics)"))
        self.export.setToolTip(self.tr("Numbers and dates only, no personal data"))
        self.table.setAccessibleName(self.tr("Deadlines by urgency"))
        self.grid.setAccessibleName(self.tr("Month with the number of deadlines"))
        self.back.set_name(self.tr("Previous month"))
        self.forth.set_name(self.tr("Next month"))
        self.now.setText(self.tr("Today"))
        self._open.setText(self.tr("Open the inquiry"))
        self.empty.set_words(
            self.tr("No deadlines"),
            self.tr("As soon as an inquiry is recorded, the day of its answer stands here."),
        )
        self._say_month(self.grid.day)
        self._show()

    def _say_month(self, day: date) -> None:
        pattern = self.tr("MMMM yyyy", "a month and year, as QLocale writes them")
        self.month.setText(QLocale().toString(QDate(day.year, day.month, day.day), pattern))

    def _receive(self, items: list[DueItem]) -> None:
        self._items = sorted(items, key=lambda item: (item.paused, item.due, item.number))
        self._show()

    def _show(self) -> None:
        chosen = self.model.entity_at(self.table.chosen_row())
        running = [item for item in self._items if not item.paused]
        self.count.setText(self.tr("%n deadline(s)", "", len(running)))
        self.grid.show_counts(Counter(item.due for item in running), self._today())
        headings = (self.tr("Day"), self.tr("Number"), self.tr("Left"))
        rows = [row for group in self._groups() for row in self._rows(group)]
        self.model.show_rows(headings, rows)
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        self.table.choose_row(max(self.model.row_of(chosen), 1) if rows else -1)
        self._say_banner()

    def _groups(self) -> list[Group]:
        today = self._today()
        sunday = today + timedelta(days=6 - today.weekday())
        running = [item for item in self._items if not item.paused]
        groups = (
            Group(self.tr("Overdue"), tuple(one for one in running if one.due < today)),
            Group(self.tr("Due today"), tuple(one for one in running if one.due == today)),
            Group(self.tr("This week"), tuple(one for one in running if today < one.due <= sunday)),
            Group(
                self.tr("Next week"),
                tuple(one for one in running if sunday < one.due <= sunday + WEEK),
            ),
            Group(self.tr("Later"), tuple(one for one in running if one.due > sunday + WEEK)),
            Group(self.tr("Clock paused"), tuple(one for one in self._items if one.paused)),
        )
        return [group for group in groups if group.items]

    def _rows(self, group: Group) -> list[TableRow]:
        title = Cell(first=group.title, manner=Manner.STRONG)
        count = Cell(first=self.tr("%n case(s)", "", len(group.items)), manner=Manner.QUIET)
        return [TableRow(None, (title, count, Cell())), *map(self._row, group.items)]

    def _row(self, item: DueItem) -> TableRow:
        wording = self._workplace.wording
        words = due_cell(item.due, self._today(), wording, paused_left=None)
        day = Cell(first="—" if item.paused else wording.full_date(item.due))
        left = Cell() if item.paused else Cell(first=words.first, tone=words.tone)
        if item.chase is not None:
            left = Cell(first=wording.chase(item.chase), second=words.first)
        task = wording.follow_up(item.follow_up) if item.follow_up else ""
        if item.register is not None:
            task = wording.register(item.register)
        if item.disposal is not None:
            task = self.tr("Erase: {what}").format(what=wording.holding(item.disposal))
        return TableRow(item.entity, (day, Cell(first=item.number, second=task), left))

    def _say_banner(self) -> None:
        today = self._today()
        late = sum(item.due < today for item in self._items if not item.paused)
        now = sum(item.due == today for item in self._items if not item.paused)
        parts = [
            self.tr("%n overdue", "", late) if late else "",
            self.tr("%n due today", "", now) if now else "",
            self.tr("%n fell due while the program did not run", "", self._missed)
            if self._missed
            else "",
        ]
        said = self.tr(" · ").join(part for part in parts if part)
        self.banner.say(said, Tone.ERROR if late else Tone.WARNING)

    def _choose_day(self, day: date) -> None:
        found = next((one for one in self._items if one.due == day and not one.paused), None)
        if found is not None:
            self.table.choose_row(self.model.row_of(found.entity))

    def _open_row(self, row: int) -> None:
        entity = self.model.entity_at(row)
        found = next((one for one in self._items if one.entity == entity), None)
        if found is None:
            return
        if found.disposal is not None:
            self.disposals_wanted.emit()
            return
        if found.register is not None:
            self.entry_wanted.emit(found.register, found.entity)
        else:
            self.inquiry_wanted.emit(found.entity)

    def _ask_why(self) -> None:
        """Show how the dates of the chosen inquiry were reckoned."""
        entity = self.model.entity_at(self.table.chosen_row())
        session = self._workplace.session
        asked = [item for item in self._items if item.entity == entity]
        if entity and any(item.register is None and item.disposal is None for item in asked):
            work = lambda: clocks_for(session, read_inquiry(session, entity))  # noqa: E731 - captured
            self._workplace.background.run(self, work, self._show_clocks)

    def _show_clocks(self, clocks: tuple[Clock, ...]) -> None:
        place = self._workplace
        place.asking.show(ExplanationDialog(clocks, place.wording, self.window()))

    def _export(self) -> None:
        place, session = self._workplace, self._workplace.session
        path = place.asking.save_path(FILE_NAME, FileKind.CALENDAR)
        if path is None:
            return

        def work() -> Path:
            path.write_bytes(calendar_file(session))
            return path

        place.background.run(self, work, self._say_written)

    def _say_written(self, path: Path) -> None:
        self.said.say(self.tr("Written: {name}").format(name=path.name), Tone.SUCCESS)

    def _today(self) -> date:
        return self._workplace.session.today()

    def _follow(self, changes: Changes) -> None:
        if changes.kinds & {Kind.INQUIRY, Kind.REGISTER, Kind.RETENTION}:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
