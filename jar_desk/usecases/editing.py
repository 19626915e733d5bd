"""Correcting what an inquiry says of people, contact and requests; notes and correspondence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid
from jar_desk.domain.follow_ups import examining
from jar_desk.domain.inquiry import Message, MessageKind
from jar_desk.domain.permissions import Permission
from jar_desk.usecases.changing import change_content, change_inquiry
from jar_desk.usecases.particulars import (
    check_language,
    check_open,
    check_requests,
    packs_kept,
)
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.reading import all_staff

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry, Relation, Request
    from jar_desk.domain.people import Agent, Channel, Person, SafeContact
    from jar_desk.domain.rights import Regime
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def edit_people(
    session: Session,
    inquiry: Inquiry,
    *,
    subject: Person,
    agent: Agent | None,
    relation: Relation,
    letter_language: str,
) -> Done[Inquiry]:
    """Change who asks and for whom. Raises Invalid("letter_language", "unknown"), Stale."""
    check_language(letter_language)
    after = replace(
        inquiry, subject=subject, agent=agent, relation=relation, letter_language=letter_language
    )
    return change_content(session, inquiry, after, Action.INQUIRY_EDITED)


@needs(Permission.INQUIRIES)
def edit_safe_contact(session: Session, inquiry: Inquiry, profile: SafeContact) -> Done[Inquiry]:
    """Change how the person may be reached. Raises Stale."""
    after = replace(inquiry, safe_contact=profile)
    return change_content(session, inquiry, after, Action.INQUIRY_EDITED)


@needs(Permission.INQUIRIES)
def edit_requests(
    session: Session,
    inquiry: Inquiry,
    *,
    regimes: frozenset[Regime],
    whereabouts: str,
    whereabouts_given: str,
    requests: tuple[Request, ...],
) -> Done[Inquiry]:
    """Change what is asked and under which law; a decision stays with the request it is on.

    Raises Invalid("right", "not-allowed" | "repeated"), Invalid("method", "not-allowed"),
    MoveRefused where it has ended, Stale.
    """
    check_open(inquiry)
    check_requests(session, inquiry.arrival, regimes, requests)
    known = {one.id: one for one in inquiry.requests}
    asked = tuple(_with_own_decision(known.get(one.id), one) for one in requests)
    after = replace(
        inquiry,
        regimes=regimes,
        law_packs=packs_kept(session, inquiry, regimes),
        whereabouts=whereabouts,
        whereabouts_given=whereabouts_given,
        requests=asked,
        **_parts_still_asked(inquiry, {one.id for one in asked}),
    )
    after = replace(after, follow_ups=examining(after, session.rules, session.today()))
    return change_content(session, inquiry, after, Action.INQUIRY_EDITED)


def _parts_still_asked(inquiry: Inquiry, asked: set[UUID]) -> dict[str, Any]:
    """Return items and open tasks without those of requests that went."""
    return {
        "items": tuple(one for one in inquiry.items if one.request_id in asked),
        "follow_ups": tuple(
            one for one in inquiry.follow_ups if one.request_id in asked or not one.is_open
        ),
    }


def _with_own_decision(before: Request | None, after: Request) -> Request:
    """Return a request with the decision made on it; on another right none was made."""
    same = before and (before.right, before.regime) == (after.right, after.regime)
    return replace(after, decision=before.decision if before and same else None)


@needs(Permission.INQUIRIES)
def assign(session: Session, inquiry: Inquiry, staff_id: UUID | None) -> Done[Inquiry]:
    """Give the inquiry to a staff member, or to nobody.

    Raises Invalid("assignee", "unknown") for somebody who does not work on inquiries, Stale.
    """
    if staff_id is not None and staff_id not in _workers(session):
        raise Invalid("assignee", "unknown")
    after = replace(inquiry, assignee=staff_id)
    return change_inquiry(session, inquiry, after, Action.INQUIRY_ASSIGNED)


def _workers(session: Session) -> set[UUID]:
    people = all_staff(session)
    return {one.id for one in people if one.active and one.role.works_on_inquiries}


@needs(Permission.INQUIRIES)
def add_message(
    session: Session,
    inquiry: Inquiry,
    *,
    kind: MessageKind,
    text: str,
    channel: Channel | None = None,
    at: datetime | None = None,
) -> Done[Inquiry]:
    """Add correspondence or a note. Raises Invalid("text", "empty"), Stale."""
    if not text.strip():
        raise Invalid("text", "empty")
    message = Message(
        id=uuid4(),
        kind=kind,
        channel=channel,
        at=at or session.now(),
        by=session.staff.id,
        text=text,
    )
    after = replace(inquiry, messages=(*inquiry.messages, message))
    return change_inquiry(session, inquiry, after, Action.MESSAGE_ADDED)
