"""What can be erased from a desk, by identifier: so that a restored one can erase it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from jar_desk.store import attachments
from jar_desk.store.inquiry_schema import DOCUMENT, IDENTITY_COPY, INQUIRY, MESSAGE, RECORD
from jar_desk.store.register_schema import REGISTER_ENTRY

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection, Table

_PARTS: Final[tuple[Table, ...]] = (RECORD, MESSAGE, DOCUMENT, IDENTITY_COPY)
ERASABLE: Final[tuple[Table, ...]] = (INQUIRY, *_PARTS, REGISTER_ENTRY)
"""Tables whose rows go for good; of files only the key goes, and with it the file."""


def held(connection: Connection) -> frozenset[UUID]:
    """Return the identifiers of everything erasable that the desk holds."""
    found = attachments.known_ids(connection)
    for table in ERASABLE:
        found.update(connection.scalars(select(table.c.id)))
    return frozenset(found)


def inquiries_holding(connection: Connection, ids: frozenset[UUID]) -> set[UUID]:
    """Return the inquiries with a part or a file among these identifiers."""
    holding: set[UUID] = set()
    for table in _PARTS:
        columns = (table.c.inquiry, table.c.id, table.c.attachment)
        rows = connection.execute(select(*columns))
        holding.update(row.inquiry for row in rows if ids & {row.id, row.attachment})
    return holding
