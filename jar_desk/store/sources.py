"""The register of places where JAR holds data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from jar_desk.domain.inquiry import Source
from jar_desk.store.rows import value_of
from jar_desk.store.saving import save_entity
from jar_desk.store.schema import SOURCE

if TYPE_CHECKING:
    from sqlalchemy import Connection


def save(connection: Connection, source: Source) -> None:
    """Add a place to the register, or change what is said of it."""
    save_entity(connection, SOURCE, source)


def all_sources(connection: Connection) -> list[Source]:
    """Return every place, by code."""
    rows = connection.execute(select(SOURCE).order_by(SOURCE.c.code, SOURCE.c.id)).mappings()
    return [value_of(Source, row) for row in rows]
