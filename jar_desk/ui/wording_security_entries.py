"""Fields of the entries of the security registers, and these entries line by line."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.registers.appointments import Appointment
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.incidents import Incident
from jar_desk.domain.registers.trainings import Training
from jar_desk.ui import wording_security as words
from jar_desk.ui.wording_places import country
from jar_desk.ui.wording_rights import regime
from jar_desk.ui.wording_times import full_day, full_moment, japanese

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.registers.entry import Progress, RegisterEntry, RegisterRow

    Fact = tuple[str, str]

translate = QCoreApplication.translate


def security_fields() -> dict[str, str]:
    """Name the fields of the security registers."""
    return {**_office(), **_incident_fields()}


def _office() -> dict[str, str]:
    return {
        "holder": translate("Security", "Responsible person"),
        "post": translate("Security", "Post"),
        "deputy": translate("Security", "Deputy"),
        "appointed_on": translate("Security", "Appointed on"),
        "ended_on": translate("Security", "Ended on"),
        "held_on": translate("Security", "Held on"),
        "subject": translate("Security", "Subject"),
        "attended": translate("Security", "Staff of the desk who attended"),
        "others": translate("Security", "Others who attended (one name a line)"),
        "material": translate("Security", "Material"),
        "repeat_by": translate("Security", "Due again by"),
        "repeated_on": translate("Security", "Held again on"),
        "contractor": translate("Security", "Contractor"),
        "entrusted": translate("Security", "What is entrusted"),
        "country": translate("Security", "Country"),
        "places": translate("Security", "Places of data it handles"),
        "contract_on": translate("Security", "Day of the contract"),
        "reviews": translate("Security", "Reviews"),
        "review_by": translate("Security", "Next review by"),
    }


def _incident_fields() -> dict[str, str]:
    return {
        "what": translate("Security", "What happened"),
        "incident_kind": translate("Security", "What became of the data"),
        "sign": translate("Security", "How it came to light"),
        "happened_on": translate("Security", "Happened on"),
        "known_at": translate("Security", "Known since"),
        "known_on": translate("Security", "Known on (day 1)"),
        "known_time": translate("Security", "Known at (time there)"),
        "zone": translate("Security", "Time zone of the place"),
        "categories": translate("Security", "Categories of data"),
        "persons": translate("Security", "Number of people"),
        "special_care": translate("Security", "Special-care data are among them"),
        "financial_risk": translate("Security", "They can be misused for financial damage"),
        "unlawful_purpose": translate("Security", "An unlawful purpose is possible"),
        "laws": translate("Security", "European law that applies"),
        "cause": translate("Security", "Cause"),
        "harm": translate("Security", "Further harm, or its risk"),
        "prevention": translate("Security", "Against recurrence"),
        "reporting": translate("Security", "Report to the PPC"),
        "reporting_why": translate("Security", "Why it is decided so"),
        "risk": translate("Security", "Risk to the people (GDPR 33, 34)"),
        "risk_why": translate("Security", "Why it is judged so"),
        "preliminary_on": translate("Security", "Preliminary report made on"),
        "final_on": translate("Security", "Final report made on"),
        "persons_told_on": translate("Security", "People told on"),
        "eu_told_at": translate("Security", "EU authority told on"),
        "eu_told_time": translate("Security", "at (time in Tokyo)"),
        "uk_told_at": translate("Security", "ICO told on"),
        "uk_told_time": translate("Security", "at (time in Tokyo)"),
    }


def security_gist(entry: RegisterEntry) -> str:
    """Say in one line what an entry of a security register is about."""
    match entry:
        case Appointment():
            return entry.post
        case Training():
            return entry.subject
        case Contractor():
            return f"{entry.contractor}・{entry.entrusted}"
        case Incident():
            return f"{words.leak_sign(entry.sign)}・{entry.what}"
    return ""


def security_facts(row: RegisterRow) -> list[Fact]:
    """Return what an entry of a security register says: names of fields and words."""
    entry = row.entry
    match entry:
        case Appointment():
            return [
                ("post", entry.post),
                ("deputy", entry.deputy),
                ("appointed_on", _day(entry.appointed_on)),
                ("ended_on", _day(entry.ended_on)),
            ]
        case Training():
            return _training(entry, row)
        case Contractor():
            return _contractor(entry, row)
        case Incident():
            return _incident(entry)
    return []


def _training(entry: Training, row: RegisterRow) -> list[Fact]:
    return [
        ("subject", entry.subject),
        ("held_on", _day(entry.held_on)),
        ("attended", _named(entry.attended, row)),
        ("others", entry.others),
        ("material", entry.material),
        ("repeated_on", _day(entry.repeated_on)),
    ]


def _contractor(entry: Contractor, row: RegisterRow) -> list[Fact]:
    return [
        ("contractor", entry.contractor),
        ("entrusted", entry.entrusted),
        ("country", country(entry.country)),
        ("places", _named(entry.places, row)),
        ("contract_on", _day(entry.contract_on)),
        ("reviews", _steps(entry.reviews)),
        ("ended_on", _day(entry.ended_on)),
    ]


def _incident(entry: Incident) -> list[Fact]:
    between = translate("Security", ", ")
    return [
        ("what", entry.what),
        ("sign", words.leak_sign(entry.sign)),
        ("incident_kind", words.incident_kind(entry.incident_kind)),
        ("happened_on", _day(entry.happened_on)),
        ("known_at", full_moment(entry.known_at)),
        ("categories", entry.categories),
        ("persons", "" if entry.persons is None else f"{entry.persons:,}"),
        ("laws", between.join(map(regime, sorted(entry.laws)))),
        ("reporting", words.reporting(entry.reporting)),
        ("reporting_why", entry.reporting_why),
        ("risk", words.risk(entry.risk) if entry.laws else ""),
        ("risk_why", entry.risk_why),
        ("progress", _steps(entry.progress)),
        ("cause", entry.cause),
        ("harm", entry.harm),
        ("prevention", entry.prevention),
    ]


def _named(meant: Iterable[UUID], row: RegisterRow) -> str:
    names = (row.named[one][not japanese()] for one in meant if one in row.named)
    return translate("Security", ", ").join(names)


def _steps(steps: Sequence[Progress]) -> str:
    return "\n".join(f"{full_day(step.on)} {step.text}" for step in steps)


def _day(day: date | None) -> str:
    return full_day(day) if day else ""


def done_words(done: date | datetime) -> str:
    """Write when something was done: a day, or a moment in Tokyo."""
    return full_moment(done) if isinstance(done, datetime) else full_day(done)
