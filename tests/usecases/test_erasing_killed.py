"""Killed in the middle of an erasure: each thing is whole or gone, and the next run finishes."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.errors import Unknown
from jar_desk.store import audit
from jar_desk.usecases import desks, erasing, reading, retention
from tests.examples import a_person
from tests.real_desk import MANAGER_PASSPHRASE
from tests.store.desks import ROOT
from tests.store.plain_pages import holding
from tests.usecases.erasing_steps import LATER, approved_erasure, much_later, withdrawn

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

COUNT = 8
SCRIPT = """
import os, sys
from pathlib import Path
from uuid import UUID
from jar_desk.usecases import desks, erasing
from tests.usecases.erasing_steps import LATER
session = desks.open_desk(
    Path(sys.argv[1]), UUID(sys.argv[2]), sys.argv[3], now=lambda: LATER
)
(proposal,) = erasing.unfinished_erasures(session)
def progress(done, total):
    print(done, flush=True)
print("begin", flush=True)
erasing.erase(session, proposal, progress)
print("end", flush=True)
import time; time.sleep(60)
"""


def _opened(desk: Desk) -> Session:
    folder, me = desk.manager.desk.folder, desk.manager.staff.id
    return desks.open_desk(folder, me, MANAGER_PASSPHRASE, now=lambda: LATER)


def _run_and_kill(desk: Desk, lines: int, pause: float) -> None:
    folder, me = desk.manager.desk.folder, str(desk.manager.staff.id)
    program = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(folder), me, MANAGER_PASSPHRASE],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    for _ in range(lines):
        assert program.stdout.readline()
    time.sleep(pause)
    program.kill()
    program.communicate()
    assert program.returncode == -9


def _whole_or_gone(session: Session, inquiry: UUID) -> bool:
    """Tell whether an inquiry is still there, wholly; else nothing of it is."""
    done = {one.thing for one in retention.disposals(session)}
    try:
        kept = reading.read_inquiry(session, inquiry)
    except Unknown:
        assert inquiry in done
        return False
    assert kept.subject.names
    assert inquiry not in done
    return True


@pytest.mark.fault(57)
@pytest.mark.parametrize(("lines", "pause"), [(1, 0.05), (2, 0.0), (4, 0.03), (COUNT + 1, 0.0)])
def test_killed_in_the_middle_of_an_erasure(desk: Desk, lines: int, pause: float) -> None:
    names = [f"Marker Person {number} Xq" for number in range(COUNT)]
    several = [withdrawn(desk, subject=a_person(one)).id for one in names]
    approved_erasure(much_later(desk), several)
    folder, keys = desk.manager.desk.folder, desk.manager.desk.keys
    desks.lock_desk(desk.manager)
    _run_and_kill(desk, lines, pause)
    session = _opened(desk)
    try:
        there = [one for one in several if _whole_or_gone(session, one)]
        assert len(there) <= COUNT + 1 - lines
        with session.desk.reading() as connection:
            assert audit.verify(connection, keys).sound
        for proposal in erasing.unfinished_erasures(session):
            erasing.erase(session, proposal)
        erasing.finish_erasing(session)
        assert erasing.unfinished_erasures(session) == []
        assert not any(_whole_or_gone(session, one) for one in several)
        assert holding(folder, keys, *names) == set()
        assert session.desk.examine().sound
    finally:
        desks.lock_desk(session)


def test_what_a_killed_run_left_goes_when_the_desk_is_opened_and_finished(desk: Desk) -> None:
    inquiry = withdrawn(desk, subject=a_person("Marker Alone Xq"))
    approved_erasure(much_later(desk), [inquiry.id])
    folder, keys = desk.manager.desk.folder, desk.manager.desk.keys
    desks.lock_desk(desk.manager)
    _run_and_kill(desk, 2, 0.0)
    session = _opened(desk)
    try:
        erasing.finish_erasing(session)
        assert holding(folder, keys, "Marker Alone Xq") == set()
        assert all(one.swept for one in retention.disposals(session))
    finally:
        desks.lock_desk(session)
