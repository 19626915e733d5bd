"""Entries of the registers: recorded, changed, closed; found and read.

They hold personal data: everything here raises NotPermitted for management and audit.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.clocks import compute
from jar_desk.domain.differences import changed_fields
from jar_desk.domain.errors import Invalid, Stale, Unknown
from jar_desk.domain.forbidden_data import masked_in
from jar_desk.domain.inquiry import fiscal_year
from jar_desk.domain.listing import search_words
from jar_desk.domain.permissions import Permission
from jar_desk.domain.policy import Remedy
from jar_desk.domain.registers.complaints import ACKNOWLEDGEMENT_CLOCK, ALARM_CLOCK, Complaint
from jar_desk.domain.registers.complaints import by_year as count_by_year
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind, RegisterRow, name_queries
from jar_desk.domain.registers.incident_duties import next_duty
from jar_desk.domain.registers.incidents import Incident
from jar_desk.domain.registers.opening import blank, opened_from
from jar_desk.domain.registers.suppressions import Suppression
from jar_desk.domain.registers.trainings import Training
from jar_desk.domain.registers.withdrawals import STOP_CLOCK, Withdrawal
from jar_desk.domain.texts import storable
from jar_desk.store import registers
from jar_desk.usecases.changing import record_arrival, record_event, write_due_dates
from jar_desk.usecases.forbidden import looked_through
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.registers.hashing import digests_of
from jar_desk.usecases.registers.security import check_authority

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.domain.clocks import Clock
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.policy import InventoryRow
    from jar_desk.domain.registers.complaints import ComplaintYear
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def new_entry(
    session: Session, kind: RegisterKind, inquiry: Inquiry | None = None
) -> RegisterEntry:
    """Return an entry to fill in, with what the inquiry it comes from says. Raises NotPermitted."""
    if inquiry is None:
        entry = blank(kind, uuid4(), session.today())
        now = session.now().replace(second=0, microsecond=0)
        return replace(entry, known_at=now) if isinstance(entry, Incident) else entry
    return opened_from(kind, inquiry, uuid4(), session.today())


@needs(Permission.INQUIRIES)
def record_entry(session: Session, entry: RegisterEntry) -> Done[RegisterEntry]:
    """Give a new entry its number and store it; what was stored already is not stored again.

    Raises Invalid, naming the field; Invalid("rows", "unknown") for a row the policy has not,
    Invalid("address", "listed"), ForbiddenFound, NotPermitted (see `check_authority`).
    """
    looked = looked_through(session, None, storable(entry))
    entry = looked.value
    check_authority(session, None, entry)
    _check(session, entry)
    with session.desk.writing() as connection:
        with suppress(Unknown):
            known = registers.fetch(connection, entry.id).entry
            return Done(known, _changes(known))
        _check_address(connection, None, entry)
        year = fiscal_year(session.today())
        saved = registers.insert(connection, entry, due_day(session, entry), year)
        _, after = changed_fields(None, masked_in(saved))
        record_event(session, connection, Action.REGISTER_RECORDED, saved, None, after)
        record_arrival(session, connection, looked, saved)
    write_due_dates(session)
    return Done(saved, _changes(saved))


@needs(Permission.INQUIRIES)
def change_entry(session: Session, entry: RegisterEntry) -> Done[RegisterEntry]:
    """Store what was changed of an entry: also that it was revoked, carried out, told or lifted.

    Raises Invalid, naming the field; Invalid("address", "not-allowed" | "listed"),
    ForbiddenFound, Stale, Unknown, NotPermitted.
    """
    with session.desk.writing() as connection:
        before = registers.fetch(connection, entry.id).entry
        if before.version != entry.version:
            raise Stale(entry.id)
        looked = looked_through(session, before, storable(entry))
        entry = looked.value
        check_authority(session, before, entry)
        _check(session, entry)
        _check_address(connection, before, entry)
        saved = registers.replace(connection, entry, due_day(session, entry))
        old, new = changed_fields(masked_in(before), masked_in(saved))
        record_event(session, connection, _action(before, saved), saved, old, new)
        record_arrival(session, connection, looked, saved)
    write_due_dates(session)
    return Done(saved, _changes(saved))


@needs(Permission.INQUIRIES)
def consent_rows(session: Session) -> tuple[InventoryRow, ...]:
    """Return the rows of the policy's inventory that rest on consent (GDPR 7(3))."""
    inventory = session.rules.policy.inventory
    return tuple(row for row in inventory if row.remedy is Remedy.WITHDRAWAL)


@needs(Permission.INQUIRIES)
def read_entry(session: Session, entity: UUID) -> RegisterRow:
    """Return one entry. Raises NotPermitted, Unknown."""
    with session.desk.reading() as connection:
        return registers.fetch(connection, entity)


