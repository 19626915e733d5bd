"""The registers on the screen, driven by real keys in both languages."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.directives import Directive
from jar_desk.domain.registers.entry import REGISTERS_OF, Book, RegisterEntry, RegisterKind
from jar_desk.domain.registers.provisions import ExemptCase, Provision, ProvisionRole
from jar_desk.domain.registers.suppressions import AddressKind, Suppression, SuppressionReason
from jar_desk.domain.registers.withdrawals import Withdrawal
from jar_desk.domain.rights import Regime, Right
from jar_desk.ui.dialogs.registers import Offered, entry_dialog
from jar_desk.ui.dialogs.registers.address_check import AddressCheckDialog
from jar_desk.ui.dialogs.registers.complaint import ComplaintDialog
from jar_desk.ui.dialogs.registers.directive import DirectiveDialog
from jar_desk.ui.dialogs.registers.provision import ProvisionDialog
from jar_desk.ui.dialogs.registers.suppression import SuppressionDialog
from jar_desk.ui.dialogs.registers.withdrawal import WithdrawalDialog
from jar_desk.ui.views.registers import RegistersView
from jar_desk.usecases.drafts import load_draft
from jar_desk.usecases.registers import addresses, entries
from tests.documents.reading_back import text as text_of
from tests.examples import TODAY, a_request
from tests.register_examples import (
    a_complaint,
    a_directive,
    a_provision,
    a_withdrawal_of_consent,
    one_of_each,
)
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget

    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme

KIND = RegisterKind
PERSONS = REGISTERS_OF[Book.PERSONS]


@pytest.fixture
def office(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


@pytest.fixture
def view(qtbot: Any, office: Office) -> RegistersView:
    return shown(qtbot, office)


def shown(qtbot: Any, office: Office) -> RegistersView:
    made = RegistersView(office.workplace)
    qtbot.addWidget(made)
    made.resize(1154, 758)
    made.show()
    office.settle(qtbot)
    return made


def turn_to(qtbot: Any, office: Office, view: RegistersView, kind: RegisterKind) -> None:
    """Walk to a register with the keys that walk through tabs."""
    for _ in PERSONS:
        if view.kind is kind:
            break
        view.step_tab(1)
    office.settle(qtbot)
    assert view.kind is kind


def press_primary(qtbot: Any, office: Office, view: RegistersView) -> None:
    action = view.primary_action()
    assert action is not None
    action.trigger()
    office.settle(qtbot)


def tick(qtbot: Any, box: QWidget) -> None:
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)


def press_save(qtbot: Any, dialog: QDialog) -> bool:
    """Press Ctrl+Enter as a person does and tell whether the dialog went."""
    field = dialog.focusWidget()
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    (field or dialog.focusWidget()).setFocus()
    target = dialog.focusWidget()
    qtbot.keyClick(target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return bool(dialog.result())


def type_into(qtbot: Any, field: QWidget, text: str) -> None:
    field.setFocus()
    qtbot.keyClicks(field, text)


def only(office: Office, kind: RegisterKind) -> RegisterEntry:
    ids = entries.entry_ids(office.session, kind)
    (row,) = entries.entry_page(office.session, kind, ids)
    return row.entry


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def fill_withdrawal(qtbot: Any, dialog: QDialog) -> bool:
    assert isinstance(dialog, WithdrawalDialog)
    type_into(qtbot, dialog.person, "Anna Mueller")
    type_into(qtbot, dialog.consent, "analytics")
    assert not press_save(qtbot, dialog)
    tick(qtbot, dialog.rows.boxes[0])
    assert "DI-12c" in dialog.meant.text
    type_into(qtbot, dialog.other_rows.line, "di-8")
    return press_save(qtbot, dialog)


def fill_complaint(qtbot: Any, dialog: QDialog) -> bool:
    assert isinstance(dialog, ComplaintDialog)
    type_into(qtbot, dialog.person, "Grace Okafor")
    type_into(qtbot, dialog.matter, "too slow")
    type_into(qtbot, dialog.step, "asked the office")
    return press_save(qtbot, dialog)


def fill_suppression(qtbot: Any, dialog: QDialog) -> bool:
    assert isinstance(dialog, SuppressionDialog)
    type_into(qtbot, dialog.address, "no address")
    dialog.address_kind.choose(AddressKind.EMAIL)
    assert not press_save(qtbot, dialog)
    dialog.address.clear()
    type_into(qtbot, dialog.address, "090-1234-5678")
    assert dialog.address_kind.value() is AddressKind.PHONE
    return press_save(qtbot, dialog)


def fill_provision(qtbot: Any, dialog: QDialog) -> bool:
    assert isinstance(dialog, ProvisionDialog)
    assert not dialog.obtained.isVisibleTo(dialog)
    dialog.role.choose(ProvisionRole.RECIPIENT)
    type_into(qtbot, dialog.person, "Ahmed Al-Rashid")
    type_into(qtbot, dialog.items, "name")
    type_into(qtbot, dialog.other_name, "Marathon")
    type_into(qtbot, dialog.other_address, "Tokyo")
    type_into(qtbot, dialog.obtained, "entry form")
    assert not press_save(qtbot, dialog)
    type_into(qtbot, dialog.confirmed, "copy of the form")
    return press_save(qtbot, dialog)


def fill_directive(qtbot: Any, dialog: QDialog) -> bool:
    assert isinstance(dialog, DirectiveDialog)
    type_into(qtbot, dialog.person, "Claire Dubois")
    type_into(qtbot, dialog.text, "erase everything")
    tick(qtbot, dialog.scopes.boxes[1])
    assert not press_save(qtbot, dialog)
    type_into(qtbot, dialog.evidence, "signed letter")
    return press_save(qtbot, dialog)


FILLS: dict[RegisterKind, Callable[[Any, QDialog], bool]] = {
    KIND.WITHDRAWAL: fill_withdrawal,
    KIND.COMPLAINT: fill_complaint,
    KIND.SUPPRESSION: fill_suppression,
    KIND.PROVISION: fill_provision,
    KIND.DIRECTIVE: fill_directive,
}


@pytest.mark.parametrize("kind", PERSONS)
def test_an_entry_is_made_by_keys(
    qtbot: Any, office: Office, view: RegistersView, spoken: str, kind: RegisterKind
) -> None:
    turn_to(qtbot, office, view, kind)
    assert view.empty.isVisible()
    office.asking.dialogs.append(lambda dialog: FILLS[kind](qtbot, dialog))
    press_primary(qtbot, office, view)
    office.settle(qtbot)
    entry = only(office, kind)
    assert view.table.isVisible()
    assert str(entry.number) in words(view.detail)
    assert str(entry.number) in view.said.text


def test_what_was_typed_is_what_is_kept(qtbot: Any, office: Office, view: RegistersView) -> None:
    for kind in PERSONS:
        turn_to(qtbot, office, view, kind)
        office.asking.dialogs.append(lambda dialog, one=kind: FILLS[one](qtbot, dialog))
        press_primary(qtbot, office, view)
        office.settle(qtbot)
    withdrawal, complaint = only(office, KIND.WITHDRAWAL), only(office, KIND.COMPLAINT)
    assert isinstance(withdrawal, Withdrawal)
    assert withdrawal.rows == ("DI-12c", "DI-08")
    assert isinstance(complaint, Complaint)
    assert [(step.on, step.text) for step in complaint.progress] == [(TODAY, "asked the office")]
    suppression, provision = only(office, KIND.SUPPRESSION), only(office, KIND.PROVISION)
    assert isinstance(suppression, Suppression)
    assert addresses.check_address(office.session, "09012345678") == suppression
    assert isinstance(provision, Provision)
    assert (provision.role, provision.confirmed_by) == (
        ProvisionRole.RECIPIENT,
        "copy of the form",
    )
    directive = only(office, KIND.DIRECTIVE)
    assert isinstance(directive, Directive)
    assert directive.consent_evidence == "signed letter"


def test_enter_changes_an_entry(qtbot: Any, office: Office, spoken: str) -> None:
    entries.record_entry(office.session, a_complaint())
    view = shown(qtbot, office)
    turn_to(qtbot, office, view, KIND.COMPLAINT)

    def tell(dialog: QDialog) -> bool:
        assert isinstance(dialog, ComplaintDialog)
        type_into(qtbot, dialog.outcome, "done")
        type_into(qtbot, dialog.told.line, "11/10")
        assert not press_save(qtbot, dialog)
        type_into(qtbot, dialog.acknowledged.line, "2026/11/3")
        assert not press_save(qtbot, dialog)
        tick(qtbot, dialog.regulator)
        return press_save(qtbot, dialog)

    office.asking.dialogs.append(tell)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    entry = only(office, KIND.COMPLAINT)
    assert isinstance(entry, Complaint)
    assert (entry.acknowledged_on, entry.told_on) == (date(2026, 11, 3), TODAY)
    assert not entry.is_open


def test_the_form_says_beside_the_field_what_is_wrong(
    qtbot: Any, office: Office, spoken: str
) -> None:
    session = office.session
    executed = replace(a_directive(), executed_on=TODAY)
    dialog = entry_dialog(
        executed, office.workplace.wording, TODAY, Offered(consents=entries.consent_rows(session))
    )
    qtbot.addWidget(dialog)
    dialog.begin(None)
    assert isinstance(dialog, DirectiveDialog)
    assert not press_save(qtbot, dialog)
    assert dialog.death.hasFocus()
    tick(qtbot, dialog.death)
    assert not press_save(qtbot, dialog)
    assert dialog.heir.hasFocus()
    tick(qtbot, dialog.heir)
    dialog.given.set_text("2026/13/1")
    assert not press_save(qtbot, dialog)
    assert dialog.given.message


def test_cases_without_a_record_are_explained(qtbot: Any, office: Office, spoken: str) -> None:
    session = office.session
    blank = entries.new_entry(session, KIND.PROVISION)
    dialog = entry_dialog(blank, office.workplace.wording, TODAY, Offered())
    qtbot.addWidget(dialog)
    assert isinstance(dialog, ProvisionDialog)
    dialog.case.choose(ExemptCase.ENTRUSTMENT)
    assert dialog.owed.text
    assert not dialog.go.isEnabled()
    tick(qtbot, dialog.abroad)
    assert dialog.owed.text
    assert dialog.go.isEnabled()
    dialog.case.choose(None)
    assert not dialog.owed.text


def test_a_half_filled_form_comes_back_for_the_same_thing_only(
    qtbot: Any, office: Office, view: RegistersView, spoken: str
) -> None:
    def leave(dialog: QDialog) -> bool:
        assert isinstance(dialog, WithdrawalDialog)
        type_into(qtbot, dialog.person, "Anna")
        tick(qtbot, dialog.rows.boxes[2])
        return False

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, WithdrawalDialog)
        assert dialog.person.words() == "Anna"
        assert dialog.rows.ticked() == ("DI-13c",)
        assert dialog.kept.text
        dialog.anew.click()
        assert not dialog.person.words()
        assert not dialog.kept.text
        return False

    def blank(dialog: QDialog) -> bool:
        assert isinstance(dialog, WithdrawalDialog)
        assert not dialog.person.words()
        return False

    office.asking.dialogs += [leave, look, blank]
    for _ in range(3):
        press_primary(qtbot, office, view)
    assert not office.asking.dialogs


def test_an_address_never_comes_into_a_draft(
    qtbot: Any, office: Office, view: RegistersView
) -> None:
    def leave(dialog: QDialog) -> bool:
        assert isinstance(dialog, SuppressionDialog)
        type_into(qtbot, dialog.address, "anna@example.org")
        dialog.reason.choose(SuppressionReason.ERASED)
        dialog.keep_draft()
        return False

    turn_to(qtbot, office, view, KIND.SUPPRESSION)
    office.asking.dialogs.append(leave)
    press_primary(qtbot, office, view)
    draft = load_draft(office.session, "register-suppression")
    assert draft is not None
    assert draft["reason"] == "erased"
    assert "anna" not in json.dumps(draft)


def test_the_search_finds_as_it_is_typed(qtbot: Any, office: Office, spoken: str) -> None:
    entries.record_entry(office.session, a_provision())
    entries.record_entry(office.session, a_provision(person="Grace Okafor"))
    view = shown(qtbot, office)
    turn_to(qtbot, office, view, KIND.PROVISION)
    assert view.model.rowCount() == 2
    view.focus_search()
    qtbot.keyClicks(view.search, "OKAFOR")
    office.settle(qtbot)
    assert view.model.rowCount() == 1
    assert "Grace Okafor" in words(view.detail)
    qtbot.keyClicks(view.search, "x")
    office.settle(qtbot)
    assert view.empty.isVisible()
    assert not view.empty.button.isVisible()


def test_entry_and_inquiry_lead_to_each_other(qtbot: Any, office: Office, spoken: str) -> None:
    request = a_request(Right.CONSENT_WITHDRAWAL, Regime.GDPR, scope="newsletter")
    inquiry = office.record("Anna Müller", regimes=frozenset({Regime.GDPR}), requests=(request,))
    view = shown(qtbot, office)

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, WithdrawalDialog)
        assert dialog.person.words() == "Anna Müller"
        assert dialog.consent.words() == "newsletter"
        tick(qtbot, dialog.rows.boxes[0])
        return press_save(qtbot, dialog)

    office.asking.dialogs.append(fill)
    view.begin_entry(KIND.WITHDRAWAL, inquiry)
    office.settle(qtbot)
    entry = only(office, KIND.WITHDRAWAL)
    assert entry.inquiry_id == inquiry.id
    with qtbot.waitSignal(view.inquiry_wanted) as wanted:
        qtbot.mouseClick(view.detail.inquiry, Qt.MouseButton.LeftButton)
    assert wanted.args == [inquiry.id]
    turn_to(qtbot, office, view, KIND.DIRECTIVE)
    view.show_entry(entry.id)
    office.settle(qtbot)
    assert view.kind is KIND.WITHDRAWAL
    assert str(entry.number) in words(view.detail)


def test_an_objection_fills_in_the_address_of_the_person(
    qtbot: Any, office: Office, view: RegistersView
) -> None:
    inquiry = office.record("Anna", requests=(a_request(Right.PREVENTIVE_CESSATION),))

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SuppressionDialog)
        assert dialog.address.text() == "ahmed@example.org"
        assert dialog.reason.value() is SuppressionReason.CESSATION
        return press_save(qtbot, dialog)

    office.asking.dialogs.append(fill)
    view.begin_entry(KIND.SUPPRESSION, inquiry)
    office.settle(qtbot)
    assert addresses.check_address(office.session, "AHMED@example.org") is not None


def test_records_of_one_person_are_looked_up(qtbot: Any, office: Office, spoken: str) -> None:
    entries.record_entry(office.session, a_provision(person="AL-RASHID Ahmed"))
    entries.record_entry(office.session, a_provision(person="Grace Okafor"))
    inquiry = office.record("Ahmed Al-Rashid", requests=(a_request(Right.THIRD_PARTY_RECORDS),))
    view = shown(qtbot, office)
    view.begin_entry(KIND.PROVISION, inquiry)
    office.settle(qtbot)
    assert view.model.rowCount() == 1
    assert str(inquiry.number) in view.about.text
    qtbot.mouseClick(view.everybody, Qt.MouseButton.LeftButton)
    office.settle(qtbot)
    assert view.model.rowCount() == 2
    assert not view.about.text


@pytest.fixture
def checking(qtbot: Any, office: Office) -> AddressCheckDialog:
    blank = entries.new_entry(office.session, KIND.SUPPRESSION)
    assert isinstance(blank, Suppression)
    addresses.suppress_address(office.session, blank, AddressKind.EMAIL, "anna@example.org")
    made = AddressCheckDialog(office.workplace)
    qtbot.addWidget(made)
    made.show()
    return made


def test_an_address_is_checked_and_forgotten(
    qtbot: Any, office: Office, checking: AddressCheckDialog, spoken: str
) -> None:
    type_into(qtbot, checking.address, "Anna@Example.org")
    qtbot.keyClick(checking.address, Qt.Key.Key_Return)
    office.settle(qtbot)
    assert "SL-2026-0001" in checking.answer.text
    assert checking.address.text() == ""
    assert "nna@" not in words(checking)
    first = checking.answer.text
    type_into(qtbot, checking.address, "bob@example.org")
    qtbot.mouseClick(checking.go, Qt.MouseButton.LeftButton)
    office.settle(qtbot)
    assert checking.answer.text not in {"", first}
    assert "SL-2026" not in checking.answer.text


def test_a_dropped_list_shows_only_rows_that_match(
    qtbot: Any, office: Office, checking: AddressCheckDialog, tmp_path: Path
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("name,mail\nBob,bob@example.org\nAnna,anna@example.org\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    checking.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    office.settle(qtbot)
    assert checking.model.rowCount() == 1
    cells = [checking.model.index(0, column).data() for column in range(3)]
    assert cells == ["3", "mail", "SL-2026-0001"]
    assert "anna" not in words(checking)


def test_a_file_that_is_no_list_is_explained(
    qtbot: Any, office: Office, checking: AddressCheckDialog, tmp_path: Path, spoken: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"")
    checking.check_file(file)
    office.settle(qtbot)
    assert checking.answer.text
    assert not checking.table.isVisible()


@pytest.mark.parametrize("kind", PERSONS)
def test_lists_are_written(
    qtbot: Any, office: Office, tmp_path: Path, spoken: str, kind: RegisterKind
) -> None:
    saved = entries.record_entry(office.session, one_of_each()[kind]).value
    view = shown(qtbot, office)
    turn_to(qtbot, office, view, kind)
    for button, name in ((view.csv, "list.csv"), (view.pdf, "list.pdf")):
        office.asking.path = tmp_path / name
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        office.settle(qtbot)
        assert name in view.said.text
        assert saved.names == () or saved.names[0] not in office.asking.suggested
    rows = list(csv.reader(StringIO((tmp_path / "list.csv").read_text("utf-8-sig"))))
    assert rows[1][0] == str(saved.number)
    assert str(saved.number) in text_of((tmp_path / "list.pdf").read_bytes())


def test_a_colleague_writes_no_pdf(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office.seen_by_colleague())
    assert not view.pdf.isVisible()
    assert view.csv.isVisible()


def test_names_are_blurred_and_language_follows(
    qtbot: Any, office: Office, language: Language
) -> None:
    entries.record_entry(office.session, a_withdrawal_of_consent())
    view = shown(qtbot, office)
    office.workplace.changes.set_privacy(True)
    assert view.detail.change.isVisible()
    hidden = [label.accessibleName() for label in view.detail.findChildren(QLabel)]
    assert language.code == "ja"
    assert "非表示" in hidden
    title = view.title.text()
    language.speak("en")
    qtbot.waitUntil(lambda: view.title.text() != title)
    assert "Hidden" in [label.accessibleName() for label in view.detail.findChildren(QLabel)]


def test_a_narrow_window_keeps_the_list(qtbot: Any, office: Office, view: RegistersView) -> None:
    view.resize(812, 600)
    assert not view.detail.isVisible()
    view.resize(1154, 758)
    assert view.detail.isVisible()
