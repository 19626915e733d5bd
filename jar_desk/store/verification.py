"""Examining a whole desk that nobody has open: its database and every file."""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import sqlcipher3
from sqlalchemy.exc import DatabaseError

from jar_desk.domain.desk_errors import Damage, DamagedDesk, Fault
from jar_desk.domain.desk_files import DATABASE, FILES
from jar_desk.store.at_rest import fits, readable
from jar_desk.store.disk import faults_named
from jar_desk.store.engine import DatabaseFile, make_engine
from jar_desk.store.examination import Examination, check_file, examine
from jar_desk.store.file_examination import FilesExamined, examine_files, known_files
from jar_desk.store.files import FileStore
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.runner import migrate, read_version
from jar_desk.store.page_seals import is_as_left

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from uuid import UUID

    from jar_desk.domain.desk_keys import Anchor, DeskKeys


class WholeExamination(NamedTuple):
    """What was found; `files` is None where the list of files cannot be read."""

    database: Examination
    files: FilesExamined | None

    @property
    def faults(self) -> tuple[Fault, ...]:
        """Return everything that is wrong."""
        return self.database.faults + (self.files.faults if self.files else ())


def check_outside(folder: Path) -> None:
    """Check what shows without a key. Raises DamagedDesk."""
    check_file(folder / DATABASE, ())


def examine_whole(
    folder: Path,
    desk_id: UUID,
    keys: DeskKeys,
    anchors: Sequence[Anchor] = (),
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    newer: DeskKeys | None = None,
) -> WholeExamination:
    """Examine database and files, changing nothing; what the WAL holds counts.

    `progress` receives plain bytes of files done and in all; `newer` are the keys of a rotation
    that was begun: the database tells whether it is under them.
    Raises NewerDesk, Cancelled, OSError.
    """
    database = DatabaseFile(folder / DATABASE, desk_id, keys.database)
    with database.path.open("rb") as file:
        # SQLite would not say that nobody may read it.
        size = os.fstat(file.fileno()).st_size
    as_left = all(is_as_left(database.path, one) for one in anchors)
    if newer is not None and fits(replace(database, key=newer.database), writable=False):
        keys, database = newer, replace(database, key=newer.database)
    with readable(database) as still, in_present_form(still, keys) as form:
        examined = examine(still, keys, anchors=anchors, size=size, present_form=form)
        if examined.sound and not as_left:
            examined = replace(examined, faults=(Fault(Damage.OLDER_PAGES),))
        files = _files(folder, form, progress, cancelled)
    return WholeExamination(examined, files)


@contextmanager
def in_present_form(database: DatabaseFile, keys: DeskKeys) -> Iterator[DatabaseFile]:
    """Give an older database as a copy, still encrypted, that all migrations have seen.

    What cannot be brought up is given as it is. Raises NewerDesk.
    """
    try:
        older = read_version(database) < len(STEPS)
    except (sqlcipher3.DatabaseError, DamagedDesk):
        older = False
    if not older:
        yield database
        return
    with TemporaryDirectory(prefix="jar-desk-", ignore_cleanup_errors=True) as folder:
        copied = replace(database, path=Path(folder) / database.path.name, immutable=False)
        copyfile(database.path, copied.path)
        try:
            migrate(copied, keys=keys)
        except (DatabaseError, sqlcipher3.DatabaseError, DamagedDesk):
            yield database
            return
        with readable(copied) as still:
            yield still


def _files(
    folder: Path,
    database: DatabaseFile,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> FilesExamined | None:
    engine = make_engine(database)
    try:
        with faults_named(), engine.connect() as connection:
            known = known_files(connection)
    except (DatabaseError, DamagedDesk):
        return None
    finally:
        engine.dispose()
    return examine_files(FileStore(folder / FILES, read_only=True), known, progress, cancelled)
