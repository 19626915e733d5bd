"""The folder of a new desk: what a failed making leaves, and what it never touches."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.desk_errors import DeskInUse, FolderProblem, UnsuitableFolder
from jar_desk.domain.desk_files import OWN_NAMES
from jar_desk.store import desk as stored
from jar_desk.store.locking import LOCK_NAME, DeskLock
from tests.store.desks import Place, append

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "t.jardesk")


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _fails(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        (place.folder / "desk.db").write_bytes(b"half")
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(stored, "migrate", broken)
        with pytest.raises(RuntimeError):
            place.create()


def test_a_desk_that_fails_leaves_no_folder(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    _fails(place, monkeypatch)
    assert not place.folder.exists()
    place.create().close()


def test_a_desk_that_is_discarded_leaves_no_folder(place: Place) -> None:
    desk = place.create()
    append(desk, "first")
    desk.files.add(b"a file")
    desk.discard(RuntimeError())
    assert not place.folder.exists()
    place.create().close()


def test_the_files_of_others_stay(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    (place.folder / "letters").mkdir(parents=True)
    (place.folder / "photo.jpg").write_bytes(b"a photo")
    _fails(place, monkeypatch)
    assert _names(place.folder) == {"letters", "photo.jpg", LOCK_NAME}
    place.create().close()
    assert (place.folder / "photo.jpg").read_bytes() == b"a photo"


@pytest.mark.parametrize("name", OWN_NAMES)
def test_no_desk_where_something_of_its_name_lies(place: Place, name: str) -> None:
    (place.folder / name).mkdir(parents=True)
    (place.folder / name / "letter.txt").write_text("of somebody")
    with pytest.raises(UnsuitableFolder) as raised:
        place.create()
    assert raised.value.reason is FolderProblem.NOT_EMPTY
    assert (place.folder / name / "letter.txt").read_text() == "of somebody"


def test_a_folder_another_program_is_taking_is_left_to_it(place: Place) -> None:
    place.folder.mkdir()
    with DeskLock(place.folder):
        (place.folder / "desk.db").write_bytes(b"of the other program")
        with pytest.raises(DeskInUse):
            place.create()
        assert _names(place.folder) == {"desk.db", LOCK_NAME}


def test_who_had_opened_a_lock_that_went_does_not_hold_it(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.folder.mkdir()
    opening = os.open

    def slow(path: Path, *rest: int) -> int:
        descriptor = opening(path, *rest)
        (place.folder / LOCK_NAME).unlink(missing_ok=True)
        return descriptor

    monkeypatch.setattr(os, "open", slow)
    with pytest.raises(DeskInUse):
        DeskLock(place.folder)
