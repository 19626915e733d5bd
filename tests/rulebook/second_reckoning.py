"""A second reckoning of the rules of law.md C.5, for comparison only.

It shares nothing with the program: days are counted one by one, and the holidays come from the
acts themselves (Japan: Holidays Act Arts 2 and 3; United Kingdom: bank holidays as proclaimed;
Germany: the nine federal days), not from a package.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

ONE = timedelta(days=1)
MONDAY, SATURDAY = 0, 5


def nth_monday(year: int, month: int, number: int) -> date:
    day = date(year, month, 1)
    while day.weekday() != MONDAY:
        day += ONE
    return day + (number - 1) * 7 * ONE


def last_monday(year: int, month: int) -> date:
    day = date(year, month, 31)
    while day.weekday() != MONDAY:
        day -= ONE
    return day


def first_after(day: date, taken: set[date], *, weekdays: bool = False) -> date:
    while day in taken or (weekdays and day.weekday() >= SATURDAY):
        day += ONE
    return day


def easter(year: int) -> date:
    """Gauss's rule with its two exceptions."""
    century = year // 100
    moon = (15 + century - century // 4 - (13 + 8 * century) // 25) % 30
    week = (4 + century - century // 4) % 7
    late = (19 * (year % 19) + moon) % 30
    sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * late + week) % 7
    if (late, sunday) == (29, 6) or ((late, sunday) == (28, 6) and year % 19 > 10):
        sunday = -1
    return date(year, 3, 22) + (late + sunday) * ONE


def equinox(year: int, base: float) -> int:
    return int(base + 0.242194 * (year - 1980)) - (year - 1980) // 4


@cache
def japan(year: int) -> frozenset[date]:
    named = {
        date(year, 1, 1),
        nth_monday(year, 1, 2),
        date(year, 2, 11),
        date(year, 2, 23),
        date(year, 3, equinox(year, 20.8431)),
        date(year, 4, 29),
        date(year, 5, 3),
        date(year, 5, 4),
        date(year, 5, 5),
        nth_monday(year, 7, 3),
        date(year, 8, 11),
        nth_monday(year, 9, 3),
        date(year, 9, equinox(year, 23.2488)),
        nth_monday(year, 10, 2),
        date(year, 11, 3),
        date(year, 11, 23),
    }
    found = set(named)
    for day in named:
        if day.weekday() == 6:  # Art 3(2)
            found.add(first_after(day, named))
    for day in named:  # Art 3(3)
        if day + 2 * ONE in named and day + ONE not in found:
            found.add(day + ONE)
    return frozenset(found)


def proclaimed(days: list[date]) -> set[date]:
    """Days that fall on a week-end have the next free weekday beside them."""
    found = set(days)
    for day in days:
        if day.weekday() >= SATURDAY:
            found.add(first_after(day, found, weekdays=True))
    return found


@cache
def england(year: int) -> frozenset[date]:
    moving = {
        easter(year) - 2 * ONE,
        easter(year) + ONE,
        nth_monday(year, 5, 1),
        last_monday(year, 5),
        last_monday(year, 8),
    }
    christmas = [date(year, 12, 25), date(year, 12, 26)]
    return frozenset(moving | proclaimed([date(year, 1, 1)]) | proclaimed(christmas))


@cache
def scotland(year: int) -> frozenset[date]:
    moving = {
        easter(year) - 2 * ONE,
        nth_monday(year, 5, 1),
        last_monday(year, 5),
        nth_monday(year, 8, 1),
    }
    if year == 2026:
        moving.add(date(2026, 6, 15))
    winter = [date(year, 1, 1), date(year, 1, 2)]
    christmas = [date(year, 12, 25), date(year, 12, 26)]
    andrew = [date(year, 11, 30)]
    fixed = proclaimed(winter) | proclaimed(christmas) | proclaimed(andrew)
    return frozenset(moving | fixed)


@cache
def germany(year: int) -> frozenset[date]:
    sunday = easter(year)
    fixed = {date(year, *one) for one in ((1, 1), (5, 1), (10, 3), (12, 25), (12, 26))}
    return frozenset(fixed | {sunday + number * ONE for number in (-2, 1, 39, 50)})


def is_open(calendar: str, day: date) -> bool:
    if day.weekday() >= SATURDAY:
        return False
    if calendar == "JP" and (day.month, day.day) in {
        (12, 29), (12, 30), (12, 31), (1, 1), (1, 2), (1, 3),
    }:  # fmt: skip
        return False
    tables = {"JP": japan, "JP-no-closure": japan, "GB-ENG": england, "GB-SCT": scotland}
    if calendar == "weekends":
        return True
    return day not in tables.get(calendar, germany)(day.year)


def months_on(start: date, months: int) -> date:
    """Walk day by day to the same number in the month wanted, or to that month's last day."""
    day, turned = start, 0
    while True:
        tomorrow = day + ONE
        if turned == months and (day.day == start.day or tomorrow.month != day.month):
            return day
        turned += tomorrow.month != day.month
        day = tomorrow


def civil_month(start: date) -> date:
    """Count from the day after; a whole calendar month where that is a first (Art 143)."""
    first = start + ONE
    if first.day == 1:
        day = first
        while (day + ONE).month == first.month:
            day += ONE
        return day
    reached = months_on(first, 1)
    return reached - ONE if reached.day == first.day else reached


def counted(start: date, number: int) -> date:
    """Return the day reached after that many nights."""
    for _ in range(number):
        start += ONE
    return start


MONTHS = {
    "eu-month": 1, "eu-three-months": 3, "eu-extension-notice": 1,
    "uk-month": 1, "uk-three-months": 3,
    "retention-14-months": 14, "retention-16-months": 16, "retention-3-years": 36,
}  # fmt: skip
NIGHTS = {
    "eu-target": 28, "jp-target": 30, "jp-target-extended": 60,
    "jp-article-39-guard": 14, "jp-article-39-target": 14,
    "jp-breach-preliminary": 4, "jp-breach-final": 29, "jp-breach-final-unlawful": 59,
    "uk-complaint-acknowledgement": 30, "uk-complaint-alarm": 29,
}  # fmt: skip
BACKWARD = {"eu-extension-notice", "eu-target", "jp-article-39-target"}
FORWARD = {
    "eu-month", "eu-three-months", "uk-month", "uk-three-months", "jp-target",
    "jp-target-extended", "jp-civil-month", "jp-breach-final", "jp-breach-final-unlawful",
}  # fmt: skip
STOPPED_BY_UNION = {"eu-month", "eu-three-months", "jp-target", "jp-target-extended"}
STOPPED_BY_BOTH_ENDS = {"uk-month", "uk-three-months"}
RULES = sorted({*MONTHS, *NIGHTS, "jp-civil-month"})
CALENDARS = ("weekends", "JP", "JP-no-closure", "GB-ENG", "GB-SCT", "DE")


def stopped_days(rule: str, pauses: list[tuple[date, date]]) -> int:
    if rule not in STOPPED_BY_UNION | STOPPED_BY_BOTH_ENDS:
        return 0
    days: list[date] = []
    for asked, answered in pauses:
        day = asked
        while day <= answered:
            if (day > asked or rule in STOPPED_BY_BOTH_ENDS) and day not in days:
                days.append(day)
            day += ONE
    return len(days)


def reckon(
    rule: str,
    calendar: str,
    start: date,
    pauses: list[tuple[date, date]],
    identity: date | None,
) -> tuple[date, date]:
    """Return raw end and due day."""
    if rule.startswith("uk-") and rule in MONTHS and identity is not None and identity > start:
        start = identity
    if rule == "jp-civil-month":
        raw = civil_month(start)
    else:
        raw = months_on(start, MONTHS[rule]) if rule in MONTHS else counted(start, NIGHTS[rule])
    due = counted(raw, stopped_days(rule, pauses))
    step = ONE if rule in FORWARD else -ONE
    while rule in FORWARD | BACKWARD and not is_open(calendar, due):
        due += step
    return raw, due
