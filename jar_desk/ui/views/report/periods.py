"""The periods a report may cover, with their names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from jar_desk.domain.inquiry import fiscal_year
from jar_desk.domain.months import add_months
from jar_desk.domain.reports import Period, fiscal_half, fiscal_year_period

if TYPE_CHECKING:
    from collections.abc import Iterator

translate = QCoreApplication.translate

HALVES = 4
YEARS = 3
QUARTERS = 6
MONTHS = 12
QUARTER_MONTHS = 3
SECOND_HALF_FROM = 7
"""July: a half-year that starts before it (in April) is the first of its fiscal year."""


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A period and what the selector calls it."""

    name: str
    period: Period


def offered_periods(today: date) -> list[list[NamedPeriod]]:
    """Return half-years, fiscal years, quarters and months, the present ones first."""
    return [
        list(_halves(today)),
        list(_years(today)),
        list(_quarters(today)),
        list(_months(today)),
    ]


def _halves(today: date) -> Iterator[NamedPeriod]:
    first = fiscal_half(fiscal_year(today), 1)
    latest = first if first.covers(today) else fiscal_half(fiscal_year(today), 2)
    for back in range(HALVES):
        start = add_months(latest.start, -6 * back)
        year, half = fiscal_year(start), 1 if start.month < SECOND_HALF_FROM else 2
        period = fiscal_half(year, half)
        if half == 1:
            name = translate("ReportPeriods", "FY{year} first half ({span})")
        else:
            name = translate("ReportPeriods", "FY{year} second half ({span})")
        yield NamedPeriod(name.format(year=year, span=_span(period)), period)


def _years(today: date) -> Iterator[NamedPeriod]:
    for back in range(YEARS):
        year = fiscal_year(today) - back
        name = translate("ReportPeriods", "FY{year}").format(year=year)
        yield NamedPeriod(name, fiscal_year_period(year))


def _quarters(today: date) -> Iterator[NamedPeriod]:
    months_in = (today.month - 4) % 12 % QUARTER_MONTHS
    latest = add_months(today.replace(day=1), -months_in)
    for back in range(QUARTERS):
        start = add_months(latest, -QUARTER_MONTHS * back)
        period = _from(start, QUARTER_MONTHS)
        number = (start.month - 4) % 12 // QUARTER_MONTHS + 1
        name = translate("ReportPeriods", "FY{year} Q{number} ({span})")
        words = name.format(year=fiscal_year(start), number=number, span=_span(period))
        yield NamedPeriod(words, period)


def _months(today: date) -> Iterator[NamedPeriod]:
    for back in range(MONTHS):
        start = add_months(today.replace(day=1), -back)
        yield NamedPeriod(month_words(start, with_year=True), _from(start, 1))


def _from(start: date, months: int) -> Period:
    return Period(start, add_months(start, months) - timedelta(days=1))


def _span(period: Period) -> str:
    first, last = month_words(period.start), month_words(period.end)
    return translate("ReportPeriods", "{first}–{last}").format(first=first, last=last)


def month_words(day: date, *, with_year: bool = False) -> str:
    """Name the month of a day: 4月, Apr; with its year: 2026年4月, Apr 2026."""
    pattern = (
        translate("ReportPeriods", "MMM yyyy", "a month and year, as QLocale writes them")
        if with_year
        else translate("ReportPeriods", "MMM", "a month, as QLocale writes it")
    )
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
