"""A real encrypted, migrated database for tests of the store."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from uuid import UUID

from jar_desk.store.engine import WRITING, DatabaseFile, make_engine
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.runner import migrate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from types import ModuleType

    from sqlalchemy import Connection, Engine


@contextmanager
def a_database(folder: Path, steps: Sequence[ModuleType] = STEPS) -> Iterator[Engine]:
    """Make an empty desk database and close it at the end."""
    database = DatabaseFile(folder / "desk.db", UUID(int=77), bytes(range(32)))
    migrate(database, steps)
    engine = make_engine(database)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open one writing transaction, as `OpenDesk.writing` does."""
    with engine.connect() as connection:
        writer = connection.execution_options(**{WRITING: True})
        with writer.begin():
            yield writer
