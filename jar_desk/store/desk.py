"""An open desk: its database, its files, its lock."""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Final, Self

from jar_desk.domain.desk_errors import DamagedDesk, DiskFull, IsABackup, NotADesk, ReadOnlyDesk
from jar_desk.domain.desk_files import DATABASE, FILES
from jar_desk.domain.desk_keys import Anchor
from jar_desk.domain.errors import DeskError
from jar_desk.store import audit
from jar_desk.store.at_rest import fits, readable
from jar_desk.store.backup_folders import is_backup
from jar_desk.store.claiming import claimed
from jar_desk.store.disk import Reserve, faults_named
from jar_desk.store.engine import WRITING, DatabaseFile, change_key, make_engine
from jar_desk.store.examination import Examination, check_door, check_file, examine
from jar_desk.store.files import FileStore
from jar_desk.store.folders import check_folder
from jar_desk.store.gate import Gate
from jar_desk.store.locking import DeskLock
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.runner import copy_encrypted, forget_copies, migrate, read_version
from jar_desk.store.page_seals import is_as_left, log_is_empty, seals_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Connection, Engine

    from jar_desk.domain.desk_keys import DeskKeys

ANCHOR_EVERY: Final = 20
"""Commits in quick succession that one anchor serves."""
ANCHOR_AFTER: Final = 1.0
"""Seconds since the last anchor after which a commit has its own: people save no faster.

What lies in the log alone is missed when somebody deletes it only if an anchor has seen it.
"""


class OpenDesk:
    """An unlocked desk; connections live inside the `with` block and never cross threads.

    `rolled_back` is True where an anchor has seen more than the database holds, or other pages: an
    older file, or an older part of it, lies in its place. No anchor is written then until
    `accept_rollback`. `damaged` is True where a page of the chain's end cannot be read: what can be
    is read, nothing is written. `migrated` is True where opening it brought it to its present form.
    """

    def __init__(
        self,
        folder: Path,
        keys: DeskKeys,
        database: DatabaseFile,
        engine: Engine,
        held: ExitStack,
        keep_anchor: Callable[[Anchor], None] | None,
        *,
        rolled_back: bool = False,
        damaged: bool = False,
    ) -> None:
        self.folder = folder
        self.desk_id = database.desk_id
        self.keys = keys
        self.read_only = database.immutable or damaged
        self.damaged = damaged
        self.rolled_back = rolled_back
        self.migrated = False
        self.files = FileStore(folder / FILES, read_only=self.read_only)
        self._database = database
        self._engine = engine
        self._held = held
        self._keep_anchor = keep_anchor
        self._reserve = Reserve(folder)
        self._commits, self._anchored = 0, monotonic()
        self._counting = Lock()
        self._gate = Gate()
        if not self.read_only:
            self._reserve.hold()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state. Raises DamagedDesk, DeskBusy."""
        with self._gate.passing(), faults_named(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Give the one writing connection; all of it is kept at the end, or nothing.

        Raises ReadOnlyDesk, DiskFull (the reserve is given back, reading goes on), DeskBusy,
        DamagedDesk.
        """
        if self.read_only:
            raise ReadOnlyDesk
        try:
            with (
                self._gate.passing(),
                faults_named(writing=True),
                self._engine.connect() as plain,
            ):
                connection = plain.execution_options(**{WRITING: True})
                with connection.begin():
                    yield connection
        except DiskFull:
            self._reserve.release()
            raise
        self._count_commit()

    def examine(self, progress: Callable[[int, int], None] | None = None) -> Examination:
        """Check every page, the structure and the audit chain; slow, for the background."""
        with faults_named():
            return examine(self._database, self.keys, progress)

    def copy_database(self, target: Path, cancelled: Callable[[], bool] | None = None) -> None:
        """Write the database as it is now, under the same key; others go on meanwhile.

        Raises Cancelled, DiskFull, DamagedDesk; what is written then is to be thrown away.
        """
        with self._gate.passing(), faults_named(writing=True):
            copy_encrypted(self._database, target, cancelled)

    def change_key(self, keys: DeskKeys) -> None:
        """Put the whole database under another key, in one transaction; then go on with it.

        Copies from before a migration go: they are under the old key.
        Raises ReadOnlyDesk, DeskBusy where others do not let go of it, DiskFull, DamagedDesk.
        """
        if self.read_only:
            raise ReadOnlyDesk
        with self._gate.closed(), faults_named(writing=True):
            self._engine.dispose()
            change_key(self._database, keys.database)
            forget_copies(self._database)
            self._database = replace(self._database, key=keys.database)
            self.keys = keys
            self._engine = make_engine(self._database)
            self._held.callback(self._engine.dispose)

    def accept_rollback(self) -> None:
        """Say that the older database was restored on purpose; record it as an event too."""
        self.rolled_back = False

    def close(self) -> None:
        """Anchor, empty the WAL into the database, let go of lock and connections."""
        try:
            with suppress(DeskError, OSError):
                self.empty_log()
                self._anchor(at_rest=True)
        finally:
            self._held.close()

    def discard(self, why: BaseException) -> None:
        """Close a new desk whose making failed further on; nothing of it stays on the disk."""
        self._held.__exit__(type(why), why, why.__traceback__)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _count_commit(self) -> None:
        with self._counting:
            self._commits += 1
            many = self._commits % ANCHOR_EVERY == 0
            due = many or monotonic() - self._anchored >= ANCHOR_AFTER
            self._anchored = monotonic() if due else self._anchored
        if many:
            self._reserve.hold()
        if due:
            # A change that is safe must not be reported as failed for its witness's sake.
            with suppress(DeskError, OSError):
                self._anchor()

    def empty_log(self) -> None:
        """Empty the write-ahead log into the database, so that what was erased lies nowhere."""
        if self.read_only:
            return
        with faults_named():
            borrowed = self._engine.raw_connection()
            try:
                borrowed.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                borrowed.close()

    def forget_copies(self) -> None:
        """Remove copies from before a migration: they still hold what was erased since."""
        forget_copies(self._database)

    def _anchor(self, *, at_rest: bool = False) -> None:
        if self._keep_anchor is None or self.read_only or self.rolled_back:
            return
        with self._counting:
            with self.reading() as connection:
                head = audit.head(connection)
            path = self._database.path
            size = path.stat().st_size
            pages = seals_of(path, size) if at_rest and log_is_empty(path) else b""
            self._keep_anchor(Anchor(head.sequence, head.head, size, pages))


