"""Dialogs by real keys: what they take, what they refuse, where the focus stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QDialog

from jar_desk.domain.clock_rules import Citation
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Disclosure, PauseReason, Source
from jar_desk.domain.people import Agent, AgentKind, Channel, ContactPoint, PartialDate, SafeContact
from jar_desk.domain.policy import Passage, Purpose
from jar_desk.domain.rights import Regime, Right
from jar_desk.domain.rules import Ground
from jar_desk.ui.dialogs.clock_dialogs import ExtensionDialog, PauseDialog, ResumeDialog
from jar_desk.ui.dialogs.dispatch import DispatchDialog
from jar_desk.ui.dialogs.passphrase import PassphraseDialog, words_for_package
from jar_desk.ui.dialogs.people import PeopleDialog
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.dialogs.record import RecordDialog
from jar_desk.ui.dialogs.requests import RequestsDialog
from jar_desk.ui.dialogs.safe_contact import SafeContactDialog
from jar_desk.ui.dialogs.staff import InviteDialog
from jar_desk.ui.dialogs.staff_choice import StaffChoiceDialog
from jar_desk.ui.theme import ThemeName
from jar_desk.ui.widgets.fitted_scroll import FittedScroll
from tests.examples import SATO, SUZUKI, TODAY, a_person, a_record, a_request, an_inquiry
from tests.law import RULES, rules

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme
    from jar_desk.ui.wording import Wording

CASES = Source(id=UUID(int=9), code="S01", name_ja="支援記録", name_en="Case files")
EVENTS = Purpose(
    code="PU-7",
    text=Citation("イベントへの参加等のお願い", "To ask for participation"),
    passage=Passage("P1.2", "To request cooperation in surveys"),
)
OTHERS = Ground(
    id="eu-15-4",
    regime=Regime.GDPR,
    rights=frozenset({Right.ACCESS}),
    citation_ja="GDPR 第15条(4)",
    citation_en="GDPR Art 15(4)",
    text_ja="他の者の権利と自由",
    text_en="rights and freedoms of others",
)


@pytest.fixture
def shown(qtbot: Any, theme: Theme, language: Language) -> Any:
    dialogs: list[QDialog] = []

    def show(dialog: QDialog) -> Any:
        dialogs.append(dialog)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return show


def retype(qtbot: Any, line: Any, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def ctrl_enter(qtbot: Any, dialog: QDialog) -> bool:
    field = dialog.focusWidget()
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return bool(dialog.result() == QDialog.DialogCode.Accepted)


def a_record_form(wording: Wording, file_name: str = "登録.pdf") -> RecordDialog:
    return RecordDialog(
        None, file_name, sources=[CASES], purposes=[EVENTS], grounds=[OTHERS], wording=wording
    )


def many_requests() -> Inquiry:
    return an_inquiry(requests=tuple(a_request(id=uuid4(), scope=str(n)) for n in range(15)))


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_a_dialog_never_leaves_the_screen(
    shown: Any, theme: Theme, wording: Wording, size: float
) -> None:
    theme.wear(ThemeName.LIGHT, size)
    dialog = shown(RequestsDialog(many_requests(), RULES.rights_under, wording))
    room = dialog.screen().availableGeometry()
    assert dialog.height() < room.height()
    assert dialog.go.mapTo(dialog, dialog.go.rect().bottomLeft()).y() < dialog.height()
    area = dialog.findChild(FittedScroll)
    assert area.verticalScrollBar().maximum() > 0


def test_a_dialog_is_as_high_as_its_words_and_grows_with_them(
    qtbot: Any, shown: Any, wording: Wording
) -> None:
    dialog = shown(ReasonDialog("取下げ", "取下げ", "請求の取下げを書きます。"))
    layout = dialog.layout()
    before = dialog.height()
    assert before == layout.totalHeightForWidth(dialog.width())
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert dialog.height() == layout.totalHeightForWidth(dialog.width())
    assert not dialog.findChild(FittedScroll).verticalScrollBar().isVisible()


def test_nothing_of_a_dialog_is_cut(shown: Any, wording: Wording) -> None:
    for dialog in (
        shown(PassphraseDialog("maple ladder", words_for_package())),
        shown(InviteDialog(wording)),
    ):
        area = dialog.findChild(FittedScroll)
        assert area.widget().height() <= area.viewport().height()


def test_what_is_missing_is_brought_into_sight(
    qtbot: Any, shown: Any, theme: Theme, wording: Wording
) -> None:
    theme.wear(ThemeName.LIGHT, 1.5)
    agent = Agent(person=a_person("Abebe"), kind=AgentKind.LAWYER)
    dialog = shown(PeopleDialog(an_inquiry(agent=agent), wording))
    for row in dialog.person.names.rows():
        row.line.clear()
    bar = dialog.findChild(FittedScroll).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    dialog.go.click()
    line = dialog.person.names.rows()[0].line
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect() == line.rect())


def test_a_clock_is_stopped_by_keys(qtbot: Any, shown: Any, wording: Wording) -> None:
    dialog = shown(PauseDialog(TODAY, wording))
    assert dialog.reason.hasFocus()
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Tab)
    retype(qtbot, dialog.day.line, "11/9")
    assert ctrl_enter(qtbot, dialog)
    assert (dialog.reason.value(), dialog.value()) == (
        PauseReason.SCOPE_QUESTION,
        date(2026, 11, 9),
    )


def test_the_day_that_was_understood_is_said(qtbot: Any, shown: Any, wording: Wording) -> None:
    dialog = shown(ResumeDialog(TODAY, wording))
    assert dialog.day.message == wording.full_date(TODAY)
    retype(qtbot, dialog.day.line, "R8.11.3")
    qtbot.keyClick(dialog.day.line, Qt.Key.Key_Tab)
    assert dialog.day.message == wording.full_date(date(2026, 11, 3))


@pytest.mark.parametrize("typed", ["", "2026/13/1", "gestern"])
def test_a_day_that_cannot_be_read_keeps_the_dialog(
    qtbot: Any, shown: Any, wording: Wording, typed: str
) -> None:
    dialog = shown(ResumeDialog(TODAY, wording))
    dialog.day.line.clear()
    retype(qtbot, dialog.day.line, typed)
    assert not ctrl_enter(qtbot, dialog)
    assert dialog.day.line.hasFocus()


def test_an_extension_needs_its_reason(qtbot: Any, shown: Any, wording: Wording) -> None:
    dialog = shown(ExtensionDialog(TODAY, wording))
    assert not ctrl_enter(qtbot, dialog)
    assert dialog.reason.hasFocus()
    qtbot.keyClicks(dialog.reason, "many records")
    assert ctrl_enter(qtbot, dialog)
    assert dialog.words() == "many records"


def test_enter_in_a_reason_makes_a_new_line(qtbot: Any, shown: Any) -> None:
    dialog = shown(ReasonDialog("取下げ", "取下げ", ""))
    qtbot.keyClicks(dialog.text, "by letter")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert ctrl_enter(qtbot, dialog)
    assert dialog.value() == "by letter"


def test_ctrl_enter_amid_a_conversion_sends_nothing(qtbot: Any, shown: Any) -> None:
    dialog = shown(ReasonDialog("取下げ", "取下げ", ""))
    qtbot.keyClicks(dialog.text, "a")
    QApplication.sendEvent(dialog.text, QInputMethodEvent("てがみ", []))
    assert not ctrl_enter(qtbot, dialog)
    assert dialog.isVisible()


def test_a_reason_is_asked_for(qtbot: Any, shown: Any) -> None:
    dialog = shown(ReasonDialog("取下げ", "取下げ", ""))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.text.accessibleDescription()


def test_only_safe_ways_are_offered_for_the_dispatch(shown: Any, wording: Wording) -> None:
    inquiry = an_inquiry(safe_contact=SafeContact(forbidden=frozenset({Channel.PHONE})))
    dialog = shown(DispatchDialog(inquiry, rules(inquiry), wording))
    ways = [dialog.way.itemText(at) for at in range(dialog.way.count())]
    assert any("ahmed@example.org" in way for way in ways)
    assert not any("千代田区" in way for way in ways)
    seconds = [dialog.passphrase.itemText(at) for at in range(dialog.passphrase.count())]
    assert wording.channel(Channel.PHONE) not in seconds


def test_the_passphrase_never_travels_with_the_package(
    qtbot: Any, shown: Any, wording: Wording
) -> None:
    inquiry = an_inquiry()
    dialog = shown(DispatchDialog(inquiry, rules(inquiry), wording))
    for _ in range(dialog.way.count()):
        offered = [dialog.passphrase.itemText(at) for at in range(dialog.passphrase.count())]
        assert wording.channel(dialog.way.value()[0]) not in offered
        qtbot.keyClick(dialog.way, Qt.Key.Key_Down)


def test_without_a_safe_way_nothing_can_be_recorded(shown: Any, wording: Wording) -> None:
    everything = SafeContact(forbidden=frozenset(Channel))
    inquiry = an_inquiry(safe_contact=everything)
    dialog = shown(DispatchDialog(inquiry, rules(inquiry), wording))
    assert not dialog.go.isEnabled()
    assert dialog.problem.text


def test_the_passphrase_stays_until_it_is_written_down(qtbot: Any, shown: Any) -> None:
    dialog = shown(PassphraseDialog("maple ladder quiet orbit", words_for_package()))
    assert dialog.noted.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(dialog.noted, Qt.Key.Key_Space)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_record_takes_its_name_from_the_file(qtbot: Any, shown: Any, wording: Wording) -> None:
    dialog = shown(a_record_form(wording))
    assert dialog.title.hasFocus()
    assert dialog.title.text() == "登録"
    retype(qtbot, dialog.obtained.line, "2024-06")
    dialog.purposes["PU-7"].setChecked(True)
    assert EVENTS.ja in dialog._meant.message
    assert ctrl_enter(qtbot, dialog)
    draft = dialog.value()
    assert (draft.title, draft.source_id) == ("登録", CASES.id)
    assert (draft.obtained_on, draft.purposes) == (PartialDate(2024, 6), ("PU-7",))


def test_a_record_needs_a_name(qtbot: Any, shown: Any, wording: Wording) -> None:
    dialog = shown(a_record_form(wording, ""))
    assert not ctrl_enter(qtbot, dialog)
    assert dialog.title.hasFocus()


def test_what_is_withheld_names_its_ground(qtbot: Any, shown: Any, wording: Wording) -> None:
    dialog = shown(a_record_form(wording))
    assert not dialog.ground.isVisible()
    dialog.disclosure.setFocus()
    for _ in (Disclosure.MASKED, Disclosure.WITHHELD):
        qtbot.keyClick(dialog.disclosure, Qt.Key.Key_Down)
        assert dialog.ground.isVisible()
    assert OTHERS.text_ja in dialog.ground_text.text
    draft = dialog.value()
    assert (draft.disclosure, draft.ground) == (Disclosure.WITHHELD, OTHERS.id)


def test_a_record_comes_back_to_be_changed(shown: Any, wording: Wording) -> None:
    record = a_record(
        title="連絡先",
        category="連絡先",
        purposes=("PU-7",),
        recipients="東京マラソン財団",
        retention="2027年3月まで",
        value="ahmed@example.org",
        obtained_on=PartialDate(2024, 6),
        disclosure=Disclosure.WITHHELD,
        ground=OTHERS.id,
    )
    dialog = shown(
        RecordDialog(
            record, "", sources=[CASES], purposes=[EVENTS], grounds=[OTHERS], wording=wording
        )
    )
    draft = dialog.value()
    fields = ("title", "source_id", "obtained_on", "category", "purposes", "recipients")
    fields += ("retention", "value", "disclosure", "ground")
    assert all(getattr(draft, name) == getattr(record, name) for name in fields)


def test_people_come_back_as_they_are(shown: Any, wording: Wording) -> None:
    inquiry = an_inquiry(letter_language="en")
    dialog = shown(PeopleDialog(inquiry, wording))
    assert dialog.value() == {
        "subject": inquiry.subject,
        "agent": None,
        "relation": inquiry.relation,
        "letter_language": "en",
    }


def test_a_person_without_a_name_is_refused(qtbot: Any, shown: Any, wording: Wording) -> None:
    dialog = shown(PeopleDialog(an_inquiry(subject=a_person("Abebe")), wording))
    line = dialog.person.names.rows()[0].line
    line.clear()
    assert not ctrl_enter(qtbot, dialog)
    assert dialog.problem.text == wording.invalid(Invalid("name", "empty"))
    assert line.property("wrong")
    qtbot.keyClicks(line, "A")
    assert not line.property("wrong")


def test_an_unsafe_address_stays_unsafe_when_people_are_changed(
    shown: Any, wording: Wording
) -> None:
    home = ContactPoint(id=uuid4(), channel=Channel.POST, value="〒101-0065 西神田", unsafe=True)
    dialog = shown(PeopleDialog(an_inquiry(subject=a_person("Abebe", contacts=(home,))), wording))
    assert dialog.value()["subject"].contacts == (home,)


def test_requests_follow_the_place(qtbot: Any, shown: Any, wording: Wording) -> None:
    request = a_request(scope="2024年のイベント")
    dialog = shown(RequestsDialog(an_inquiry(requests=(request,)), RULES.rights_under, wording))
    asked = dialog.value()
    assert asked["requests"] == (request,)
    assert asked["regimes"] == {Regime.APPI}
    assert dialog.law.place.hasFocus()
    qtbot.keyClick(dialog.law.place, Qt.Key.Key_Down)
    assert dialog.value()["regimes"] == {Regime.APPI, Regime.UK_GDPR}


def test_a_safe_contact_profile_is_changed_by_keys(
    qtbot: Any, shown: Any, wording: Wording
) -> None:
    dialog = shown(SafeContactDialog(SafeContact(note="同居人に知られない"), wording))
    box = dialog.field.forbidden.boxes[Channel.POST]
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert ctrl_enter(qtbot, dialog)
    assert dialog.value() == SafeContact(
        forbidden=frozenset({Channel.POST}), note="同居人に知られない"
    )


def test_a_colleague_is_named_with_the_role(qtbot: Any, shown: Any, wording: Wording) -> None:
    dialog = shown(
        StaffChoiceDialog("担当", "決める", "", people=[None, SATO, SUZUKI], wording=wording)
    )
    qtbot.keyClick(dialog.who, Qt.Key.Key_End)
    assert ctrl_enter(qtbot, dialog)
    assert dialog.value() == SUZUKI.id
    assert wording.role(SUZUKI.role) in dialog.who.currentText()
