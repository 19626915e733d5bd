"""The one way an inquiry is saved: new row, audit event and due dates in one transaction."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from jar_desk.domain.audit import Action, AuditEvent
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.differences import changed_fields
from jar_desk.domain.errors import DeskError, Stale
from jar_desk.domain.forbidden_data import masked_in
from jar_desk.domain.inquiry import Inquiry, Stage
from jar_desk.domain.texts import storable
from jar_desk.domain.unsolicited import Treatment
from jar_desk.store import audit, facts, inquiries, status_file
from jar_desk.usecases.columns import listing_columns
from jar_desk.usecases.forbidden import fit_to_keep

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from jar_desk.domain.identifiers import Identified
    from jar_desk.usecases.forbidden import Looked
    from jar_desk.usecases.session import Session

T = TypeVar("T")
_BOUND_TO_APPROVAL = frozenset({Stage.APPROVAL, Stage.RESPONSE})


def change_inquiry(
    session: Session,
    before: Inquiry,
    after: Inquiry,
    action: Action,
    also: Callable[[Connection], None] | None = None,
    then: Callable[[Connection], None] | None = None,
) -> Done[Inquiry]:
    """Save a changed inquiry and append what changed to the audit record.

    `also` writes rows the change needs (a file's key, a passphrase); `then` removes rows that
    nothing needs after it. What must not be kept never reaches the audit record.
    Raises ForbiddenFound, Stale, Unknown, NotPermitted.
    """
    session.require_worker()
    after = fit_to_keep(session, before, storable(after))
    with session.desk.writing() as connection:
        if also is not None:
            also(connection)
        saved = inquiries.replace(connection, before, after, listing_columns(session, after))
        if then is not None:
            then(connection)
        old, new = changed_fields(masked_in(before), masked_in(after))
        record_event(session, connection, action, saved, old, new)
    write_due_dates(session)
    return Done(saved, Changes(frozenset({Kind.INQUIRY}), frozenset({saved.id})))


def change_content(
    session: Session,
    before: Inquiry,
    after: Inquiry,
    action: Action,
    also: Callable[[Connection], None] | None = None,
    then: Callable[[Connection], None] | None = None,
) -> Done[Inquiry]:
    """Save a change of what the answer says; an approval given before it is void."""
    return change_inquiry(session, before, _ask_again(after), action, also, then)


def _ask_again(inquiry: Inquiry) -> Inquiry:
    if inquiry.stage not in _BOUND_TO_APPROVAL:
        return inquiry
    return replace(inquiry, stage=Stage.DECISION, proposal=None, approval=None)


def as_seen(connection: Connection, seen: Inquiry) -> Inquiry:
    """Return the inquiry as it is stored, if that is the state the screen shows.

    Raises Stale, Unknown.
    """
    stored = inquiries.fetch(connection, seen.id)
    if stored.version != seen.version:
        raise Stale(seen.id)
    return stored


def record_event(
    session: Session,
    connection: Connection,
    action: Action,
    thing: Identified | None,
    before: dict[str, object] | None = None,
    after: dict[str, object] | None = None,
) -> None:
    """Append one event of the acting person to the audit chain; `thing` is what it is about."""
    event = AuditEvent(
        actor=session.staff.id,
        at=session.now(),
        action=action,
        entity=thing.id if thing else None,
        before=before,
        after=after,
    )
    audit.append(connection, session.desk.keys, event)


def record_arrival(
    session: Session, connection: Connection, looked: Looked[T], thing: Identified | None
) -> None:
    """Append that something came which must not be kept, where it did; never what it was."""
    if not looked.kinds:
        return
    overruled = looked.treatment is Treatment.OVERRULED
    action = Action.FORBIDDEN_OVERRULED if overruled else Action.FORBIDDEN_MASKED
    told: dict[str, object] = {"kinds": sorted(looked.kinds), "reason": looked.reason}
    record_event(session, connection, action, thing, after=told)


def note_event(
    session: Session,
    action: Action,
    thing: Identified | None = None,
    after: dict[str, object] | None = None,
) -> None:
    """Append an event that changes nothing else (a sight, an export)."""
    if session.desk.read_only:
        return
    with session.desk.writing() as connection:
        record_event(session, connection, action, thing, after=after)


def write_due_dates(session: Session) -> None:
    """Refresh the file of bare due dates that the locked program may read.

    What was saved before is never reported as failed for its sake: the next change writes it.
    """
    with suppress(DeskError):
        with session.desk.reading() as connection:
            days = facts.due_days(connection)
        status_file.write_due(session.desk.folder, days)
