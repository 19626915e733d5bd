"""Looking the encrypted files of a desk over: each is opened to its end and compared."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import func, select

from jar_desk.domain.desk_errors import Damage, DamagedFile, Fault
from jar_desk.domain.errors import Cancelled
from jar_desk.store.files import sealed_size
from jar_desk.store.schema import ATTACHMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.store.files import FileStore


class KnownFile(NamedTuple):
    """What the database knows of a file: `size` in plain bytes, `sha256` of them."""

    id: UUID
    key: bytes
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class FilesExamined:
    """How many files there should be, how many plain bytes they hold, and what is wrong.

    `unknown` are names in the folder that no row knows: a crash left them, they are unreadable,
    and the next opening collects them.
    """

    count: int
    size: int
    faults: tuple[Fault, ...] = ()
    unknown: tuple[str, ...] = field(default=())


def known_files(connection: Connection) -> list[KnownFile]:
    """Return every file the database can open, with its key; erased ones have none."""
    table = ATTACHMENT.c
    query = select(table.id, table.file_key, table.size, table.sha256)
    rows = connection.execute(query.where(func.length(table.file_key) > 0))
    return [KnownFile(row.id, bytes(row.file_key), row.size, row.sha256) for row in rows]


def examine_files(
    files: FileStore,
    known: Sequence[KnownFile],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> FilesExamined:
    """Open each file to its end; `progress` receives plain bytes done and in all.

    Raises Cancelled.
    """
    total, done, faults = sum(one.size for one in known), 0, []
    for one in known:
        if cancelled is not None and cancelled():
            raise Cancelled
        fault = _fault_of(files, one, known)
        if fault is not None:
            faults.append(fault)
        done += one.size
        if progress is not None:
            progress(done, total)
    names = {one.id.hex for one in known}
    unknown = tuple(sorted(files.names() - names))
    return FilesExamined(len(known), total, tuple(faults), unknown)


def _fault_of(files: FileStore, file: KnownFile, known: Sequence[KnownFile]) -> Fault | None:
    name, size = file.id.hex, files.size_on_disk(file.id)
    if size is None:
        return Fault(Damage.FILE_MISSING, name)
    if _reads_as_known(files, file):
        return None
    owner = next(
        (one.id.hex for one in known if files.is_in_place_of(file.id, one.id, one.key)), ""
    )
    if owner:
        return Fault(Damage.FILE_SWAPPED, name, owner)
    short = size < sealed_size(file.size)
    return Fault(Damage.FILE_SHORTENED if short else Damage.FILE_ALTERED, name)


def _reads_as_known(files: FileStore, file: KnownFile) -> bool:
    digest, size = hashlib.sha256(), 0
    try:
        for chunk in files.open_stream(file.id, file.key):
            digest.update(chunk)
            size += len(chunk)
    except DamagedFile:
        return False
    return size == file.size and digest.hexdigest() == file.sha256
