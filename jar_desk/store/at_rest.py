"""Reading a desk that nobody has open, without changing a byte of its folder."""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import sqlcipher3

from jar_desk.domain.desk_errors import DeskBusy
from jar_desk.store.engine import connect
from jar_desk.store.locking import DeskLock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jar_desk.store.engine import DatabaseFile


@contextmanager
def readable(database: DatabaseFile) -> Iterator[DatabaseFile]:
    """Give a database in a form that SQLite reads without writing beside it.

    With changes left in the WAL that is a copy, still encrypted, in a private folder: SQLite
    cannot read a WAL without writing beside it.
    """
    log = _log_of(database.path)
    if not log.is_file() or log.stat().st_size == 0:
        yield replace(database, immutable=True)
        return
    with TemporaryDirectory(prefix="jar-desk-", ignore_cleanup_errors=True) as folder:
        copied = replace(database, path=Path(folder) / database.path.name)
        copyfile(database.path, copied.path)
        copyfile(log, _log_of(copied.path))
        connection = connect(copied)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()
        yield replace(copied, immutable=True)


def fits(database: DatabaseFile, *, writable: bool) -> bool:
    """Tell whether the database is under this key, with what lies in its WAL."""
    try:
        with nullcontext(database) if writable else readable(database) as seen:
            connection = connect(seen)
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            finally:
                connection.close()
    except sqlcipher3.DatabaseError:
        return False
    return True


@contextmanager
def left_alone(folder: Path) -> Iterator[None]:
    """Keep programs out of a desk while it is read, leaving its folder as it is.

    Raises DeskInUse; DeskBusy at the end where something was changed all the same, so that what
    was read may be half of the one and half of the other.
    """
    with DeskLock(folder, make=False):
        before = _traces(folder)
        yield
        if _traces(folder) != before:
            raise DeskBusy


def _traces(folder: Path) -> dict[str, tuple[int, int]]:
    """Return size and last change, in nanoseconds, of everything in a folder."""
    found = ((path, path.stat()) for path in folder.rglob("*"))
    return {str(path): (seen.st_size, seen.st_mtime_ns) for path, seen in found}


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")
