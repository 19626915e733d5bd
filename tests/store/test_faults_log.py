"""The write-ahead log torn anywhere, and a checkpoint that stopped anywhere."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from jar_desk.store import audit
from jar_desk.store.verification import examine_whole
from tests.store.desks import DESK_ID, KEYS, Place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAGE, LOG_HEAD, FRAME = 4096, 32, 24 + 4096
BEFORE, COMMITS, TOGETHER = 50, 8, 3
_COMMIT_AND_DIE = """
import os
from jar_desk.store import audit
desk = place.open()
for number in range(8):
    append(desk, *(f"{number} {part} " + "x" * 20_000 for part in range(3)))
with desk.reading() as connection: print(audit.head(connection).head.hex(), flush=True)
os.kill(os.getpid(), 9)
"""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A desk whose program was killed with eight commits of three events each in its log."""
    place = Place(tmp_path_factory.mktemp("killed") / "t.jardesk").filled(BEFORE)
    program = place.in_process(_COMMIT_AND_DIE)
    place.anchors.append(
        replace(
            place.anchors[-1],
            sequence=BEFORE + COMMITS * TOGETHER,
            head=bytes.fromhex(program.communicate()[0].strip()),
        )
    )
    return place


def _log(place: Place) -> Path:
    return place.database.with_name("desk.db-wal")


def _copy(place: Place, folder: Path) -> Place:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(place.folder, folder)
    return Place(folder, list(place.anchors))


def _ends_of_frames(place: Place) -> list[int]:
    return list(range(LOG_HEAD, _log(place).stat().st_size + 1, FRAME))


def _cuts(place: Place, every: int) -> Iterator[int]:
    """Yield lengths of a torn log: at the end of a frame, in its head, in its page."""
    for at in _ends_of_frames(place)[::every]:
        yield from (at, at + 11, at + FRAME // 2)


def _whole_transactions_stay(torn: Place) -> int:
    """Return how many events are there; without the last anchor nothing is wrong with them."""
    at_rest = examine_whole(torn.folder, DESK_ID, KEYS, torn.anchors[:1])
    assert at_rest.faults == ()
    with Place(torn.folder, torn.anchors[:1]).open() as desk:
        assert not desk.rolled_back
        assert not desk.damaged
        assert desk.examine().sound
        with desk.reading() as connection:
            count = audit.head(connection).sequence
    assert count >= BEFORE
    assert (count - BEFORE) % TOGETHER == 0
    return count


def _survives_tearing(killed: Place, folder: Path, every: int) -> None:
    found = []
    size = _log(killed).stat().st_size
    for cut in _cuts(killed, every):
        torn = _copy(killed, folder)
        _log(torn).write_bytes(_log(killed).read_bytes()[:cut])
        witnessed = _copy(torn, folder.with_name("witnessed"))
        count = _whole_transactions_stay(torn)
        with witnessed.open() as desk:
            assert desk.rolled_back is (count < BEFORE + COMMITS * TOGETHER), cut
        found.append(count)
    assert found == sorted(found)
    assert cut >= size - every * FRAME
    assert found[0] == BEFORE
    assert found[-1] > BEFORE


@pytest.mark.fault(3, 4)
def test_a_log_torn_anywhere_keeps_whole_transactions_and_tells_what_went(
    killed: Place, tmp_path: Path
) -> None:
    _survives_tearing(killed, tmp_path / "torn", 40)


@pytest.mark.fault(3)
@pytest.mark.nightly
def test_a_log_torn_at_every_frame(killed: Place, tmp_path: Path) -> None:
    _survives_tearing(killed, tmp_path / "torn", 1)


@pytest.mark.fault(3)
@pytest.mark.parametrize("where", [0.2, 0.5, 0.9])
def test_a_torn_frame_in_the_middle_ends_the_log_there(
    killed: Place, tmp_path: Path, where: float
) -> None:
    torn = _copy(killed, tmp_path / "torn")
    content = bytearray(_log(torn).read_bytes())
    frame = LOG_HEAD + int(len(content) // FRAME * where) * FRAME
    content[frame + 1000 : frame + 3000] = bytes(2000)
    _log(torn).write_bytes(content)
    assert _whole_transactions_stay(torn) < BEFORE + COMMITS * TOGETHER


def _interrupted(killed: Place, folder: Path, done: float, torn: int) -> Place:
    """Give the desk a checkpoint that stopped: some pages are in the file, the log is whole."""
    ended = _copy(killed, folder.with_name("ended"))
    ended.open().close()
    after, before = ended.database.read_bytes(), killed.database.read_bytes()
    before = before.ljust(len(after), b"\0")
    changed = [
        at for at in range(0, len(after), PAGE) if after[at : at + PAGE] != before[at : at + PAGE]
    ]
    stopped = changed[int((len(changed) - 1) * done)]
    content = bytearray(before)
    for at in changed:
        length = PAGE if at < stopped else torn if at == stopped else 0
        content[at : at + length] = after[at : at + length]
    made = _copy(killed, folder)
    made.database.write_bytes(content[: max(len(killed.database.read_bytes()), stopped + torn)])
    return made


def _no_false_alarm(place: Place) -> None:
    whole = BEFORE + COMMITS * TOGETHER
    at_rest = examine_whole(place.folder, DESK_ID, KEYS, place.anchors[-1:])
    assert at_rest.faults == ()
    assert at_rest.database.chain.count == whole
    with place.open() as desk:
        assert not desk.rolled_back
        assert not desk.damaged
        assert desk.examine().faults == ()
        with desk.reading() as connection:
            assert audit.head(connection).sequence == whole


@pytest.mark.fault(8)
@pytest.mark.parametrize("done", [0.0, 0.3, 0.7, 1.0])
@pytest.mark.parametrize("torn", [0, 512, PAGE])
def test_a_checkpoint_that_stopped_raises_no_false_alarm(
    killed: Place, tmp_path: Path, done: float, torn: int
) -> None:
    _no_false_alarm(_interrupted(killed, tmp_path / "stopped", done, torn))


@pytest.mark.fault(8)
@pytest.mark.skipif(sys.platform == "win32", reason="no file-size limits on Windows")
def test_a_real_checkpoint_stopped_by_the_disk_raises_none(killed: Place, tmp_path: Path) -> None:
    place = _copy(killed, tmp_path / "limited")
    before = place.database.stat().st_size
    program = place.in_process(
        "import os, resource, signal\n"
        "from jar_desk.domain.errors import DeskError\n"
        "from jar_desk.store.engine import DatabaseFile, connect\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"most = {before + 40 * PAGE}\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))\n"
        "file = DatabaseFile(place.database, DESK_ID, KEYS.database)\n"
        "connection = connect(file, guarded=False)\n"
        "try: print(connection.execute('PRAGMA wal_checkpoint(TRUNCATE)').fetchall())\n"
        "except Exception as stopped: print('stopped', flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    said: Any = program.communicate()[0]
    assert said == "stopped\n"
    assert before < place.database.stat().st_size <= before + 40 * PAGE
    assert _log(place).stat().st_size == _log(killed).stat().st_size
    _no_false_alarm(place)
