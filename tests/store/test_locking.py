from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.desk_errors import DeskInUse
from jar_desk.store.locking import LOCK_NAME, DeskLock, is_in_use
from tests.store.desks import Place

if TYPE_CHECKING:
    from pathlib import Path


def test_one_lock_at_a_time(tmp_path: Path) -> None:
    assert not is_in_use(tmp_path)
    with DeskLock(tmp_path) as lock:
        assert lock.writable
        assert is_in_use(tmp_path)
        with pytest.raises(DeskInUse):
            DeskLock(tmp_path)
    assert not is_in_use(tmp_path)


@pytest.mark.fault(49)
@pytest.mark.parametrize("junk", [b"", b"4711", b"\x00" * 4096, "鈴木のPC".encode()])
def test_an_old_or_foreign_lock_file_stops_nobody(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / LOCK_NAME).write_bytes(junk)
    with DeskLock(tmp_path):
        assert is_in_use(tmp_path)
    assert (tmp_path / LOCK_NAME).read_bytes() == junk


def test_releasing_twice_is_harmless(tmp_path: Path) -> None:
    lock = DeskLock(tmp_path)
    lock.release()
    lock.release()


def test_a_folder_that_is_gone_is_not_in_use(tmp_path: Path) -> None:
    assert not is_in_use(tmp_path / "nowhere")
    assert not DeskLock(tmp_path / "nowhere").writable


@pytest.mark.fault(48)
def test_another_process_is_kept_out_and_its_death_lets_us_in(tmp_path: Path) -> None:
    place = Place(tmp_path / "t.jardesk")
    other = place.in_process("desk = place.create(); print('open', flush=True); input()", stdin=-1)
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    assert is_in_use(place.folder)
    with pytest.raises(DeskInUse):
        place.open()
    other.kill()
    other.communicate()
    place.open().close()
