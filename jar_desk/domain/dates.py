"""Read dates the way people type them: western, by era, short, or in words."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta
from typing import Final

from jar_desk.domain.eras import find_era, wareki, western_year
from jar_desk.domain.errors import Invalid
from jar_desk.domain.people import PartialDate

__all__ = ["parse_date", "parse_partial_date", "wareki"]

_WORDS: Final = {
    "今日": 0,
    "きょう": 0,
    "本日": 0,
    "today": 0,
    "昨日": -1,
    "きのう": -1,
    "yesterday": -1,
    "一昨日": -2,
    "おととい": -2,
    "明日": 1,
    "あした": 1,
    "あす": 1,
    "tomorrow": 1,
}
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_AHEAD: Final = timedelta(days=31)
"""A date typed without a year lies in the past year if this year's is further ahead."""

_SEPARATORS: Final = str.maketrans(
    dict.fromkeys("ー‐‑‒–—−", "-") | {"。": ".", "、": ".", ",": " ", "・": "."}
)
_WEEKDAY: Final = re.compile(r"\s*\([月火水木金土日](?:曜日?)?\)\s*$")
_YEAR: Final = (
    r"(?:(?P<era>明治|大正|昭和|平成|令和|[mtshr])\s*\.?\s*(?P<number>元|\d{1,2})|(?P<year>\d{4}))"
)
_FULL: Final = re.compile(
    _YEAR + r"\s*[年/.-]\s*(?P<month>\d{1,2})\s*[月/.-]\s*(?P<day>\d{1,2})日?"
)
_PARTIAL: Final = re.compile(
    _YEAR + r"(?:\s*[年/.-]\s*(?:(?P<month>\d{1,2})(?:\s*[月/.-]\s*(?:(?P<day>\d{1,2})日?)?)?)?)?"
)
_COMPACT: Final = re.compile(r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)")
_SHORT: Final = re.compile(r"(?P<month>\d{1,2})\s*[月/.-]\s*(?P<day>\d{1,2})日?")
_YEAR_LAST: Final = re.compile(r"(?P<one>\d{1,2})[/.-](?P<two>\d{1,2})[/.-](?P<year>\d{4})")
_DAY_MONTH: Final = re.compile(r"(?P<day>\d{1,2})\s+(?P<word>[a-z]{3,9})\.?\s+(?P<year>\d{4})")
_MONTH_DAY: Final = re.compile(r"(?P<word>[a-z]{3,9})\.?\s+(?P<day>\d{1,2})\s+(?P<year>\d{4})")
_ABOUT: Final = re.compile(r"^(?:約|およそ|about|c\.)\s*|\s*(?:頃|ころ|ごろ)$")
_MOST_MONTHS: Final = 12


def parse_date(text: str, today: date) -> date:
    """Return the day somebody typed, in any width; `today` resolves words and missing years.

    Reads `2026/11/3`, `R8.11.3`, `令和8年11月3日`, `20261103`, `3 Nov 2026`, `11/3`, `きのう`.
    Raises Invalid("date", "empty" | "unreadable" | "no-such-day" | "outside-era" | "ambiguous").
    """
    typed = _tidy(text)
    if typed in _WORDS:
        return today + timedelta(days=_WORDS[typed])
    if match := _FULL.fullmatch(typed) or _COMPACT.fullmatch(typed):
        return _whole(match)
    if match := _SHORT.fullmatch(typed):
        return _nearest_year(int(match["month"]), int(match["day"]), today)
    if match := _YEAR_LAST.fullmatch(typed):
        return _european(match)
    if match := _DAY_MONTH.fullmatch(typed) or _MONTH_DAY.fullmatch(typed):
        return _day(int(match["year"]), _month_of(match["word"]), int(match["day"]))
    raise Invalid("date", "unreadable")


def parse_partial_date(text: str) -> PartialDate:
    """Return a date of which month and day may be missing: `1987`, `昭和62年4月`, `1868/5/3`.

    Words for "about" are dropped. Raises Invalid("date", …) as `parse_date`.
    """
    typed = _ABOUT.sub("", _tidy(text))
    if match := _COMPACT.fullmatch(typed):
        whole = _whole(match)
        return PartialDate(whole.year, whole.month, whole.day)
    match = _PARTIAL.fullmatch(typed)
    if match is None:
        raise Invalid("date", "unreadable")
    if match["day"]:
        whole = _whole(match)
        return PartialDate(whole.year, whole.month, whole.day)
    year, month = _year_of(match), int(match["month"] or 0)
    if year < 1 or month > _MOST_MONTHS or (match["month"] and not month):
        raise Invalid("date", "no-such-day")
    return PartialDate(year, month)


def _tidy(text: str) -> str:
    typed = unicodedata.normalize("NFKC", text).translate(_SEPARATORS).strip().casefold()
    typed = _WEEKDAY.sub("", " ".join(typed.split()))
    if not typed:
        raise Invalid("date", "empty")
    return typed


def _whole(match: re.Match[str]) -> date:
    day = _day(_year_of(match), int(match["month"]), int(match["day"]))
    groups = match.groupdict()
    if groups.get("era") and day < find_era(groups["era"]).first:
        raise Invalid("date", "outside-era")
    return day


def _year_of(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if groups.get("era"):
        return western_year(find_era(groups["era"]), groups["number"])
    return int(groups["year"])


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Invalid("date", "no-such-day") from None


def _nearest_year(month: int, day: int, today: date) -> date:
    """Return the day this year, or last year where this year's is more than a month ahead."""
    this_year = _day(today.year, month, day)
    return this_year if this_year <= today + _AHEAD else _day(today.year - 1, month, day)


def _european(match: re.Match[str]) -> date:
    """Read a date whose year comes last, if only one order of day and month is possible."""
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    if one != two and max(one, two) <= _MOST_MONTHS:
        raise Invalid("date", "ambiguous")
    return _day(year, two, one) if one > _MOST_MONTHS else _day(year, one, two)


def _month_of(word: str) -> int:
    month = _MONTHS.get(word[:3])
    if month is None:
        raise Invalid("date", "unreadable")
    return month
