"""Deciding on each request."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.clocks import received_on
from jar_desk.domain.errors import Invalid, SamePerson, Unknown
from jar_desk.domain.follow_ups import examining
from jar_desk.domain.identifiers import exchanged, find
from jar_desk.domain.inquiry import Decision
from jar_desk.domain.parts import answers
from jar_desk.domain.permissions import Permission
from jar_desk.domain.provisos import may_waive_reason
from jar_desk.domain.right_rules import Proviso, rule_of
from jar_desk.domain.rights import Outcome
from jar_desk.usecases.changing import change_content
from jar_desk.usecases.particulars import check_open
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.parts import Answering
    from jar_desk.domain.right_rules import NoticeRule, OutcomeRule, RightRule
    from jar_desk.domain.rules import Ground
    from jar_desk.usecases.session import Session


@needs(Permission.RULES)
def right_rule(session: Session, inquiry: Inquiry, request: Request) -> RightRule:
    """Return what the law said of what is asked, on the day of receipt."""
    return rule_of(session.rules, inquiry, request)


@needs(Permission.RULES)
def grounds_for(session: Session, inquiry: Inquiry, request: Request) -> tuple[Ground, ...]:
    """Return the grounds in law on which this request may be refused, in the order of the law."""
    day = received_on(inquiry.arrival)
    return session.rules.grounds_for(request.right, request.regime, day)


@needs(Permission.INQUIRIES)
def grounds_of_record(session: Session, inquiry: Inquiry, record: Answering) -> tuple[Ground, ...]:
    """Return the grounds on which a record may be kept back, each once, in the order of the law."""
    asked = (one for one in inquiry.requests if answers(record, one))
    offered = (ground for one in asked for ground in grounds_for(session, inquiry, one))
    return tuple({ground.id: ground for ground in offered}.values())


@needs(Permission.RULES)
def notices_owed(session: Session, inquiry: Inquiry, request: Request) -> tuple[NoticeRule, ...]:
    """Return the letters that tell the person of what was decided, none before it is."""
    if request.decision is None:
        return ()
    owed = right_rule(session, inquiry, request).outcome(request.decision.outcome)
    known = session.rules.notices
    return tuple(known[one] for one in owed.notices) if owed else ()


@needs(Permission.INQUIRIES)
def decide_request(
    session: Session,
    inquiry: Inquiry,
    request_id: UUID,
    *,
    outcome: Outcome,
    grounds: tuple[str, ...] = (),
    reason: str = "",
    difficulty: str = "",
    measure: str = "",
) -> Done[Inquiry]:
    """Decide one request; grounds, reason and proviso may follow, the stage table asks for them.

    A reason that was left out stays so while outcome and grounds stay and none is written.
    Raises Invalid("outcome" | "grounds" | "difficulty" | "measure", "not-allowed"),
    Invalid("grounds", "partial-only") where only a part may be withheld on these grounds,
    Invalid("grounds", "other-outcome") where none of them carries the outcome, MoveRefused where
    the inquiry has ended, Unknown, Stale.
    """
    request = find(inquiry.requests, request_id)
    owed = right_rule(session, inquiry, request).outcome(outcome)
    if owed is None:
        raise Invalid("outcome", "not-allowed")
    _check_grounds(grounds_for(session, inquiry, request), owed, grounds)
    _check_proviso(owed, difficulty, measure)
    decision = Decision(
        outcome=outcome,
        grounds=grounds,
        reason=reason,
        difficulty=difficulty,
        measure=measure,
        decided_by=session.staff.id,
        decided_at=session.now(),
        policy=_policy_of_today(session),
    )
    decided = replace(request, decision=_still_waived(request.decision, decision))
    return _exchange(session, inquiry, decided, Action.REQUEST_DECIDED)


def _policy_of_today(session: Session) -> str:
    """Return the hash of the policy that holds today, or "" before the first one known."""
    held = session.rules.policy.on(session.today())
    return held.sha256 if held else ""


def _check_grounds(
    offered: tuple[Ground, ...], owed: OutcomeRule, grounds: tuple[str, ...]
) -> None:
    chosen = [ground for ground in offered if ground.id in grounds]
    if len(chosen) != len(set(grounds)):
        raise Invalid("grounds", "not-allowed")
    outcome, carried = owed.outcome, any(owed.outcome in one.outcomes for one in chosen)
    if outcome is Outcome.REFUSED and chosen and all(one.partial_only for one in chosen):
        raise Invalid("grounds", "partial-only")
    if owed.needs_ground and chosen and not carried:
        raise Invalid("grounds", "other-outcome")


def _check_proviso(owed: OutcomeRule, difficulty: str, measure: str) -> None:
    if difficulty and Proviso.DIFFICULT not in owed.provisos:
        raise Invalid("difficulty", "not-allowed")
    if measure and Proviso.MEASURE not in owed.provisos:
        raise Invalid("measure", "not-allowed")


def _still_waived(before: Decision | None, after: Decision) -> Decision:
    if before is None or after.reason.strip():
        return after
    if (before.outcome, before.grounds) != (after.outcome, after.grounds):
        return after
    return replace(
        after,
        reason_waived_by=before.reason_waived_by,
        reason_waived_at=before.reason_waived_at,
    )


@needs(Permission.DECIDE_ALONE)
def waive_reason(session: Session, inquiry: Inquiry, request_id: UUID) -> Done[Inquiry]:
    """Leave the reason out because it would itself harm; only who says so may then approve.

    Raises NotPermitted for everybody but the protection manager, SamePerson for who decided,
    Invalid("reason", "owed") where the law knows no exception, MoveRefused, Unknown, Stale.
    """
    request = find(inquiry.requests, request_id)
    decision = request.decision
    rule = right_rule(session, inquiry, request)
    if decision is None or not may_waive_reason(request, rule):
        raise Invalid("reason", "owed")
    if decision.decided_by == session.staff.id:
        raise SamePerson
    waived = replace(
        decision,
        reason="",
        reason_waived_by=session.staff.id,
        reason_waived_at=session.now(),
    )
    return _exchange(session, inquiry, replace(request, decision=waived), Action.REASON_WAIVED)


@needs(Permission.DECIDE_ALONE)
def require_reason(session: Session, inquiry: Inquiry, request_id: UUID) -> Done[Inquiry]:
    """Ask for the reason again. Raises NotPermitted, MoveRefused, Unknown, Stale."""
    request = find(inquiry.requests, request_id)
    if request.decision is None:
        raise Unknown(request_id)
    owed = replace(request.decision, reason_waived_by=None, reason_waived_at=None)
    return _exchange(session, inquiry, replace(request, decision=owed), Action.REASON_REQUIRED)


@needs(Permission.INQUIRIES)
def clear_decision(session: Session, inquiry: Inquiry, request_id: UUID) -> Done[Inquiry]:
    """Take a decision back. Raises MoveRefused where the inquiry has ended, Unknown, Stale."""
    undecided = replace(find(inquiry.requests, request_id), decision=None)
    return _exchange(session, inquiry, undecided, Action.DECISION_CLEARED)


def _exchange(
    session: Session, inquiry: Inquiry, request: Request, action: Action
) -> Done[Inquiry]:
    check_open(inquiry)
    after = replace(inquiry, requests=exchanged(inquiry.requests, request))
    after = replace(after, follow_ups=examining(after, session.rules, session.today()))
    return change_content(session, inquiry, after, action)
