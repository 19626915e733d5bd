"""Adding or changing a thing that is one row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import update

from jar_desk.store.rows import row_of

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table


def save_entity(connection: Connection, table: Table, value: Any) -> None:  # noqa: ANN401 - dataclass
    """Change the row of a value with an `id`, or add it."""
    row = row_of(table, value)
    changed = update(table).where(table.c.id == value.id)
    result = connection.execute(changed.values(row | {"version": table.c.version + 1}))
    if not result.rowcount:
        connection.execute(table.insert().values(row | {"version": 1}))
