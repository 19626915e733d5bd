"""Leaks and other incidents (漏えい等): what happened, whether it is reportable, what was done.

APPI Art 26 and Rules Arts 7-10; GDPR and UK GDPR Arts 33 and 34. Whether one is reportable is
worked out with its reasons; a person decides, and until then every clock runs.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, Final

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.errors import Invalid
from jar_desk.domain.registers.entry import (
    Progress,
    RegisterEntry,
    RegisterKind,
    check_steps,
    in_order,
    kept_after,
    need,
)
from jar_desk.domain.rights import Regime

MANY: Final = 1_000
"""More people than this make an incident reportable by their number alone (Rules Art 7(iv))."""


class IncidentKind(StrEnum):
    """What became of the data (APPI Art 26(1)); a mere possibility counts alike."""

    LEAK = "leak"
    LOSS = "loss"
    DAMAGE = "damage"


class LeakSign(StrEnum):
    """By what it came to light; all but the last may lie in a request (law.md F)."""

    MIS_SENT = "mis-sent"
    WRONG_IDENTITY = "wrong-identity"
    DATA_SHOWN = "data-shown"
    RECIPIENT_UNKNOWN = "recipient-unknown"
    OTHER = "other"


class ReportReason(StrEnum):
    """Why an incident is reportable in Japan (Rules Art 7)."""

    SPECIAL_CARE = "special-care"
    FINANCIAL_RISK = "financial-risk"
    UNLAWFUL_PURPOSE = "unlawful-purpose"
    MANY_PEOPLE = "many-people"


class Reporting(StrEnum):
    """What a person decided on the report to the Commission (APPI Art 26(1))."""

    UNDECIDED = "undecided"
    REPORT = "report"
    NO_REPORT = "no-report"


class Risk(StrEnum):
    """How a person judged the risk to those concerned (GDPR, UK GDPR Arts 33(1), 34(1))."""

    UNDECIDED = "undecided"
    UNLIKELY = "unlikely"
    LIKELY = "likely"
    HIGH = "high"


class DutyKind(StrEnum):
    """What an incident may oblige to."""

    PRELIMINARY = "preliminary"
    EU_AUTHORITY = "eu-authority"
    UK_AUTHORITY = "uk-authority"
    PERSONS = "persons"
    FINAL = "final"


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident(RegisterEntry):
    """One incident; `known_at` is aware, `zone` the IANA zone of the place where it was known.

    `persons` is None while nobody knows how many. `laws` are the European ones that apply. What
    was done: reported quickly and finally, the authorities told, the persons told.
    """

    kind: ClassVar = RegisterKind.INCIDENT

    what: str
    incident_kind: IncidentKind = IncidentKind.LEAK
    sign: LeakSign = LeakSign.OTHER
    happened_on: date | None = None
    known_at: datetime
    zone: str = TOKYO.key
    categories: str
    persons: int | None = None
    special_care: bool = False
    financial_risk: bool = False
    unlawful_purpose: bool = False
    laws: frozenset[Regime] = frozenset()
    cause: str = ""
    harm: str = ""
    prevention: str = ""
    reporting: Reporting = Reporting.UNDECIDED
    reporting_why: str = ""
    risk: Risk = Risk.UNDECIDED
    risk_why: str = ""
    preliminary_on: date | None = None
    final_on: date | None = None
    eu_told_at: datetime | None = None
    uk_told_at: datetime | None = None
    persons_told_on: date | None = None
    progress: tuple[Progress, ...] = ()

    @property
    def known_on(self) -> date:
        """Return the Japanese day of knowledge: day 1 of the report."""
        return self.known_at.astimezone(TOKYO).date()

    @property
    def day(self) -> date:
        """Return the day of knowledge."""
        return self.known_on

    @property
    def is_open(self) -> bool:
        """Tell whether something is to be decided or done."""
        undecided = self.reporting is Reporting.UNDECIDED
        unjudged = bool(self.laws) and self.risk is Risk.UNDECIDED
        return undecided or unjudged or any(self.done(one) is None for one in owed(self))

    @property
    def kept_until(self) -> date | None:
        """Return the end of the three years after the last thing that was done about it."""
        return None if self.is_open else kept_after(self.settled_on)

    @property
    def settled_on(self) -> date:
        """Return the last day on which something was known or done."""
        done = (self.done(one) for one in DutyKind)
        days = (one.astimezone(TOKYO).date() if isinstance(one, datetime) else one for one in done)
        return max((self.known_on, *filter(None, days), *(one.on for one in self.progress)))

    @property
    def names(self) -> tuple[str, ...]:
        """Return nothing: whom it concerns stands in its words, if anywhere."""
        return ()

    def done(self, duty: DutyKind) -> date | datetime | None:
        """Return when something was done, None while it was not."""
        return {
            DutyKind.PRELIMINARY: self.preliminary_on,
            DutyKind.FINAL: self.final_on,
            DutyKind.PERSONS: self.persons_told_on,
            DutyKind.EU_AUTHORITY: self.eu_told_at,
            DutyKind.UK_AUTHORITY: self.uk_told_at,
        }[duty]

    def said(self) -> tuple[str, ...]:
        """Return what is told of it."""
        told = (self.what, self.categories, self.cause, self.harm, self.prevention)
        return (*told, *(one.text for one in self.progress))

    def check(self, today: date) -> None:
        """Raise Invalid where something is missing or a day cannot be."""
        need(self.what, "what")
        need(self.categories, "categories")
        in_order("known_at", self.known_on, self.happened_on or date.min, today)
        if self.persons is not None and self.persons < 0:
            raise Invalid("persons", "unreadable")
        self._check_decisions()
        self._check_steps(today)

    def _check_decisions(self) -> None:
        """See that a decision against what is shown, or to tell nobody, has its reason."""
        unlike = self.reporting is Reporting.REPORT and not report_reasons(self)
        if self.reporting is Reporting.NO_REPORT or unlike:
            need(self.reporting_why, "reporting_why")
        if self.laws and self.risk is Risk.UNLIKELY:
            need(self.risk_why, "risk_why")

    def _check_steps(self, today: date) -> None:
        for field in ("preliminary_on", "final_on", "persons_told_on"):
            in_order(field, getattr(self, field), self.known_on, today)
        if (self.preliminary_on or self.final_on) and self.reporting is not Reporting.REPORT:
            raise Invalid("reporting", "empty")
        for field in ("eu_told_at", "uk_told_at"):
            told: datetime | None = getattr(self, field)
            if told is not None and told < self.known_at:
                raise Invalid(field, "end-before-start")
            in_order(field, told.astimezone(TOKYO).date() if told else None, self.known_on, today)
        check_steps("progress", self.progress, date.min, today)


def parse_people(typed: str) -> int:
    """Return a number of people: `1,200`, `１２人`. Raises Invalid("persons", "unreadable")."""
    text = unicodedata.normalize("NFKC", typed).replace(",", "").strip().removesuffix("人").strip()
    if not (text.isascii() and text.isdigit()):
        raise Invalid("persons", "unreadable")
    return int(text)


def report_reasons(incident: Incident) -> tuple[ReportReason, ...]:
    """Return every reason for which the Commission is to be told (Rules Art 7)."""
    found = {
        ReportReason.SPECIAL_CARE: incident.special_care,
        ReportReason.FINANCIAL_RISK: incident.financial_risk,
        ReportReason.UNLAWFUL_PURPOSE: incident.unlawful_purpose,
        ReportReason.MANY_PEOPLE: (incident.persons or 0) > MANY,
    }
    return tuple(reason for reason, holds in found.items() if holds)


def owed(incident: Incident) -> tuple[DutyKind, ...]:
    """Return what an incident obliges to; what nobody decided yet is owed until somebody does.

    The persons are told where the incident is reported (APPI 26(2)) or the risk is high (GDPR 34).
    """
    european = incident.risk is not Risk.UNLIKELY
    reported = incident.reporting is not Reporting.NO_REPORT
    high = bool(incident.laws) and incident.risk is Risk.HIGH
    wanted = {
        DutyKind.PRELIMINARY: reported,
        DutyKind.EU_AUTHORITY: european and Regime.GDPR in incident.laws,
        DutyKind.UK_AUTHORITY: european and Regime.UK_GDPR in incident.laws,
        DutyKind.PERSONS: high or incident.reporting is Reporting.REPORT,
        DutyKind.FINAL: reported,
    }
    return tuple(kind for kind, holds in wanted.items() if holds)
