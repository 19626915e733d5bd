"""Words for the protection manager only, in a table of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, select, update

from jar_desk.domain.errors import Stale, Unknown
from jar_desk.domain.nil_reasons import NilReason
from jar_desk.domain.restricted_words import RestrictedKind, SafetyNote, SafetyNoteMark
from jar_desk.store.rows import row_of, value_of
from jar_desk.store.schema import DRAFT, RESTRICTED_WORDS

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import ColumnElement, Connection

_IS_NOTE = RESTRICTED_WORDS.c.kind == RestrictedKind.SAFETY_NOTE


def put_reason(connection: Connection, inquiry: UUID, reason: NilReason) -> None:
    """Keep the true reason of a request's answer in the place of the one before."""
    connection.execute(delete(RESTRICTED_WORDS).where(_is(reason.request_id)))
    row = row_of(
        RESTRICTED_WORDS,
        reason,
        id=reason.request_id,
        inquiry=inquiry,
        kind=RestrictedKind.NIL_REASON,
    )
    connection.execute(RESTRICTED_WORDS.insert().values(row))


def reason_of(connection: Connection, request_id: UUID) -> NilReason | None:
    """Return the true reason of a request's answer, if one was written down."""
    query = select(RESTRICTED_WORDS).where(_is(request_id))
    row = connection.execute(query).mappings().first()
    return value_of(NilReason, row, request_id=request_id) if row is not None else None


def add_note(connection: Connection, inquiry: UUID, note: SafetyNote) -> None:
    """Keep another safety note of an inquiry."""
    kind = RestrictedKind.SAFETY_NOTE
    row = row_of(RESTRICTED_WORDS, note, inquiry=inquiry, kind=kind)
    connection.execute(RESTRICTED_WORDS.insert().values(row))


def marks(connection: Connection, inquiry: UUID) -> tuple[SafetyNoteMark, ...]:
    """Return who wrote safety notes of an inquiry and when, oldest first; their text stays."""
    shown = (RESTRICTED_WORDS.c[name] for name in ("id", "recorded_by", "recorded_at"))
    query = (
        select(*shown)
        .where(RESTRICTED_WORDS.c.inquiry == inquiry, _IS_NOTE)
        .order_by(RESTRICTED_WORDS.c.recorded_at, RESTRICTED_WORDS.c.id)
    )
    return tuple(value_of(SafetyNoteMark, row) for row in connection.execute(query).mappings())


def note(connection: Connection, inquiry: UUID, note_id: UUID) -> SafetyNote:
    """Return one safety note of an inquiry. Raises Unknown."""
    query = select(RESTRICTED_WORDS).where(_is_note(inquiry, note_id))
    row = connection.execute(query).mappings().first()
    if row is None:
        raise Unknown(note_id)
    return value_of(SafetyNote, row)


def replace_note(
    connection: Connection, inquiry: UUID, before: SafetyNote, after: SafetyNote
) -> None:
    """Keep a changed safety note, if it is still what was seen. Raises Stale, Unknown."""
    if note(connection, inquiry, before.id) != before:
        raise Stale(before.id)
    changed = update(RESTRICTED_WORDS).where(_is(before.id))
    connection.execute(changed.values(row_of(RESTRICTED_WORDS, after)))


def remove_note(connection: Connection, inquiry: UUID, note_id: UUID) -> None:
    """Take a safety note away with every half-typed change of it. Raises Unknown."""
    found = note(connection, inquiry, note_id)
    connection.execute(delete(RESTRICTED_WORDS).where(_is(found.id)))
    connection.execute(delete(DRAFT).where(DRAFT.c.entity == found.id.hex))


def _is(thing: UUID) -> ColumnElement[bool]:
    return RESTRICTED_WORDS.c.id == thing


def _is_note(inquiry: UUID, note_id: UUID) -> ColumnElement[bool]:
    return and_(_is(note_id), RESTRICTED_WORDS.c.inquiry == inquiry, _IS_NOTE)
