"""The management report: figures of a period without personal data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from statistics import median
from typing import TYPE_CHECKING, Final

from jar_desk.domain.inquiry import FISCAL_YEAR_STARTS_IN, Stage
from jar_desk.domain.months import add_months
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.domain.small_counts import SMALLEST_SHOWN, Count, Hidden, is_small, publish, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

__all__ = [
    "Count",
    "Hidden",
    "InquiryFact",
    "MonthRow",
    "OutcomeRow",
    "Period",
    "Report",
    "RightRow",
    "build_report",
    "fiscal_half",
    "fiscal_year_period",
]

NINETY: Final = 0.9
HALF_YEAR: Final = 6
WHOLE_YEAR: Final = 12
ONE_DAY: Final = timedelta(days=1)

Asked = tuple[Right, Regime | None, Outcome | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryFact:
    """What the report counts of one inquiry; `due` is the last day it had."""

    id: UUID
    received: date
    answered: date | None
    due: date | None
    stage: Stage
    rights: tuple[Asked, ...] = ()

    @property
    def days(self) -> int | None:
        """Return the days from receipt to answer."""
        return None if self.answered is None else (self.answered - self.received).days

    @property
    def in_time(self) -> bool:
        """Tell whether it was answered by its day; one without a day always was."""
        return self.answered is not None and (self.due is None or self.answered <= self.due)


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included."""

    start: date
    end: date

    def covers(self, day: date | None) -> bool:
        """Tell whether a day lies in the period."""
        return day is not None and self.start <= day <= self.end

    def months(self) -> tuple[date, ...]:
        """Return the first day of every month the period touches."""
        first = self.start.replace(day=1)
        count = (self.end.year - first.year) * WHOLE_YEAR + self.end.month - first.month + 1
        return tuple(add_months(first, number) for number in range(max(0, count)))

    def preceding(self) -> Period:
        """Return the period of as many months before this one, for comparison."""
        length = len(self.months())
        return Period(add_months(self.start, -length), self.start - ONE_DAY)


def fiscal_year_period(year: int) -> Period:
    """Return the fiscal year that starts in April of this year."""
    return _from_april(year, 0, WHOLE_YEAR)