def create_desk(
    folder: Path,
    desk_id: UUID,
    keys: DeskKeys,
    *,
    keep_anchor: Callable[[Anchor], None] | None = None,
) -> OpenDesk:
    """Make the database of a new desk; write the header last, it makes the folder a desk.

    Where this fails, nothing of it stays; where what follows fails, `discard` the desk.
    Raises UnsuitableFolder, DeskInUse, DiskFull, UnsafeSqlite.
    """
    check_folder(folder)
    with ExitStack() as held, faults_named(writing=True):
        held.enter_context(claimed(folder))
        database = DatabaseFile(folder / DATABASE, desk_id, keys.database)
        migrate(database)
        return _with_engine(folder, keys, database, (), keep_anchor, held)


def open_desk(
    folder: Path,
    desk_id: UUID,
    keys: DeskKeys,
    *,
    newer: DeskKeys | None = None,
    anchors: Sequence[Anchor] = (),
    keep_anchor: Callable[[Anchor], None] | None = None,
) -> OpenDesk:
    """Open a desk whose header has given its keys.

    `newer` are those of a rotation that was begun: the database tells whether it is under them.
    `anchors` come from the header and, if this PC is remembered, the key ring.
    Raises NotADesk, IsABackup, UnsuitableFolder, DeskInUse, DamagedDesk, NewerDesk, UnsafeSqlite,
    DiskFull, and ReadOnlyDesk where an older desk needs a migration but cannot be written.
    """
    if not folder.is_dir():
        raise NotADesk
    if is_backup(folder):
        raise IsABackup
    check_folder(folder)
    with ExitStack() as held, faults_named():
        lock = held.enter_context(DeskLock(folder))
        database = DatabaseFile(folder / DATABASE, desk_id, keys.database)
        check_file(database.path, anchors)
        as_left = all(is_as_left(database.path, one) for one in anchors)
        writable = (
            lock.writable
            and os.access(database.path, os.W_OK)
            and (not as_left or _seals_taken_out(folder, anchors, keep_anchor))
        )
        if newer and fits(replace(database, key=newer.database), writable=writable):
            keys, database = newer, replace(database, key=newer.database)
        if not writable:
            database = held.enter_context(readable(database))
        check_door(database)
        steps = _bring_up(database, keys)
        desk = _with_engine(folder, keys, database, anchors, keep_anchor, held)
        desk.rolled_back = desk.rolled_back or not as_left
        desk.migrated = steps > 0
        if not (steps or desk.read_only or desk.rolled_back):
            # It was used in its present form before, and is sound.
            forget_copies(database)
        return desk


def _seals_taken_out(
    folder: Path,
    anchors: Sequence[Anchor],
    keep_anchor: Callable[[Anchor], None] | None,
) -> bool:
    """Say outside that the pages change from now on; tell whether that could be written.

    On a full disk the reserve makes room for it.
    """
    if keep_anchor is None:
        return True
    for attempt in range(2):
        try:
            for one in anchors:
                if one.pages:
                    keep_anchor(replace(one, pages=b""))
        except (DeskError, OSError):
            if attempt == 0:
                Reserve(folder).release()
        else:
            return True
    return False


def _bring_up(database: DatabaseFile, keys: DeskKeys) -> int:
    """Return how many steps brought the database to its present form."""
    if not database.immutable:
        return migrate(database, keys=keys)
    if read_version(database) < len(STEPS):
        raise ReadOnlyDesk
    return 0


def _with_engine(
    folder: Path,
    keys: DeskKeys,
    database: DatabaseFile,
    anchors: Sequence[Anchor],
    keep_anchor: Callable[[Anchor], None] | None,
    held: ExitStack,
) -> OpenDesk:
    engine = make_engine(database)
    held.callback(engine.dispose)
    rolled_back, damaged = False, False
    try:
        with faults_named(), engine.connect() as connection:
            audit.head(connection)
            rolled_back = not all(audit.reaches(connection, anchor) for anchor in anchors)
    except DamagedDesk:
        damaged = True
    return OpenDesk(
        folder,
        keys,
        database,
        engine,
        held.pop_all(),
        keep_anchor,
        rolled_back=rolled_back,
        damaged=damaged,
    )
