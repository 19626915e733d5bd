"""One half of the page: choices above, a list, and what the chosen line says in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from jar_desk.ui.models.row_table import RowTable
from jar_desk.ui.models.rows import RowsModel
from jar_desk.ui.widgets import Card, EmptyState, Segments, Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from jar_desk.ui.models.row_table import Widths
    from jar_desk.ui.models.rows import TableRow


class Reading(QScrollArea):
    """Paragraphs in their styles, scrolled with the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_paragraphs(self, paragraphs: Sequence[tuple[str, TextStyle]]) -> None:
        """Show other paragraphs from their beginning; empty ones are left out."""
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(6)
        shown = [(words, style) for words, style in paragraphs if words]
        for words, style in shown:
            column.addWidget(Text(words, style, wrap=True))
        column.addStretch(1)
        self.setWidget(inside)
        self.setAccessibleDescription("\n".join(words for words, _ in shown))


class Side(QWidget):
    """A list under choices; `chosen(row)`, `opened(row)`, `turned(key)` for another choice."""

    chosen = Signal(int)
    opened = Signal(int)
    turned = Signal(str)

    def __init__(
        self, icon: str, measure: Callable[[], Widths], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = RowsModel(self)
        self.choices = Segments(calm=True)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.set_widths(measure)
        self.empty = EmptyState(icon=icon)
        self.card = Card(" ")
        self.reading = Reading()
        self.card.body.addWidget(self.reading, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.choices)
        column.addWidget(self._stack, 3)
        column.addWidget(self.card, 2)
        self.choices.chosen.connect(self.turned)
        self.table.row_chosen.connect(self.chosen)
        self.table.row_opened.connect(self.opened)

    def show_rows(self, headings: Sequence[str], rows: Sequence[TableRow]) -> None:
        """Show other rows; what was chosen stays chosen where it is still there."""
        before = self.model.entity_at(self.table.chosen_row())
        self.model.show_rows(headings, rows)
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        self.card.setVisible(bool(rows))
        self.table.choose_row(max(self.model.row_of(before), 0) if rows else -1)

    def choose(self, entity: UUID) -> None:
        """Choose a line by what it stands for."""
        self.table.choose_row(self.model.row_of(entity))

    def entity(self, row: int) -> UUID | None:
        """Return what a line stands for."""
        return self.model.entity_at(row)

    def read(self, title: str, paragraphs: Sequence[tuple[str, TextStyle]]) -> None:
        """Show in full what a line is about."""
        self.card.set_title(title)
        self.reading.setAccessibleName(title)
        self.reading.show_paragraphs(paragraphs)
