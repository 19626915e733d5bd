"""Rows of encrypted files: what each one is, and the key that opens it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from jar_desk.domain.desk_errors import ErasedFile
from jar_desk.domain.errors import DeskError, Unknown
from jar_desk.domain.inquiry import Attachment
from jar_desk.store.rows import row_of, value_of
from jar_desk.store.schema import ATTACHMENT

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.store.desk import OpenDesk


def insert(connection: Connection, attachment: Attachment, key: bytes) -> None:
    """Store what a file is and its key, 32 bytes."""
    row = row_of(ATTACHMENT, attachment, version=1, file_key=key)
    connection.execute(ATTACHMENT.insert().values(row))


def fetch(connection: Connection, ids: Collection[UUID]) -> dict[UUID, Attachment]:
    """Return what is known of these files."""
    if not ids:
        return {}
    rows = connection.execute(select(ATTACHMENT).where(ATTACHMENT.c.id.in_(ids))).mappings()
    return {row["id"]: value_of(Attachment, row) for row in rows}


def file_key(connection: Connection, attachment_id: UUID) -> bytes:
    """Return the key of a file. Raises Unknown, ErasedFile."""
    key = connection.scalar(select(ATTACHMENT.c.file_key).where(ATTACHMENT.c.id == attachment_id))
    if key is None:
        raise Unknown(attachment_id)
    if not key:
        raise ErasedFile
    return bytes(key)


def known_ids(connection: Connection) -> set[UUID]:
    """Return every file that has a key; others in the folder are orphans."""
    keyed = func.length(ATTACHMENT.c.file_key) > 0
    return set(connection.scalars(select(ATTACHMENT.c.id).where(keyed)))


def forget(connection: Connection, attachment_id: UUID) -> None:
    """Erase the key of a file, in the change that takes the file out; `sweep` afterwards."""
    connection.execute(delete(ATTACHMENT).where(ATTACHMENT.c.id == attachment_id))


def sweep(desk: OpenDesk, attachment_id: UUID) -> None:
    """Delete the bytes of a forgotten file.

    The write-ahead log is emptied, so that the key lies nowhere in the desk any more. What a
    fault leaves here is unreadable, and goes when the desk is closed and opened.
    """
    with suppress(DeskError, OSError):
        desk.empty_log()
        desk.files.remove(attachment_id)
