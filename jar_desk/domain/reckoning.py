"""Reckon one clock from its rule: pure, data-driven, explained line by line (law.md C)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from jar_desk.domain.calendars import DAY, closing_run
from jar_desk.domain.clock_rules import ClockRule, Roll, Start, StepKind, Unit, WorksTo
from jar_desk.domain.clock_steps import Step
from jar_desk.domain.inquiry import PauseReason
from jar_desk.domain.months import add_months, civil_end, lacks_date
from jar_desk.domain.suspensions import Suspended, suspend, suspend_as_given

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.calendars import Calendar, ClosingDay
    from jar_desk.domain.inquiry import Pause
    from jar_desk.domain.suspensions import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A reckoned period. All days end at 23:59 in Tokyo.

    received: the day of receipt. start: the day the clock was set going. raw_end: the end as
    counted. hard: raw_end with the suspended days, never rolled. outer: hard rolled off closing
    days. due: the one of the two the desk works to (`rule.works_to`). stopped_after: the last
    day counted before a question that is still open, else None.
    """

    rule: ClockRule
    received: date
    start: date
    raw_end: date
    hard: date
    outer: date
    due: date
    steps: tuple[Step, ...]
    stopped_after: date | None = None

    @property
    def paused(self) -> bool:
        """Tell whether the clock stands still; `due` is then only where it would have ended."""
        return self.stopped_after is not None

    @property
    def predicted(self) -> bool:
        """Tell whether the date hangs on an equinox that is not yet officially announced."""
        return any(step.predicted for step in self.steps)

    @property
    def alarm(self) -> date:
        """Return the day on which the desk is warned at the latest."""
        return self.due - self.rule.alarm * DAY


@dataclass(frozen=True, slots=True)
class _Beginning:
    """When a clock starts; `waiting` is the open identity question it still waits for."""

    day: date
    waiting: Pause | None = None


def compute(
    rule: ClockRule,
    start: date,
    calendar: Calendar,
    pauses: Sequence[Pause] = (),
    *,
    identity_received: date | None = None,
    ignored: frozenset[PauseReason] = frozenset(),
) -> Clock:
    """Reckon a rule from the day of receipt.

    Identity questions among `pauses` set a clock going anew where the rule starts with identity
    (UK GDPR Art 12A). Raises ValueError for a rule in hours: see `end_moment`.
    """
    beginning = _beginning(rule, start, pauses, identity_received, calendar)
    begin = beginning.day
    raw_end = _raw_end(rule, begin, calendar)
    suspended = suspend(rule, begin, raw_end, pauses, ignored)
    if beginning.waiting is not None:
        suspended = _not_begun(rule, begin, raw_end, beginning.waiting)
    return _finished(rule, start, begin, raw_end, suspended, calendar)


def compute_as_given(
    rule: ClockRule,
    start: date,
    calendar: Calendar,
    spans: Sequence[Span] = (),
    identity_received: date | None = None,
) -> Clock:
    """Reckon a rule as the columns of a table of deadlines say, questions as they stand.

    Raises ValueError for a rule in hours, OverflowError or ValueError beyond the year 9999.
    """
    begin = start
    if rule.starts is Start.IDENTITY and identity_received is not None:
        begin = max(start, identity_received)
    raw_end = _raw_end(rule, begin, calendar)
    suspended = suspend_as_given(rule, raw_end, spans)
    return _finished(rule, start, begin, raw_end, suspended, calendar)


def _finished(
    rule: ClockRule,
    start: date,
    begin: date,
    raw_end: date,
    suspended: Suspended,
    calendar: Calendar,
) -> Clock:
    outer, closings = _rolled(rule, suspended.hard, calendar)
    due = suspended.hard if rule.works_to is WorksTo.HARD else outer
    steps = (*_opening_steps(rule, start, begin, raw_end), *suspended.steps)
    if suspended.stopped_after is None:
        unsure = _hangs_on_closings(rule) and calendar.is_uncertain(outer)
        passed = _passed(rule, begin, raw_end, calendar)
        steps = (*steps, *passed, *closings, *_closing_steps(rule, due, outer, unsure=unsure))
    return Clock(
        rule=rule,
        received=start,
        start=begin,
        raw_end=raw_end,
        hard=suspended.hard,
        outer=outer,
        due=due,
        steps=steps,
        stopped_after=suspended.stopped_after,
    )


def end_moment(rule: ClockRule, moment: datetime) -> datetime:
    """Return when a period in hours ends; it runs through nights, weekends and holidays."""
    if rule.unit is not Unit.HOURS:
        raise ValueError(rule.unit)
    hours = timedelta(hours=rule.count)
    if moment.tzinfo is None:
        return moment + hours
    return (moment.astimezone(UTC) + hours).astimezone(moment.tzinfo)


