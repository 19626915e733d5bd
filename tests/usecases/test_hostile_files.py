"""Files made to do harm, taken in, looked at and handed over: a message, and all goes on."""

from __future__ import annotations

import os
import signal
from io import BytesIO
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.errors import UnusableFile
from jar_desk.domain.file_names import plain_name
from jar_desk.domain.quarantine import Limits, Stop, StoppedReading
from jar_desk.domain.unread import Unread, UnreadWhy
from jar_desk.quarantine import questions
from jar_desk.quarantine.cells import Nursery
from jar_desk.quarantine.room import the_room
from jar_desk.usecases import packages, reading, searching
from jar_desk.usecases.forbidden import unread_in
from jar_desk.usecases.searching import RecordDraft
from tests.quarantine import hostile_files as hostile
from tests.quarantine.test_room import LINUX, comes_true, forks
from tests.usecases.steps import decided, identified

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Attachment, Inquiry
    from tests.real_desk import Desk

GOOD = write_text_pages("一\n二", "ja")


def with_file(desk: Desk, folder: Path, data: bytes, name: str = "record.pdf") -> Inquiry:
    file = folder / name
    file.write_bytes(data)
    inquiry = identified(desk)
    draft = RecordDraft(title="記録", source_id=inquiry.source_checks[0].source_id)
    return searching.add_record(desk.staff, inquiry, draft, file).value


def file_of(inquiry: Inquiry) -> Attachment:
    attachment = inquiry.records[-1].attachment
    assert attachment
    return attachment


def looks_fine(desk: Desk, folder: Path) -> bool:
    page = reading.page_image(desk.staff, file_of(with_file(desk, folder, GOOD)), 0, 200)
    with Image.open(BytesIO(page)) as shown:
        return shown.size == (200, 283)


@pytest.mark.fault(59, 52)
@pytest.mark.parametrize("bomb", ["stream", "drawing"])
def test_a_pdf_of_gigabytes_is_kept_but_not_drawn(desk: Desk, tmp_path: Path, bomb: str) -> None:
    data = hostile.BOMBS[bomb]()
    assert len(data) < 20_000
    file = tmp_path / "bomb.pdf"
    file.write_bytes(data)
    assert unread_in(desk.staff, file) == (Unread(UnreadWhy.STOPPED),)
    inquiry = with_file(desk, tmp_path, data)
    with pytest.raises(StoppedReading):
        reading.page_image(desk.staff, file_of(inquiry), 0, 640)
    assert reading.read_attachment(desk.staff, inquiry, file_of(inquiry)) == data
    assert looks_fine(desk, tmp_path)


@pytest.mark.fault(59)
def test_a_picture_of_gigabytes_in_a_pdf_is_drawn_small(desk: Desk, tmp_path: Path) -> None:
    inquiry = with_file(desk, tmp_path, hostile.huge_picture_in_pdf())
    with Image.open(BytesIO(reading.page_image(desk.staff, file_of(inquiry), 0, 320))) as shown:
        assert shown.size == (320, 320)


REFUSED = {
    "60,000² PNG": (hostile.huge_png, "too-many-pixels"),
    "ZIP bomb": (hostile.zip_bomb, "unknown-type"),
    "XXE in DOCX": (lambda: hostile.office_with_entity("word/document.xml"), "unknown-type"),
    "XXE in XLSX": (lambda: hostile.office_with_entity("xl/workbook.xml"), "unknown-type"),
    "encrypted PDF": (lambda: hostile.encrypted("user"), "encrypted-pdf"),
    "PDF under an owner's password": (lambda: hostile.encrypted(""), "encrypted-pdf"),
    "no pages": (hostile.no_pages, "no-pages"),
    "pages that go round": (hostile.pages_that_go_round, "broken-pdf"),
    "a program": (lambda: b"MZ\x90\x00\x03\x00\x00\x00", "unknown-type"),
    "PostScript": (lambda: b"%!PS\n(/etc/passwd) (r) file \x00", "unknown-type"),
}


@pytest.mark.fault(60, 61, 63, 64, 66)
@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_a_record_says_why(desk: Desk, tmp_path: Path, case: str) -> None:
    make, code = REFUSED[case]
    with pytest.raises(UnusableFile) as refused:
        with_file(desk, tmp_path, make(), "scan.jpg")
    assert refused.value.problem.code == code
    assert list((desk.staff.desk.folder / "files").iterdir()) == []


@pytest.mark.fault(63, 64)
def test_a_drawing_with_entities_is_its_own_text(desk: Desk, tmp_path: Path) -> None:
    inquiry = with_file(desk, tmp_path, hostile.svg_with_entity(), "drawing.svg")
    assert file_of(inquiry).media_type == "text/plain"
    reading.page_image(desk.staff, file_of(inquiry), 0, 320)


