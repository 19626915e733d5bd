"""Backups on real disks: complete by themselves, verified, kept by the rule, never half."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from functools import partial
from threading import Event, Thread
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import (
    Damage,
    DamagedDesk,
    DiskFull,
    IsABackup,
    PlaceProblem,
    ReadOnlyDesk,
    UnsuitablePlace,
)
from jar_desk.domain.errors import Cancelled, NotPermitted
from jar_desk.store import audit, unmigrated
from jar_desk.store import desk as stored
from jar_desk.store.backup_folders import DRIVE_MARK, backups_in, read_mark
from jar_desk.store.engine import APPLICATION_ID, DatabaseFile, connect
from jar_desk.store.migrations import STEPS
from jar_desk.store.migrations.runner import migrate, read_version
from jar_desk.store.verification import examine_whole
from jar_desk.usecases import desks, searching
from jar_desk.usecases.auditing import audit_events
from jar_desk.usecases.backing_up import back_up
from jar_desk.usecases.backup_places import add_place, backup_state, remove_place
from jar_desk.usecases.doors import read_door
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE
from tests.small_disks import MOUNTING, fill, mounted
from tests.usecases.steps import decided, recorded

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from jar_desk.usecases.backing_up import MadeBackup
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


def later(session: Session, **passed: float) -> Session:
    moment = NOON + timedelta(**passed)
    return replace(session, now=lambda: moment)


def faults(made: MadeBackup, session: Session) -> tuple[Any, ...]:
    anchors = (audit.Anchor(made.mark.sequence, bytes.fromhex(made.mark.head)),)
    return examine_whole(made.folder, made.mark.desk_id, session.desk.keys, anchors).faults


def test_a_backup_is_a_whole_desk_with_its_mark(desk: Desk, place: Path, tmp_path: Path) -> None:
    decided(desk, tmp_path)
    seen: list[tuple[int, int]] = []
    made = back_up(desk.manager, place, progress=lambda *at: seen.append(at)).value
    assert made.folder.name == "test-20261110-120000.jarbackup"
    assert {path.name for path in made.folder.iterdir()} == {
        "backup.json", "desk.db", "files", "header", "header.copy",
    }  # fmt: skip
    assert faults(made, desk.manager) == ()
    assert read_mark(made.folder) == made.mark
    assert (made.mark.inquiries, made.mark.files) == (1, 1)
    with desk.manager.desk.reading() as connection:
        assert audit.head(connection).sequence == made.mark.sequence + 1
    newest = audit_events(desk.manager, limit=1)[0].event
    assert newest.action is Action.DESK_BACKED_UP
    assert seen[-1][0] == seen[-1][1] > 0
    assert [path.name for path in place.iterdir()] == [made.folder.name]


def test_versions_and_identifiers_are_kept(desk: Desk, place: Path) -> None:
    made = back_up(desk.manager, place).value
    keys, desk_id = desk.manager.desk.keys, desk.manager.desk.desk_id
    copy = DatabaseFile(made.folder / "desk.db", desk_id, keys.database, immutable=True)
    assert read_version(copy) == len(STEPS)
    connection = connect(copy)
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    connection.close()


def test_a_backup_is_never_worked_in(desk: Desk, place: Path) -> None:
    made = back_up(desk.manager, place).value
    with pytest.raises(IsABackup):
        desks.open_desk(made.folder, desk.manager.staff.id, MANAGER_PASSPHRASE)
    assert not (made.folder / "lock").exists()
    assert read_door(made.folder).members


def test_files_are_linked_to_the_earlier_backup_and_never_to_the_desk(
    desk: Desk, place: Path, tmp_path: Path
) -> None:
    decided(desk, tmp_path)
    first = back_up(desk.manager, place).value
    second = back_up(later(desk.manager, days=1), place).value
    (name,) = [path.name for path in (first.folder / "files").iterdir()]
    own, one, two = (
        (folder / "files" / name).stat()
        for folder in (desk.manager.desk.folder, first.folder, second.folder)
    )
    assert one.st_ino == two.st_ino != own.st_ino
    shutil.rmtree(first.folder)
    assert faults(second, desk.manager) == ()


def test_what_rotted_in_an_earlier_backup_is_copied_anew(
    desk: Desk, place: Path, tmp_path: Path
) -> None:
    decided(desk, tmp_path)
    first = back_up(desk.manager, place).value
    (file,) = (first.folder / "files").iterdir()
    content = bytearray(file.read_bytes())
    content[50] ^= 1
    file.write_bytes(content)
    second = back_up(later(desk.manager, days=1), place).value
    assert second.mark.damaged == ()
    assert faults(second, desk.manager) == ()
    assert len(faults(first, desk.manager)) == 1


@pytest.mark.parametrize("harm", ["missing", "altered"])
def test_a_file_damaged_in_the_desk_does_not_stop_the_rest(
    desk: Desk, place: Path, tmp_path: Path, harm: str
) -> None:
    decided(desk, tmp_path)
    (file,) = (desk.manager.desk.folder / "files").iterdir()
    if harm == "missing":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:-1] + b"x")
    made = back_up(desk.manager, place).value
    assert made.mark.damaged == (file.name,)


def test_a_file_erased_meanwhile_is_not_in_the_backup(
    desk: Desk, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The record goes after the database was copied and before its file is."""
    inquiry = decided(desk, tmp_path)
    copy = type(desk.manager.desk).copy_database
    times: list[int] = []

    def copied_then_erased(self: Any, *words: Any) -> None:
        copy(self, *words)
        if not times:
            searching.remove_record(desk.staff, inquiry, inquiry.records[0].id)
        times.append(1)

    monkeypatch.setattr(type(desk.manager.desk), "copy_database", copied_then_erased)
    made = back_up(desk.manager, place).value
    assert len(times) == 2
    assert (made.mark.files, made.mark.damaged) == (0, ())
    assert faults(made, desk.manager) == ()


