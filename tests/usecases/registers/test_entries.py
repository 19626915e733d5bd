"""Entries through the use cases: numbered, recorded, due, closed, linked, found."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Kind
from jar_desk.domain.errors import Invalid, Stale
from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.domain.registers.incidents import Reporting
from jar_desk.domain.registers.suppressions import AddressKind, Suppression
from jar_desk.domain.rights import Regime, Right
from jar_desk.store import status_file
from jar_desk.usecases import auditing, reminding
from jar_desk.usecases.registers import addresses, entries
from tests.examples import TODAY, a_person, a_request
from tests.register_examples import (
    a_complaint,
    a_directive,
    a_provision,
    a_step,
    a_suppression,
    a_withdrawal_of_consent,
    one_of_each,
)
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from jar_desk.domain.audit import AuditEvent
    from tests.real_desk import Desk


def newest(desk: Desk) -> AuditEvent:
    return auditing.audit_events(desk.manager, limit=1)[0].event


@pytest.mark.parametrize("kind", RegisterKind)
def test_an_entry_is_numbered_kept_and_recorded(desk: Desk, kind: RegisterKind) -> None:
    acting = desk.manager if kind is RegisterKind.APPOINTMENT else desk.staff
    done = entries.record_entry(acting, one_of_each()[kind])
    assert str(done.value.number).endswith("-2026-0001")
    assert done.changes.kinds == {Kind.REGISTER}
    assert done.changes.ids == {done.value.id}
    assert entries.read_entry(desk.colleague, done.value.id).entry == done.value
    event = newest(desk)
    assert (event.action, event.entity) == (Action.REGISTER_RECORDED, done.value.id)
    assert event.actor == acting.staff.id
    assert entries.entry_counts(desk.staff)[kind] == 1


CLOSINGS: dict[RegisterKind, dict[str, Any]] = {
    RegisterKind.WITHDRAWAL: {"stopped_on": TODAY},
    RegisterKind.COMPLAINT: {
        "acknowledged_on": TODAY,
        "outcome": "改めた",
        "told_on": TODAY,
        "regulator_named": True,
    },
    RegisterKind.SUPPRESSION: {"lifted_on": TODAY, "lifted_why": "本人の申出"},
    RegisterKind.DIRECTIVE: {"revoked_on": TODAY},
    RegisterKind.APPOINTMENT: {"ended_on": TODAY},
    RegisterKind.TRAINING: {"repeated_on": TODAY},
    RegisterKind.CONTRACTOR: {"ended_on": TODAY},
    RegisterKind.INCIDENT: {"reporting": Reporting.NO_REPORT, "reporting_why": "開封なし"},
}


@pytest.mark.parametrize("kind", CLOSINGS)
def test_closing_and_opening_again_are_events_of_their_own(desk: Desk, kind: RegisterKind) -> None:
    saved = entries.record_entry(desk.manager, one_of_each()[kind]).value
    closed = entries.change_entry(desk.manager, replace(saved, **CLOSINGS[kind])).value
    event = newest(desk)
    assert event.action is Action.REGISTER_CLOSED
    assert event.after is not None
    assert event.after.keys() == CLOSINGS[kind].keys()
    noted = entries.change_entry(desk.manager, replace(closed, note="補足")).value
    assert newest(desk).action is Action.REGISTER_CHANGED
    former = {name: getattr(saved, name) for name in CLOSINGS[kind]}
    entries.change_entry(desk.manager, replace(noted, **former))
    assert newest(desk).action is Action.REGISTER_REOPENED
    with pytest.raises(Stale):
        entries.change_entry(desk.colleague, closed)


def test_nothing_is_kept_of_what_cannot_stand(desk: Desk) -> None:
    before = newest(desk)
    with pytest.raises(Invalid):
        entries.record_entry(desk.staff, a_directive(text=""))
    saved = entries.record_entry(desk.staff, a_directive()).value
    with pytest.raises(Invalid):
        entries.change_entry(desk.staff, replace(saved, revoked_on=date(2030, 1, 1)))
    assert before.action is not Action.REGISTER_RECORDED
    assert newest(desk).action is Action.REGISTER_RECORDED
    assert entries.read_entry(desk.staff, saved.id).entry == saved


def test_rows_must_stand_in_the_inventory_of_the_policy(desk: Desk) -> None:
    with pytest.raises(Invalid) as raised:
        entries.record_entry(desk.staff, a_withdrawal_of_consent(rows=("DI-99",)))
    assert (raised.value.field, raised.value.problem) == ("rows", "unknown")
    codes = [row.code for row in entries.consent_rows(desk.staff)]
    assert codes == ["DI-12c", "DI-12d", "DI-13c"]


def test_three_working_days_are_due_until_all_is_stopped(desk: Desk) -> None:
    # Thursday 29 October; Tuesday 3 November is a holiday (文化の日).
    asked = a_withdrawal_of_consent(withdrawn_on=date(2026, 10, 29), erasure_asked=True)
    saved = entries.record_entry(desk.staff, asked).value
    assert entries.read_entry(desk.staff, saved.id).due == date(2026, 11, 4)
    stopped = entries.change_entry(desk.staff, replace(saved, stopped_on=TODAY)).value
    assert [one.due for one in reminding.due_items(desk.staff)] == [date(2026, 11, 4)]
    entries.change_entry(desk.staff, replace(stopped, erased_on=TODAY))
    assert reminding.due_items(desk.staff) == []


def test_a_complaint_alarms_on_day_29_and_is_legal_until_day_30(desk: Desk) -> None:
    saved = entries.record_entry(desk.staff, a_complaint(received_on=date(2026, 11, 2))).value
    assert isinstance(saved, Complaint)
    (item,) = reminding.due_items(desk.staff)
    assert (item.due, item.register) == (date(2026, 12, 1), RegisterKind.COMPLAINT)
    legal = entries.acknowledge_by(desk.staff, saved)
    assert (legal.due, legal.alarm, legal.rule.legal) == (date(2026, 12, 2), item.due, True)
    assert str(saved.number).encode() in reminding.calendar_file(desk.staff)
    assert b"Okafor" not in reminding.calendar_file(desk.staff)
    assert status_file.read_due(desk.staff.desk.folder) == [item.due]
    entries.change_entry(desk.staff, replace(saved, acknowledged_on=TODAY))
    assert reminding.due_items(desk.staff) == []
    assert entries.read_entry(desk.staff, saved.id).entry.is_open


def test_complaints_are_counted_for_the_regulator(desk: Desk) -> None:
    for day in (date(2025, 5, 1), date(2026, 5, 1), date(2026, 6, 1)):
        entries.record_entry(desk.staff, a_complaint(received_on=day, progress=(a_step(),)))
    years = entries.complaint_years(desk.staff)
    assert [(one.year, one.received) for one in years] == [(2026, 2), (2025, 1)]


def test_inquiry_and_entry_know_each_other(desk: Desk) -> None:
    request = a_request(Right.CONSENT_WITHDRAWAL, Regime.GDPR, scope="分析")
    inquiry = recorded(desk, regimes=frozenset({Regime.GDPR}), requests=(request,))
    entry = entries.new_entry(desk.staff, RegisterKind.WITHDRAWAL, inquiry)
    done = entries.record_entry(desk.staff, replace(entry, rows=("DI-12c",)))
    assert done.changes.ids == {done.value.id, inquiry.id}
    (row,) = entries.entries_of(desk.staff, inquiry)
    assert row.entry == done.value
    assert row.inquiry_number == str(inquiry.number)
    assert entries.new_entry(desk.staff, RegisterKind.WITHDRAWAL).inquiry_id is None


def test_records_about_a_person_are_found_by_every_name_form(desk: Desk) -> None:
    native = entries.record_entry(desk.staff, a_provision(person="أحمد الراشد")).value
    latin = entries.record_entry(desk.staff, a_provision(person="AL-RASHID Ahmed")).value
    entries.record_entry(desk.staff, a_provision(person="Grace Okafor"))
    found = entries.provisions_about(desk.staff, recorded(desk))
    assert set(found) == {native.id, latin.id}
    assert entries.provisions_about(desk.staff, recorded(desk, subject=a_person("X"))) == ()


@pytest.mark.parametrize(
    ("query", "found"),
    [("müller", True), ("MUELLER", False), ("di-12c", True), ("CW-2026", True), ("佐藤", False)],
)
def test_the_search_folds_as_elsewhere(desk: Desk, query: str, *, found: bool) -> None:
    entries.record_entry(desk.staff, a_withdrawal_of_consent())
    ids = entries.entry_ids(desk.staff, RegisterKind.WITHDRAWAL, query)
    assert len(ids) == found
    rows = entries.entry_page(desk.staff, RegisterKind.WITHDRAWAL, [*ids, uuid4()])
    assert len(rows) == found


def test_a_hash_is_never_exchanged(desk: Desk) -> None:
    blank = entries.new_entry(desk.staff, RegisterKind.SUPPRESSION)
    assert isinstance(blank, Suppression)
    with pytest.raises(Invalid):
        entries.record_entry(desk.staff, blank)
    done = addresses.suppress_address(desk.staff, blank, AddressKind.EMAIL, "a@example.org")
    with pytest.raises(Invalid) as raised:
        entries.change_entry(desk.staff, replace(done.value, digest=a_suppression().digest))
    assert (raised.value.field, raised.value.problem) == ("address", "not-allowed")


def test_what_cannot_be_stored_is_mended(desk: Desk) -> None:
    saved = entries.record_entry(desk.staff, a_provision(person="A\0hmed \ud800")).value
    assert saved.names == ("Ahmed \ufffd",)
    assert entries.read_entry(desk.staff, saved.id).entry == saved
