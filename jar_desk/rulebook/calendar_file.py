"""Read the office's own words and closing days on top of the public holidays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.rulebook.tables import Table, read_table

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from jar_desk.domain.clock_rules import Citation

_MONTH_DAY: Final = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


@dataclass(frozen=True, slots=True)
class OfficeClosure:
    """A run of closing days of the office, the same each year; it may span New Year.

    `first` and `last` are `MM-DD`, which sort as they fall in the year.
    """

    calendar: str
    first: str
    last: str
    name: Citation

    def covers(self, day: date) -> bool:
        """Tell whether a day lies in the run."""
        key = f"{day:%m-%d}"
        if self.first <= self.last:
            return self.first <= key <= self.last
        return key >= self.first or key <= self.last


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """Names of weekend days, closures, countries, and how far equinoxes are official."""

    equinoxes_official_until: int
    saturday: Citation
    sunday: Citation
    closures: tuple[OfficeClosure, ...]
    japan: str
    united_kingdom: tuple[str, ...]
    member_states: tuple[str, ...]


def read_calendars(file: Path) -> CalendarFile:
    """Read the calendar file. Raises RuleFileBroken."""
    root = read_table(file)
    countries = root.table("countries")
    found = CalendarFile(
        equinoxes_official_until=root.number("equinoxes_official_until"),
        saturday=root.citation("saturday"),
        sunday=root.citation("sunday"),
        closures=root.each("office_closure", _closure),
        japan=countries.text("japan"),
        united_kingdom=countries.texts("united_kingdom"),
        member_states=countries.texts("member_states"),
    )
    return root.finish(countries.finish(found))


def _closure(table: Table) -> OfficeClosure:
    return OfficeClosure(
        calendar=table.text("calendar"),
        first=_month_day(table, "first"),
        last=_month_day(table, "last"),
        name=table.citation("name"),
    )


def _month_day(table: Table, key: str) -> str:
    value = table.text(key)
    if not _MONTH_DAY.fullmatch(value):
        raise table.broken(key, "unknown-value")
    return value
