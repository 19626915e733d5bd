"""A copy of what was shown: kept with a reason, never handed over, gone with the decision."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import UUID

import pikepdf
import pytest
from PIL import Image
from sqlalchemy import text

from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.audit import Action
from jar_desk.domain.checks import CheckedPerson, CheckResult, ComparedField, DocumentClass, Side
from jar_desk.domain.desk_errors import ErasedFile
from jar_desk.domain.errors import Invalid, NotPermitted, Unknown, UnusableFile
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.retention import DueState, Holding
from jar_desk.domain.rights import Outcome
from jar_desk.domain.stages import MoveRefused
from jar_desk.domain.unsolicited import ForbiddenFound, Handling, Treatment
from jar_desk.store import secrets
from jar_desk.usecases import (
    checking,
    deciding,
    erasing,
    erasing_again,
    moving,
    packages,
    reading,
    retention,
)
from jar_desk.usecases.identity_copies import erase_days, keep_copy, look_at_copy
from tests.examples import TODAY
from tests.law import fingerprint
from tests.usecases.erasing_steps import approved_erasure, at, erased, thing_of
from tests.usecases.steps import decided, identified, searched

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from tests.real_desk import Desk

WHY = "旅券の真正を所管に照会するため"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture of a document, of bytes that compress to nothing known."""
    file = tmp_path / "shown.png"
    Image.effect_noise((60, 40), 90).save(file)
    return file


def kept(desk: Desk, inquiry: Inquiry, file: Path) -> Inquiry:
    return keep_copy(desk.manager, inquiry, inquiry.identity_checks[0].id, file, WHY).value


def files(desk: Desk) -> set[str]:
    return {one.name for one in (desk.manager.desk.folder / "files").iterdir()}


def test_the_manager_keeps_one_with_a_reason(desk: Desk, picture: Path) -> None:
    inquiry = kept(desk, identified(desk), picture)
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry
    (copy,) = inquiry.identity_copies
    assert (copy.check_id, copy.by) == (inquiry.identity_checks[0].id, desk.manager.staff.id)
    assert (copy.reason, copy.arrived_on, copy.erased_on) == (WHY, TODAY, None)
    event = reading.inquiry_history(desk.manager, inquiry)[0].event
    assert (event.action, event.actor) == (Action.COPY_KEPT, desk.manager.staff.id)
    assert WHY in str(event.after)
    lying = [one.read_bytes() for one in (desk.manager.desk.folder / "files").iterdir()]
    assert all(picture.read_bytes()[16:80] not in one for one in lying)


def test_nobody_else_keeps_one(desk: Desk, picture: Path) -> None:
    inquiry = identified(desk)
    with pytest.raises(NotPermitted):
        keep_copy(desk.staff, inquiry, inquiry.identity_checks[0].id, picture, WHY)
    assert files(desk) == set()


def test_no_copy_without_reason_document_or_day(desk: Desk, picture: Path, tmp_path: Path) -> None:
    inquiry = identified(desk)
    check = inquiry.identity_checks[0].id
    with pytest.raises(Invalid, match="empty"):
        keep_copy(desk.manager, inquiry, check, picture, "  ")
    with pytest.raises(Invalid, match="in-future"):
        keep_copy(desk.manager, inquiry, check, picture, WHY, TODAY + timedelta(days=1))
    with pytest.raises(Unknown):
        keep_copy(desk.manager, inquiry, UUID(int=77), picture, WHY)
    words = tmp_path / "words.txt"
    words.write_text("no picture of anything", encoding="utf-8")
    with pytest.raises(UnusableFile):
        keep_copy(desk.manager, inquiry, check, words, WHY)
    assert files(desk) == set()
    twice = kept(desk, inquiry, picture)
    with pytest.raises(Invalid, match="not-allowed"):
        kept(desk, twice, picture)
    other = identified(desk)
    taken_back = other.identity_checks[0].id
    withdrawn = checking.withdraw_check(desk.staff, other, taken_back, "誤記").value
    with pytest.raises(Unknown):
        keep_copy(desk.manager, withdrawn, taken_back, picture, WHY)


