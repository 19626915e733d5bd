"""The form of a new inquiry by keys alone: order, conversions, messages, drafts in turn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from jar_desk.domain.errors import Invalid
from jar_desk.domain.people import Channel, NameKind
from jar_desk.domain.rights import Regime, Right
from jar_desk.ui.views.new_inquiry import NewInquiryView
from jar_desk.ui.views.new_inquiry.kept_draft import KeptDraft
from jar_desk.usecases.drafts import load_draft
from jar_desk.usecases.reading import read_inquiry
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme


@pytest.fixture
def office(qtbot: Any, tmp_path: Path, theme: Theme, language: Language) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


@pytest.fixture
def page(qtbot: Any, office: Office) -> NewInquiryView:
    return show(qtbot, office)


def show(qtbot: Any, office: Office) -> NewInquiryView:
    view = NewInquiryView(office.workplace)
    qtbot.addWidget(view)
    view.resize(1154, 746)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    office.settle(qtbot)
    return view


def type_text(qtbot: Any, text: str) -> None:
    """Type into what has the focus; what no key has is committed by an input method."""
    field = QApplication.focusWidget()
    if text.isascii():
        qtbot.keyClicks(field, text)
        return
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def tab(qtbot: Any, times: int = 1) -> QWidget:
    for _ in range(times):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    field = QApplication.focusWidget()
    assert field is not None
    return field


def press(page: NewInquiryView) -> None:
    """Do what Ctrl+Enter does in the window."""
    action = page.primary_action()
    assert action is not None
    action.trigger()


def test_the_whole_form_by_keys_alone(qtbot: Any, office: Office, page: NewInquiryView) -> None:
    form = page.form
    assert form.arrival.channel.hasFocus()
    qtbot.keyClick(form.arrival.channel, Qt.Key.Key_Down)
    day = tab(qtbot)
    assert isinstance(day, QLineEdit)
    day.selectAll()
    type_text(qtbot, "きのう")
    tab(qtbot).selectAll()  # type: ignore[attr-defined]
    type_text(qtbot, "9:05")
    tab(qtbot, 2)
    type_text(qtbot, "Ahmed Al-Rashid")
    tab(qtbot, 2)
    qtbot.keyClick(form.person.names.add_button, Qt.Key.Key_Space)
    type_text(qtbot, "أحمد الراشد")
    form.person.contacts.rows()[0].line.setFocus()
    type_text(qtbot, "ahmed@example.org")
    box = form.safe_contact.forbidden.boxes[Channel.PHONE]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.recorded) as recorded:
        press(page)
    inquiry = read_inquiry(office.session, recorded.args[0])
    assert str(inquiry.number) == "2026-0001"
    assert inquiry.arrival.channel is Channel.EMAIL
    assert inquiry.arrival.moment.isoformat() == "2026-11-09T00:05:00+00:00"
    assert [(one.text, one.kind) for one in inquiry.subject.names] == [
        ("Ahmed Al-Rashid", NameKind.PRIMARY),
        ("أحمد الراشد", NameKind.NATIVE),
    ]
    assert inquiry.safe_contact.forbidden == {Channel.PHONE}
    assert inquiry.regimes == {Regime.APPI}
    assert inquiry.requests[0].right is Right.PURPOSE
    office.settle(qtbot)
    assert load_draft(office.session, "new-inquiry") is None


def test_what_is_missing_is_said_and_gone_to(
    qtbot: Any, office: Office, page: NewInquiryView
) -> None:
    press(page)
    assert page.message.text == office.workplace.wording.invalid(Invalid("name", "empty"))
    assert page.form.person.names.rows()[0].line.hasFocus()


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("1868/1/1", Invalid("arrival", "too-early")),
        ("2027/1/1", Invalid("arrival", "in-future")),
        ("2026/2/30", Invalid("date", "no-such-day")),
        ("", Invalid("date", "empty")),
    ],
)
def test_a_day_that_cannot_be_is_said_beside_the_field(
    qtbot: Any, office: Office, page: NewInquiryView, typed: str, problem: Invalid
) -> None:
    page.form.person.names.rows()[0].line.setText("Sita Gurung")
    day = page.form.arrival.day
    day.line.setFocus()
    day.line.selectAll()
    qtbot.keyClick(day.line, Qt.Key.Key_Delete)
    type_text(qtbot, typed)
    press(page)
    assert day.message == office.workplace.wording.invalid(problem)
    assert day.line.hasFocus()


def test_a_moment_later_today_is_refused_beside_the_day(
    qtbot: Any, office: Office, page: NewInquiryView
) -> None:
    page.form.person.names.rows()[0].line.setText("Sita Gurung")
    page.form.arrival.time.set_text("23:59")
    press(page)
    office.settle(qtbot)
    words = office.workplace.wording.invalid(Invalid("arrival", "in-future"))
    assert page.form.arrival.day.message == words


def test_a_lock_amid_typing_keeps_the_last_letter(
    qtbot: Any, office: Office, page: NewInquiryView
) -> None:
    page.form.person.names.rows()[0].line.setFocus()
    type_text(qtbot, "Nguyen")
    page.keep_draft()
    kept = load_draft(office.session, "new-inquiry")
    assert kept is not None
    assert kept["person"]["names"][0]["text"] == "Nguyen"


def test_a_form_nobody_touched_leaves_no_draft(
    qtbot: Any, office: Office, page: NewInquiryView, language: Language
) -> None:
    language.speak("en")
    QApplication.processEvents()
    page.go_back()
    assert load_draft(office.session, "new-inquiry") is None


def test_ctrl_enter_amid_a_conversion_records_nothing(qtbot: Any, page: NewInquiryView) -> None:
    line = page.form.person.names.rows()[0].line
    line.setFocus()
    QApplication.sendEvent(line, QInputMethodEvent("さとう", []))
    assert page.primary_action() is None
    committed = QInputMethodEvent()
    committed.setCommitString("佐藤")
    QApplication.sendEvent(line, committed)
    assert page.primary_action() is not None


def test_enter_in_a_line_records_nothing(qtbot: Any, page: NewInquiryView) -> None:
    line = page.form.person.names.rows()[0].line
    line.setFocus()
    type_text(qtbot, "Nguyen")
    with qtbot.assertNotEmitted(page.recorded, wait=100):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_the_moment_of_now_is_offered_when_the_page_is_shown(
    qtbot: Any, office: Office, page: NewInquiryView
) -> None:
    page.hide()
    page.form.arrival.day.set_text("2026/1/1")
    page.show()
    assert page.form.arrival.day.text() == "2026/11/10"


def test_the_same_request_twice_is_refused(
    qtbot: Any, office: Office, page: NewInquiryView
) -> None:
    page.form.person.names.rows()[0].line.setText("Sita Gurung")
    page.form.law.requests.add()
    press(page)
    assert page.message.text == office.workplace.wording.invalid(Invalid("right", "repeated"))


def test_a_draft_saved_late_does_not_come_back_after_it_was_thrown_away(office: Office) -> None:
    draft = KeptDraft(office.session, "new-inquiry")
    slow, discarding = draft.saving({"old": True}), draft.discarding()
    discarding()
    slow()
    assert draft.load() is None


def test_everything_that_takes_the_focus_has_a_name(page: NewInquiryView) -> None:
    page.form.agent.acts.setChecked(True)
    nameless = []
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface and not interface.text(QAccessible.Text.Name).strip():
                nameless.append(repr(widget))
    assert nameless == []
