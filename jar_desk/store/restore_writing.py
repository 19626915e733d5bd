"""Putting a backup's bytes in place as a desk folder, beside its name until it is complete."""

from __future__ import annotations

import os
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Final

from jar_desk.domain.desk_errors import FolderProblem, UnsuitableFolder
from jar_desk.domain.desk_files import DATABASE, FILES, HEADER, HEADER_COPY
from jar_desk.domain.errors import Cancelled
from jar_desk.store.disk import faults_named
from jar_desk.store.folders import check_folder
from jar_desk.store.locking import DeskLock
from jar_desk.whole_files import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

UNFINISHED: Final = ".restoring"
_CHUNK: Final = 1024 * 1024


def check_target(target: Path) -> None:
    """Raise UnsuitableFolder where a restored desk cannot lie: it needs a name that is free."""
    check_folder(target)
    if not target.absolute().parent.is_dir():
        raise UnsuitableFolder(FolderProblem.NOT_WRITABLE)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise UnsuitableFolder(FolderProblem.NOT_EMPTY)


def unfinished_beside(target: Path) -> Path:
    """Return where a desk lies until it may take its name; what an earlier try left there goes."""
    unfinished = target.with_name(target.name + UNFINISHED)
    rmtree(unfinished, ignore_errors=True)
    return unfinished


def copy_backup(
    backup: Path,
    target: Path,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> None:
    """Copy header, database and files of a backup. Raises DiskFull, Cancelled, OSError."""
    with faults_named(writing=True):
        (target / FILES).mkdir(mode=0o700, parents=True)
        names = [Path(name) for name in (HEADER, HEADER_COPY, DATABASE)]
        names += [Path(FILES) / path.name for path in (backup / FILES).iterdir()]
        names = [name for name in names if (backup / name).is_file()]
        total, done = sum((backup / name).stat().st_size for name in names), 0
        for name in names:
            for count in _copied(backup / name, target / name):
                done += count
                progress(done, total)
                if cancelled():
                    raise Cancelled
        sync_folder(target / FILES)
        sync_folder(target)


def put_in_place(unfinished: Path, target: Path, aside: Path | None) -> None:
    """Give the restored desk its name; the desk that had it is kept under the name `aside`.

    Raises DeskInUse where that one is open, OSError; then everything is as it was.
    """
    if aside is not None:
        # Renamed while it is held: Windows would refuse, so it is let go of just before.
        DeskLock(target, make=False).release()
        target.rename(aside)
    try:
        unfinished.rename(target)
    except OSError:
        if aside is not None:
            aside.rename(target)
        raise
    sync_folder(target.absolute().parent)


def _copied(source: Path, target: Path) -> Iterator[int]:
    with source.open("rb") as held, target.open("xb") as copy:
        while chunk := held.read(_CHUNK):
            copy.write(chunk)
            yield len(chunk)
        copy.flush()
        os.fsync(copy.fileno())
