"""An export is looked through in quarantine; what is chosen becomes a record, the rest is gone."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PIL import Image

from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.errors import Cancelled, Invalid, UnusableFile
from jar_desk.domain.finding.hits import Sign, Strength, Unit
from jar_desk.domain.people import Channel, ContactPoint
from jar_desk.quarantine import questions
from jar_desk.usecases import reading
from jar_desk.usecases.finding import choose, look_through
from jar_desk.usecases.searching import RecordDraft, add_record
from tests.examples import a_person
from tests.usecases import steps

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from tests.real_desk import Desk

ROWS = (
    "番号,氏名,ローマ字,メール,金額\r\n"
    "1,鈴木 一郎,Suzuki Ichiro,s@example.org,3000\r\n"
    '2,"アル＝ラシード アフメド",AL RASHID AHMAD,x@example.org,=1+1\r\n'
    "3,田中,Tanaka,AHMED@example.org,5000\r\n"
)


def a_case(desk: Desk) -> Inquiry:
    mail = ContactPoint(id=uuid4(), channel=Channel.EMAIL, value="ahmed@example.org")
    return steps.identified(desk, subject=a_person("Ahmed Al-Rashid", contacts=(mail,)))


def a_file(folder: Path, text: str = ROWS, encoding: str = "cp932") -> Path:
    file = folder / "寄付者.csv"
    file.write_bytes(text.encode(encoding))
    return file


def kept(desk: Desk, inquiry: Inquiry, part: Any) -> Inquiry:
    place = steps.at_home(desk, inquiry)
    draft = RecordDraft(title="寄付者名簿", source_id=place.id)
    return add_record(desk.staff, inquiry, draft, part).value


def bytes_of(desk: Desk, inquiry: Inquiry) -> bytes:
    attachment = inquiry.records[-1].attachment
    assert attachment is not None
    return reading.attachment_bytes(desk.staff, attachment)


def test_only_chosen_rows_become_a_record(desk: Desk, tmp_path: Path) -> None:
    inquiry = a_case(desk)
    found = look_through(desk.staff, inquiry, a_file(tmp_path))
    assert (found.looked.unit, found.looked.read, found.looked.found) == (Unit.ROWS, 3, 2)
    assert [(hit.number, hit.strength) for hit in found.hits] == [
        (4, Strength.CERTAIN),
        (3, Strength.POSSIBLE),
    ]
    after = kept(desk, inquiry, choose(desk.staff, found, {3}))
    assert bytes_of(desk, after).decode("utf-8-sig") == (
        "番号,氏名,ローマ字,メール,金額\r\n"
        "2,アル＝ラシード アフメド,AL RASHID AHMAD,x@example.org,'=1+1\r\n"
    )
    record = after.records[-1]
    assert record.attachment is not None
    assert record.attachment.name == "寄付者.csv"


def test_looking_keeps_nothing(desk: Desk, tmp_path: Path) -> None:
    inquiry = a_case(desk)
    before = sorted(desk.staff.desk.files.names())
    look_through(desk.staff, inquiry, a_file(tmp_path))
    assert sorted(desk.staff.desk.files.names()) == before
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry


def test_lines_of_a_text(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "memo.txt"
    file.write_text("今日は雨。\nAhmed Al-Rashid さんと面談。\n", encoding="utf-16")
    found = look_through(desk.staff, a_case(desk), file)
    assert found.looked.unit is Unit.LINES
    assert choose(desk.staff, found, {2}).data.decode() == "Ahmed Al-Rashid さんと面談。\n"


def test_pages_of_a_pdf(desk: Desk, tmp_path: Path) -> None:
    inquiry, file = a_case(desk), tmp_path / "list.pdf"
    text = "\n".join(["鈴木"] * 120 + ["連絡先 ahmed@example.org"] + ["田中"] * 120)
    file.write_bytes(write_text_pages(text, "ja"))
    pages = questions.inspect(file.read_bytes()).pages or 0
    assert pages > 3
    found = look_through(desk.staff, inquiry, file)
    assert [[one.sign for one in hit.reasons] for hit in found.hits] == [[Sign.EMAIL]]
    part = choose(desk.staff, found, {found.hits[0].number})
    assert questions.inspect(part.data).pages == 1
    words = "".join(sign.text for sign in questions.texts(part.data, 1)[0].signs)
    assert "ahmed@example.org" in words
    kept(desk, inquiry, part)
    file.write_bytes(file.read_bytes() + b"\n")
    with pytest.raises(UnusableFile) as caught:
        choose(desk.staff, found, {found.hits[0].number})
    assert caught.value.problem.code == "changed"


def test_pages_nobody_can_read_are_told(desk: Desk, tmp_path: Path) -> None:
    file, out = tmp_path / "scan.pdf", BytesIO()
    Image.new("L", (400, 500), 200).save(out, "PDF")
    file.write_bytes(out.getvalue())
    looked = look_through(desk.staff, a_case(desk), file).looked
    assert (looked.read, looked.unread, looked.hits) == (0, 1, ())


def test_numbers_staff_add_are_looked_for(desk: Desk, tmp_path: Path) -> None:
    file = a_file(tmp_path, "番号,名\nRJ-0042,匿名\nRJ-00421,匿名\n", "utf-8")
    found = look_through(desk.staff, a_case(desk), file, "ＲＪ0042")
    assert [hit.number for hit in found.hits] == [2]


def test_nothing_to_look_for_nothing_chosen(desk: Desk, tmp_path: Path) -> None:
    inquiry = a_case(desk)
    found = look_through(desk.staff, inquiry, a_file(tmp_path, "a,b\nc,d\n"))
    assert found.hits == ()
    with pytest.raises(Invalid):
        choose(desk.staff, found, {1})


def test_far_too_many_hits_are_counted_and_the_strongest_told(desk: Desk, tmp_path: Path) -> None:
    rows = [f"{number},Ahmad Rashid,x" for number in range(5_000)]
    rows += ["9,Ahmed Al-Rashid,ahmed@example.org"]
    file = a_file(tmp_path, "n,name,mail\n" + "\n".join(rows), "utf-8")
    heard: list[tuple[int, int]] = []
    found = look_through(desk.staff, a_case(desk), file, progress=lambda *step: heard.append(step))
    assert (found.looked.found, len(found.hits)) == (5_001, 2_000)
    assert found.hits[0].number == 5_002
    assert len(heard) >= 2
    assert heard == sorted(heard)


def test_cancel_stops_the_search(desk: Desk, tmp_path: Path) -> None:
    file = a_file(tmp_path, "n,name\n" + "1,Ahmad Rashid\n" * 300_000, "utf-8")
    heard: list[int] = []
    with pytest.raises(Cancelled):
        look_through(
            desk.staff,
            a_case(desk),
            file,
            progress=lambda done, _total: heard.append(done),
            cancelled=lambda: bool(heard),
        )


@pytest.mark.parametrize(
    "data", [b"", bytes(range(256)) * 9, b"%PDF-1.7 broken", b"PK\x03\x04" + b"\x00" * 50]
)
def test_hostile_files_are_messages(desk: Desk, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "x.csv"
    file.write_bytes(data)
    with pytest.raises(UnusableFile):
        look_through(desk.staff, a_case(desk), file)
