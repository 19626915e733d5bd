"""The list of inquiries as two-line rows."""

from __future__ import annotations

from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics

from jar_desk.ui.models.cells import CELL_ROLE, Badge, Cell, Manner, isolated
from jar_desk.ui.models.paged import PagedModel
from jar_desk.ui.models.states import due_cell, state_badge, widest_state
from jar_desk.ui.theme import worn_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from jar_desk.domain.listing import ListRow
    from jar_desk.ui.background import Background
    from jar_desk.ui.wording import Wording


class Column(IntEnum):
    """The columns of the list, in reading order."""

    NUMBER = 0
    REQUESTER = 1
    REQUESTS = 2
    STATE = 3
    ASSIGNEE = 4
    DUE = 5


def list_widths(font: QFont, wording: Wording) -> tuple[list[int], dict[int, int]]:
    """Return the column widths of the list in pixels, and the weights of those that stretch."""
    pixels = worn_theme().pixels
    widths = {
        Column.NUMBER: _width(font, 15, "0000-0000") + 18,
        Column.REQUESTER: pixels(152),
        Column.REQUESTS: pixels(174),
        Column.STATE: widest_state(font, wording) + 14,
        Column.ASSIGNEE: max(pixels(54), _width(font, 12, assignee_heading()) + 20),
        Column.DUE: max(
            _width(font, 14, wording.due(-30), bold=True),
            _width(font, 12, wording.date(date(2026, 12, 30))),
        )
        + 15,
    }
    return [widths[column] for column in Column], {Column.REQUESTER: 1, Column.REQUESTS: 4}


def assignee_heading() -> str:
    """Return the title of the narrowest column, which decides its width."""
    return QCoreApplication.translate("InboxModel", "Assignee")


def _width(font: QFont, size: float, text: str, *, bold: bool = False) -> int:
    drawn = QFont(font)
    drawn.setPixelSize(worn_theme().pixels(size))
    drawn.setBold(bold)
    return QFontMetrics(drawn).horizontalAdvance(text)


class InboxModel(PagedModel["ListRow"]):
    """Show inquiries; `me` is the staff member for whom "you" is written."""

    def __init__(
        self,
        background: Background,
        read_page: Callable[[Sequence[UUID]], Sequence[ListRow]],
        wording: Wording,
        me: UUID,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(background, read_page, lambda row: row.id, len(Column), parent)
        self._wording = wording
        self._me = me
        self._today = today

    def heading(self, column: int) -> str:
        """Return a column's title."""
        return (
            self.tr("Number"),
            self.tr("Requester"),
            self.tr("Requests"),
            self.tr("State"),
            assignee_heading(),
            self.tr("Due"),
        )[column]

    def cell(self, row: ListRow, column: int, role: int) -> object:
        """Return what a cell shows: for painting, as text, or read aloud."""
        match role:
            case _ if role == CELL_ROLE:
                return self._drawn(row, Column(column))
            case Qt.ItemDataRole.DisplayRole:
                return self._drawn(row, Column(column)).text
            case Qt.ItemDataRole.ToolTipRole if column == Column.REQUESTS:
                return self._drawn(row, Column.REQUESTS).text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.heading(column)}: {self._drawn(row, Column(column)).text}"
        return None

    def _drawn(self, row: ListRow, column: Column) -> Cell:
        match column:
            case Column.NUMBER:
                return Cell(first=str(row.number), manner=Manner.LARGE)
            case Column.REQUESTER:
                return Cell(first=row.display_name, second=self._manner(row), private=True)
            case Column.REQUESTS:
                return self._requests(row)
            case Column.STATE:
                overdue = row.due is not None and row.due < self._today()
                badge = state_badge(row.stage, self._wording, paused=row.paused, overdue=overdue)
                return Cell(badge=badge)
            case Column.ASSIGNEE:
                return self._assignee(row)
            case Column.DUE:
                return self._due(row)

    def _manner(self, row: ListRow) -> str:
        """Return how the inquiry came: through whom, or in which script, way and language."""
        if row.agent_name:
            return self.tr("Agent: {name}").format(name=isolated(row.agent_name))
        channel = self._wording.channel(row.channel)
        if row.native_name:
            return f"{isolated(row.native_name)}・{channel}"
        return f"{channel}・{self._wording.language(row.language)}" if row.language else channel

    def _requests(self, row: ListRow) -> Cell:
        regimes = list(dict.fromkeys(regime for _, regime in row.requests if regime))
        rights = list(dict.fromkeys(right for right, _ in row.requests))
        badge = " / ".join(self._wording.regime(regime) for regime in regimes)
        return Cell(
            first="・".join(self._wording.right(right) for right in rights),
            badge=Badge(text=badge) if badge else None,
        )

    def _assignee(self, row: ListRow) -> Cell:
        if row.assignee == self._me:
            return Cell(first=self.tr("You"))
        return Cell(first=row.assignee_name or "—")

    def _due(self, row: ListRow) -> Cell:
        due = row.due if row.stage.is_open else None
        return due_cell(due, self._today(), self._wording, paused_left=row.paused_left)
