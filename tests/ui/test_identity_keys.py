"""Identity, authority and what must not be kept: by keys, in both languages, on a real desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.checks import (
    AuthorityPaper,
    ComparedField,
    Conflict,
    DocumentClass,
    GenuineBy,
    Side,
)
from jar_desk.domain.impersonation import RedFlag
from jar_desk.domain.inquiry import PauseReason, Stage
from jar_desk.domain.people import Agent, AgentKind, PartialDate
from jar_desk.domain.rights import Regime, Right
from jar_desk.domain.stages import Condition
from jar_desk.domain.unsolicited import Treatment
from jar_desk.ui.views.inquiry.check_line import CheckLine
from jar_desk.usecases import checking, moving
from tests.documents.test_text_layer import a_scan, bound, words
from tests.examples import a_person, a_request
from tests.law import holds
from tests.ui.inquiry_pages import Shown, mine, page_of, texts
from tests.usecases import steps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.ui.dialogs.clock_dialogs import PauseDialog
    from jar_desk.ui.dialogs.forbidden import ForbiddenDialog
    from jar_desk.ui.dialogs.reason import ReasonDialog
    from jar_desk.ui.dialogs.record import RecordDialog
    from jar_desk.ui.language import Language
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

__all__ = ["mine", "page_of"]
SPEECH = pytest.mark.parametrize("speech", ["ja", "en"])
NUMBER = "1234-5678-9018"


def _press(shown: Shown, widget: Any, key: Qt.Key = Qt.Key.Key_Space) -> None:
    widget.setFocus()
    shown.qtbot.keyClick(widget, key)
    shown.settle()


def _to_identity(desk: Desk, **changes: Any) -> Any:
    return moving.move_inquiry(desk.staff, steps.recorded(desk, **changes), Stage.IDENTITY).value


@SPEECH
def test_the_way_without_documents_takes_two_steps_by_keys(
    mine: Shown, desk: Desk, language: Language, speech: str
) -> None:
    language.speak(speech)
    tab: Any = mine.show(_to_identity(desk))._tabs["identity"]
    form = tab.form
    _press(mine, form.way, Qt.Key.Key_Right)
    assert form.way.current == "without"
    for steps_down in (0, 2):
        form.document.setFocus()
        for _ in range(steps_down):
            mine.qtbot.keyClick(form.document, Qt.Key.Key_Down)
        rule = checking.identity_rules(desk.staff).documents[form.document.value()]
        wording = mine.workplace.wording
        assert form.never.text == wording.pick(rule.never.ja, rule.never.en)
        assert wording.pick(rule.look.ja, rule.look.en) in form.hint.text
        assert not form._sided.isVisible()
        _press(mine, form.compared[ComparedField.NAME])
        _press(mine, form.record)
    first, second = mine.inquiry.identity_checks
    assert (first.document, first.side) == (DocumentClass.KNOWN_TO_CASEWORKER, Side.NONE)
    assert second.document is DocumentClass.CALL_BACK
    assert holds(Condition.IDENTITY_CONFIRMED, mine.inquiry)


@SPEECH
def test_what_the_rule_refuses_is_refused_with_its_sentence(
    mine: Shown, desk: Desk, language: Language, speech: str
) -> None:
    language.speak(speech)
    form: Any = mine.show(_to_identity(desk))._tabs["identity"].form
    form.document.choose(DocumentClass.HEALTH_INSURANCE_CARD)
    rule = checking.identity_rules(desk.staff).documents[DocumentClass.HEALTH_INSURANCE_CARD]
    assert rule.note is not None
    assert form.refused.text == mine.workplace.wording.pick(rule.note.ja, rule.note.en)
    _press(mine, form.record)
    assert mine.inquiry.identity_checks == ()
    assert form._shown.message
    form.document.choose(DocumentClass.RESIDENCE_RECORD)
    assert form.issued.isVisible()
    _press(mine, form.compared[ComparedField.NAME])
    _press(mine, form.record)
    assert form.issued.message
    assert mine.view.focusWidget() is form.issued.line
    mine.qtbot.keyClicks(form.issued.line, "2026/10/1")
    _press(mine, form.record)
    assert str(mine.inquiry.identity_checks[0].issued_on) == "2026-10-01"


def test_only_a_manager_lets_one_weak_document_be_enough(
    page_of: Callable[[Session], Shown], desk: Desk
) -> None:
    inquiry = _to_identity(desk)
    shown = page_of(desk.staff)
    tab: Any = shown.show(inquiry)._tabs["identity"]
    tab.form.document.choose(DocumentClass.PROVISIONAL_RELEASE)
    _press(shown, tab.form.compared[ComparedField.NAME])
    _press(shown, tab.form.record)
    (line,) = tab.findChildren(CheckLine)
    assert not line.accept.isVisibleTo(line)
    assert not holds(Condition.IDENTITY_CONFIRMED, shown.inquiry)
    shown = page_of(desk.manager)
    tab = shown.show(inquiry)._tabs["identity"]
    (line,) = tab.findChildren(CheckLine)

    def explain(dialog: ReasonDialog) -> bool:
        dialog.text.setPlainText("三年来の支援で面識がある")
        return dialog.is_complete()

    shown.answers.dialogs.append(explain)
    _press(shown, line.accept)
    assert holds(Condition.IDENTITY_CONFIRMED, shown.inquiry)
    assert "三年来の支援で面識がある" in texts(tab.done)


def test_red_flags_call_for_a_colleague(page_of: Callable[[Session], Shown], desk: Desk) -> None:
    inquiry = steps.identified(desk)
    shown = page_of(desk.staff)
    tab: Any = shown.show(inquiry)._tabs["identity"]
    _press(shown, tab.flags.flags[RedFlag.OFFICIAL_LETTERHEAD])
    _press(shown, tab.flags.record)
    (review,) = shown.inquiry.flag_reviews
    assert (review.flags, review.by) == (
        frozenset({RedFlag.OFFICIAL_LETTERHEAD}),
        desk.staff.staff.id,
    )
    assert not holds(Condition.SECOND_PERSON, shown.inquiry)
    assert "別の職員が自分で確かめ" in tab.second.text
    shown = page_of(desk.colleague)
    tab = shown.show(inquiry)._tabs["identity"]
    assert "あなたも自分で確かめて" in tab.second.text
    _press(shown, tab.form.compared[ComparedField.NAME])
    _press(shown, tab.form.record)
    assert holds(Condition.SECOND_PERSON, shown.inquiry)
    assert tab.second.text == ""


@SPEECH
def test_a_relative_is_asked_about_a_conflict_of_interest(
    mine: Shown, desk: Desk, language: Language, speech: str
) -> None:
    language.speak(speech)
    mother = Agent(person=a_person("Anna Ivanova"), kind=AgentKind.PARENT)
    child = a_person("Ivan Ivanov", birth_date=PartialDate(2013))
    tab: Any = mine.show(_to_identity(desk, subject=child, agent=mother))._tabs["identity"]
    form = tab.authority
    assert tab.young.text
    assert form.paper.value() is AuthorityPaper.FAMILY_REGISTER
    assert not form._proven.isVisible()
    _press(mine, form.names_request)
    _press(mine, form.record)
    assert mine.inquiry.authority_checks == ()
    assert form._against.message
    assert mine.view.focusWidget() is form.asked
    assert form.names_request.isChecked()
    _press(mine, form.asked)
    _press(mine, form.conflicts[Conflict.CUSTODY])
    _press(mine, form.record)
    (check,) = mine.inquiry.authority_checks
    assert check.conflicts == {Conflict.CUSTODY}
    assert not holds(Condition.AUTHORITY_CONFIRMED, mine.inquiry)


def test_a_power_of_attorney_needs_a_proof_and_never_a_seal(mine: Shown, desk: Desk) -> None:
    friend = Agent(person=a_person("友人"), kind=AgentKind.DELEGATED)
    form: Any = mine.show(_to_identity(desk, agent=friend))._tabs["identity"].authority
    _press(mine, form.names_request)
    _press(mine, form.record)
    assert form._proven.message
    assert "印鑑、大使館の書類、国外での公証を求めません" in form.never.text
    form.genuine.choose(GenuineBy.SIGNATURE_ON_FILE)
    _press(mine, form.record)
    assert mine.inquiry.authority_checks[0].genuine_by is GenuineBy.SIGNATURE_ON_FILE
    assert holds(Condition.AUTHORITY_CONFIRMED, mine.inquiry)


def test_authority_ends_with_death(mine: Shown, desk: Desk) -> None:
    friend = Agent(person=a_person("友人"), kind=AgentKind.DELEGATED)
    inquiry = _to_identity(desk, agent=friend, subject=a_person(died=True))
    form: Any = mine.show(inquiry)._tabs["identity"].authority
    assert "亡くなった" in form.ended.text
    form.genuine.choose(GenuineBy.IDENTITY_COPY)
    _press(mine, form.record)
    assert mine.inquiry.authority_checks == ()


@SPEECH
def test_what_must_not_be_kept_is_masked_by_one_key(
    mine: Shown, desk: Desk, language: Language, speech: str
) -> None:
    language.speak(speech)
    tab: Any = mine.show(steps.recorded(desk))._tabs["correspondence"]
    mine.view.show_tab("correspondence")
    tab.text.setFocus()
    mine.qtbot.keyClicks(tab.text, f"card {NUMBER}")

    def mask(dialog: ForbiddenDialog) -> bool:
        mine.qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.focusWidget() is dialog.go
        mine.qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
        return bool(dialog.result())

    mine.answers.dialogs.append(mask)
    _press(mine, tab.add)
    assert mine.inquiry.messages[0].text == "card ■■■■-■■■■-■■■■"
    assert mine.inquiry.unsolicited[0].treatment is Treatment.MASKED
    identity: Any = mine.view._tabs["identity"]
    assert mine.workplace.wording.treatment(Treatment.MASKED) in texts(identity.arrived)
    assert "5678" not in texts(mine.view._tabs["history"])


def test_going_back_keeps_what_was_typed_and_saves_nothing(mine: Shown, desk: Desk) -> None:
    tab: Any = mine.show(steps.recorded(desk))._tabs["correspondence"]
    tab.text.setPlainText(f"card {NUMBER}")
    mine.answers.dialogs.append(lambda _dialog: False)
    _press(mine, tab.add)
    assert mine.inquiry.messages == ()
    assert tab.text.toPlainText() == f"card {NUMBER}"


def test_a_false_alarm_needs_a_reason(mine: Shown, desk: Desk) -> None:
    tab: Any = mine.show(steps.recorded(desk))._tabs["correspondence"]
    tab.text.setPlainText(f"order {NUMBER}")

    def overrule(dialog: ForbiddenDialog) -> bool:
        mine.qtbot.addWidget(dialog)
        dialog.show()
        mine.qtbot.keyClick(dialog.none, Qt.Key.Key_Space)
        assert not dialog.is_complete()
        assert dialog.focusWidget() is dialog.reason
        mine.qtbot.keyClicks(dialog.reason, "an order number")
        return dialog.is_complete()

    mine.answers.dialogs.append(overrule)
    _press(mine, tab.add)
    assert mine.inquiry.messages[0].text == f"order {NUMBER}"
    assert mine.inquiry.unsolicited[0].reason == "an order number"


def test_a_file_that_holds_it_is_left_out(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    tab: Any = mine.show(steps.identified(desk))._tabs["records"]
    file = tmp_path / "form.txt"
    file.write_text(f"name\n{NUMBER}\n", encoding="utf-8")
    mine.answers.dialogs += [lambda dialog: dialog.is_complete(), lambda _dialog: True]
    tab.acts.add(file)
    mine.settle()
    assert mine.inquiry.records == ()
    assert mine.inquiry.unsolicited[0].treatment is Treatment.REMOVED


@SPEECH
def test_the_gdpr_asks_about_identity_only_on_doubt(
    mine: Shown, desk: Desk, language: Language, speech: str
) -> None:
    language.speak(speech)
    inquiry = _to_identity(
        desk,
        regimes=frozenset({Regime.APPI, Regime.GDPR}),
        requests=(a_request(Right.ACCESS, Regime.GDPR),),
    )
    view = mine.show(inquiry)

    def press(dialog: PauseDialog) -> bool:
        mine.qtbot.addWidget(dialog)
        dialog.show()
        dialog.reason.choose(PauseReason.SCOPE_QUESTION)
        assert not dialog._why.isVisible()
        dialog.reason.choose(PauseReason.IDENTITY_DOUBT)
        assert dialog._why.isVisible()
        assert not dialog.is_complete()
        assert "(6)" in dialog._why.message
        mine.qtbot.keyClicks(dialog.doubt, "new address")
        return dialog.is_complete()

    mine.answers.dialogs.append(press)
    view.acts.toggle_pause()
    mine.settle()
    assert mine.inquiry.pauses[0].doubt == "new address"


@SPEECH
def test_a_file_that_is_only_partly_read_says_so_when_it_is_attached(
    mine: Shown, desk: Desk, language: Language, speech: str, tmp_path: Path
) -> None:
    language.speak(speech)
    tab: Any = mine.show(steps.identified(desk))._tabs["records"]
    file = tmp_path / "scan.pdf"
    file.write_bytes(bound([words("氏名 Ahmed"), a_scan(), a_scan()]))

    def look(dialog: RecordDialog) -> bool:
        mine.qtbot.addWidget(dialog)
        dialog.show()
        mine.qtbot.waitUntil(dialog.unread.isVisible, timeout=5_000)
        assert "2–3" in dialog.unread.text
        assert {"ja": "本籍", "en": "Look at them yourself"}[speech] in dialog.unread.text
        return dialog.is_complete()

    mine.answers.dialogs.append(look)
    tab.acts.add(file)
    mine.settle()
    assert len(mine.inquiry.records) == 1
