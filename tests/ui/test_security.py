"""The security registers on the screen, driven by real keys in both languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsBlurEffect

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.registers.appointments import Appointment
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.entry import REGISTERS_OF, Book, RegisterKind
from jar_desk.domain.registers.incidents import Incident, LeakSign, Reporting, Risk
from jar_desk.domain.registers.trainings import Training
from jar_desk.domain.rights import Regime, Right
from jar_desk.domain.staff import Role
from jar_desk.ui.dialogs.registers.appointment import AppointmentDialog
from jar_desk.ui.dialogs.registers.contractor import ContractorDialog
from jar_desk.ui.dialogs.registers.incident import IncidentDialog
from jar_desk.ui.dialogs.registers.training import TrainingDialog
from jar_desk.ui.pages import furnish
from jar_desk.ui.views.calendar import CalendarView
from jar_desk.ui.views.inquiry import InquiryView
from jar_desk.ui.views.registers import RegistersView
from jar_desk.ui.views.report import ReportView
from jar_desk.ui.widgets import QuietButton, Text
from jar_desk.ui.window import MainWindow
from jar_desk.usecases.drafts import load_draft
from jar_desk.usecases.reading import all_sources
from jar_desk.usecases.registers import entries
from tests.documents.reading_back import text as text_of
from tests.examples import TODAY, a_request
from tests.register_examples import a_step, a_training, an_appointment, an_incident
from tests.ui.office import Office, an_office
from tests.ui.test_registers import (
    only,
    press_primary,
    press_save,
    tick,
    turn_to,
    type_into,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from jar_desk.ui.theme import Theme

KIND = RegisterKind
KINDS = REGISTERS_OF[Book.SECURITY]


@pytest.fixture
def office(qtbot: Any, theme: Theme, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def shown(qtbot: Any, office: Office) -> RegistersView:
    made = RegistersView(office.workplace, book=Book.SECURITY)
    qtbot.addWidget(made)
    made.resize(1154, 758)
    made.show()
    office.settle(qtbot)
    return made


def fill_appointment(qtbot: Any, dialog: QDialog) -> bool:
    assert isinstance(dialog, AppointmentDialog)
    assert not press_save(qtbot, dialog)
    assert dialog.holder.hasFocus()
    type_into(qtbot, dialog.holder, "Suzuki")
    type_into(qtbot, dialog.deputy, "Sato")
    return press_save(qtbot, dialog)


def fill_training(qtbot: Any, dialog: QDialog) -> bool:
    assert isinstance(dialog, TrainingDialog)
    type_into(qtbot, dialog.subject, "sending letters")
    assert not press_save(qtbot, dialog)
    assert dialog.attended.boxes[0].hasFocus()
    tick(qtbot, dialog.attended.boxes[0])
    type_into(qtbot, dialog.others, "Mori")
    return press_save(qtbot, dialog)


def fill_contractor(qtbot: Any, dialog: QDialog) -> bool:
    assert isinstance(dialog, ContractorDialog)
    type_into(qtbot, dialog.contractor, "Sample Mail Inc.")
    type_into(qtbot, dialog.entrusted, "newsletter")
    tick(qtbot, dialog.places.boxes[1])
    dialog.review_by.line.clear()
    assert not press_save(qtbot, dialog)
    type_into(qtbot, dialog.review_by.line, "2027/3/31")
    type_into(qtbot, dialog.step, "audit report read")
    return press_save(qtbot, dialog)


def fill_incident(qtbot: Any, dialog: QDialog) -> bool:
    assert isinstance(dialog, IncidentDialog)
    type_into(qtbot, dialog.what, "letter to another person")
    type_into(qtbot, dialog.categories, "name")
    first = dialog.assessed.text
    tick(qtbot, dialog.facts["special_care"])
    assert dialog.assessed.text != first
    assert not dialog.risk.isVisibleTo(dialog)
    tick(qtbot, dialog.laws.boxes[0])
    assert dialog.risk.isVisibleTo(dialog)
    dialog.known_time.line.clear()
    assert not press_save(qtbot, dialog)
    assert dialog.known_time.line.hasFocus()
    type_into(qtbot, dialog.known_time.line, "9:30")
    type_into(qtbot, dialog.persons.line, "many")
    assert not press_save(qtbot, dialog)
    dialog.persons.line.clear()
    type_into(qtbot, dialog.persons.line, "1,200")
    return press_save(qtbot, dialog)


FILLS: dict[RegisterKind, Callable[[Any, QDialog], bool]] = {
    KIND.APPOINTMENT: fill_appointment,
    KIND.TRAINING: fill_training,
    KIND.CONTRACTOR: fill_contractor,
    KIND.INCIDENT: fill_incident,
}


def test_entries_are_made_by_keys(qtbot: Any, office: Office, spoken: str) -> None:
    view = shown(qtbot, office)
    for kind in KINDS:
        turn_to(qtbot, office, view, kind)
        assert view.empty.isVisible()
        office.asking.dialogs.append(lambda dialog, one=kind: FILLS[one](qtbot, dialog))
        press_primary(qtbot, office, view)
        office.settle(qtbot)
        assert str(only(office, kind).number) in words(view.detail)
        assert str(only(office, kind).number) in view.said.text
    appointment, training = only(office, KIND.APPOINTMENT), only(office, KIND.TRAINING)
    assert isinstance(appointment, Appointment)
    assert (appointment.holder, appointment.deputy) == ("Suzuki", "Sato")
    assert isinstance(training, Training)
    assert (len(training.attended), training.others) == (1, "Mori")
    assert training.repeat_by == date(2027, 11, 10)
    contractor, incident = only(office, KIND.CONTRACTOR), only(office, KIND.INCIDENT)
    assert isinstance(contractor, Contractor)
    assert contractor.places == (all_sources(office.session)[1].id,)
    assert [(one.on, one.text) for one in contractor.reviews] == [(TODAY, "audit report read")]
    assert isinstance(incident, Incident)
    assert incident.known_at == datetime(2026, 11, 10, 9, 30, tzinfo=TOKYO)
    assert (incident.persons, incident.laws) == (1_200, {Regime.GDPR})


def test_an_incident_is_decided_and_reported_by_keys(
    qtbot: Any, office: Office, spoken: str
) -> None:
    saved = entries.record_entry(office.session, an_incident(laws=frozenset({Regime.GDPR}))).value
    view = shown(qtbot, office)
    before = words(view.detail)

    def act(dialog: QDialog) -> bool:
        assert isinstance(dialog, IncidentDialog)
        type_into(qtbot, dialog.preliminary.line, "2026/11/10")
        assert not press_save(qtbot, dialog)
        assert dialog.reporting.hasFocus()
        qtbot.keyClick(dialog.reporting, Qt.Key.Key_Down)
        assert dialog.reporting.value() is Reporting.REPORT
        dialog.risk.setFocus()
        qtbot.keyClick(dialog.risk, Qt.Key.Key_Down)
        assert not press_save(qtbot, dialog)
        assert dialog.risk_why.hasFocus()
        dialog.risk.setFocus()
        qtbot.keyClick(dialog.risk, Qt.Key.Key_Down)
        day, at = dialog.eu_told
        type_into(qtbot, day.line, "11/10")
        assert not press_save(qtbot, dialog)
        type_into(qtbot, at.line, "1145")
        return press_save(qtbot, dialog)

    office.asking.dialogs.append(act)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    entry = only(office, KIND.INCIDENT)
    assert isinstance(entry, Incident)
    assert (entry.reporting, entry.risk) == (Reporting.REPORT, Risk.LIKELY)
    assert entry.eu_told_at == datetime(2026, 11, 10, 11, 45, tzinfo=TOKYO)
    assert entries.read_entry(office.session, saved.id).due == date(2026, 12, 8)
    wording = office.workplace.wording
    assert wording.done_words(entry.eu_told_at) in words(view.detail)
    assert words(view.detail) != before


def test_saving_without_a_change_moves_nothing(qtbot: Any, office: Office) -> None:
    saved = entries.record_entry(office.session, an_incident(persons=None)).value
    view = shown(qtbot, office)
    office.asking.dialogs.append(lambda dialog: press_save(qtbot, dialog))
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    assert replace(only(office, KIND.INCIDENT), version=1) == saved


def test_the_sheet_is_written_for_whoever_reports(
    qtbot: Any, office: Office, tmp_path: Path, spoken: str
) -> None:
    entry = entries.record_entry(office.session, an_incident()).value
    view = shown(qtbot, office)
    office.asking.path = tmp_path / "sheet.pdf"
    view.detail.sheet.setFocus()
    qtbot.keyClick(view.detail.sheet, Qt.Key.Key_Space)
    office.settle(qtbot)
    assert office.asking.suggested == f"jar-incident-{entry.number}.pdf"
    assert "sheet.pdf" in view.said.text
    said = text_of((tmp_path / "sheet.pdf").read_bytes())
    assert "別の方あての封書を送った" in said
    assert ("引継書" in said) == (spoken == "ja")


def test_a_colleague_records_but_neither_decides_nor_appoints(
    qtbot: Any, office: Office, spoken: str
) -> None:
    theirs = office.seen_by_colleague()
    view = shown(qtbot, theirs)

    def record(dialog: QDialog) -> bool:
        assert isinstance(dialog, IncidentDialog)
        for field in (dialog.reporting, dialog.reporting_why, dialog.risk, dialog.risk_why):
            assert not field.isEnabled()
        return fill_incident(qtbot, dialog)

    office.asking.dialogs.append(record)
    press_primary(qtbot, theirs, view)
    theirs.settle(qtbot)
    assert only(office, KIND.INCIDENT).is_open
    turn_to(qtbot, theirs, view, KIND.APPOINTMENT)
    assert not view.add.isVisible()
    assert view.primary_action() is None
    assert not view.empty.button.isVisible()


def test_who_is_missing_stands_above_the_list(qtbot: Any, office: Office, spoken: str) -> None:
    view = shown(qtbot, office)
    turn_to(qtbot, office, view, KIND.TRAINING)
    assert {"鈴木", "佐藤"} <= set(view.hint.text().replace("、", " ").replace(",", " ").split())
    turn_to(qtbot, office, view, KIND.APPOINTMENT)
    nobody = view.hint.text()
    me = office.session.staff.id
    entries.record_entry(office.session, a_training(held_on=TODAY, attended=(me,)))
    entries.record_entry(office.session, an_appointment())
    view.refresh()
    office.settle(qtbot)
    assert view.hint.text() != nobody
    turn_to(qtbot, office, view, KIND.TRAINING)
    assert "佐藤" in view.hint.text()
    assert "鈴木" not in view.hint.text()


def test_an_inquiry_leads_to_an_incident_and_back(qtbot: Any, office: Office) -> None:
    request = a_request(Right.ACCESS, Regime.GDPR)
    european = frozenset({Regime.GDPR})
    inquiry = office.record("Anna", days_ago=1, regimes=european, requests=(request,))
    view = shown(qtbot, office)

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, IncidentDialog)
        assert dialog.laws.ticked() == (Regime.GDPR.value,)
        assert dialog.known.text() == f"{TODAY - timedelta(days=1):%Y/%m/%d}"
        dialog.sign.choose(LeakSign.DATA_SHOWN)
        type_into(qtbot, dialog.what, "has a letter of somebody else")
        type_into(qtbot, dialog.categories, "name")
        return press_save(qtbot, dialog)

    office.asking.dialogs.append(fill)
    view.begin_entry(KIND.INCIDENT, inquiry)
    office.settle(qtbot)
    entry = only(office, KIND.INCIDENT)
    assert entry.inquiry_id == inquiry.id
    with qtbot.waitSignal(view.inquiry_wanted) as wanted:
        qtbot.mouseClick(view.detail.inquiry, Qt.MouseButton.LeftButton)
    assert wanted.args == [inquiry.id]


def test_a_half_filled_incident_comes_back(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)

    def leave(dialog: QDialog) -> bool:
        assert isinstance(dialog, IncidentDialog)
        type_into(qtbot, dialog.what, "a letter")
        tick(qtbot, dialog.facts["unlawful_purpose"])
        dialog.keep_draft()
        return False

    def look(dialog: QDialog) -> bool:
        assert isinstance(dialog, IncidentDialog)
        assert dialog.what.words() == "a letter"
        assert dialog.facts["unlawful_purpose"].isChecked()
        return False

    office.asking.dialogs += [leave, look]
    for _ in range(2):
        press_primary(qtbot, office, view)
    assert load_draft(office.session, "register-incident") is not None


def test_what_happened_is_blurred_when_somebody_stands_behind(qtbot: Any, office: Office) -> None:
    told = an_incident(progress=(a_step("電話した", TODAY),))
    entries.record_entry(office.session, told)
    view = shown(qtbot, office)
    office.workplace.changes.set_privacy(True)
    office.settle(qtbot)
    clear = [
        label.text()
        for label in view.detail.findChildren(Text)
        if not isinstance(label.graphicsEffect(), QGraphicsBlurEffect)
    ]
    assert clear
    assert not any("封書" in said or "電話した" in said for said in clear)


def test_calendar_and_inquiry_lead_to_the_register_in_the_window(
    qtbot: Any, office: Office, spoken: str
) -> None:
    known = entries.record_entry(office.session, an_incident()).value
    inquiry = office.record("Anna")
    window = MainWindow(office.workplace)
    qtbot.addWidget(window)
    furnish(window, office.workplace)
    window.show()
    office.settle(qtbot)
    window.show_page("calendar")
    calendar = window.page("calendar")
    assert isinstance(calendar, CalendarView)
    office.settle(qtbot)
    calendar.table.choose_row(calendar.model.row_of(known.id))
    qtbot.keyClick(calendar.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    security = window.page("security")
    assert isinstance(security, RegistersView)
    assert (window.current_key, security.kind) == ("security", KIND.INCIDENT)
    assert str(known.number) in words(security.detail)

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, IncidentDialog)
        type_into(qtbot, dialog.what, "sent to somebody else")
        type_into(qtbot, dialog.categories, "name")
        qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
        return bool(dialog.result())

    page = window.page("inquiry")
    assert isinstance(page, InquiryView)
    page.show_inquiry(inquiry.id)
    window.show_page("inquiry")
    office.settle(qtbot)
    office.asking.dialogs.append(fill)
    links = [one for one in page.findChildren(QuietButton) if one.text() in BEGIN]
    links[0].setFocus()
    qtbot.keyClick(links[0], Qt.Key.Key_Space)
    office.settle(qtbot)
    assert window.current_key == "security"
    (row,) = entries.entries_of(office.session, inquiry)
    assert row.entry.kind is KIND.INCIDENT
    page.show_inquiry(inquiry.id)
    office.settle(qtbot)
    assert any(str(row.entry.number) in one.text() for one in page.findChildren(QuietButton))


BEGIN = {"Record an incident…", "漏えい等を記録…"}


def test_management_sees_counts_on_the_report(qtbot: Any, office: Office, spoken: str) -> None:
    entries.record_entry(office.session, an_incident())
    entries.record_entry(office.session, an_appointment())
    auditor = replace(office.session.staff, role=Role.AUDIT)
    place = replace(office.workplace, session=replace(office.session, staff=auditor))
    view = ReportView(place)
    qtbot.addWidget(view)
    office.settle(qtbot)
    said = view.security.text()
    expected = ["漏えい等 1件", "対応中 1件", "1年間未受講 2人", "責任者 選任済み"]
    if spoken == "en":
        expected = ["1 incident", "1 open", "2 persons untrained", "person appointed"]
    for words_of in expected:
        assert words_of in said
    assert "高橋" not in said
    assert "封書" not in said
