"""The table of two-line rows: whole-row selection, keyboard first, nothing hijacked by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from jar_desk.ui.models.row_delegate import ROW_HEIGHT, RowDelegate, row_height
from jar_desk.ui.theme import worn_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QAbstractItemModel, QItemSelection
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    Widths = tuple[list[int], dict[int, int]]
    """Column widths in pixels, and the weights of those that stretch."""


GROUND: Final = "QTableView, QHeaderView, QHeaderView::section { background: transparent; }"
"""A list is part of the page or card it lies on, in the dark theme too."""


def scaled(widths: Sequence[int], weights: dict[int, int]) -> Callable[[], Widths]:
    """Return how to measure columns of these widths at a text scale of 1.0."""
    return lambda: ([worn_theme().pixels(width) for width in widths], weights)


class RowTable(QTableView):
    """Show a model of `Cell`s; arrows, Home, End move, Enter or a double click opens."""

    row_chosen = Signal(int)
    """The row now selected, or -1."""
    row_opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_pixels = ROW_HEIGHT
        self._measure: Callable[[], Widths] | None = None
        self._widths: list[int] = []
        self._stretches: dict[int, int] = {}
        self.rows = RowDelegate(self)
        self.setItemDelegate(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setStyleSheet(GROUND)
        self._set_headers()
        self.doubleClicked.connect(self._open)
        self.entered.connect(self._hover)

    def _set_headers(self) -> None:
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        across.setSectionsClickable(False)
        across.setMinimumSectionSize(24)
        across.setFixedHeight(34)
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_row_height()

    def set_widths(self, measure: Callable[[], Widths]) -> None:
        """Take column widths, and again whenever the text size changes.

        Columns with a weight share what is left, or lacks.
        """
        self._measure = measure
        self._widths, self._stretches = measure()
        self._spread()

    def _spread(self) -> None:
        if not self._widths or self.model() is None:
            return
        fixed = sum(w for column, w in enumerate(self._widths) if column not in self._stretches)
        wished, parts = sum(self._widths) - fixed, sum(self._stretches.values())
        free = max(wished // 2, self.viewport().width() - fixed)
        for column, width in enumerate(self._widths):
            share = self._stretches.get(column)
            wide = width + (free - wished) * share // parts if share else width
            self.horizontalHeader().resizeSection(column, wide)

    def least_width(self) -> int:
        """Return the width that shows every column, in device-independent pixels."""
        return sum(self._widths) + self.verticalScrollBar().sizeHint().width()

    def set_row_pixels(self, pixels: int) -> None:
        """Set rows of one line lower, in pixels at a text scale of 1.0."""
        self._row_pixels = pixels
        self._set_row_height()

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height(self._row_pixels))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model."""
        super().setModel(model)
        self._spread()

    def choose_row(self, row: int) -> None:
        """Select a row and bring it into sight; -1 selects nothing."""
        index = self.model().index(row, 0)
        if not index.isValid():
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            return
        self.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.scrollTo(index)

    def chosen_row(self) -> int:
        """Return the selected row, or -1."""
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        return rows[0].row() if rows else -1

    def set_blurred(self, blurred: bool) -> None:  # noqa: FBT001 - a Qt slot
        """Blur or show the private cells."""
        self.rows.blurred = blurred
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which row is selected."""
        super().selectionChanged(selected, deselected)
        self.row_chosen.emit(self.chosen_row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by row; Home and End go to the ends of the list, Enter opens."""
        match event.key():
            case Qt.Key.Key_Home:
                self.choose_row(0)
            case Qt.Key.Key_End:
                self.choose_row(self.model().rowCount() - 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                self._open(self.currentIndex())
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Ignore typing: letters never move the selection."""

    def resizeEvent(self, event: object) -> None:
        """Share the width among the stretching columns."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._spread()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a changed text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._set_row_height()
            if self._measure is not None:
                self.set_widths(self._measure)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row under the pointer."""
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def _hover(self, index: QModelIndex) -> None:
        if index.row() != self.rows.hovered_row:
            self.rows.hovered_row = index.row()
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_opened.emit(index.row())
