"""The security registers through the use cases: due, decided, done, counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.audit_topics import ACTIONS_OF, Topic
from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.errors import NotPermitted
from jar_desk.domain.office_days import OfficeDay, OfficeDayKind
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.domain.registers.incidents import DutyKind, Incident, Reporting, Risk
from jar_desk.domain.rights import Regime
from jar_desk.store import status_file
from jar_desk.usecases import auditing, closing_days, reminding
from jar_desk.usecases.reading import all_sources
from jar_desk.usecases.registers import entries, security
from jar_desk.usecases.registers.security import SecurityFigures
from tests.examples import TODAY
from tests.register_examples import (
    a_contractor,
    a_step,
    a_training,
    an_appointment,
    an_incident,
)
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

INCIDENT = RegisterKind.INCIDENT
REPORTED = {"reporting": Reporting.REPORT}


def an_open_incident(desk: Desk, **changes: object) -> Incident:
    entry = entries.record_entry(desk.staff, an_incident(**changes)).value
    assert isinstance(entry, Incident)
    return entry


def dues(session: Session) -> list[str]:
    return [f"{one.number} {one.due}" for one in reminding.due_items(session)]


def test_each_step_takes_its_clock_away(desk: Desk) -> None:
    entry = an_open_incident(desk, laws=frozenset({Regime.GDPR}))
    assert dues(desk.staff) == ["IN-2026-0001 2026-11-12"]
    assert status_file.read_due(desk.staff.desk.folder) == [date(2026, 11, 12)]
    for changes, due in (
        ({"eu_told_at": datetime(2026, 11, 9, 18, 0, tzinfo=TOKYO)}, ["2026-11-13"]),
        (REPORTED | {"risk": Risk.LIKELY, "preliminary_on": TODAY}, ["2026-12-08"]),
        ({"final_on": TODAY}, []),
    ):
        saved = entries.change_entry(desk.manager, replace(entry, **changes)).value
        assert isinstance(saved, Incident)
        entry = saved
        assert [one.split()[1] for one in dues(desk.staff)] == due
        assert [str(day) for day in status_file.read_due(desk.staff.desk.folder)] == due
    assert entry.is_open
    done = entries.change_entry(desk.staff, replace(entry, persons_told_on=TODAY)).value
    assert not done.is_open
    event = auditing.audit_events(desk.manager, limit=1)[0].event
    assert event.action is Action.REGISTER_CLOSED
    assert event.after == {"persons_told_on": TODAY.isoformat()}


def test_what_is_due_says_nothing_of_what_happened(desk: Desk) -> None:
    an_open_incident(desk)
    (item,) = reminding.due_items(desk.staff)
    assert (item.number, item.register) == ("IN-2026-0001", INCIDENT)
    calendar = reminding.calendar_file(desk.staff).decode()
    assert "IN-2026-0001" in calendar
    assert "封書" not in calendar
    folder = desk.staff.desk.folder
    assert "封書".encode() not in b"".join(
        one.read_bytes() for one in folder.rglob("*") if one.is_file()
    )


def test_only_the_manager_decides_and_appoints(desk: Desk) -> None:
    entry = an_open_incident(desk, laws=frozenset({Regime.GDPR}))
    for changes in (
        REPORTED,
        {"reporting": Reporting.NO_REPORT, "reporting_why": "開封なし"},
        {"risk": Risk.UNLIKELY, "risk_why": "開封なし"},
    ):
        with pytest.raises(NotPermitted):
            entries.change_entry(desk.staff, replace(entry, **changes))
        with pytest.raises(NotPermitted):
            entries.record_entry(desk.staff, an_incident(**changes))
    with pytest.raises(NotPermitted):
        entries.record_entry(desk.staff, an_appointment())
    told = replace(entry, persons=2, progress=(a_step("回収した", date(2026, 11, 9)),))
    told = entries.change_entry(desk.staff, told).value
    decided = entries.change_entry(desk.manager, replace(told, **REPORTED)).value
    assert entries.change_entry(desk.staff, replace(decided, preliminary_on=TODAY)).value.is_open


def test_a_new_incident_is_known_now_and_one_of_an_inquiry_since_it_came(desk: Desk) -> None:
    fresh = entries.new_entry(desk.staff, INCIDENT)
    assert isinstance(fresh, Incident)
    assert fresh.known_at == desk.staff.now()
    inquiry = recorded(desk)
    begun = entries.new_entry(desk.staff, INCIDENT, inquiry)
    assert isinstance(begun, Incident)
    assert begun.known_at == inquiry.arrival.moment
    whole = replace(begun, what="別の人の書類が届いた", categories="氏名")
    done = entries.record_entry(desk.staff, whole)
    (row,) = entries.entries_of(desk.staff, inquiry)
    assert (row.entry, row.inquiry_number) == (done.value, str(inquiry.number))
    assert done.changes.ids == {done.value.id, inquiry.id}


def test_names_of_people_and_places_are_read_with_the_entry(desk: Desk) -> None:
    me, place = desk.staff.staff, all_sources(desk.staff)[0]
    held = entries.record_entry(desk.staff, a_training(attended=(me.id, uuid4()))).value
    contract = entries.record_entry(
        desk.staff, a_contractor(places=(place.id,), reviews=(a_step(),))
    ).value
    assert entries.read_entry(desk.staff, held.id).named == {me.id: (me.name, me.name)}
    row = entries.read_entry(desk.staff, contract.id)
    assert row.named == {place.id: (place.name_ja, place.name_en)}
    assert (row.entry, row.due) == (contract, date(2027, 3, 31))


def test_who_has_no_training_within_the_year_is_known(desk: Desk) -> None:
    assert {one.id for one in security.security_state(desk.staff).untrained} == {
        one.staff.id for one in (desk.staff, desk.colleague, desk.manager)
    }
    old = TODAY - timedelta(days=366)
    for held_on, who in ((TODAY, desk.staff), (old, desk.colleague)):
        entry = a_training(
            held_on=held_on, attended=(who.staff.id,), repeat_by=TODAY + timedelta(days=1)
        )
        entries.record_entry(desk.staff, entry)
    missing = {one.id for one in security.security_state(desk.staff).untrained}
    assert missing == {desk.colleague.staff.id, desk.manager.staff.id}
    assert dues(desk.staff) == [
        f"TR-2026-000{number} {TODAY + timedelta(days=1)}" for number in (1, 2)
    ]


def test_who_answers_for_personal_information_is_known(desk: Desk) -> None:
    assert security.security_state(desk.staff).responsible is None
    entries.record_entry(desk.manager, an_appointment())
    found = security.security_state(desk.staff).responsible
    assert found is not None
    assert found.holder == "高橋 直子"


def test_management_counts_and_reads_nothing(
    desk: Desk, session_of: Callable[[str], Session]
) -> None:
    auditor = session_of("監査")
    entries.record_entry(desk.manager, an_appointment())
    entries.record_entry(desk.staff, a_training(attended=(desk.staff.staff.id,)))
    entries.record_entry(desk.staff, a_contractor(review_by=date(2026, 11, 1)))
    entries.record_entry(desk.staff, a_contractor(ended_on=TODAY))
    last_year = datetime(2026, 3, 31, 9, 0, tzinfo=TOKYO)
    entries.record_entry(desk.staff, an_incident(known_at=last_year))
    entries.record_entry(desk.manager, an_incident(**REPORTED))
    assert security.security_figures(auditor) == SecurityFigures(
        fiscal_year=2026,
        is_answered_for=True,
        trainings=1,
        untrained=len(security.security_state(desk.staff).untrained),
        contractors=1,
        reviews_late=1,
        incidents=1,
        incidents_reported=1,
        incidents_open=2,
    )
    for refused in (
        lambda: security.security_state(auditor),
        lambda: security.incident_duties(auditor, an_incident()),
        lambda: entries.entry_ids(auditor, INCIDENT),
    ):
        with pytest.raises(NotPermitted):
            refused()


def test_a_closing_day_of_the_office_moves_no_report_but_a_holiday_does(desk: Desk) -> None:
    entry = an_open_incident(desk)
    decided = replace(entry, **REPORTED, preliminary_on=TODAY)
    entries.change_entry(desk.manager, decided)
    assert dues(desk.staff) == ["IN-2026-0001 2026-12-08"]
    for kind, due in ((OfficeDayKind.CLOSED, "2026-12-08"), (OfficeDayKind.HOLIDAY, "2026-12-09")):
        day = OfficeDay(
            id=uuid4(),
            kind=kind,
            first=date(2026, 12, 8),
            last=date(2026, 12, 8),
            name_ja="特別な日",
            name_en="Special day",
        )
        table = (*closing_days.office_table(desk.manager), day)
        preview = closing_days.preview_office_days(desk.manager, table)
        closing_days.change_office_days(desk.manager, preview)
        assert dues(desk.staff) == [f"IN-2026-0001 {due}"]
    (duty,) = (
        one for one in security.incident_duties(desk.staff, decided) if one.kind is DutyKind.FINAL
    )
    assert str(duty.due) == "2026-12-09"


def test_events_of_the_registers_stand_under_their_topic() -> None:
    assert Action.HANDOVER_MADE in ACTIONS_OF[Topic.REGISTERS]
