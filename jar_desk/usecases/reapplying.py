"""Erasing again, in a restored desk, what was erased since the backup was made.

The seam for every kind of disposal: what was erased is a set of identifiers, read off the newer
desk or from a list kept outside, and each eraser takes the ones it knows. A restore is not carried
out while any are left.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol
from uuid import UUID

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import StillHeld
from jar_desk.domain.errors import Invalid
from jar_desk.store import attachments, erased, inquiries
from jar_desk.usecases.changing import change_inquiry
from jar_desk.usecases.erasing_again import erase_whole_again

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from jar_desk.domain.identity_copies import IdentityCopy
    from jar_desk.domain.inquiry import Document, Inquiry, Message, Record
    from jar_desk.usecases.session import Session

    _Part = Record | Message | Document | IdentityCopy


class Eraser(Protocol):
    """Erases those of the identifiers it knows; the retention engine brings its own."""

    def __call__(self, session: Session, ids: frozenset[UUID]) -> None:
        """Erase them, with their events."""


def parse_erased(text: str) -> frozenset[UUID]:
    """Read a list with one identifier a line; blank lines and `#` remarks do not count.

    Raises Invalid("erased", ...).
    """
    lines = (line.partition("#")[0].strip() for line in text.lstrip("\ufeff").splitlines())
    try:
        return frozenset(UUID(line) for line in lines if line)
    except ValueError as problem:
        raise Invalid("erased", "not-a-list") from problem


def reapply(session: Session, ids: frozenset[UUID]) -> int:
    """Erase what of these the desk holds, and return how many things went.

    Raises StillHeld where something is left that no eraser knows.
    """
    with session.desk.reading() as connection:
        wanted = ids & erased.held(connection)
    for eraser in ERASERS:
        if wanted:
            eraser(session, wanted)
    with session.desk.reading() as connection:
        left = wanted & erased.held(connection)
    if left:
        raise StillHeld(len(left))
    return len(wanted)


def erase_parts(session: Session, ids: frozenset[UUID]) -> None:
    """Take records, messages and documents out of their inquiries, and erase their files."""
    with session.desk.reading() as connection:
        holding = erased.inquiries_holding(connection, ids) - ids
        concerned = [inquiries.fetch(connection, one) for one in sorted(holding)]
    for inquiry in concerned:
        _erase_in(session, inquiry, ids)


def _erase_in(session: Session, inquiry: Inquiry, ids: frozenset[UUID]) -> None:
    files = _files(inquiry)
    after = replace(
        inquiry,
        records=tuple(one for one in inquiry.records if not _goes(one, ids)),
        messages=tuple(one for one in inquiry.messages if not _goes(one, ids)),
        documents=tuple(one for one in inquiry.documents if not _goes(one, ids)),
        identity_copies=tuple(one for one in inquiry.identity_copies if not _goes(one, ids)),
    )
    gone = files - _files(after)

    def forget(connection: Connection) -> None:
        for file_id in gone:
            attachments.forget(connection, file_id)

    change_inquiry(session, inquiry, after, Action.RECORD_REMOVED, then=forget)
    for file_id in gone:
        attachments.sweep(session.desk, file_id)


def _files(inquiry: Inquiry) -> set[UUID]:
    parts: tuple[_Part, ...] = (
        *inquiry.records,
        *inquiry.messages,
        *inquiry.documents,
        *inquiry.identity_copies,
    )
    return {one.attachment.id for one in parts if one.attachment is not None}


def _goes(part: _Part, ids: frozenset[UUID]) -> bool:
    return part.id in ids or (part.attachment is not None and part.attachment.id in ids)


ERASERS: Final[tuple[Eraser, ...]] = (erase_whole_again, erase_parts)
"""In the order they are called."""