@pytest.mark.fault(22)
def test_while_others_write_it_ends_and_is_one_state(desk: Desk, place: Path) -> None:
    stop = Event()

    def keep_writing() -> None:
        while not stop.is_set():
            recorded(desk)

    writer = Thread(target=keep_writing)
    writer.start()
    try:
        for hour in range(3):
            made = back_up(later(desk.manager, hours=hour), place).value
            assert faults(made, desk.manager) == ()
    finally:
        stop.set()
        writer.join()
    with desk.manager.desk.reading() as connection:
        assert audit.verify(connection, desk.manager.desk.keys).sound


@pytest.mark.parametrize("times", [0, 1, 2])
def test_cancelled_leaves_nothing(desk: Desk, place: Path, tmp_path: Path, times: int) -> None:
    decided(desk, tmp_path)
    earlier = back_up(desk.manager, place).value
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > times

    with pytest.raises(Cancelled):
        back_up(later(desk.manager, days=1), place, cancelled=cancelled)
    assert [path.name for path in place.iterdir()] == [earlier.folder.name]


@pytest.mark.fault(23)
@MOUNTING
def test_a_full_target_leaves_the_old_one(desk: Desk, tmp_path: Path) -> None:
    decided(desk, tmp_path)
    with mounted(tmp_path / "stick", "8m") as stick:
        earlier = back_up(desk.manager, stick).value
        ballast = fill(stick, leave=200_000)
        with pytest.raises(DiskFull):
            back_up(later(desk.manager, days=1), stick)
        assert [one.folder for one in backups_in(stick)] == [earlier.folder]
        assert not [path for path in stick.iterdir() if "unfinished" in path.name]
        assert faults(earlier, desk.manager) == ()
        ballast.unlink()
        assert back_up(later(desk.manager, days=1), stick).value.folder.is_dir()


@pytest.mark.fault(23)
@MOUNTING
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_drive_pulled_out_meanwhile_keeps_the_old_one(
    desk: Desk, tmp_path: Path, at: int
) -> None:
    """It is pulled out while database or files are written, and put in again later."""
    decided(desk, tmp_path)
    point, holder = tmp_path / "stick", tmp_path / "port"
    with mounted(holder, "24m"):
        point.mkdir()
        subprocess.run(["mount", "--bind", str(holder), str(point)], check=True)
        add_place(desk.manager, point, removable=True)
        earlier = back_up(desk.manager, point, removable=True).value
        told: list[int] = []

        def pull(_done: int, _total: int) -> None:
            told.append(1)
            if len(told) == at:
                subprocess.run(["umount", "-l", str(point)], check=True)

        with pytest.raises(UnsuitablePlace) as raised:
            back_up(later(desk.manager, days=1), point, removable=True, progress=pull)
        assert raised.value.reason is PlaceProblem.MISSING
        assert list(point.iterdir()) == []
        with desk.manager.desk.reading() as connection:
            assert audit.verify(connection, desk.manager.desk.keys).sound
        subprocess.run(["mount", "--bind", str(holder), str(point)], check=True)
        try:
            assert [one.folder for one in backups_in(point)] == [earlier.folder]
            assert faults(earlier, desk.manager) == ()
            after = back_up(later(desk.manager, days=2), point, removable=True).value
            assert faults(after, desk.manager) == ()
            assert not [path for path in point.iterdir() if "unfinished" in path.name]
        finally:
            subprocess.run(["umount", "-l", str(point)], check=True)


