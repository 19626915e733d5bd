"""A short table held in memory: rows of cells, each with its identifier."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from jar_desk.ui.models.cells import CELL_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from jar_desk.ui.models.cells import Cell

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; `entity` names the thing it stands for, if anything can be opened."""

    entity: UUID | None
    cells: tuple[Cell, ...]


class RowsModel(QAbstractTableModel):
    """Show rows that were read as a whole: sources, staff, figures, due days."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: tuple[str, ...] = ()
        self._rows: tuple[TableRow, ...] = ()

    def show_rows(self, headings: Sequence[str], rows: Sequence[TableRow]) -> None:
        """Show other rows under these headings."""
        self.beginResetModel()
        self._headings, self._rows = tuple(headings), tuple(rows)
        self.endResetModel()

    def put_row(self, place: int, row: TableRow) -> None:
        """Show one row anew; what is selected stays."""
        self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])
        last = self.index(place, len(self._headings) - 1)
        self.dataChanged.emit(self.index(place, 0), last)

    def entity_at(self, row: int) -> UUID | None:
        """Return what a row stands for."""
        return self._rows[row].entity if 0 <= row < len(self._rows) else None

    def row_of(self, entity: UUID | None) -> int:
        """Return where a thing stands, or -1."""
        places = (place for place, row in enumerate(self._rows) if row.entity == entity)
        return next(places, -1) if entity is not None else -1

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return a cell for painting, as text, or read aloud with its heading."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()].cells[index.column()]
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headings[index.column()]}: {cell.text}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section] if section < len(self._headings) else None
        return None
