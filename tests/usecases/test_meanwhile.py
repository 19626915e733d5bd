"""Tasks while a request is examined: they begin with it and end with its decision."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.follow_ups import DAYS, FollowUpKind
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.usecases import deciding, editing, following_up, moving, reading, reminding
from tests.examples import TODAY, a_request
from tests.law import EVERY_RIGHT
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from tests.real_desk import Desk

GDPR = frozenset({Regime.GDPR})
RESTRICT = FollowUpKind.CONSIDER_RESTRICTION


def asked(desk: Desk, right: Right = Right.RECTIFICATION) -> Inquiry:
    request = a_request(right, Regime.GDPR, id=uuid4())
    return recorded(desk, regimes=GDPR, requests=(request,), whereabouts="DE")


def open_tasks(inquiry: Inquiry) -> list[tuple[FollowUpKind, date]]:
    return [(one.kind, one.due) for one in inquiry.follow_ups if one.is_open]


def decide(desk: Desk, inquiry: Inquiry, outcome: Outcome = Outcome.GRANTED) -> Inquiry:
    entity = inquiry.requests[0].id
    return deciding.decide_request(desk.staff, inquiry, entity, outcome=outcome).value


def test_every_task_of_the_packs_begins_on_receipt(desk: Desk) -> None:
    begun = set()
    for rule in EVERY_RIGHT:
        request = a_request(rule.right, rule.regime, id=uuid4())
        inquiry = recorded(desk, regimes=frozenset(Regime), requests=(request,))
        kinds = [one for one in FollowUpKind if one in rule.meanwhile]
        due = [(one, TODAY + timedelta(days=DAYS[one])) for one in kinds]
        assert open_tasks(inquiry) == due
        assert open_tasks(reading.read_inquiry(desk.staff, inquiry.id)) == due
        begun.update(kinds)
    assert begun == {RESTRICT, FollowUpKind.ANSWER_COMPLAINT}


@pytest.mark.parametrize("right", [Right.RECTIFICATION, Right.OBJECTION])
def test_restriction_is_thought_of_while_accuracy_or_an_objection_is_examined(
    desk: Desk, right: Right
) -> None:
    """GDPR 18(1)(a), (d): three days of the house after receipt, among the reminders."""
    inquiry = asked(desk, right)
    (task,) = inquiry.follow_ups
    assert (task.kind, task.due) == (RESTRICT, TODAY + timedelta(days=3))
    reminded = {(one.follow_up, one.due) for one in reminding.due_items(desk.staff)}
    assert (RESTRICT, task.due) in reminded


def test_the_decision_ends_it_and_taking_it_back_begins_it_again(desk: Desk) -> None:
    inquiry = decide(desk, asked(desk))
    assert open_tasks(inquiry) == []
    again = deciding.clear_decision(desk.staff, inquiry, inquiry.requests[0].id).value
    assert open_tasks(again) == [(RESTRICT, TODAY + timedelta(days=3))]


def test_what_was_done_meanwhile_stays_with_the_answer(desk: Desk) -> None:
    inquiry = asked(desk)
    done = following_up.finish_follow_up(
        desk.staff, inquiry, inquiry.follow_ups[0].id, done_on=TODAY, note="利用を止めた"
    ).value
    (kept,) = decide(desk, done).follow_ups
    assert (kept.done_on, kept.note) == (TODAY, "利用を止めた")


def test_another_request_brings_its_own_and_takes_it_along(desk: Desk) -> None:
    inquiry = asked(desk, Right.ACCESS)
    assert inquiry.follow_ups == ()
    more = a_request(Right.OBJECTION, Regime.GDPR, id=uuid4())
    places = {"regimes": GDPR, "whereabouts": "DE", "whereabouts_given": "DE"}
    first = inquiry.requests
    both = editing.edit_requests(desk.staff, inquiry, requests=(*first, more), **places).value  # type: ignore[arg-type]
    assert [one.request_id for one in both.follow_ups] == [more.id]
    gone = editing.edit_requests(desk.staff, both, requests=first, **places).value  # type: ignore[arg-type]
    assert gone.follow_ups == ()


def test_an_inquiry_that_ends_leaves_none_open(desk: Desk) -> None:
    inquiry = asked(desk)
    ended = moving.move_inquiry(desk.staff, inquiry, Stage.WITHDRAWN, "取下げ").value
    assert ended.follow_ups == ()
    again = moving.move_inquiry(desk.staff, ended, Stage.RECEIPT, "取下げの撤回").value
    assert open_tasks(again) == [(RESTRICT, TODAY + timedelta(days=3))]
