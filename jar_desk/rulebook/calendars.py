"""Calendars from the `holidays` package, with names in Japanese and English, kept per year."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from jar_desk.domain.calendars import DAY, SUNDAY, ClosingDay, ClosingKind, HolidayName
from jar_desk.domain.office_days import OfficeDayKind, OfficeTable

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from jar_desk.domain.office_days import OfficeDay
    from jar_desk.rulebook.calendar_file import CalendarFile

SATURDAY: Final = 5
WEDNESDAY: Final = 2
SEPTEMBER: Final = 9
_CODE: Final = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
_EQUINOXES: Final = ("春分の日", "秋分の日")
_FOLLOWING: Final = ("振替休日", "国民の休日")
"""Holidays that may be there only because of an equinox beside them (Holidays Act Art 3)."""


class HolidayCalendar:
    """Weekends, the public holidays of a country or part of it, and closures.

    `office` puts public holidays right; `closures` are the days on which those close whom the
    calendar is about: the office, the authorities, nobody.
    """

    def __init__(
        self, code: str, words: CalendarFile, office: OfficeTable, closures: OfficeTable
    ) -> None:
        self._code = code
        self._words = words
        self._office = office
        self._closures = closures
        self._years: dict[int, Mapping[date, HolidayName]] = {}
        self._known: dict[date, ClosingDay | None] = {}
        self._known_by = office.days

    def closed(self, day: date) -> ClosingDay | None:
        """Return why a day is closed, holidays before weekends, or None for a working day."""
        if self._known_by is not self._office.days:
            self._known, self._known_by = {}, self._office.days
        if day not in self._known:
            self._known[day] = self._look_up(day)
        return self._known[day]

    def is_uncertain(self, day: date) -> bool:
        """Tell whether a day is open or closed by an equinox not yet officially announced.

        An equinox may come a day sooner or later than foretold, with its substitute holiday
        where it then is a Sunday, and in September with the day between two holidays.
        """
        closing = self.closed(day)
        if closing is not None:
            return closing.predicted
        near = (day + number * DAY for number in range(-2, 3))
        shifts = (DAY, -DAY)
        return any(
            self._would_close(one + shift, day)
            for one in near
            if self._is_predicted_equinox(one)
            for shift in shifts
        )

    def _would_close(self, equinox: date, day: date) -> bool:
        between = equinox.month == SEPTEMBER and equinox.weekday() == WEDNESDAY
        return (
            day == equinox
            or (equinox.weekday() == SUNDAY and day == equinox + DAY)
            or (between and day == equinox - DAY)
        )

    def _look_up(self, day: date) -> ClosingDay | None:
        names = (*self._holiday(day), *self._closure(day), *self._weekend(day))
        return ClosingDay(day, names, self._predicted(day)) if names else None

    def _holiday(self, day: date) -> tuple[HolidayName, ...]:
        added = self._office.of_kind(OfficeDayKind.HOLIDAY, day)
        if added:
            return tuple(_named(ClosingKind.HOLIDAY, one) for one in added)
        name = self._year(day.year).get(day)
        gone = self._office.of_kind(OfficeDayKind.WORKING, day)
        return (name,) if name and not gone else ()

    def _closure(self, day: date) -> tuple[HolidayName, ...]:
        closures = self._closures.of_kind(OfficeDayKind.CLOSED, day)
        return tuple(_named(ClosingKind.OFFICE_CLOSURE, one) for one in closures)

    def _weekend(self, day: date) -> tuple[HolidayName, ...]:
        words = {SATURDAY: self._words.saturday, SUNDAY: self._words.sunday}
        word = words.get(day.weekday())
        return (HolidayName(ClosingKind.WEEKEND, word.ja, word.en),) if word else ()

    def _predicted(self, day: date) -> bool:
        if self._office.of_kind(OfficeDayKind.HOLIDAY, day):
            return False
        names = self._year(day.year)
        while day in names and names[day].ja in _FOLLOWING:
            if self._is_predicted_equinox(day + DAY):
                return True
            day -= DAY
        return self._is_predicted_equinox(day)

    def _is_predicted_equinox(self, day: date) -> bool:
        if day.year <= self._words.equinoxes_official_until or self._settled(day):
            return False
        name = self._year(day.year).get(day)
        return name is not None and name.ja in _EQUINOXES

    def _settled(self, day: date) -> bool:
        """Tell whether the office has put right or confirmed a holiday of the tables."""
        kinds = (OfficeDayKind.HOLIDAY, OfficeDayKind.WORKING)
        return any(self._office.of_kind(kind, day) for kind in kinds)

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


def _named(kind: ClosingKind, entry: OfficeDay) -> HolidayName:
    return HolidayName(kind, entry.name_ja, entry.name_en)


@lru_cache(maxsize=256)
def _public_holidays(code: str, year: int) -> Mapping[date, HolidayName]:
    """Return a year's holidays; names the package has no Japanese for stay English in both.

    Kept: a year takes the package some milliseconds, and every preview of other days asks anew.
    """
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
