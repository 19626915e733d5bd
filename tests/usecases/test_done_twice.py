"""Stored, but the program was killed before anybody was told: doing it again changes nothing."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Stale
from jar_desk.domain.inquiry import MessageKind
from jar_desk.domain.listing import ListFilter
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.usecases import auditing, desks, drafts, editing, reading, receipt
from jar_desk.usecases.registers import entries
from tests.examples import NOON, a_person
from tests.real_desk import MANAGER_PASSPHRASE, Desk
from tests.register_examples import a_complaint
from tests.store.desks import ROOT
from tests.usecases.steps import a_draft, recorded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jar_desk.usecases.session import Session

PERSON, COMPLAINT = UUID(int=4711), UUID(int=4712)
_STORE_AND_DIE = """
import os, sys
from pathlib import Path
from uuid import UUID
from jar_desk.usecases import desks, receipt
from jar_desk.usecases.registers import entries
from tests.examples import NOON
from tests.usecases.test_done_twice import what_is_stored
session = desks.open_desk(Path(sys.argv[1]), UUID(sys.argv[2]), sys.argv[3], now=lambda: NOON)
die = lambda _session: os.kill(os.getpid(), 9)
receipt.write_due_dates = entries.write_due_dates = die
what_is_stored[sys.argv[4]](session)
"""


def _an_inquiry(session: Session) -> UUID:
    draft = a_draft(subject=a_person("Abebe", id=PERSON))
    return receipt.record_inquiry(session, draft, "new-inquiry").value.id


def _a_complaint(session: Session) -> UUID:
    return entries.record_entry(session, a_complaint(id=COMPLAINT)).value.id


what_is_stored = {"inquiry": _an_inquiry, "complaint": _a_complaint}


@pytest.fixture(params=list(what_is_stored))
def left(desk: Desk, request: pytest.FixtureRequest) -> Iterator[tuple[Session, str]]:
    """A desk whose program stored something and was killed before it said so."""
    drafts.save_draft(desk.manager, "new-inquiry", {"name": "Abebe"})
    folder, me = desk.manager.desk.folder, desk.manager.staff.id
    desks.lock_desk(desk.manager)
    command = [sys.executable, "-c", _STORE_AND_DIE, folder, str(me), MANAGER_PASSPHRASE]
    killed = subprocess.run([*command, request.param], cwd=ROOT, check=False)
    assert killed.returncode == -9
    session = desks.open_desk(folder, me, MANAGER_PASSPHRASE, now=lambda: NOON)
    yield session, request.param
    desks.lock_desk(session)


def _told(session: Session) -> list[Action]:
    wanted = {Action.INQUIRY_RECORDED, Action.REGISTER_RECORDED}
    events = auditing.audit_events(session)
    return [one.event.action for one in events if one.event.action in wanted]


@pytest.mark.fault(2)
def test_what_was_stored_but_not_acknowledged_is_one_record(left: tuple[Session, str]) -> None:
    session, what = left
    assert len(_told(session)) == 1
    if what == "inquiry":
        assert drafts.load_draft(session, "new-inquiry") is None
    assert what_is_stored[what](session) == what_is_stored[what](session)
    assert len(_told(session)) == 1
    assert len(reading.list_ids(session, ListFilter.ALL)) == (what == "inquiry")
    assert entries.entry_counts(session)[RegisterKind.COMPLAINT] == (what == "complaint")
    assert auditing.verify_audit(session).sound


@pytest.mark.fault(2)
def test_a_change_done_twice_is_stale_the_second_time(desk: Desk) -> None:
    seen = recorded(desk)
    editing.add_message(desk.staff, seen, kind=MessageKind.NOTE, text="once")
    with pytest.raises(Stale):
        editing.add_message(desk.staff, seen, kind=MessageKind.NOTE, text="once")
    assert len(reading.read_inquiry(desk.staff, seen.id).messages) == 1


def test_the_next_inquiry_gets_the_next_number(desk: Desk) -> None:
    first = recorded(desk)
    assert recorded(desk, subject=a_person(id=first.subject.id)).id == first.id
    assert recorded(desk).number.sequence == first.number.sequence + 1
