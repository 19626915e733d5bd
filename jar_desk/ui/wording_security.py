"""Words for the security registers: the codes of their entries, and where these stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.registers.appointments import Appointment
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.incidents import (
    DutyKind,
    Incident,
    IncidentKind,
    LeakSign,
    Reporting,
    ReportReason,
    Risk,
    report_reasons,
)
from jar_desk.domain.registers.trainings import Training
from jar_desk.ui.theme import Tone

if TYPE_CHECKING:
    from jar_desk.domain.registers.entry import RegisterEntry

translate = QCoreApplication.translate


def incident_kind(kind: IncidentKind) -> str:
    """Say what became of the data."""
    match kind:
        case IncidentKind.LEAK:
            return translate("Security", "Leak, or its possibility")
        case IncidentKind.LOSS:
            return translate("Security", "Loss, or its possibility")
        case IncidentKind.DAMAGE:
            return translate("Security", "Damage, or its possibility")
        case _:
            assert_never(kind)


def leak_sign(sign: LeakSign) -> str:
    """Say by what an incident came to light."""
    match sign:
        case LeakSign.MIS_SENT:
            return translate("Security", "Sent to the wrong person or address")
        case LeakSign.WRONG_IDENTITY:
            return translate("Security", "A wrong identity was accepted")
        case LeakSign.DATA_SHOWN:
            return translate("Security", "Somebody has data they should not have")
        case LeakSign.RECIPIENT_UNKNOWN:
            return translate("Security", "Nobody knows who received it")
        case LeakSign.OTHER:
            return translate("Security", "Something else")
        case _:
            assert_never(sign)


def report_reason(reason: ReportReason) -> str:
    """Say why an incident is reportable (Rules Art 7)."""
    match reason:
        case ReportReason.SPECIAL_CARE:
            return translate("Security", "special-care data (one person is enough)")
        case ReportReason.FINANCIAL_RISK:
            return translate("Security", "risk of financial damage")
        case ReportReason.UNLAWFUL_PURPOSE:
            return translate("Security", "an unlawful purpose is possible")
        case ReportReason.MANY_PEOPLE:
            return translate("Security", "more than 1,000 people")
        case _:
            assert_never(reason)


def assessment(incident: Incident) -> tuple[str, Tone]:
    """Say whether an incident is reportable by what is known, and why; a person decides."""
    reasons = report_reasons(incident)
    if reasons:
        said = translate("Security", "Reportable (APPI Art 26, Rules Art 7): {reasons}.")
        between = translate("Security", ", ")
        words = said.format(reasons=between.join(map(report_reason, reasons)))
        return words, Tone.WARNING
    if incident.persons is None:
        words = translate(
            "Security",
            "None of the reasons is known to hold, but nobody knows yet how many people it "
            "concerns: more than 1,000 make it reportable.",
        )
        return words, Tone.WARNING
    words = translate(
        "Security",
        "By what is known none of the reasons holds: no special-care data, no risk of financial "
        "damage, no unlawful purpose, not more than 1,000 people (Rules Art 7).",
    )
    return words, Tone.INFO


def reporting(value: Reporting) -> str:
    """Say what was decided on the report to the Commission."""
    match value:
        case Reporting.UNDECIDED:
            return translate("Security", "Not decided yet (clocks run)")
        case Reporting.REPORT:
            return translate("Security", "Report")
        case Reporting.NO_REPORT:
            return translate("Security", "Do not report")
        case _:
            assert_never(value)


def risk(value: Risk) -> str:
    """Say how the risk was judged."""
    match value:
        case Risk.UNDECIDED:
            return translate("Security", "Not judged yet (72 hours run)")
        case Risk.UNLIKELY:
            return translate("Security", "A risk is unlikely: no notice")
        case Risk.LIKELY:
            return translate("Security", "A risk: tell the authority")
        case Risk.HIGH:
            return translate("Security", "A high risk: tell the people too")
        case _:
            assert_never(value)


def duty(kind: DutyKind) -> str:
    """Name what is to be done about an incident."""
    match kind:
        case DutyKind.PRELIMINARY:
            return translate("Security", "Preliminary report to the PPC")
        case DutyKind.FINAL:
            return translate("Security", "Final report to the PPC")
        case DutyKind.PERSONS:
            return translate("Security", "Tell the people concerned")
        case DutyKind.EU_AUTHORITY:
            return translate("Security", "Tell the EU authority")
        case DutyKind.UK_AUTHORITY:
            return translate("Security", "Tell the ICO")
        case _:
            assert_never(kind)


def persons_article() -> str:
    """Cite by which law the people concerned are told."""
    return translate("Security", "APPI Art 26(2), GDPR Art 34")


def security_state(entry: RegisterEntry) -> tuple[str, Tone]:
    """Say where an entry of a security register stands, and in which tone."""
    match entry:
        case Appointment():
            if entry.is_open:
                return translate("Security", "In office"), Tone.SUCCESS
        case Training():
            if entry.is_open:
                return translate("Security", "Held"), Tone.SUCCESS
            return translate("Security", "Held, done with"), Tone.NEUTRAL
        case Contractor():
            if entry.is_open:
                return translate("Security", "Supervised"), Tone.INFO
        case Incident():
            return _incident_state(entry)
    return translate("Security", "Ended"), Tone.NEUTRAL


def _incident_state(entry: Incident) -> tuple[str, Tone]:
    if entry.reporting is Reporting.UNDECIDED or (entry.laws and entry.risk is Risk.UNDECIDED):
        return translate("Security", "To be decided"), Tone.WARNING
    if entry.is_open:
        return translate("Security", "To be reported"), Tone.WARNING
    return translate("Security", "Settled"), Tone.SUCCESS
