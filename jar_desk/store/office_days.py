"""The office's own table of days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from jar_desk.domain.office_days import OfficeDay
from jar_desk.store.rows import value_of
from jar_desk.store.saving import save_entity
from jar_desk.store.schema import OFFICE_DAY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection


def all_days(connection: Connection) -> tuple[OfficeDay, ...]:
    """Return every entry, yearly ones first, then by day."""
    columns = OFFICE_DAY.c
    order = (columns.yearly.desc(), columns.first, columns.id)
    rows = connection.execute(select(OFFICE_DAY).order_by(*order)).mappings()
    return tuple(value_of(OfficeDay, row) for row in rows)


def replace_all(connection: Connection, days: Iterable[OfficeDay]) -> None:
    """Put a new table in place of the old one."""
    wanted = {one.id: one for one in days}
    connection.execute(delete(OFFICE_DAY).where(OFFICE_DAY.c.id.not_in(wanted)))
    for one in wanted.values():
        save_entity(connection, OFFICE_DAY, one)
