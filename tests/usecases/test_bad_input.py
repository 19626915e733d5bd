"""Bad input is refused with a typed error; nothing is lost, nothing half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pytest
from PIL import Image

from jar_desk.domain.desk_errors import DamagedDesk, DeskInUse, NotADesk, Throttled, WrongPassphrase
from jar_desk.domain.errors import Cancelled, CannotWrite, Invalid, UnusableFile
from jar_desk.domain.inquiry import PauseReason
from jar_desk.usecases import desks, reading, searching, timing
from jar_desk.usecases.searching import RecordDraft
from tests.examples import TODAY
from tests.real_desk import MANAGER_PASSPHRASE
from tests.usecases.steps import a_draft, identified, recorded
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real_desk import Desk

MEGABYTE = 1024 * 1024


def _pdf(*, locked: bool) -> bytes:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    out = BytesIO()
    lock = pikepdf.Encryption(user="secret", owner="secret") if locked else False
    pdf.save(out, encryption=lock)
    return out.getvalue()


def _png() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 40), "red").save(out, "PNG")
    return out.getvalue()


BAD_FILES = {
    "empty": (b"", "empty"),
    "encrypted-pdf": (_pdf(locked=True), "encrypted-pdf"),
    "broken-pdf": (b"%PDF-1.7\n" + b"\x00\xff" * 400, "broken-pdf"),
    "broken-image": (_png()[:60], "broken-image"),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_bad_file_is_refused_and_leaves_nothing(desk: Desk, tmp_path: Path, case: str) -> None:
    content, code = BAD_FILES[case]
    file = tmp_path / "record.bin"
    file.write_bytes(content)
    inquiry = identified(desk)
    draft = RecordDraft(title="記録", source_id=inquiry.source_checks[0].source_id)
    with pytest.raises(UnusableFile) as refused:
        searching.add_record(desk.staff, inquiry, draft, file)
    assert refused.value.problem.code == code
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry
    assert list((desk.staff.desk.folder / "files").iterdir()) == []


def test_a_file_of_300_megabytes_is_refused_by_its_size(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "film.pdf"
    with file.open("wb") as stream:
        stream.write(b"%PDF-1.7\n")
        stream.truncate(300 * MEGABYTE)
    inquiry = identified(desk)
    draft = RecordDraft(title="記録", source_id=inquiry.source_checks[0].source_id)
    with pytest.raises(UnusableFile) as refused:
        searching.add_record(desk.staff, inquiry, draft, file)
    problem = refused.value.problem
    assert problem.code == "too-large"
    assert problem.actual == 300 * MEGABYTE
    assert 0 < problem.limit < problem.actual


def test_cancelling_an_import_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("x" * 5 * MEGABYTE, encoding="utf-8")
    inquiry = identified(desk)
    draft = RecordDraft(title="記録", source_id=inquiry.source_checks[0].source_id)
    with pytest.raises(Cancelled):
        searching.add_record(desk.staff, inquiry, draft, file, cancelled=lambda: True)
    assert list((desk.staff.desk.folder / "files").iterdir()) == []


def test_a_record_without_title_is_refused(desk: Desk) -> None:
    inquiry = identified(desk)
    draft = RecordDraft(title="  ", source_id=inquiry.source_checks[0].source_id)
    with pytest.raises(Invalid):
        searching.add_record(desk.staff, inquiry, draft)


def test_an_answer_before_its_question_is_refused(desk: Desk) -> None:
    asked = timing.pause_clock(
        desk.staff, recorded(desk), reason=PauseReason.SCOPE_QUESTION, asked_on=TODAY
    ).value
    for day, problem in (
        (TODAY - timedelta(days=1), "before-receipt"),
        (TODAY + timedelta(days=1), "in-future"),
    ):
        with pytest.raises(Invalid) as refused:
            timing.resume_clock(desk.staff, asked, asked.pauses[0].id, answered_on=day)
        assert refused.value.problem == problem


@pytest.mark.parametrize("year", [1868, 1999])
def test_an_arrival_long_ago_is_a_typing_slip(desk: Desk, year: int) -> None:
    draft = a_draft()
    with pytest.raises(Invalid) as refused:
        recorded(desk, moment=draft.arrival.moment.replace(year=year))
    assert refused.value.problem == "too-early"


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda folder: (folder / "desk.db").write_bytes(b""), DamagedDesk),
        (lambda folder: os.truncate(folder / "desk.db", 8192), DamagedDesk),
        (lambda folder: (folder / "desk.db").unlink(), DamagedDesk),
        (
            lambda folder: [(folder / n).write_bytes(b"{}") for n in ("header", "header.copy")],
            DamagedDesk,
        ),
        (
            lambda folder: [one.unlink() for one in folder.iterdir() if one.is_file()],
            NotADesk,
        ),
    ],
    ids=["empty", "truncated", "no-database", "junk-header", "not-a-desk"],
)
def test_a_damaged_desk_says_so(desk: Desk, damage: object, error: type[Exception]) -> None:
    folder, staff_id = desk.staff.desk.folder, desk.staff.staff.id
    recorded(desk)
    desk.manager.desk.close()
    damage(folder)  # type: ignore[operator]
    with pytest.raises(error):
        desks.open_desk(folder, staff_id, "passphrase of 佐藤 2026")


def test_a_wrong_passphrase_and_a_stranger_get_the_same_answer(desk: Desk) -> None:
    folder, staff_id = desk.staff.desk.folder, desk.staff.staff.id
    desks.lock_desk(desk.manager)
    with pytest.raises(WrongPassphrase):
        desks.open_desk(folder, staff_id, "not the passphrase")
    with pytest.raises(WrongPassphrase):
        desks.open_desk(folder, desk.staff.desk.desk_id, "not the passphrase")
    with pytest.raises((WrongPassphrase, Throttled)):
        desks.open_desk(folder, staff_id, "not the passphrase")
    with pytest.raises(Throttled):
        desks.open_desk(folder, staff_id, "passphrase of 佐藤 2026")


def test_a_second_program_is_told_the_desk_is_open(desk: Desk) -> None:
    script = (
        "import sys; from pathlib import Path; from uuid import UUID\n"
        "from jar_desk.usecases.desks import open_desk\n"
        "from jar_desk.domain.desk_errors import DeskInUse\n"
        "try:\n    open_desk(Path(sys.argv[1]), UUID(sys.argv[2]), sys.argv[3])\n"
        "except DeskInUse:\n    sys.exit(7)\n"
    )
    folder, staff_id = desk.staff.desk.folder, desk.staff.staff.id
    command = [sys.executable, "-c", script, str(folder), str(staff_id), "passphrase of 佐藤 2026"]
    assert subprocess.run(command, check=False, timeout=60).returncode == 7
    with pytest.raises(DeskInUse):
        desks.open_desk(folder, staff_id, "passphrase of 佐藤 2026")


def test_a_desk_that_could_not_be_finished_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def make() -> desks.NewDesk:
        return desks.create_desk(
            tmp_path / "new.jardesk",
            organisation="難民支援協会",
            manager_name="鈴木",
            passphrase=MANAGER_PASSPHRASE,
            cost=CHEAP,
        )

    with monkeypatch.context() as patched:
        patched.setattr(desks, "write_header", full)
        with pytest.raises(CannotWrite):
            make()
    assert not (tmp_path / "new.jardesk").exists()
    desks.lock_desk(make().session)
