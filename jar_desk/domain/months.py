"""Adding calendar months, the European and the Japanese way."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from jar_desk.domain.calendars import DAY

MONTHS_IN_YEAR = 12


def _target(day: date, months: int) -> tuple[int, int, int]:
    """Return year, month and that month's last day number."""
    index = day.year * MONTHS_IN_YEAR + day.month - 1 + months
    year, month = index // MONTHS_IN_YEAR, index % MONTHS_IN_YEAR + 1
    return year, month, monthrange(year, month)[1]


def add_months(day: date, months: int) -> date:
    """Return the date of the same number, or the month's last day (Reg. 1182/71 Art 3(2)(c))."""
    year, month, last = _target(day, months)
    return date(year, month, min(day.day, last))


def lacks_date(day: date, months: int) -> bool:
    """Tell whether the target month has no date of this number."""
    return day.day > _target(day, months)[2]


def civil_end(first: date, months: int) -> date:
    """Return the last day of a period that starts at 0:00 on `first` (Civil Code Art 143(2)).

    It is the day before the corresponding date; where there is none, the month's last day.
    """
    end = add_months(first, months)
    return end if lacks_date(first, months) else end - DAY
