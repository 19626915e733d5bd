"""Bringing a database to its present form: all steps in one transaction, or none."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

import sqlcipher3
from alembic.migration import MigrationContext
from alembic.operations import Operations

from jar_desk.domain.desk_errors import Damage, DamagedDesk, NewerDesk
from jar_desk.domain.errors import Cancelled
from jar_desk.store.engine import APPLICATION_ID, WRITING, DatabaseFile, connect, make_engine
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.step_0012 import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import ModuleType

    from sqlalchemy import Connection

    from jar_desk.domain.desk_keys import DeskKeys

_STEPS_BETWEEN_LOOKS: Final = 10_000
"""Steps of SQLite's machine between two looks whether somebody pressed Cancel."""


def migrate(
    database: DatabaseFile, steps: Sequence[ModuleType] = STEPS, keys: DeskKeys | None = None
) -> int:
    """Run the steps this database has not seen and return how many ran.

    A database without events needs no `keys`.
    An encrypted copy of what was there lies beside it first (`before-step-2.db`), until
    `forget_copies`.
    Raises NewerDesk, DamagedDesk.
    """
    version = read_version(database, len(steps))
    if version == len(steps):
        return 0
    if version:
        copy_encrypted(database, database.path.with_name(f"before-step-{version + 1}.db"))
    engine = make_engine(database, guarded=False)
    try:
        with engine.connect() as plain:
            # Must come before the transaction: inside one the pragma does nothing, and batch
            # operations under foreign keys silently delete the children of a rebuilt table.
            _pragma(plain, "foreign_keys = OFF")
            connection = plain.execution_options(**{WRITING: True})
            with connection.begin():
                _run(connection, steps[version:], keys)
                _pragma(connection, f"user_version = {len(steps)}")
                _pragma(connection, f"application_id = {APPLICATION_ID}")
    finally:
        engine.dispose()
    return len(steps) - version


def read_version(database: DatabaseFile, known: int = len(STEPS)) -> int:
    """Return how many steps the database has seen; 0 for one without tables.

    Raises NewerDesk; DamagedDesk where it is a database but none of ours.
    """
    connection = connect(database)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    finally:
        connection.close()
    if version > known:
        raise NewerDesk(version, known)
    if application != APPLICATION_ID and (tables or version):
        raise DamagedDesk(Damage.STRUCTURE)
    return int(version)


def forget_copies(database: DatabaseFile) -> None:
    """Remove the copies made before migrations: they still hold what was erased since."""
    for copy in database.path.parent.glob("before-step-*.db"):
        with suppress(OSError):
            copy.unlink()


def copy_encrypted(
    database: DatabaseFile, target: Path, cancelled: Callable[[], bool] | None = None
) -> None:
    """Write a consistent copy under the same key; it appears whole or not at all.

    Raises Cancelled.
    """
    unfinished = target.with_name(target.name + ".unfinished")
    unfinished.unlink(missing_ok=True)
    connection = connect(database, guarded=False)
    if cancelled is not None:
        connection.set_progress_handler(cancelled, _STEPS_BETWEEN_LOOKS)
    try:
        connection.execute("VACUUM INTO ?", (str(unfinished),))
    except sqlcipher3.OperationalError as problem:
        if problem.sqlite_errorcode == sqlcipher3.SQLITE_INTERRUPT:
            raise Cancelled from None
        raise
    finally:
        connection.close()
    unfinished.replace(target)


def _run(connection: Connection, steps: Sequence[ModuleType], keys: DeskKeys | None) -> None:
    context = MigrationContext.configure(connection, opts={KEYS: keys})
    operations = Operations(context)
    for step in steps:
        step.upgrade(operations)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise DamagedDesk(Damage.STRUCTURE)


def _pragma(connection: Connection, text: str) -> None:
    driver = connection.connection.driver_connection
    if driver is not None:
        driver.execute(f"PRAGMA {text}").fetchall()
