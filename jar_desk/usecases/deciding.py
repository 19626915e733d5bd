"""Deciding on each request."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.clocks import received_on
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identifiers import exchanged, find
from jar_desk.domain.inquiry import Decision
from jar_desk.domain.right_rules import rule_of
from jar_desk.domain.rights import WITHHOLDING, Outcome
from jar_desk.usecases.changing import change_content
from jar_desk.usecases.particulars import check_open

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.domain.rules import Ground
    from jar_desk.usecases.session import Session


def right_rule(session: Session, inquiry: Inquiry, request: Request) -> RightRule:
    """Return what the law said of what is asked, on the day of receipt."""
    return rule_of(session.rules, inquiry, request)


def grounds_for(session: Session, inquiry: Inquiry, request: Request) -> tuple[Ground, ...]:
    """Return the grounds in law on which this request may be refused, in the order of the law."""
    day = received_on(inquiry.arrival)
    return session.rules.grounds_for(request.right, request.regime, day)


def decide_request(
    session: Session,
    inquiry: Inquiry,
    request_id: UUID,
    *,
    outcome: Outcome,
    grounds: tuple[str, ...] = (),
    reason: str = "",
) -> Done[Inquiry]:
    """Decide one request; grounds and reason may follow, the stage table asks for them.

    Raises Invalid("outcome" | "grounds", "not-allowed"), Invalid("grounds", "partial-only")
    where only a part may be withheld on these grounds, Invalid("grounds", "other-outcome") where
    none of them carries the outcome, MoveRefused where the inquiry has ended, Unknown, Stale.
    """
    request = find(inquiry.requests, request_id)
    if outcome not in right_rule(session, inquiry, request).allowed:
        raise Invalid("outcome", "not-allowed")
    _check_grounds(grounds_for(session, inquiry, request), outcome, grounds)
    decision = Decision(
        outcome=outcome,
        grounds=grounds,
        reason=reason,
        decided_by=session.staff.id,
        decided_at=session.now(),
        policy=_policy_of_today(session),
    )
    decided = replace(request, decision=decision)
    return _exchange(session, inquiry, decided, Action.REQUEST_DECIDED)


def _policy_of_today(session: Session) -> str:
    """Return the hash of the policy that holds today, or "" before the first one known."""
    held = session.rules.policy.on(session.today())
    return held.sha256 if held else ""


def _check_grounds(offered: tuple[Ground, ...], outcome: Outcome, grounds: tuple[str, ...]) -> None:
    chosen = [ground for ground in offered if ground.id in grounds]
    if len(chosen) != len(set(grounds)):
        raise Invalid("grounds", "not-allowed")
    if outcome is Outcome.REFUSED and chosen and all(one.partial_only for one in chosen):
        raise Invalid("grounds", "partial-only")
    if outcome in WITHHOLDING and chosen and not any(outcome in one.outcomes for one in chosen):
        raise Invalid("grounds", "other-outcome")


def clear_decision(session: Session, inquiry: Inquiry, request_id: UUID) -> Done[Inquiry]:
    """Take a decision back. Raises MoveRefused where the inquiry has ended, Unknown, Stale."""
    undecided = replace(find(inquiry.requests, request_id), decision=None)
    return _exchange(session, inquiry, undecided, Action.DECISION_CLEARED)


def _exchange(
    session: Session, inquiry: Inquiry, request: Request, action: Action
) -> Done[Inquiry]:
    check_open(inquiry)
    after = replace(inquiry, requests=exchanged(inquiry.requests, request))
    return change_content(session, inquiry, after, action)
