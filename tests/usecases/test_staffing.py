"""People come, change and leave; the desk's key moves on, and what was recorded still holds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import (
    DamagedDesk,
    LastManager,
    OneTimePassphrase,
    WeakPassphrase,
    WrongPassphrase,
)
from jar_desk.domain.errors import Invalid, NotPermitted, SamePerson, Stale, Unknown
from jar_desk.domain.four_eyes import ContentChanged, NotApproved, SomebodyElseCould
from jar_desk.domain.staff import Role
from jar_desk.usecases import auditing, deeds, desks, four_eyes, receipt, staffing
from jar_desk.usecases.staffing import WayIn
from jar_desk.vault.header import read_header
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE, Desk
from tests.usecases.steps import a_draft
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.staff import Staff
    from jar_desk.usecases.session import Session

OWN = "quiet lantern over 9 rivers"
STAFFS = "passphrase of 佐藤 2026"


def ways(session: Session) -> dict[str, WayIn]:
    return {one.staff.name: one.way_in for one in staffing.who_can_open(session).people}


def told(session: Session) -> list[Action]:
    return [one.event.action for one in auditing.audit_events(session)]


def opened(folder: Path, staff_id: UUID, passphrase: str, new: str = "") -> Session:
    return desks.open_desk(
        folder, staff_id, passphrase, new_passphrase=new, now=lambda: NOON, cost=CHEAP
    )


def locked(desk: Desk) -> Path:
    desks.lock_desk(desk.manager)
    return desk.manager.desk.folder


class TestInvitation:
    def test_opens_only_with_a_passphrase_of_ones_own(self, desk: Desk) -> None:
        given = staffing.invite(desk.manager, "田中", Role.DESK).value
        assert ways(desk.manager)["田中"] is WayIn.ONE_TIME
        folder = locked(desk)
        with pytest.raises(OneTimePassphrase):
            opened(folder, given.staff.id, given.passphrase)
        for poor, problem in ((given.passphrase, "seen"), ("123456789012", "digits")):
            with pytest.raises(WeakPassphrase) as refused:
                opened(folder, given.staff.id, given.passphrase, poor)
            assert refused.value.problem == problem
        session = opened(folder, given.staff.id, given.passphrase, OWN)
        assert ways(session)["田中"] is WayIn.OWN
        assert Action.PASSPHRASE_CHANGED in told(session)
        desks.lock_desk(session)
        with pytest.raises(WrongPassphrase):
            opened(folder, given.staff.id, given.passphrase)
        desks.lock_desk(opened(folder, given.staff.id, OWN))

    def test_is_no_way_to_try_passphrases_of_others(self, desk: Desk) -> None:
        given = staffing.invite(desk.manager, "田中", Role.DESK).value
        folder = locked(desk)
        with pytest.raises(WrongPassphrase):
            opened(folder, given.staff.id, "not the one that was given", OWN)

    def test_anew_closes_the_old_way(self, desk: Desk) -> None:
        given = staffing.invite_anew(desk.manager, desk.staff.staff.id).value
        folder = locked(desk)
        with pytest.raises(WrongPassphrase):
            opened(folder, desk.staff.staff.id, STAFFS)
        desks.lock_desk(opened(folder, desk.staff.staff.id, given.passphrase, OWN))

    def test_is_a_managers_deed(self, desk: Desk) -> None:
        with pytest.raises(NotPermitted):
            staffing.invite(desk.staff, "田中", Role.DESK)
        with pytest.raises(NotPermitted):
            staffing.invite_anew(desk.staff, desk.colleague.staff.id)
        with pytest.raises(NotPermitted):
            staffing.invite_anew(desk.manager, desk.manager.staff.id)


class TestOwnPassphrase:
    def test_needs_the_present_one(self, desk: Desk) -> None:
        with pytest.raises(WrongPassphrase):
            staffing.change_passphrase(desk.staff, "not the present one 7", OWN)
        with pytest.raises(WeakPassphrase):
            staffing.change_passphrase(desk.staff, STAFFS, "too short")
        staffing.change_passphrase(desk.staff, STAFFS, OWN)
        folder = locked(desk)
        with pytest.raises(WrongPassphrase):
            opened(folder, desk.staff.staff.id, STAFFS)
        desks.lock_desk(opened(folder, desk.staff.staff.id, OWN))


def given_role(desk: Desk, by: Session, staff_id: UUID, role: Role, approver: Session) -> Staff:
    """Go the way of a role: proposed, approved by a second person, carried out."""
    proposal = staffing.propose_role(by, staff_id, role, "代理のため").value
    content = deeds.content_now(approver, proposal)
    deeds.carried_out(approver, four_eyes.approve(approver, proposal, content))
    people = staffing.who_can_open(desk.manager).people
    return next(one.staff for one in people if one.staff.id == staff_id)


class TestRole:
    def test_changes_in_header_and_database_once_a_second_person_agreed(self, desk: Desk) -> None:
        sato = desk.staff.staff.id
        proposal = staffing.propose_role(desk.manager, sato, Role.MANAGER, "代理のため").value
        content = deeds.content_now(desk.colleague, proposal)
        with pytest.raises(NotApproved):
            staffing.carry_out_role(desk.colleague, proposal)
        with pytest.raises(SamePerson):
            four_eyes.approve(desk.manager, proposal, content)
        with pytest.raises(SomebodyElseCould):
            four_eyes.approve_alone(desk.manager, proposal, content, "急ぎ")
        (shown,) = deeds.waiting_proposals(desk.colleague)
        assert (shown.about, shown.proposer) == ("佐藤", "鈴木")
        deeds.carried_out(desk.colleague, four_eyes.approve(desk.colleague, proposal, content))
        member = read_header(desk.manager.desk.folder).member(sato)
        assert member is not None
        assert member.role is Role.MANAGER
        event = next(
            one.event
            for one in auditing.audit_events(desk.manager)
            if one.event.action is Action.STAFF_CHANGED
        )
        assert event.after is not None
        assert event.after["reason"] == "代理のため"
        session = opened(locked(desk), sato, STAFFS)
        assert session.staff.role is Role.MANAGER
        desks.lock_desk(session)

    def test_what_was_agreed_is_done_once_and_only_while_it_is_so(self, desk: Desk) -> None:
        sato = desk.staff.staff.id
        first, second = (
            staffing.propose_role(desk.manager, sato, role, "代理").value
            for role in (Role.MANAGER, Role.AUDIT)
        )
        content = deeds.content_now(desk.colleague, first)
        approved = four_eyes.approve(desk.colleague, first, content).value
        staffing.carry_out_role(desk.colleague, approved)
        with pytest.raises((Stale, ContentChanged)):
            staffing.carry_out_role(desk.colleague, approved)
        with pytest.raises(ContentChanged):
            four_eyes.approve(desk.colleague, second, deeds.content_now(desk.colleague, second))

    def test_needs_a_reason_a_manager_and_somebody_else(self, desk: Desk) -> None:
        with pytest.raises(Invalid):
            staffing.propose_role(desk.manager, desk.staff.staff.id, Role.AUDIT, "  ")
        with pytest.raises(NotPermitted):
            staffing.propose_role(desk.staff, desk.colleague.staff.id, Role.MANAGER, "x")
        with pytest.raises(NotPermitted):
            staffing.propose_role(desk.manager, desk.manager.staff.id, Role.DESK, "x")
        with pytest.raises(Unknown):
            staffing.propose_role(desk.manager, uuid4(), Role.DESK, "x")

    def test_the_last_manager_stays(self, desk: Desk) -> None:
        sato, suzuki = desk.staff.staff.id, desk.manager.staff.id
        second = given_role(desk, desk.manager, sato, Role.MANAGER, desk.colleague)
        acting = replace(desk.manager, staff=second)
        given_role(desk, acting, suzuki, Role.DESK, desk.colleague)
        third = replace(desk.manager, staff=replace(desk.colleague.staff, role=Role.MANAGER))
        with pytest.raises(LastManager):
            staffing.end_access(third, sato, "x")
        with pytest.raises(LastManager):
            staffing.propose_role(third, sato, Role.DESK, "x")
        assert ways(desk.manager)["佐藤"] is WayIn.OWN


class TestLeaving:
    @pytest.mark.fault(31)
    def test_closes_the_way_in_and_moves_on_to_a_new_key(self, desk: Desk, tmp_path: Path) -> None:
        receipt.record_inquiry(desk.staff, a_draft())
        folder = desk.manager.desk.folder
        desk.manager.desk.empty_log()
        with_old_key = tmp_path / "old"
        shutil.copytree(folder, with_old_key)
        leaver, leavers = desk.staff.staff.id, STAFFS
        epoch = staffing.who_can_open(desk.manager).epoch
        staffing.end_access(desk.manager, leaver, "退職")
        assert ways(desk.manager)["佐藤"] is WayIn.NONE
        access = staffing.who_can_open(desk.manager)
        assert (access.epoch, access.rotating) == (epoch + 1, False)
        receipt.record_inquiry(desk.colleague, a_draft())
        assert auditing.verify_audit(desk.manager).sound
        assert {Action.STAFF_LEFT, Action.KEYS_ROTATED} <= set(told(desk.manager))
        locked(desk)
        with pytest.raises(WrongPassphrase):
            opened(folder, leaver, leavers)
        session = opened(folder, desk.manager.staff.id, MANAGER_PASSPHRASE)
        assert session.desk.examine().sound
        desks.lock_desk(session)
        # Fault 31: whoever left has the old header; it does not open what was written since.
        for name in ("header", "header.copy"):
            shutil.copyfile(with_old_key / name, folder / name)
        with pytest.raises(DamagedDesk):
            opened(folder, leaver, leavers)
        desks.lock_desk(opened(with_old_key, leaver, leavers))

    def test_the_recovery_sheet_still_opens(self, desk: Desk) -> None:
        staffing.end_access(desk.manager, desk.staff.staff.id, "退職")
        session = desks.open_with_recovery(
            locked(desk),
            "-".join(desk.recovery_groups),
            desk.manager.staff.id,
            OWN,
            now=lambda: NOON,
            cost=CHEAP,
        )
        assert len(session.unlocked.vault_keys) == 2
        desks.lock_desk(session)

    def test_is_a_managers_deed_with_a_reason(self, desk: Desk) -> None:
        with pytest.raises(NotPermitted):
            staffing.end_access(desk.staff, desk.colleague.staff.id, "x")
        with pytest.raises(NotPermitted):
            staffing.rotate_keys(desk.staff)
        with pytest.raises(Invalid):
            staffing.end_access(desk.manager, desk.staff.staff.id, "")
        assert ways(desk.manager)["佐藤"] is WayIn.OWN


_LEAVE_AND_DIE = """
import os, sys
from pathlib import Path
from uuid import UUID
from jar_desk.store import desk as stored, engine
from jar_desk.usecases import desks, keys, staffing
from jar_desk.vault import header, rotation
from jar_desk import whole_files

