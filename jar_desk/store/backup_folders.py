"""The folder of a backup: its mark, where it may lie, which of them there are, and their end.

A backup is a whole desk folder with a mark in it. It carries its final name once it is complete
and verified; before that it is called `.unfinished`.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from shutil import rmtree
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from jar_desk.domain.backups import BackupMark, worth_keeping
from jar_desk.domain.desk_errors import Damage, DamagedDesk, PlaceProblem, UnsuitablePlace
from jar_desk.domain.desk_files import BACKUP_MARK, DATABASE, HEADER
from jar_desk.store.folders import is_kept_in_a_cloud

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

SUFFIX: Final = ".jarbackup"
UNFINISHED: Final = ".unfinished"
DRIVE_MARK: Final = "jar-desk-drive"
"""Lies on a removable drive: without it the folder is what is left when the drive is away."""
_FORMAT: Final = "jar-desk backup"
_LONGEST: Final = 1024 * 1024


class FoundBackup(NamedTuple):
    """A complete backup and what it tells of itself."""

    folder: Path
    mark: BackupMark


def check_place(place: Path, desk: Path, *, removable: bool = False) -> None:
    """Raise UnsuitablePlace where no backup of this desk may lie.

    Not in a desk or a backup (its damage would be theirs), not where a cloud copies it about
    (what was erased would never expire), and not where the folder or the drive is missing.
    """
    there = place.expanduser().absolute()
    if not there.is_dir() or (removable and not (there / DRIVE_MARK).is_file()):
        raise UnsuitablePlace(PlaceProblem.MISSING)
    home = desk.absolute().resolve()
    for one in {there, there.resolve()}:
        if one == home or home in one.parents or any(map(_is_desk, (one, *one.parents))):
            raise UnsuitablePlace(PlaceProblem.INSIDE_A_DESK)
        if is_kept_in_a_cloud(one):
            raise UnsuitablePlace(PlaceProblem.SYNCHRONISED)
    if not os.access(there, os.W_OK):
        raise UnsuitablePlace(PlaceProblem.NOT_WRITABLE)


def mark_drive(place: Path) -> None:
    """Mark a folder of a removable drive, so that it is known when it comes back."""
    try:
        (place / DRIVE_MARK).write_bytes(b"")
    except OSError as problem:
        raise UnsuitablePlace(PlaceProblem.NOT_WRITABLE) from problem


def is_backup(folder: Path) -> bool:
    """Tell whether a folder is a backup, which is restored, not opened."""
    return (folder / BACKUP_MARK).is_file()


def write_mark(folder: Path, mark: BackupMark) -> None:
    """Write what the backup tells of itself."""
    fields = asdict(mark) | {
        "format": _FORMAT,
        "desk_id": str(mark.desk_id),
        "made_at": mark.made_at.isoformat(),
    }
    (folder / BACKUP_MARK).write_text(json.dumps(fields, indent=1), "ascii")


def read_mark(folder: Path) -> BackupMark:
    """Read what a backup tells of itself. Raises DamagedDesk where it is no backup."""
    try:
        with (folder / BACKUP_MARK).open("rb") as file:
            fields = json.loads(file.read(_LONGEST))
        if fields["format"] != _FORMAT:
            raise DamagedDesk(Damage.NO_BACKUP)
        return BackupMark(
            desk_id=UUID(fields["desk_id"]),
            made_at=datetime.fromisoformat(fields["made_at"]),
            sequence=int(fields["sequence"]),
            head=str(fields["head"]),
            inquiries=int(fields["inquiries"]),
            files=int(fields["files"]),
            size=int(fields["size"]),
            damaged=tuple(map(str, fields["damaged"])),
        )
    except (OSError, ValueError, TypeError, KeyError) as problem:
        raise DamagedDesk(Damage.NO_BACKUP) from problem


def backups_in(place: Path, desk_id: UUID | None = None) -> list[FoundBackup]:
    """Return the complete backups in a place (of one desk), newest first."""
    found = [one for one in _marked(place) if desk_id in {None, one.mark.desk_id}]
    return sorted(found, key=lambda one: one.mark.made_at, reverse=True)


def expire(place: Path, desk_id: UUID, day_of: Callable[[datetime], date]) -> int:
    """Delete the backups of a desk that the rule no longer keeps; return how many went.

    One that is being deleted is no longer called a backup, wherever that is interrupted.
    """
    found = backups_in(place, desk_id)
    kept = worth_keeping((one.mark.made_at for one in found), day_of)
    old = [one.folder for one in found if one.mark.made_at not in kept]
    for folder in old:
        with suppress(OSError):
            rmtree(folder.rename(folder.with_name(folder.name + UNFINISHED)))
    return len(old)


def sweep_unfinished(place: Path, stem: str) -> None:
    """Delete what interrupted backups of a desk of this name left."""
    for path in place.glob(f"{_escaped(stem)}-*{SUFFIX}{UNFINISHED}"):
        rmtree(path, ignore_errors=True)


def _marked(place: Path) -> Iterator[FoundBackup]:
    try:
        folders = [path for path in place.iterdir() if path.name.endswith(SUFFIX)]
    except OSError:
        return
    for folder in folders:
        with suppress(DamagedDesk):
            yield FoundBackup(folder, read_mark(folder))


def _is_desk(folder: Path) -> bool:
    return (folder / HEADER).is_file() and (folder / DATABASE).exists()


def _escaped(stem: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in stem)
