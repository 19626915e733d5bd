from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from jar_desk import whole_files
from jar_desk.whole_files import PRIVATE, put_whole


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_new_bytes_take_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "x"
    for data in (b"first and longer", b"second"):
        put_whole(path, data)
        assert path.read_bytes() == data
    assert _names(tmp_path) == ["x"]


def test_a_name_as_long_as_may_be(tmp_path: Path) -> None:
    put_whole(tmp_path / ("x" * 255), b"data")
    assert _names(tmp_path) == ["x" * 255]


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_failure_keeps_the_old_file_and_leaves_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    put_whole(tmp_path / "x", b"old")
    monkeypatch.setattr(os if failing == "fsync" else Path, failing, refuse)
    with pytest.raises(OSError, match="No space"):
        put_whole(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"old"
    assert _names(tmp_path) == ["x"]


def test_bytes_are_on_the_disk_before_the_name_is_theirs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x").write_bytes(b"old")
    seen: list[bytes] = []
    monkeypatch.setattr(os, "fsync", lambda _file: seen.append((tmp_path / "x").read_bytes()))
    put_whole(tmp_path / "x", b"new")
    assert seen == [b"old"]


@pytest.mark.parametrize(("readers", "kept"), [(1, b"new"), (19, b"new"), (100, b"old")])
def test_a_reader_on_windows_is_waited_for_briefly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, readers: int, kept: bytes
) -> None:
    replacing, tries = Path.replace, iter(range(1, 200))

    def busy(self: Path, target: Path) -> Path:
        if next(tries) <= readers:
            raise PermissionError(13, "is open in another program")
        return replacing(self, target)

    monkeypatch.setattr(Path, "replace", busy)
    monkeypatch.setattr(whole_files, "_PAUSE", 0)
    (tmp_path / "x").write_bytes(b"old")
    with suppress(PermissionError):
        put_whole(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == kept
    assert _names(tmp_path) == ["x"]


def test_threads_that_write_the_same_file_do_not_mix(tmp_path: Path) -> None:
    texts = [str(number).encode() * 100_000 for number in range(8)]
    threads = [Thread(target=put_whole, args=(tmp_path / "x", text)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (tmp_path / "x").read_bytes() in texts
    assert _names(tmp_path) == ["x"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_what_is_for_one_person_is_for_nobody_else(tmp_path: Path) -> None:
    usual = os.umask(0o022)
    try:
        put_whole(tmp_path / "usual", b"")
        put_whole(tmp_path / "private", b"", PRIVATE)
    finally:
        os.umask(usual)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {"usual": 0o644, "private": 0o600}
