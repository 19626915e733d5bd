"""More than 4 GiB: sizes and page numbers beyond 32 bits."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.desk_errors import Damage, DamagedDesk
from jar_desk.store.engine import DatabaseFile
from jar_desk.store.migrations.runner import copy_encrypted
from jar_desk.store.verification import examine_whole
from tests.store.desks import DESK_ID, KEYS, Place, append

if TYPE_CHECKING:
    from pathlib import Path

GIBIBYTE = 1024**3
LIMIT = 4 * GIBIBYTE
ENOUGH = 12 * GIBIBYTE
"""Database, its log, and a copy."""


@pytest.mark.fault(20)
@pytest.mark.skipif(sys.platform == "win32", reason="files are not sparse there by themselves")
def test_a_file_of_five_gibibytes_is_worked_in_and_its_shortening_is_noticed(
    tmp_path: Path,
) -> None:
    """The pages behind the database's own are holes: this needs no room."""
    place = Place(tmp_path / "t.jardesk").filled(50)
    with place.database.open("r+b") as file:
        file.truncate(LIMIT + GIBIBYTE)
    with place.open() as desk:
        assert append(desk, *("x" * 4_000 for _ in range(100))) == 150
    assert place.anchors[-1].size == LIMIT + GIBIBYTE
    assert place.count() == 150
    with place.database.open("r+b") as file:
        file.truncate(LIMIT - GIBIBYTE)
    with pytest.raises(DamagedDesk) as raised:
        place.open()
    assert raised.value.what is Damage.TRUNCATED


@pytest.mark.fault(20)
@pytest.mark.nightly
def test_a_database_of_more_than_four_gibibytes(tmp_path: Path) -> None:
    if shutil.disk_usage(tmp_path).free < ENOUGH:
        pytest.skip("needs 12 GiB of room")
    place = Place(tmp_path / "t.jardesk").filled(1)
    text, events = "x" * 8_000_000, 560
    with place.open() as desk:
        for _ in range(events):
            append(desk, text)
        desk.empty_log()
        assert place.database.stat().st_size > LIMIT
        assert append(desk, "after the limit") == events + 2
    assert place.anchors[-1].size > LIMIT
    whole = examine_whole(place.folder, DESK_ID, KEYS, place.anchors[-1:])
    assert whole.faults == ()
    assert whole.database.chain.count == events + 2
    with place.database.open("r+b") as file:
        file.seek(LIMIT + 4096 * 5 + 100)
        spoilt = file.read(1)
        file.seek(-1, 1)
        file.write(bytes([spoilt[0] ^ 1]))
    page = str(LIMIT // 4096 + 6)
    assert page in examine_whole(place.folder, DESK_ID, KEYS).database.pages
    with place.database.open("r+b") as file:
        file.seek(LIMIT + 4096 * 5 + 100)
        file.write(spoilt)
    copy = Place(tmp_path / "copy.jardesk", place.anchors[-1:])
    copy.folder.mkdir()
    copy_encrypted(DatabaseFile(place.database, DESK_ID, KEYS.database), copy.database)
    copy.anchors.clear()
    assert copy.count() == events + 2
