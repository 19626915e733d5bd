"""Provisos, parts and what a decision brings, on a real encrypted desk by two people."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jar_desk.documents.calendar_file import write_calendar
from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid, NotPermitted, SamePerson
from jar_desk.domain.follow_ups import DAYS, FollowUpKind
from jar_desk.domain.inquiry import Disclosure, Stage
from jar_desk.domain.parts import Measure
from jar_desk.domain.people import Channel
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.domain.stages import Condition, MoveRefused
from jar_desk.usecases import (
    auditing,
    deciding,
    deciding_items,
    dispatching,
    editing,
    following_up,
    moving,
    packages,
    reading,
    reminding,
    searching,
)
from jar_desk.usecases.deciding_items import ItemDraft
from jar_desk.usecases.searching import RecordDraft
from tests.examples import TODAY, a_request
from tests.usecases.steps import searched
from tests.usecases.test_what_is_told import _open

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry
    from tests.real_desk import Desk


def _asked(desk: Desk, folder: Path, *asked: tuple[Right, Regime], **changes: Any) -> Inquiry:
    inquiry = searched(
        desk,
        folder,
        regimes=frozenset(regime for _, regime in asked),
        requests=tuple(a_request(right, regime, id=uuid4()) for right, regime in asked),
        **changes,
    )
    first, place = inquiry.records[0], _donations(desk)
    draft = RecordDraft(title=first.title, source_id=place, purposes=("PU-7",))
    inquiry = searching.edit_record(desk.staff, inquiry, first.id, draft).value
    return moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value


def _donations(desk: Desk) -> UUID:
    """Return a place outside the case files, which ask for a second person."""
    places = reading.all_sources(desk.staff)
    return next(one.id for one in places if one.code == "SRC-DONATIONS")


def _decide(desk: Desk, inquiry: Inquiry, outcome: Outcome, **given: Any) -> Inquiry:
    request = inquiry.requests[0].id
    return deciding.decide_request(desk.staff, inquiry, request, outcome=outcome, **given).value


def _approved(desk: Desk, inquiry: Inquiry) -> Inquiry:
    made = packages.make_package(desk.staff, inquiry).value
    proposed = packages.propose_package(desk.staff, made, desk.manager.staff.id).value
    return packages.approve_package(desk.manager, proposed).value


def _sent(desk: Desk, inquiry: Inquiry) -> Inquiry:
    return dispatching.record_dispatch(
        desk.staff,
        inquiry,
        channel=Channel.EMAIL,
        address="ahmed@example.org",
        passphrase_channel=Channel.COUNTER,
    ).value


def test_a_substitute_measure_needs_both_halves_and_prints_them(desk: Desk, tmp_path: Path) -> None:
    inquiry = _asked(desk, tmp_path, (Right.CESSATION, Regime.APPI))
    proviso = {"grounds": ("appi-35-proviso",)}
    for given in ({"difficulty": "一件だけを外せない"}, {"measure": "伏せて保管する"}):
        half = _decide(desk, inquiry, Outcome.SUBSTITUTE_MEASURE, **proviso, **given)
        with pytest.raises(MoveRefused) as refused:
            packages.make_package(desk.staff, half)
        assert refused.value.missing == (Condition.PROVISOS_GIVEN,)
        inquiry = half
    whole = _decide(
        desk,
        inquiry,
        Outcome.SUBSTITUTE_MEASURE,
        **proviso,
        difficulty="一件だけを外せない",
        measure="伏せて保管する",
    )
    text, _ = _open(desk, packages.make_package(desk.staff, whole).value)
    assert "実施が困難な理由一件だけを外せない" in text
    assert "代わりにとる措置伏せて保管する" in text


@pytest.mark.parametrize("field", ["difficulty", "measure"])
def test_halves_of_a_proviso_stand_with_their_outcome_only(
    desk: Desk, tmp_path: Path, field: str
) -> None:
    inquiry = _asked(desk, tmp_path, (Right.CESSATION, Regime.APPI))
    with pytest.raises(Invalid) as refused:
        _decide(desk, inquiry, Outcome.GRANTED, **{field: "x"})
    assert (refused.value.field, refused.value.problem) == (field, "not-allowed")


def test_a_ground_for_a_part_never_holds_for_the_whole(desk: Desk, tmp_path: Path) -> None:
    inquiry = _asked(desk, tmp_path, (Right.ACCESS, Regime.GDPR))
    with pytest.raises(Invalid) as refused:
        _decide(desk, inquiry, Outcome.REFUSED, grounds=("gdpr-15-4",), reason="r")
    assert (refused.value.field, refused.value.problem) == ("grounds", "partial-only")
    partly = _decide(desk, inquiry, Outcome.PARTLY_GRANTED, grounds=("gdpr-15-4",), reason="r")
    assert partly.requests[0].decision is not None


def test_a_reason_that_would_harm_is_left_out_by_who_approves(desk: Desk, tmp_path: Path) -> None:
    inquiry = _asked(desk, tmp_path, (Right.DISCLOSURE, Regime.APPI))
    request = inquiry.requests[0].id
    given: dict[str, Any] = {"grounds": ("appi-33-2-1",), "reason": "有害な理由"}
    refused = _decide(desk, inquiry, Outcome.REFUSED, **given)
    with pytest.raises(NotPermitted):
        deciding.waive_reason(desk.staff, refused, request)
    waived = deciding.waive_reason(desk.manager, refused, request).value
    decision = waived.requests[0].decision
    assert decision is not None
    assert (decision.reason, decision.reason_waived_by) == ("", desk.manager.staff.id)
    same = _decide(desk, waived, Outcome.REFUSED, grounds=("appi-33-2-1",))
    made = packages.make_package(desk.staff, same).value
    text, _ = _open(desk, made)
    assert "有害" not in text
    assert "その理由" not in text
    with pytest.raises(Invalid) as other:
        packages.propose_package(desk.staff, made, desk.colleague.staff.id)
    assert (other.value.field, other.value.problem) == ("approver", "waiver")
    proposed = packages.propose_package(desk.staff, made, desk.manager.staff.id).value
    assert packages.approve_package(desk.manager, proposed).value.stage is Stage.RESPONSE
    history = [one.event.action for one in reading.inquiry_history(desk.staff, same)]
    assert Action.REASON_WAIVED in history


def test_a_waiver_ends_with_its_decision(desk: Desk, tmp_path: Path) -> None:
    inquiry = _asked(desk, tmp_path, (Right.DISCLOSURE, Regime.APPI))
    request = inquiry.requests[0].id
    refused = _decide(desk, inquiry, Outcome.REFUSED, grounds=("appi-33-2-1",))
    waived = deciding.waive_reason(desk.manager, refused, request).value
    for given in (
        {"grounds": ("appi-33-2-2",)},
        {"grounds": ("appi-33-2-1",), "reason": "書いた理由"},
    ):
        again = _decide(desk, waived, Outcome.REFUSED, **given)
        assert again.requests[0].decision is not None
        assert again.requests[0].decision.reason_waived_by is None
        waived = deciding.waive_reason(desk.manager, again, request).value
    owed = deciding.require_reason(desk.manager, waived, request).value
    with pytest.raises(MoveRefused) as missing:
        packages.make_package(desk.staff, owed)
    assert missing.value.missing == (Condition.GROUNDS_GIVEN,)


def test_no_reason_is_left_out_under_the_gdpr_or_by_who_decided(desk: Desk, tmp_path: Path) -> None:
    inquiry = _asked(desk, tmp_path, (Right.ACCESS, Regime.GDPR), (Right.DISCLOSURE, Regime.APPI))
    access, disclosure = inquiry.requests
    for one in (access, disclosure):
        inquiry = deciding.decide_request(
            desk.manager, inquiry, one.id, outcome=Outcome.REFUSED
        ).value
    with pytest.raises(Invalid) as refused:
        deciding.waive_reason(desk.manager, inquiry, access.id)
    assert (refused.value.field, refused.value.problem) == ("reason", "owed")
    with pytest.raises(SamePerson):
        deciding.waive_reason(desk.manager, inquiry, disclosure.id)


def test_a_record_with_black_out_is_given_and_told_in_the_table(desk: Desk, tmp_path: Path) -> None:
    inquiry = _asked(desk, tmp_path, (Right.ACCESS, Regime.GDPR))
    first = inquiry.records[0]
    draft = RecordDraft(
        title=first.title,
        source_id=first.source_id,
        obtained_from="本人",
        category="氏名",
        purposes=("PU-7",),
        recipients="なし",
        retention="16か月",
        disclosure=Disclosure.MASKED,
    )
    for changes, problem in (
        ({}, ("ground", "empty")),
        ({"ground": "appi-33-2-1"}, ("ground", "not-allowed")),
        ({"ground": "gdpr-15-4"}, ("masked", "empty")),
        ({"ground": "gdpr-15-4", "masked": "x", "answers": (uuid4(),)}, ("answers", "unknown")),
    ):
        with pytest.raises(Invalid) as refused:
            searching.edit_record(desk.staff, inquiry, first.id, _with(draft, changes))
        assert (refused.value.field, refused.value.problem) == problem
    draft = _with(draft, {"ground": "gdpr-15-4", "masked": "同行者の住所"})
    inquiry = searching.edit_record(desk.staff, inquiry, first.id, draft).value
    whole = _decide(desk, inquiry, Outcome.GRANTED)
    with pytest.raises(MoveRefused) as disagreeing:
        packages.make_package(desk.staff, whole)
    assert disagreeing.value.missing == (Condition.PARTS_AGREE,)
    partly = _decide(
        desk, whole, Outcome.PARTLY_GRANTED, grounds=("gdpr-15-4",), reason="同行者の安全"
    )
    text, _ = _open(desk, packages.make_package(desk.staff, partly).value)
    assert "一部黒塗り(GDPR第15条(4)):同行者の住所" in text.replace("（", "(").replace("）", ")")
    assert "「一部黒塗り」と示した記録の黒塗り部分" in text
    assert "開示しない記録」と示したもの" not in text


def _with(draft: RecordDraft, changes: dict[str, Any]) -> RecordDraft:
    return replace(draft, **changes)


def test_a_record_stands_only_in_the_answers_it_belongs_to(desk: Desk, tmp_path: Path) -> None:
    inquiry = _asked(
        desk, tmp_path, (Right.DISCLOSURE, Regime.APPI), (Right.THIRD_PARTY_RECORDS, Regime.APPI)
    )
    disclosure, provisions = inquiry.requests
    draft = RecordDraft(
        title="提供の記録ヒトクチ",
        source_id=inquiry.records[0].source_id,
        value="渡さない値",
        answers=(provisions.id,),
    )
    inquiry = searching.add_record(desk.staff, inquiry, draft).value
    inquiry = deciding.decide_request(
        desk.staff, inquiry, disclosure.id, outcome=Outcome.GRANTED
    ).value
    inquiry = deciding.decide_request(
        desk.staff,
        inquiry,
        provisions.id,
        outcome=Outcome.REFUSED,
        grounds=("appi-33-2-1",),
        reason="r",
    ).value
    text, _ = _open(desk, packages.make_package(desk.staff, inquiry).value)
    assert "ヒトクチ" not in text
    assert "渡さない値" not in text


@pytest.mark.parametrize("language", ["ja", "en"])
def test_items_are_decided_printed_and_agree(desk: Desk, tmp_path: Path, language: str) -> None:
    inquiry = _asked(desk, tmp_path, (Right.CORRECTION, Regime.APPI), letter_language=language)
    request, place = inquiry.requests[0].id, inquiry.source_checks[0].source_id
    ground = deciding.grounds_for(desk.staff, inquiry, inquiry.requests[0])[0].id
    corrected = ItemDraft(
        what="住所",
        source_id=place,
        measure=Measure.CORRECTED,
        before="旧町1",
        after="新町2",
        done_on=TODAY,
    )
    left = ItemDraft(what="面談の評価", measure=Measure.LEFT, ground=ground)
    for draft in (corrected, left):
        inquiry = deciding_items.decide_item(desk.staff, inquiry, request, draft).value
    assert inquiry.items[0].done_by == desk.staff.staff.id
    assert reading.read_inquiry(desk.staff, inquiry.id) == inquiry
    granted = _decide(desk, inquiry, Outcome.GRANTED)
    with pytest.raises(MoveRefused) as refused:
        packages.make_package(desk.staff, granted)
    assert refused.value.missing == (Condition.PARTS_AGREE,)
    partly = _decide(desk, granted, Outcome.PARTLY_GRANTED, grounds=(ground,), reason="r")
    made = packages.make_package(desk.staff, partly).value
    text, _ = _open(desk, made)
    said = {
        "ja": ("「旧町1」を「新町2」に訂正しました", "面談の評価:変更しません"),
        "en": ("correctedfrom“旧町1”to“新町2”", "面談の評価:leftasitis"),
    }
    assert all(one in text for one in said[language])
    without = deciding_items.remove_item(desk.staff, made, made.items[1].id).value
    with pytest.raises(MoveRefused) as stale:
        packages.propose_package(desk.staff, without, desk.manager.staff.id)
    assert Condition.PACKAGE_MADE in stale.value.missing


BAD_ITEMS: list[tuple[dict[str, Any], tuple[str, str]]] = [
    ({"what": " "}, ("what", "empty")),
    ({"measure": Measure.RESTRICTED}, ("measure", "not-allowed")),
    ({"after": ""}, ("after", "empty")),
    ({"done_on": TODAY + timedelta(days=1)}, ("done", "in-future")),
    ({"measure": Measure.LEFT}, ("ground", "empty")),
    ({"measure": Measure.LEFT, "ground": "gdpr-15-4"}, ("ground", "not-allowed")),
    ({"ground": "appi-34-1"}, ("ground", "not-allowed")),
]


def test_an_item_that_cannot_be_is_refused(desk: Desk, tmp_path: Path) -> None:
    inquiry = _asked(desk, tmp_path, (Right.CORRECTION, Regime.APPI))
    for changes, problem in BAD_ITEMS:
        values = {"what": "住所", "measure": Measure.CORRECTED, "after": "新町"} | changes
        with pytest.raises(Invalid) as refused:
            deciding_items.decide_item(
                desk.staff, inquiry, inquiry.requests[0].id, ItemDraft(**values)
            )
        assert (refused.value.field, refused.value.problem) == problem


def _erased(desk: Desk, tmp_path: Path) -> Inquiry:
    inquiry = _asked(desk, tmp_path, (Right.ERASURE, Regime.GDPR))
    for recipients in ("Google LLC、東京マラソン財団", "Google LLC"):
        draft = RecordDraft(
            title="登録", source_id=inquiry.records[0].source_id, recipients=recipients
        )
        inquiry = searching.add_record(desk.staff, inquiry, draft).value
    return _approved(desk, _decide(desk, inquiry, Outcome.GRANTED))


def test_an_approved_erasure_brings_its_tasks_with_their_days(desk: Desk, tmp_path: Path) -> None:
    inquiry = _erased(desk, tmp_path)
    owed = [(one.kind, one.about) for one in inquiry.follow_ups]
    assert owed == [
        (FollowUpKind.CARRY_OUT, ""),
        (FollowUpKind.TELL_RECIPIENTS, "Google LLC"),
        (FollowUpKind.TELL_RECIPIENTS, "東京マラソン財団"),
        (FollowUpKind.TELL_CONTROLLERS, ""),
        (FollowUpKind.SUPPRESSION_ENTRY, ""),
    ]
    assert all(one.due == TODAY + timedelta(days=DAYS[one.kind]) for one in inquiry.follow_ups)
    items = [one for one in reminding.due_items(desk.staff) if one.follow_up]
    assert {one.follow_up for one in items} == {kind for kind, _ in owed}
    assert len(items) == len({kind for kind, _ in owed})
    written = write_calendar(items)
    assert b"Google" not in written
    assert len(set(_lines(written, b"UID"))) == len(items)


def _lines(data: bytes, begins: bytes) -> list[bytes]:
    return [line for line in data.split(b"\r\n") if line.startswith(begins)]


def test_a_task_is_ticked_off_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    inquiry = _erased(desk, tmp_path)
    first = inquiry.follow_ups[0]
    with pytest.raises(Invalid) as refused:
        following_up.finish_follow_up(
            desk.staff, inquiry, first.id, done_on=TODAY + timedelta(days=1)
        )
    assert (refused.value.field, refused.value.problem) == ("done", "in-future")
    done = following_up.finish_follow_up(
        desk.staff, inquiry, first.id, done_on=TODAY, note="台帳から消去"
    ).value
    task = done.follow_ups[0]
    assert (task.done_on, task.done_by, task.note) == (TODAY, desk.staff.staff.id, "台帳から消去")
    assert done.approval == inquiry.approval
    assert reading.read_inquiry(desk.staff, done.id) == done
    back = following_up.reopen_follow_up(desk.colleague, done, first.id).value
    assert back.follow_ups[0] == first
    newest = [one.event for one in reading.inquiry_history(desk.staff, back)[:2]]
    assert [one.action for one in newest] == [Action.FOLLOW_UP_REOPENED, Action.FOLLOW_UP_DONE]
    assert newest[0].before == newest[1].after
    assert auditing.verify_audit(desk.staff).sound


def test_an_inquiry_closes_when_its_tasks_are_done_or_the_manager_says_why(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = _sent(desk, _erased(desk, tmp_path))
    with pytest.raises(MoveRefused) as refused:
        moving.move_inquiry(desk.manager, inquiry, Stage.CLOSED)
    assert refused.value.missing == (Condition.FOLLOW_UPS_DONE,)
    with pytest.raises(NotPermitted):
        moving.move_inquiry(desk.staff, inquiry, Stage.CLOSED, "待てない")
    for task in inquiry.follow_ups[1:]:
        inquiry = following_up.finish_follow_up(desk.staff, inquiry, task.id, done_on=TODAY).value
    closed = moving.move_inquiry(desk.manager, inquiry, Stage.CLOSED, "委託先の作業待ち").value
    assert closed.stage_reason == "委託先の作業待ち"
    left = [one.follow_up for one in reminding.due_items(desk.staff) if one.follow_up]
    assert left == [FollowUpKind.CARRY_OUT]
    done = following_up.finish_follow_up(
        desk.staff, closed, closed.follow_ups[0].id, done_on=TODAY
    ).value
    assert done.stage is Stage.CLOSED
    assert [one for one in reminding.due_items(desk.staff) if one.follow_up] == []


def test_a_new_approval_keeps_what_was_done(desk: Desk, tmp_path: Path) -> None:
    inquiry = _erased(desk, tmp_path)
    told = following_up.finish_follow_up(
        desk.staff, inquiry, inquiry.follow_ups[1].id, done_on=TODAY
    ).value
    back = packages.return_package(desk.manager, told, "訂正").value
    again = _approved(
        desk,
        _decide(
            desk,
            back,
            Outcome.RESTRICTED_INSTEAD,
            grounds=("gdpr-17-3-e",),
            reason="r",
            measure="参照を一人に限る",
        ),
    )
    kinds = [(one.kind, one.is_open) for one in again.follow_ups]
    assert kinds == [
        (FollowUpKind.CARRY_OUT, True),
        (FollowUpKind.TELL_RECIPIENTS, False),
        (FollowUpKind.TELL_RECIPIENTS, True),
        (FollowUpKind.TELL_BEFORE_LIFTING, True),
    ]


def test_a_request_that_goes_takes_its_items_and_open_tasks(desk: Desk, tmp_path: Path) -> None:
    inquiry = _erased(desk, tmp_path)
    back = packages.return_package(desk.manager, inquiry, "訂正").value
    edited = editing.edit_requests(
        desk.staff,
        back,
        regimes=back.regimes,
        whereabouts=back.whereabouts,
        whereabouts_given=back.whereabouts_given,
        requests=(a_request(Right.ACCESS, Regime.GDPR, id=uuid4()),),
    ).value
    assert edited.follow_ups == ()
    assert edited.items == ()
