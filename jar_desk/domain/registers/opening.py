"""New entries: blank, or filled in from the inquiry that asks for one."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import TYPE_CHECKING, Final, assert_never

from jar_desk.domain.clocks import TOKYO, received_on
from jar_desk.domain.months import add_months
from jar_desk.domain.people import Channel
from jar_desk.domain.registers.appointments import Appointment
from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.contractors import REVIEW_MONTHS, Contractor
from jar_desk.domain.registers.directives import Directive, DirectiveForm
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind
from jar_desk.domain.registers.incidents import Incident
from jar_desk.domain.registers.provisions import Provision, ProvisionRole
from jar_desk.domain.registers.suppressions import AddressKind, Suppression, SuppressionReason
from jar_desk.domain.registers.trainings import AGAIN_MONTHS, Training
from jar_desk.domain.registers.withdrawals import Withdrawal
from jar_desk.domain.rights import Regime, Right

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry, Request

_REGISTERS: Final = {
    Right.CONSENT_WITHDRAWAL: RegisterKind.WITHDRAWAL,
    Right.MARKETING_OBJECTION: RegisterKind.SUPPRESSION,
    Right.PREVENTIVE_CESSATION: RegisterKind.SUPPRESSION,
    Right.ERASURE: RegisterKind.SUPPRESSION,
    Right.THIRD_PARTY_RECORDS: RegisterKind.PROVISION,
    Right.CONTROLLER_COMPLAINT: RegisterKind.COMPLAINT,
    Right.POST_MORTEM: RegisterKind.DIRECTIVE,
}
_REASONS: Final = {
    Right.PREVENTIVE_CESSATION: SuppressionReason.CESSATION,
    Right.ERASURE: SuppressionReason.ERASED,
}
_ADDRESSES: Final = {
    Channel.EMAIL: AddressKind.EMAIL,
    Channel.PHONE: AddressKind.PHONE,
    Channel.POST: AddressKind.POST,
}


def register_for(request: Request) -> RegisterKind | None:
    """Return the register a request is entered in, or looked up in (APPI 33(5))."""
    if request.right is Right.COMPLAINT:
        return RegisterKind.COMPLAINT if request.regime is Regime.UK_GDPR else None
    return _REGISTERS.get(request.right)


def addresses_of(inquiry: Inquiry) -> tuple[tuple[AddressKind, str], ...]:
    """Return the addresses of the person concerned that the suppression list can hold."""
    points = inquiry.subject.contacts
    return tuple(
        (_ADDRESSES[one.channel], one.value) for one in points if one.channel in _ADDRESSES
    )


def blank(  # noqa: PLR0911 - one branch a register, so that mypy sees a missing one
    kind: RegisterKind, entity: UUID, today: date
) -> RegisterEntry:
    """Return an entry with nothing in it but today's date."""
    match kind:
        case RegisterKind.WITHDRAWAL:
            return Withdrawal(
                id=entity,
                person="",
                consent="",
                withdrawn_on=today,
                came_by=Channel.EMAIL,
                rows=(),
            )
        case RegisterKind.COMPLAINT:
            return Complaint(
                id=entity, person="", matter="", received_on=today, came_by=Channel.EMAIL
            )
        case RegisterKind.SUPPRESSION:
            return Suppression(
                id=entity,
                address_kind=AddressKind.EMAIL,
                digest="",
                key_fingerprint="",
                reason=SuppressionReason.OBJECTION,
                since=today,
            )
        case RegisterKind.PROVISION:
            return Provision(
                id=entity,
                role=ProvisionRole.PROVIDER,
                provided_on=today,
                person="",
                items="",
                other_name="",
            )
        case RegisterKind.DIRECTIVE:
            return Directive(
                id=entity,
                person="",
                text="",
                given_on=today,
                scopes=frozenset(),
                form=DirectiveForm.SPECIFIC,
            )
        case RegisterKind.APPOINTMENT:
            return Appointment(id=entity, holder="", appointed_on=today)
        case RegisterKind.TRAINING:
            again = add_months(today, AGAIN_MONTHS)
            return Training(id=entity, held_on=today, subject="", repeat_by=again)
        case RegisterKind.CONTRACTOR:
            again = add_months(today, REVIEW_MONTHS)
            return Contractor(
                id=entity, contractor="", entrusted="", contract_on=today, review_by=again
            )
        case RegisterKind.INCIDENT:
            known = datetime.combine(today, time(), TOKYO)
            return Incident(id=entity, what="", known_at=known, categories="")
        case _:
            assert_never(kind)


def opened_from(kind: RegisterKind, inquiry: Inquiry, entity: UUID, today: date) -> RegisterEntry:
    """Return an entry with what the inquiry says already filled in."""
    asked = next((one for one in inquiry.requests if register_for(one) is kind), None)
    day = today if kind is RegisterKind.PROVISION else received_on(inquiry.arrival)
    entry = replace(blank(kind, entity, day), inquiry_id=inquiry.id)
    if isinstance(entry, Incident):
        return _incident_from(entry, inquiry)
    return _filled(entry, inquiry, asked)


def _filled(entry: RegisterEntry, inquiry: Inquiry, asked: Request | None) -> RegisterEntry:
    person = "\n".join(name.text for name in inquiry.subject.names)
    scope, came = asked.scope if asked else "", inquiry.arrival.channel
    match entry:
        case Withdrawal():
            erasure = any(one.right is Right.ERASURE for one in inquiry.requests)
            filled = replace(entry, consent=scope, came_by=came, erasure_asked=erasure)
            return replace(filled, person=person)
        case Complaint():
            return replace(entry, person=person, matter=scope, came_by=came)
        case Suppression() if asked:
            return replace(entry, reason=_REASONS.get(asked.right, entry.reason))
        case Provision():
            return replace(entry, person=person)
        case Directive():
            return replace(entry, person=person, text=scope)
    return entry


def _incident_from(entry: Incident, inquiry: Inquiry) -> Incident:
    """Return an incident known since the request came: a later moment is put in by hand."""
    european = inquiry.regimes & {Regime.GDPR, Regime.UK_GDPR}
    came = inquiry.arrival.moment.replace(second=0, microsecond=0)
    return replace(entry, known_at=came, laws=european)
