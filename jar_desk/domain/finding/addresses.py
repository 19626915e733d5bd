"""Postal addresses in rows, where one is often spread over several cells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jar_desk.domain.finding.hits import Likeness, Reason, Sign
from jar_desk.domain.recipients import comparable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_CELLS: Final = 4
_SHORTEST: Final = 6
_PREFECTURE: Final = re.compile(r"^(?:東京都|北海道|(?:京都|大阪)府|.{2,3}県)")
_LONGEST: Final = 300


def address_reason(addresses: Sequence[str], cells: Sequence[str]) -> Reason | None:
    """Return the reason by which one of the addresses stands in a row."""
    wanted = [one for text in addresses if len(one := _short(text)) >= _SHORTEST]
    if not wanted:
        return None
    near: Reason | None = None
    for column, text in _windows(cells):
        written = _short(text)
        for one in wanted:
            match _found(one, written):
                case Likeness.SAME:
                    return Reason(Sign.ADDRESS, Likeness.SAME, column, text.strip())
                case Likeness.PART:
                    near = near or Reason(Sign.ADDRESS, Likeness.PART, column, text.strip())
    return near


def _windows(cells: Sequence[str]) -> Iterator[tuple[int, str]]:
    for many in range(1, _MOST_CELLS + 1):
        for first in range(len(cells) - many + 1):
            window = cells[first : first + many]
            if all(window) and sum(map(len, window)) <= _LONGEST:
                yield first, " ".join(window)


def _found(wanted: str, written: str) -> Likeness | None:
    """Tell how an address stands in a text: whole, or with another flat behind it."""
    at = written.find(wanted)
    if at < 0:
        return None
    after = written[at + len(wanted) :]
    if wanted[-1].isdigit() and after[:1].isdigit():
        return None
    return Likeness.PART if after[:1] == "-" else Likeness.SAME


def _short(text: str) -> str:
    return _PREFECTURE.sub("", comparable(text))
