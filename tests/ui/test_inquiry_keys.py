"""The page of one inquiry on a real desk: the whole way by keys, and what must never happen."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from jar_desk.domain.checks import ComparedField, DocumentClass, Side
from jar_desk.domain.errors import NotPermitted
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.people import Channel
from jar_desk.domain.rights import Outcome
from jar_desk.settings import Settings
from jar_desk.ui.changes import ChangeBus
from jar_desk.ui.icons import Icons
from jar_desk.ui.views.inquiry import InquiryView
from jar_desk.ui.workplace import Workplace
from jar_desk.usecases.reading import read_inquiry
from tests.usecases.steps import decided, identified, proposed, recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.staff import Staff
    from jar_desk.ui.background import Background
    from jar_desk.ui.dialogs.dispatch import DispatchDialog
    from jar_desk.ui.dialogs.reason import ReasonDialog
    from jar_desk.ui.dialogs.record import RecordDialog
    from jar_desk.ui.dialogs.staff_choice import StaffChoiceDialog
    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk


@dataclass
class Replies:
    """Answer in order; a question nobody expected fails the test."""

    confirms: list[bool] = field(default_factory=list)
    dialogs: list[Callable[[Any], bool]] = field(default_factory=list)
    path: Path | None = None
    told: list[str] = field(default_factory=list)

    def confirm(self, question: str, _consequence: str, _verb: str) -> bool:
        assert self.confirms, f"unexpected question: {question}"
        return self.confirms.pop(0)

    def show(self, dialog: QDialog) -> bool:
        assert self.dialogs, f"unexpected dialog: {dialog.windowTitle()}"
        dialog.show()
        return self.dialogs.pop(0)(dialog)

    def open_path(self, _kind: object) -> Path | None:
        return self.path

    def save_path(self, _suggested: str, _kind: object) -> Path | None:
        return self.path

    def tell(self, title: str, _kept: str, _todo: str, _details: str = "") -> None:
        self.told.append(title)


@dataclass
class Chair:
    """A page with the person who sits before it."""

    page: InquiryView
    session: Session
    replies: Replies
    workplace: Workplace
    qtbot: Any

    def open(self, inquiry: Inquiry) -> None:
        self.page.show_inquiry(inquiry.id)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.workplace.background.busy, timeout=10_000)
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: not self.workplace.background.busy, timeout=10_000)

    def inquiry(self) -> Inquiry:
        return read_inquiry(self.session, self.page.case.inquiry.id)

    def next_step(self) -> None:
        """Do what Ctrl+Enter does."""
        action = self.page.primary_action()
        assert isinstance(action, QAction)
        assert action.isEnabled(), self.page.side.why.text()
        action.trigger()
        self.settle()

    def press(self, button: QWidget) -> None:
        button.setFocus()
        self.qtbot.keyClick(button, Qt.Key.Key_Space)
        self.settle()

    def tab(self, key: str) -> Any:
        self.page.show_tab(key)
        return self.page._tabs[key]


@pytest.fixture
def sit(
    qtbot: Any, background: Background, theme: Theme, language: Language, wording: Wording
) -> Callable[[Session], Chair]:
    pages: list[InquiryView] = []

    def make(session: Session) -> Chair:
        replies = Replies()
        place = Workplace(
            session=session,
            background=background,
            asking=replies,  # type: ignore[arg-type]
            changes=ChangeBus(),
            theme=theme,
            icons=Icons(theme),
            settings=Settings,
            wording=wording,
            now=session.now,
        )
        page = InquiryView(place)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1154, 746)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return Chair(page, session, replies, place, qtbot)

    return make


def press_verb(dialog: Any) -> bool:
    """Press the verb of a form dialog and tell whether it took everything."""
    dialog.go.click()
    return bool(dialog.result() == QDialog.DialogCode.Accepted)


def verify_identity(chair: Chair) -> None:
    chair.next_step()
    assert chair.inquiry().stage is Stage.IDENTITY
    form = chair.tab("identity").form
    form.document.choose(DocumentClass.RESIDENCE_CARD)
    assert form.side.value() is Side.FRONT
    assert not form.side.isEnabled()
    for one in (ComparedField.NAME, ComparedField.BIRTH_DATE):
        chair.press(form.compared[one])
    chair.press(form.record)


def search_everywhere(chair: Chair, file: Path) -> None:
    chair.next_step()
    assert chair.inquiry().stage is Stage.SEARCH
    records = chair.tab("records")
    for line in list(records.lines.values()):
        chair.press(line.choices._choices["nothing-held"])
    file.write_text("登録名 Ahmed Al-Rashid\n", encoding="utf-8")
    chair.replies.path = file

    def describe(dialog: RecordDialog) -> bool:
        assert dialog.title.text() == file.stem
        chair.qtbot.keyClicks(dialog.category, "registration")
        dialog.purposes["PU-7"].setChecked(True)
        return press_verb(dialog)

    chair.replies.dialogs.append(describe)
    chair.press(records.add_file)
    assert chair.inquiry().records[0].attachment is not None


def decide_and_ask(chair: Chair, approver: Staff) -> None:
    chair.next_step()
    assert chair.inquiry().stage is Stage.DECISION
    card = next(iter(chair.tab("decision").cards.values()))
    chair.press(card.outcomes[Outcome.GRANTED])
    chair.next_step()
    assert chair.inquiry().package is not None

    def name_approver(dialog: StaffChoiceDialog) -> bool:
        dialog.who.choose(approver)
        return press_verb(dialog)

    chair.replies.dialogs.append(name_approver)
    chair.next_step()
    assert chair.inquiry().stage is Stage.APPROVAL
    action = chair.page.primary_action()
    assert action is not None
    assert not action.isEnabled()
    assert approver.name in chair.page.side.why.text()


def approve(chair: Chair, inquiry: Inquiry) -> None:
    chair.open(inquiry)
    chair.replies.confirms.append(True)
    chair.next_step()
    assert chair.inquiry().stage is Stage.RESPONSE


def send_and_close(chair: Chair, target: Path) -> None:
    chair.page.case.read_again()
    chair.settle()
    chair.replies.path = target
    package = chair.inquiry().package
    assert package is not None
    chair.page.papers.export(package)
    chair.settle()
    assert target.read_bytes().startswith(b"%PDF")

    def send(dialog: DispatchDialog) -> bool:
        assert dialog.way.value() == (Channel.EMAIL, "ahmed@example.org")
        dialog.passphrase.choose(Channel.COUNTER)
        return press_verb(dialog)

    chair.replies.dialogs.append(send)
    chair.next_step()
    assert chair.inquiry().dispatches
    chair.replies.confirms.append(True)
    chair.next_step()
    assert chair.inquiry().stage is Stage.CLOSED


@pytest.mark.parametrize("spoken", ["ja", "en"])
def test_the_whole_way_of_one_inquiry(
    desk: Desk,
    sit: Callable[[Session], Chair],
    language: Language,
    tmp_path: Path,
    spoken: str,
) -> None:
    language.speak(spoken)
    chair, manager = sit(desk.staff), sit(desk.manager)
    chair.open(recorded(desk))
    verify_identity(chair)
    search_everywhere(chair, tmp_path / "登録.txt")
    decide_and_ask(chair, desk.manager.staff)
    approve(manager, chair.inquiry())
    send_and_close(chair, tmp_path / "package.pdf")
    assert not chair.replies.told
    assert not manager.replies.told


def test_what_is_half_written_never_lands_in_another_inquiry(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair]
) -> None:
    one, other = recorded(desk), recorded(desk)
    chair = sit(desk.staff)
    chair.open(one)
    text = chair.tab("correspondence").text
    text.setFocus()
    qtbot.keyClicks(text, "shelter in Nerima")
    chair.page.go_back()
    chair.open(other)
    assert chair.tab("correspondence").text.toPlainText() == ""
    chair.open(one)
    assert chair.tab("correspondence").text.toPlainText() == "shelter in Nerima"


def test_ticks_of_an_identity_check_never_land_in_another_inquiry(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair]
) -> None:
    one, other = recorded(desk), recorded(desk)
    chair = sit(desk.staff)
    chair.open(one)
    form = chair.tab("identity").form
    chair.press(form.compared[ComparedField.NAME])
    form.note.setFocus()
    qtbot.keyClicks(form.note, "scar")
    chair.open(other)
    form = chair.tab("identity").form
    assert not any(box.isChecked() for box in form.compared.values())
    assert form.note.text() == ""


def test_a_reason_amid_typing_is_saved_before_the_next_step(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair], tmp_path: Path
) -> None:
    inquiry = decided(desk, tmp_path)
    chair = sit(desk.staff)
    chair.open(inquiry)
    card = next(iter(chair.tab("decision").cards.values()))
    card.reason.setFocus()
    qtbot.keyClicks(card.reason, "as asked")
    chair.next_step()
    chair.settle()
    done = chair.inquiry()
    assert done.requests[0].decision is not None
    assert done.requests[0].decision.reason == "as asked"
    assert done.package is not None
    qtbot.wait(1_000)
    chair.settle()
    assert chair.inquiry().version == done.version


def test_a_reason_amid_typing_is_saved_when_another_inquiry_is_opened(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair], tmp_path: Path
) -> None:
    inquiry, other = decided(desk, tmp_path), recorded(desk)
    chair = sit(desk.staff)
    chair.open(inquiry)
    card = next(iter(chair.tab("decision").cards.values()))
    card.reason.setFocus()
    qtbot.keyClicks(card.reason, "as asked")
    chair.open(other)
    decision = read_inquiry(desk.staff, inquiry.id).requests[0].decision
    assert decision is not None
    assert decision.reason == "as asked"


def test_every_missing_line_leads_to_its_place(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair]
) -> None:
    chair = sit(desk.staff)
    chair.open(identified(desk))
    chair.page.show_tab("history")
    lines = [one for one in chair.page.side.findChildren(QPushButton) if one.accessibleName()]
    missing = next(one for one in lines if type(one).__name__ == "MissingLine")
    chair.press(missing)
    assert chair.page.tabs.current == "records"
    focus = chair.page.focusWidget()
    assert focus is not None
    assert chair.tab("records").isAncestorOf(focus)


def test_the_approver_gives_back_with_a_reason(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair], tmp_path: Path
) -> None:
    chair = sit(desk.manager)
    chair.open(proposed(desk, tmp_path))

    def without_reason(dialog: ReasonDialog) -> bool:
        assert not press_verb(dialog)
        qtbot.keyClicks(dialog.text, "page 2 names the interpreter")
        return press_verb(dialog)

    chair.replies.dialogs.append(without_reason)
    chair.page.acts.move_to(Stage.DECISION)
    chair.settle()
    assert chair.inquiry().stage is Stage.DECISION
    assert chair.inquiry().proposal is None
    assert chair.inquiry().stage_reason == "page 2 names the interpreter"


def test_an_unsafe_way_cannot_be_chosen_for_what_goes_out(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair]
) -> None:
    chair = sit(desk.staff)
    chair.open(recorded(desk))
    tab = chair.tab("correspondence")
    chair.press(tab.kind._choices["outgoing"])
    tab.channel.choose(Channel.PHONE)
    offered = tab.channel.value() is Channel.PHONE
    tab.text.setPlainText("I called.")
    assert not offered or tab.unsafe.text


def test_escape_leaves_and_ctrl_tab_walks(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair]
) -> None:
    chair = sit(desk.staff)
    chair.open(recorded(desk))
    assert chair.page.tabs.current == "overview"
    chair.page.step_tab(1)
    assert chair.page.tabs.current == "identity"
    chair.page.step_tab(-2)
    assert chair.page.tabs.current == "history"
    with qtbot.waitSignal(chair.page.back_wanted):
        chair.page.go_back()


def test_somebody_else_was_faster(qtbot: Any, desk: Desk, sit: Callable[[Session], Chair]) -> None:
    chair = sit(desk.staff)
    chair.open(recorded(desk))
    colleague = sit(desk.colleague)
    colleague.open(chair.inquiry())
    colleague.next_step()
    chair.replies.confirms.append(True)
    chair.next_step()
    assert chair.page.case.inquiry.stage is Stage.IDENTITY


def test_an_auditor_never_comes_to_an_inquiry(
    desk: Desk, session_of: Callable[[str], Session]
) -> None:
    inquiry = recorded(desk)
    with pytest.raises(NotPermitted):
        read_inquiry(session_of("監査"), inquiry.id)


def test_another_language_keeps_page_and_tab(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair], language: Language
) -> None:
    chair = sit(desk.staff)
    chair.open(recorded(desk))
    chair.page.show_tab("correspondence")
    chair.tab("correspondence").text.setPlainText("half a sentence")
    language.speak("en")
    QApplication.processEvents()
    assert chair.page.tabs.current == "correspondence"
    assert chair.tab("correspondence").text.toPlainText() == "half a sentence"
    assert replace(chair.inquiry()) == chair.inquiry()


def test_a_lock_amid_typing_saves_the_reason_first(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair], tmp_path: Path
) -> None:
    inquiry = decided(desk, tmp_path)
    chair = sit(desk.staff)
    chair.open(inquiry)
    card = next(iter(chair.tab("decision").cards.values()))
    card.reason.setFocus()
    qtbot.keyClicks(card.reason, "as asked")
    chair.page.keep_draft()
    chair.workplace.background.settle(5_000)
    decision = read_inquiry(desk.staff, inquiry.id).requests[0].decision
    assert decision is not None
    assert decision.reason == "as asked"


def test_a_letter_of_another_day_is_recorded_on_that_day(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair]
) -> None:
    chair = sit(desk.staff)
    chair.open(recorded(desk))
    tab = chair.tab("correspondence")
    chair.press(tab.kind._choices["incoming"])
    qtbot.keyClicks(tab.text, "Please hurry.")
    for typed in ("2027/1/1", "11/9"):
        tab.day.line.selectAll()
        qtbot.keyClicks(tab.day.line, typed)
        chair.press(tab.add)
        assert bool(tab.day.message) is (typed == "2027/1/1")
    message = chair.inquiry().messages[-1]
    assert message.at.isoformat() == "2026-11-09T12:00:00+09:00"
    assert tab.text.toPlainText() == ""


def test_everything_that_takes_the_focus_has_a_name(
    qtbot: Any, desk: Desk, sit: Callable[[Session], Chair], tmp_path: Path
) -> None:
    chair = sit(desk.staff)
    chair.open(decided(desk, tmp_path))
    nameless = []
    for key in chair.page.tabs.keys:
        chair.page.show_tab(key)
        for widget in chair.page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                interface = QAccessible.queryAccessibleInterface(widget)
                if interface and not interface.text(QAccessible.Text.Name).strip():
                    nameless.append((key, repr(widget)))
    assert nameless == []
