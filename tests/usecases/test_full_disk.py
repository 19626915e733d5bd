"""A full disk while the package is made or leaves: told as such, nothing half-kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.desk_errors import DiskFull
from jar_desk.domain.errors import CannotWrite
from jar_desk.domain.staff import Role
from jar_desk.store import attachments
from jar_desk.usecases import desks, letters, packages, reading, staffing
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE, Desk
from tests.small_disks import MOUNTING, fill
from tests.usecases.steps import approved, decided
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = MOUNTING


def _make_desk(disk: Path) -> desks.NewDesk:
    return desks.create_desk(
        disk / "t.jardesk",
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase=MANAGER_PASSPHRASE,
        now=lambda: NOON,
        cost=CHEAP,
    )


@pytest.fixture
def small_desk(small_disk: Path) -> Iterator[Desk]:
    made = _make_desk(small_disk)
    manager = made.session
    person = staffing.add_staff(manager, "佐藤", Role.DESK, "passphrase of 佐藤 2026").value
    staff = replace(manager, staff=person)
    yield Desk(manager, staff, staff, made.recovery_groups)
    desks.lock_desk(manager)


def _files_and_rows(desk: Desk) -> tuple[set[str], set[str]]:
    folder = desk.staff.desk.folder / "files"
    with desk.staff.desk.reading() as connection:
        rows = {one.hex for one in attachments.known_ids(connection)}
    return {path.name for path in folder.iterdir()}, rows


@pytest.mark.parametrize("room", [0, 200_000, 500_000])
def test_no_room_for_a_desk_leaves_the_folder_for_the_next_try(small_disk: Path, room: int) -> None:
    ballast = fill(small_disk, leave=room)
    with pytest.raises((DiskFull, CannotWrite)):
        _make_desk(small_disk)
    assert list(small_disk.iterdir()) == [ballast]
    ballast.unlink()
    desks.lock_desk(_make_desk(small_disk).session)


def test_no_room_for_the_package_keeps_the_inquiry_as_it_was(
    small_desk: Desk, small_disk: Path, tmp_path: Path
) -> None:
    inquiry = decided(small_desk, tmp_path)
    for make in (packages.make_package, letters.make_acknowledgement):
        ballast = fill(small_disk)
        with pytest.raises(DiskFull):
            make(small_desk.staff, inquiry)
        assert reading.read_inquiry(small_desk.staff, inquiry.id) == inquiry
        ballast.unlink()
    files, rows = _files_and_rows(small_desk)
    assert files == rows
    assert packages.make_package(small_desk.staff, inquiry).value.package is not None


def test_no_room_at_the_target_is_not_recorded_as_left(
    desk: Desk, small_disk: Path, tmp_path: Path
) -> None:
    inquiry = approved(desk, tmp_path)
    ballast = fill(small_disk)
    events = len(reading.inquiry_history(desk.staff, inquiry))
    with pytest.raises(CannotWrite):
        packages.export_package(desk.staff, inquiry, small_disk / "out.pdf")
    assert {path.name for path in small_disk.iterdir()} == {ballast.name}
    assert len(reading.inquiry_history(desk.staff, inquiry)) == events
