"""Looking a desk's database over: at the door quickly, and wholly when somebody asks."""

from __future__ import annotations

import errno
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

import sqlcipher3
from sqlalchemy.exc import DatabaseError

from jar_desk.domain.desk_errors import Damage, DamagedDesk, Fault
from jar_desk.store import audit
from jar_desk.store.audit import BEGINNING, AuditState
from jar_desk.store.engine import SALT_BYTES, connect, connect_bare, make_engine, salt_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from jar_desk.domain.desk_keys import Anchor, DeskKeys
    from jar_desk.store.engine import DatabaseFile

_T = TypeVar("_T")
_FIRST: Final = "1"
_SHORT: Final = "has an invalid size"
_PAGE: Final = re.compile(r"page (\d+)")


@dataclass(frozen=True, slots=True)
class Examination:
    """What was found: damage of pages, structure and audit chain, and how far the chain goes."""

    faults: tuple[Fault, ...]
    chain: AuditState
    head: Anchor = BEGINNING
    page_count: int = 0

    @property
    def sound(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.faults

    @property
    def pages(self) -> tuple[str, ...]:
        """Return the numbers of damaged pages, counted from 1."""
        return tuple(one.where for one in self.faults if one.what is Damage.PAGES)


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
            pages, page_size = _extent(connection)
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        finally:
            connection.close()
    except sqlcipher3.DatabaseError as problem:
        raise _at_door(database, problem) from problem
    if database.path.stat().st_size < pages * page_size:
        raise DamagedDesk(Damage.TRUNCATED)


def examine(
    database: DatabaseFile,
    keys: DeskKeys,
    progress: Callable[[int, int], None] | None = None,
    *,
    anchors: Sequence[Anchor] = (),
    size: int | None = None,
    present_form: DatabaseFile | None = None,
) -> Examination:
    """Check every page, the structure and the audit chain, each by its own means.

    `progress` receives audit events done and in all; `size` is that of the file, in bytes, where
    `database` is a copy of it; `present_form` is a copy that later migrations have seen.
    """
    size = database.path.stat().st_size if size is None else size
    if not database.immutable:
        # Until an interrupted checkpoint is finished, the page check cries wolf.
        _run_through(database, "PRAGMA wal_checkpoint(TRUNCATE)")
    try:
        extent = _with(database, _extent)
    except sqlcipher3.DatabaseError as problem:
        return Examination((*_unreadable(database, problem),), AuditState(0, sound=False))
    faults = [*_page_faults(database, *extent), *_junk(size, *extent)]
    if not faults:
        faults += _structure(database)
    if size < max((anchor.size for anchor in anchors), default=0):
        faults.append(Fault(Damage.TRUNCATED))
    return _with_chain(present_form or database, keys, faults, extent[0], anchors, progress)


def _with_chain(
    database: DatabaseFile,
    keys: DeskKeys,
    faults: list[Fault],
    pages: int,
    anchors: Sequence[Anchor],
    progress: Callable[[int, int], None] | None,
) -> Examination:
    engine = make_engine(database)
    chain, head = AuditState(0, sound=False), BEGINNING
    try:
        with engine.connect() as connection:
            chain = audit.verify(connection, keys, progress)
        with engine.connect() as connection:
            head = audit.head(connection)
            faults += _behind(head, [one for one in anchors if not audit.reaches(connection, one)])
    except DatabaseError:
        chain = AuditState(chain.count, sound=False, first_bad=chain.first_bad)
    finally:
        engine.dispose()
    if not chain.sound:
        faults.append(Fault(Damage.AUDIT_CHAIN, str(chain.first_bad or "")))
    return Examination(tuple(faults), chain, head, pages)


def _behind(head: Anchor, ahead: list[Anchor]) -> list[Fault]:
    if not ahead:
        return []
    furthest = max(anchor.sequence for anchor in ahead)
    return [Fault(Damage.OLDER_DATABASE, str(head.sequence), str(furthest))]


def _extent(connection: sqlcipher3.Connection) -> tuple[int, int]:
    """Return how many pages there are and how many bytes one has."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_size,) = connection.execute("PRAGMA page_size").fetchone()
    return int(pages), int(page_size)


def _page_faults(database: DatabaseFile, pages: int, _page_size: int) -> Iterator[Fault]:
    if not _begins_as_ours(database):
        # The salt is not authenticated: SQLCipher is given it with the key.
        yield Fault(Damage.PAGES, _FIRST)
    yield from (fault for number, fault in _check_pages(database) if number <= pages)


def _junk(size: int, pages: int, page_size: int) -> list[Fault]:
    more = size - pages * page_size
    return [Fault(Damage.TRAILING_JUNK, str(more))] if more > 0 else []


def _structure(database: DatabaseFile) -> list[Fault]:
    try:
        lines = _run_through(database, "PRAGMA quick_check")
    except sqlcipher3.DatabaseError as problem:
        lines = (str(problem),)
    return [] if lines == ("ok",) else [Fault(Damage.STRUCTURE)]


def _check_pages(database: DatabaseFile) -> list[tuple[int, Fault]]:
    """Return each bad page with what is wrong: its bytes, or that it ends too soon."""
    connection = connect_bare(database)
    try:
        lines = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    finally:
        connection.close()
    found = [(line, match[1]) for line in lines if (match := _PAGE.search(line))]
    return [
        (int(number), Fault(Damage.TRUNCATED) if _SHORT in line else Fault(Damage.PAGES, number))
        for line, number in found
    ]


def _run_through(database: DatabaseFile, check: str) -> tuple[str, ...]:
    def run(connection: sqlcipher3.Connection) -> tuple[str, ...]:
        return tuple(str(row[0]) for row in connection.execute(check).fetchall())

    return _with(database, run)


def _with(database: DatabaseFile, use: Callable[[sqlcipher3.Connection], _T]) -> _T:
    connection = connect(database, guarded=False)
    try:
        return use(connection)
    finally:
        connection.close()


def _unreadable(database: DatabaseFile, problem: sqlcipher3.DatabaseError) -> Iterator[Fault]:
    """Say why not even the schema can be read. Raises OSError where it is not the file's fault."""
    at_door = _at_door(database, problem)
    if not isinstance(at_door, DamagedDesk):
        raise OSError(errno.EIO, "database") from problem
    what = at_door.what
    if what is not Damage.PAGES:
        yield Fault(what, _FIRST if what is Damage.FIRST_PAGE else "")
    if what is not Damage.FOREIGN_DATABASE:
        yield from (fault for number, fault in _check_pages(database) if number > 1)


def _at_door(database: DatabaseFile, problem: Exception) -> Exception:
    match getattr(problem, "sqlite_errorcode", None):
        case sqlcipher3.SQLITE_NOTADB:
            ours = _begins_as_ours(database)
            return DamagedDesk(Damage.FIRST_PAGE if ours else Damage.FOREIGN_DATABASE)
        case sqlcipher3.SQLITE_CORRUPT:
            # With sound pages only, the first of them counts more than the file has.
            bad = any(fault.what is Damage.PAGES for _, fault in _check_pages(database))
            return DamagedDesk(Damage.PAGES if bad else Damage.TRUNCATED)
    return problem


def _begins_as_ours(database: DatabaseFile) -> bool:
    with database.path.open("rb") as file:
        return file.read(SALT_BYTES) == salt_of(database.desk_id)
