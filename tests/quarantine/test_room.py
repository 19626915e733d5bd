"""Whatever a file does to its reader becomes a typed error; the next file is read as ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest

from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.errors import Cancelled, UnusableFile
from jar_desk.domain.quarantine import (
    MEMORY,
    MOST_SECONDS,
    Limits,
    Stop,
    StoppedReading,
    limits_for,
)
from jar_desk.quarantine import cells
from jar_desk.quarantine.cells import Nursery, Spares
from jar_desk.quarantine.room import Room
from tests.quarantine import hostile_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jar_desk.quarantine.frames import Frame

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="forks and /proc are Linux's")
PDF = "application/pdf"
PAGE = {"media_type": PDF, "number": 0, "width": 200, "passphrase": ""}
GOOD = write_text_pages("一\n二", "ja")


@pytest.fixture(params=[pytest.param(Nursery, marks=LINUX), Spares])
def room(request: pytest.FixtureRequest) -> Iterator[Room]:
    made = Room(request.param())
    yield made
    made.close()


def answers(room: Room) -> bool:
    return room.ask("inspect", GOOD).words == {"media_type": PDF, "pages": 1}


def stopped(ask: Callable[[], object]) -> Stop:
    with pytest.raises(StoppedReading) as caught:
        ask()
    return caught.value.why


def test_a_good_file_is_answered_for(room: Room) -> None:
    assert answers(room)
    page = room.ask("page", GOOD, PAGE)
    assert page.words == {"width": 200, "height": 283}
    assert len(page.data) == 200 * 283 * 3


def test_a_refused_file_is_refused_with_its_reason(room: Room) -> None:
    with pytest.raises(UnusableFile) as caught:
        room.ask("inspect", b"%PDF-1.7\n nothing")
    assert caught.value.problem.code == "broken-pdf"
    with pytest.raises(IndexError):
        room.ask("page", GOOD, PAGE | {"number": 1})
    assert answers(room)


def test_gigabytes_end_at_the_limit_of_memory(room: Room) -> None:
    bomb = hostile_files.endless_stream()
    assert stopped(lambda: room.ask("page", bomb, PAGE)) in {Stop.CRASH, Stop.MEMORY}
    assert answers(room)


def test_endless_work_ends_at_the_limit_of_time(room: Room) -> None:
    started = monotonic()
    bomb, limits = hostile_files.endless_tiles(), Limits(seconds=1)
    assert stopped(lambda: room.ask("page", bomb, PAGE, limits)) is Stop.TIME
    assert monotonic() - started < 15
    assert answers(room)


def test_an_answer_longer_than_allowed_is_not_taken(room: Room) -> None:
    limits = Limits(output=1000)
    assert stopped(lambda: room.ask("page", GOOD, PAGE, limits)) is Stop.OUTPUT
    assert answers(room)


def test_cancel_ends_the_process_at_once(room: Room) -> None:
    started = monotonic()
    bomb = hostile_files.endless_tiles()
    with pytest.raises(Cancelled):
        room.ask("page", bomb, PAGE, cancelled=lambda: monotonic() - started > 0.4)
    assert monotonic() - started < 5
    assert answers(room)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [(signal.SIGKILL, Stop.CRASH), (signal.SIGSEGV, Stop.CRASH), (signal.SIGSTOP, Stop.TIME)],
)
@LINUX
def test_a_process_that_dies_or_hangs_is_a_message(sent: signal.Signals, expected: Stop) -> None:
    """Fault 52."""
    nursery = Nursery()
    room = Room(nursery)
    assert answers(room)
    with asking(room) as failed:
        os.kill(the_fork(nursery), sent)
    assert failed == [expected]
    assert answers(room)
    assert forks(nursery) == []
    room.close()


@LINUX
def test_a_killed_nursery_is_replaced() -> None:
    nursery = Nursery()
    room = Room(nursery)
    assert answers(room)
    with asking(room) as failed:
        the_fork(nursery)
        os.kill(nursery.number, signal.SIGKILL)
    assert failed == [Stop.CRASH]
    assert answers(room)
    room.close()


@LINUX
def test_nothing_is_left_behind_by_a_desk_that_was_killed() -> None:
    script = (
        "from tests.quarantine.test_room import *\n"
        "nursery = Nursery(); room = Room(nursery)\n"
        "def ask(): room.ask('page', hostile_files.endless_tiles(), PAGE)\n"
        "Thread(target=ask, daemon=True).start()\n"
        "print(the_fork(nursery), nursery.number, flush=True)\n"
        "sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as desk:
        assert desk.stdout
        numbers = [int(one) for one in desk.stdout.readline().split()]
        desk.kill()
    assert len(numbers) == 2
    assert comes_true(lambda: not any(lives(one) for one in numbers))


@LINUX
def test_one_file_has_one_process() -> None:
    nursery = Nursery()
    room = Room(nursery)
    seen = set()
    for _ in range(3):
        cell = nursery.take()
        seen.add(cell.number)  # type: ignore[attr-defined]
        cell.end()
    assert len(seen) == 3
    assert forks(nursery) == []
    room.close()


LIES = {
    "endless words": b"\xff\xff\xff\xff\x00\x00\x00\x00",
    "endless data": b"\x00\x00\x00\x02\xff\xff\xff\xff{}",
    "nothing": b"",
    "half an answer": b"\x00\x00\x00\x02\x00\x00\x00\x09{}abc",
    "no JSON": b"\x00\x00\x00\x02\x00\x00\x00\x00{]",
    "deep JSON": b"\x00\x01\x86\xa0\x00\x00\x00\x00" + b"[" * 100_000,
    "no object": b"\x00\x00\x00\x02\x00\x00\x00\x0042",
    "an unknown end": b'\x00\x00\x00\x0c\x00\x00\x00\x00{"stop":"x"}',
    "a strange problem": b'\x00\x00\x00\x0d\x00\x00\x00\x00{"problem":1}',
}


@pytest.mark.parametrize("lie", LIES)
def test_what_a_taken_over_process_says_is_checked(
    lie: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = f"import sys; sys.stdout.buffer.write({LIES[lie]!r})"
    monkeypatch.setattr(cells, "command", lambda _what: [sys.executable, "-I", "-c", script])
    room = Room(Spares())
    assert stopped(lambda: room.ask("inspect", GOOD)) in {Stop.CRASH, Stop.OUTPUT}
    room.close()


def test_a_program_that_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "command", lambda _what: [str(Path("nowhere", "python"))])
    for source in (Spares(), Nursery()):
        assert stopped(partial(Room(source).ask, "inspect", GOOD)) is Stop.UNSTARTED


@pytest.mark.skipif(sys.platform != "win32", reason="Job Objects are Windows's; never run there")
def test_a_job_object_holds_memory_and_time() -> None:
    room = Room(Spares())
    bomb = hostile_files.endless_stream()
    assert stopped(lambda: room.ask("page", bomb, PAGE)) is not Stop.UNSTARTED
    assert answers(room)


def test_a_long_file_may_take_longer_but_not_for_ever() -> None:
    one, many, endless = (limits_for(pages) for pages in (1, 1_000, 10**9))
    assert one.seconds < many.seconds < endless.seconds == MOST_SECONDS
    assert {one.memory, many.memory, endless.memory} == {MEMORY}
    assert limits_for(1, size=500).output == one.output + 500


@contextmanager
def asking(room: Room) -> Iterator[list[Stop]]:
    """Ask what takes long while the body runs; the list holds how it ended afterwards."""
    failed: list[Stop] = []

    def ask() -> Frame | None:
        try:
            return room.ask("page", hostile_files.endless_tiles(), PAGE, Limits(seconds=2))
        except StoppedReading as problem:
            failed.append(problem.why)
            return None

    thread = Thread(target=ask)
    thread.start()
    yield failed
    thread.join(30)


def forks(nursery: Nursery) -> list[int]:
    number = nursery.number
    if not number:
        return []
    return [int(one) for one in Path(f"/proc/{number}/task/{number}/children").read_text().split()]


def the_fork(nursery: Nursery) -> int:
    assert comes_true(lambda: bool(forks(nursery)))
    return forks(nursery)[0]


def lives(number: int) -> bool:
    try:
        return " Z " not in Path(f"/proc/{number}/stat").read_text()
    except OSError:
        return False


def comes_true(what: Callable[[], bool]) -> bool:
    """Tell whether something of another process becomes true; it sends no signal to wait for."""
    latest = monotonic() + 10
    while not what():
        if monotonic() > latest:
            return False
        sleep(0.01)
    return True
