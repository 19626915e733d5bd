"""Two people restore a desk, and nobody who has left since comes in again by it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import RecoveryTypo, SecondDoesNotFit, WrongPassphrase
from jar_desk.domain.errors import Invalid, NotPermitted, SamePerson
from jar_desk.domain.four_eyes import NotApproved, SomebodyElseCould
from jar_desk.domain.staff import Role
from jar_desk.usecases import desks, staffing
from jar_desk.usecases.auditing import audit_events
from jar_desk.usecases.backing_up import back_up
from jar_desk.usecases.command_door import Key
from jar_desk.usecases.restore_orders import RestoreOrder
from jar_desk.usecases.restoring import preview_backup, restore_backup, second_for
from jar_desk.usecases.restoring_together import SecondKey, who_could_approve
from jar_desk.vault.door import enter, enter_with_recovery
from jar_desk.vault.header import read_header
from jar_desk.vault.recovery import parse_recovery_code
from tests.real_desk import MANAGER_PASSPHRASE
from tests.usecases.steps import recorded
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.audit import AuditEvent
    from tests.real_desk import Desk

SATOS, TAKAHASHIS = "passphrase of 佐藤 2026", "passphrase of 高橋 2026"


@pytest.fixture
def backup(desk: Desk, tmp_path: Path) -> Path:
    recorded(desk)
    place = tmp_path / "backups"
    place.mkdir()
    return back_up(desk.manager, place).value.folder


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "new.jardesk"


def an_order(desk: Desk, backup: Path, target: Path, **changes: object) -> RestoreOrder:
    order = RestoreOrder(
        backup=backup,
        target=target,
        staff_id=desk.manager.staff.id,
        passphrase=MANAGER_PASSPHRASE,
        reason="サーバーの入れ替え",
        second=SecondKey(SATOS, desk.staff.staff.id),
    )
    return replace(order, **changes)  # type: ignore[arg-type]


def told(folder: Path, desk: Desk, action: Action) -> list[AuditEvent]:
    session = desks.open_desk(folder, desk.manager.staff.id, MANAGER_PASSPHRASE)
    try:
        return [one.event for one in audit_events(session) if one.event.action is action]
    finally:
        desks.lock_desk(session)


def test_both_names_are_in_the_record(desk: Desk, backup: Path, target: Path) -> None:
    restore_backup(an_order(desk, backup, target))
    (event,) = told(target, desk, Action.DESK_RESTORED)
    assert event.actor == desk.manager.staff.id
    after = event.after or {}
    assert (after["restored_by"], after["approved_by"]) == ("鈴木", "佐藤")
    assert after["approver"] == str(desk.staff.staff.id)
    assert SATOS not in str(after)
    assert told(target, desk, Action.FOUR_EYES_EXCEPTED) == []


def test_the_recovery_sheet_counts_as_a_second_person(
    desk: Desk, backup: Path, target: Path
) -> None:
    code = " ".join(desk.recovery_groups)
    assert second_for(backup, desk.manager.staff.id, Key(code)) == SecondKey(code)
    restore_backup(an_order(desk, backup, target, second=SecondKey(code)))
    (event,) = told(target, desk, Action.DESK_RESTORED)
    assert (event.after or {})["approved_by"] == "recovery-sheet"


def test_who_agrees_is_known_by_the_passphrase(desk: Desk, backup: Path) -> None:
    first = desk.manager.staff.id
    found = second_for(backup, first, Key(TAKAHASHIS))
    assert found == SecondKey(TAKAHASHIS, desk.colleague.staff.id)
    for wrong in (Key(MANAGER_PASSPHRASE), Key(TAKAHASHIS, "佐藤"), Key("nothing")):
        with pytest.raises(SecondDoesNotFit):
            second_for(backup, first, wrong)


def test_nobody_restores_alone_while_somebody_else_could(
    desk: Desk, backup: Path, target: Path
) -> None:
    manager, sato = desk.manager.staff.id, desk.staff.staff.id
    other = "00000 " * 7
    for changes, error in (
        ({"second": None}, NotApproved),
        ({"second": None, "alone": "夜間のため"}, SomebodyElseCould),
        ({"second": SecondKey(MANAGER_PASSPHRASE, manager)}, SamePerson),
        ({"second": SecondKey("wrong", sato)}, SecondDoesNotFit),
        ({"second": SecondKey(MANAGER_PASSPHRASE, sato)}, SecondDoesNotFit),
        ({"second": SecondKey("no code")}, RecoveryTypo),
        ({"second": SecondKey(other)}, (RecoveryTypo, SecondDoesNotFit)),
        ({"second": SecondKey(SATOS, UUID(int=1))}, NotApproved),
        ({"staff_id": sato, "passphrase": SATOS}, NotPermitted),
    ):
        with pytest.raises(error):
            restore_backup(an_order(desk, backup, target, **changes))
        assert not target.exists()
    assert not list(target.parent.glob("*.restoring"))


def test_management_and_audit_or_who_was_only_invited_is_no_second_person(
    desk: Desk, tmp_path: Path, target: Path
) -> None:
    auditor = staffing.add_staff(desk.manager, "監査", Role.AUDIT, "audit passphrase 2026", CHEAP)
    invited = staffing.invite(desk.manager, "新人", Role.DESK, CHEAP).value
    (tmp_path / "backups").mkdir()
    backup = back_up(desk.manager, tmp_path / "backups").value.folder
    second = SecondKey("audit passphrase 2026", auditor.value.id)
    with pytest.raises(NotPermitted):
        restore_backup(an_order(desk, backup, target, second=second))
    second = SecondKey(invited.passphrase, invited.staff.id)
    with pytest.raises(NotApproved):
        restore_backup(an_order(desk, backup, target, second=second))
    own = preview_backup(backup).own
    could = who_could_approve(own, desk.manager.staff.id, ())
    assert {one.name for one in could} == {"佐藤", "高橋"}


def test_one_person_alone_is_an_exception_with_a_reason(
    desk: Desk, tmp_path: Path, target: Path
) -> None:
    for one in (desk.staff, desk.colleague):
        staffing.end_access(desk.manager, one.staff.id, "退職")
    (tmp_path / "backups").mkdir()
    backup = back_up(desk.manager, tmp_path / "backups").value.folder
    with pytest.raises(Invalid):
        restore_backup(an_order(desk, backup, target, second=None))
    restore_backup(an_order(desk, backup, target, second=None, alone="窓口は一人です"))
    (event,) = told(target, desk, Action.DESK_RESTORED)
    assert (event.after or {})["alone"] == "窓口は一人です"
    (event,) = told(target, desk, Action.FOUR_EYES_EXCEPTED)
    assert event.after == {"deed": "restore", "reason": "窓口は一人です"}


def leave(desk: Desk) -> None:
    staffing.end_access(desk.manager, desk.staff.staff.id, "退職")
    desks.lock_desk(desk.manager)


def shut_out(desk: Desk, folder: Path) -> bool:
    try:
        enter(folder, desk.staff.staff.id, SATOS)
    except WrongPassphrase:
        return True
    return False


@pytest.mark.parametrize("known_by", ["since", "present", "left"])
def test_who_left_since_does_not_come_in_again(
    desk: Desk, backup: Path, target: Path, known_by: str
) -> None:
    folder = desk.manager.desk.folder
    before = read_header(backup)
    assert not shut_out(desk, backup)
    leave(desk)
    second = SecondKey(TAKAHASHIS, desk.colleague.staff.id)
    left = frozenset({desk.staff.staff.id})
    changes: dict[str, object] = {known_by: left if known_by == "left" else folder}
    done = restore_backup(an_order(desk, backup, target, second=second, **changes))
    assert (done.left, done.new_key) == (("佐藤",), True)
    assert shut_out(desk, target)
    enter(target, desk.colleague.staff.id, TAKAHASHIS)
    enter_with_recovery(target, parse_recovery_code(" ".join(desk.recovery_groups)))
    assert read_header(target).epoch == before.epoch + 1
    # The way in the backup gave leads to a key that opens the restored database no more.
    shutil.copy(backup / "header", target / "header")
    shutil.copy(backup / "header", target / "header.copy")
    with pytest.raises(Exception, match=r"first-page|older|database|pages"):
        desks.open_desk(target, desk.staff.staff.id, SATOS)


def test_the_departure_is_in_the_record_again(desk: Desk, backup: Path, target: Path) -> None:
    folder = desk.manager.desk.folder
    leave(desk)
    second = SecondKey(TAKAHASHIS, desk.colleague.staff.id)
    restore_backup(an_order(desk, backup, target, second=second, since=folder))
    (event,) = told(target, desk, Action.STAFF_LEFT)
    assert (event.after or {})["staff"] == str(desk.staff.staff.id)
    (event,) = told(target, desk, Action.DESK_RESTORED)
    assert ((event.after or {})["left_again"], (event.after or {})["new_key"]) == (1, True)
    assert told(target, desk, Action.KEYS_ROTATED)


def test_in_place_of_a_desk_whose_header_alone_is_left(desk: Desk, backup: Path) -> None:
    folder = desk.manager.desk.folder
    leave(desk)
    (folder / "desk.db").write_bytes(b"")
    second = SecondKey(TAKAHASHIS, desk.colleague.staff.id)
    done = restore_backup(an_order(desk, backup, folder, second=second, replacing=True))
    assert done.left == ("佐藤",)
    assert shut_out(desk, folder)


def test_who_left_has_no_word_and_restores_nothing(desk: Desk, backup: Path, target: Path) -> None:
    folder, sato = desk.manager.desk.folder, desk.staff.staff.id
    leave(desk)
    with pytest.raises(NotApproved):
        restore_backup(an_order(desk, backup, target, present=folder))
    order = an_order(desk, backup, target, left=frozenset({desk.manager.staff.id}))
    with pytest.raises(NotPermitted):
        restore_backup(order)
    preview = preview_backup(backup, folder)
    assert preview.departures is not None
    assert preview.departures.left == {sato}
    assert preview.departures.another_key


def test_a_key_changed_since_is_changed_again(desk: Desk, backup: Path, target: Path) -> None:
    folder = desk.manager.desk.folder
    staffing.rotate_keys(desk.manager)
    desks.lock_desk(desk.manager)
    done = restore_backup(an_order(desk, backup, target, present=folder))
    assert (done.left, done.new_key) == ((), True)
    assert read_header(target).epoch == read_header(backup).epoch + 1


def test_nobody_left_and_nothing_changes(desk: Desk, backup: Path, target: Path) -> None:
    folder = desk.manager.desk.folder
    desks.lock_desk(desk.manager)
    done = restore_backup(an_order(desk, backup, target, present=folder))
    assert (done.left, done.new_key) == ((), False)
    assert read_header(target).epoch == read_header(backup).epoch
    again = an_order(desk, backup, target.with_name("other.jardesk"), new_key=True)
    assert restore_backup(again).new_key


@pytest.mark.parametrize("harm", ["gone", "damaged", "older", "another"])
def test_what_cannot_tell_who_left_says_so(
    desk: Desk, backup: Path, tmp_path: Path, harm: str
) -> None:
    folder = desk.manager.desk.folder
    match harm:
        case "gone":
            folder = tmp_path / "nowhere"
        case "damaged":
            for name in ("header", "header.copy"):
                (folder / name).write_bytes(b"{")
        case "older":
            older = tmp_path / "older"
            shutil.copytree(folder, older)
            staffing.rotate_keys(desk.manager)
            backup, folder = back_up(desk.manager, tmp_path / "backups").value.folder, older
        case "another":
            made = desks.create_desk(
                tmp_path / "other.jardesk",
                organisation="よそ",
                manager_name="鈴木",
                passphrase=MANAGER_PASSPHRASE,
                language="ja",
                cost=CHEAP,
            )
            desks.lock_desk(made.session)
            folder = tmp_path / "other.jardesk"
    assert preview_backup(backup, folder).departures is None
