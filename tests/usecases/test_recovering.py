"""The recovery sheet lets somebody in again, or leaves everything as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import RecoveryTypo, WeakPassphrase, WrongPassphrase
from jar_desk.domain.errors import CannotWrite
from jar_desk.usecases import auditing, desks, keys
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE, Desk
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from jar_desk.usecases.session import Session

NEW_PASSPHRASE = "kettle window harbour 41"


@pytest.fixture
def locked(desk: Desk) -> Desk:
    desks.lock_desk(desk.manager)
    return desk


def _recover(locked: Desk, passphrase: str = NEW_PASSPHRASE, code: str | None = None) -> Session:
    return desks.open_with_recovery(
        locked.manager.desk.folder,
        code or "-".join(locked.recovery_groups),
        locked.staff.staff.id,
        passphrase,
        now=lambda: NOON,
        cost=CHEAP,
    )


def _open(locked: Desk, who: Session, passphrase: str) -> Session:
    folder = locked.manager.desk.folder
    return desks.open_desk(folder, who.staff.id, passphrase, now=lambda: NOON)


def _recovered(session: Session) -> int:
    events = auditing.audit_events(session)
    return sum(one.event.action is Action.RECOVERY_USED for one in events)


def test_the_sheet_opens_and_gives_a_new_passphrase(locked: Desk) -> None:
    session = _recover(locked)
    assert session.staff == locked.staff.staff
    assert _recovered(session) == 1
    desks.lock_desk(session)
    desks.lock_desk(_open(locked, locked.staff, NEW_PASSPHRASE))
    with pytest.raises(WrongPassphrase):
        _open(locked, locked.staff, "passphrase of 佐藤 2026")


@pytest.mark.parametrize(
    ("passphrase", "code", "refusal"),
    [
        ("short", None, WeakPassphrase),
        (NEW_PASSPHRASE, "AAAA", RecoveryTypo),
    ],
)
def test_what_is_refused_leaves_the_desk_shut_and_as_it_was(
    locked: Desk, passphrase: str, code: str | None, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        _recover(locked, passphrase, code)
    session = _open(locked, locked.manager, MANAGER_PASSPHRASE)
    assert _recovered(session) == 0
    desks.lock_desk(session)


def test_a_header_that_cannot_be_written_leaves_no_event_and_no_lock(
    locked: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr(keys, "change_header", refuse)
        with pytest.raises(CannotWrite):
            _recover(locked)
    session = _open(locked, locked.manager, MANAGER_PASSPHRASE)
    assert _recovered(session) == 0
    desks.lock_desk(session)
