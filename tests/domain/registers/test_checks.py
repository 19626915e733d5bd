"""What an entry may say, field by field, as one table for each register."""

from __future__ import annotations

from dataclasses import is_dataclass
from datetime import date
from typing import Any

import pytest

from jar_desk.domain.errors import Invalid
from jar_desk.domain.registers.directives import DirectiveForm, DirectiveState
from jar_desk.domain.registers.entry import EntryNumber, RegisterEntry, RegisterKind
from jar_desk.domain.registers.provisions import (
    ExemptCase,
    ProvisionBasis,
    ProvisionRole,
    RecordForm,
    record_owed,
)
from tests.examples import TODAY
from tests.register_examples import (
    a_complaint,
    a_directive,
    a_provision,
    a_step,
    a_suppression,
    a_withdrawal_of_consent,
    one_of_each,
)

TOMORROW = date(2026, 11, 11)
BEFORE = date(2026, 1, 1)
EXECUTED: dict[str, Any] = {
    "executed_on": TODAY,
    "death_certificate_seen": True,
    "heir_proof_seen": True,
}
UNSEEN: dict[str, Any] = {"death_certificate_seen": False}
TOLD: dict[str, Any] = {
    "acknowledged_on": date(2026, 11, 3),
    "outcome": "理由がある",
    "told_on": TODAY,
    "regulator_named": True,
}


def _named(value: object) -> str:
    """Name an entry by its kind: the identifiers in it are made anew in each process."""
    return type(value).__name__ if is_dataclass(value) else str(value)


@pytest.mark.parametrize("entry", one_of_each().values(), ids=_named)
def test_the_examples_stand(entry: RegisterEntry) -> None:
    entry.check(TODAY)


WRONG: list[tuple[RegisterEntry, str, str]] = [
    (a_withdrawal_of_consent(person=" "), "person", "empty"),
    (a_withdrawal_of_consent(consent=""), "consent", "empty"),
    (a_withdrawal_of_consent(rows=()), "rows", "empty"),
    (a_withdrawal_of_consent(withdrawn_on=TOMORROW), "withdrawn_on", "in-future"),
    (a_withdrawal_of_consent(stopped_on=BEFORE), "stopped_on", "end-before-start"),
    (a_withdrawal_of_consent(stopped_on=TOMORROW), "stopped_on", "in-future"),
    (a_withdrawal_of_consent(erased_on=TODAY), "erased_on", "not-asked"),
    (a_complaint(person=""), "person", "empty"),
    (a_complaint(matter=""), "matter", "empty"),
    (a_complaint(received_on=TOMORROW), "received_on", "in-future"),
    (a_complaint(acknowledged_on=BEFORE), "acknowledged_on", "end-before-start"),
    (a_complaint(progress=(a_step(" "),)), "progress", "empty"),
    (a_complaint(progress=(a_step(on=BEFORE),)), "progress", "end-before-start"),
    (a_complaint(**TOLD | {"acknowledged_on": None}), "acknowledged_on", "empty"),
    (a_complaint(**TOLD | {"outcome": ""}), "outcome", "empty"),
    (a_complaint(**TOLD | {"told_on": date(2026, 11, 2)}), "told_on", "end-before-start"),
    (a_complaint(**TOLD | {"regulator_named": False}), "regulator_named", "empty"),
    (a_suppression(digest="anna@example.org"), "digest", "unreadable"),
    (a_suppression(since=TOMORROW), "since", "in-future"),
    (a_suppression(lifted_on=TODAY), "lifted_why", "empty"),
    (a_suppression(note="anna@example.org です"), "note", "holds-address"),
    (a_suppression(note="090-1234-5678"), "note", "holds-address"),
    (a_suppression(lifted_on=TODAY, lifted_why="a@b"), "lifted_why", "holds-address"),
    (a_provision(other_name=""), "other_name", "empty"),
    (a_provision(other_address=""), "other_address", "empty"),
    (a_provision(person=""), "person", "empty"),
    (a_provision(items=""), "items", "empty"),
    (a_provision(provided_on=TOMORROW), "provided_on", "in-future"),
    (a_provision(basis=ProvisionBasis.OTHER), "basis_detail", "empty"),
    (a_provision(role=ProvisionRole.RECIPIENT, confirmed_by="面談"), "how_obtained", "empty"),
    (a_provision(role=ProvisionRole.RECIPIENT, how_obtained="本人"), "confirmed_by", "empty"),
    (a_provision(form=RecordForm.BULK, last_on=BEFORE), "last_on", "end-before-start"),
    (a_directive(person=""), "person", "empty"),
    (a_directive(text=""), "text", "empty"),
    (a_directive(scopes=frozenset()), "scopes", "empty"),
    (a_directive(given_on=TOMORROW), "given_on", "in-future"),
    (a_directive(consent_evidence=""), "consent_evidence", "empty"),
    (a_directive(form=DirectiveForm.GENERAL), "third_party", "empty"),
    (a_directive(revoked_on=BEFORE), "revoked_on", "end-before-start"),
    (a_directive(revoked_on=TODAY, **EXECUTED), "executed_on", "revoked"),
    (
        a_directive(**EXECUTED | {"death_certificate_seen": False}),
        "death_certificate_seen",
        "empty",
    ),
    (a_directive(**EXECUTED | {"heir_proof_seen": False}), "heir_proof_seen", "empty"),
]


