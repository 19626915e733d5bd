"""Disks that are full, read-only or pulled away while the desk is in use."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from jar_desk.domain.desk_errors import (
    DiskFull,
    FolderProblem,
    ReadOnlyDesk,
    UnsuitableFolder,
)
from jar_desk.store import audit
from jar_desk.store.desk import open_desk
from jar_desk.store.disk import faults_named
from tests.small_disks import MOUNTING, fill, freeze, mounted
from tests.store.desks import DESK_ID, KEYS, Place, append

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.domain.desk_keys import Anchor
    from jar_desk.store.desk import OpenDesk

MEBIBYTE = 1024 * 1024


def _write_until_full(desk: OpenDesk) -> int:
    """Write until the disk refuses, and return the last sequence that was kept."""
    written = 50
    for _ in range(200):
        try:
            written = append(desk, "x" * 200_000)
        except DiskFull:
            return written
    pytest.fail("the disk never filled")


@pytest.mark.fault(5, 7)
@MOUNTING
def test_a_full_disk_loses_nothing_and_reading_goes_on(small_disk: Path) -> None:
    place = Place(small_disk / "t.jardesk").filled(50)
    with place.open() as desk:
        ballast = fill(small_disk)
        written = _write_until_full(desk)
        assert not (place.folder / "reserve").exists()
        with desk.reading() as connection:
            assert audit.head(connection).sequence == written
            assert audit.verify(connection, desk.keys).sound
        assert append(desk, "a small change fits into what the reserve gave back") == written + 1
        ballast.unlink()
        assert append(desk, "x" * 200_000) == written + 2
        assert desk.examine().sound
    assert place.count() == written + 2


@pytest.mark.fault(5, 6)
@MOUNTING
def test_a_full_disk_leaves_no_half_file(small_disk: Path) -> None:
    place = Place(small_disk / "t.jardesk").filled(5)
    with place.open() as desk:
        kept = desk.files.add(b"k" * MEBIBYTE)
        with pytest.raises(DiskFull):
            desk.files.add(b"x" * (20 * MEBIBYTE))
        assert [path.name for path in (place.folder / "files").iterdir()] == [kept.id.hex]
        assert desk.files.read(kept.id, kept.key) == b"k" * MEBIBYTE


@MOUNTING
def test_no_desk_on_a_full_disk(small_disk: Path) -> None:
    ballast = fill(small_disk)
    place = Place(small_disk / "t.jardesk")
    with pytest.raises(DiskFull):
        place.create()
    assert not place.folder.exists()
    ballast.unlink()
    place.create().close()


@pytest.mark.fault(5)
@MOUNTING
def test_a_full_disk_at_the_end_closes_all_the_same(small_disk: Path) -> None:
    place = Place(small_disk / "t.jardesk").filled(5)
    desk = place.open()
    append(desk, "last")
    ballast = fill(small_disk)
    desk.close()
    ballast.unlink()
    assert place.count() == 6


@pytest.mark.fault(5)
@MOUNTING
@pytest.mark.parametrize("reserve", [True, False])
def test_a_desk_is_opened_on_a_full_disk(small_disk: Path, reserve: bool) -> None:  # noqa: FBT001
    """Its header must first say that the pages change: the reserve makes room, or all is read."""
    place = Place(small_disk / "t.jardesk").filled(50)
    header = small_disk / "header"

    def kept(anchor: Anchor) -> None:
        header.write_bytes(repr(anchor).encode() * 500)
        place.anchors.append(anchor)

    if not reserve:
        (place.folder / "reserve").unlink()
    ballast = fill(small_disk)
    with open_desk(
        place.folder, DESK_ID, KEYS, anchors=place.anchors[-1:], keep_anchor=kept
    ) as desk:
        assert desk.read_only is not reserve
        assert not desk.rolled_back
        with desk.reading() as connection:
            assert audit.verify(connection, desk.keys).count == 50
    ballast.unlink()
    assert place.count() == 50


@pytest.mark.fault(6)
@pytest.mark.skipif(sys.platform == "win32", reason="no file-size limits on Windows")
def test_a_file_size_limit_is_a_full_disk(tmp_path: Path) -> None:
    place = Place(tmp_path / "t.jardesk").filled(5)
    limited = place.in_process(
        "import resource, signal\n"
        "from jar_desk.domain.desk_errors import DiskFull\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "desk = place.open()\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))\n"
        "for act in (lambda x: append(desk, x), lambda x: desk.files.add(x.encode())):\n"
        "    try: act('x' * 5_000_000)\n"
        "    except DiskFull: print('full', flush=True)\n"
        "print(append(desk, 'small'), len(list((place.folder / 'files').iterdir())), flush=True)\n"
        "desk.close()\n"
    )
    assert limited.communicate()[0].splitlines() == ["full", "full", "6 0"]
    assert place.count() == 6


@pytest.fixture
def frozen(tmp_path: Path) -> Iterator[Place]:
    """A desk on a disk that is then mounted for reading only."""
    with mounted(tmp_path / "disk", "24m") as disk:
        yield Place(disk / "t.jardesk").filled(5)


def _reads_all(place: Place, events: int) -> None:
    with place.open() as desk:
        assert desk.read_only
        assert not desk.rolled_back
        with desk.reading() as connection:
            assert audit.verify(connection, desk.keys).count == events
            connection.execute(text("SELECT * FROM audit_event ORDER BY content")).fetchall()
        for change in (lambda: append(desk, "no"), lambda: desk.files.add(b"no")):
            with pytest.raises(ReadOnlyDesk):
                change()
        assert desk.examine().sound


@pytest.mark.fault(18)
@MOUNTING
def test_a_read_only_folder_is_a_read_only_desk(frozen: Place) -> None:
    freeze(frozen.folder.parent)
    _reads_all(frozen, 5)


@pytest.mark.fault(18)
@MOUNTING
def test_a_read_only_folder_with_changes_in_its_wal(frozen: Place) -> None:
    crash = frozen.in_process(
        "desk = place.open(); append(desk, 'late'); import os; os.kill(os.getpid(), 9)"
    )
    crash.communicate()
    assert frozen.database.with_name("desk.db-wal").stat().st_size > 0
    freeze(frozen.folder.parent)
    _reads_all(frozen, 6)


@MOUNTING
def test_no_new_desk_in_a_read_only_folder(frozen: Place) -> None:
    freeze(frozen.folder.parent)
    with pytest.raises(UnsuitableFolder) as raised:
        Place(frozen.folder.parent / "new.jardesk").create()
    assert raised.value.reason is FolderProblem.NOT_WRITABLE


def test_a_folder_that_vanishes_is_survived(tmp_path: Path) -> None:
    place = Place(tmp_path / "t.jardesk").filled(5)
    desk = place.open()
    place.folder.rename(tmp_path / "moved")
    desk.close()
    assert Place(tmp_path / "moved", place.anchors).count() == 5


@pytest.mark.parametrize("refused", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_file_nobody_may_write_is_a_desk_for_reading(refused: int) -> None:
    with pytest.raises(ReadOnlyDesk), faults_named(writing=True):
        raise OSError(refused, "refused")
    with pytest.raises(OSError, match="refused"), faults_named():
        raise OSError(refused, "refused")
