"""Whatever saves text passes one gate: registers, letterhead, places, policy issues, reasons."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import NotPermitted
from jar_desk.domain.forbidden_data import ForbiddenKind
from jar_desk.domain.inquiry import Source
from jar_desk.domain.nil_reasons import RetainedDataStatus
from jar_desk.domain.office_days import OfficeDay, OfficeDayKind
from jar_desk.domain.policy_issues import IssueStatus
from jar_desk.domain.rights import Outcome
from jar_desk.domain.unsolicited import ForbiddenFound, Handling, Treatment
from jar_desk.usecases import auditing, closing_days, deciding, drafts, nil_reasons
from jar_desk.usecases.letterheads import change_letterhead, letterhead
from jar_desk.usecases.masking import note_masked, note_masked_in
from jar_desk.usecases.places import save_source
from jar_desk.usecases.policy_issues import (
    comment_issue,
    decide_issue,
    override_issue,
    policy_issues,
)
from jar_desk.usecases.reading import all_sources, inquiry_history
from jar_desk.usecases.registers.addresses import suppress_address
from jar_desk.usecases.registers.entries import change_entry, record_entry
from tests.register_examples import (
    a_complaint,
    a_directive,
    a_provision,
    a_suppression,
    a_withdrawal_of_consent,
)
from tests.usecases.steps import recorded, searched

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.nil_reasons import NilReason
    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.domain.registers.entry import RegisterEntry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

    Act = Callable[[Session], object]

NUMBER = "1234 5678 9018"
TEXT = f"番号は {NUMBER} だそうです"
MASKED = "番号は ■■■■ ■■■■ ■■■■ だそうです"
MASK = Handling(Treatment.MASKED)
OVERRULE = Handling(Treatment.OVERRULED, f"{NUMBER} は注文番号です")


def _changed(session: Session) -> object:
    entry = record_entry(replace(session, text_handling=None), a_complaint()).value
    return change_entry(session, replace(entry, note=TEXT)).value


def _new(entry: RegisterEntry) -> Act:
    return lambda session: record_entry(session, replace(entry, id=uuid4(), note=TEXT)).value


def _suppressed(session: Session) -> object:
    entry = a_suppression(id=uuid4(), note=TEXT)
    return suppress_address(session, entry, entry.address_kind, "anna@example.org").value


def _letterhead(session: Session) -> object:
    change_letterhead(session, replace(letterhead(session), desk_ja=TEXT))
    return letterhead(session)


def _place(session: Session) -> object:
    source = Source(id=uuid4(), code="S99", name_ja="倉庫", name_en="Store", owner=TEXT)
    save_source(session, source)
    return next(one for one in all_sources(session) if one.id == source.id)


def _blocking(session: Session) -> PolicyIssue:
    return next(one for one in policy_issues(session) if one.blocks)


def _comment(session: Session) -> object:
    return comment_issue(session, _blocking(session), TEXT).value.state


def _owner(session: Session) -> object:
    issue = _blocking(session)
    return decide_issue(session, issue, status=IssueStatus.UNDER_REVIEW, owner=TEXT).value.state


def _release(session: Session) -> object:
    return override_issue(session, _blocking(session), TEXT).value.state


def _closing_day(session: Session) -> object:
    day = OfficeDay(
        id=uuid4(),
        kind=OfficeDayKind.CLOSED,
        first=date(2026, 12, 10),
        last=date(2026, 12, 10),
        name_ja=TEXT,
        name_en="Founding day",
    )
    wanted = (*closing_days.office_table(session), day)
    preview = closing_days.preview_office_days(session, wanted)
    closing_days.change_office_days(session, preview)
    return closing_days.office_table(session)


ACTS = {
    "withdrawal": _new(a_withdrawal_of_consent()),
    "complaint": _new(a_complaint()),
    "provision": _new(a_provision()),
    "directive": _new(a_directive()),
    "suppression": _suppressed,
    "changed": _changed,
    "letterhead": _letterhead,
    "place": _place,
    "comment": _comment,
    "owner": _owner,
    "release": _release,
    "closing-day": _closing_day,
}
EVERY = pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)


def _record(session: Session) -> str:
    events = auditing.audit_events(session)
    return json.dumps([(one.event.before, one.event.after) for one in events], ensure_ascii=False)


@EVERY
def test_nothing_is_saved_before_somebody_says_what_to_do(desk: Desk, act: Act) -> None:
    with pytest.raises(ForbiddenFound) as found:
        act(desk.manager)
    assert found.value.kinds == {ForbiddenKind.MY_NUMBER}
    assert "5678" not in str(found.value)
    assert "5678" not in _record(desk.manager)


@EVERY
def test_it_is_masked_and_noted(desk: Desk, act: Act) -> None:
    kept = act(replace(desk.manager, text_handling=MASK))
    assert MASKED in repr(kept)
    assert "5678" not in repr(kept)
    noted = auditing.audit_events(desk.manager, limit=1)[0].event
    assert noted.action is Action.FORBIDDEN_MASKED
    assert noted.after == {"kinds": ["my-number"], "reason": ""}
    assert "5678" not in _record(desk.manager)


# The note of a suppression takes no long number at all: it might be the address.
@pytest.mark.parametrize("act", [ACTS[name] for name in ACTS if name != "suppression"])
def test_a_false_alarm_is_kept_with_its_reason_but_never_in_the_record(
    desk: Desk, act: Act
) -> None:
    kept = act(replace(desk.manager, text_handling=OVERRULE))
    assert TEXT in repr(kept)
    noted = auditing.audit_events(desk.manager, limit=1)[0].event
    assert noted.action is Action.FORBIDDEN_OVERRULED
    assert noted.after == {"kinds": ["my-number"], "reason": "■■■■ ■■■■ ■■■■ は注文番号です"}
    assert "5678" not in _record(desk.manager)


def test_a_true_reason_passes_the_gate_and_its_note_names_no_inquiry(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = searched(desk, tmp_path)
    request = inquiry.requests[0]
    inquiry = deciding.decide_request(
        desk.staff, inquiry, request.id, outcome=Outcome.NOTHING_HELD, reason="見つかりません"
    ).value

    def write(session: Session) -> NilReason:
        return nil_reasons.write_nil_reason(
            session, inquiry, request.id, status=RetainedDataStatus.HARM_TO_PEOPLE, text=TEXT
        )

    with pytest.raises(ForbiddenFound):
        write(desk.manager)
    assert write(replace(desk.manager, text_handling=MASK)).text == MASKED
    noted = auditing.audit_events(desk.manager, limit=1)[0].event
    assert (noted.action, noted.entity) == (Action.FORBIDDEN_MASKED, None)


def test_what_is_masked_while_it_is_typed_is_noted_at_once(desk: Desk) -> None:
    kinds = frozenset({ForbiddenKind.PENSION_NUMBER})
    note_masked(desk.staff, kinds)
    event = auditing.audit_events(desk.manager, limit=1)[0].event
    assert (event.action, event.after) == (
        Action.FORBIDDEN_MASKED,
        {"kinds": ["pension-number"], "reason": ""},
    )
    after = note_masked_in(desk.staff, recorded(desk), kinds).value
    (line,) = after.unsolicited
    assert (line.kind, line.treatment) == (ForbiddenKind.PENSION_NUMBER, Treatment.MASKED)
    assert inquiry_history(desk.staff, after)[0].event.action is Action.FORBIDDEN_MASKED


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (TEXT, MASKED),
        ("マイナンバー 1234 5678", "マイナンバー ■■■■ ■■■■"),
        ("My number is 123456", "My number is ■■■■■■"),
        ("基礎年金番号は1234-56", "基礎年金番号は■■■■-■■"),
        ("電話 090-1234-5678", "電話 090-1234-5678"),
        ("個人番号カード 1枚", "個人番号カード 1枚"),
        ("2026-11-28 10:42", "2026-11-28 10:42"),
    ],
)
def test_a_draft_never_holds_it(desk: Desk, typed: str, kept: str) -> None:
    identifier = "12345678-9018-4abc-8def-123456789018"
    content = {"note": typed, "rows": [{"id": identifier, "text": typed}], "ticked": True}
    drafts.save_draft(desk.staff, "a-form", content)
    assert drafts.load_draft(desk.staff, "a-form") == {
        "note": kept,
        "rows": [{"id": identifier, "text": kept}],
        "ticked": True,
    }


def test_the_draft_of_a_true_reason_is_the_managers(desk: Desk) -> None:
    with pytest.raises(NotPermitted):
        drafts.save_draft(desk.staff, drafts.NIL_REASON, {"text": "x"})
    with pytest.raises(NotPermitted):
        drafts.load_draft(desk.staff, drafts.NIL_REASON)
    drafts.save_draft(desk.manager, drafts.NIL_REASON, {"text": "x"})
    assert drafts.load_draft(desk.manager, drafts.NIL_REASON) == {"text": "x"}
