from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from sqlalchemy import text

from jar_desk.domain.desk_errors import (
    DeskInUse,
    FolderProblem,
    NotADesk,
    UnsuitableFolder,
)
from jar_desk.domain.errors import Stale
from jar_desk.store import audit
from jar_desk.store import desk as stored
from jar_desk.store.desk import ANCHOR_EVERY
from jar_desk.store.disk import RESERVE_BYTES
from tests.store.desks import Place, an_event, append

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.store.desk import OpenDesk


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "office" / "t.jardesk")


def test_what_is_written_is_there_tomorrow(place: Place) -> None:
    with place.create() as desk:
        assert append(desk, "one", "two") == 2
    assert place.count() == 2


def _write_and_fail(desk: OpenDesk) -> None:
    with desk.writing() as connection:
        audit.append(connection, desk.keys, an_event("never"))
        raise Stale(UUID(int=1))


def test_a_failed_change_leaves_nothing(place: Place) -> None:
    with place.create() as desk:
        with pytest.raises(Stale):
            _write_and_fail(desk)
        with desk.reading() as connection:
            assert audit.head(connection) == audit.BEGINNING


def test_a_closed_desk_leaves_no_wal_and_no_lock(place: Place) -> None:
    place.filled()
    names = {path.name for path in place.folder.iterdir()}
    assert names == {"desk.db", "files", "lock", "reserve"}
    assert (place.folder / "reserve").stat().st_size == RESERVE_BYTES


@pytest.mark.fault(48)
def test_a_second_program_is_kept_out_until_the_first_closes(place: Place) -> None:
    with place.create(), pytest.raises(DeskInUse):
        place.open()
    place.open().close()


def test_a_desk_that_failed_to_open_is_not_in_use(place: Place) -> None:
    place.filled()
    sound = place.database.read_bytes()
    place.database.write_bytes(b"")
    for _ in range(2):
        with pytest.raises(Exception, match="database-empty"):
            place.open()
    place.database.write_bytes(sound)
    assert place.count() == 300


def test_no_folder_is_no_desk(place: Place) -> None:
    with pytest.raises(NotADesk):
        place.open()
    assert not place.folder.exists()


def test_a_desk_is_never_made_over_another(place: Place) -> None:
    place.filled()
    with pytest.raises(UnsuitableFolder) as raised:
        place.create()
    assert raised.value.reason is FolderProblem.NOT_EMPTY
    assert place.count() == 300


def test_a_file_in_the_way_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "t.jardesk").write_text("a letter")
    with pytest.raises(UnsuitableFolder) as raised:
        Place(tmp_path / "t.jardesk").create()
    assert raised.value.reason is FolderProblem.NOT_WRITABLE


def test_anchors_follow_the_chain(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stored, "ANCHOR_AFTER", 1e9)
    with place.create() as desk:
        for number in range(ANCHOR_EVERY):
            append(desk, str(number))
        assert [anchor.sequence for anchor in place.anchors] == [ANCHOR_EVERY]
        append(desk, "one more")
        monkeypatch.setattr(stored, "ANCHOR_AFTER", 0.0)
        append(desk, "after a while")
        assert place.anchors[-1].sequence == ANCHOR_EVERY + 2
    assert place.anchors[-1].sequence == ANCHOR_EVERY + 2
    assert place.anchors[-1].size == place.database.stat().st_size


def test_an_anchor_that_cannot_be_kept_stops_no_change(place: Place) -> None:
    def refuse(_anchor: object) -> None:
        raise PermissionError

    with place.create() as desk:
        desk._keep_anchor = refuse
        for number in range(ANCHOR_EVERY):
            append(desk, str(number))
    assert place.count() == ANCHOR_EVERY


@pytest.mark.fault(15)
def test_an_older_database_raises_the_alarm(place: Place, tmp_path: Path) -> None:
    place.filled(5)
    shutil.copy(place.database, tmp_path / "older.db")
    with place.open() as desk:
        append(desk, "since")
        assert not desk.rolled_back
    shutil.copy(tmp_path / "older.db", place.database)
    for _ in range(2):
        with place.open() as desk:
            assert desk.rolled_back
            append(desk, "work goes on, the alarm stays")
    with place.open() as desk:
        desk.accept_rollback()
        append(desk, "restored on purpose")
    with place.open() as desk:
        assert not desk.rolled_back


@pytest.mark.fault(45)
def test_a_database_ahead_of_its_anchor_is_fine(place: Place) -> None:
    place.filled(5)
    with place.open() as desk:
        at_work = list(place.anchors)
        append(desk, "the anchor of this was lost in a crash")
    assert at_work[-1].pages == b""
    place.anchors = at_work
    with place.open() as desk:
        assert not desk.rolled_back


def test_examination_of_a_sound_desk(place: Place) -> None:
    with place.create() as desk:
        append(desk, *map(str, range(50)))
        found = desk.examine()
        assert found.sound
        assert found.chain.count == 50


@pytest.mark.fault(29)
def test_marker_bytes_are_nowhere(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(scratch))
    marker = "MARKER-アフメド-7f3a"
    forms = [marker.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "shift-jis")]
    forms += [b"MARKER", marker.encode().hex().encode()]
    with place.create() as desk:
        append(desk, *(f"{marker} {number}" * 20 for number in range(500)))
        stored = desk.files.add(forms[0] * 50_000)
        with desk.reading() as connection:
            query = "SELECT * FROM audit_event ORDER BY hex(content), mac"
            connection.execute(text(query)).fetchall()
        log = place.folder / "desk.db-wal"
        assert log.stat().st_size > 0
        _assert_nowhere(forms, tmp_path)
        assert desk.files.read(stored.id, stored.key).startswith(forms[0])
    _assert_nowhere(forms, tmp_path)


def _assert_nowhere(forms: list[bytes], root: Path) -> None:
    for path in root.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(form in content for form in forms), path.name
            assert not any(form.decode("latin-1") in path.name for form in forms)
