"""Calendars from the `holidays` package, with names in Japanese and English, kept per year."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from jar_desk.domain.calendars import DAY, ClosingDay, ClosingKind, HolidayName

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from jar_desk.domain.clock_rules import Citation
    from jar_desk.rulebook.calendar_file import CalendarFile, OfficeClosure

SATURDAY, SUNDAY = 5, 6
_CODE: Final = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
_EQUINOXES: Final = ("春分の日", "秋分の日")
_FOLLOWING: Final = ("振替休日", "国民の休日")
"""Holidays that may be there only because of an equinox beside them (Holidays Act Art 3)."""


class HolidayCalendar:
    """Weekends, the public holidays of a country or part of it, and closures of the office."""

    def __init__(self, code: str, words: CalendarFile, closures: tuple[OfficeClosure, ...]) -> None:
        self._code = code
        self._words = words
        self._closures = closures
        self._years: dict[int, Mapping[date, HolidayName]] = {}

    def closed(self, day: date) -> ClosingDay | None:
        """Return why a day is closed, holidays before weekends, or None for a working day."""
        names = (*self._holiday(day), *self._closure(day), *self._weekend(day))
        return ClosingDay(day, names, self._predicted(day)) if names else None

    def _holiday(self, day: date) -> tuple[HolidayName, ...]:
        name = self._year(day.year).get(day)
        return (name,) if name else ()

    def _closure(self, day: date) -> tuple[HolidayName, ...]:
        return tuple(
            _named(ClosingKind.OFFICE_CLOSURE, closure.name)
            for closure in self._closures
            if closure.covers(day)
        )

    def _weekend(self, day: date) -> tuple[HolidayName, ...]:
        words = {SATURDAY: self._words.saturday, SUNDAY: self._words.sunday}
        word = words.get(day.weekday())
        return (_named(ClosingKind.WEEKEND, word),) if word else ()

    def _predicted(self, day: date) -> bool:
        if day.year <= self._words.equinoxes_official_until:
            return False
        names = self._year(day.year)
        while day in names and names[day].ja in _FOLLOWING:
            beside = names.get(day + DAY)
            if beside is not None and beside.ja in _EQUINOXES:
                return True
            day -= DAY
        return day in names and names[day].ja in _EQUINOXES

    def _year(self, year: int) -> Mapping[date, HolidayName]:
        if year not in self._years:
            self._years[year] = _public_holidays(self._code, year) if self._code else {}
        return self._years[year]


def is_known(code: str) -> bool:
    """Tell whether the holidays of a country (ISO 3166: `DE`) or a part of it (`GB-SCT`) are known.

    In the package's table a country's names and aliases stand beside its code.
    """
    if not _CODE.fullmatch(code):
        return False
    import holidays  # noqa: PLC0415 - as below

    country, _, part = code.partition("-")
    parts = holidays.list_supported_countries().get(country)
    return parts is not None and (not part or part in parts)


def known_years(code: str) -> range:
    """Return the years for which the package knows the holidays of a country."""
    import holidays  # noqa: PLC0415 - as below

    found = getattr(holidays, code.partition("-")[0])()
    return range(found.start_year, found.end_year + 1)


def _named(kind: ClosingKind, name: Citation) -> HolidayName:
    return HolidayName(kind, name.ja, name.en)


def _public_holidays(code: str, year: int) -> dict[date, HolidayName]:
    """Return a year's holidays; names the package has no Japanese for stay English in both."""
    import holidays  # noqa: PLC0415 - takes 0.14 s, which the unlock window need not wait for

    country, _, part = code.partition("-")
    supported = getattr(holidays, country).supported_languages
    english = holidays.country_holidays(country, part or None, years=year, language="en_US")
    own = english
    if "ja" in supported:
        own = holidays.country_holidays(country, part or None, years=year, language="ja")
    return {
        day: HolidayName(ClosingKind.HOLIDAY, own.get(day, name), name)
        for day, name in english.items()
    }
