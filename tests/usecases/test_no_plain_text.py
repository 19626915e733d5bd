"""Nothing of a person lies readable on the disk: database, WAL, files, header, temporary files."""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.inquiry import MessageKind
from jar_desk.usecases import desks, drafts, editing, letters, packages
from tests.examples import a_person
from tests.usecases.steps import approved

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real_desk import Desk

MARKERS = ("Zerahiwot-Marker", "標識山田太郎", "marker-note-5551", "marker-draft-5552")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    return folder


def _readable(folder: Path) -> set[str]:
    found = set()
    for path in folder.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        for marker in MARKERS:
            forms = (marker.encode(), marker.encode("utf-16-le"), marker.encode("cp932", "ignore"))
            if any(form and form in content for form in forms) or marker in path.name:
                found.add(f"{marker} in {path.name}")
    return found


@pytest.mark.fault(29)
def test_no_marker_lies_readable_in_any_byte(desk: Desk, tmp_path: Path, temporary: Path) -> None:
    sources = tmp_path / "sources"
    sources.mkdir()
    inquiry = approved(desk, sources, subject=a_person(MARKERS[0], MARKERS[1]))
    noted = editing.add_message(desk.staff, inquiry, kind=MessageKind.NOTE, text=MARKERS[2]).value
    drafts.save_draft(desk.staff, "new-inquiry", {"name": MARKERS[3]})
    noted = letters.make_acknowledgement(desk.staff, noted).value
    packages.show_passphrase(desk.staff, noted)
    folder = desk.manager.desk.folder
    assert (folder / "desk.db-wal").stat().st_size > 0
    assert _readable(folder) == set()
    assert _readable(temporary) == set()
    desks.lock_desk(desk.manager)
    assert _readable(folder) == set()
    assert _readable(temporary) == set()


def test_the_search_for_markers_can_fail(tmp_path: Path) -> None:
    (tmp_path / "leak").write_text(MARKERS[1], encoding="utf-16-le")
    assert _readable(tmp_path)
