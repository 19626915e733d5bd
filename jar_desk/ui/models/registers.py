"""The entries of one register as two-line rows."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.ui.models.cells import CELL_ROLE, Badge, Cell, Manner
from jar_desk.ui.models.paged import PagedModel
from jar_desk.ui.models.states import due_cell

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from uuid import UUID

    from PySide6.QtCore import QObject

    from jar_desk.domain.registers.entry import RegisterRow
    from jar_desk.ui.background import Background
    from jar_desk.ui.wording import Wording


class Column(IntEnum):
    """The columns of the list, in reading order."""

    NUMBER = 0
    WHO = 1
    STATE = 2
    DAY = 3


class RegisterModel(PagedModel["RegisterRow"]):
    """Show entries: number, whose and what, where it stands, when it is due or came."""

    def __init__(
        self,
        background: Background,
        read_page: Callable[[Sequence[UUID]], Sequence[RegisterRow]],
        wording: Wording,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(background, read_page, lambda row: row.entry.id, len(Column), parent)
        self._wording, self._today = wording, today

    def heading(self, column: int) -> str:
        """Return a column's title."""
        return (
            self.tr("Number"),
            self.tr("Whose and what"),
            self.tr("State"),
            self.tr("Due or day"),
        )[column]

    def cell(self, row: RegisterRow, column: int, role: int) -> object:
        """Return what a cell shows: for painting, as text, or read aloud."""
        match role:
            case _ if role == CELL_ROLE:
                return self._drawn(row, Column(column))
            case Qt.ItemDataRole.DisplayRole:
                return self._drawn(row, Column(column)).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.heading(column)}: {self._drawn(row, Column(column)).text}"
        return None

    def _drawn(self, row: RegisterRow, column: Column) -> Cell:
        entry, wording = row.entry, self._wording
        match column:
            case Column.NUMBER:
                return Cell(first=str(entry.number), second=row.inquiry_number)
            case Column.WHO:
                gist = " ".join(wording.entry_gist(entry).split())
                if not entry.names:
                    told = entry.kind is RegisterKind.INCIDENT
                    return Cell(first=gist, second=entry.note, private=told)
                return Cell(first=entry.names[0], second=gist, private=True)
            case Column.STATE:
                words, tone = wording.entry_state(entry)
                return Cell(badge=Badge(text=words, tone=tone))
            case Column.DAY:
                if row.due is not None:
                    return due_cell(row.due, self._today(), wording, paused_left=None)
                return Cell(first=wording.date(entry.day), manner=Manner.QUIET)
