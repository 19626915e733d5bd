"""A table of any length: identifiers from one ordered query, rows page by page when looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from jar_desk.ui.background import Background

R = TypeVar("R")

Index = QModelIndex | QPersistentModelIndex

ROWS_PER_PAGE = 64
"""Three screens of rows: one query covers a wheel turn without reading far ahead."""
PAGES_KEPT = 64
"""Pages remembered, about 4,000 rows; older ones are read again when looked at."""
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The whole row value, for delegates; None while its page is on the way."""


@dataclass(frozen=True, slots=True)
class _Answer(Generic[R]):
    """What one search brought back from the background."""

    ids: Sequence[UUID]
    rows: Sequence[R]
    page: int
    kept: int
    same: bool


class PagedModel(QAbstractTableModel, Generic[R]):
    """Show the rows of one ordered query without ever reading all of them.

    `read_page` gets identifiers and returns their rows in any order; `identify` names a row.
    Both run in the background. Subclasses say what a cell shows (`cell`, `heading`).
    """

    answered = Signal(int, int)
    """Number of rows of the search just answered; row of the identifier to keep, or -1."""

    def __init__(
        self,
        background: Background,
        read_page: Callable[[Sequence[UUID]], Sequence[R]],
        identify: Callable[[R], UUID],
        columns: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._read_page = read_page
        self._identify = identify
        self._columns = columns
        self._ids: Sequence[UUID] = ()
        self._rows: dict[UUID, R] = {}
        self._asked: dict[int, None] = {}
        self._search = 0

    def search(self, read_ids: Callable[[], Sequence[UUID]], keep: UUID | None = None) -> None:
        """Show what this query finds; answers of an earlier search are dropped when they come.

        The page around the row to keep in sight is read along, so that nothing flickers.
        """
        self._search += 1
        search, known = self._search, self._ids

        def work() -> _Answer[R]:
            ids = read_ids()
            kept = -1 if keep is None or keep not in ids else ids.index(keep)
            page = max(kept, 0) // ROWS_PER_PAGE
            rows = self._read_page(_slice(ids, page))
            return _Answer(ids, rows, page, kept, same=len(ids) == len(known) and ids == known)

        def then(answer: _Answer[R]) -> None:
            if search == self._search:
                self._show(answer)

        self._background.run(self, work, then)

    def row_at(self, row: int) -> R | None:
        """Return the row if it is there, else ask for its page and return None or the old state."""
        if not 0 <= row < len(self._ids):
            return None
        self._look_at(row // ROWS_PER_PAGE)
        return self._rows.get(self._ids[row])

    def id_at(self, row: int) -> UUID | None:
        """Return the identifier of a row, or None outside the table."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def cell(self, row: R, column: int, role: int) -> object:
        """Return what a cell shows in a role; for subclasses."""
        raise NotImplementedError

    def heading(self, column: int) -> str:
        """Return a column's title; for subclasses."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows found."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a cell shows; an ellipsis while its page is on the way."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if role == ROW_ROLE:
            return row
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        return self.cell(row, index.column(), role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:  # noqa: ANN401
        """Return a column's title."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.heading(section)
        return None

    def reword(self) -> None:
        """Draw everything again in a changed language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)
        self._redraw(0, len(self._ids) - 1)

    def _show(self, answer: _Answer[R]) -> None:
        if not answer.same:
            self.beginResetModel()
        self._ids = answer.ids
        self._asked = {answer.page: None}
        if len(self._rows) > ROWS_PER_PAGE * PAGES_KEPT:
            self._rows.clear()
        self._keep(answer.rows)
        if answer.same:
            self._redraw(0, len(answer.ids) - 1)
        else:
            self.endResetModel()
        self.answered.emit(len(answer.ids), answer.kept)

    def _look_at(self, page: int) -> None:
        if page in self._asked:
            return
        self._asked[page] = None
        self._forget_oldest()
        wanted, search = _slice(self._ids, page), self._search

        def then(rows: Sequence[R]) -> None:
            if search == self._search:
                self._keep(rows)
                self._redraw(page * ROWS_PER_PAGE, page * ROWS_PER_PAGE + len(wanted) - 1)

        self._background.run(self, lambda: self._read_page(wanted), then)

    def _keep(self, rows: Sequence[R]) -> None:
        self._rows.update((self._identify(row), row) for row in rows)

    def _forget_oldest(self) -> None:
        while len(self._asked) > PAGES_KEPT:
            oldest = next(iter(self._asked))
            del self._asked[oldest]
            for entity in _slice(self._ids, oldest):
                self._rows.pop(entity, None)

    def _redraw(self, first: int, last: int) -> None:
        if first <= last < len(self._ids):
            self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1))


def _slice(ids: Sequence[UUID], page: int) -> Sequence[UUID]:
    start = page * ROWS_PER_PAGE
    return ids[start : start + ROWS_PER_PAGE]
