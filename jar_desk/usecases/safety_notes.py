"""Safety notes for the protection manager only: everybody may write one, none but they read it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid
from jar_desk.domain.permissions import Permission
from jar_desk.domain.restricted_words import SafetyNote, SafetyNoteMark
from jar_desk.domain.texts import storable_text
from jar_desk.store import inquiries, restricted_words
from jar_desk.usecases.changing import record_arrival, record_event
from jar_desk.usecases.forbidden import looked_through
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def safety_notes(session: Session, inquiry: Inquiry) -> tuple[SafetyNoteMark, ...]:
    """Return who wrote restricted safety notes and when, oldest first; never what they say.

    Raises NotPermitted.
    """
    with session.desk.reading() as connection:
        return restricted_words.marks(connection, inquiry.id)


@needs(Permission.INQUIRIES)
def write_safety_note(session: Session, inquiry: Inquiry, text: str) -> SafetyNoteMark:
    """Write down what only the protection manager may read; the writer gets no text back.

    The event does not hold the text. Raises NotPermitted, Invalid("text", "empty"),
    ForbiddenFound, Unknown.
    """
    by, at = session.staff.id, session.now()
    note = SafetyNote(id=uuid4(), recorded_by=by, recorded_at=at, text=_kept(text))
    looked = looked_through(session, None, note)
    with session.desk.writing() as connection:
        stored = inquiries.fetch(connection, inquiry.id)
        restricted_words.add_note(connection, stored.id, looked.value)
        record_event(session, connection, Action.RESTRICTED_CHANGED, stored)
        # Named with its inquiry it would tell what the note is about.
        record_arrival(session, connection, looked, None)
    return SafetyNoteMark(id=note.id, recorded_by=by, recorded_at=at)


@needs(Permission.RESTRICTED)
def see_safety_note(session: Session, inquiry: Inquiry, note_id: UUID) -> SafetyNote:
    """Return a safety note with what it says; the sight itself is recorded.

    Raises NotPermitted for everybody but the protection manager, Unknown.
    """
    with session.desk.writing() as connection:
        note = restricted_words.note(connection, inquiry.id, note_id)
        record_event(session, connection, Action.RESTRICTED_SEEN, inquiry)
        return note


@needs(Permission.RESTRICTED)
def change_safety_note(
    session: Session, inquiry: Inquiry, seen: SafetyNote, text: str
) -> SafetyNote:
    """Write a safety note anew; what only was read stays whose it was and leaves no event.

    Raises NotPermitted, Invalid("text", "empty"), ForbiddenFound, Unknown, Stale.
    """
    kept = _kept(text)
    if kept == seen.text:
        return seen
    changed = replace(seen, text=kept, recorded_by=session.staff.id, recorded_at=session.now())
    looked = looked_through(session, seen, changed)
    with session.desk.writing() as connection:
        restricted_words.replace_note(connection, inquiry.id, seen, looked.value)
        record_event(session, connection, Action.RESTRICTED_CHANGED, inquiry)
        record_arrival(session, connection, looked, None)
    return looked.value


@needs(Permission.RESTRICTED)
def withdraw_safety_note(session: Session, inquiry: Inquiry, note_id: UUID) -> None:
    """Take away a safety note that no longer holds. Raises NotPermitted, Unknown."""
    with session.desk.writing() as connection:
        restricted_words.remove_note(connection, inquiry.id, note_id)
        record_event(session, connection, Action.RESTRICTED_WITHDRAWN, inquiry)


def _kept(text: str) -> str:
    kept = storable_text(text).strip()
    if not kept:
        raise Invalid("text", "empty")
    return kept
