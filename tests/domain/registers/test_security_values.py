"""Appointments, trainings, contractors and incidents: what may stand, and what it means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.errors import Invalid
from jar_desk.domain.registers.appointments import responsible
from jar_desk.domain.registers.entry import REGISTERS_OF, Book, RegisterKind, book_of
from jar_desk.domain.registers.incidents import (
    DutyKind,
    Reporting,
    ReportReason,
    Risk,
    owed,
    report_reasons,
)
from jar_desk.domain.registers.opening import blank, opened_from
from jar_desk.domain.registers.trainings import untrained
from jar_desk.domain.rights import Regime
from jar_desk.domain.staff import Role, Staff
from tests.examples import TODAY, an_inquiry
from tests.register_examples import (
    a_contractor,
    a_step,
    a_training,
    an_appointment,
    an_incident,
    one_of_each,
)

if TYPE_CHECKING:
    from jar_desk.domain.registers.entry import RegisterEntry

SECURITY = REGISTERS_OF[Book.SECURITY]
EU = frozenset({Regime.GDPR})
KNOWN = datetime(2026, 11, 9, 9, 30, tzinfo=TOKYO)


def test_every_register_stands_in_one_book() -> None:
    shown = [kind for book in Book for kind in REGISTERS_OF[book]]
    assert sorted(shown) == sorted(RegisterKind)
    assert {book_of(kind) for kind in SECURITY} == {Book.SECURITY}


@pytest.mark.parametrize("kind", SECURITY)
def test_the_examples_stand_and_blanks_do_not(kind: RegisterKind) -> None:
    one_of_each()[kind].check(TODAY)
    with pytest.raises(Invalid) as raised:
        blank(kind, uuid4(), TODAY).check(TODAY)
    assert raised.value.problem == "empty"


@pytest.mark.parametrize(
    ("entry", "changes", "field", "problem"),
    [
        (an_appointment(), {"holder": " "}, "holder", "empty"),
        (an_appointment(), {"appointed_on": date(2027, 1, 1)}, "appointed_on", "in-future"),
        (an_appointment(), {"ended_on": date(2023, 1, 1)}, "ended_on", "end-before-start"),
        (a_training(), {"subject": ""}, "subject", "empty"),
        (a_training(), {"others": ""}, "attended", "empty"),
        (a_training(), {"repeat_by": date(2026, 6, 10)}, "repeat_by", "end-before-start"),
        (a_training(), {"repeated_on": date(2026, 6, 9)}, "repeated_on", "end-before-start"),
        (a_contractor(), {"contractor": ""}, "contractor", "empty"),
        (a_contractor(), {"entrusted": ""}, "entrusted", "empty"),
        (a_contractor(), {"review_by": None}, "review_by", "empty"),
        (
            a_contractor(reviews=(a_step(on=date(2026, 11, 2)),)),
            {"review_by": date(2026, 11, 2)},
            "review_by",
            "end-before-start",
        ),
        (
            a_contractor(),
            {"reviews": (a_step(on=date(2025, 3, 1)),)},
            "reviews",
            "end-before-start",
        ),
        (an_incident(), {"what": ""}, "what", "empty"),
        (an_incident(), {"categories": ""}, "categories", "empty"),
        (an_incident(), {"persons": -1}, "persons", "unreadable"),
        (an_incident(), {"happened_on": date(2026, 11, 10)}, "known_at", "end-before-start"),
        (an_incident(), {"known_at": KNOWN.replace(day=12)}, "known_at", "in-future"),
        (an_incident(), {"reporting": Reporting.NO_REPORT}, "reporting_why", "empty"),
        (
            an_incident(special_care=False),
            {"reporting": Reporting.REPORT},
            "reporting_why",
            "empty",
        ),
        (an_incident(laws=EU), {"risk": Risk.UNLIKELY}, "risk_why", "empty"),
        (an_incident(), {"preliminary_on": date(2026, 11, 9)}, "reporting", "empty"),
        (
            an_incident(reporting=Reporting.REPORT),
            {"final_on": date(2026, 11, 8)},
            "final_on",
            "end-before-start",
        ),
        (
            an_incident(laws=EU),
            {"eu_told_at": KNOWN.replace(minute=29)},
            "eu_told_at",
            "end-before-start",
        ),
        (an_incident(), {"progress": (a_step("", date(2026, 11, 9)),)}, "progress", "empty"),
    ],
)
def test_what_cannot_stand_is_refused_at_its_field(
    entry: RegisterEntry, changes: dict[str, Any], field: str, problem: str
) -> None:
    today = date(2026, 11, 11)
    entry.check(today)
    with pytest.raises(Invalid) as raised:
        replace(entry, **changes).check(today)
    assert (raised.value.field, raised.value.problem) == (field, problem)


def test_an_ended_contract_needs_no_next_review() -> None:
    ended = a_contractor(ended_on=date(2026, 10, 31), review_by=None)
    ended.check(TODAY)
    assert (ended.is_open, ended.kept_until) == (False, date(2029, 10, 31))


def test_the_last_review_is_the_latest_one() -> None:
    first, last = a_step("一回目", date(2025, 9, 1)), a_step("二回目", date(2026, 9, 1))
    assert a_contractor(reviews=(last, first)).last_review == last
    assert a_contractor().last_review is None


def test_who_is_responsible_is_the_newest_of_those_that_hold() -> None:
    former = an_appointment(ended_on=date(2026, 3, 31))
    holds = an_appointment(holder="小林 誠", appointed_on=date(2026, 4, 1))
    assert responsible([holds, former]) == holds
    assert responsible([former]) is None


MEMBERS = [
    Staff(id=uuid4(), name="A", role=Role.DESK),
    Staff(id=uuid4(), name="B", role=Role.MANAGER),
    Staff(id=uuid4(), name="C", role=Role.AUDIT),
    Staff(id=uuid4(), name="gone", role=Role.DESK, active=False),
]


@pytest.mark.parametrize(
    ("held", "missing"),
    [
        (date(2026, 11, 10), ["C"]),
        (date(2025, 11, 11), ["C"]),
        (date(2025, 11, 10), ["A", "B", "C"]),
        (date(2026, 11, 11), ["A", "B", "C"]),
    ],
)
def test_a_year_after_a_training_everybody_is_to_be_trained_again(
    held: date, missing: list[str]
) -> None:
    there = tuple(one.id for one in MEMBERS[:2])
    found = untrained([a_training(held_on=held, attended=there)], MEMBERS, date(2026, 11, 10))
    assert [one.name for one in found] == missing


@pytest.mark.parametrize(
    ("changes", "reasons"),
    [
        ({"special_care": True, "persons": 1}, [ReportReason.SPECIAL_CARE]),
        ({"financial_risk": True}, [ReportReason.FINANCIAL_RISK]),
        ({"unlawful_purpose": True}, [ReportReason.UNLAWFUL_PURPOSE]),
        ({"persons": 1_001}, [ReportReason.MANY_PEOPLE]),
        ({"persons": 1_000}, []),
        ({"persons": None}, []),
        ({"special_care": True, "persons": 5_000}, [ReportReason.SPECIAL_CARE, "many-people"]),
    ],
)
def test_why_an_incident_is_reportable(changes: dict[str, Any], reasons: list[str]) -> None:
    incident = an_incident(**({"special_care": False} | changes))
    assert list(report_reasons(incident)) == reasons


PRELIMINARY, FINAL, PERSONS = DutyKind.PRELIMINARY, DutyKind.FINAL, DutyKind.PERSONS
EU_AUTHORITY = DutyKind.EU_AUTHORITY


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, [PRELIMINARY, FINAL]),
        ({"special_care": False}, [PRELIMINARY, FINAL]),
        ({"reporting": Reporting.REPORT}, [PRELIMINARY, PERSONS, FINAL]),
        ({"reporting": Reporting.NO_REPORT}, []),
        ({"reporting": Reporting.NO_REPORT, "laws": EU}, [EU_AUTHORITY]),
        ({"reporting": Reporting.NO_REPORT, "laws": EU, "risk": Risk.UNLIKELY}, []),
        ({"reporting": Reporting.NO_REPORT, "laws": EU, "risk": Risk.LIKELY}, [EU_AUTHORITY]),
        (
            {"reporting": Reporting.NO_REPORT, "laws": EU, "risk": Risk.HIGH},
            [EU_AUTHORITY, PERSONS],
        ),
        ({"reporting": Reporting.NO_REPORT, "risk": Risk.HIGH}, []),
    ],
)
def test_clocks_run_until_somebody_decides_otherwise(
    changes: dict[str, Any], wanted: list[DutyKind]
) -> None:
    assert list(owed(an_incident(**changes))) == wanted


def test_an_incident_is_open_until_all_is_decided_and_done() -> None:
    told = an_incident(reporting=Reporting.NO_REPORT, reporting_why="回収し開封なし")
    assert not told.is_open
    assert replace(told, laws=EU).is_open
    assert not replace(told, laws=EU, risk=Risk.UNLIKELY, risk_why="開封なし").is_open
    later = replace(told, progress=(a_step(on=date(2026, 12, 1)),))
    assert later.kept_until == date(2029, 12, 1)
    assert an_incident().kept_until is None


def test_an_incident_from_an_inquiry_was_known_when_it_came() -> None:
    inquiry = an_inquiry(regimes=frozenset({Regime.APPI, Regime.GDPR}))
    entry = opened_from(RegisterKind.INCIDENT, inquiry, uuid4(), TODAY)
    assert (entry.inquiry_id, entry.known_at) == (inquiry.id, inquiry.arrival.moment)  # type: ignore[attr-defined]
    assert entry.laws == EU  # type: ignore[attr-defined]
