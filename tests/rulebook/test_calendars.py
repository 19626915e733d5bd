from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.calendars import DAY, ClosingKind, closing_run
from jar_desk.domain.clock_rules import ClockRole
from jar_desk.domain.rights import Regime

if TYPE_CHECKING:
    from jar_desk.rulebook import Rulebook

OFFICIAL_2026 = [
    (1, 1), (1, 12), (2, 11), (2, 23), (3, 20), (4, 29), (5, 3), (5, 4), (5, 5), (5, 6),
    (7, 20), (8, 11), (9, 21), (9, 22), (9, 23), (10, 12), (11, 3), (11, 23),
]  # fmt: skip
"""Cabinet Office list for 2026."""


def test_official_japanese_holidays_of_2026(rules: Rulebook) -> None:
    calendar = rules.calendar("JP-no-closure")
    days = [date(2026, month, day) for month, day in OFFICIAL_2026]
    found = [calendar.closed(day) for day in days]
    assert all(one and one.names[0].kind is ClosingKind.HOLIDAY for one in found)
    everything = [date.fromordinal(date(2026, 1, 1).toordinal() + n) for n in range(365)]
    holidays = [
        day
        for day in everything
        if (one := calendar.closed(day)) and one.names[0].kind is ClosingKind.HOLIDAY
    ]
    assert holidays == days


@pytest.mark.parametrize(
    ("code", "day", "names"),
    [
        ("JP", "2026-11-23", [("勤労感謝の日", "Labor Thanksgiving Day")]),
        ("JP", "2026-05-06", [("振替休日", "Substitute Holiday")]),
        ("JP", "2026-09-22", [("国民の休日", "National Holiday")]),
        ("JP", "2026-12-29", [("年末年始の休業日", "Year-end closure")]),
        (
            "JP",
            "2027-01-01",
            [("元日", "New Year's Day"), ("年末年始の休業日", "Year-end closure")],
        ),
        (
            "JP",
            "2027-01-03",
            [("年末年始の休業日", "Year-end closure"), ("日曜日", "Sunday")],
        ),
        ("JP", "2027-01-04", []),
        ("JP-no-closure", "2026-12-31", []),
        ("JP-administrative", "2026-12-31", [("行政機関の休日", "Authorities closed")]),
        ("JP-administrative", "2026-12-28", []),
        ("JP-administrative", "2026-11-23", [("勤労感謝の日", "Labor Thanksgiving Day")]),
        ("weekends", "2026-11-21", [("土曜日", "Saturday")]),
        ("weekends", "2026-12-25", []),
        ("DE", "2026-05-01", [("Labor Day", "Labor Day")]),
        ("GB-SCT", "2026-11-30", [("Saint Andrew's Day", "Saint Andrew's Day")]),
        ("GB-ENG", "2026-11-30", []),
        ("unheard-of", "2026-12-25", []),
        ("", "2026-11-22", []),
    ],
)
def test_closing_days_have_names(
    rules: Rulebook, code: str, day: str, names: list[tuple[str, str]]
) -> None:
    closing = rules.calendar(code).closed(date.fromisoformat(day))
    assert [(name.ja, name.en) for name in closing.names] == names if closing else not names


@pytest.mark.parametrize(
    ("day", "predicted"),
    [
        ("2027-03-21", False),
        ("2028-03-20", True),
        ("2028-09-22", True),
        ("2028-05-03", False),
        ("2032-09-20", False),
        ("2032-09-21", True),
        ("2032-09-22", True),
        ("2044-03-21", True),
        ("2028-03-25", False),
    ],
)
def test_days_that_hang_on_an_unannounced_equinox_are_marked(
    rules: Rulebook, day: str, *, predicted: bool
) -> None:
    closing = rules.calendar("JP").closed(date.fromisoformat(day))
    assert closing is not None
    assert closing.predicted is predicted


def test_every_country_has_a_calendar(rules: Rulebook) -> None:
    for code in (*rules._words.member_states, *rules._words.united_kingdom):
        assert rules.calendar(code).closed(date(2026, 12, 25)), code


@pytest.mark.parametrize(
    ("day", "step", "closed"),
    [(date(2026, 12, 29), DAY, 6), (date(2027, 1, 3), -DAY, 6), (date(2027, 1, 4), DAY, 0)],
)
def test_closing_days_around_new_year(
    rules: Rulebook, day: date, step: timedelta, closed: int
) -> None:
    run = [one.day for one in closing_run(rules.calendar("JP"), day, step)]
    assert run == [day + step * number for number in range(closed)]


@pytest.mark.parametrize(
    ("regime", "whereabouts", "code"),
    [
        (Regime.GDPR, "DE", "DE"),
        (Regime.GDPR, "JP", "weekends"),
        (Regime.GDPR, "", "weekends"),
        (Regime.UK_GDPR, "GB-SCT", "GB-SCT"),
        (Regime.UK_GDPR, "GB", "GB-ENG"),
        (Regime.UK_GDPR, "JP", "GB-ENG"),
        (Regime.APPI, "DE", "JP"),
    ],
)
def test_the_calendar_follows_the_person(
    rules: Rulebook, regime: Regime, whereabouts: str, code: str
) -> None:
    rule = next(one for one in rules.clock_rules(regime) if one.role is ClockRole.ANSWER)
    assert rules.calendar_for(rule, whereabouts) is rules.calendar(code)
