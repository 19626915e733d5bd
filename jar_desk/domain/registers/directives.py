"""French directives on what happens to data after death (Loi Informatique et Libertés 84-86)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from jar_desk.domain.errors import Invalid
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind, in_order, lines_of, need


class DirectiveScope(StrEnum):
    """What is to be done with the data (LIL 85 I)."""

    KEEP = "keep"
    ERASE = "erase"
    COMMUNICATE = "communicate"


class DirectiveForm(StrEnum):
    """GENERAL ones lie with a certified third party, SPECIFIC ones with JAR by specific consent."""

    GENERAL = "general"
    SPECIFIC = "specific"


class DirectiveState(StrEnum):
    """Whether a directive still holds."""

    IN_FORCE = "in-force"
    REVOKED = "revoked"
    EXECUTED = "executed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive(RegisterEntry):
    """One directive; revocable by its author at any time, executed on proof of death and heir.

    `person` holds one name form a line.
    """

    kind: ClassVar = RegisterKind.DIRECTIVE

    person: str
    text: str
    given_on: date
    scopes: frozenset[DirectiveScope]
    form: DirectiveForm
    third_party: str = ""
    consent_evidence: str = ""
    executor: str = ""
    revoked_on: date | None = None
    executed_on: date | None = None
    death_certificate_seen: bool = False
    heir_proof_seen: bool = False

    @property
    def state(self) -> DirectiveState:
        """Tell whether it holds, was revoked, or was carried out."""
        if self.revoked_on is not None:
            return DirectiveState.REVOKED
        return DirectiveState.EXECUTED if self.executed_on else DirectiveState.IN_FORCE

    @property
    def day(self) -> date:
        """Return the day it was given."""
        return self.given_on

    @property
    def is_open(self) -> bool:
        """Tell whether it holds."""
        return self.state is DirectiveState.IN_FORCE

    @property
    def kept_until(self) -> date | None:
        """Return the day of its execution or revocation (LIL 85)."""
        return self.revoked_on or self.executed_on

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name forms of its author."""
        return lines_of(self.person)

    def said(self) -> tuple[str, ...]:
        """Return its text and the people named in it."""
        return (self.text, self.third_party, self.executor)

    def check(self, today: date) -> None:
        """Raise Invalid where something the law asks for is missing.

        A general directive names the certified third party, a specific one the evidence of the
        specific consent (LIL 85 I); a revoked one is never executed; execution needs the death
        certificate and the proof of the heir or executor (LIL 85 II).
        """
        need(self.person, "person")
        need(self.text, "text")
        in_order("given_on", self.given_on, date.min, today)
        if not self.scopes:
            raise Invalid("scopes", "empty")
        if self.form is DirectiveForm.GENERAL:
            need(self.third_party, "third_party")
        else:
            need(self.consent_evidence, "consent_evidence")
        in_order("revoked_on", self.revoked_on, self.given_on, today)
        in_order("executed_on", self.executed_on, self.given_on, today)
        if self.executed_on is not None:
            self._check_execution()

    def _check_execution(self) -> None:
        if self.revoked_on is not None:
            raise Invalid("executed_on", "revoked")
        if not self.death_certificate_seen:
            raise Invalid("death_certificate_seen", "empty")
        if not self.heir_proof_seen:
            raise Invalid("heir_proof_seen", "empty")
