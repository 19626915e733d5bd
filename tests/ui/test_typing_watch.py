"""What must not be kept is said while it is typed: in every form, by keys, in both languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from jar_desk.domain.audit import Action
from jar_desk.domain.forbidden_data import ForbiddenKind
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.domain.unsolicited import Treatment
from jar_desk.ui.dialogs.registers import Offered, entry_dialog
from jar_desk.ui.fields.forbidden_notice import ForbiddenNotice
from jar_desk.ui.fields.typing_watch import TypingWatch, is_warned
from jar_desk.ui.views.new_inquiry import NewInquiryView
from jar_desk.ui.views.policy import PolicyView
from jar_desk.ui.views.registers import RegistersView
from jar_desk.ui.views.sources import SourcesView
from jar_desk.usecases.auditing import audit_events
from jar_desk.usecases.drafts import load_draft
from jar_desk.usecases.masking import note_masked
from jar_desk.usecases.policy_issues import policy_issues
from jar_desk.usecases.reading import all_sources
from tests.register_examples import one_of_each
from tests.ui.inquiry_pages import Shown, mine, page_of
from tests.ui.office import Office, an_office
from tests.usecases import steps

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.ui.dialogs.forbidden import ForbiddenDialog
    from jar_desk.ui.dialogs.form_dialog import FormDialog
    from jar_desk.ui.dialogs.policy_issue import PolicyIssueDialog
    from jar_desk.ui.dialogs.source import SourceDialog
    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme
    from tests.real_desk import Desk

__all__ = ["mine", "page_of"]
SPEECH = pytest.mark.parametrize("speech", ["ja", "en"])
NUMBER = "1234-5678-9018"
MASKED = "■■■■-■■■■-■■■■"


@pytest.fixture
def office(qtbot: Any, tmp_path: Path, theme: Theme, language: Language) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


@pytest.fixture
def watch(qtbot: Any, language: Language) -> TypingWatch:
    from jar_desk.ui.wording import Wording  # noqa: PLC0415 - one use

    return TypingWatch(Wording())


def type_number(qtbot: Any, field: QWidget, text: str = NUMBER) -> ForbiddenNotice:
    """Type it with real keys and wait for the word beneath the field."""
    field.setFocus()
    QApplication.processEvents()
    qtbot.keyClicks(field, text)
    qtbot.waitUntil(lambda: bool(notices(field)), timeout=3_000)
    return notices(field)[0]


def notices(field: QWidget) -> list[ForbiddenNotice]:
    found = field.window().findChildren(ForbiddenNotice)
    return [one for one in found if one.isVisible()]


def words(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


@SPEECH
def test_an_inquiry_says_it_and_one_key_masks_and_notes(
    mine: Shown, desk: Desk, watch: TypingWatch, language: Language, speech: str
) -> None:
    language.speak(speech)
    view = mine.show(steps.recorded(desk))
    watch.masked.connect(lambda kinds, _field: view.note_came(kinds))
    tab: Any = view._tabs["correspondence"]
    view.show_tab("correspondence")
    view.activateWindow()
    notice = type_number(mine.qtbot, tab.text, f"card {NUMBER}")
    named = mine.workplace.wording.forbidden(ForbiddenKind.MY_NUMBER)
    assert named in notice.text
    assert "Ctrl+M" in notice.text
    assert notice.way_out.text() == {"ja": "伏せ字にして記録", "en": "Mask and note"}[speech]
    assert notice.geometry().top() >= tab.text.geometry().bottom()
    mine.qtbot.keyClick(tab.text, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    mine.settle()
    assert tab.text.toPlainText() == f"card {MASKED}"
    assert mine.inquiry.unsolicited[0].treatment is Treatment.MASKED
    assert not notice.way_out.isVisible()
    mine.qtbot.keyClick(tab.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "5678" not in tab.text.toPlainText()
    mine.qtbot.keyClick(tab.add, Qt.Key.Key_Space)
    mine.settle()
    assert mine.inquiry.messages[0].text == f"card {MASKED}"
    assert len(mine.inquiry.unsolicited) == 1


def test_the_button_is_the_next_stop_of_tab(mine: Shown, desk: Desk, watch: TypingWatch) -> None:
    view = mine.show(steps.recorded(desk))
    view.activateWindow()
    view.show_tab("correspondence")
    tab: Any = view._tabs["correspondence"]
    notice = type_number(mine.qtbot, tab.text)
    mine.qtbot.keyClick(tab.text, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is notice.way_out
    mine.qtbot.keyClick(notice.way_out, Qt.Key.Key_Space)
    assert tab.text.toPlainText() == MASKED
    assert QApplication.focusWidget() is tab.text


def test_a_number_that_is_corrected_is_warned_of_no_longer(
    mine: Shown, desk: Desk, watch: TypingWatch
) -> None:
    view = mine.show(steps.recorded(desk))
    view.activateWindow()
    view.show_tab("correspondence")
    tab: Any = view._tabs["correspondence"]
    notice = type_number(mine.qtbot, tab.text)
    mine.qtbot.keyClick(tab.text, Qt.Key.Key_Backspace)
    mine.qtbot.waitUntil(lambda: not notice.isVisible(), timeout=3_000)
    assert not is_warned(tab.text)


def test_the_reason_of_a_decision_is_not_saved_while_it_is_warned_of(
    mine: Shown, desk: Desk, watch: TypingWatch, tmp_path: Path
) -> None:
    """No question jumps up amid typing; leaving the page asks, as nothing typed may be lost."""
    view = mine.show(steps.decided(desk, tmp_path))
    view.activateWindow()
    card: Any = next(iter(view.decision.cards.values()))
    before = mine.inquiry
    type_number(mine.qtbot, card.reason)
    mine.qtbot.wait(1_200)
    assert mine.inquiry == before
    mine.qtbot.keyClick(card.reason, Qt.Key.Key_Tab)
    mine.settle()
    assert mine.inquiry == before

    def mask(dialog: ForbiddenDialog) -> bool:
        return dialog.is_complete()

    mine.answers.dialogs.append(mask)
    view.keep_draft()
    mine.settle()
    decision = mine.inquiry.requests[0].decision
    assert decision is not None
    assert decision.reason.endswith(MASKED)


@SPEECH
def test_a_new_inquiry_says_it_keeps_none_in_the_draft_and_notes_it_when_recorded(
    qtbot: Any, office: Office, watch: TypingWatch, language: Language, speech: str
) -> None:
    language.speak(speech)
    view = NewInquiryView(office.workplace)
    qtbot.addWidget(view)
    view.resize(1154, 746)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    office.settle(qtbot)
    watch.masked.connect(lambda kinds, _field: view.note_came(kinds))
    note = view.form.safe_contact.note
    type_number(qtbot, note, f"my number {NUMBER}")
    view.keep_draft()
    kept = load_draft(office.session, "new-inquiry")
    assert kept is not None
    assert "5678" not in json.dumps(kept)
    qtbot.keyClick(note, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert note.text() == f"my number {MASKED}"
    assert view.form.draft is not None
    assert view.form.came == {ForbiddenKind.MY_NUMBER}
    view.keep_draft()
    again = load_draft(office.session, "new-inquiry")
    assert again is not None
    assert again["came"] == ["my-number"]


def test_half_of_a_number_after_its_name_stays_out_of_the_draft(
    qtbot: Any, office: Office, watch: TypingWatch
) -> None:
    view = NewInquiryView(office.workplace)
    qtbot.addWidget(view)
    view.show()
    office.settle(qtbot)
    note = view.form.safe_contact.note
    qtbot.keyClicks(note, "my number 1234-5678-90")
    view.keep_draft()
    kept = load_draft(office.session, "new-inquiry")
    assert kept is not None
    assert kept["safe_contact"]["note"] == "my number ■■■■-■■■■-■■"
    assert note.text() == "my number 1234-5678-90"


@SPEECH
@pytest.mark.parametrize("kind", RegisterKind)
def test_every_register_says_it_beside_every_field(
    qtbot: Any,
    office: Office,
    watch: TypingWatch,
    language: Language,
    speech: str,
    kind: RegisterKind,
) -> None:
    language.speak(speech)
    entry = one_of_each()[kind]
    place = office.workplace
    dialog = entry_dialog(entry, place.wording, place.session.today(), Offered())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    fields = free_fields(dialog)
    assert fields
    for field in fields:
        field.setFocus()
        QApplication.processEvents()
        field.selectAll()
        notice = type_number(qtbot, field)
        qtbot.keyClick(field, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        assert words(field) == MASKED
        notice.hide()


def free_fields(dialog: QWidget) -> list[QLineEdit | QPlainTextEdit]:
    every = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QPlainTextEdit)]
    return [one for one in every if one.isVisible() and one.isEnabled() and not one.isReadOnly()]


def press_keys(qtbot: Any, dialog: FormDialog, field: QLineEdit | QPlainTextEdit) -> None:
    """Type it into a field of a dialog and send the dialog off with the way out not taken."""
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    type_number(qtbot, field)
    assert words(field).endswith(NUMBER)


def mask_at_once(dialog: ForbiddenDialog) -> bool:
    return dialog.is_complete()


def test_a_place_is_asked_about_when_it_is_saved_all_the_same(
    qtbot: Any, office: Office, watch: TypingWatch
) -> None:
    view = SourcesView(office.workplace)
    qtbot.addWidget(view)
    office.settle(qtbot)

    def fill(dialog: SourceDialog) -> bool:  # type: ignore[misc]
        dialog.name_ja.setText("倉庫")
        dialog.name_en.setText("Store")
        press_keys(qtbot, dialog, dialog.owner)
        return True

    office.asking.dialogs += [fill, mask_at_once]  # type: ignore[list-item]
    view._ask_new()
    office.settle(qtbot)
    office.settle(qtbot)
    made = next(one for one in all_sources(office.session) if one.name_en == "Store")
    assert made.owner == MASKED
    assert audit_events(office.session, limit=1)[0].event.action is Action.FORBIDDEN_MASKED


def test_going_back_from_the_question_keeps_the_entry_as_a_masked_draft(
    qtbot: Any, office: Office, watch: TypingWatch
) -> None:
    view = RegistersView(office.workplace)
    qtbot.addWidget(view)
    office.settle(qtbot)

    def fill(dialog: Any) -> bool:
        dialog.person.setPlainText("Anna")
        dialog.consent.setPlainText("解析")
        press_keys(qtbot, dialog, dialog.note)
        return bool(dialog.is_complete())

    office.asking.dialogs += [fill, lambda _dialog: False]
    view.primary_action().trigger()  # type: ignore[union-attr]
    office.settle(qtbot)
    office.settle(qtbot)
    draft = load_draft(office.session, "register-withdrawal")
    assert draft is not None
    assert draft["note"] == MASKED
    assert view.model.rowCount() == 0


def test_an_issue_is_not_half_saved(qtbot: Any, office: Office, watch: TypingWatch) -> None:
    view = PolicyView(office.workplace)
    qtbot.addWidget(view)
    office.settle(qtbot)

    def fill(dialog: PolicyIssueDialog) -> bool:
        dialog.comment.setPlainText("総務で確認する")
        press_keys(qtbot, dialog, dialog.release)
        return True

    code = next(one.defect.code for one in policy_issues(office.session) if one.blocks)
    view.show_issue(code)
    office.settle(qtbot)
    office.asking.dialogs += [fill, mask_at_once]  # type: ignore[list-item]
    view.issues.table.row_opened.emit(view.issues.table.chosen_row())
    office.settle(qtbot)
    office.settle(qtbot)
    issue = next(one for one in policy_issues(office.session) if one.defect.code == code)
    assert issue.state.override is not None
    assert issue.state.override.reason == MASKED
    assert [one.text for one in issue.state.comments] == ["総務で確認する"]


def test_a_field_that_keeps_nothing_is_left_alone(
    qtbot: Any, office: Office, watch: TypingWatch
) -> None:
    view = RegistersView(office.workplace)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.focus_search()
    qtbot.keyClicks(view.search, NUMBER)
    qtbot.wait(600)
    assert not notices(view.search)


def test_outside_inquiries_it_is_noted_in_the_audit_record(office: Office) -> None:
    note_masked(office.session, frozenset({ForbiddenKind.INSURANCE}))
    event = audit_events(office.session, limit=1)[0].event
    assert event.after == {"kinds": ["insurance"], "reason": ""}
