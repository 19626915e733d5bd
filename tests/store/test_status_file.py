from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from jar_desk.store.status_file import read_due, write_due, write_erasures

if TYPE_CHECKING:
    from pathlib import Path


def test_bare_days_in_order(tmp_path: Path) -> None:
    write_due(tmp_path, [date(2026, 12, 1), None, date(2026, 11, 20)])
    assert read_due(tmp_path) == [date(2026, 11, 20), date(2026, 12, 1)]
    assert [path.name for path in tmp_path.iterdir()] == ["due.json"]


def test_erasures_count_beside_deadlines_and_outlive_their_changes(tmp_path: Path) -> None:
    write_erasures(tmp_path, [date(2026, 11, 25), None])
    write_due(tmp_path, [date(2026, 12, 1)])
    write_due(tmp_path, [date(2026, 11, 20)])
    assert read_due(tmp_path) == [date(2026, 11, 20), date(2026, 11, 25)]


@pytest.mark.parametrize("junk", [b"", b"{", b'["x"]', b"[1]", b"\xff\xfe", b"null"])
def test_junk_is_no_list(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / "due.json").write_bytes(junk)
    assert read_due(tmp_path) == []


def test_a_folder_that_is_gone_stops_nothing(tmp_path: Path) -> None:
    write_due(tmp_path / "nowhere", [date(2026, 12, 1)])
    assert read_due(tmp_path / "nowhere") == []