@pytest.mark.fault(64)
def test_a_type_comes_from_the_bytes(desk: Desk, tmp_path: Path) -> None:
    assert file_of(with_file(desk, tmp_path, GOOD, "photo.png")).media_type == "application/pdf"
    picture = hostile.a_picture("PNG", (40, 30))
    assert file_of(with_file(desk, tmp_path, picture, "letter.pdf")).media_type == "image/png"


@pytest.mark.fault(65)
def test_a_lost_table_of_objects_is_rebuilt(desk: Desk, tmp_path: Path) -> None:
    inquiry = with_file(desk, tmp_path, hostile.broken_xref(GOOD))
    assert file_of(inquiry).pages == 1
    assert reading.page_image(desk.staff, file_of(inquiry), 0, 100)


def test_ten_thousand_pages_are_looked_through_as_far_as_promised(
    desk: Desk, tmp_path: Path
) -> None:
    data = hostile.many_pages(10_000)
    inquiry = with_file(desk, tmp_path, data)
    assert file_of(inquiry).pages == 10_000
    (tmp_path / "long.pdf").write_bytes(data)
    assert Unread(UnreadWhy.TOO_LONG, ((501, 10_000),)) in unread_in(
        desk.staff, tmp_path / "long.pdf"
    )
    assert reading.page_image(desk.staff, file_of(inquiry), 9_999, 100)


NAMES = {
    "C:\\Windows\\system32\\evil.pdf": "evil.pdf",
    "..\\..\\desk.db": "desk.db",
    "CON": "_CON",
    "nul.pdf": "_nul.pdf",
    "com1.tar.gz": "_com1.tar.gz",
    "letter\u202efdp.exe": "letterfdp.exe",
    "a.pdf:hidden": "a.pdfhidden",
    "line\nbreak.pdf": "linebreak.pdf",
    "-rf.pdf": "-rf.pdf",
    "...": "file",
    " 面談 記録 .pdf. ": "面談 記録 .pdf",
}


@pytest.mark.fault(62)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_only_a_name(desk: Desk, tmp_path: Path, name: str) -> None:
    if os.name == "nt":
        pytest.skip("Windows itself refuses such names")
    inquiry = with_file(desk, tmp_path, GOOD, name)
    assert file_of(inquiry).name == NAMES[name]
    files = list((desk.staff.desk.folder / "files").iterdir())
    assert [one.name for one in files if name in one.name] == []


@pytest.mark.fault(62)
@pytest.mark.parametrize("sign", ["x", "あ", "😀"])
def test_three_hundred_signs_are_cut_and_the_ending_stays(sign: str) -> None:
    name = plain_name("../" * 9 + sign * 300 + ".pdf")
    assert name.endswith(".pdf")
    assert 60 <= len(name) <= 120
    assert len(name.encode()) <= 240
    assert plain_name(name) == name


@pytest.mark.fault(52, 59)
def test_a_package_says_at_which_file_it_was_stopped(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "limits_for", lambda *_: Limits(seconds=1))
    inquiry = decided(desk, tmp_path)
    file = tmp_path / "爆弾.pdf"
    file.write_bytes(hostile.endless_stream())
    draft = RecordDraft(
        title="記録",
        source_id=inquiry.source_checks[0].source_id,
        purposes=("PU-7",),
        category="連絡先",
    )
    inquiry = searching.add_record(desk.staff, inquiry, draft, file).value
    with pytest.raises(StoppedReading) as stopped:
        packages.make_package(desk.staff, inquiry)
    assert stopped.value.name == "爆弾.pdf"
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry
    inquiry = searching.remove_record(desk.staff, inquiry, inquiry.records[-1].id).value
    assert packages.make_package(desk.staff, inquiry).value.package


@pytest.mark.fault(52)
@LINUX
def test_a_process_killed_while_a_page_is_drawn_is_a_message(desk: Desk, tmp_path: Path) -> None:
    inquiry = with_file(desk, tmp_path, hostile.endless_tiles())
    nursery = the_room().source
    assert isinstance(nursery, Nursery)
    killing = Thread(target=kill_the_fork, args=(nursery,))
    killing.start()
    with pytest.raises(StoppedReading) as stopped:
        reading.page_image(desk.staff, file_of(inquiry), 0, 640)
    killing.join()
    assert stopped.value.why is Stop.CRASH
    assert reading.read_attachment(desk.staff, inquiry, file_of(inquiry)) == hostile.endless_tiles()
    assert looks_fine(desk, tmp_path)


def kill_the_fork(nursery: Nursery) -> None:
    assert comes_true(lambda: bool(forks(nursery)))
    os.kill(forks(nursery)[0], signal.SIGKILL)
