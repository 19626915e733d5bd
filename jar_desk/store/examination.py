"""Looking a desk's database over: at the door quickly, and wholly when somebody asks."""

from __future__ import annotations

from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import sqlcipher3
from sqlalchemy.exc import DatabaseError

from jar_desk.domain.desk_errors import Damage, DamagedDesk
from jar_desk.store import audit
from jar_desk.store.audit import AuditState
from jar_desk.store.engine import SALT_BYTES, DatabaseFile, connect, make_engine, salt_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from jar_desk.domain.desk_keys import Anchor, DeskKeys


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found: lines of SQLCipher's and SQLite's own checks, and the audit chain."""

    pages: tuple[str, ...]
    structure: tuple[str, ...]
    chain: AuditState

    @property
    def sound(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.pages and not self.structure and self.chain.sound


def check_file(path: Path, anchors: Iterable[Anchor]) -> None:
    """Check what shows from outside. Raises DamagedDesk.

    SQLite would take a missing or empty file for a new database.
    """
    if not path.is_file():
        raise DamagedDesk(Damage.DATABASE_MISSING)
    size = path.stat().st_size
    if size == 0:
        raise DamagedDesk(Damage.DATABASE_EMPTY)
    if size < max((anchor.size for anchor in anchors), default=0):
        raise DamagedDesk(Damage.TRUNCATED)


def check_door(database: DatabaseFile) -> None:
    """Read the first page with the right key, finishing what a crash left in the WAL.

    The header's seal has shown that the key is right, so a first page that cannot be read is
    damaged, or the file belongs to another desk. Raises DamagedDesk.
    """
    try:
        connection = connect(database)
        try:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            (page_size,) = connection.execute("PRAGMA page_size").fetchone()
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        finally:
            connection.close()
    except sqlcipher3.DatabaseError as problem:
        raise _at_door(database, problem) from problem
    if database.path.stat().st_size < int(pages) * int(page_size):
        raise DamagedDesk(Damage.TRUNCATED)


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
def readable(database: DatabaseFile) -> Iterator[DatabaseFile]:
    """Give the database of a folder nobody can write in a form SQLite will read.

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


def examine(
    database: DatabaseFile, keys: DeskKeys, progress: Callable[[int, int], None] | None = None
) -> Examination:
    """Check every page, the structure and the audit chain, each by its own means.

    `progress` receives audit events done and in all.
    """
    connection = connect(database, guarded=False)
    try:
        # Until an interrupted checkpoint is finished, the page check cries wolf.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        pages = _lines(connection, "PRAGMA cipher_integrity_check")
        structure = () if pages else _lines(connection, "PRAGMA quick_check")
    finally:
        connection.close()
    return Examination(
        pages, tuple(one for one in structure if one != "ok"), _chain(database, keys, progress)
    )


def _chain(
    database: DatabaseFile, keys: DeskKeys, progress: Callable[[int, int], None] | None
) -> AuditState:
    engine = make_engine(database)
    try:
        with engine.connect() as connection:
            return audit.verify(connection, keys, progress)
    except DatabaseError:
        return AuditState(0, sound=False)
    finally:
        engine.dispose()


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _lines(connection: sqlcipher3.Connection, check: str) -> tuple[str, ...]:
    try:
        return tuple(str(row[0]) for row in connection.execute(check))
    except sqlcipher3.DatabaseError as problem:
        return (str(problem),)


def _at_door(database: DatabaseFile, problem: Exception) -> Exception:
    match getattr(problem, "sqlite_errorcode", None):
        case sqlcipher3.SQLITE_NOTADB:
            with database.path.open("rb") as file:
                ours = file.read(SALT_BYTES) == salt_of(database.desk_id)
            return DamagedDesk(Damage.FIRST_PAGE if ours else Damage.FOREIGN_DATABASE)
        case sqlcipher3.SQLITE_CORRUPT:
            # The first page is sound but counts more pages than the file has.
            return DamagedDesk(Damage.TRUNCATED)
    return problem
