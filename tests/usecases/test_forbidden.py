"""Numbers that must not be kept: stopped, masked, let through with a reason, never recorded."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.audit import Action
from jar_desk.domain.checks import CheckedPerson, CheckResult, ComparedField, DocumentClass, Side
from jar_desk.domain.errors import Invalid
from jar_desk.domain.forbidden_data import ForbiddenKind
from jar_desk.domain.inquiry import MessageKind, Stage
from jar_desk.domain.unsolicited import ForbiddenFound, Handling, Treatment
from jar_desk.usecases import checking, editing, moving, reading, receipt, searching
from jar_desk.usecases.forbidden import treated
from jar_desk.usecases.searching import RecordDraft
from tests.examples import NOON, a_request
from tests.usecases.steps import a_draft, recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

    Act = Callable[[Session, Inquiry], Done[Inquiry]]

NUMBER = "1234 5678 9018"
MASK, REMOVE = Handling(Treatment.MASKED), Handling(Treatment.REMOVED)
OVERRULE = Handling(Treatment.OVERRULED, "注文番号です")


def _note(session: Session, inquiry: Inquiry) -> Done[Inquiry]:
    text = f"番号は {NUMBER} だそうです"
    return editing.add_message(session, inquiry, kind=MessageKind.NOTE, text=text)


def _withdraw(session: Session, inquiry: Inquiry) -> Done[Inquiry]:
    return moving.move_inquiry(session, inquiry, Stage.WITHDRAWN, f"取下げ {NUMBER}")


def _scope(session: Session, inquiry: Inquiry) -> Done[Inquiry]:
    return editing.edit_requests(
        session,
        inquiry,
        regimes=inquiry.regimes,
        whereabouts="JP",
        whereabouts_given="JP",
        requests=(a_request(scope=f"カード {NUMBER}"),),
    )


def _check(session: Session, inquiry: Inquiry) -> Done[Inquiry]:
    return checking.record_identity_check(
        session,
        inquiry,
        person=CheckedPerson.SUBJECT,
        document=DocumentClass.PASSPORT,
        side=Side.FRONT,
        compared=frozenset({ComparedField.NAME}),
        result=CheckResult.MATCHES,
        note=NUMBER,
    )


def _record(session: Session, inquiry: Inquiry) -> Done[Inquiry]:
    source = inquiry.source_checks[0].source_id
    draft = RecordDraft(title="申込", source_id=source, value=f"カード\n{NUMBER}\n")
    return searching.add_record(session, inquiry, draft)


ACTS = [_note, _withdraw, _scope, _check, _record]


def _whole_record(session: Session, inquiry: Inquiry) -> str:
    events = reading.inquiry_history(session, inquiry)
    return json.dumps([(one.event.before, one.event.after) for one in events], ensure_ascii=False)


def _digits(text: str) -> str:
    return "".join(ch for ch in text if ch.isdecimal() or ch == "■")


@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_saved_before_somebody_says_what_to_do(desk: Desk, act: Act) -> None:
    inquiry = recorded(desk)
    with pytest.raises(ForbiddenFound) as found:
        act(desk.staff, inquiry)
    assert found.value.kinds == {ForbiddenKind.MY_NUMBER}
    assert not found.value.in_file
    assert "5678" not in str(found.value)
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry


@pytest.mark.parametrize("act", ACTS)
def test_masked_and_noted(desk: Desk, act: Act) -> None:
    inquiry = recorded(desk)
    after = act(replace(desk.staff, text_handling=MASK), inquiry).value
    assert after == reading.read_inquiry(desk.staff, inquiry.id)
    (came,) = after.unsolicited
    assert (came.kind, came.treatment) == (ForbiddenKind.MY_NUMBER, Treatment.MASKED)
    assert (came.by, came.at, came.reason) == (desk.staff.staff.id, NOON, "")
    record = _whole_record(desk.staff, after)
    assert "■■■■ ■■■■ ■■■■" in record
    assert "5678" not in record
    assert "5678" not in repr(after.messages + after.records + after.requests)


@pytest.mark.parametrize("act", ACTS)
def test_a_false_alarm_is_kept_with_its_reason_but_never_in_the_record(
    desk: Desk, act: Act
) -> None:
    inquiry = recorded(desk)
    session = replace(desk.staff, text_handling=OVERRULE)
    after = act(session, inquiry).value
    (came,) = after.unsolicited
    assert (came.treatment, came.reason) == (Treatment.OVERRULED, "注文番号です")
    assert "9018" in repr(after)
    again = (
        editing.edit_safe_contact(desk.staff, after, after.safe_contact)
        if (after.stage.is_open)
        else None
    )
    record = _whole_record(desk.staff, again.value if again else after)
    assert "5678" not in record
    assert "注文番号です" in record


@pytest.mark.parametrize("reason", ["", " \n"])
def test_a_false_alarm_owes_a_reason(desk: Desk, reason: str) -> None:
    inquiry = recorded(desk)
    session = replace(desk.staff, text_handling=Handling(Treatment.OVERRULED, reason))
    with pytest.raises(Invalid, match="reason: empty"):
        _note(session, inquiry)


def test_a_reason_that_says_the_number_is_masked(desk: Desk) -> None:
    inquiry = recorded(desk)
    handling = Handling(Treatment.OVERRULED, f"{NUMBER} は注文番号")
    after = _note(replace(desk.staff, text_handling=handling), inquiry).value
    assert after.unsolicited[0].reason == "■■■■ ■■■■ ■■■■ は注文番号"


def test_what_was_there_before_asks_no_second_time(desk: Desk) -> None:
    after = _note(replace(desk.staff, text_handling=OVERRULE), recorded(desk)).value
    text = "次のメモ"
    later = editing.add_message(desk.staff, after, kind=MessageKind.NOTE, text=text).value
    assert len(later.unsolicited) == 1


def test_a_new_inquiry_is_looked_at_too(desk: Desk) -> None:
    draft = a_draft(requests=(a_request(scope="基礎年金番号 1234-567890"),))
    with pytest.raises(ForbiddenFound) as found:
        receipt.record_inquiry(desk.staff, draft)
    assert found.value.kinds == {ForbiddenKind.PENSION_NUMBER}
    session = treated(desk.staff, found.value, MASK)
    saved = receipt.record_inquiry(session, draft).value
    assert saved.number.sequence == 1
    assert saved.requests[0].scope == "基礎年金番号 ■■■■-■■■■■■"
    assert saved.unsolicited[0].kind is ForbiddenKind.PENSION_NUMBER
    assert "567890" not in _whole_record(desk.staff, saved)


def _text(folder: Path) -> Path:
    file = folder / "申込.txt"
    file.write_text(f"氏名 Ahmed\n番号 {NUMBER}\n本籍 東京都千代田区1番\n", encoding="cp932")
    return file


def _pdf(folder: Path) -> Path:
    file = folder / "申込.pdf"
    file.write_bytes(write_text_pages(f"氏名 Ahmed\n番号 {NUMBER}\n本籍 東京都千代田区1番\n", "ja"))
    return file


def _draft(inquiry: Inquiry) -> RecordDraft:
    return RecordDraft(title="申込", source_id=inquiry.source_checks[0].source_id)


def _files(session: Session) -> set[Any]:
    return {one for one in session.desk.folder.rglob("*") if one.is_file() and one.suffix != ".db"}


@pytest.mark.parametrize("make", [_text, _pdf])
def test_a_file_that_holds_it_is_left_out_and_noted(
    desk: Desk, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    inquiry, file = recorded(desk), make(tmp_path)
    before = _files(desk.staff)
    with pytest.raises(ForbiddenFound) as found:
        searching.add_record(desk.staff, inquiry, _draft(inquiry), file)
    assert found.value.in_file
    assert found.value.kinds == {ForbiddenKind.MY_NUMBER, ForbiddenKind.REGISTERED_DOMICILE}
    session = treated(desk.staff, found.value, REMOVE)
    after = searching.add_record(session, inquiry, _draft(inquiry), file).value
    assert after.records == ()
    assert {one.treatment for one in after.unsolicited} == {Treatment.REMOVED}
    assert _files(desk.staff) == before
    event = reading.inquiry_history(desk.staff, after)[0].event
    assert event.action is Action.FORBIDDEN_REMOVED


@pytest.mark.parametrize("make", [_text, _pdf])
def test_a_file_of_false_alarms_is_kept_with_the_reason(
    desk: Desk, tmp_path: Path, make: Callable[[Path], Path]
) -> None:
    inquiry, file = recorded(desk), make(tmp_path)
    session = replace(desk.staff, file_handling=OVERRULE)
    after = searching.add_record(session, inquiry, _draft(inquiry), file).value
    attachment = after.records[0].attachment
    assert attachment is not None
    assert reading.read_attachment(desk.staff, after, attachment) == file.read_bytes()
    assert [one.reason for one in after.unsolicited] == ["注文番号です"] * 2


def test_a_clean_file_asks_nothing(desk: Desk, tmp_path: Path) -> None:
    inquiry, file = recorded(desk), tmp_path / "申込.pdf"
    file.write_bytes(write_text_pages("氏名 Ahmed\n登録日 2024-06-02\n", "ja"))
    after = searching.add_record(desk.staff, inquiry, _draft(inquiry), file).value
    assert after.unsolicited == ()
    assert after.records[0].attachment is not None
