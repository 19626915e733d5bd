"""True reasons of answers of 不存在, in a table of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from jar_desk.domain.nil_reasons import NilReason
from jar_desk.store.rows import row_of, value_of
from jar_desk.store.schema import RESTRICTED_REASON

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection


def put(connection: Connection, reason: NilReason) -> None:
    """Keep a reason in the place of the one before."""
    mine = RESTRICTED_REASON.c.request_id == reason.request_id
    connection.execute(delete(RESTRICTED_REASON).where(mine))
    connection.execute(RESTRICTED_REASON.insert().values(row_of(RESTRICTED_REASON, reason)))


def get(connection: Connection, request_id: UUID) -> NilReason | None:
    """Return the reason of a request, if one was written down."""
    query = select(RESTRICTED_REASON).where(RESTRICTED_REASON.c.request_id == request_id)
    row = connection.execute(query).mappings().first()
    return value_of(NilReason, row) if row is not None else None
