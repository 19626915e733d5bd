"""One program per desk: a lock of the operating system, held open while the desk is."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Final, Self

from jar_desk.domain.desk_errors import DeskInUse

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME: Final = "lock"


class DeskLock:
    """The lock of one desk folder; it dies with the process, so none is ever stale.

    What the file holds does not matter, only who holds it. `writable` is False where the folder
    cannot be written; then an existing lock file still keeps us from a desk in use. With
    `make` switched off, no lock file is made and the folder stays as it is.
    Raises DeskInUse.
    """

    def __init__(self, folder: Path, *, make: bool = True) -> None:
        self._path = folder / LOCK_NAME
        self._descriptor, self.writable = _opened(self._path, make=make)
        if self._descriptor is None:
            return
        try:
            _take(self._descriptor)
        except OSError as taken:
            self.release()
            raise DeskInUse from taken

    def release(self) -> None:
        """Let the next program in; the file stays, because removing it would race."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def remove(self) -> None:
        """Let go and take the file away, in a folder that did not become a desk.

        Windows removes no file that somebody has opened; elsewhere whoever opened it before
        finds it removed, and is then told that the desk is in use.
        """
        if sys.platform == "win32":
            self.release()
        with suppress(OSError):
            self._path.unlink()
        self.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def is_in_use(folder: Path) -> bool:
    """Tell whether a program has this desk open."""
    try:
        DeskLock(folder).release()
    except DeskInUse:
        return True
    return False


def _opened(path: Path, *, make: bool) -> tuple[int | None, bool]:
    try:
        return os.open(path, os.O_RDWR | (os.O_CREAT if make else 0), 0o600), True
    except OSError:
        pass
    try:
        return os.open(path, os.O_RDONLY), False
    except OSError:
        return None, False


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.fstat(descriptor).st_nlink == 0:
            raise OSError(errno.ENOENT, "the lock was removed meanwhile")
