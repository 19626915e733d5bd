"""Receiving an inquiry: from the filled form to a numbered case with its checklist."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.clocks import received_on
from jar_desk.domain.differences import changed_fields
from jar_desk.domain.errors import Invalid
from jar_desk.domain.follow_ups import examining
from jar_desk.domain.forbidden_data import masked_in
from jar_desk.domain.identifiers import new_inquiry_id
from jar_desk.domain.inquiry import Arrival, Inquiry, Relation, Request, SourceCheck, fiscal_year
from jar_desk.domain.people import Agent, Person, SafeContact
from jar_desk.domain.permissions import Permission
from jar_desk.domain.texts import storable
from jar_desk.domain.unsolicited import Handling, Treatment
from jar_desk.store import drafts, inquiries, sources
from jar_desk.usecases.changing import record_event, write_due_dates
from jar_desk.usecases.columns import listing_columns
from jar_desk.usecases.forbidden import fit_to_keep, noted
from jar_desk.usecases.particulars import check_language, check_requests, packs_at_receipt
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.session import DESK_ZONE

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from jar_desk.domain.forbidden_data import ForbiddenKind
    from jar_desk.domain.inquiry import InquiryNumber
    from jar_desk.domain.rights import Regime
    from jar_desk.usecases.session import Session

EARLIEST_YEAR = 2000
"""No inquiry of this desk arrived before; an earlier year is a typing slip."""

_MASKED = Handling(Treatment.MASKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryDraft:
    """Everything the new-inquiry form holds; `came` was masked while it was typed."""

    arrival: Arrival
    subject: Person
    agent: Agent | None = None
    relation: Relation = Relation.OTHER
    whereabouts: str = "JP"
    whereabouts_given: str = "JP"
    letter_language: str = "ja"
    safe_contact: SafeContact = field(default_factory=SafeContact)
    regimes: frozenset[Regime]
    requests: tuple[Request, ...]
    assignee: UUID | None = None
    came: frozenset[ForbiddenKind] = frozenset()


@needs(Permission.INQUIRIES)
def record_inquiry(session: Session, draft: InquiryDraft, form: str = "") -> Done[Inquiry]:
    """Give the inquiry its number and search checklist and store it.

    What was kept half filled as `form` goes with it. What was stored already, though nobody was
    told, is not stored again: a person's entry is in one inquiry only.
    Raises Invalid("arrival", "in-future" | "too-early"), Invalid("letter_language", "unknown"),
    Invalid("right" | "method", "not-allowed"), ForbiddenFound, NotPermitted.
    """
    _check_arrival(session, draft.arrival)
    check_language(draft.letter_language)
    check_requests(session, draft.arrival, draft.regimes, draft.requests)
    year = fiscal_year(draft.arrival.moment.astimezone(DESK_ZONE).date())
    with session.desk.writing() as connection:
        drafts.discard(connection, session.staff.id, form, None)
        known = inquiries.recorded_about(connection, draft.subject.id)
        if known is not None:
            return _done(inquiries.fetch(connection, known))
        number = inquiries.next_number(connection, year)
        new = storable(_inquiry(session, draft, number, _checklist(session, connection)))
        tasks = examining(new, session.rules, received_on(draft.arrival))
        asked = fit_to_keep(session, None, replace(new, follow_ups=tasks))
        inquiry = noted(session, asked, draft.came, _MASKED)
        saved = inquiries.insert(connection, inquiry, listing_columns(session, inquiry))
        _, after = changed_fields(None, masked_in(saved))
        record_event(session, connection, Action.INQUIRY_RECORDED, saved, None, after)
    write_due_dates(session)
    return _done(saved)


def _done(saved: Inquiry) -> Done[Inquiry]:
    return Done(saved, Changes(frozenset({Kind.INQUIRY}), frozenset({saved.id})))


def _check_arrival(session: Session, arrival: Arrival) -> None:
    if arrival.moment > session.now():
        raise Invalid("arrival", "in-future")
    if received_on(arrival).year < EARLIEST_YEAR:
        raise Invalid("arrival", "too-early")


def _checklist(session: Session, connection: Connection) -> tuple[SourceCheck, ...]:
    places = sources.all_sources(connection)
    files = session.rules.identity.case_file_sources
    return tuple(
        SourceCheck(id=uuid4(), source_id=one.id, case_file=one.code in files)
        for one in places
        if one.active
    )


def _inquiry(
    session: Session,
    draft: InquiryDraft,
    number: InquiryNumber,
    checklist: tuple[SourceCheck, ...],
) -> Inquiry:
    return Inquiry(
        id=new_inquiry_id(draft.arrival.moment),
        number=number,
        arrival=draft.arrival,
        subject=draft.subject,
        agent=draft.agent,
        relation=draft.relation,
        whereabouts=draft.whereabouts,
        whereabouts_given=draft.whereabouts_given,
        letter_language=draft.letter_language,
        safe_contact=draft.safe_contact,
        regimes=draft.regimes,
        law_packs=packs_at_receipt(session, draft.arrival, draft.regimes),
        requests=draft.requests,
        assignee=draft.assignee,
        source_checks=checklist,
    )
