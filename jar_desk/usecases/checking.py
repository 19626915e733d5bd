"""Recording what was seen of identity and authority."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.checks import (
    FRONT_ONLY,
    AuthorityCheck,
    AuthorityPaper,
    CheckedPerson,
    CheckResult,
    ComparedField,
    DocumentClass,
    IdentityCheck,
    Side,
    Withdrawal,
    standing,
)
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identifiers import exchanged, find
from jar_desk.usecases.changing import change_inquiry
from jar_desk.usecases.particulars import check_open

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


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
) -> Done[Inquiry]:
    """Record one look at one document (APPI Guideline 3-8-7, GDPR 12(6)).

    Raises Invalid("compared", "empty"), Invalid("side", "front-only"), Stale.
    """
    if not compared:
        raise Invalid("compared", "empty")
    if document in FRONT_ONLY and side is Side.BOTH:
        raise Invalid("side", "front-only")
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
    )
    after = replace(inquiry, identity_checks=(*inquiry.identity_checks, check))
    return change_inquiry(session, inquiry, after, Action.IDENTITY_CHECKED)


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
) -> Done[Inquiry]:
    """Record what was seen of an agent's authority (Cabinet Order Art 13).

    Raises Invalid("agent", "none") where nobody acts for the person, Stale.
    """
    if inquiry.agent is None:
        raise Invalid("agent", "none")
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
    )
    after = replace(inquiry, authority_checks=(*inquiry.authority_checks, check))
    return change_inquiry(session, inquiry, after, Action.AUTHORITY_CHECKED)


def withdraw_check(
    session: Session, inquiry: Inquiry, check_id: UUID, reason: str
) -> Done[Inquiry]:
    """Say that a check of identity or authority was recorded by mistake; it stays to be seen.

    Raises Invalid("reason", "empty"), MoveRefused where the inquiry has ended, Unknown where
    there is no such check or it was withdrawn before, Stale.
    """
    check_open(inquiry)
    if not reason.strip():
        raise Invalid("reason", "empty")
    withdrawal = Withdrawal(by=session.staff.id, at=session.now(), reason=reason.strip())
    identity, authority = inquiry.identity_checks, inquiry.authority_checks
    if any(one.id == check_id for one in authority):
        taken = replace(find(standing(authority), check_id), withdrawal=withdrawal)
        after = replace(inquiry, authority_checks=exchanged(authority, taken))
        return change_inquiry(session, inquiry, after, Action.AUTHORITY_WITHDRAWN)
    seen = replace(find(standing(identity), check_id), withdrawal=withdrawal)
    after = replace(inquiry, identity_checks=exchanged(identity, seen))
    return change_inquiry(session, inquiry, after, Action.IDENTITY_WITHDRAWN)
