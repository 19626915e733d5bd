"""The office's own table of days: when it closes, and public holidays put right by hand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.calendars import DAY, closing_run
from jar_desk.domain.errors import Invalid

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.calendars import Calendar

LONGEST: Final = 31
"""Days one entry may cover."""
LONGEST_CLOSED: Final = 60
"""Days on end the office may be closed: with more, dates would run away unnoticed."""


class OfficeDayKind(StrEnum):
    """What an entry says of its days.

    CLOSED: the office is closed. HOLIDAY: a public holiday the tables lack, name otherwise, or
    have as a prediction. WORKING: no public holiday, whatever the tables say.
    """

    CLOSED = "closed"
    HOLIDAY = "holiday"
    WORKING = "working"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeDay:
    """One entry: a day or a run from `first` to `last`, every year where `yearly`.

    A yearly run may span New Year; its years then say nothing.
    """

    id: UUID
    kind: OfficeDayKind
    first: date
    last: date
    yearly: bool = False
    name_ja: str
    name_en: str

    def covers(self, day: date) -> bool:
        """Tell whether the entry speaks of a day."""
        if not self.yearly:
            return self.first <= day <= self.last
        first, last = (self.first.month, self.first.day), (self.last.month, self.last.day)
        key = (day.month, day.day)
        return first <= key <= last if first <= last else key >= first or key <= last


class OfficeTable:
    """The entries as they hold now: the one part of the rulebook that changes while it is open."""

    def __init__(self, days: Iterable[OfficeDay] = ()) -> None:
        self.days = tuple(days)

    def of_kind(self, kind: OfficeDayKind, day: date) -> tuple[OfficeDay, ...]:
        """Return what is said of a day in one respect."""
        return tuple(one for one in self.days if one.kind is kind and one.covers(day))


def check_office_day(entry: OfficeDay) -> None:
    """See that an entry makes sense.

    Raises Invalid("name", "empty"), Invalid("last", "end-before-start" | "too-long"): a run has
    31 days at most, and a public holiday is one day of one year.
    """
    if not (entry.name_ja.strip() and entry.name_en.strip()):
        raise Invalid("name", "empty")
    if entry.last < entry.first:
        raise Invalid("last", "end-before-start")
    longest = LONGEST if entry.kind is OfficeDayKind.CLOSED else 1
    single_year = entry.kind is OfficeDayKind.CLOSED or not entry.yearly
    if (entry.last - entry.first).days >= longest or not single_year:
        raise Invalid("last", "too-long")


def check_stays_open(calendar: Calendar, first: date, years: int = 3) -> None:
    """See that the office opens again and again. Raises Invalid("table", "closed-too-long")."""
    day, end = first, first.replace(year=first.year + years, day=1)
    while day < end:
        closed = 0
        for _ in closing_run(calendar, day, DAY):
            closed += 1
            if closed > LONGEST_CLOSED:
                raise Invalid("table", "closed-too-long")
        day += (closed + 1) * DAY
