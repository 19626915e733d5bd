"""What must be true of every clock on every day."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from jar_desk.domain.clock_rules import ClockRule, Roll, Start, StepKind, Suspension, Unit, WorksTo
from jar_desk.domain.clocks import Clock, compute, remaining, share_left
from jar_desk.domain.inquiry import Pause, PauseReason
from jar_desk.domain.rights import Regime
from jar_desk.rulebook import load_rulebook

RULES = load_rulebook()
CLOCKS = [
    rule for regime in Regime for rule in RULES.clock_rules(regime) if rule.unit is not Unit.HOURS
]
STOPPABLE = [rule for rule in CLOCKS if rule.suspension is not Suspension.NONE]
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
SOON = st.integers(0, 45).map(timedelta)
every_rule = pytest.mark.parametrize("rule", CLOCKS, ids=lambda rule: rule.id)
every_stoppable = pytest.mark.parametrize("rule", STOPPABLE, ids=lambda rule: rule.id)


def reckon(rule: ClockRule, start: date, *pauses: Pause) -> Clock:
    return compute(rule, start, RULES.calendar_for(rule, "DE"), pauses)


@st.composite
def a_pause(draw: st.DrawFn, start: date) -> Pause:
    asked = start + draw(SOON)
    reason = draw(st.sampled_from(PauseReason))
    return Pause(id=UUID(int=1), reason=reason, asked_on=asked, answered_on=asked + draw(SOON))


def _restarts(rule: ClockRule, pause: Pause) -> bool:
    """Tell whether a question sets the clock going anew, which may swallow suspended days."""
    return rule.starts is Start.IDENTITY and pause.reason is PauseReason.IDENTITY_DOUBT


@every_rule
@given(start=DAYS, later=SOON)
@settings(max_examples=40)
def test_a_later_start_never_ends_earlier(rule: ClockRule, start: date, later: timedelta) -> None:
    one, other = reckon(rule, start), reckon(rule, start + later)
    assert one.raw_end <= other.raw_end
    assert one.outer <= other.outer
    assert one.due <= other.due


@every_rule
@given(start=DAYS)
@settings(max_examples=40)
def test_a_rolled_day_is_open_and_rolling_goes_its_way(rule: ClockRule, start: date) -> None:
    clock = reckon(rule, start)
    calendar = RULES.calendar_for(rule, "DE")
    if rule.roll is not Roll.NONE:
        assert calendar.closed(clock.outer) is None
    assert rule.roll is not Roll.FORWARD or clock.outer >= clock.hard
    assert rule.roll is not Roll.BACKWARD or clock.outer <= clock.hard
    assert rule.roll is not Roll.NONE or clock.outer == clock.hard
    assert clock.due == (clock.hard if rule.works_to is WorksTo.HARD else clock.outer)


@every_rule
@given(start=DAYS)
@settings(max_examples=20)
def test_explanations_start_with_receipt_and_end_with_the_day(rule: ClockRule, start: date) -> None:
    steps = reckon(rule, start).steps
    assert (steps[0].kind, steps[0].day) == (StepKind.RECEIVED, start)
    assert steps[-1].kind is StepKind.FINAL
    assert all(step.holidays for step in steps if step.kind is StepKind.CLOSED_DAY)


@every_stoppable
@given(data=st.data(), start=DAYS)
@settings(max_examples=60)
def test_a_question_never_shortens(rule: ClockRule, data: st.DataObject, start: date) -> None:
    question = a_pause(start).filter(lambda one: not _restarts(rule, one))
    pauses = data.draw(st.lists(question, max_size=3))
    more = data.draw(question)
    before, after = reckon(rule, start, *pauses), reckon(rule, start, *pauses, more)
    assert before.hard <= after.hard
    assert before.outer <= after.outer


@every_stoppable
@given(data=st.data(), start=DAYS)
@settings(max_examples=60)
def test_the_same_question_twice_counts_once(
    rule: ClockRule, data: st.DataObject, start: date
) -> None:
    pause = data.draw(a_pause(start))
    assert reckon(rule, start, pause).hard == reckon(rule, start, pause, pause).hard


@every_stoppable
@given(start=DAYS, asked=st.integers(0, 6), waited=st.integers(0, 60))
@settings(max_examples=60)
def test_answering_leaves_as_many_days_as_there_were(
    rule: ClockRule, start: date, asked: int, waited: int
) -> None:
    reason = min(rule.suspended_by)
    asked_on = start + timedelta(asked)
    answered_on = asked_on + timedelta(waited)
    question = Pause(id=UUID(int=1), reason=reason, asked_on=asked_on)
    answered = Pause(id=UUID(int=1), reason=reason, asked_on=asked_on, answered_on=answered_on)
    stopped, resumed = reckon(rule, start, question), reckon(rule, start, answered)
    assert stopped.paused
    assert not resumed.paused
    assert (resumed.hard - answered_on).days == remaining(stopped, answered_on)


@pytest.mark.parametrize(
    "rule", [rule for rule in CLOCKS if rule.extended_by], ids=lambda rule: rule.id
)
@given(start=DAYS)
@settings(max_examples=40)
def test_an_extension_is_longer_and_its_notice_within_the_first_period(
    rule: ClockRule, start: date
) -> None:
    assume(rule.notice_by)
    first = reckon(rule, start)
    assert reckon(RULES.clock_rule(rule.extended_by), start).due > first.due
    assert reckon(RULES.clock_rule(rule.notice_by), start).due <= first.hard


@given(start=DAYS)
def test_the_house_target_keeps_within_the_month(start: date) -> None:
    target = reckon(RULES.clock_rule("eu-target"), start)
    assert target.due <= reckon(RULES.clock_rule("eu-month"), start).due


@every_rule
@given(start=DAYS, today=DAYS)
@settings(max_examples=20)
def test_the_ring_is_between_empty_and_full(rule: ClockRule, start: date, today: date) -> None:
    assert 0 <= share_left(reckon(rule, start), today) <= 1
