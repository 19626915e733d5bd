"""Signs of a page sorted into lines, whichever way these run over the page."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.redaction import Box, Sign

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NEAR: Final = 0.6
"""Heights by which the next sign may be away and still go on in a line."""
_LEVEL: Final = 0.25
"""Heights by which signs of one line may stand higher or lower."""
_LEFTWARD: Final = frozenset({"R", "AL"})

Along = tuple[float, float, float, float]
"""A sign as its line sees it: where it begins, how long it is, where it stands, how high it is."""


class Way(Enum):
    """Where the signs of a line go on: the first numbers of its text matrix (9.4.4)."""

    RIGHT = "1 0 0 1"
    DOWN = "0 -1 1 0"
    LEFT = "-1 0 0 -1"
    UP = "0 1 -1 0"


def along(way: Way, box: Box) -> Along:
    """Return a box as a line that goes this way sees it."""
    if way is Way.RIGHT:
        return box.left, box.right - box.left, box.bottom, box.bottom - box.top
    if way is Way.DOWN:
        return box.top, box.bottom - box.top, box.left, box.right - box.left
    if way is Way.LEFT:
        return -box.right, box.right - box.left, box.top, box.bottom - box.top
    return -box.bottom, box.bottom - box.top, box.right, box.right - box.left


def origin(way: Way, box: Box) -> tuple[float, float]:
    """Return where the pen is set down for a sign, from the upper left corner of the page."""
    across = box.left if way in {Way.RIGHT, Way.DOWN} else box.right
    return across, box.bottom if way in {Way.RIGHT, Way.UP} else box.top


@dataclass(frozen=True, slots=True)
class Line:
    """Signs in the order in which a reader finds them along the line."""

    signs: tuple[Sign, ...]
    way: Way


def reading_lines(signs: Iterable[Sign]) -> Iterator[Line]:
    """Yield lines; what stands nowhere (line ends that a reader made up) is left out.

    Words of scripts that run to the left are turned about: readers turn them back.
    """
    line: list[Sign] = []
    way: Way | None = None
    for sign in signs:
        for letter in _letters(sign):
            on = _way_on(line[-1].box, letter.box, way) if line else None
            if line and on is None:
                yield _line(line, way)
                line = []
            way = on
            line.append(letter)
    if line:
        yield _line(line, way)


def _letters(sign: Sign) -> tuple[Sign, ...]:
    """Return the letters of a sign that stands for several, each in its share of the room."""
    if len(sign.text) == 1:
        return () if sign.text in "\r\n" else (sign,)
    letters = [one for one in sign.text if one not in "\r\n"]
    box, share = sign.box, sign.box.width / max(len(letters), 1)
    if any(_runs_left(one) for one in letters):
        starts = [box.right - (place + 1) * share for place in range(len(letters))]
    else:
        starts = [box.left + place * share for place in range(len(letters))]
    return tuple(
        Sign(letter, Box(start, box.top, start + share, box.bottom))
        for letter, start in zip(letters, starts, strict=True)
    )


def _way_on(last: Box, box: Box, way: Way | None) -> Way | None:
    if way is not None:
        return way if _goes_on(along(way, last), along(way, box)) else None
    return next((one for one in Way if _goes_on(along(one, last), along(one, box))), None)


def _goes_on(last: Along, sign: Along) -> bool:
    start, long, base, high = last
    lower = min(high, sign[3])
    ahead = sign[0] - start
    level = abs(base - sign[2]) <= _LEVEL * lower
    return level and 0 <= ahead < long + _NEAR * max(lower, 1.0)


def _line(signs: list[Sign], way: Way | None) -> Line:
    if way is Way.LEFT and any(_runs_left(one.text) for one in signs):
        return Line(tuple(reversed(signs)), Way.RIGHT)
    return Line(tuple(signs), way or Way.RIGHT)


def _runs_left(text: str) -> bool:
    return unicodedata.bidirectional(text[0]) in _LEFTWARD
