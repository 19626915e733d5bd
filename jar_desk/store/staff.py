"""Staff members as the database knows them; who may unlock is the header's business."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from jar_desk.domain.staff import Staff
from jar_desk.store.rows import value_of
from jar_desk.store.saving import save_entity
from jar_desk.store.schema import STAFF

if TYPE_CHECKING:
    from sqlalchemy import Connection


def save(connection: Connection, member: Staff) -> None:
    """Add a staff member, or change what is kept of them."""
    save_entity(connection, STAFF, member)


def all_staff(connection: Connection) -> list[Staff]:
    """Return everybody who works or worked at the desk, by name."""
    rows = connection.execute(select(STAFF).order_by(STAFF.c.name, STAFF.c.id)).mappings()
    return [value_of(Staff, row) for row in rows]