@MOUNTING
def test_a_drive_that_is_away_is_no_folder_to_write_to(desk: Desk, tmp_path: Path) -> None:
    point = tmp_path / "stick"
    with mounted(point, "8m") as stick:
        add_place(desk.manager, stick, removable=True)
        assert (stick / DRIVE_MARK).exists()
        back_up(desk.manager, stick, removable=True)
    assert point.is_dir()
    with pytest.raises(UnsuitablePlace) as raised:
        back_up(later(desk.manager, days=1), point, removable=True)
    assert raised.value.reason is PlaceProblem.MISSING
    assert list(point.iterdir()) == []


@pytest.mark.parametrize("inside", ["", "files", "backups"])
def test_never_into_the_desk_itself(desk: Desk, inside: str) -> None:
    target = desk.manager.desk.folder / inside
    target.mkdir(exist_ok=True)
    with pytest.raises(UnsuitablePlace) as raised:
        back_up(desk.manager, target)
    assert raised.value.reason is PlaceProblem.INSIDE_A_DESK


def test_nor_by_a_link_nor_into_another_backup_nor_a_cloud(
    desk: Desk, place: Path, tmp_path: Path
) -> None:
    made = back_up(desk.manager, place).value
    link = tmp_path / "link"
    link.symlink_to(desk.manager.desk.folder / "files")
    cloud = tmp_path / "Dropbox" / "b"
    cloud.mkdir(parents=True)
    for target, reason in (
        (link, PlaceProblem.INSIDE_A_DESK),
        (made.folder, PlaceProblem.INSIDE_A_DESK),
        (cloud, PlaceProblem.SYNCHRONISED),
        (tmp_path / "nowhere", PlaceProblem.MISSING),
    ):
        with pytest.raises(UnsuitablePlace) as raised:
            back_up(desk.manager, target)
        assert raised.value.reason is reason


def test_no_backup_of_an_older_database_pushes_good_ones_out(desk: Desk, place: Path) -> None:
    desk.manager.desk.rolled_back = True
    with pytest.raises(DamagedDesk) as raised:
        back_up(desk.manager, place)
    assert raised.value.what is Damage.OLDER_DATABASE
    desk.manager.desk.rolled_back = False
    desk.manager.desk.read_only = True
    with pytest.raises(ReadOnlyDesk):
        back_up(desk.manager, place)
    desk.manager.desk.read_only = False
    assert list(place.iterdir()) == []


