"""Read the office's own words and closing days on top of the public holidays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final
from uuid import NAMESPACE_URL, uuid5

from jar_desk.domain.office_days import OfficeDay, OfficeDayKind
from jar_desk.rulebook.tables import Table, read_table

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.clock_rules import Citation

_LEAP_YEAR: Final = 2000
_MONTH_DAY: Final = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """Names of weekend days, closures, countries, and how far equinoxes are official."""

    equinoxes_official_until: int
    saturday: Citation
    sunday: Citation
    office_days: tuple[OfficeDay, ...]
    administrative_days: tuple[OfficeDay, ...]
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
        office_days=root.each("office_closure", _closure),
        administrative_days=root.each("administrative_closure", _closure),
        japan=countries.text("japan"),
        united_kingdom=countries.texts("united_kingdom"),
        member_states=countries.texts("member_states"),
    )
    return root.finish(countries.finish(found))


def _closure(table: Table) -> OfficeDay:
    name = table.citation("name")
    first, last = _day_of_year(table, "first"), _day_of_year(table, "last")
    return OfficeDay(
        id=uuid5(NAMESPACE_URL, name.en),
        kind=OfficeDayKind.CLOSED,
        first=first,
        last=last if first <= last else last.replace(year=last.year + 1),
        yearly=True,
        name_ja=name.ja,
        name_en=name.en,
    )


def _day_of_year(table: Table, key: str) -> date:
    value = table.text(key)
    if not _MONTH_DAY.fullmatch(value):
        raise table.broken(key, "unknown-value")
    try:
        return date.fromisoformat(f"{_LEAP_YEAR}-{value}")
    except ValueError:
        raise table.broken(key, "unknown-value") from None
