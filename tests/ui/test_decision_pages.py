"""The decision pages, by real keys: what is owed, what stands behind a nil, part by part."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.errors import Invalid
from jar_desk.domain.follow_ups import FollowUpKind
from jar_desk.domain.inquiry import Disclosure, Stage
from jar_desk.domain.nil_reasons import RetainedDataStatus
from jar_desk.domain.parts import Measure
from jar_desk.domain.people import Channel
from jar_desk.domain.provisos import Lack
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.domain.stages import Condition
from jar_desk.usecases import deciding, dispatching, moving, nil_reasons, packages
from tests.examples import a_request
from tests.ui.inquiry_pages import Shown, a_gdpr_case, mine, page_of, texts  # noqa: F401
from tests.usecases import steps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.dialogs.follow_up import FollowUpDialog
    from jar_desk.ui.dialogs.item import ItemDialog
    from jar_desk.ui.dialogs.nil_reason import NilReasonDialog
    from jar_desk.ui.dialogs.reason import ReasonDialog
    from jar_desk.ui.dialogs.record import RecordDialog
    from jar_desk.ui.language import Language
    from jar_desk.ui.views.inquiry.request_card import RequestCard
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk


def test_what_stands_behind_a_nil_is_written_by_the_manager_only(
    page_of: Callable[[Session], Shown], mine: Shown, desk: Desk, tmp_path: Path
) -> None:
    inquiry = a_gdpr_case(desk, tmp_path)
    mine.show(inquiry).show_tab("decision")
    card = next(iter(mine.view.decision.cards.values()))
    mine.qtbot.keyClick(card.outcomes[Outcome.NOTHING_HELD], Qt.Key.Key_Space)
    mine.settle()
    assert not card.behind.isVisibleTo(mine.view)
    theirs = page_of(desk.manager)
    theirs.show(mine.inquiry).show_tab("decision")
    behind = next(iter(theirs.view.decision.cards.values())).behind
    assert behind.isVisibleTo(theirs.view)

    def fill(dialog: NilReasonDialog) -> bool:
        dialog.status.setFocus()
        theirs.qtbot.keyClick(dialog.status, Qt.Key.Key_Down)
        assert dialog.status.value() is RetainedDataStatus.ENTRUSTED
        assert not dialog.is_complete()
        theirs.qtbot.keyClicks(dialog.text, "processor only")
        return dialog.is_complete()

    theirs.answers.dialogs.append(fill)
    theirs.qtbot.keyClick(behind, Qt.Key.Key_Space)
    theirs.settle()
    theirs.settle()
    request = mine.inquiry.requests[0].id
    kept = nil_reasons.see_nil_reason(desk.manager, mine.inquiry, request)
    assert kept is not None
    assert (kept.status, kept.text) == (RetainedDataStatus.ENTRUSTED, "processor only")
    assert "制限付きの覚え" in texts(theirs.view._tabs["history"])
    assert "制限付きの覚え" not in texts(mine.view._tabs["history"])

    def read(dialog: NilReasonDialog) -> bool:
        assert dialog.text.words() == "processor only"
        return False

    theirs.answers.dialogs.append(read)
    theirs.qtbot.keyClick(behind, Qt.Key.Key_Space)
    theirs.settle()
    assert theirs.answers.told == []


def _case(desk: Desk, folder: Path, right: Right, regime: Regime) -> Inquiry:
    request = a_request(right, regime, id=uuid4())
    inquiry = steps.searched(desk, folder, regimes=frozenset({regime}), requests=(request,))
    return moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value


def _card(shown: Shown) -> RequestCard:
    shown.view.show_tab("decision")
    return next(iter(shown.view.decision.cards.values()))


@pytest.mark.parametrize(
    ("language_code", "needed", "missing"),
    [
        (
            "ja",
            "まだ必要なもの: 根拠条文、困難な理由、代わりにとる措置",
            "困難な理由または代わりの措置が未入力",
        ),
        (
            "en",
            "Still needed: the ground in the law, why it is difficult, what is done instead",
            "Why it is difficult and what is done instead is missing",
        ),
    ],
)
def test_both_halves_of_a_proviso_by_keys(
    mine: Shown,
    desk: Desk,
    tmp_path: Path,
    language: Language,
    language_code: str,
    needed: str,
    missing: str,
) -> None:
    language.speak(language_code)
    mine.show(_case(desk, tmp_path, Right.CESSATION, Regime.APPI))
    card = _card(mine)
    mine.qtbot.keyClick(card.outcomes[Outcome.SUBSTITUTE_MEASURE], Qt.Key.Key_Space)
    mine.settle()
    assert card.owed.missing.text == needed
    assert missing in texts(mine.view.side)
    mine.qtbot.keyClick(card.grounds["appi-35-proviso"], Qt.Key.Key_Space)
    mine.settle()
    for box, words in zip(card.proviso.boxes, ("one system", "masked"), strict=True):
        box.setFocus()
        mine.qtbot.keyClicks(box, words)
    mine.qtbot.waitUntil(lambda: not card._timer.isActive(), timeout=5_000)
    mine.settle()
    decision = mine.inquiry.requests[0].decision
    assert decision is not None
    assert (decision.difficulty, decision.measure) == ("one system", "masked")
    assert not card.owed.missing.isVisibleTo(card)
    assert missing not in texts(mine.view.side)
    mine.qtbot.keyClick(card.outcomes[Outcome.GRANTED], Qt.Key.Key_Space)
    mine.settle()
    assert not card.proviso.isVisibleTo(card)


def test_items_by_keys_propose_the_outcome(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    mine.show(_case(desk, tmp_path, Right.CORRECTION, Regime.APPI))
    card = _card(mine)

    def corrected(dialog: ItemDialog) -> bool:
        assert not dialog.is_complete()
        mine.qtbot.keyClicks(dialog.what, "address")
        mine.qtbot.keyClicks(dialog.before, "old")
        mine.qtbot.keyClicks(dialog.after, "new")
        mine.qtbot.keyClicks(dialog.done_on.line, "2026/12/31")
        assert not dialog.is_complete()
        dialog.done_on.line.clear()
        mine.qtbot.keyClicks(dialog.done_on.line, "2026/11/9")
        return dialog.is_complete()

    def left(dialog: ItemDialog) -> bool:
        mine.qtbot.keyClicks(dialog.what, "opinion")
        for _ in range(3):
            mine.qtbot.keyClick(dialog.measure, Qt.Key.Key_Down)
        assert dialog.measure.value() is Measure.LEFT
        return dialog.is_complete()

    for fill in (corrected, left):
        mine.answers.dialogs.append(fill)
        mine.qtbot.keyClick(card.items.add, Qt.Key.Key_Space)
        mine.settle()
    first, second = mine.inquiry.items
    assert (first.before, first.after, first.done_by) == ("old", "new", desk.staff.staff.id)
    assert second.ground
    assert "address: old → new" in texts(card.items)
    assert card.owed.hint.text() == "内訳からの案: 一部認める"
    mine.qtbot.keyClick(card.owed.take, Qt.Key.Key_Space)
    mine.settle()
    decision = mine.inquiry.requests[0].decision
    assert decision is not None
    assert (decision.outcome, decision.grounds) == (Outcome.PARTLY_GRANTED, (second.ground,))
    assert card.pill.text == "2件中 1件を実施・1件は変更なし"
    mine.qtbot.keyClick(card.outcomes[Outcome.GRANTED], Qt.Key.Key_Space)
    mine.settle()
    assert "内訳と合う判断" in card.owed.missing.text
    assert "判断が内訳と合っていない" in texts(mine.view.side)


def test_a_record_is_given_with_black_out_by_keys(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    mine.show(a_gdpr_case(desk, tmp_path))

    def blacken(dialog: RecordDialog) -> bool:
        mine.qtbot.keyClick(dialog.disclosure, Qt.Key.Key_Down)
        assert not dialog.is_complete()
        mine.qtbot.keyClicks(dialog.masked, "address of a companion")
        return dialog.is_complete()

    mine.answers.dialogs.append(blacken)
    mine.view.records.acts.edit(mine.inquiry.records[0])
    mine.settle()
    record = mine.inquiry.records[0]
    assert (record.disclosure, record.masked) == (Disclosure.MASKED, "address of a companion")
    card = _card(mine)
    mine.qtbot.keyClick(card.owed.take, Qt.Key.Key_Space)
    mine.settle()
    assert card.pill.text == "1件中 1件を一部黒塗り"
    decision = mine.inquiry.requests[0].decision
    assert decision is not None
    assert (decision.outcome, decision.grounds) == (Outcome.PARTLY_GRANTED, (record.ground,))


def test_the_reason_is_left_out_by_the_manager(
    page_of: Callable[[Session], Shown], mine: Shown, desk: Desk, tmp_path: Path
) -> None:
    mine.show(_case(desk, tmp_path, Right.DISCLOSURE, Regime.APPI))
    card = _card(mine)
    mine.qtbot.keyClick(card.outcomes[Outcome.REFUSED], Qt.Key.Key_Space)
    mine.settle()
    assert not card.owed.waive.isVisibleTo(mine.view)
    theirs = page_of(desk.manager)
    theirs.show(mine.inquiry)
    waive = _card(theirs).owed.waive
    theirs.answers.confirms += [True]
    theirs.qtbot.keyClick(waive, Qt.Key.Key_Space)
    theirs.settle()
    decision = theirs.inquiry.requests[0].decision
    assert decision is not None
    assert decision.reason_waived_by == desk.manager.staff.id
    assert waive.text() == "理由を記載することに戻す"
    assert "鈴木 だけです" in texts(_card(theirs))
    assert theirs.answers.told == []


def test_tasks_are_ticked_off_by_keys_and_the_manager_may_close(
    page_of: Callable[[Session], Shown], mine: Shown, desk: Desk, tmp_path: Path
) -> None:
    inquiry = _case(desk, tmp_path, Right.RESTRICTION, Regime.GDPR)
    inquiry = deciding.decide_request(
        desk.staff, inquiry, inquiry.requests[0].id, outcome=Outcome.GRANTED
    ).value
    made = packages.make_package(desk.staff, inquiry).value
    proposed = packages.propose_package(desk.staff, made, desk.manager.staff.id).value
    approved = packages.approve_package(desk.manager, proposed).value
    sent = dispatching.record_dispatch(
        desk.staff,
        approved,
        channel=Channel.EMAIL,
        address="ahmed@example.org",
        passphrase_channel=Channel.COUNTER,
    ).value
    mine.show(sent)
    assert not mine.view.side.primary.isEnabled()
    assert "3件残っています" in mine.view.side.why.text()
    mine.view._go_to_missing(Condition.FOLLOW_UPS_DONE)
    tab: Any = mine.view._tabs["overview"]
    assert tab.tasks.left.text == "残り3件"

    def tick(dialog: FollowUpDialog) -> bool:
        dialog.day.line.clear()
        mine.qtbot.keyClicks(dialog.day.line, "2026/11/11")
        assert not dialog.is_complete()
        dialog.day.line.clear()
        mine.qtbot.keyClicks(dialog.day.line, "2026/11/9")
        mine.qtbot.keyClicks(dialog.note, "by phone")
        return dialog.is_complete()

    first = mine.inquiry.follow_ups[0].id
    mine.answers.dialogs.append(tick)
    mine.qtbot.keyClick(tab.tasks.buttons[first], Qt.Key.Key_Space)
    mine.settle()
    task = mine.inquiry.follow_ups[0]
    assert (task.done_on, task.note) == (date(2026, 11, 9), "by phone")
    assert "by phone" in texts(tab.tasks)
    mine.qtbot.keyClick(tab.tasks.buttons[first], Qt.Key.Key_Space)
    mine.settle()
    assert mine.inquiry.follow_ups[0].is_open
    theirs = page_of(desk.manager)
    theirs.show(mine.inquiry)

    def say_why(dialog: ReasonDialog) -> bool:
        assert not dialog.is_complete()
        theirs.qtbot.keyClicks(dialog.text, "waiting for a processor")
        return dialog.is_complete()

    theirs.answers.dialogs.append(say_why)
    theirs.press_primary()
    assert theirs.inquiry.stage is Stage.CLOSED
    assert theirs.inquiry.stage_reason == "waiting for a processor"
    assert theirs.answers.told == []


@pytest.mark.parametrize("code", ["ja", "en"])
def test_every_refusal_has_its_own_words(language: Language, wording: Wording, code: str) -> None:
    language.speak(code)
    problems = [
        Invalid("grounds", "partial-only"),
        Invalid("approver", "waiver"),
        Invalid("reason", "owed"),
        Invalid("masked", "empty"),
        Invalid("after", "empty"),
        Invalid("ground", "empty"),
    ]
    said = {wording.invalid(one) for one in problems}
    said |= {wording.lack(one) for one in Lack}
    said |= {wording.follow_up(one) for one in FollowUpKind}
    said |= {wording.retained_data_status(one) for one in RetainedDataStatus}
    said |= {wording.measure(one) for one in Measure}
    every = (*problems, *Lack, *FollowUpKind, *RetainedDataStatus, *Measure)
    assert len(said) == len(every)
    assert all(said)