def test_what_is_no_paper_has_no_copy(desk: Desk, picture: Path) -> None:
    inquiry = moving.move_inquiry(desk.staff, identified(desk), Stage.IDENTITY, "もう一度").value
    known = checking.record_identity_check(
        desk.staff,
        inquiry,
        person=CheckedPerson.SUBJECT,
        document=DocumentClass.KNOWN_TO_CASEWORKER,
        side=Side.NONE,
        compared=frozenset({ComparedField.NAME}),
        result=CheckResult.MATCHES,
    ).value
    with pytest.raises(Invalid, match="not-allowed"):
        keep_copy(desk.manager, known, known.identity_checks[-1].id, picture, WHY)


def test_an_ended_inquiry_takes_no_copy(desk: Desk, picture: Path) -> None:
    inquiry = identified(desk)
    ended = moving.move_inquiry(desk.staff, inquiry, Stage.WITHDRAWN, "取下げ").value
    with pytest.raises(MoveRefused):
        kept(desk, ended, picture)


def test_numbers_that_must_not_be_kept_stop_it(desk: Desk, tmp_path: Path) -> None:
    inquiry, file = identified(desk), tmp_path / "card.pdf"
    file.write_bytes(write_text_pages("個人番号 1234 5678 9018", "ja"))
    with pytest.raises(ForbiddenFound) as found:
        kept(desk, inquiry, file)
    assert found.value.in_file
    assert files(desk) == set()
    handling = Handling(Treatment.REMOVED)
    manager = replace(desk.manager, file_handling=handling)
    left_out = kept(replace(desk, manager=manager), inquiry, file)
    assert left_out.identity_copies == ()
    assert [one.treatment for one in left_out.unsolicited] == [Treatment.REMOVED]
    assert files(desk) == set()
    handling = Handling(Treatment.OVERRULED, "見本の番号")
    manager = replace(desk.manager, file_handling=handling)
    assert len(kept(replace(desk, manager=manager), left_out, file).identity_copies) == 1


def test_it_falls_due_when_its_period_is_over(desk: Desk, picture: Path) -> None:
    inquiry = kept(desk, identified(desk), picture)
    copy = inquiry.identity_copies[0].id
    due_from = TODAY + timedelta(days=31)
    assert erase_days(desk.staff, inquiry) == {copy: due_from}
    for days, state in ((0, DueState.SOON), (30, DueState.SOON), (31, DueState.DUE)):
        now = at(desk, days).staff
        thing = thing_of(now, copy, Holding.ID_COPY)
        assert (thing.erase_from, thing.state(now.today())) == (due_from, state)


def test_it_falls_due_with_the_decision(desk: Desk, picture: Path, tmp_path: Path) -> None:
    inquiry = kept(desk, searched(desk, tmp_path), picture)
    later = at(desk, 3)
    open_yet = moving.move_inquiry(later.staff, inquiry, Stage.DECISION).value
    made = deciding.decide_request(
        later.staff, open_yet, open_yet.requests[0].id, outcome=Outcome.GRANTED
    ).value
    copy = inquiry.identity_copies[0].id
    assert erase_days(desk.staff, made) == {copy: TODAY + timedelta(days=4)}
    undone = deciding.clear_decision(later.staff, made, made.requests[0].id).value
    assert erase_days(desk.staff, undone) == {copy: TODAY + timedelta(days=31)}


def test_it_falls_due_when_the_inquiry_ends_without_a_decision(desk: Desk, picture: Path) -> None:
    inquiry = kept(desk, identified(desk), picture)
    later = at(desk, 5)
    moving.move_inquiry(later.staff, inquiry, Stage.WITHDRAWN, "取下げ")
    thing = thing_of(later.staff, inquiry.identity_copies[0].id, Holding.ID_COPY)
    assert thing.erase_from == TODAY + timedelta(days=6)