def test_a_damaged_page_stops_it_and_is_named(desk: Desk, place: Path, tmp_path: Path) -> None:
    decided(desk, tmp_path)
    desk.manager.desk.empty_log()
    path = desk.manager.desk.folder / "desk.db"
    sound = path.read_bytes()
    stopped = 0
    for page in range(20, len(sound) // 4096, 9):
        with path.open("r+b") as file:
            file.seek(page * 4096 + 100)
            file.write(bytes([sound[page * 4096 + 100] ^ 1]))
        try:
            back_up(desk.manager, place)
        except DamagedDesk:
            stopped += 1
        with path.open("r+b") as file:
            file.seek(page * 4096 + 100)
            file.write(sound[page * 4096 + 100 : page * 4096 + 101])
    assert stopped
    assert not [path for path in place.iterdir() if "unfinished" in path.name]


def test_days_weeks_and_months_are_kept(desk: Desk, place: Path) -> None:
    for day in range(70):
        back_up(later(desk.manager, days=day), place)
    days = [(NOON + timedelta(days=69) - one.mark.made_at).days for one in backups_in(place)]
    assert days[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert len(days) == 7 + 4 + 1
    assert backups_in(place)[-1].mark.made_at < NOON + timedelta(days=30)


def test_other_desks_backups_and_other_files_are_left_alone(
    desk: Desk, place: Path, tmp_path: Path
) -> None:
    made = back_up(desk.manager, place).value
    foreign = place / "test-20200101-000000.jarbackup"
    shutil.copytree(made.folder, foreign)
    text = (foreign / "backup.json").read_text()
    (foreign / "backup.json").write_text(
        text.replace(str(made.mark.desk_id), str(made.mark.desk_id)[::-1])
    )
    (place / "holiday.jpg").write_bytes(b"x")
    for day in range(1, 20):
        back_up(later(desk.manager, days=day), place)
    assert foreign.is_dir()
    assert (place / "holiday.jpg").exists()


def test_what_an_interrupted_one_left_goes(desk: Desk, place: Path) -> None:
    left = place / "test-20261109-120000.jarbackup.unfinished"
    (left / "files").mkdir(parents=True)
    assert backups_in(place) == []
    back_up(desk.manager, place)
    assert not left.exists()


def test_places_are_chosen_by_the_manager_and_are_due_every_day(desk: Desk, place: Path) -> None:
    with pytest.raises(NotPermitted):
        add_place(desk.staff, place)
    assert backup_state(desk.staff).none_chosen
    state = add_place(desk.manager, place).value
    assert [one.folder for one in state.due] == [str(place)]
    assert [one.folder for one in state.late] == [str(place)]
    assert state.newest is None
    back_up(desk.staff, place)
    state = backup_state(desk.staff)
    assert (state.due, state.late) == ((), ())
    assert state.newest is not None
    assert state.newest.last_good == NOON
    assert backup_state(later(desk.staff, hours=11)).due == ()
    assert len(backup_state(later(desk.staff, hours=13)).due) == 1
    assert backup_state(later(desk.staff, days=3)).late == ()
    assert len(backup_state(later(desk.staff, days=3, minutes=1)).late) == 1
    assert remove_place(desk.manager, place).value.none_chosen
    actions = [one.event.action for one in audit_events(desk.manager)]
    assert actions.count(Action.BACKUP_PLACES_CHANGED) == 2


def test_a_place_nobody_chose_is_known_but_not_served(desk: Desk, place: Path) -> None:
    back_up(desk.manager, place)
    state = backup_state(later(desk.manager, days=9))
    assert state.none_chosen
    assert (state.due, state.late) == ((), ())
    assert state.newest is not None


def test_before_a_new_version_changes_the_database_it_is_backed_up(
    desk: Desk, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decided(desk, tmp_path)
    add_place(desk.manager, place)
    desks.lock_desk(desk.manager)
    folder, staff_id = desk.manager.desk.folder, desk.manager.staff.id
    another = cast("ModuleType", SimpleNamespace(upgrade=lambda _operations: None))
    with monkeypatch.context() as patched:
        patched.setattr(stored, "migrate", partial(migrate, steps=(*STEPS, another)))
        patched.setattr(unmigrated, "STEPS", (*STEPS, another))
        session = desks.open_desk(folder, staff_id, MANAGER_PASSPHRASE, now=lambda: NOON)
    told = [one.event.action for one in audit_events(session, limit=3)]
    state = backup_state(session)
    keys = session.desk.keys
    desks.lock_desk(session)
    assert told == [Action.DESK_BACKED_UP, Action.DESK_MIGRATED, Action.DESK_OPENED]
    assert state.newest is not None
    (found,) = backups_in(place)
    copy = DatabaseFile(found.folder / "desk.db", found.mark.desk_id, keys.database, immutable=True)
    assert read_version(copy) == len(STEPS)
    anchors = (audit.Anchor(found.mark.sequence, bytes.fromhex(found.mark.head)),)
    assert examine_whole(found.folder, found.mark.desk_id, keys, anchors).faults == ()
    assert found.mark.files == 1


def test_a_desk_in_its_present_form_opens_without(desk: Desk, place: Path) -> None:
    add_place(desk.manager, place)
    desks.lock_desk(desk.manager)
    folder, staff_id = desk.manager.desk.folder, desk.manager.staff.id
    desks.lock_desk(desks.open_desk(folder, staff_id, MANAGER_PASSPHRASE, now=lambda: NOON))
    assert backups_in(place) == []
