"""Recording what was seen of identity and authority."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.askers import asker_of
from jar_desk.domain.audit import Action
from jar_desk.domain.checks import (
    Acceptance,
    AuthorityCheck,
    AuthorityPaper,
    CheckedPerson,
    CheckResult,
    ComparedField,
    Conflict,
    DocumentClass,
    GenuineBy,
    IdentityCheck,
    Side,
    Weight,
    Withdrawal,
    standing,
)
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identifiers import exchanged, find
from jar_desk.domain.impersonation import FlagReview, RedFlag
from jar_desk.domain.permissions import Permission
from jar_desk.domain.texts import given_reason
from jar_desk.usecases.changing import change_inquiry
from jar_desk.usecases.particulars import check_open
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.domain.identity_rules import IdentityRules
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


@needs(Permission.RULES)
def identity_rules(session: Session) -> IdentityRules:
    """Return what the rules say of documents, routes, papers and agents."""
    return session.rules.identity


@needs(Permission.INQUIRIES)
def record_identity_check(
    session: Session,
    inquiry: Inquiry,
    *,
    person: CheckedPerson,
    document: DocumentClass,
    side: Side,
    compared: frozenset[ComparedField],
    result: CheckResult,
    note: str = "",
    issued_on: date | None = None,
) -> Done[Inquiry]:
    """Record one look at one document (APPI Guideline 3-8-7, GDPR 12(6)).

    Raises Invalid as `DocumentRule.check` does, Stale.
    """
    rule = session.rules.identity.documents[document]
    rule.check(side, compared, issued_on, session.today())
    check = IdentityCheck(
        id=uuid4(),
        person=person,
        document=document,
        side=side,
        compared=compared,
        result=result,
        checked_by=session.staff.id,
        checked_at=session.now(),
        note=note,
        weight=rule.weight,
        issued_on=issued_on if rule.issued_within else None,
    )
    after = replace(inquiry, identity_checks=(*inquiry.identity_checks, check))
    return change_inquiry(session, inquiry, after, Action.IDENTITY_CHECKED)


@needs(Permission.DECIDE_ALONE)
def accept_alone(session: Session, inquiry: Inquiry, check_id: UUID, reason: str) -> Done[Inquiry]:
    """Let one document of somebody who holds no other be enough (law A.4, JAR decision).

    Raises NotPermitted unless a manager, Invalid("reason", "empty"),
    Invalid("document", "not-decided") for one the rules leave no choice about, MoveRefused where
    the inquiry has ended, Unknown, Stale.
    """
    check_open(inquiry)
    given = given_reason(reason)
    check = find(standing(inquiry.identity_checks), check_id)
    if check.weight is not Weight.DECIDED or check.acceptance is not None:
        raise Invalid("document", "not-decided")
    said = Acceptance(by=session.staff.id, at=session.now(), reason=given)
    accepted = replace(check, acceptance=said)
    after = replace(inquiry, identity_checks=exchanged(inquiry.identity_checks, accepted))
    return change_inquiry(session, inquiry, after, Action.IDENTITY_ACCEPTED)


@needs(Permission.INQUIRIES)
def review_flags(
    session: Session, inquiry: Inquiry, flags: frozenset[RedFlag], note: str = ""
) -> Done[Inquiry]:
    """Record that somebody looked for signs of impersonation, and which they saw.

    Raises MoveRefused where the inquiry has ended, Stale.
    """
    check_open(inquiry)
    review = FlagReview(
        id=uuid4(), flags=flags, by=session.staff.id, at=session.now(), note=note.strip()
    )
    after = replace(inquiry, flag_reviews=(*inquiry.flag_reviews, review))
    return change_inquiry(session, inquiry, after, Action.FLAGS_LOOKED_AT)


@needs(Permission.INQUIRIES)
def record_authority_check(
    session: Session,
    inquiry: Inquiry,
    *,
    paper: AuthorityPaper,
    names_this_request: bool,
    may_receive: bool,
    conflict_of_interest_asked: bool,
    result: CheckResult,
    note: str = "",
    genuine_by: GenuineBy | None = None,
    conflicts: frozenset[Conflict] = frozenset(),
) -> Done[Inquiry]:
    """Record what was seen of an agent's authority (Cabinet Order Art 13).

    Raises Invalid("agent", "none" | "ended-with-death" | "lives" | "of-age"), Invalid("paper", …),
    Invalid("genuine_by", …) as `AgentRule.check` does, Invalid("conflict", "not-asked") where a
    relative asks, Stale.
    """
    agent = inquiry.agent
    if agent is None:
        raise Invalid("agent", "none")
    if asker_of(inquiry) is None:
        raise Invalid("agent", "ended-with-death" if inquiry.subject.died else "lives")
    rules = session.rules.identity
    rules.check_agent(agent.kind, inquiry.subject.birth_date, session.today())
    rules.agents[agent.kind].check(paper, genuine_by)
    if not conflict_of_interest_asked and (agent.is_relative or conflicts):
        raise Invalid("conflict", "not-asked")
    check = AuthorityCheck(
        id=uuid4(),
        paper=paper,
        names_this_request=names_this_request,
        may_receive=may_receive,
        conflict_of_interest_asked=conflict_of_interest_asked,
        result=result,
        checked_by=session.staff.id,
        checked_at=session.now(),
        note=note,
        genuine_by=genuine_by if paper is AuthorityPaper.POWER_OF_ATTORNEY else None,
        conflicts=conflicts,
    )
    after = replace(inquiry, authority_checks=(*inquiry.authority_checks, check))
    return change_inquiry(session, inquiry, after, Action.AUTHORITY_CHECKED)


@needs(Permission.INQUIRIES)
def withdraw_check(
    session: Session, inquiry: Inquiry, check_id: UUID, reason: str
) -> Done[Inquiry]:
    """Say that a check of identity or authority was recorded by mistake; it stays to be seen.

    Raises Invalid("reason", "empty"), MoveRefused where the inquiry has ended, Unknown where
    there is no such check or it was withdrawn before, Stale.
    """
    check_open(inquiry)
    withdrawal = Withdrawal(by=session.staff.id, at=session.now(), reason=given_reason(reason))
    identity, authority = inquiry.identity_checks, inquiry.authority_checks
    if any(one.id == check_id for one in authority):
        taken = replace(find(standing(authority), check_id), withdrawal=withdrawal)
        after = replace(inquiry, authority_checks=exchanged(authority, taken))
        return change_inquiry(session, inquiry, after, Action.AUTHORITY_WITHDRAWN)
    seen = replace(find(standing(identity), check_id), withdrawal=withdrawal)
    after = replace(inquiry, identity_checks=exchanged(identity, seen))
    return change_inquiry(session, inquiry, after, Action.IDENTITY_WITHDRAWN)
