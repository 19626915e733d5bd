"""Fields by real keys: what is typed becomes a value of the domain, or words beside it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from jar_desk.domain.dates import parse_date, parse_partial_date
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Decision
from jar_desk.domain.people import Channel, NameKind, PartialDate, SafeContact
from jar_desk.domain.rights import DeliveryMethod, Outcome, Regime, Right
from jar_desk.domain.whereabouts import applicable
from jar_desk.ui.fields.agent_field import AgentField
from jar_desk.ui.fields.composing import Composition
from jar_desk.ui.fields.contact_row import ContactRow
from jar_desk.ui.fields.law_field import LawField
from jar_desk.ui.fields.person_field import PersonField
from jar_desk.ui.fields.safe_contact_field import SafeContactField
from jar_desk.ui.fields.tab_order import follow_reading_order
from jar_desk.ui.fields.typed_line import TypedLine
from tests.examples import NOON, SATO, TODAY, a_person, a_request
from tests.law import RULES

if TYPE_CHECKING:
    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme
    from jar_desk.ui.wording import Wording


@pytest.fixture
def shown(qtbot: Any, theme: Theme, language: Language) -> Any:
    """Show a field in a window of its own, with the focus."""

    pages: list[QWidget] = []

    def show(field: QWidget) -> Any:
        page = QWidget()
        pages.append(page)
        QVBoxLayout(page).addWidget(field)
        qtbot.addWidget(page)
        page.resize(900, 600)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return field

    return show


def type_into(qtbot: Any, line: QLineEdit, text: str) -> None:
    """Type as a keyboard would; what it has no key for is committed by an input method."""
    line.setFocus()
    if text.isascii():
        qtbot.keyClicks(line, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


def stops(first: QWidget) -> list[QWidget]:
    """Return what Tab stops at from a widget on, once round the window."""
    found, widget = [first], first.nextInFocusChain()
    while widget is not first:
        tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if tabbed and widget.isVisible() and widget.focusProxy() is None:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def place_of(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint()), widget.size())


def follows(later: QRect, earlier: QRect) -> bool:
    """Tell whether an eye that reads comes to one place after the other."""
    same_line = later.top() < earlier.center().y() < later.bottom()
    return later.left() > earlier.left() if same_line else later.top() > earlier.top()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026/11/3", date(2026, 11, 3)),
        ("２０２６／１１／３", date(2026, 11, 3)),
        ("R8.11.3", date(2026, 11, 3)),
        ("令和8年11月3日", date(2026, 11, 3)),
        ("11/3", date(2026, 11, 3)),
        ("きのう", date(2026, 11, 9)),
    ],
)
def test_a_day_is_read_as_people_type_it(
    qtbot: Any, shown: Any, wording: Wording, typed: str, day: date
) -> None:
    line = shown(TypedLine("日", lambda text: parse_date(text, TODAY), wording.invalid))
    type_into(qtbot, line.line, typed)
    assert line.value() == day
    assert line.check()
    assert line.message == ""


@pytest.mark.parametrize(
    ("typed", "born"),
    [
        ("1987", PartialDate(1987)),
        ("昭和62年4月", PartialDate(1987, 4)),
        ("1868/5/3", PartialDate(1868, 5, 3)),
    ],
)
def test_a_birth_date_may_lack_month_and_day(
    qtbot: Any, shown: Any, wording: Wording, typed: str, born: PartialDate
) -> None:
    line = shown(TypedLine("生年月日", parse_partial_date, wording.invalid))
    type_into(qtbot, line.line, typed)
    assert line.value() == born


def test_what_cannot_be_read_is_said_beside_the_field_and_stays(
    qtbot: Any, shown: Any, wording: Wording
) -> None:
    line = shown(TypedLine("日", lambda text: parse_date(text, TODAY), wording.invalid))
    type_into(qtbot, line.line, "2026/13/45")
    qtbot.keyClick(line.line, Qt.Key.Key_Return)
    assert line.message == wording.invalid(Invalid("date", "no-such-day"))
    assert line.line.accessibleDescription() == line.message
    assert line.text() == "2026/13/45"


@pytest.mark.parametrize(
    ("channel", "typed", "value"),
    [
        (Channel.EMAIL, "ａｈｍｅｄ＠Example.ORG", "ahmed@example.org"),
        (Channel.PHONE, "０９０−１２３４−５６７８", "090-1234-5678"),
        (Channel.POST, "１０１−００６５　東京都千代田区西神田", "〒101-0065 東京都千代田区西神田"),
        (Channel.POST, "〒1010065東京都", "〒101-0065 東京都"),
        (Channel.POST, "12 Baker Street, London", "12 Baker Street, London"),
        (Channel.SOCIAL_MEDIA, "@ahmed", "@ahmed"),
    ],
)
def test_contacts_are_put_in_order_but_addresses_stay_as_typed(
    qtbot: Any, shown: Any, wording: Wording, channel: Channel, typed: str, value: str
) -> None:
    row = shown(ContactRow(wording))
    row.channel.choose(channel)
    type_into(qtbot, row.line, typed)
    point = row.value()
    assert point is not None
    assert (point.channel, point.value, point.unsafe) == (channel, value, False)


def test_the_unsafe_tick_is_reached_by_keys(qtbot: Any, shown: Any, wording: Wording) -> None:
    row = shown(ContactRow(wording))
    type_into(qtbot, row.line, "ahmed@example.org")
    qtbot.keyClick(row.line, Qt.Key.Key_Tab)
    assert row.unsafe.hasFocus()
    qtbot.keyClick(row.unsafe, Qt.Key.Key_Space)
    assert row.value().unsafe


def test_names_in_any_script_with_keys_alone(qtbot: Any, shown: Any, wording: Wording) -> None:
    field = shown(PersonField(wording))
    follow_reading_order(field)
    first = field.names.rows()[0]
    type_into(qtbot, first.line, "Ahmed Al-Rashid")
    qtbot.keyClick(first.line, Qt.Key.Key_Tab)
    qtbot.keyClick(first.kind, Qt.Key.Key_Tab)
    assert field.names.add_button.hasFocus()
    qtbot.keyClick(field.names.add_button, Qt.Key.Key_Space)
    second = field.names.rows()[1]
    assert second.line.hasFocus()
    type_into(qtbot, second.line, "أحمد الراشد")
    person = field.value()
    assert [(name.text, name.kind) for name in person.names] == [
        ("Ahmed Al-Rashid", NameKind.PRIMARY),
        ("أحمد الراشد", NameKind.NATIVE),
    ]
    assert person.languages == ("ja",)


def test_tab_goes_in_reading_order_through_rows_added_later(
    qtbot: Any, shown: Any, wording: Wording
) -> None:
    field = shown(PersonField(wording))
    follow_reading_order(field)
    field.names.add()
    field.contacts.add()
    QApplication.processEvents()
    places = [place_of(widget, field) for widget in stops(field.names.rows()[0].line)]
    assert len(places) == 19
    assert all(follows(later, earlier) for earlier, later in pairwise(places))


def test_a_removed_row_leaves_the_focus_beside_it(qtbot: Any, shown: Any, wording: Wording) -> None:
    field = shown(PersonField(wording))
    field.names.add()
    remove = field.names._frames[1].remove
    qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert len(field.names.rows()) == 1
    assert field.names.rows()[0].line.hasFocus()


def test_a_shown_person_stays_the_same_person(shown: Any, wording: Wording) -> None:
    person = a_person(birth_date=PartialDate(1987, 4), languages=("ar", "en", "fr"))
    field = shown(PersonField(wording))
    field.show_person(person)
    assert field.value() == person


def test_what_was_typed_survives_as_a_draft(shown: Any, wording: Wording) -> None:
    field = PersonField(wording)
    field.show_person(a_person())
    field.contacts.rows()[0].line.setText("not yet an addr")
    again = shown(PersonField(wording))
    again.restore(field.state())
    assert again.state() == field.state()


def test_the_first_wrong_line_gets_the_focus(qtbot: Any, shown: Any, wording: Wording) -> None:
    field = shown(PersonField(wording))
    type_into(qtbot, field.names.rows()[0].line, "Sita Gurung")
    field.contacts.add()
    type_into(qtbot, field.contacts.rows()[0].line, "sita@")
    type_into(qtbot, field.contacts.rows()[1].line, "also wrong")
    with pytest.raises(Invalid):
        field.value()
    assert field.contacts.rows()[0].line.hasFocus()


def test_allowed_and_forbidden_exclude_each_other(qtbot: Any, shown: Any, wording: Wording) -> None:
    field = shown(SafeContactField(wording))
    for ticks in (field.allowed, field.forbidden):
        box = ticks.boxes[Channel.PHONE]
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert field.value() == SafeContact(forbidden=frozenset({Channel.PHONE}))


def test_a_profile_comes_back_whole(shown: Any, wording: Wording) -> None:
    profile = SafeContact(
        allowed=frozenset({Channel.EMAIL, Channel.WEB_FORM}),
        forbidden=frozenset({Channel.PHONE}),
        hours="10:00–16:00",
        no_sender_name=True,
        no_messages=True,
        note="同居人に知られないこと",
    )
    field = shown(SafeContactField(wording))
    field.show_profile(profile)
    assert field.value() == profile


@pytest.mark.parametrize(
    ("places", "regimes"),
    [
        (("JP", "JP"), {Regime.APPI}),
        (("FR", "JP"), {Regime.APPI, Regime.GDPR, Regime.FRENCH_LIL}),
        (("JP", "FR"), {Regime.APPI, Regime.GDPR, Regime.FRENCH_LIL}),
        (("DE", "JP"), {Regime.APPI, Regime.GDPR}),
        (("GB", "GB"), {Regime.APPI, Regime.UK_GDPR}),
        (("GB-SCT", "NO"), {Regime.APPI, Regime.GDPR, Regime.UK_GDPR}),
        (("GB-SCT", "FR"), set(Regime)),
        (("ZZ", "ZZ"), {Regime.APPI}),
        (("", ""), {Regime.APPI, Regime.GDPR}),
    ],
)
def test_the_places_decide_the_laws_and_what_can_be_asked(
    shown: Any, wording: Wording, places: tuple[str, str], regimes: set[Regime]
) -> None:
    field = shown(LawField(wording, RULES.rights_under))
    field.show_asked(*places, ())
    assert field.regimes == regimes
    offered = {regime for _, regime in field.requests.rows()[0].right._values if regime}
    assert offered == regimes


def test_a_chosen_right_stays_where_the_new_place_still_offers_it(
    qtbot: Any, shown: Any, wording: Wording
) -> None:
    field = shown(LawField(wording, RULES.rights_under))
    row = field.requests.rows()[0]
    row.right.choose((Right.CORRECTION, Regime.APPI))
    field.place.setFocus()
    qtbot.keyClick(field.place, Qt.Key.Key_Down)
    assert field.requests.rows()[0].value().right is Right.CORRECTION


def test_an_edited_request_keeps_its_decision_until_the_right_changes(
    shown: Any, wording: Wording
) -> None:
    decided = a_request(
        method=DeliveryMethod.PAPER,
        scope="2024年のイベント",
        decision=Decision(outcome=Outcome.GRANTED, decided_by=SATO.id, decided_at=NOON),
    )
    field = shown(LawField(wording, RULES.rights_under))
    field.show_asked("JP", "JP", (decided,))
    assert field.requests_asked() == (decided,)
    row = field.requests.rows()[0]
    row.right.setCurrentIndex(row.right.currentIndex() + 1)
    row.right.activated.emit(row.right.currentIndex())
    assert field.requests_asked()[0].decision is None


def test_a_place_the_list_does_not_offer_is_kept(shown: Any, wording: Wording) -> None:
    field = shown(LawField(wording, RULES.rights_under))
    field.show_asked("KE", "TR", (a_request(),))
    assert (field.place.value(), field.place_given.value()) == ("KE", "TR")


@pytest.mark.parametrize("speech", ["ja", "en"])
def test_the_three_questions_are_asked_in_order_by_keys(
    qtbot: Any, shown: Any, language: Language, wording: Wording, speech: str
) -> None:
    language.speak(speech)
    field = shown(LawField(wording, RULES.rights_under))
    follow_reading_order(field)
    field.place.setFocus()
    for _ in range(field.place.findText(wording.country("NO"))):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert field.regimes == {Regime.APPI, Regime.GDPR}
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert field.place_given.hasFocus()
    for _ in range(field.place_given.findText(wording.country("GB-SCT"))):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert field.regimes == set(Regime) - {Regime.FRENCH_LIL}
    said = field._why.text().split("\n")
    assert len(said) == 2
    assert said == wording.because(applicable("NO", "GB-SCT").because).split("\n")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert field.not_saying.hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert (field.place.value(), field.place_given.value()) == ("", "")
    assert field.regimes == {Regime.APPI, Regime.GDPR}
    assert not field.place.isEnabled()
    kept = field.state()
    again = shown(LawField(wording, RULES.rights_under))
    again.restore(kept)
    assert again.not_saying.isChecked()
    qtbot.keyClick(field.not_saying, Qt.Key.Key_Space)
    assert field.regimes == {Regime.APPI}
    assert field.place.isEnabled()


def test_a_draft_that_knew_one_place_is_read(shown: Any, wording: Wording) -> None:
    field = shown(LawField(wording, RULES.rights_under))
    field.restore({"place": "FR"})
    assert (field.place.value(), field.place_given.value()) == ("FR", "FR")


def test_an_agent_is_asked_for_only_where_there_is_one(
    qtbot: Any, shown: Any, wording: Wording
) -> None:
    field = shown(AgentField(wording))
    assert field.value() is None
    field.acts.setFocus()
    qtbot.keyClick(field.acts, Qt.Key.Key_Space)
    type_into(qtbot, field.person.names.rows()[0].line, "山本 弁護士")
    agent = field.value()
    assert agent is not None
    assert agent.person.display_name == "山本 弁護士"


def test_a_conversion_under_way_is_noticed(shown: Any) -> None:
    line = shown(QLineEdit())
    watch = Composition(line)
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("にほん", []))
    assert watch.under_way
    committed = QInputMethodEvent()
    committed.setCommitString("日本")
    QApplication.sendEvent(line, committed)
    assert not watch.under_way


def test_a_conversion_ends_where_the_focus_goes(shown: Any) -> None:
    field = shown(QWidget())
    box = QVBoxLayout(field)
    one, other = QLineEdit(), QLineEdit()
    box.addWidget(one)
    box.addWidget(other)
    watch = Composition(field)
    one.setFocus()
    QApplication.sendEvent(one, QInputMethodEvent("にほん", []))
    other.setFocus()
    assert not watch.under_way