def dying(place, name, after):
    real = getattr(place, name)
    def act(*given, **more):
        if not after:
            os.kill(os.getpid(), 9)
        done = real(*given, **more)
        os.kill(os.getpid(), 9)
        return done
    setattr(place, name, act)

folder, manager, passphrase, leaver, point = sys.argv[1:]
session = desks.open_desk(Path(folder), UUID(manager), passphrase)
what, when = point.rsplit("-", 1)
if what == "begin":
    dying(staffing, "change_own_header", when == "after")
elif what == "copy":
    calls = iter(range(9))
    real = header.put_whole
    def put(path, text):
        number = next(calls)
        if number == int(when) :
            os.kill(os.getpid(), 9)
        real(path, text)
    header.put_whole = put
elif what == "rekey":
    dying(stored, "change_key", when == "after")
elif what == "checkpoint":
    import sqlcipher3
    real_connect = engine.connect
    class Watched:
        def __init__(self, inner): self.inner = inner
        def __getattr__(self, name): return getattr(self.inner, name)
        def execute(self, text, *more):
            if "wal_checkpoint" in text and when == "before":
                os.kill(os.getpid(), 9)
            done = self.inner.execute(text, *more)
            if "wal_checkpoint" in text:
                os.kill(os.getpid(), 9)
            return done
    real_change = stored.change_key
    def change(database, key):
        engine.connect = lambda *given, **more: Watched(real_connect(*given, **more))
        real_change(database, key)
    stored.change_key = change
