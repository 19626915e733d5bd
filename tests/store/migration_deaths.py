"""Migrate a copy of an old desk again and again, killed one statement later each time.

Run as a program: OLD FOLDER EVERY; prints what was found after each death.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from jar_desk.store import audit, engine
from jar_desk.store.engine import DatabaseFile
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.runner import migrate, read_version
from tests.store.desks import DESK_ID, KEYS, Place

if TYPE_CHECKING:
    import sqlcipher3


def main(old: Path, work: Path, every: int) -> None:
    """Print for every death: at which statement, the version left, sound afterwards or not."""
    at = 1
    while _dies(old, work, at):
        left = read_version(_database(work))
        sys.stdout.write(f"{at} {left} {_sound(work)}\n")
        at += every


def _dies(old: Path, work: Path, at: int) -> bool:
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(old, work)
    child = os.fork()
    if child == 0:
        _migrate_and_die(work, at)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _migrate_and_die(work: Path, at: int) -> NoReturn:
    seen = 0
    bare = engine.connect_bare

    def count(_statement: str) -> None:
        nonlocal seen
        seen += 1
        if seen == at:
            os.kill(os.getpid(), 9)

    def watched(database: DatabaseFile) -> sqlcipher3.Connection:
        connection = bare(database)
        connection.set_trace_callback(count)
        return connection

    engine.connect_bare = watched
    migrate(_database(work), keys=KEYS)
    count("after the last one")
    os._exit(0)


def _sound(work: Path) -> bool:
    with Place(work).open() as desk, desk.reading() as connection:
        return (
            audit.verify(connection, KEYS).sound
            and desk.examine().sound
            and read_version(_database(work)) == len(STEPS)
        )


def _database(folder: Path) -> DatabaseFile:
    return DatabaseFile(folder / "desk.db", DESK_ID, KEYS.database)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