def test_it_is_erased_and_that_it_was_kept_stays(desk: Desk, picture: Path) -> None:
    inquiry = kept(desk, identified(desk), picture)
    copy = inquiry.identity_copies[0]
    later = at(desk, 31)
    done = erased(later, copy.id, what=Holding.ID_COPY)
    assert [(one.thing, one.counts) for one in done.done] == [(copy.id, (("files", 1),))]
    assert files(desk) == set()
    after = reading.read_inquiry(desk.staff, inquiry.id)
    assert after.version > inquiry.version
    assert after.identity_copies == (replace(copy, erased_on=later.staff.today()),)
    assert erase_days(desk.staff, after) == {}
    with pytest.raises(ErasedFile):
        look_at_copy(desk.staff, after, copy.id)
    events = reading.inquiry_history(desk.manager, after)
    assert Action.PART_ERASED in {one.event.action for one in events}
    kept(desk, after, picture)


def test_a_purged_copy_stays_purged(desk: Desk, picture: Path) -> None:
    inquiry = kept(desk, identified(desk), picture)
    copy = inquiry.identity_copies[0].id
    later = at(desk, 31)
    (record,) = erased(later, copy, what=Holding.ID_COPY).done
    again = kept(desk, identified(desk), picture).identity_copies[0].id
    told = replace(record, id=UUID(int=5), thing=again)
    done = erasing_again.reapply_disposals(later.manager, [told]).value.done
    assert [(one.thing, one.again) for one in done] == [(again, True)]
    assert files(desk) == set()


def test_a_whole_inquiry_takes_its_copies_with_it(desk: Desk, picture: Path) -> None:
    inquiry = kept(desk, identified(desk), picture)
    moving.move_inquiry(desk.staff, inquiry, Stage.WITHDRAWN, "取下げ")
    later = at(desk, 4 * 366)
    copy = inquiry.identity_copies[0].id
    chosen = [(Holding.INQUIRY, inquiry.id), (Holding.ID_COPY, copy)]
    assert [one.kept.what for one in erasing.preview(later.staff, chosen)] == [Holding.INQUIRY]
    done = erased(later, inquiry.id)
    assert ("files", 1) in done.done[0].counts
    assert files(desk) == set()
    with desk.manager.desk.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM identity_copy")).scalar_one() == 0
    assert not [one for one in retention.kept_things(later.staff) if one.kept.id == copy]


def test_an_approval_holds_for_this_copy_only(desk: Desk, picture: Path) -> None:
    first = kept(desk, identified(desk), picture).identity_copies[0].id
    second = kept(desk, identified(desk), picture).identity_copies[0].id
    later = at(desk, 31)
    erasing.erase(later.staff, approved_erasure(later, [first], Holding.ID_COPY))
    assert thing_of(later.staff, second, Holding.ID_COPY).state(later.staff.today()) is DueState.DUE


def test_it_never_goes_into_an_answer(desk: Desk, picture: Path, tmp_path: Path) -> None:
    inquiry = decided(desk, tmp_path)
    with_copy = kept(desk, inquiry, picture)
    assert fingerprint(with_copy) == fingerprint(inquiry)
    made = packages.make_package(desk.staff, with_copy).value
    assert made.package is not None
    with desk.manager.desk.reading() as connection:
        passphrase = secrets.peek(connection, made.package.id)
    data = reading.attachment_bytes(desk.staff, made.package.attachment)
    with pikepdf.open(BytesIO(data), password=passphrase) as pdf:
        assert not any(page.get_images() for page in pdf.pages)
        assert len(pdf.pages) == made.package.attachment.pages
        assert not pdf.attachments


def test_each_sight_is_an_event(desk: Desk, picture: Path) -> None:
    inquiry = kept(desk, identified(desk), picture)
    copy = inquiry.identity_copies[0].id
    seen = look_at_copy(desk.colleague, inquiry, copy)(0, 30, lambda: False)
    with Image.open(BytesIO(seen)) as shown:
        assert shown.size == (30, 20)
    event = reading.inquiry_history(desk.manager, inquiry)[0].event
    assert (event.action, event.actor) == (Action.COPY_SEEN, desk.colleague.staff.id)
    assert event.after == {"copy": str(copy)}