elif what == "event":
    dying(keys, "record_event", when == "after")
elif what == "finish":
    dying(keys, "change_header", when == "after")
staffing.end_access(session, UUID(leaver), "left")
os._exit(3)
"""

POINTS = [
    "begin-before",
    "begin-after",
    "copy-0",
    "copy-1",
    "rekey-before",
    "rekey-after",
    "checkpoint-before",
    "checkpoint-after",
    "event-before",
    "event-after",
    "finish-before",
    "copy-2",
    "copy-3",
    "finish-after",
]


@pytest.mark.fault(30)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
@pytest.mark.parametrize("point", POINTS)
def test_killed_while_the_key_moves_on_whoever_stays_can_open(desk: Desk, point: str) -> None:
    """Fault 30."""
    receipt.record_inquiry(desk.staff, a_draft())
    before = len(auditing.audit_events(desk.manager, limit=10_000))
    folder = locked(desk)
    manager, leaver = desk.manager.staff.id, desk.staff.staff.id
    arguments = [str(folder), str(manager), MANAGER_PASSPHRASE, str(leaver), point]
    ended = subprocess.run(
        [sys.executable, "-c", _LEAVE_AND_DIE, *arguments],
        check=False,
        capture_output=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert ended.returncode == -9, ended.stderr.decode()
    for one, passphrase in (
        (desk.colleague.staff, f"passphrase of {desk.colleague.staff.name} 2026"),
        (desk.manager.staff, MANAGER_PASSPHRASE),
    ):
        session = opened(folder, one.id, passphrase)
        assert not session.unlocked.rotating
        assert session.desk.examine().sound
        assert len(auditing.audit_events(session, limit=10_000)) > before
        access = staffing.who_can_open(session)
        left = ways(session)["佐藤"] is WayIn.NONE
        assert (access.epoch == 2) == left
        desks.lock_desk(session)