@needs(Permission.INQUIRIES)
def entry_ids(session: Session, kind: RegisterKind, search: str = "") -> Sequence[UUID]:
    """Return the identifiers of a register in order; a typed address finds its hash.

    Raises NotPermitted.
    """
    words = search_words(search)
    digests = digests_of(session, search) if kind is RegisterKind.SUPPRESSION and words else ()
    with session.desk.reading() as connection:
        return registers.ids(connection, kind, [words], digests)


@needs(Permission.INQUIRIES)
def entry_page(session: Session, kind: RegisterKind, ids: Sequence[UUID]) -> list[RegisterRow]:
    """Return the entries of some identifiers, in their order. Raises NotPermitted."""
    with session.desk.reading() as connection:
        return registers.page(connection, kind, ids)


@needs(Permission.INQUIRIES)
def entry_counts(session: Session) -> dict[RegisterKind, int]:
    """Return how many entries each register holds. Raises NotPermitted."""
    with session.desk.reading() as connection:
        return registers.counts(connection)


@needs(Permission.INQUIRIES)
def entries_of(session: Session, inquiry: Inquiry) -> tuple[RegisterRow, ...]:
    """Return what was entered from an inquiry. Raises NotPermitted."""
    with session.desk.reading() as connection:
        return tuple(registers.of_inquiry(connection, inquiry.id))


@needs(Permission.INQUIRIES)
def provisions_about(session: Session, inquiry: Inquiry) -> Sequence[UUID]:
    """Return the third-party records of the person concerned, by every name form (APPI 33(5)).

    Raises NotPermitted.
    """
    queries = name_queries(tuple(name.text for name in inquiry.subject.names))
    if not queries:
        return ()
    with session.desk.reading() as connection:
        return registers.ids(connection, RegisterKind.PROVISION, queries)


@needs(Permission.INQUIRIES)
def complaint_years(session: Session) -> tuple[ComplaintYear, ...]:
    """Count UK complaints by calendar year (DPA 2018 s.164B). Raises NotPermitted."""
    with session.desk.reading() as connection:
        rows = registers.everything(connection, RegisterKind.COMPLAINT)
    return count_by_year(row.entry for row in rows if isinstance(row.entry, Complaint))


def due_day(session: Session, entry: RegisterEntry) -> date | None:
    """Return the day the desk works to, None where nothing is due.

    Withdrawals: three working days (house). UK complaints: the alarm on day 29 until they are
    acknowledged, afterwards no fixed day (DPA 2018 s.164A). Trainings, contracts and incidents:
    the day of the next one, the next review, the next report.
    """
    match entry:
        case Withdrawal() if entry.is_open:
            return _clock(session, STOP_CLOCK, entry.withdrawn_on).due
        case Complaint() if entry.is_open and entry.acknowledged_on is None:
            return _clock(session, ALARM_CLOCK, entry.received_on).due
        case Training() if entry.is_open:
            return entry.repeat_by
        case Contractor() if entry.is_open:
            return entry.review_by
        case Incident():
            duty = next_duty(entry, session.rules)
            return duty.due if duty else None
    return None


@needs(Permission.INQUIRIES)
def acknowledge_by(session: Session, complaint: Complaint) -> Clock:
    """Return the legal end of the thirty days with its reckoning."""
    return _clock(session, ACKNOWLEDGEMENT_CLOCK, complaint.received_on)


def _clock(session: Session, rule_id: str, came: date) -> Clock:
    rule = session.rules.clock_rule(rule_id, came)
    return compute(rule, came, session.rules.calendar(rule.calendar))


def _action(before: RegisterEntry, after: RegisterEntry) -> Action:
    if before.is_open == after.is_open:
        return Action.REGISTER_CHANGED
    return Action.REGISTER_CLOSED if before.is_open else Action.REGISTER_REOPENED


def _check(session: Session, entry: RegisterEntry) -> None:
    entry.check(session.today())
    known = {row.code for row in session.rules.policy.inventory}
    if isinstance(entry, Withdrawal) and not known.issuperset(entry.rows):
        raise Invalid("rows", "unknown")


def _check_address(
    connection: Connection, before: RegisterEntry | None, entry: RegisterEntry
) -> None:
    """See that a hash is not exchanged, and stands only once on the list."""
    if not isinstance(entry, Suppression):
        return
    if isinstance(before, Suppression) and before.digest != entry.digest:
        raise Invalid("address", "not-allowed")
    listed = registers.listed_digests(connection).get(entry.digest)
    if entry.is_open and listed not in {None, entry.id}:
        raise Invalid("address", "listed")


def _changes(entry: RegisterEntry) -> Changes:
    ids = {entry.id, *([entry.inquiry_id] if entry.inquiry_id else [])}
    return Changes(frozenset({Kind.REGISTER}), frozenset(ids))
