from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import DamagedDesk, ReadOnlyDesk
from jar_desk.domain.errors import Invalid, NotPermitted
from jar_desk.domain.staff import Role
from jar_desk.store import desk as stored
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.runner import migrate
from jar_desk.usecases import desks
from jar_desk.usecases.auditing import audit_events
from jar_desk.usecases.desk_condition import DeskCondition, accept_rollback, desk_condition
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType
    from uuid import UUID

    from jar_desk.usecases.session import Session


PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "test.jardesk"


@pytest.fixture
def manager(folder: Path) -> UUID:
    session = desks.create_desk(
        folder,
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase=MANAGER_PASSPHRASE,
        now=lambda: NOON,
        cost=CHEAP,
    ).session
    desks.lock_desk(session)
    return session.staff.id


def _open(folder: Path, manager: UUID) -> Session:
    return desks.open_desk(folder, manager, MANAGER_PASSPHRASE, now=lambda: NOON)


def _roll_back(folder: Path, manager: UUID) -> None:
    """Put the database aside, work on, put the old one back."""
    aside = folder.parent / "aside.db"
    shutil.copyfile(folder / "desk.db", aside)
    for _ in range(3):
        desks.lock_desk(_open(folder, manager))
    shutil.copyfile(aside, folder / "desk.db")


def _open_damaged(folder: Path, manager: UUID) -> Session:
    """Spoil page after page, each alone, until the audit chain's end cannot be read."""
    path = folder / "desk.db"
    sound = path.read_bytes()
    for at in range(len(sound) - PAGE // 2, PAGE, -PAGE):
        path.write_bytes(sound[:at] + bytes([sound[at] ^ 0xFF]) + sound[at + 1 :])
        with suppress(DamagedDesk):
            session = _open(folder, manager)
            if session.desk.damaged:
                return session
            desks.lock_desk(session)
            sound = path.read_bytes()
            continue
        path.write_bytes(sound)
    raise AssertionError(path)


def test_a_sound_desk_has_nothing_to_say(folder: Path, manager: UUID) -> None:
    session = _open(folder, manager)
    assert desk_condition(session) == DeskCondition()
    desks.lock_desk(session)


def test_an_older_database_is_noticed_until_a_manager_accepts_it(
    folder: Path, manager: UUID
) -> None:
    _roll_back(folder, manager)
    session = _open(folder, manager)
    assert desk_condition(session).rolled_back
    desks.lock_desk(session)
    session = _open(folder, manager)
    assert desk_condition(session).rolled_back  # locking alone does not settle it
    with pytest.raises(Invalid):
        accept_rollback(session, "  ")
    done = accept_rollback(session, "サーバーの故障")
    assert done.value == DeskCondition()
    newest = audit_events(session)[0].event
    assert newest.action is Action.DESK_ROLLBACK_ACCEPTED
    assert newest.after == {"reason": "サーバーの故障"}
    auditor = replace(session, staff=replace(session.staff, role=Role.AUDIT))
    assert audit_events(auditor)[0].event.after == newest.after
    desks.lock_desk(session)
    session = _open(folder, manager)
    assert desk_condition(session) == DeskCondition()
    desks.lock_desk(session)


def test_only_a_manager_accepts_it(folder: Path, manager: UUID) -> None:
    _roll_back(folder, manager)
    session = _open(folder, manager)
    colleague = replace(session, staff=replace(session.staff, role=Role.DESK))
    with pytest.raises(NotPermitted):
        accept_rollback(colleague, "why")
    assert desk_condition(session).rolled_back
    desks.lock_desk(session)


def test_a_damaged_desk_is_read_and_never_written(folder: Path, manager: UUID) -> None:
    session = _open_damaged(folder, manager)
    found = desk_condition(session)
    assert found.damaged
    assert found.read_only
    with pytest.raises(ReadOnlyDesk):
        accept_rollback(session, "why")
    desks.lock_desk(session)


def test_bringing_a_desk_up_to_date_is_an_event(
    folder: Path, manager: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    desks.lock_desk(_open(folder, manager))
    another = cast("ModuleType", SimpleNamespace(upgrade=lambda _operations: None))
    with monkeypatch.context() as patched:
        patched.setattr(stored, "migrate", partial(migrate, steps=(*STEPS, another)))
        session = _open(folder, manager)
    newest = [one.event.action for one in audit_events(session, limit=3)]
    desks.lock_desk(session)
    assert newest == [Action.DESK_MIGRATED, Action.DESK_OPENED, Action.DESK_LOCKED]
