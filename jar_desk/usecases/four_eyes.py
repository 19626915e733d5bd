"""Proposing a deed and approving, refusing or withdrawing it; every step is an event.

What a deed would do *now* is worked out by the use case of the deed and handed in as `content`:
an approval holds for exactly that and nothing else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain import four_eyes
from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.differences import changed_fields
from jar_desk.domain.four_eyes import Deed, DeedProposal, ProposalState
from jar_desk.domain.permissions import Permission
from jar_desk.domain.texts import storable_text
from jar_desk.store import proposals, staff
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.usecases.session import Session


def propose(session: Session, deed: Deed, content: object, reason: str) -> Done[DeedProposal]:
    """Put a deed before a second person. Raises NotPermitted, Invalid("reason", "empty")."""
    proposal = four_eyes.made(
        uuid4(),
        deed,
        content,
        by=session.staff,
        at=session.now(),
        reason=storable_text(reason),
    )
    with session.desk.writing() as connection:
        saved = proposals.insert(connection, proposal)
        told: dict[str, object] = {
            "deed": deed.value,
            "sha256": saved.sha256,
            "reason": saved.reason,
        }
        record_event(session, connection, Action.PROPOSAL_MADE, saved, None, told)
    return _done(saved)


@needs(Permission.INQUIRIES)
def approve(session: Session, proposal: DeedProposal, content: object) -> Done[DeedProposal]:
    """Say yes to a deed another person proposed; `content` is what would be done now.

    Raises SamePerson, AboutThemselves, NotPermitted, ContentChanged,
    Invalid("proposal", "settled"), Stale.
    """
    after = four_eyes.approved(proposal, content, by=session.staff, at=session.now())
    return _save(session, proposal, after, Action.PROPOSAL_APPROVED)


@needs(Permission.INQUIRIES)
def approve_alone(
    session: Session, proposal: DeedProposal, content: object, reason: str
) -> Done[DeedProposal]:
    """Approve one's own proposal where nobody else could; the exception is an event of its own.

    Raises SomebodyElseCould, NotPermitted, ContentChanged, Invalid("reason", "empty"), Stale.
    """
    with session.desk.reading() as connection:
        everybody = staff.all_staff(connection)
    after = four_eyes.approved_alone(
        proposal,
        content,
        everybody,
        by=session.staff,
        at=session.now(),
        reason=storable_text(reason),
    )
    return _save(session, proposal, after, Action.FOUR_EYES_EXCEPTED)


@needs(Permission.INQUIRIES)
def refuse(session: Session, proposal: DeedProposal, reason: str) -> Done[DeedProposal]:
    """Say no to a deed another person proposed.

    Raises SamePerson, AboutThemselves, NotPermitted, Invalid("reason", "empty"), Stale.
    """
    text = storable_text(reason)
    after = four_eyes.refused(proposal, by=session.staff, at=session.now(), reason=text)
    return _save(session, proposal, after, Action.PROPOSAL_REFUSED)


@needs(Permission.INQUIRIES)
def withdraw(session: Session, proposal: DeedProposal) -> Done[DeedProposal]:
    """Take a proposal back that was not carried out.

    Raises NotPermitted, AboutThemselves, Stale.
    """
    after = four_eyes.withdrawn(proposal, by=session.staff)
    return _save(session, proposal, after, Action.PROPOSAL_WITHDRAWN)


def carry_out(
    session: Session, connection: Connection, proposal: DeedProposal, content: object
) -> DeedProposal:
    """Mark an approved proposal done, in the transaction of the deed itself.

    Raises NotApproved, ContentChanged, Stale.
    """
    four_eyes.check_approved(proposal, content)
    saved = proposals.replace(connection, replace(proposal, state=ProposalState.DONE))
    record_event(session, connection, Action.PROPOSAL_DONE, saved, None, {"deed": saved.deed.value})
    return saved


@needs(Permission.INQUIRIES)
def open_proposals(session: Session) -> list[DeedProposal]:
    """Return what waits for a second person, oldest first. Raises NotPermitted."""
    with session.desk.reading() as connection:
        return proposals.in_state(connection, {ProposalState.OPEN})


@needs(Permission.INQUIRIES)
def read_proposal(session: Session, proposal_id: UUID) -> DeedProposal:
    """Return one proposal. Raises NotPermitted, Unknown."""
    with session.desk.reading() as connection:
        return proposals.fetch(connection, proposal_id)


def second_people(session: Session, deed: Deed) -> list[UUID]:
    """Return who may approve what the acting person proposes; nobody at a desk of one."""
    with session.desk.reading() as connection:
        return four_eyes.second_people(deed, staff.all_staff(connection), session.staff.id)


def _save(
    session: Session, before: DeedProposal, after: DeedProposal, action: Action
) -> Done[DeedProposal]:
    with session.desk.writing() as connection:
        saved = proposals.replace(connection, after)
        old, new = changed_fields(before, saved)
        record_event(session, connection, action, saved, old, new)
    return _done(saved)


def _done(proposal: DeedProposal) -> Done[DeedProposal]:
    return Done(proposal, Changes(frozenset({Kind.PROPOSAL}), frozenset({proposal.id})))
