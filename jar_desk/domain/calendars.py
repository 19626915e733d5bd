"""Days on which an office is closed; the calendars themselves are read by the rulebook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

DAY = timedelta(days=1)


SUNDAY = 6


def week_end(day: date) -> date:
    """Return the Sunday with which the week of a day ends (ISO 8601)."""
    return day + (SUNDAY - day.weekday()) * DAY


class ClosingKind(StrEnum):
    """Why a day is a closing day."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    OFFICE_CLOSURE = "office-closure"


@dataclass(frozen=True, slots=True)
class HolidayName:
    """The name of a closing day in both interface languages."""

    kind: ClosingKind
    ja: str
    en: str


@dataclass(frozen=True, slots=True)
class ClosingDay:
    """A day off with every reason for it, the strongest first.

    `predicted` marks days that hang on an equinox not yet announced in the official gazette.
    """

    day: date
    names: tuple[HolidayName, ...]
    predicted: bool = False


class Calendar(Protocol):
    """Tells which days are closed."""

    def closed(self, day: date) -> ClosingDay | None:
        """Return why a day is closed, or None for a working day."""

    def is_uncertain(self, day: date) -> bool:
        """Tell whether a day is open or closed by an equinox not yet officially announced."""


class OpenCalendar:
    """The calendar of a rule that never rolls: no day is closed."""

    def closed(self, day: date) -> ClosingDay | None:  # noqa: ARG002 - the protocol's shape
        """Return None."""
        return None

    def is_uncertain(self, day: date) -> bool:  # noqa: ARG002 - the protocol's shape
        """Return False."""
        return False


def closing_run(calendar: Calendar, day: date, step: timedelta) -> Iterator[ClosingDay]:
    """Yield the closing days from `day` on, in the direction of `step`, up to a working day."""
    while (closing := calendar.closed(day)) is not None:
        yield closing
        day += step
