"""What the desk remembers of itself, by key: letterhead, last run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from jar_desk.store.schema import PREFERENCE

if TYPE_CHECKING:
    from sqlalchemy import Connection


def get(connection: Connection, key: str) -> str | None:
    """Return what is kept under a key, or None."""
    return connection.scalar(select(PREFERENCE.c.value).where(PREFERENCE.c.key == key))


def put(connection: Connection, key: str, value: str) -> None:
    """Keep a value under a key."""
    changed = update(PREFERENCE).where(PREFERENCE.c.key == key).values(value=value)
    if not connection.execute(changed).rowcount:
        connection.execute(PREFERENCE.insert().values(key=key, value=value))
