from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jar_desk.domain.dates import parse_date, parse_partial_date, wareki
from jar_desk.domain.errors import Invalid
from jar_desk.domain.people import PartialDate

TODAY = date(2026, 11, 10)
DAYS = st.dates(date(1873, 1, 1), date(2099, 12, 31))


@pytest.mark.fault(47)
@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026/11/3", (2026, 11, 3)),
        ("2026-11-03", (2026, 11, 3)),
        ("2026.11.3", (2026, 11, 3)),
        ("２０２６／１１／３", (2026, 11, 3)),
        ("2026ー11ー3", (2026, 11, 3)),
        ("2026年11月3日", (2026, 11, 3)),
        ("2026年 11月 3日（火）", (2026, 11, 3)),
        ("20261103", (2026, 11, 3)),
        ("R8.11.3", (2026, 11, 3)),
        ("r8/11/3", (2026, 11, 3)),
        ("Ｒ８．１１．３", (2026, 11, 3)),
        ("令和8年11月3日", (2026, 11, 3)),
        ("㋿8年11月3日", (2026, 11, 3)),
        ("令和元年5月1日", (2019, 5, 1)),
        ("平成31年4月30日", (2019, 4, 30)),
        ("平成35年1月1日", (2023, 1, 1)),
        ("S64.1.7", (1989, 1, 7)),
        ("大正1年7月30日", (1912, 7, 30)),
        ("明治6年1月1日", (1873, 1, 1)),
        ("11/3", (2026, 11, 3)),
        ("11/3(火)", (2026, 11, 3)),
        ("11月3日", (2026, 11, 3)),
        ("12/10", (2026, 12, 10)),
        ("12/28", (2025, 12, 28)),
        ("きょう", (2026, 11, 10)),
        ("今日", (2026, 11, 10)),
        ("きのう", (2026, 11, 9)),
        ("昨日", (2026, 11, 9)),
        ("Yesterday", (2026, 11, 9)),
        ("おととい", (2026, 11, 8)),
        ("明日", (2026, 11, 11)),
        ("3 Nov 2026", (2026, 11, 3)),
        ("3 November 2026", (2026, 11, 3)),
        ("Nov 3, 2026", (2026, 11, 3)),
        ("23/11/2026", (2026, 11, 23)),
        ("11/23/2026", (2026, 11, 23)),
        ("1868/5/3", (1868, 5, 3)),
    ],
)
def test_typed_dates(typed: str, day: tuple[int, int, int]) -> None:
    assert parse_date(typed, TODAY) == date(*day)


@pytest.mark.fault(47)
@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        ("　", "empty"),
        ("soon", "unreadable"),
        ("2026", "unreadable"),
        ("2026/11", "unreadable"),
        ("3 Foo 2026", "unreadable"),
        ("2026/2/29", "no-such-day"),
        ("2026/13/1", "no-such-day"),
        ("0000/1/1", "no-such-day"),
        ("2/30", "no-such-day"),
        ("令和元年4月30日", "outside-era"),
        ("令和0年5月1日", "outside-era"),
        ("明治1年3月3日", "outside-era"),
        ("3/11/2026", "ambiguous"),
    ],
)
def test_unreadable_dates_say_why(typed: str, problem: str) -> None:
    with pytest.raises(Invalid) as caught:
        parse_date(typed, TODAY)
    assert (caught.value.field, caught.value.problem) == ("date", problem)


@pytest.mark.fault(47)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("1987", PartialDate(1987)),
        ("1987年", PartialDate(1987)),
        ("1987年頃", PartialDate(1987)),
        ("約1987年", PartialDate(1987)),
        ("1987/4", PartialDate(1987, 4)),
        ("1987年4月", PartialDate(1987, 4)),
        ("1987-04-01", PartialDate(1987, 4, 1)),
        ("19870401", PartialDate(1987, 4, 1)),
        ("昭和62年", PartialDate(1987)),
        ("S62.4", PartialDate(1987, 4)),
        ("昭和６２年４月１日", PartialDate(1987, 4, 1)),
        ("1868/5/3", PartialDate(1868, 5, 3)),
        ("明治元年", PartialDate(1868)),
    ],
)
def test_partial_dates(typed: str, expected: PartialDate) -> None:
    assert parse_partial_date(typed) == expected


@pytest.mark.parametrize("typed", ["", "unknown", "1987/13", "1987/0", "0000", "1987/2/30"])
def test_impossible_partial_dates_are_refused(typed: str) -> None:
    with pytest.raises(Invalid):
        parse_partial_date(typed)


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2026, 11, 3), "令和8年11月3日"),
        (date(2019, 5, 1), "令和元年5月1日"),
        (date(2019, 4, 30), "平成31年4月30日"),
        (date(1989, 1, 7), "昭和64年1月7日"),
        (date(1989, 1, 8), "平成元年1月8日"),
        (date(1926, 12, 25), "昭和元年12月25日"),
        (date(1912, 7, 29), "明治45年7月29日"),
        (date(1873, 1, 1), "明治6年1月1日"),
        (date(1872, 12, 31), ""),
    ],
)
def test_wareki(day: date, written: str) -> None:
    assert wareki(day) == written


@given(DAYS)
def test_what_is_written_can_be_read(day: date) -> None:
    assert parse_date(wareki(day), TODAY) == day
    assert parse_date(day.isoformat(), TODAY) == day
    assert parse_partial_date(day.isoformat()) == PartialDate(day.year, day.month, day.day)


@given(st.text())
def test_any_text_is_a_date_or_a_typed_error(text: str) -> None:
    with suppress(Invalid):
        assert parse_date(text, TODAY).year >= 1
