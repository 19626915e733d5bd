"""Restoring on purpose: looked at, verified, erased again, recorded, and never half."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import (
    Damage,
    DamagedBackup,
    DamagedDesk,
    DeskInUse,
    DiskFull,
    ErasedFile,
    ErasedUnknown,
    UnrelatedDesk,
    UnsuitableFolder,
    WrongPassphrase,
)
from jar_desk.domain.errors import Cancelled, Invalid, NotPermitted, Unknown
from jar_desk.domain.retention import Holding
from jar_desk.domain.staff import Role
from jar_desk.store import audit, erased
from jar_desk.usecases import desks, reading, retention, searching
from jar_desk.usecases.auditing import audit_events
from jar_desk.usecases.backing_up import back_up
from jar_desk.usecases.desk_condition import desk_condition
from jar_desk.usecases.reapplying import parse_erased, reapply
from jar_desk.usecases.restore_orders import RestoreOrder
from jar_desk.usecases.restoring import preview_backup, restore_backup
from jar_desk.usecases.restoring_together import SecondKey
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE, a_desk
from tests.small_disks import MOUNTING, fill, mounted
from tests.usecases.erasing_steps import at, closed
from tests.usecases.erasing_steps import erased as erased_now
from tests.usecases.steps import decided, recorded

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.usecases.backing_up import MadeBackup
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

WHY = "サーバーの入れ替え"
SECONDS = "passphrase of 佐藤 2026"
LATER = NOON + timedelta(days=1)


@pytest.fixture
def made(desk: Desk, tmp_path: Path) -> MadeBackup:
    """A backup of a desk with one decided inquiry and its record."""
    decided(desk, tmp_path)
    place = tmp_path / "backups"
    place.mkdir()
    return back_up(desk.manager, place).value


def an_order(desk: Desk, made: MadeBackup, target: Path, **changes: object) -> RestoreOrder:
    order = RestoreOrder(
        backup=made.folder,
        target=target,
        staff_id=desk.manager.staff.id,
        passphrase=MANAGER_PASSPHRASE,
        reason=WHY,
        second=SecondKey(SECONDS, desk.staff.staff.id),
    )
    return replace(order, **changes)  # type: ignore[arg-type]


def opened(folder: Path, desk: Desk) -> Session:
    return desks.open_desk(folder, desk.manager.staff.id, MANAGER_PASSPHRASE, now=lambda: LATER)


def test_the_preview_tells_what_it_is_and_who_can_open_it(
    desk: Desk, made: MadeBackup, tmp_path: Path
) -> None:
    shown = preview_backup(made.folder)
    assert shown.mark == made.mark
    assert shown.organisation == "難民支援協会"
    assert [one.name for one in shown.members] == ["鈴木", "佐藤", "高橋"]
    with pytest.raises(DamagedDesk) as raised:
        preview_backup(tmp_path)
    assert raised.value.what is Damage.NO_BACKUP


def test_a_restored_desk_holds_the_same_and_says_why(
    desk: Desk, made: MadeBackup, tmp_path: Path
) -> None:
    before = {path.name: path.read_bytes() for path in made.folder.iterdir() if path.is_file()}
    seen: list[tuple[int, int]] = []
    target = tmp_path / "new.jardesk"
    done = restore_backup(
        an_order(desk, made, target), progress=lambda *at: seen.append(at), now=lambda: LATER
    )
    assert (done.folder, done.erased, done.damaged, done.aside) == (target, None, (), None)
    assert seen[-1][0] == seen[-1][1]
    assert before == {p.name: p.read_bytes() for p in made.folder.iterdir() if p.is_file()}
    session = opened(target, desk)
    try:
        assert not desk_condition(session).rolled_back
        told = [one.event for one in audit_events(session)]
        restored = next(one for one in told if one.action is Action.DESK_RESTORED)
        assert restored.actor == desk.manager.staff.id
        assert restored.after is not None
        assert restored.after["reason"] == WHY
        assert restored.after["up_to_event"] == made.mark.sequence
        with session.desk.reading() as connection:
            end = audit.Anchor(made.mark.sequence, bytes.fromhex(made.mark.head))
            assert audit.reaches(connection, end)
            assert audit.verify(connection, session.desk.keys).sound
            held = erased.held(connection)
        with desk.manager.desk.reading() as connection:
            assert held == erased.held(connection)
        assert session.desk.examine().sound
    finally:
        desks.lock_desk(session)
    assert not (tmp_path / "new.jardesk.restoring").exists()


@pytest.mark.fault(24)
def test_every_backup_of_a_history_comes_back_with_its_own_head(desk: Desk, tmp_path: Path) -> None:
    place = tmp_path / "backups"
    place.mkdir()
    made = []
    for day in range(4):
        recorded(desk)
        moment = NOON + timedelta(days=day)
        made.append(back_up(replace(desk.manager, now=lambda at=moment: at), place).value)
    for number, one in enumerate(made, start=1):
        target = tmp_path / f"restored-{number}"
        restore_backup(an_order(desk, one, target))
        session = opened(target, desk)
        with session.desk.reading() as connection:
            end = audit.Anchor(one.mark.sequence, bytes.fromhex(one.mark.head))
            assert audit.reaches(connection, end)
            assert audit.verify(connection, session.desk.keys).sound
        counts = reading.list_counts(session)
        desks.lock_desk(session)
        assert max(counts.values()) == one.mark.inquiries == number


def test_what_was_erased_since_is_erased_again(
    desk: Desk, made: MadeBackup, tmp_path: Path
) -> None:
    (inquiry_id,) = _inquiries(desk.manager)
    inquiry = reading.read_inquiry(desk.staff, inquiry_id)
    record = inquiry.records[0]
    assert record.attachment is not None
    searching.remove_record(desk.staff, inquiry, record.id)
    desks.lock_desk(desk.manager)
    target = tmp_path / "new.jardesk"
    order = an_order(desk, made, target, since=desk.manager.desk.folder)
    assert restore_backup(order).erased == 2
    session = opened(target, desk)
    assert reading.read_inquiry(session, inquiry_id).records == ()
    with session.desk.reading() as connection:
        assert record.attachment.id not in erased.held(connection)
    assert list((target / "files").iterdir()) == []
    desks.lock_desk(session)


def _inquiries(session: Session) -> list[object]:
    from sqlalchemy import select  # noqa: PLC0415

    from jar_desk.store.inquiry_schema import INQUIRY  # noqa: PLC0415

    with session.desk.reading() as connection:
        return list(connection.scalars(select(INQUIRY.c.id)))


def test_a_list_kept_outside_does_too(desk: Desk, made: MadeBackup, tmp_path: Path) -> None:
    (inquiry_id,) = _inquiries(desk.manager)
    record = reading.read_inquiry(desk.staff, inquiry_id).records[0]
    assert record.attachment is not None
    listed = parse_erased(f"# 2026\n{record.attachment.id}\n\n{uuid4()}  # gone long ago\n")
    target = tmp_path / "new.jardesk"
    assert restore_backup(an_order(desk, made, target, erased=listed)).erased == 1
    session = opened(target, desk)
    assert reading.read_inquiry(session, inquiry_id).records == ()
    desks.lock_desk(session)
    with pytest.raises(Invalid):
        parse_erased("record 1\n")


def test_a_whole_inquiry_of_a_list_is_erased_again(
    desk: Desk, made: MadeBackup, tmp_path: Path
) -> None:
    target = tmp_path / "new.jardesk"
    staff = frozenset({desk.manager.staff.id})
    assert reapply(desk.manager, staff) == 0
    inquiry = frozenset(_inquiries(desk.manager))
    assert restore_backup(an_order(desk, made, target, erased=inquiry)).erased == len(inquiry)
    session = opened(target, desk)
    with pytest.raises(Unknown):
        reading.read_inquiry(session, next(iter(inquiry)))  # type: ignore[arg-type]
    desks.lock_desk(session)


def test_only_a_manager_with_a_reason_and_the_right_passphrase(
    desk: Desk, made: MadeBackup, tmp_path: Path
) -> None:
    target = tmp_path / "new.jardesk"
    staff = {"staff_id": desk.staff.staff.id, "passphrase": "passphrase of 佐藤 2026"}
    for changes, error in (
        (staff, NotPermitted),
        ({"passphrase": "wrong"}, WrongPassphrase),
        ({"reason": " "}, Invalid),
    ):
        with pytest.raises(error):
            restore_backup(an_order(desk, made, target, **changes))
    assert {path.name for path in tmp_path.iterdir()} >= {"backups"}
    assert not target.exists()
    assert not (made.folder / "attempts").exists()
    assert desk.staff.staff.role is Role.DESK


@pytest.mark.fault(25)
def test_a_backup_without_header_is_refused(desk: Desk, made: MadeBackup, tmp_path: Path) -> None:
    (made.folder / "header").unlink()
    target = tmp_path / "one"
    restore_backup(an_order(desk, made, target))  # the copy of the header is enough
    (made.folder / "header.copy").unlink()
    with pytest.raises(DamagedDesk) as raised:
        restore_backup(an_order(desk, made, tmp_path / "two"))
    assert raised.value.what is Damage.HEADER


@pytest.mark.parametrize("harm", ["page", "older", "record"])
def test_a_damaged_backup_is_refused(
    desk: Desk, made: MadeBackup, tmp_path: Path, harm: str
) -> None:
    database = made.folder / "desk.db"
    match harm:
        case "page":
            content = bytearray(database.read_bytes())
            content[30 * 4096 + 9] ^= 1
            database.write_bytes(content)
        case "older":
            mark = made.folder / "backup.json"
            number = f'"sequence": {made.mark.sequence}'
            mark.write_text(mark.read_text().replace(number, number + "0"))
        case "record":
            database.unlink()
    with pytest.raises((DamagedBackup, DamagedDesk)):
        restore_backup(an_order(desk, made, tmp_path / "new.jardesk"))
    assert not list(tmp_path.glob("new*"))


def test_a_backup_with_a_damaged_file_is_restored_and_names_it(
    desk: Desk, made: MadeBackup, tmp_path: Path
) -> None:
    (file,) = (made.folder / "files").iterdir()
    file.write_bytes(file.read_bytes()[:-3])
    done = restore_backup(an_order(desk, made, tmp_path / "new.jardesk"))
    assert [(one.what, one.where) for one in done.damaged] == [(Damage.FILE_SHORTENED, file.name)]


def test_in_place_of_the_desk_which_is_kept(desk: Desk, made: MadeBackup, tmp_path: Path) -> None:
    folder = desk.manager.desk.folder
    order = an_order(desk, made, folder, replacing=True)
    with pytest.raises(DeskInUse):
        restore_backup(order)
    recorded(desk)
    desks.lock_desk(desk.manager)
    done = restore_backup(replace(order, since=folder), now=lambda: LATER)
    assert done.aside is not None
    assert done.aside.name == "test-before-20261111-120000.jardesk"
    session = opened(folder, desk)
    assert len(_inquiries(session)) == 1
    desks.lock_desk(session)
    session = opened(done.aside, desk)
    assert len(_inquiries(session)) == 2
    desks.lock_desk(session)


def test_another_desk_says_nothing_of_what_was_erased(
    desk: Desk, made: MadeBackup, tmp_path: Path
) -> None:
    target = tmp_path / "new.jardesk"
    desks.lock_desk(desk.manager)
    shutil.copytree(made.folder, tmp_path / "older")
    (tmp_path / "older" / "backup.json").unlink()
    with a_desk(tmp_path / "other.jardesk"):
        pass
    with pytest.raises(ErasedUnknown):
        restore_backup(an_order(desk, made, target, since=tmp_path / "other.jardesk"))
    recorded_later = back_up_of(desk, tmp_path)
    with pytest.raises(UnrelatedDesk):
        restore_backup(an_order(desk, recorded_later, target, since=tmp_path / "older"))
    assert not target.exists()


def back_up_of(desk: Desk, tmp_path: Path) -> MadeBackup:
    """Open the desk once more and back it up."""
    session = opened(desk.manager.desk.folder, desk)
    try:
        return back_up(session, tmp_path / "backups").value
    finally:
        desks.lock_desk(session)


def test_only_where_nothing_lies(desk: Desk, made: MadeBackup, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "photo.jpg").write_bytes(b"x")
    for target in (tmp_path / "full", tmp_path / "no" / "where", tmp_path / "Dropbox" / "desk"):
        with pytest.raises(UnsuitableFolder):
            restore_backup(an_order(desk, made, target))
    (tmp_path / "empty").mkdir()
    restore_backup(an_order(desk, made, tmp_path / "empty"))


def test_cancelled_or_full_leaves_nothing(desk: Desk, made: MadeBackup, tmp_path: Path) -> None:
    target = tmp_path / "new.jardesk"
    with pytest.raises(Cancelled):
        restore_backup(an_order(desk, made, target), cancelled=lambda: True)
    assert not list(tmp_path.glob("new*"))


@MOUNTING
def test_a_full_disk_leaves_nothing(desk: Desk, made: MadeBackup, tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "8m") as disk:
        fill(disk, leave=100_000)
        with pytest.raises(DiskFull):
            restore_backup(an_order(desk, made, disk / "new.jardesk"))
        assert [path.name for path in disk.iterdir()] == ["ballast"]


def test_values_and_copies_erased_since_go_again(desk: Desk, tmp_path: Path) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    inquiry = closed(desk, sources)
    made = back_up(desk.manager, sources).value
    erased_now(at(desk, 91), inquiry.id, what=Holding.ANSWER_COPY)
    desks.lock_desk(desk.manager)
    target = tmp_path / "new.jardesk"
    done = restore_backup(an_order(desk, made, target, since=desk.manager.desk.folder))
    assert done.erased == 1
    session = opened(target, desk)
    kept = reading.read_inquiry(session, inquiry.id)
    assert kept.package is not None
    with pytest.raises(ErasedFile):
        reading.attachment_bytes(session, kept.package.attachment)
    assert [one.again for one in retention.disposals(session)] == [True]
    desks.lock_desk(session)
