"""Making a backup: complete by itself, opened and checked before it counts, then named."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Final

from jar_desk.domain.audit import Action
from jar_desk.domain.backups import BackupMark
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.desk_errors import Damage, DamagedDesk, DeskBusy, ReadOnlyDesk
from jar_desk.domain.desk_files import FILES
from jar_desk.domain.errors import Cancelled, CannotWrite, DeskError
from jar_desk.domain.permissions import Permission
from jar_desk.store import backup_folders
from jar_desk.store.backup_folders import SUFFIX, UNFINISHED, backups_in
from jar_desk.store.backup_writing import Contents, Copying
from jar_desk.store.disk import faults_named
from jar_desk.store.file_examination import KnownFile, examine_files
from jar_desk.store.files import FileStore
from jar_desk.store.locking import DeskLock
from jar_desk.store.unmigrated import UnmigratedDesk
from jar_desk.store.verification import examine_whole
from jar_desk.usecases.backup_places import chosen_folders, day_in_tokyo, note_backup, stamp
from jar_desk.usecases.changing import note_event, record_event
from jar_desk.usecases.permitted import needs
from jar_desk.vault.header import read_header, write_header
from jar_desk.whole_files import sync_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from uuid import UUID

    from jar_desk.domain.backups import BackupPlace
    from jar_desk.domain.desk_keys import DeskKeys
    from jar_desk.store.desk import OpenDesk
    from jar_desk.store.verification import WholeExamination
    from jar_desk.usecases.session import Session

_ATTEMPTS: Final = 5
"""How often a file may be erased from the desk while it is being copied."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeBackup:
    """A backup that is in place and was verified; `expired` older ones went."""

    folder: Path
    mark: BackupMark
    expired: int = 0


