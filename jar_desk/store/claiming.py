"""The folder of a desk that is being made: claimed, and given back where it is not finished."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from shutil import rmtree
from typing import TYPE_CHECKING

from jar_desk.domain.desk_errors import FolderProblem, UnsuitableFolder
from jar_desk.domain.desk_files import OWN_NAMES
from jar_desk.store.locking import DeskLock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def claimed(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder with nothing of a desk in it; on failure leave it as it was.

    What another program is making there, or anybody's own files, are never touched.
    Raises UnsuitableFolder, DeskInUse.
    """
    made = _made(folder)
    with DeskLock(folder) as lock:
        if not lock.writable:
            raise UnsuitableFolder(FolderProblem.NOT_WRITABLE)
        if any((folder / name).exists() for name in OWN_NAMES):
            raise UnsuitableFolder(FolderProblem.NOT_EMPTY)
        try:
            yield
        except BaseException:
            _empty(folder)
            if made:
                lock.remove()
                with suppress(OSError):
                    folder.rmdir()
            raise


def _made(folder: Path) -> bool:
    """Make the folder and tell whether it was not there before."""
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        return False
    except OSError as problem:
        raise UnsuitableFolder(FolderProblem.NOT_WRITABLE) from problem
    return True


def _empty(folder: Path) -> None:
    for name in OWN_NAMES:
        path = folder / name
        if path.is_dir():
            rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink(missing_ok=True)
