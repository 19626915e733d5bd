"""A change is kept whole or not at all: files, rows, events, and the state others see."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.errors import Cancelled, Stale
from jar_desk.domain.inquiry import Disclosure, Stage
from jar_desk.domain.rights import Outcome
from jar_desk.domain.stages import MoveRefused
from jar_desk.store import attachments
from jar_desk.usecases import (
    auditing,
    deciding,
    desks,
    editing,
    letters,
    moving,
    packages,
    reading,
    searching,
)
from jar_desk.usecases.searching import RecordDraft
from tests.usecases.steps import decided, identified, recorded

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from tests.real_desk import Desk


def _files(desk: Desk) -> set[str]:
    return {path.name for path in (desk.staff.desk.folder / "files").iterdir()}


def _rows(desk: Desk) -> set[str]:
    with desk.staff.desk.reading() as connection:
        return {one.hex for one in attachments.known_ids(connection)}


def _a_file(folder: Path) -> Path:
    file = folder / "記録.txt"
    file.write_text("記録", encoding="utf-8")
    return file


def _a_record(inquiry: Inquiry) -> RecordDraft:
    return RecordDraft(title="記録", source_id=inquiry.source_checks[0].source_id)


def test_a_stale_screen_leaves_no_file_behind(desk: Desk, tmp_path: Path) -> None:
    seen = decided(desk, tmp_path)
    editing.assign(desk.colleague, seen, desk.colleague.staff.id)
    events = auditing.verify_audit(desk.staff).count
    before = _files(desk)
    with pytest.raises(Stale):
        searching.add_record(desk.staff, seen, _a_record(seen), _a_file(tmp_path))
    with pytest.raises(Stale):
        letters.make_acknowledgement(desk.staff, seen)
    with pytest.raises(Stale):
        packages.make_package(desk.staff, seen)
    assert _files(desk) == before == _rows(desk)
    assert auditing.verify_audit(desk.staff).count == events


@pytest.mark.parametrize("asked", range(4))
def test_a_package_cancelled_anywhere_leaves_nothing(
    desk: Desk, tmp_path: Path, asked: int
) -> None:
    inquiry = decided(desk, tmp_path)
    before = _files(desk)
    calls = count()
    with pytest.raises(Cancelled):
        packages.make_package(desk.staff, inquiry, cancelled=lambda: next(calls) >= asked)
    assert _files(desk) == before == _rows(desk)
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry


def test_a_removed_record_takes_key_and_file_along(desk: Desk, tmp_path: Path) -> None:
    inquiry = identified(desk)
    inquiry = searching.add_record(desk.staff, inquiry, _a_record(inquiry), _a_file(tmp_path)).value
    assert len(_files(desk)) == 1
    searching.remove_record(desk.staff, inquiry, inquiry.records[0].id)
    assert _files(desk) == _rows(desk) == set()


def test_a_record_removed_on_a_stale_screen_keeps_its_file(desk: Desk, tmp_path: Path) -> None:
    seen = identified(desk)
    seen = searching.add_record(desk.staff, seen, _a_record(seen), _a_file(tmp_path)).value
    now = editing.assign(desk.colleague, seen, None).value
    with pytest.raises(Stale):
        searching.remove_record(desk.staff, seen, seen.records[0].id)
    file = now.records[0].attachment
    assert file is not None
    assert reading.read_attachment(desk.staff, now, file) == "記録".encode()


@pytest.mark.skipif(sys.platform == "win32", reason="names are Unicode there")
def test_a_file_whose_name_is_no_text_is_taken_in(desk: Desk, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/bad\xff.txt"
    Path(os.fsdecode(path)).write_text("記録", encoding="utf-8")
    inquiry = identified(desk)
    done = searching.add_record(desk.staff, inquiry, _a_record(inquiry), Path(os.fsdecode(path)))
    file = done.value.records[0].attachment
    assert file is not None
    assert file.name == "bad\ufffd.txt"
    assert reading.read_inquiry(desk.staff, inquiry.id) == done.value


def test_of_many_who_save_at_once_one_wins(desk: Desk) -> None:
    inquiry = recorded(desk)
    people = [desk.staff, desk.manager, desk.colleague] * 4
    events = len(reading.inquiry_history(desk.staff, inquiry))

    def save(index: int) -> bool:
        try:
            editing.assign(people[index], inquiry, people[index].staff.id)
        except Stale:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        assert sum(pool.map(save, range(len(people)))) == 1
    assert reading.read_inquiry(desk.staff, inquiry.id).version == inquiry.version + 1
    assert len(reading.inquiry_history(desk.staff, inquiry)) == events + 1


def test_numbers_given_at_once_are_all_different(desk: Desk) -> None:
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda _: recorded(desk), range(12)))
    assert sorted(one.number.sequence for one in made) == list(range(1, 13))


@pytest.mark.fault(57)
def test_killed_between_file_and_row_nothing_dangles(desk: Desk, tmp_path: Path) -> None:
    inquiry = decided(desk, tmp_path)
    before = _files(desk)
    folder, staff_id = desk.staff.desk.folder, desk.staff.staff.id
    desks.lock_desk(desk.manager)
    script = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        from uuid import UUID
        from jar_desk.usecases import desks, packages, reading
        from jar_desk.store import inquiries
        session = desks.open_desk(Path(sys.argv[1]), UUID(sys.argv[2]), sys.argv[3])
        inquiries.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
        packages.make_package(session, reading.read_inquiry(session, UUID(sys.argv[4])))
        """
    )
    passphrase = "passphrase of 佐藤 2026"
    command = [
        sys.executable,
        "-c",
        script,
        str(folder),
        str(staff_id),
        passphrase,
        str(inquiry.id),
    ]
    assert subprocess.run(command, check=False, timeout=120).returncode != 0
    assert len(list((folder / "files").iterdir())) == len(before) + 1
    session = desks.open_desk(folder, staff_id, passphrase)
    try:
        assert {path.name for path in (folder / "files").iterdir()} == before
        assert reading.read_inquiry(session, inquiry.id) == inquiry
        assert auditing.verify_audit(session).sound
    finally:
        desks.lock_desk(session)


def test_what_was_answered_stands_until_the_inquiry_is_opened_again(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = moving.move_inquiry(
        desk.staff, decided(desk, tmp_path), Stage.WITHDRAWN, "取下げ"
    ).value
    request, record = inquiry.requests[0], inquiry.records[0]
    draft = RecordDraft(title="別", source_id=record.source_id, disclosure=Disclosure.FULL)
    acts = (
        lambda: deciding.decide_request(
            desk.staff, inquiry, request.id, outcome=Outcome.NOTHING_HELD
        ),
        lambda: deciding.clear_decision(desk.staff, inquiry, request.id),
        lambda: searching.add_record(desk.staff, inquiry, draft),
        lambda: searching.edit_record(desk.staff, inquiry, record.id, draft),
        lambda: searching.remove_record(desk.staff, inquiry, record.id),
        lambda: editing.edit_requests(
            desk.staff,
            inquiry,
            regimes=inquiry.regimes,
            whereabouts="JP",
            whereabouts_given="JP",
            requests=(),
        ),
    )
    for act in acts:
        with pytest.raises(MoveRefused):
            act()
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry
