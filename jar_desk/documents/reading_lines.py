"""Signs of a page sorted into lines, whichever way these run over the page."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from enum import Enum
from itertools import chain
from typing import TYPE_CHECKING, Final

from jar_desk.domain.redaction import Sign

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jar_desk.domain.redaction import Box

_NEAR: Final = 0.6
"""Heights by which the next sign may be away and still go on in a line."""
_LEVEL: Final = 0.25
"""Heights by which signs of one line may stand higher or lower."""
_LEFTWARD: Final = frozenset({"R", "AL"})


class Way(Enum):
    """Where the signs of a line go on, as they stand on the page."""

    RIGHT = "1 0 0 1"
    DOWN = "0 -1 1 0"
    LEFT = "-1 0 0 -1"
    UP = "0 1 -1 0"

    @property
    def turned(self) -> str:
        """Return the first four numbers of the text matrix (ISO 32000-1, 9.4.4)."""
        return self.value

    def start(self, box: Box) -> float:
        """Return how far along the line a sign begins."""
        return {
            Way.RIGHT: box.left,
            Way.DOWN: box.top,
            Way.LEFT: -box.right,
            Way.UP: -box.bottom,
        }[self]

    def long(self, box: Box) -> float:
        """Return how long a sign is along the line."""
        return box.width if self in {Way.RIGHT, Way.LEFT} else box.height

    def high(self, box: Box) -> float:
        """Return how high a sign is across the line."""
        return box.height if self in {Way.RIGHT, Way.LEFT} else box.width

    def base(self, box: Box) -> float:
        """Return where the line stands across itself."""
        return {
            Way.RIGHT: box.bottom,
            Way.DOWN: box.left,
            Way.LEFT: box.top,
            Way.UP: box.right,
        }[self]

    def origin(self, box: Box) -> tuple[float, float]:
        """Return where the pen is set down for a sign, from the upper left corner of the page."""
        return {
            Way.RIGHT: (box.left, box.bottom),
            Way.DOWN: (box.left, box.top),
            Way.LEFT: (box.right, box.top),
            Way.UP: (box.right, box.bottom),
        }[self]

    def goes_on(self, last: Box, box: Box) -> bool:
        """Tell whether a sign follows the last one this way."""
        high = min(self.high(last), self.high(box))
        level = abs(self.base(last) - self.base(box)) <= _LEVEL * high
        ahead = self.start(box) - self.start(last)
        return level and 0 <= ahead < self.long(last) + _NEAR * max(high, 1.0)


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
    for sign in chain.from_iterable(map(_letters, signs)):
        if line:
            found = _way_on(line[-1], sign, way)
            if found is None:
                yield _line(line, way)
                line, way = [], None
            else:
                way = found
        line.append(sign)
    if line:
        yield _line(line, way)


def _letters(sign: Sign) -> Iterator[Sign]:
    """Yield the letters of a sign that stands for several, each in its share of the room."""
    letters = [one for one in sign.text if one not in "\r\n"]
    share = sign.box.width / max(len(letters), 1)
    leftward = any(_runs_left(one) for one in letters)
    for place, letter in enumerate(letters):
        at = len(letters) - 1 - place if leftward else place
        left = sign.box.left + at * share
        yield Sign(letter, replace(sign.box, left=left, right=left + share))


def _way_on(last: Sign, sign: Sign, way: Way | None) -> Way | None:
    ways = (way,) if way else Way
    return next((one for one in ways if one.goes_on(last.box, sign.box)), None)


def _line(signs: list[Sign], way: Way | None) -> Line:
    if way is Way.LEFT and any(_runs_left(one.text) for one in signs):
        return Line(tuple(reversed(signs)), Way.RIGHT)
    return Line(tuple(signs), way or Way.RIGHT)


def _runs_left(text: str) -> bool:
    return unicodedata.bidirectional(text[0]) in _LEFTWARD