@needs(Permission.FIGURES)
def back_up(
    session: Session,
    place: Path,
    *,
    removable: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Done[MadeBackup]:
    """Make a backup in this place, verify it with the keys in hand, then let old ones expire.

    What was there stays until then, and nothing half-made is left. Files that are damaged in the
    desk already are named in the backup. `progress` receives bytes done and in all.
    Raises UnsuitablePlace, DamagedDesk (the database, or an older one in its place), DiskFull,
    ReadOnlyDesk, CannotWrite, Cancelled.
    """
    desk = session.desk
    if desk.read_only:
        raise ReadOnlyDesk
    if desk.rolled_back:
        raise DamagedDesk(Damage.OLDER_DATABASE)
    backup_folders.check_place(place, desk.folder, removable=removable)
    backup_folders.sweep_unfinished(place, desk.folder.stem)
    with _place_looked_at_again(place, desk.folder, removable=removable):
        made = _made(_Making(desk, session.now(), place, progress, cancelled))
    expired = backup_folders.expire(place, desk.desk_id, day_in_tokyo)
    done = replace(made, expired=expired)
    _note(session, place, done)
    return Done(done, Changes(frozenset({Kind.SETTINGS})))


@needs(Permission.FIGURES)
def serve_place(
    session: Session,
    place: BackupPlace,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Done[MadeBackup]:
    """Make the backup of the day in a chosen place; that it failed is an event too.

    Raises as `back_up`.
    """
    folder = Path(place.folder)
    try:
        return back_up(
            session, folder, removable=place.removable, progress=progress, cancelled=cancelled
        )
    except Cancelled:
        raise
    except DeskError as problem:
        with suppress(DeskError):
            after: dict[str, object] = {"place": place.folder, "why": type(problem).__name__}
            note_event(session, Action.BACKUP_FAILED, after=after)
        raise


def back_up_before_steps(
    folder: Path, desk_id: UUID, keys: DeskKeys, now: datetime
) -> list[tuple[Path, MadeBackup]]:
    """Back a desk up that a new version is about to bring to its present form.

    It goes to the chosen folders; drives are left alone, and a place that fails holds nobody up:
    an encrypted copy of the database lies beside it all the same. Tell of them with
    `note_backups` once the desk is open. Raises DeskInUse.
    """
    desk = UnmigratedDesk(folder, desk_id, keys)
    made: list[tuple[Path, MadeBackup]] = []
    if not folder.is_dir() or backup_folders.is_backup(folder):
        return made
    with DeskLock(folder) as lock:
        if not (lock.writable and desk.waits):
            return made
        for place in _folders(desk):
            with suppress(DeskError, OSError):
                backup_folders.check_place(place, folder)
                made.append((place, _made(_Making(desk, now, place))))
    return made


def note_backups(session: Session, made: list[tuple[Path, MadeBackup]]) -> None:
    """Record backups that were made before the desk could be written."""
    for place, one in made:
        _note(session, place, one)


def _folders(desk: UnmigratedDesk) -> list[Path]:
    try:
        with desk.reading() as connection:
            return chosen_folders(connection)
    except DeskError:
        return []


@contextmanager
def _place_looked_at_again(place: Path, desk: Path, *, removable: bool) -> Iterator[None]:
    """Say of a failure that the place is gone, where it is: a drive may be pulled out."""
    try:
        yield
    except Cancelled:
        raise
    except (DeskError, OSError) as problem:
        backup_folders.check_place(place, desk, removable=removable)
        if isinstance(problem, OSError):
            raise CannotWrite from problem
        raise


def _made(making: _Making) -> MadeBackup:
    try:
        return making.run()
    except BaseException:
        rmtree(making.unfinished, ignore_errors=True)
        raise


class _Making:
    """One backup on its way."""

    def __init__(
        self,
        desk: OpenDesk | UnmigratedDesk,
        made_at: datetime,
        place: Path,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._desk, self._made_at = desk, made_at
        self._keys = desk.keys
        self._target = _free_name(place, f"{desk.folder.stem}-{stamp(made_at)}")
        self.unfinished = place / (self._target.name + UNFINISHED)
        self._progress = progress or (lambda _done, _total: None)
        self._cancelled = cancelled or (lambda: False)
        self._done, self._total = 0, 0
        earlier = [one.folder for one in backups_in(place, self._desk.desk_id)]
        self._copying = Copying(
            self._desk, self.unfinished, earlier[:2], self._advance, self._cancelled
        )

    def run(self) -> MadeBackup:
        with faults_named(writing=True):
            self.unfinished.mkdir()
        contents = self._copied()
        self._seal(contents)
        damaged = self._verified(contents)
        mark = BackupMark(
            desk_id=self._desk.desk_id,
            made_at=self._made_at,
            sequence=contents.end.sequence,
            head=contents.end.head.hex(),
            inquiries=contents.inquiries,
            files=len(contents.files),
            size=contents.size,
            damaged=damaged,
        )
        with faults_named(writing=True):
            backup_folders.write_mark(self.unfinished, mark)
            sync_folder(self.unfinished)
            self.unfinished.rename(self._target)
            sync_folder(self._target.parent)
        return MadeBackup(folder=self._target, mark=mark)

    def _copied(self) -> Contents:
        for _ in range(_ATTEMPTS):
            contents = self._copying.copy_database()
            self._total = 2 * contents.size
            self._done = 0
            self._advance(contents.end.size)
            if self._copying.copy_files(contents.files):
                break
        return contents

    def _seal(self, contents: Contents) -> None:
        """Give the copy a header whose anchor is the copy's own end."""
        header = replace(read_header(self._desk.folder), anchor=contents.end)
        if self._desk.keys is not self._keys:
            # Somebody left meanwhile: header and copy are of different epochs.
            raise DeskBusy
        with faults_named(writing=True):
            write_header(self.unfinished, header, self._keys)

    def _verified(self, contents: Contents) -> tuple[str, ...]:
        """Open the copy to the end; return the files that are damaged in the desk already."""
        found = self._examined(contents)
        if found.database.faults:
            raise DamagedDesk(found.database.faults[0].what)
        if found.files is None:
            raise DamagedDesk(Damage.PAGES)
        names = {fault.where for fault in found.files.faults}
        bad = (self._examined_again(one) for one in contents.files if one.id.hex in names)
        return tuple(filter(None, bad))

    def _examined(self, contents: Contents) -> WholeExamination:
        copied = self._done

        def report(done: int, total: int) -> None:
            self._progress(copied + done * (self._total - copied) // max(1, total), self._total)

        return examine_whole(
            self.unfinished,
            self._desk.desk_id,
            self._keys,
            (contents.end,),
            report,
            self._cancelled,
        )

    def _examined_again(self, file: KnownFile) -> str:
        """Copy a file anew that did not open; it must be as it is in the desk. Return its name."""
        self._copying.copy_anew(file)
        copies = FileStore(self.unfinished / FILES, read_only=True)
        here, there = (examine_files(one, (file,)).faults for one in (self._desk.files, copies))
        if there and not here:
            raise CannotWrite
        return file.id.hex if there else ""

    def _advance(self, more: int) -> None:
        if self._cancelled():
            raise Cancelled
        self._done += more
        self._progress(min(self._done, self._total), self._total)


def _free_name(place: Path, name: str) -> Path:
    """Return a folder that is not there: a clock set back gives the same moment twice."""
    numbered = (name if number == 1 else f"{name}-{number}" for number in count(1))
    return next(path for one in numbered if not (path := place / (one + SUFFIX)).exists())


def _note(session: Session, place: Path, made: MadeBackup) -> None:
    mark = made.mark
    after: dict[str, object] = {
        "backup": made.folder.name,
        "place": str(place),
        "up_to_event": mark.sequence,
        "files": mark.files,
        "size": mark.size,
        "expired": made.expired,
        "damaged": list(mark.damaged),
    }
    with session.desk.writing() as connection:
        note_backup(connection, place, mark.made_at)
        record_event(session, connection, Action.DESK_BACKED_UP, None, after=after)
