"""Tables: ruled ones with a repeated head, and the open ones of numbered items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reportlab.platypus.flowables import Flowable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.documents.blocks import Text

Cell = tuple["Text", ...]
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GridStyle:
    """Rules and room of a table, in points; `grey` of the rules, 1 draws none."""

    ruled: bool = True
    padding: float = 7.0
    above: float = 4.0
    below: float = 4.0
    grey: float = 0.55
    head_fill: float = 0.945


class Grid(Flowable):
    """Rows of cells; a row is cut between lines only if it is higher than a page."""

    def __init__(
        self,
        widths: Sequence[float],
        rows: Sequence[Row],
        style: GridStyle,
        *,
        head: Row | None = None,
        page_height: float = 640.0,
    ) -> None:
        Flowable.__init__(self)
        self._widths = tuple(widths)
        self._rows = tuple(rows)
        self._style = style
        self._head = head
        self._page_height = page_height
        self._heights: list[float] = []
        self.box_width, self.box_height = 0.0, 0.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:  # noqa: ARG002
        """Measure all rows; return the size."""
        self._heights = [self._height(row) for row in self._all_rows()]
        self.box_width = sum(self._widths, 0.0)
        self.box_height = sum(self._heights, 0.0)
        return self.box_width, self.box_height

    def _all_rows(self) -> tuple[Row, ...]:
        return (self._head, *self._rows) if self._head else self._rows

    def _height(self, row: Row) -> float:
        tallest = max(
            sum(text.wrap(self._room(column), 0)[1] for text in cell)
            for column, cell in enumerate(row)
        )
        return tallest + self._style.above + self._style.below

    def _room(self, column: int) -> float:
        style = self._style
        return self._widths[column] - (2 * style.padding if style.ruled else style.padding)

    def split(self, width: float, height: float) -> list[Grid]:
        """Return two tables, both with the head; or nothing if not one row fits."""
        self.wrap(width, height)
        heads = 1 if self._head else 0
        used = sum(self._heights[:heads])
        fitting = 0
        for row_height in self._heights[heads:]:
            if used + row_height > height + 0.01:
                break
            used, fitting = used + row_height, fitting + 1
        if fitting == len(self._rows):
            return [self]
        cut = self._cut(self._rows[fitting], height - used) if self._is_tall(fitting) else None
        if cut:
            return [
                self._part((*self._rows[:fitting], cut[0])),
                self._part((cut[1], *self._rows[fitting + 1 :])),
            ]
        if not fitting:
            return []
        return [self._part(self._rows[:fitting]), self._part(self._rows[fitting:])]

    def _is_tall(self, index: int) -> bool:
        heads = 1 if self._head else 0
        limit = self._page_height if self._style.ruled else self._page_height / 6
        return self._heights[heads + index] > limit - sum(self._heights[:heads])

    def _cut(self, row: Row, height: float) -> tuple[Row, Row] | None:
        room = height - self._style.above - self._style.below
        halves = [_cut_cell(cell, self._room(index), room) for index, cell in enumerate(row)]
        upper, lower = tuple(half[0] for half in halves), tuple(half[1] for half in halves)
        return (upper, lower) if any(upper) and any(lower) and any(map(any, lower)) else None

    def _part(self, rows: Sequence[Row]) -> Grid:
        return Grid(self._widths, rows, self._style, head=self._head, page_height=self._page_height)

    def draw(self) -> None:
        """Draw rows from the top, rules last."""
        top = self.box_height
        for index, row in enumerate(self._all_rows()):
            if self._head and index == 0:
                self._fill(top, self._heights[0])
            self._draw_row(row, top)
            top -= self._heights[index]
        if self._style.ruled:
            self._rule()

    def _draw_row(self, row: Row, top: float) -> None:
        x = self._style.padding if self._style.ruled else 0.0
        for column, cell in enumerate(row):
            y = top - self._style.above
            for text in cell:
                text.draw_on(self.canv, x, y)
                y -= text.box_height
            x += self._widths[column]

    def _fill(self, top: float, height: float) -> None:
        self.canv.setFillGray(self._style.head_fill)
        self.canv.rect(0, top - height, self.box_width, height, stroke=0, fill=1)

    def _rule(self) -> None:
        canvas: Any = self.canv
        canvas.setStrokeGray(self._style.grey)
        canvas.setLineWidth(0.5)
        y = self.box_height
        for height in (0.0, *self._heights):
            y -= height
            canvas.line(0, y, self.box_width, y)
        x = 0.0
        for width in (0.0, *self._widths):
            x += width
            canvas.line(x, 0, x, self.box_height)


def _cut_cell(cell: Cell, width: float, height: float) -> tuple[Cell, Cell]:
    """Return what of a cell fits above a page's end and what goes below."""
    upper: list[Text] = []
    for index, text in enumerate(cell):
        used = text.wrap(width, 0)[1]
        if used <= height:
            upper.append(text)
            height -= used
            continue
        parts = text.split(width, height)
        if not parts:
            return tuple(upper), cell[index:]
        return (*upper, parts[0]), (parts[1], *cell[index + 1 :])
    return tuple(upper), ()
