"""Lines: units filled into a width, Japanese justified, short last lines avoided."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from jar_desk.documents.cleaning import clean
from jar_desk.documents.direction import own_direction, visual_order
from jar_desk.documents.fonts import Family

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jar_desk.documents.shaping import Piece, Shaper, Unit


class Align(Enum):
    """Where a line stands in its width."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class TextStyle:
    """How a text is set: sizes in points, `tracking` and `indent` in em, grey 0 (black) to 1."""

    family: Family = Family.MINCHO
    size: float = 10.5
    leading: float = 19.0
    align: Align = Align.LEFT
    tracking: float = 0.0
    indent: float = 0.0
    grey: float = 0.1
    justified: bool = False
    own_direction: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece, its distance from the left edge in points, and its place in reading order."""

    piece: Piece
    x: float
    order: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line, pieces from left to right; `height` in points."""

    placed: tuple[Placed, ...]
    height: float
    width: float


_SHORT: Final = 3.5
"""A last line narrower than this (em) is a widow."""
_STEPS: Final = 6
_STRETCH: Final = 2.5
"""Largest empty room (em) at a line's end that is spread over the line."""
_EPSILON: Final = 1e-6
_LOW_FACES: Final = frozenset(family.value for family in Family)


def break_lines(shaper: Shaper, text: str, style: TextStyle, width: float) -> list[Line]:
    """Return the lines of a text, every line end beginning a paragraph; `width` in points."""
    lines: list[Line] = []
    for paragraph in clean(text).split("\n"):
        lines += _paragraph(shaper, paragraph, style, width / style.size)
    return lines


def _paragraph(shaper: Shaper, text: str, style: TextStyle, room: float) -> list[Line]:
    base = own_direction(text) if style.own_direction else 0
    units = shaper.units(text, style.family, base, loose=bool(style.tracking))
    if style.tracking:
        room += style.tracking
    fitting = _fitting(shaper, units, style, room)
    rows = _balanced(fitting, style, room)
    last = len(rows) - 1
    return [
        _line(row, style, room, base, first=index == 0, last=index == last)
        for index, row in enumerate(rows)
    ]


def _fitting(shaper: Shaper, units: Sequence[Unit], style: TextStyle, room: float) -> list[Unit]:
    """Return the units with those wider than a line broken up."""
    result: list[Unit] = []
    for unit in units:
        if unit.inked <= room - style.indent:
            result.append(unit)
        else:
            result += shaper.broken(unit, style.family, room - style.indent)
    return result


def _balanced(units: Sequence[Unit], style: TextStyle, room: float) -> list[list[Unit]]:
    """Fill lines; where the last would be a widow, take a little from the others."""
    rows = _fill(units, style, room)
    if len(rows) == 1 or _row_width(rows[-1], style) >= _SHORT:
        return rows
    for step in range(1, _STEPS + 1):
        narrower = _fill(units, style, room - step * 0.6)
        if len(narrower) == len(rows) and _row_width(narrower[-1], style) >= _SHORT:
            return narrower
    return rows


def _fill(units: Sequence[Unit], style: TextStyle, room: float) -> list[list[Unit]]:
    rows: list[list[Unit]] = [[]]
    used = style.indent
    for unit in units:
        if rows[-1] and used + unit.inked + style.tracking > room + _EPSILON:
            rows.append([])
            used = 0.0
        rows[-1].append(unit)
        used += unit.width + style.tracking
    return rows


def _row_width(row: Sequence[Unit], style: TextStyle) -> float:
    if not row:
        return 0.0
    tracking = style.tracking * len(row)
    return sum(unit.width for unit in row[:-1]) + row[-1].inked + tracking


def _line(
    row: Sequence[Unit], style: TextStyle, room: float, base: int, *, first: bool, last: bool
) -> Line:
    indent = style.indent if first else 0.0
    width = _row_width(row, style) + indent
    spare = room - width
    gap = 0.0
    if style.justified and not last and len(row) > 1 and 0 < spare <= _STRETCH:
        gap, spare = spare / (len(row) - 1), 0.0
    share = 1.0 - style.align.value if base % 2 and style.align is Align.LEFT else style.align.value
    start = indent + spare * share
    placed = tuple(_place(row, style, start, gap))
    pieces = [one.piece for one in placed]
    return Line(placed, _height(pieces, style), (width + gap * (len(row) - 1)) * style.size)


def _place(row: Sequence[Unit], style: TextStyle, start: float, gap: float) -> Iterator[Placed]:
    items = list(_without_end_blanks(row))
    x = start
    for order in visual_order(range(len(items)), [piece.level for piece, _ in items]):
        piece, ends_unit = items[order]
        yield Placed(piece, x * style.size, order)
        x += piece.width + (gap + style.tracking if ends_unit else 0.0)


def _without_end_blanks(row: Sequence[Unit]) -> Iterator[tuple[Piece, bool]]:
    items = [(piece, piece is unit.pieces[-1]) for unit in row for piece in unit.pieces]
    while items and items[-1][0].is_space:
        items.pop()
    yield from items


def _height(pieces: Sequence[Piece], style: TextStyle) -> float:
    """Return the leading, or more where a tall script needs it."""
    tall = max(
        (
            piece.face.ascent + piece.face.descent
            for piece in pieces
            if piece.face.name not in _LOW_FACES
        ),
        default=0.0,
    )
    return max(style.leading, tall * style.size * 0.95)
