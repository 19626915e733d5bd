"""Which days of which questions a clock does not count."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from jar_desk.domain.calendars import DAY
from jar_desk.domain.clock_rules import Start, StepKind, Suspension
from jar_desk.domain.clock_steps import SetAside, Step
from jar_desk.domain.inquiry import PauseReason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.inquiry import Pause

    Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Suspended:
    """What the questions did to a clock.

    `hard` is the end with the suspended days added. `stopped_after` is the last day counted
    before a question that is still open, None while the clock runs.
    """

    hard: date
    steps: tuple[Step, ...]
    stopped_after: date | None = None


def suspend(
    rule: ClockRule,
    begin: date,
    raw_end: date,
    pauses: Sequence[Pause],
    ignored: frozenset[PauseReason] = frozenset(),
) -> Suspended:
    """Add the days that open and answered questions take out of a period.

    Overlapping questions count once; a question asked after the end adds nothing. `ignored`
    are reasons that do not stop the clock for the requests at hand.
    """
    days: set[date] = set()
    steps: list[Step] = []
    stop = _stop(rule, begin, pauses, ignored)
    for pause in sorted(_questions(rule, pauses), key=lambda one: one.asked_on):
        why = _set_aside(rule, begin, pause, ignored)
        if why is None and _first_day(rule, begin, pause) > raw_end + len(days) * DAY:
            why = SetAside.AFTER_END
        if why is not None:
            steps.append(_aside(rule, pause, why))
        elif pause.answered_on is None:
            hard = raw_end + len(days) * DAY
            last = _first_day(rule, begin, pause) - DAY
            return Suspended(hard, (*steps, _stopped(rule, pause, hard - last)), last)
        else:
            added = _days(rule, begin, pause, stop) - days
            days |= added
            end = raw_end + len(days) * DAY
            steps.append(
                _added(rule, pause.asked_on, pause.answered_on, len(added), end, pause.reason)
            )
    return Suspended(raw_end + len(days) * DAY, tuple(steps))


def suspend_as_given(rule: ClockRule, raw_end: date, spans: Sequence[Span]) -> Suspended:
    """Add the union of questions as they stand, each (asked, answered), to the end of a period.

    Nothing is asked of them: neither when they were put nor what about (law.md C.5).
    """
    if rule.suspension is Suspension.NONE:
        return Suspended(raw_end, ())
    hard, steps = raw_end, []
    counted = date.min
    for asked, answered in sorted(spans):
        first = asked if rule.suspension is Suspension.INCLUSIVE else asked + DAY
        first = max(first, counted)
        count = max(0, (answered - first).days + 1)
        hard += count * DAY
        counted = max(counted, answered + DAY)
        steps.append(_added(rule, asked, answered, count, hard))
    return Suspended(hard, tuple(steps))


def _questions(rule: ClockRule, pauses: Sequence[Pause]) -> list[Pause]:
    """Return the questions this clock looks at; identity restarts a clock that starts with it."""
    if rule.suspension is Suspension.NONE:
        return []
    if rule.starts is Start.IDENTITY:
        return [one for one in pauses if one.reason is not PauseReason.IDENTITY_DOUBT]
    return list(pauses)


def _stop(
    rule: ClockRule, begin: date, pauses: Sequence[Pause], ignored: frozenset[PauseReason]
) -> date:
    """Return the last day counted before the first question that is still open."""
    still_open = (
        _first_day(rule, begin, pause) - DAY
        for pause in _questions(rule, pauses)
        if pause.answered_on is None and _set_aside(rule, begin, pause, ignored) is None
    )
    return min(still_open, default=date.max)


def _set_aside(
    rule: ClockRule, begin: date, pause: Pause, ignored: frozenset[PauseReason]
) -> SetAside | None:
    if pause.reason not in rule.suspended_by:
        return SetAside.OTHER_REASON
    if pause.reason in ignored:
        return SetAside.NOT_THIS_REQUEST
    if rule.ask_within is not None and (pause.asked_on - begin).days > rule.ask_within:
        return SetAside.ASKED_LATE
    return None


def _first_day(rule: ClockRule, begin: date, pause: Pause) -> date:
    """Return the first day a question takes out; never one before the clock runs."""
    if rule.suspension is Suspension.INCLUSIVE:
        return max(pause.asked_on, begin)
    return max(pause.asked_on, begin) + DAY


def _days(rule: ClockRule, begin: date, pause: Pause, stop: date) -> set[date]:
    first = _first_day(rule, begin, pause)
    last = min(pause.answered_on or first, stop)
    return {first + DAY * number for number in range((last - first).days + 1)}


def _added(
    rule: ClockRule,
    asked: date,
    answered: date,
    count: int,
    end: date,
    reason: PauseReason | None = None,
) -> Step:
    kind = StepKind.SUSPENDED
    return Step(
        kind=kind,
        day=end,
        citation=rule.citation(kind),
        count=count,
        since=asked,
        until=answered,
        reason=reason,
    )


def _aside(rule: ClockRule, pause: Pause, why: SetAside) -> Step:
    kind = StepKind.NOT_SUSPENDED
    return Step(
        kind=kind,
        day=pause.asked_on,
        citation=rule.citation(kind),
        since=pause.asked_on,
        until=pause.answered_on,
        reason=pause.reason,
        set_aside=why,
    )


def _stopped(rule: ClockRule, pause: Pause, left: timedelta) -> Step:
    kind = StepKind.STOPPED
    return Step(
        kind=kind,
        day=pause.asked_on,
        citation=rule.citation(kind),
        count=left.days,
        since=pause.asked_on,
        reason=pause.reason,
    )
