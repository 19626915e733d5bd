"""What the disk does to us: full, damaged or read-only, as typed errors; and a reserve for it."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

import sqlcipher3
from sqlalchemy.exc import DBAPIError

from jar_desk.domain.desk_errors import Damage, DamagedDesk, DeskBusy, DiskFull, ReadOnlyDesk
from jar_desk.domain.desk_files import RESERVE
from jar_desk.domain.errors import CannotWrite

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.domain.errors import DeskError

RESERVE_BYTES: Final = 4 * 1024 * 1024
FULL_ERRNOS: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
REFUSED_ERRNOS: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})

_PRIMARY: Final = 0xFF
_WHILE_WRITING: Final[dict[int, type[DiskFull | CannotWrite]]] = {
    sqlcipher3.SQLITE_IOERR: DiskFull,
    sqlcipher3.SQLITE_CANTOPEN: CannotWrite,
}


def fault(problem: sqlcipher3.Error, *, writing: bool = False) -> DeskError | None:
    """Return what a database error means to the person at the desk, None if it is our bug.

    A page that fails its check is reported as corrupt, so an input/output error while writing
    is the disk's: a quota, a file-size limit, a stick pulled out.
    """
    code = int(getattr(problem, "sqlite_errorcode", 0) or 0) & _PRIMARY
    if writing and code in _WHILE_WRITING:
        return _WHILE_WRITING[code]()
    match code:
        case sqlcipher3.SQLITE_FULL:
            return DiskFull()
        case sqlcipher3.SQLITE_BUSY | sqlcipher3.SQLITE_LOCKED:
            return DeskBusy()
        case sqlcipher3.SQLITE_READONLY:
            return ReadOnlyDesk()
        case sqlcipher3.SQLITE_IOERR | sqlcipher3.SQLITE_CORRUPT | sqlcipher3.SQLITE_NOTADB:
            return DamagedDesk(Damage.PAGES)
    return None


@contextmanager
def faults_named(*, writing: bool = False) -> Iterator[None]:
    """Turn errors of database and disk into typed ones; anything else passes."""
    try:
        yield
    except (DBAPIError, sqlcipher3.Error) as problem:
        origin = problem.orig if isinstance(problem, DBAPIError) else problem
        known = fault(origin, writing=writing) if isinstance(origin, sqlcipher3.Error) else None
        if known is None:
            raise
        # The driver's error may quote what was being written.
        raise known from None
    except OSError as problem:
        if problem.errno in FULL_ERRNOS:
            raise DiskFull from problem
        if writing and problem.errno in REFUSED_ERRNOS:
            raise ReadOnlyDesk from problem
        raise


class Reserve:
    """Space held back, because in WAL mode even a DELETE needs some."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / RESERVE

    def hold(self) -> None:
        """Take the space if it is not held; on a full disk do nothing."""
        with suppress(OSError):
            if self._path.stat().st_size == RESERVE_BYTES:
                return
        try:
            # Random, so that no file system packs it into nothing.
            self._path.write_bytes(os.urandom(RESERVE_BYTES))
        except OSError:
            self.release()

    def release(self) -> None:
        """Give the space back."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