def fiscal_half(year: int, half: int) -> Period:
    """Return the first (1) or second (2) half of a fiscal year."""
    return _from_april(year, HALF_YEAR * (half - 1), HALF_YEAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class RightRow:
    """One right under one regime. Days and share are None where fewer than five were answered.

    `received` and `answered` count requests, of which an inquiry may have several.
    """

    right: Right
    regime: Regime | None
    received: Count
    answered: Count
    median_days: float | None
    p90_days: int | None
    share_in_time: float | None


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """How often requests ended so."""

    outcome: Outcome
    count: Count


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month, named by its first day."""

    month: date
    received: Count
    answered: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The figures. Shares are 0 to 1; None means hidden or nothing to measure.

    `overdue` (open on `made_on` and past their day) and `late` speak of the office, not of a
    person, and are shown as they are; `late` only beside an `answered` that is.
    """

    period: Period
    made_on: date
    received: Count
    answered: Count
    in_time: Count
    late: Count
    overdue: int
    not_identified: Count
    median_days: float | None
    p90_days: int | None
    share_in_time: float | None
    share_disclosed: float | None
    requests: Count
    requests_answered: Count
    rows: tuple[RightRow, ...]
    outcomes: tuple[OutcomeRow, ...]
    months: tuple[MonthRow, ...]


def build_report(facts: Iterable[InquiryFact], period: Period, today: date) -> Report:
    """Work out the report of a period; what is overdue is seen from `today`."""
    known = list(facts)
    received = [fact for fact in known if period.covers(fact.received)]
    answered = [fact for fact in known if period.covers(fact.answered)]
    months = period.months()
    by_month = publish([_in_month(month, [one.received for one in received]) for month in months])
    answers = publish([_in_month(month, [one.answered for one in answered]) for month in months])
    rows, requests, requests_answered = _right_rows(received, answered)
    kept = isinstance(answers.total, int)
    in_time = sum(fact.in_time for fact in answered)
    return Report(
        period=period,
        made_on=today,
        received=by_month.total,
        answered=answers.total,
        in_time=in_time if kept else answers.total,
        late=len(answered) - in_time if kept else answers.total,
        overdue=sum(_is_overdue(fact, today) for fact in known),
        not_identified=shown(sum(fact.stage is Stage.NOT_IDENTIFIABLE for fact in received)),
        median_days=_median(answered),
        p90_days=_ninetieth(answered),
        share_in_time=_share_in_time(answered),
        share_disclosed=_share_disclosed(answered),
        requests=requests,
        requests_answered=requests_answered,
        rows=rows,
        outcomes=_outcome_rows(answered),
        months=tuple(
            MonthRow(*row) for row in zip(months, by_month.cells, answers.cells, strict=True)
        ),
    )


def _from_april(year: int, after: int, months: int) -> Period:
    start = add_months(date(year, FISCAL_YEAR_STARTS_IN, 1), after)
    return Period(start, add_months(start, months) - ONE_DAY)


def _in_month(month: date, days: Iterable[date | None]) -> int:
    return sum(day is not None and day.replace(day=1) == month for day in days)


def _is_overdue(fact: InquiryFact, today: date) -> bool:
    waiting = fact.stage.is_open and fact.answered is None
    return waiting and fact.due is not None and fact.due < today


def _right_rows(
    received: Sequence[InquiryFact], answered: Sequence[InquiryFact]
) -> tuple[tuple[RightRow, ...], Count, Count]:
    came, went = _by_right(received), _by_right(answered)
    keys = [
        (right, regime)
        for right in Right
        for regime in (*Regime, None)
        if (right, regime) in came or (right, regime) in went
    ]
    asked = publish([len(came.get(key, ())) for key in keys])
    done = publish([len(went.get(key, ())) for key in keys])
    rows = tuple(
        RightRow(
            right=key[0],
            regime=key[1],
            received=asked.cells[index],
            answered=done.cells[index],
            median_days=_median(went.get(key, ())),
            p90_days=_ninetieth(went.get(key, ())),
            share_in_time=_share_in_time(went.get(key, ())),
        )
        for index, key in enumerate(keys)
    )
    return rows, asked.total, done.total


def _by_right(
    facts: Iterable[InquiryFact],
) -> dict[tuple[Right, Regime | None], list[InquiryFact]]:
    found: dict[tuple[Right, Regime | None], list[InquiryFact]] = {}
    for fact in facts:
        for right, regime, _ in fact.rights:
            found.setdefault((right, regime), []).append(fact)
    return found


def _outcome_rows(answered: Iterable[InquiryFact]) -> tuple[OutcomeRow, ...]:
    ended = [outcome for fact in answered for _, _, outcome in fact.rights]
    counts = publish([ended.count(outcome) for outcome in Outcome])
    return tuple(map(OutcomeRow, Outcome, counts.cells))


def _days(facts: Iterable[InquiryFact]) -> list[int]:
    return sorted(fact.days for fact in facts if fact.days is not None)


def _median(facts: Iterable[InquiryFact]) -> float | None:
    days = _days(facts)
    return median(days) if len(days) >= SMALLEST_SHOWN else None


def _ninetieth(facts: Iterable[InquiryFact]) -> int | None:
    """Return the 90th percentile by nearest rank: the smallest value 90 % do not exceed."""
    days = _days(facts)
    return days[ceil(NINETY * len(days)) - 1] if len(days) >= SMALLEST_SHOWN else None


def _share_in_time(facts: Sequence[InquiryFact]) -> float | None:
    if len(facts) < SMALLEST_SHOWN:
        return None
    return sum(fact.in_time for fact in facts) / len(facts)


def _share_disclosed(answered: Iterable[InquiryFact]) -> float | None:
    """Return the share of decided requests granted whole or in part.

    None where the others are so few that the share would tell their number.
    """
    ended = [outcome for fact in answered for _, _, outcome in fact.rights if outcome]
    given = sum(one in {Outcome.GRANTED, Outcome.PARTLY_GRANTED} for one in ended)
    if len(ended) < SMALLEST_SHOWN or is_small(given) or is_small(len(ended) - given):
        return None
    return given / len(ended)
