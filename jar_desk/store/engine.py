"""Connections to the encrypted database: SQLAlchemy Core over SQLCipher with a raw key."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import sqlcipher3
from sqlalchemy import QueuePool, create_engine, event

from jar_desk.domain.desk_errors import UnsafeSqlite

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine import ExceptionContext

APPLICATION_ID: Final = 0x4A415244
"""`JARD`, in the database's own header."""
OLDEST_SQLITE: Final = (3, 51, 3)
"""3.7.0 to 3.51.2 carry the WAL-reset corruption bug (sqlite.org/wal.html, section 11)."""
BUSY_MILLISECONDS: Final = 10_000
CACHE_KIBIBYTES: Final = 64 * 1024
POOL_SIZE: Final = 3
SALT_BYTES: Final = 16
WRITING: Final = "jar_desk_writing"
"""Execution option of a connection that will write."""

_ALLOWED_PRAGMAS: Final = frozenset(
    {
        "application_id",
        "data_version",
        "foreign_key_check",
        "foreign_key_list",
        "incremental_vacuum",
        "index_info",
        "index_list",
        "index_xinfo",
        "optimize",
        "page_count",
        "page_size",
        "quick_check",
        "read_uncommitted",
        "table_info",
        "table_list",
        "table_xinfo",
        "user_version",
        "wal_checkpoint",
    }
)
_DENIED_ACTIONS: Final = frozenset({sqlcipher3.SQLITE_ATTACH, sqlcipher3.SQLITE_DETACH})


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """Where a database lies and what opens it; `immutable` is for folders nobody can write."""

    path: Path
    desk_id: UUID
    key: bytes = field(repr=False)
    immutable: bool = False


def salt_of(desk_id: UUID) -> bytes:
    """Return the 16 bytes a desk's database file starts with; public, tells desks apart."""
    return hashlib.sha256(b"jar-desk database\0" + desk_id.bytes).digest()[:SALT_BYTES]


def refuse_unsafe_sqlite(version: str = sqlcipher3.sqlite_version) -> None:
    """Raise UnsafeSqlite unless the library is new enough not to corrupt a WAL."""
    if tuple(int(part) for part in version.split(".")[:3]) < OLDEST_SQLITE:
        raise UnsafeSqlite(version)


def connect(database: DatabaseFile, *, guarded: bool = True) -> sqlcipher3.Connection:
    """Open one connection; a `guarded` one refuses what only start-up may do.

    Nothing is read yet: a wrong key shows at the first statement that touches a page.
    """
    connection = connect_bare(database)
    try:
        _start(connection, database)
    except BaseException:
        connection.close()
        raise
    if guarded:
        connection.set_authorizer(_authorize)
    return connection


def change_key(database: DatabaseFile, key: bytes) -> None:
    """Put every page under another key, in one transaction, and empty the log into the file.

    Nobody else may have the database open.
    """
    connection = connect(database, guarded=False)
    try:
        connection.execute(f"PRAGMA rekey = {_spelt(key, database.desk_id)}").fetchall()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        connection.close()


def _spelt(key: bytes, desk_id: UUID) -> str:
    """Return a raw key with its salt as SQLCipher's pragmas take it."""
    return f"\"x'{key.hex()}{salt_of(desk_id).hex()}'\""


def connect_bare(database: DatabaseFile) -> sqlcipher3.Connection:
    """Open a connection that has the key and has read nothing, not even the schema.

    For checking pages: where the schema's own page is damaged, everything else refuses.
    """
    mode = "immutable=1" if database.immutable else "mode=rwc"
    connection = sqlcipher3.connect(
        f"{database.path.absolute().as_uri()}?{mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    spelt = _spelt(database.key, database.desk_id)
    try:
        # Log level first: with a wrong key SQLCipher would print to stderr.
        for pragma in ("cipher_log_level = NONE", f"key = {spelt}"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _start(connection: sqlcipher3.Connection, database: DatabaseFile) -> None:
    for pragma in (
        "temp_store = MEMORY",
        f"busy_timeout = {BUSY_MILLISECONDS}",
        f"cache_size = -{CACHE_KIBIBYTES}",
        "secure_delete = ON",
        "foreign_keys = ON",
        "recursive_triggers = ON",
        "trusted_schema = OFF",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    if not connection.execute("PRAGMA cipher_version").fetchone():
        raise UnsafeSqlite(sqlcipher3.sqlite_version)
    if not database.immutable:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()
        connection.execute("PRAGMA synchronous = FULL").fetchall()


def _authorize(
    action: int, first: str | None, second: str | None, _schema: str | None, _by: str | None
) -> int:
    if action in _DENIED_ACTIONS:
        return int(sqlcipher3.SQLITE_DENY)
    if action == sqlcipher3.SQLITE_PRAGMA and (first or "").lower() not in _ALLOWED_PRAGMAS:
        return int(sqlcipher3.SQLITE_DENY)
    if action == sqlcipher3.SQLITE_FUNCTION and (second or "").lower() == "load_extension":
        return int(sqlcipher3.SQLITE_DENY)
    return int(sqlcipher3.SQLITE_OK)


def make_engine(database: DatabaseFile, *, guarded: bool = True) -> Engine:
    """Return an engine whose connections may be used from any thread, one thread at a time.

    `locking_mode=EXCLUSIVE` would let only one connection of the pool in (measured: the second
    fails with "database is locked"); the file lock of `locking.py` keeps other programs out.
    """
    refuse_unsafe_sqlite()
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher3,
        creator=lambda: connect(database, guarded=guarded),
        poolclass=QueuePool,
        pool_size=POOL_SIZE,
        max_overflow=POOL_SIZE,
        pool_use_lifo=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _drop_spoilt)
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(WRITING, False)
    # A deferred writer that read first cannot wait for another one: it fails at once.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _drop_spoilt(context: ExceptionContext) -> None:
    """Throw a connection away that met a damaged page: SQLCipher may refuse everything on it."""
    if getattr(context.original_exception, "sqlite_errorcode", None) == sqlcipher3.SQLITE_CORRUPT:
        context.is_disconnect = True
        context.invalidate_pool_on_disconnect = False