@pytest.mark.parametrize(("entry", "field", "problem"), WRONG, ids=_named)
def test_what_cannot_stand_is_named(entry: RegisterEntry, field: str, problem: str) -> None:
    with pytest.raises(Invalid) as raised:
        entry.check(TODAY)
    assert (raised.value.field, raised.value.problem) == (field, problem)


RIGHT: list[tuple[RegisterEntry, bool, date | None]] = [
    (a_withdrawal_of_consent(), True, date(2029, 11, 5)),
    (a_withdrawal_of_consent(stopped_on=TODAY), False, date(2029, 11, 5)),
    (a_withdrawal_of_consent(stopped_on=TODAY, erasure_asked=True), True, date(2029, 11, 5)),
    (
        a_withdrawal_of_consent(stopped_on=TODAY, erasure_asked=True, erased_on=TODAY),
        False,
        date(2029, 11, 5),
    ),
    (a_complaint(acknowledged_on=TODAY), True, None),
    (a_complaint(**TOLD), False, date(2029, 11, 10)),
    (a_suppression(), True, None),
    (a_suppression(lifted_on=TODAY, lifted_why="本人の申出"), False, TODAY),
    (a_provision(), True, date(2029, 10, 1)),
    (a_provision(form=RecordForm.BULK, last_on=TODAY), True, date(2029, 11, 10)),
    (a_provision(form=RecordForm.CONTRACT, last_on=TODAY), True, date(2027, 11, 10)),
    (a_provision(form=RecordForm.CONTRACT), True, date(2027, 10, 1)),
    (a_directive(), True, None),
    (a_directive(revoked_on=TODAY), False, TODAY),
    (a_directive(**EXECUTED), False, TODAY),
]


@pytest.mark.parametrize(("entry", "is_open", "kept_until"), RIGHT, ids=_named)
def test_when_it_is_over_and_how_long_it_is_kept(
    entry: RegisterEntry, *, is_open: bool, kept_until: date | None
) -> None:
    entry.check(TODAY)
    assert (entry.is_open, entry.kept_until) == (is_open, kept_until)


def test_a_directive_says_where_it_stands() -> None:
    states = [a_directive(), a_directive(revoked_on=TODAY), a_directive(**EXECUTED)]
    assert [one.state for one in states] == list(DirectiveState)


def test_numbers_tell_the_register_and_nobody() -> None:
    numbers = [str(EntryNumber(kind, 2026, 3)) for kind in RegisterKind]
    assert numbers == [
        "CW-2026-0003",
        "UK-2026-0003",
        "SL-2026-0003",
        "TP-2026-0003",
        "FR-2026-0003",
        "RP-2026-0003",
        "TR-2026-0003",
        "CT-2026-0003",
        "IN-2026-0003",
    ]


@pytest.mark.parametrize("case", [None, *ExemptCase], ids=str)
@pytest.mark.parametrize("abroad", [False, True])
def test_when_a_record_is_owed(case: ExemptCase | None, *, abroad: bool) -> None:
    inside = case is not None and case.value.startswith("27-5")
    assert record_owed(case, abroad=abroad) == (case is None or (inside and abroad))