def _beginning(
    rule: ClockRule,
    start: date,
    pauses: Sequence[Pause],
    identity_received: date | None,
    calendar: Calendar,
) -> _Beginning:
    if rule.starts is Start.RECEIPT:
        return _Beginning(start)
    latest, end = max(start, identity_received or start), _raw_end(rule, start, calendar)
    for pause in sorted(pauses, key=lambda one: one.asked_on):
        if pause.reason is not PauseReason.IDENTITY_DOUBT or pause.asked_on > end:
            continue
        if pause.answered_on is None:
            return _Beginning(latest, pause)
        latest = max(latest, pause.answered_on)
    return _Beginning(latest)


def _not_begun(rule: ClockRule, begin: date, raw_end: date, waiting: Pause) -> Suspended:
    """Return a clock that waits for identity information: its whole period is left."""
    step = Step(
        kind=StepKind.STOPPED,
        day=waiting.asked_on,
        citation=rule.citation(StepKind.STARTED_LATER),
        count=(raw_end - begin).days,
        since=waiting.asked_on,
        reason=waiting.reason,
    )
    return Suspended(raw_end, (step,), stopped_after=begin)


def _raw_end(rule: ClockRule, begin: date, calendar: Calendar) -> date:
    match rule.unit:
        case Unit.DAYS:
            return begin + DAY * (rule.count - rule.first_day_counts)
        case Unit.WORKING_DAYS:
            return _working_end(rule, begin, calendar)
        case Unit.MONTHS:
            return add_months(begin, rule.count)
        case Unit.CIVIL_MONTHS:
            return civil_end(_first_counted(rule, begin), rule.count)
        case Unit.HOURS:
            raise ValueError(rule.unit)


def _working_end(rule: ClockRule, begin: date, calendar: Calendar) -> date:
    day, left = _first_counted(rule, begin) - DAY, rule.count
    while left:
        day += DAY
        left -= calendar.closed(day) is None
    return day


def _passed(rule: ClockRule, begin: date, end: date, calendar: Calendar) -> tuple[Step, ...]:
    """Return the closing days that a period in working days leaves out."""
    if rule.unit is not Unit.WORKING_DAYS:
        return ()
    days = (begin + number * DAY for number in range(1, (end - begin).days))
    return tuple(_closed(rule, one) for one in map(calendar.closed, days) if one)


def _hangs_on_closings(rule: ClockRule) -> bool:
    return rule.roll is not Roll.NONE or rule.unit is Unit.WORKING_DAYS


def _first_counted(rule: ClockRule, begin: date) -> date:
    return begin if rule.first_day_counts else begin + DAY


def _is_clamped(rule: ClockRule, begin: date) -> bool:
    if rule.unit is Unit.CIVIL_MONTHS:
        return lacks_date(_first_counted(rule, begin), rule.count)
    return rule.unit is Unit.MONTHS and lacks_date(begin, rule.count)


def _rolled(rule: ClockRule, hard: date, calendar: Calendar) -> tuple[date, tuple[Step, ...]]:
    if rule.roll is Roll.NONE:
        return hard, ()
    direction = DAY if rule.roll is Roll.FORWARD else -DAY
    steps = tuple(_closed(rule, one) for one in closing_run(calendar, hard, direction))
    return hard + direction * len(steps), steps


def _closed(rule: ClockRule, closing: ClosingDay) -> Step:
    kind = StepKind.CLOSED_DAY
    return Step(
        kind=kind,
        day=closing.day,
        citation=rule.citation(kind),
        holidays=closing.names,
        predicted=closing.predicted,
    )


def _opening_steps(rule: ClockRule, start: date, begin: date, raw_end: date) -> tuple[Step, ...]:
    kinds = [(StepKind.RECEIVED, start)]
    if begin != start:
        kinds.append((StepKind.STARTED_LATER, begin))
    counted = StepKind.FIRST_DAY_COUNTED if rule.first_day_counts else StepKind.FIRST_DAY_EXCLUDED
    kinds.append((counted, _first_counted(rule, begin)))
    ended = StepKind.PERIOD_END_CLAMPED if _is_clamped(rule, begin) else StepKind.PERIOD_END
    steps = [Step(kind=kind, day=day, citation=rule.citation(kind)) for kind, day in kinds]
    period = Step(
        kind=ended,
        day=raw_end,
        citation=rule.citation(ended),
        count=rule.count,
        unit=rule.unit,
    )
    return (*steps, period)


def _closing_steps(rule: ClockRule, due: date, outer: date, *, unsure: bool) -> tuple[Step, ...]:
    final = Step(
        kind=StepKind.FINAL,
        day=due,
        citation=rule.citation(StepKind.FINAL),
        predicted=unsure and due == outer,
    )
    if outer == due:
        return (final,)
    kind = StepKind.OUTER_END
    return (Step(kind=kind, day=outer, citation=rule.citation(kind)), final)
