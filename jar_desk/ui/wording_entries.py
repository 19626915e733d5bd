"""Names of the fields of register entries, and an entry as lines of label and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.directives import Directive
from jar_desk.domain.registers.provisions import Provision, RecordForm
from jar_desk.domain.registers.suppressions import Suppression
from jar_desk.domain.registers.withdrawals import Withdrawal
from jar_desk.ui import wording_registers as words
from jar_desk.ui.wording_people import channel
from jar_desk.ui.wording_security_entries import security_facts, security_fields, security_gist
from jar_desk.ui.wording_times import full_day

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.domain.registers.entry import RegisterEntry, RegisterRow

    Fact = tuple[str, str]

translate = QCoreApplication.translate


def entry_field(name: str) -> str:
    """Name a field of an entry."""
    if name in _shared():
        return _shared()[name]
    return {**_european(), **_japanese(), **security_fields()}[name]


def _shared() -> dict[str, str]:
    return {
        "person": translate("Registers", "Person (one name form a line)"),
        "note": translate("Registers", "Remarks"),
        "came_by": translate("Registers", "How it came"),
        "kept_until": translate("Registers", "Kept until"),
        "inquiry": translate("Registers", "From inquiry"),
        "due": translate("Registers", "Due"),
        "form": translate("Registers", "Form"),
    }


def _european() -> dict[str, str]:
    return {
        "consent": translate("Registers", "Which consent"),
        "withdrawn_on": translate("Registers", "Withdrawn on"),
        "rows": translate("Registers", "Rows of the data inventory"),
        "erasure_asked": translate("Registers", "The person asked for erasure too"),
        "stopped_on": translate("Registers", "Stopped on"),
        "erased_on": translate("Registers", "Erased on"),
        "matter": translate("Registers", "What is complained of"),
        "received_on": translate("Registers", "Received on"),
        "acknowledged_on": translate("Registers", "Acknowledged on"),
        "acknowledge_by": translate("Registers", "Acknowledge by (legal)"),
        "progress": translate("Registers", "Progress"),
        "outcome": translate("Registers", "Outcome"),
        "told_on": translate("Registers", "Outcome told on"),
        "regulator_named": translate(
            "Registers", "The person was told how to reach the regulator (ICO, DPA 2018 s.165)"
        ),
        "text": translate("Registers", "Directive, in the person's words"),
        "given_on": translate("Registers", "Given on"),
        "scopes": translate("Registers", "What is to be done"),
        "third_party": translate("Registers", "Certified third party"),
        "consent_evidence": translate("Registers", "Evidence of the specific consent"),
        "executor": translate("Registers", "Executor, if one is named"),
        "revoked_on": translate("Registers", "Revoked on"),
        "executed_on": translate("Registers", "Carried out on"),
        "death_certificate_seen": translate("Registers", "The death certificate was seen"),
        "heir_proof_seen": translate("Registers", "The proof of the heir or executor was seen"),
    }


def _japanese() -> dict[str, str]:
    return {
        "address": translate("Registers", "Address (only its hash is kept)"),
        "address_kind": translate("Registers", "Kind of address"),
        "digest": translate("Registers", "Hash"),
        "key_fingerprint": translate("Registers", "Fingerprint of the key"),
        "reason": translate("Registers", "Reason"),
        "since": translate("Registers", "Since"),
        "lifted_on": translate("Registers", "Lifted on"),
        "lifted_why": translate("Registers", "Why it is lifted"),
        "role": translate("Registers", "Side"),
        "provided_on": translate("Registers", "Day of the provision"),
        "items": translate("Registers", "Items of data"),
        "other_name": translate("Registers", "Third party (name)"),
        "other_address": translate("Registers", "Third party (address)"),
        "other_representative": translate("Registers", "Third party (representative)"),
        "basis": translate("Registers", "Basis"),
        "basis_detail": translate("Registers", "Basis in detail"),
        "method": translate("Registers", "Method"),
        "how_obtained": translate("Registers", "How the giver obtained the data"),
        "confirmed_by": translate("Registers", "How that was confirmed"),
        "last_on": translate("Registers", "Last provision on"),
    }


def entry_gist(entry: RegisterEntry) -> str:
    """Say in one line what an entry is about."""
    match entry:
        case Withdrawal():
            return entry.consent
        case Complaint():
            return entry.matter
        case Suppression():
            kind, why = words.address_kind(entry.address_kind), entry.reason
            return f"{kind}・{words.suppression_reason(why)}"
        case Provision():
            return f"{entry.other_name}・{entry.items}"
        case Directive():
            return "・".join(words.directive_scope(one) for one in sorted(entry.scopes))
    return security_gist(entry)


def entry_facts(row: RegisterRow) -> list[Fact]:
    """Return what an entry says, line by line; what says nothing is left out."""
    entry = row.entry
    match entry:
        case Withdrawal():
            facts = _withdrawal(entry)
        case Complaint():
            facts = _complaint(entry)
        case Suppression():
            facts = _suppression(entry)
        case Provision():
            facts = _provision(entry)
        case Directive():
            facts = _directive(entry)
        case _:
            facts = security_facts(row)
    facts.append(("note", entry.note))
    facts.append(("kept_until", _day(entry.kept_until)))
    return [(entry_field(name), said) for name, said in facts if said]


def _day(day: date | None) -> str:
    return full_day(day) if day else ""


def _yes(*, said: bool) -> str:
    return translate("Registers", "Yes") if said else ""


def _withdrawal(entry: Withdrawal) -> list[Fact]:
    return [
        ("consent", entry.consent),
        ("withdrawn_on", _day(entry.withdrawn_on)),
        ("came_by", channel(entry.came_by)),
        ("rows", "・".join(entry.rows)),
        ("stopped_on", _day(entry.stopped_on)),
        ("erasure_asked", _yes(said=entry.erasure_asked)),
        ("erased_on", _day(entry.erased_on)),
    ]


def _complaint(entry: Complaint) -> list[Fact]:
    steps = "\n".join(f"{full_day(step.on)} {step.text}" for step in entry.progress)
    return [
        ("matter", entry.matter),
        ("received_on", _day(entry.received_on)),
        ("came_by", channel(entry.came_by)),
        ("acknowledged_on", _day(entry.acknowledged_on)),
        ("progress", steps),
        ("outcome", entry.outcome),
        ("told_on", _day(entry.told_on)),
        ("regulator_named", _yes(said=entry.regulator_named)),
    ]


def _suppression(entry: Suppression) -> list[Fact]:
    return [
        ("address_kind", words.address_kind(entry.address_kind)),
        ("reason", words.suppression_reason(entry.reason)),
        ("since", _day(entry.since)),
        ("digest", entry.digest),
        ("key_fingerprint", entry.key_fingerprint),
        ("lifted_on", _day(entry.lifted_on)),
        ("lifted_why", entry.lifted_why),
    ]


def _provision(entry: Provision) -> list[Fact]:
    several = entry.form is not RecordForm.ORDINARY
    return [
        ("role", words.provision_role(entry.role)),
        ("provided_on", _day(entry.provided_on)),
        ("items", entry.items),
        ("other_name", entry.other_name),
        ("other_address", entry.other_address),
        ("other_representative", entry.other_representative),
        ("basis", words.provision_basis(entry.basis)),
        ("basis_detail", entry.basis_detail),
        ("method", entry.method),
        ("how_obtained", entry.how_obtained),
        ("confirmed_by", entry.confirmed_by),
        ("form", words.record_form(entry.form)),
        ("last_on", _day(entry.last_on) if several else ""),
    ]


def _directive(entry: Directive) -> list[Fact]:
    return [
        ("text", entry.text),
        ("scopes", entry_gist(entry)),
        ("given_on", _day(entry.given_on)),
        ("form", words.directive_form(entry.form)),
        ("third_party", entry.third_party),
        ("consent_evidence", entry.consent_evidence),
        ("executor", entry.executor),
        ("revoked_on", _day(entry.revoked_on)),
        ("executed_on", _day(entry.executed_on)),
        ("death_certificate_seen", _yes(said=entry.death_certificate_seen)),
        ("heir_proof_seen", _yes(said=entry.heir_proof_seen)),
    ]
