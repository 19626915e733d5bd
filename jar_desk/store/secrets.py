"""Passphrases of packages, kept from the making until they are shown, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from jar_desk.domain.errors import AlreadyShown
from jar_desk.store.schema import PACKAGE_SECRET

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection


def put(connection: Connection, document_id: UUID, passphrase: str) -> None:
    """Keep the passphrase of a package just made."""
    row = {"document": document_id, "passphrase": passphrase}
    connection.execute(PACKAGE_SECRET.insert().values(row))


def waits(connection: Connection, document_id: UUID) -> bool:
    """Tell whether the passphrase was not shown yet."""
    query = select(PACKAGE_SECRET.c.document).where(PACKAGE_SECRET.c.document == document_id)
    return connection.scalar(query) is not None


def peek(connection: Connection, document_id: UUID) -> str:
    """Return the passphrase and keep it, for the program's own use. Raises AlreadyShown."""
    query = select(PACKAGE_SECRET.c.passphrase).where(PACKAGE_SECRET.c.document == document_id)
    passphrase: str | None = connection.scalar(query)
    if passphrase is None:
        raise AlreadyShown
    return passphrase


def take(connection: Connection, document_id: UUID) -> str:
    """Return the passphrase and erase it. Raises AlreadyShown."""
    mine = PACKAGE_SECRET.c.document == document_id
    passphrase: str | None = connection.scalar(
        delete(PACKAGE_SECRET).where(mine).returning(PACKAGE_SECRET.c.passphrase)
    )
    if passphrase is None:
        raise AlreadyShown
    return passphrase
