"""The packs where staff meet them: who may ask, in which way, what is to be proven and paid."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.checks import AuthorityPaper
from jar_desk.domain.follow_ups import FollowUpKind
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.people import Agent, AgentKind
from jar_desk.domain.rights import DeliveryMethod, Outcome, Regime, Right
from jar_desk.domain.stages import Condition
from jar_desk.usecases import moving
from jar_desk.usecases.reading import read_inquiry
from tests.examples import a_person, a_request
from tests.law import holds
from tests.ui.inquiry_pages import Shown, a_gdpr_case, mine, page_of, texts  # noqa: F401
from tests.ui.test_new_inquiry import view, workplace  # noqa: F401
from tests.usecases import steps

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.language import Language
    from jar_desk.ui.views.new_inquiry import NewInquiryView
    from jar_desk.ui.workplace import Workplace
    from tests.real_desk import Desk

SPEECH = pytest.mark.parametrize("speech", ["ja", "en"])
FRENCH = (Right.POST_MORTEM, Regime.FRENCH_LIL)


def choose(qtbot: QtBot, box: Any, value: object) -> None:
    """Choose a value by the arrow keys."""
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.value() != value:
        qtbot.keyClick(box, Qt.Key.Key_Down)


def in_france(qtbot: QtBot, view: NewInquiryView) -> Any:
    choose(qtbot, view.form.law.place, "FR")
    return view.form.law.requests.rows()[0]


def test_a_row_offers_the_ways_of_its_law_only(qtbot: QtBot, view: NewInquiryView) -> None:
    row = in_france(qtbot, view)
    choose(qtbot, row.right, (Right.ACCESS, Regime.GDPR))
    assert row.method.count() == 3
    choose(qtbot, row.method, DeliveryMethod.PAPER)
    choose(qtbot, row.right, FRENCH)
    assert [row.method.itemText(at) for at in range(row.method.count())] == [
        "暗号化PDF", "書面",
    ]  # fmt: skip
    assert row.method.value() is DeliveryMethod.PAPER
    choose(qtbot, row.right, (Right.PORTABILITY, Regime.GDPR))
    assert (row.method.count(), row.method.value()) == (1, DeliveryMethod.ELECTRONIC)
    choose(qtbot, row.right, (Right.CORRECTION, Regime.APPI))
    assert not row.method.isVisibleTo(view)


def test_who_may_not_ask_is_said_on_receipt_and_stops_nothing(
    qtbot: QtBot, view: NewInquiryView, workplace: Workplace
) -> None:
    form, row = view.form, in_france(qtbot, view)
    assert form.law.not_open.text == ""
    form.agent.acts.setFocus()
    qtbot.keyClick(form.agent.acts, Qt.Key.Key_Space)
    choose(qtbot, form.agent.kind, AgentKind.HEIR)
    choose(qtbot, row.right, (Right.DISCLOSURE, Regime.APPI))
    assert form.law.not_open.isVisibleTo(view)
    assert "「開示」を請求できるのは、本人、法定代理人、任意代理人です。" in form.law.not_open.text
    choose(qtbot, row.right, FRENCH)
    assert not form.law.not_open.isVisibleTo(view)
    choose(qtbot, form.agent.kind, AgentKind.LAWYER)
    assert "相続人、死後の指示を執行する人" in form.law.not_open.text
    choose(qtbot, form.agent.kind, AgentKind.HEIR)
    choose(qtbot, row.right, (Right.DISCLOSURE, Regime.APPI))
    qtbot.keyClicks(form.person.names.rows()[0].line, "Claude Martin")
    qtbot.keyClicks(form.agent.person.names.rows()[0].line, "Marie Martin")
    action = view.primary_action()
    assert action is not None
    with qtbot.waitSignal(view.recorded) as recorded:
        action.trigger()
    inquiry = read_inquiry(workplace.session, recorded.args[0])
    assert inquiry.subject.died
    assert inquiry.agent is not None
    assert inquiry.agent.kind is AgentKind.HEIR


def of_an_heir(desk: Desk) -> Inquiry:
    inquiry = steps.recorded(
        desk,
        subject=a_person("Claude Martin", died=True),
        agent=Agent(person=a_person("Marie Martin"), kind=AgentKind.HEIR),
        regimes=frozenset({Regime.FRENCH_LIL}),
        requests=(a_request(*FRENCH, id=uuid4()),),
        whereabouts="FR",
    )
    return moving.move_inquiry(desk.staff, inquiry, Stage.IDENTITY).value


@SPEECH
def test_the_death_is_proven_by_a_paper_of_the_heir(
    mine: Shown, desk: Desk, language: Language, speech: str
) -> None:
    language.speak(speech)
    tab: Any = mine.show(of_an_heir(desk))._tabs["identity"]
    missing = {"ja": "死亡の証明がまだありません", "en": "Proof of the death is missing"}[speech]
    assert missing in texts(mine.view.side)
    form = tab.authority
    assert not form.ended.isVisibleTo(mine.view)
    choose(mine.qtbot, form.paper, AuthorityPaper.DEATH_CERTIFICATE)
    assert {"ja": "死因", "en": "cause of death"}[speech] in form.never.text
    form.record.setFocus()
    mine.qtbot.keyClick(form.record, Qt.Key.Key_Space)
    mine.settle()
    assert holds(Condition.DEATH_PROVED, mine.inquiry)
    assert not holds(Condition.AUTHORITY_CONFIRMED, mine.inquiry)
    assert missing not in texts(mine.view.side)


@SPEECH
def test_who_may_not_ask_is_told_on_the_identity_page(
    mine: Shown, desk: Desk, language: Language, speech: str
) -> None:
    language.speak(speech)
    lawyer = Agent(person=a_person("山本 弁護士"), kind=AgentKind.LAWYER)
    inquiry = steps.recorded(desk, subject=a_person("Ahmed", died=True), agent=lawyer)
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.IDENTITY).value
    tab: Any = mine.show(inquiry)._tabs["identity"]
    words = {"ja": "個人情報保護法は亡くなった方を保護しません", "en": "does not protect the dead"}
    assert words[speech] in tab.not_open.text
    said = {
        "ja": "この請求ができる方からの請求ではありません",
        "en": "does not let this person ask",
    }
    assert said[speech] in texts(mine.view.side)
    assert not mine.view.side.primary.isEnabled()


def test_the_card_says_what_the_request_costs(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    mine.show(a_gdpr_case(desk, tmp_path)).show_tab("decision")
    (card,) = mine.view.decision.cards.values()
    assert card.fee.isVisibleTo(mine.view)
    assert "明らかに根拠のない、または過度な請求に限り" in card.fee.text()


def test_tasks_of_the_examination_stand_on_the_overview_and_end_with_the_decision(
    mine: Shown, desk: Desk, tmp_path: Path
) -> None:
    request = a_request(Right.RECTIFICATION, Regime.GDPR, id=uuid4())
    inquiry = steps.searched(desk, tmp_path, regimes=frozenset({Regime.GDPR}), requests=(request,))
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value
    mine.show(inquiry).show_tab("overview")
    overview: Any = mine.view._tabs["overview"]
    assert "審査のあいだにすること" in texts(overview.tasks)
    assert "確認中の処理の制限" in texts(overview.tasks)
    assert mine.inquiry.follow_ups[0].kind is FollowUpKind.CONSIDER_RESTRICTION
    mine.view.show_tab("decision")
    (card,) = mine.view.decision.cards.values()
    mine.qtbot.keyClick(card.outcomes[Outcome.GRANTED], Qt.Key.Key_Space)
    mine.settle()
    assert mine.inquiry.follow_ups == ()


@SPEECH
def test_the_card_says_which_letter_tells_the_person(
    mine: Shown, desk: Desk, tmp_path: Path, language: Language, speech: str
) -> None:
    language.speak(speech)
    inquiry = steps.searched(desk, tmp_path)
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value
    mine.show(inquiry).show_tab("decision")
    (card,) = mine.view.decision.cards.values()
    assert not card.owed.told.isVisibleTo(mine.view)
    mine.qtbot.keyClick(card.outcomes[Outcome.GRANTED], Qt.Key.Key_Space)
    mine.settle()
    assert card.owed.told.isVisibleTo(mine.view)
    words = {
        "ja": "開示決定通知書（記載事項：開示する保有個人データの内容",
        "en": "Disclosure, with: ",
    }
    assert words[speech] in card.owed.told.text()
