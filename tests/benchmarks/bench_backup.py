"""A backup of a desk of 1 GB against copying the same bytes: the first one, and the next day's.

The desk holds encrypted files of 8 MB and events in its database (a sixteenth of the size). Copying
alone writes database and files to the same disk by `shutil.copyfile`, each synced like a backup's.
A backup also opens what it wrote: every page, the audit record, every file decrypted to its end and
compared. The next day's backup links to what is there and opens all of it again. The two take
turns. An argument gives the size in MB.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Final

from jar_desk.store import attachments, audit
from jar_desk.usecases.backing_up import back_up
from tests.examples import NOON, an_attachment
from tests.real_desk import a_desk
from tests.store.desks import an_event

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.usecases.session import Session

MEGABYTE: Final = 1024 * 1024
SIZE: Final = 1024
FILE: Final = 8
TURNS: Final = 3


def run(size: int = SIZE) -> list[str]:
    """Return lines: both kinds of backup as ratios to copying."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        with a_desk(place / "t.jardesk") as desk:
            _fill(desk.manager, size)
            turns = [_turn(desk.manager, place, number) for number in range(TURNS)]
    copying = median(turn[0] for turn in turns)
    first = median(turn[1] / turn[0] for turn in turns)
    second = median(turn[2] / turn[0] for turn in turns)
    return [
        (
            f"backup of {size} MB: {first:.2f} x copying the same bytes ({copying:.2f} s), "
            f"verified by opening"
        ),
        f"  the next day's, linked where nothing changed: {second:.2f} x",
    ]


def _turn(session: Session, place: Path, number: int) -> tuple[float, float, float]:
    target, copies = place / f"backups-{number}", place / "copies"
    target.mkdir()
    copies.mkdir()
    session.desk.empty_log()
    taken = (
        _seconds(lambda: _copy(session.desk.folder, copies)),
        _seconds(lambda: back_up(session, target)),
        _seconds(lambda: back_up(_on_the_next_day(session), target)),
    )
    shutil.rmtree(target)
    shutil.rmtree(copies)
    return taken


def _on_the_next_day(session: Session) -> Session:
    return replace(session, now=lambda: NOON + timedelta(days=1))


def _fill(session: Session, size: int) -> None:
    data = os.urandom(FILE * MEGABYTE)
    for _ in range(size * 15 // 16 // FILE or 1):
        stored = session.desk.files.add(data)
        attachment = an_attachment(id=stored.id, size=stored.size, sha256=stored.sha256)
        with session.desk.writing() as connection:
            attachments.insert(connection, attachment, stored.key)
    _write_events(session, size * MEGABYTE // 16)


def _write_events(session: Session, size: int) -> None:

    text = "x" * 1000
    for _ in range(size // 2_000_000 or 1):
        with session.desk.writing() as connection:
            told = (an_event(text) for _ in range(1_500))
            audit.append_all(connection, session.desk.keys, told)


def _copy(folder: Path, target: Path) -> None:
    for path in (folder / "desk.db", *(folder / "files").iterdir()):
        copied = target / path.name
        shutil.copyfile(path, copied)
        with copied.open("rb+") as file:
            os.fsync(file.fileno())


def _seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


if __name__ == "__main__":
    sys.stdout.write("\n".join([*run(*map(int, sys.argv[1:])), ""]))
