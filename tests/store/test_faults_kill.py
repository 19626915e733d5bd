"""Programs killed in the middle of their work (a kill is not a power cut)."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from jar_desk.store import audit
from jar_desk.store.desk import ANCHOR_EVERY
from jar_desk.store.verification import examine_whole
from tests.store.desks import DESK_ID, KEYS, Place, append

if TYPE_CHECKING:
    from pathlib import Path

WRITER = """
desk = place.open()
while True:
    print(append(desk, "a", "b", "c" * 3000), flush=True)
"""
CHECKPOINTER = """
desk = place.open()
while True:
    print(append(desk, "c" * 30000), flush=True)
    desk.empty_log()
"""


def _kill_after(place: Place, script: str, lines: int, pause: float) -> int:
    """Run a program, kill it, and return the last sequence it acknowledged."""
    program = place.in_process(script)
    assert program.stdout is not None
    for _ in range(lines):
        program.stdout.readline()
    time.sleep(pause)
    program.kill()
    rest, _ = program.communicate()
    whole = rest.splitlines() if rest.endswith("\n") else rest.splitlines()[:-1]
    return int(whole[-1]) if whole else 0


def _survives(tmp_path: Path, script: str, rounds: int) -> None:
    place = Place(tmp_path / "t.jardesk").filled(3)
    for number in range(rounds):
        acknowledged = _kill_after(place, script, 5 + number, number * 0.003)
        at_rest = examine_whole(place.folder, DESK_ID, KEYS, place.anchors[-1:])
        assert at_rest.faults == ()
        assert at_rest.database.chain.count >= acknowledged
        with place.open() as desk:
            assert not desk.rolled_back
            found = desk.examine()
            assert found.sound
            assert found.chain.count >= acknowledged
            with desk.reading() as connection:
                assert audit.head(connection).sequence == found.chain.count


@pytest.mark.fault(1)
@pytest.mark.parametrize("script", [WRITER, CHECKPOINTER], ids=["writing", "checkpointing"])
def test_nothing_acknowledged_is_lost(tmp_path: Path, script: str) -> None:
    _survives(tmp_path, script, 4)


@pytest.mark.fault(1)
@pytest.mark.nightly
@pytest.mark.parametrize("script", [WRITER, CHECKPOINTER], ids=["writing", "checkpointing"])
def test_two_hundred_kills(tmp_path: Path, script: str) -> None:
    _survives(tmp_path, script, 100)


@pytest.mark.fault(45)
def test_killed_between_commit_and_anchor_the_desk_opens_without_alarm(tmp_path: Path) -> None:
    place = Place(tmp_path / "t.jardesk").filled(3)
    program = place.in_process(
        "import os\n"
        "from jar_desk.store import desk as stored\n"
        "stored.ANCHOR_AFTER = 1e9\n"
        "desk = place.open()\n"
        "desk._keep_anchor = lambda _anchor: os.kill(os.getpid(), 9)\n"
        "for number in range(stored.ANCHOR_EVERY + 1):\n"
        "    print(append(desk, str(number)), flush=True)\n"
    )
    said = program.communicate()[0].splitlines()
    assert program.returncode == -9
    kept = 3 + ANCHOR_EVERY
    assert said[-1] == str(kept - 1), "the twentieth was stored and never acknowledged"
    assert place.anchors[-1].sequence == 3
    assert examine_whole(place.folder, DESK_ID, KEYS, place.anchors[-1:]).faults == ()
    with place.open() as desk:
        assert not desk.rolled_back
        assert desk.examine().chain.count == kept
    assert place.anchors[-1].sequence == kept


@pytest.mark.fault(1, 45)
def test_killed_after_changes_no_event_tells_of_the_desk_opens_without_alarm(
    tmp_path: Path,
) -> None:
    """The header says that somebody works in the desk before a page of it changes."""
    place = Place(tmp_path / "t.jardesk").filled(3)
    assert place.anchors[-1].pages
    with place.open() as desk:
        assert place.anchors[-1] == replace(place.anchors[-2], pages=b"")
        at_work = place.anchors[-1:]
        append(desk, "later")
    killed = place.in_process(
        "import os\n"
        "from tests.examples import NOON\n"
        "from jar_desk.store import drafts\n"
        "desk = place.open()\n"
        "with desk.writing() as connection:\n"
        "    drafts.save(connection, DESK_ID, 'form', None, {'typed': 'x'}, NOON)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    killed.communicate()
    assert killed.returncode == -9
    assert examine_whole(place.folder, DESK_ID, KEYS, at_work).faults == ()
    with place.open() as desk:
        assert not desk.rolled_back


def test_a_transaction_is_whole_or_absent(tmp_path: Path) -> None:
    place = Place(tmp_path / "t.jardesk").filled(3)
    for number in range(4):
        _kill_after(place, WRITER, 3, number * 0.004)
        assert place.count() % 3 == 0
