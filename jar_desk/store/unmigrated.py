"""A desk whose database the newest steps have not seen, as far as a backup needs it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import sqlcipher3
from sqlalchemy.exc import DatabaseError

from jar_desk.domain.desk_errors import DamagedDesk, NewerDesk
from jar_desk.domain.desk_files import DATABASE, FILES
from jar_desk.store.at_rest import readable
from jar_desk.store.disk import faults_named
from jar_desk.store.engine import DatabaseFile, make_engine
from jar_desk.store.files import FileStore
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.runner import copy_encrypted, read_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.domain.desk_keys import DeskKeys


class UnmigratedDesk:
    """Reads and copies an older desk; whoever uses it holds the desk's lock.

    Not a byte of it changes: merely opening a database that was copied makes it one with a log,
    and whoever left it so would be told that its pages are not as they were.
    """

    def __init__(self, folder: Path, desk_id: UUID, keys: DeskKeys) -> None:
        self.folder, self.desk_id, self.keys = folder, desk_id, keys
        self.files = FileStore(folder / FILES, read_only=True)
        self._database = DatabaseFile(folder / DATABASE, desk_id, keys.database)

    @property
    def waits(self) -> bool:
        """Tell whether steps are still to be run; a damaged or newer database waits for none."""
        if not self._database.path.is_file() or not self._database.path.stat().st_size:
            return False
        try:
            with readable(self._database) as still:
                return 0 < read_version(still) < len(STEPS)
        except (sqlcipher3.DatabaseError, DatabaseError, DamagedDesk, NewerDesk):
            return False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection. Raises DamagedDesk, DeskBusy."""
        with readable(self._database) as still:
            engine = make_engine(still)
            try:
                with faults_named(), engine.connect() as connection:
                    yield connection
            finally:
                engine.dispose()

    def copy_database(self, target: Path, cancelled: Callable[[], bool] | None = None) -> None:
        """Write the database as it is, under the same key. Raises Cancelled, DiskFull."""
        with faults_named(writing=True), readable(self._database) as still:
            copy_encrypted(still, target, cancelled)
