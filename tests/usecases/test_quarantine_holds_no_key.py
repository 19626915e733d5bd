"""Whoever takes over a process that reads files finds no key there, and nothing of other files."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.quarantine import Limits, StoppedReading
from jar_desk.quarantine import questions
from jar_desk.quarantine.cells import Nursery
from jar_desk.quarantine.room import Room, the_room
from tests.quarantine.hostile_files import endless_tiles
from tests.quarantine.test_room import PAGE, the_fork
from tests.real_desk import MANAGER_PASSPHRASE
from tests.ui.whole.test_memory import memory
from tests.usecases.steps import searched

if TYPE_CHECKING:
    from tests.real_desk import Desk

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0,
    reason="reads the memory of a process that lets none but Linux's administrator do so",
)
TILES = b"/XStep .01/YStep .01"
MARKER = "Yohannes-Quarantine-7719"


def holds(process: int, wanted: bytes) -> bool:
    return any(wanted in piece for piece in memory(process))


def test_no_key_and_no_other_file(desk: Desk, tmp_path: Path) -> None:
    searched(desk, tmp_path)
    room = the_room()
    nursery = room.source
    assert isinstance(nursery, Nursery)
    questions.page(write_text_pages(MARKER, "ja"), "application/pdf", 0, 100)
    drawing = Thread(target=draw_for_ever, args=(room,))
    drawing.start()
    fork = the_fork(nursery)
    secrets = (desk.manager.desk.keys.database, MANAGER_PASSPHRASE.encode(), MARKER.encode())
    for process in (fork, nursery.number):
        assert not any(holds(process, secret) for secret in secrets)
        told = Path(f"/proc/{process}/environ").read_bytes()
        told += Path(f"/proc/{process}/cmdline").read_bytes()
        assert str(desk.manager.desk.folder).encode() not in told
    assert holds(os.getpid(), secrets[0])
    assert holds(fork, TILES)
    drawing.join()


def draw_for_ever(room: Room) -> None:
    with pytest.raises(StoppedReading):
        room.ask("page", endless_tiles(), PAGE, Limits(seconds=6))
