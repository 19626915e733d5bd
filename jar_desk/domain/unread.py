"""What the search for numbers that must not be kept could not read in a file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class UnreadWhy(StrEnum):
    """Why a part of a file was not read."""

    PICTURE = "picture"
    NO_TEXT = "no-text"
    TOO_LONG = "too-long"
    BROKEN = "broken"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Unread:
    """A part that nobody but a person can look at; no pages mean all of it, or all that follows.

    `pages` are runs of pages counted from 1, first and last of each.
    """

    why: UnreadWhy
    pages: tuple[tuple[int, int], ...] = ()


def page_runs(pages: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return rising page numbers as runs: 2, 4, 5, 6 is (2, 2), (4, 6)."""
    runs: list[tuple[int, int]] = []
    for page in pages:
        if runs and page == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], page)
        else:
            runs.append((page, page))
    return tuple(runs)
