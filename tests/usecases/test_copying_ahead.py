"""Copies are made ahead, each file once; who leaves or stops leaves nothing running."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import pytest

from jar_desk.documents.copies import opened_bare
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.errors import Cancelled
from jar_desk.quarantine.cells import Nursery
from jar_desk.quarantine.room import the_room
from jar_desk.usecases import searching
from jar_desk.usecases.copying_ahead import copied_ahead
from jar_desk.usecases.searching import RecordDraft
from tests.quarantine.hostile_files import endless_stream
from tests.quarantine.test_room import LINUX, forks
from tests.usecases.steps import identified

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Attachment
    from tests.real_desk import Desk


def files_of(desk: Desk, folder: Path, *contents: bytes) -> list[Attachment]:
    inquiry = identified(desk)
    draft = RecordDraft(title="記録", source_id=inquiry.source_checks[0].source_id)
    for number, data in enumerate(contents):
        file = folder / f"{number}.pdf"
        file.write_bytes(data)
        inquiry = searching.add_record(desk.staff, inquiry, draft, file).value
    return [one.attachment for one in inquiry.records if one.attachment]


def test_every_file_is_given_as_its_own_copy(desk: Desk, tmp_path: Path) -> None:
    texts = [write_text_pages("\n" * 60 * number, "ja") for number in (0, 1, 2)]
    files = files_of(desk, tmp_path, *texts)
    with copied_ahead(desk.staff, files, "ja") as read:
        for file in (*files, files[0]):
            with opened_bare(read(file)) as copy:
                assert len(copy.pages) == file.pages


@LINUX
def test_who_leaves_waits_for_nothing(desk: Desk, tmp_path: Path) -> None:
    files = files_of(desk, tmp_path, write_text_pages("一", "ja"), *[endless_stream()] * 2)
    started = monotonic()
    with copied_ahead(desk.staff, files, "ja") as read:
        assert read(files[0])
    assert monotonic() - started < 8
    nursery = the_room().source
    assert isinstance(nursery, Nursery)
    assert forks(nursery) == []


def test_cancel_ends_a_copy_under_way(desk: Desk, tmp_path: Path) -> None:
    files = files_of(desk, tmp_path, endless_stream())
    started = monotonic()
    with (
        pytest.raises(Cancelled),
        copied_ahead(desk.staff, files, "ja", lambda: monotonic() - started > 0.5) as read,
    ):
        read(files[0])
    assert monotonic() - started < 8
