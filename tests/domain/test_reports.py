from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.reports import (
    Hidden,
    InquiryFact,
    Period,
    build_report,
    fiscal_half,
    fiscal_year_period,
)
from jar_desk.domain.rights import Outcome, Regime, Right

HALF = fiscal_half(2026, 1)
TODAY = date(2026, 11, 10)
GRANTED = (Right.DISCLOSURE, Regime.APPI, Outcome.GRANTED)
REFUSED = (Right.DISCLOSURE, Regime.APPI, Outcome.REFUSED)


def a_fact(received: date = date(2026, 5, 1), days: int | None = 9, **changes: Any) -> InquiryFact:
    values: dict[str, Any] = {
        "id": uuid4(),
        "received": received,
        "answered": None if days is None else received + timedelta(days=days),
        "due": received + timedelta(days=30),
        "stage": Stage.RECEIPT if days is None else Stage.CLOSED,
        "rights": (GRANTED,),
    }
    return InquiryFact(**(values | changes))


@pytest.mark.parametrize(
    ("period", "first", "last", "months"),
    [
        (fiscal_half(2026, 1), (2026, 4, 1), (2026, 9, 30), 6),
        (fiscal_half(2026, 2), (2026, 10, 1), (2027, 3, 31), 6),
        (fiscal_year_period(2026), (2026, 4, 1), (2027, 3, 31), 12),
        (HALF.preceding(), (2025, 10, 1), (2026, 3, 31), 6),
        (fiscal_year_period(2026).preceding(), (2025, 4, 1), (2026, 3, 31), 12),
        (Period(date(2026, 5, 10), date(2026, 6, 2)), (2026, 5, 10), (2026, 6, 2), 2),
    ],
)
def test_periods(
    period: Period, first: tuple[int, int, int], last: tuple[int, int, int], months: int
) -> None:
    assert (period.start, period.end) == (date(*first), date(*last))
    assert len(period.months()) == months


def test_counts_times_and_shares() -> None:
    facts = [a_fact(days=days) for days in (1, 2, 3, 4, 5, 6, 7, 8, 29, 40)]
    report = build_report(facts, HALF, TODAY)
    assert (report.received, report.answered) == (10, 10)
    assert (report.in_time, report.late) == (9, 1)
    assert report.share_in_time == 0.9
    assert report.median_days == 5.5
    assert report.p90_days == 29
    assert report.share_disclosed == 1
    assert [(row.right, row.received, row.answered) for row in report.rows] == [
        (Right.DISCLOSURE, 10, 10)
    ]


@pytest.mark.parametrize(
    ("days", "ninetieth"),
    [([1, 2, 3, 4, 5], 5), (list(range(1, 11)), 9), (list(range(1, 12)), 10), ([7] * 20, 7)],
)
def test_ninetieth_percentile_is_nearest_rank(days: list[int], ninetieth: int) -> None:
    assert build_report([a_fact(days=one) for one in days], HALF, TODAY).p90_days == ninetieth


def test_received_and_answered_are_counted_in_their_own_period() -> None:
    facts = [a_fact(date(2026, 3, 25), days=10) for _ in range(6)]
    facts += [a_fact(date(2026, 9, 25), days=10) for _ in range(7)]
    report = build_report(facts, HALF, TODAY)
    assert (report.received, report.answered) == (7, 6)
    assert [row.received for row in report.months] == [0, 0, 0, 0, 0, 7]
    assert [row.answered for row in report.months] == [6, 0, 0, 0, 0, 0]


def test_overdue_is_open_and_past_its_day() -> None:
    facts = [
        a_fact(days=None),
        a_fact(days=None, due=TODAY),
        a_fact(days=None, due=None),
        a_fact(days=None, stage=Stage.WITHDRAWN),
        a_fact(days=40),
    ]
    assert build_report(facts, HALF, TODAY).overdue == 1


def test_few_inquiries_tell_nothing_of_a_person() -> None:
    report = build_report([a_fact(), a_fact(days=11)], HALF, TODAY)
    assert report.received is Hidden.SMALL
    assert report.answered is Hidden.SMALL
    assert report.in_time is Hidden.SMALL
    assert report.late is Hidden.SMALL
    assert report.median_days is None
    assert report.p90_days is None
    assert report.share_in_time is None
    assert report.share_disclosed is None
    assert report.rows[0].received is Hidden.SMALL
    assert report.rows[0].median_days is None


def test_a_few_refusals_do_not_shine_through() -> None:
    facts = [a_fact() for _ in range(40)] + [a_fact(rights=(REFUSED,)) for _ in range(2)]
    report = build_report(facts, HALF, TODAY)
    outcomes = {row.outcome: row.count for row in report.outcomes}
    assert outcomes[Outcome.REFUSED] is Hidden.SMALL
    assert outcomes[Outcome.GRANTED] is Hidden.WITHHELD
    assert report.share_disclosed is None


def test_nothing_at_all_is_zero() -> None:
    report = build_report([], HALF, TODAY)
    assert (report.received, report.answered, report.overdue) == (0, 0, 0)
    assert report.rows == ()
    assert len(report.months) == 6
