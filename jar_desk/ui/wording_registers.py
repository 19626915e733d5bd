"""Words for the registers: their names, and the codes their entries hold."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.directives import Directive, DirectiveForm, DirectiveScope
from jar_desk.domain.registers.directives import DirectiveState as State
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind
from jar_desk.domain.registers.provisions import (
    ExemptCase,
    Provision,
    ProvisionBasis,
    ProvisionRole,
    RecordForm,
)
from jar_desk.domain.registers.suppressions import AddressKind, Suppression, SuppressionReason
from jar_desk.domain.registers.withdrawals import Withdrawal
from jar_desk.ui.theme import Tone
from jar_desk.ui.wording_security import security_state

translate = QCoreApplication.translate


def register(kind: RegisterKind) -> str:  # noqa: PLR0911 - one branch a register
    """Name a register in short."""
    match kind:
        case RegisterKind.WITHDRAWAL:
            return translate("Registers", "Withdrawals")
        case RegisterKind.COMPLAINT:
            return translate("Registers", "UK complaints")
        case RegisterKind.SUPPRESSION:
            return translate("Registers", "Suppression")
        case RegisterKind.PROVISION:
            return translate("Registers", "Third parties")
        case RegisterKind.DIRECTIVE:
            return translate("Registers", "Directives")
        case RegisterKind.APPOINTMENT:
            return translate("Registers", "Responsible person")
        case RegisterKind.TRAINING:
            return translate("Registers", "Training")
        case RegisterKind.CONTRACTOR:
            return translate("Registers", "Contractors")
        case RegisterKind.INCIDENT:
            return translate("Registers", "Incidents")
        case _:
            assert_never(kind)


def register_purpose(kind: RegisterKind) -> str:  # noqa: PLR0911 - one branch a register
    """Say what a register is for, and by which law it is kept."""
    match kind:
        case RegisterKind.WITHDRAWAL:
            return translate(
                "Registers",
                "Who withdrew which consent, and when the processing was stopped "
                "(GDPR Arts 7(1), 7(3)). The house target is three working days.",
            )
        case RegisterKind.COMPLAINT:
            return translate(
                "Registers",
                "Complaints of people under UK law (DPA 2018 s.164A): acknowledge within 30 days, "
                "keep the person informed, tell the outcome.",
            )
        case RegisterKind.SUPPRESSION:
            return translate(
                "Registers",
                "Addresses never to be used for mailings again (GDPR Art 21(3), APPI Art 35(5)). "
                "Only a hash is kept; nobody can read an address from it.",
            )
        case RegisterKind.PROVISION:
            return translate(
                "Registers",
                "Personal data given to or received from third parties (APPI Arts 29, 30). "
                "The person may ask for these records (Art 33(5)).",
            )
        case RegisterKind.DIRECTIVE:
            return translate(
                "Registers",
                "What people in France want done with their data after death "
                "(Loi Informatique et Libertés, Arts 84-86).",
            )
        case RegisterKind.APPOINTMENT:
            return translate(
                "Registers",
                "Who answers for the handling of personal information, now and before "
                "(privacy policy part 1 section 4, APPI Art 23).",
            )
        case RegisterKind.TRAINING:
            return translate(
                "Registers",
                "Training of those who handle personal data (APPI Art 24): what was taught, who "
                "was there, when it is due again.",
            )
        case RegisterKind.CONTRACTOR:
            return translate(
                "Registers",
                "Companies to whom personal data are entrusted, and how they are supervised "
                "(APPI Art 25, GDPR Art 28).",
            )
        case RegisterKind.INCIDENT:
            return translate(
                "Registers",
                "Leaks, losses and damage of personal data, also where they are only possible "
                "(APPI Art 26, GDPR Arts 33-34). Clocks run until somebody decides.",
            )
        case _:
            assert_never(kind)


def address_kind(kind: AddressKind) -> str:
    """Name a sort of address."""
    match kind:
        case AddressKind.EMAIL:
            return translate("Registers", "E-mail address")
        case AddressKind.PHONE:
            return translate("Registers", "Phone number")
        case AddressKind.POST:
            return translate("Registers", "Postal address")
        case _:
            assert_never(kind)


def suppression_reason(reason: SuppressionReason) -> str:
    """Say why an address may not be used."""
    match reason:
        case SuppressionReason.OBJECTION:
            return translate("Registers", "Objection to direct marketing (GDPR 21(2)-(3))")
        case SuppressionReason.CESSATION:
            return translate("Registers", "Use ceased on request (APPI 35(5))")
        case SuppressionReason.WITHDRAWN:
            return translate("Registers", "Consent withdrawn (GDPR 7(3))")
        case SuppressionReason.ERASED:
            return translate("Registers", "Erased; must not come back (GDPR 17)")
        case _:
            assert_never(reason)


def provision_role(role: ProvisionRole) -> str:
    """Say on which side JAR stands."""
    match role:
        case ProvisionRole.PROVIDER:
            return translate("Registers", "JAR provided (Art 29)")
        case ProvisionRole.RECIPIENT:
            return translate("Registers", "JAR received (Art 30)")
        case _:
            assert_never(role)


def provision_basis(basis: ProvisionBasis) -> str:
    """Say on what a provision rests."""
    match basis:
        case ProvisionBasis.CONSENT:
            return translate("Registers", "Consent (Art 27(1))")
        case ProvisionBasis.CONSENT_ABROAD:
            return translate("Registers", "Consent to provision abroad (Art 28(1))")
        case ProvisionBasis.OPT_OUT:
            return translate("Registers", "Opt-out (Art 27(2))")
        case ProvisionBasis.OTHER:
            return translate("Registers", "Other basis")
        case _:
            assert_never(basis)


def record_form(form: RecordForm) -> str:
    """Say how a record is made and how long it is kept."""
    match form:
        case RecordForm.ORDINARY:
            return translate("Registers", "One provision: 3 years")
        case RecordForm.BULK:
            return translate("Registers", "Repeated, one record: 3 years from the last")
        case RecordForm.CONTRACT:
            return translate("Registers", "Contract instead: 1 year from the last")
        case _:
            assert_never(form)


def exempt_case(case: ExemptCase | None) -> str:
    """Say in words why no record may be owed."""
    words = {
        None: translate("Registers", "None of the exceptions: a record is owed"),
        ExemptCase.LAW: translate("Registers", "27(1)(i): required or allowed by law"),
        ExemptCase.LIFE: translate(
            "Registers", "27(1)(ii): to protect life, body or property, consent is difficult"
        ),
        ExemptCase.PUBLIC_HEALTH: translate(
            "Registers", "27(1)(iii): public health or the growth of children, consent is difficult"
        ),
        ExemptCase.STATE: translate(
            "Registers", "27(1)(iv): help for a state or local body, consent would impede it"
        ),
        ExemptCase.ACADEMIC: translate("Registers", "27(1)(v)-(vii): academic research"),
        ExemptCase.ENTRUSTMENT: translate(
            "Registers", "27(5)(i): entrusted to a contractor for JAR's own purposes"
        ),
        ExemptCase.SUCCESSION: translate(
            "Registers", "27(5)(ii): succession to the activity, such as a merger"
        ),
        ExemptCase.JOINT_USE: translate("Registers", "27(5)(iii): joint use that was announced"),
    }
    return words[case]


def directive_form(form: DirectiveForm) -> str:
    """Say where a directive lies."""
    match form:
        case DirectiveForm.GENERAL:
            return translate("Registers", "General: with a certified third party")
        case DirectiveForm.SPECIFIC:
            return translate("Registers", "Specific: with JAR, by specific consent")
        case _:
            assert_never(form)


def directive_scope(scope: DirectiveScope) -> str:
    """Say what is to be done with the data."""
    match scope:
        case DirectiveScope.KEEP:
            return translate("Registers", "Keep")
        case DirectiveScope.ERASE:
            return translate("Registers", "Erase")
        case DirectiveScope.COMMUNICATE:
            return translate("Registers", "Communicate")
        case _:
            assert_never(scope)


def entry_state(entry: RegisterEntry) -> tuple[str, Tone]:  # noqa: PLR0911 - one branch a kind
    """Say where an entry stands, and in which tone."""
    match entry:
        case Withdrawal():
            return _withdrawal_state(entry)
        case Complaint():
            return _complaint_state(entry)
        case Suppression():
            if entry.is_open:
                return translate("Registers", "Never use"), Tone.ERROR
            return translate("Registers", "Lifted"), Tone.NEUTRAL
        case Directive():
            return _directive_state(entry)
        case Provision():
            return translate("Registers", "Kept"), Tone.NEUTRAL
    return security_state(entry)


def _withdrawal_state(entry: Withdrawal) -> tuple[str, Tone]:
    if entry.stopped_on is None:
        return translate("Registers", "To be stopped"), Tone.WARNING
    if entry.is_open:
        return translate("Registers", "To be erased"), Tone.WARNING
    return translate("Registers", "Stopped"), Tone.SUCCESS


def _complaint_state(entry: Complaint) -> tuple[str, Tone]:
    if entry.told_on is not None:
        return translate("Registers", "Answered"), Tone.SUCCESS
    if entry.acknowledged_on is None:
        return translate("Registers", "To acknowledge"), Tone.WARNING
    return translate("Registers", "Examined"), Tone.INFO


def _directive_state(entry: Directive) -> tuple[str, Tone]:
    match entry.state:
        case State.IN_FORCE:
            return translate("Registers", "In force"), Tone.INFO
        case State.REVOKED:
            return translate("Registers", "Revoked"), Tone.NEUTRAL
        case State.EXECUTED:
            return translate("Registers", "Carried out"), Tone.SUCCESS
        case _:
            assert_never(entry.state)
