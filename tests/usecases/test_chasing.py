"""While a clock stands still the reminders go on: list, digest, calendar file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.chasing import ChaseKind
from jar_desk.domain.clock_steps import SetAside
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import PauseReason, Stage
from jar_desk.domain.rights import Regime, Right
from jar_desk.usecases import moving, reminding, timing
from tests.examples import NOON, a_request
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

GDPR = {
    "regimes": frozenset({Regime.GDPR}),
    "whereabouts": "DE",
    "requests": (a_request(Right.ACCESS, Regime.GDPR),),
}


def later(session: Session, days: int) -> Session:
    return replace(session, now=lambda: NOON + timedelta(days=days))


def asked(desk: Desk) -> Inquiry:
    inquiry = moving.move_inquiry(desk.staff, recorded(desk), Stage.IDENTITY).value
    return timing.pause_clock(
        desk.staff, inquiry, reason=PauseReason.IDENTITY_DOUBT, asked_on=date(2026, 11, 10)
    ).value


@pytest.mark.parametrize(
    ("days", "kind", "day"),
    [
        (3, ChaseKind.REMIND, date(2026, 11, 24)),
        (20, ChaseKind.REMIND, date(2026, 11, 24)),
        (60, ChaseKind.END, date(2027, 1, 9)),
    ],
)
def test_the_list_has_the_reminder(desk: Desk, days: int, kind: ChaseKind, day: date) -> None:
    inquiry = asked(desk)
    items = reminding.due_items(later(desk.staff, days))
    (chase,) = [item for item in items if item.chase]
    assert (chase.entity, chase.chase, chase.due) == (inquiry.id, kind, day)


def test_the_digest_catches_up_with_days_the_program_slept(desk: Desk) -> None:
    asked(desk)
    assert reminding.start_digest(desk.staff).is_empty
    woken = reminding.start_digest(later(desk.staff, 20))
    assert [item.chase for item in woken.overdue] == [ChaseKind.REMIND]
    assert woken.missed_since_last_run == woken.overdue


def test_the_calendar_file_names_number_and_day_only(desk: Desk) -> None:
    inquiry = asked(desk)
    text = reminding.calendar_file(desk.staff).decode()
    assert "DTSTART;VALUE=DATE:20261124" in text
    assert f"SUMMARY:JAR-{inquiry.number}" in text


def test_an_answer_ends_the_chase_and_an_end_can_be_taken_back(desk: Desk) -> None:
    inquiry = asked(desk)
    after = later(desk.staff, 61)
    ended = moving.move_inquiry(after, inquiry, Stage.NOT_IDENTIFIABLE, "返信なし").value
    assert not [item for item in reminding.due_items(after) if item.chase]
    again = moving.move_inquiry(after, ended, Stage.IDENTITY, "在留カードを提示").value
    timing.resume_clock(after, again, again.pauses[0].id, answered_on=date(2027, 1, 10))
    assert not [item for item in reminding.due_items(after) if item.chase]


def test_a_late_notice_has_no_effect_and_the_last_day_is_told(desk: Desk) -> None:
    inquiry = recorded(desk, **GDPR)
    assert timing.last_day_to_extend(desk.staff, inquiry) == date(2026, 12, 10)
    december = later(desk.staff, 40)
    with pytest.raises(Invalid) as raised:
        timing.extend_clock(december, inquiry, notified_on=date(2026, 12, 11), reason="複雑")
    assert (raised.value.field, raised.value.problem) == ("notified_on", "too-late")
    extended = timing.extend_clock(
        december, inquiry, notified_on=date(2026, 12, 10), reason="複雑"
    ).value
    assert timing.clocks_for(december, extended)[0].due == date(2027, 2, 10)


@pytest.mark.parametrize(
    ("day", "late"), [(date(2026, 11, 17), []), (date(2026, 11, 18), [SetAside.ASKED_LATE])]
)
def test_a_question_asked_late_is_said_not_to_stop_before_it_is_recorded(
    desk: Desk, day: date, late: list[SetAside]
) -> None:
    inquiry = recorded(desk, **GDPR)
    found = timing.question_effect(desk.staff, inquiry, PauseReason.IDENTITY_DOUBT, day)
    assert [why for rule, why in found if rule.id == "eu-month"] == late
