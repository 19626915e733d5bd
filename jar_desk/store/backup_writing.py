"""Writing a backup: one unchanging state of the database, and every file that belongs to it."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import func, select

from jar_desk.domain.desk_files import DATABASE, FILES
from jar_desk.domain.errors import Cancelled
from jar_desk.store import attachments, audit
from jar_desk.store.disk import faults_named
from jar_desk.store.engine import DatabaseFile, make_engine
from jar_desk.store.file_examination import known_files
from jar_desk.store.files import sealed_size
from jar_desk.store.inquiry_schema import INQUIRY
from jar_desk.store.page_seals import seals_of
from jar_desk.whole_files import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.desk_keys import Anchor, DeskKeys
    from jar_desk.store.desk import OpenDesk
    from jar_desk.store.file_examination import KnownFile
    from jar_desk.store.unmigrated import UnmigratedDesk

_CHUNK: Final = 1024 * 1024


class Contents(NamedTuple):
    """What a copy of the database holds; `end.size` is the copy's size in bytes."""

    end: Anchor
    inquiries: int
    files: tuple[KnownFile, ...]

    @property
    def size(self) -> int:
        """Return the bytes of database and files as they lie on the disk."""
        return self.end.size + sum(sealed_size(one.size) for one in self.files)


class Copying:
    """Copies one desk into a folder; `advanced` is called with bytes as they are written.

    Files do not change once they are there, so that what an `earlier` backup in the same place
    holds is linked to where the file system can: each backup is whole and costs what is new.
    """

    def __init__(
        self,
        desk: OpenDesk | UnmigratedDesk,
        target: Path,
        earlier: Sequence[Path],
        advanced: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._desk, self._target, self._earlier = desk, target, earlier
        self._advanced, self._cancelled = advanced, cancelled

    def copy_database(self) -> Contents:
        """Copy the database as it is at this moment. Raises DiskFull, DamagedDesk, Cancelled."""
        path = self._target / DATABASE
        path.unlink(missing_ok=True)
        with faults_named(writing=True):
            self._desk.copy_database(path, self._cancelled)
            _sync(path)
        return contents_of(path, self._desk.desk_id, self._desk.keys)

    def copy_files(self, files: Sequence[KnownFile]) -> bool:
        """Copy or link every file; return False where one was erased from the desk meanwhile.

        Files that are missing for another reason are left out. Raises DiskFull, Cancelled.
        """
        folder = self._target / FILES
        folder.mkdir(exist_ok=True)
        lost = [one for one in files if not self._bring(one, folder)]
        sync_folder(folder)
        if not lost:
            return True
        with self._desk.reading() as connection:
            known = attachments.known_ids(connection)
        return all(one.id in known for one in lost)

    def copy_anew(self, file: KnownFile) -> None:
        """Copy a file that does not open in the backup, whatever was linked to."""
        target = self._target / FILES / file.id.hex
        target.unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            self._copy(self._desk.folder / FILES / file.id.hex, target)

    def _bring(self, file: KnownFile, folder: Path) -> bool:
        target = folder / file.id.hex
        if target.exists() or self._link(file, target):
            self._advanced(sealed_size(file.size))
            return True
        try:
            self._copy(self._desk.folder / FILES / file.id.hex, target)
        except FileNotFoundError:
            return False
        return True

    def _link(self, file: KnownFile, target: Path) -> bool:
        for backup in self._earlier:
            held = backup / FILES / file.id.hex
            try:
                if held.stat().st_size == sealed_size(file.size):
                    os.link(held, target)
                    return True
            except OSError:
                continue
        return False

    def _copy(self, source: Path, target: Path) -> None:
        with (
            source.open("rb", buffering=0) as held,
            faults_named(writing=True),
            target.open("wb") as copy,
        ):
            while chunk := held.read(_CHUNK):
                if self._cancelled():
                    raise Cancelled
                copy.write(chunk)
                self._advanced(len(chunk))
            copy.flush()
            os.fsync(copy.fileno())
            _forget(copy.fileno())


def contents_of(path: Path, desk_id: UUID, keys: DeskKeys) -> Contents:
    """Return what a copied database holds, changing nothing. Raises DamagedDesk."""
    engine = make_engine(DatabaseFile(path, desk_id, keys.database, immutable=True))
    try:
        with faults_named(), engine.connect() as connection:
            size = path.stat().st_size
            end = replace(audit.head(connection), size=size, pages=seals_of(path, size))
            inquiries = connection.scalar(select(func.count()).select_from(INQUIRY)) or 0
            return Contents(end, inquiries, tuple(known_files(connection)))
    finally:
        engine.dispose()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        _forget(file.fileno())


def _forget(descriptor: int) -> None:
    """Let what is read back come from the disk, not from memory, where the system can."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
