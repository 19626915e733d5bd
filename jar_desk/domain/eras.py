"""Japanese eras (和暦), as far as the Gregorian calendar has been in use in Japan."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from jar_desk.domain.errors import Invalid


@dataclass(frozen=True, slots=True)
class Era:
    """An era: its name, the letter forms use, its first day, and the year before its first."""

    name: str
    letter: str
    first: date
    offset: int


ERAS: Final = (
    Era("令和", "r", date(2019, 5, 1), 2018),
    Era("平成", "h", date(1989, 1, 8), 1988),
    Era("昭和", "s", date(1926, 12, 25), 1925),
    Era("大正", "t", date(1912, 7, 30), 1911),
    Era("明治", "m", date(1873, 1, 1), 1867),
)
"""Newest first. Meiji starts here in its sixth year: before, Japan counted lunar months."""

FIRST_YEAR: Final = "元"


def find_era(written: str) -> Era:
    """Return an era by its name or letter. Raises Invalid("date", "unreadable")."""
    for era in ERAS:
        if written in (era.name, era.letter):
            return era
    raise Invalid("date", "unreadable")


def western_year(era: Era, written: str) -> int:
    """Return the western year of an era's year, `元` being its first.

    Years after an era's end are read on (licences still say 平成35年).
    Raises Invalid("date", "outside-era") for year 0.
    """
    number = 1 if written == FIRST_YEAR else int(written)
    if number < 1:
        raise Invalid("date", "outside-era")
    return era.offset + number


def wareki(day: date) -> str:
    """Write a day with its era, `令和8年11月3日`; empty before the Gregorian calendar (1873)."""
    for era in ERAS:
        if day >= era.first:
            number = day.year - era.offset
            year = FIRST_YEAR if number == 1 else str(number)
            return f"{era.name}{year}年{day.month}月{day.day}日"
    return ""
