"""What the rules say of documents, routes and agents' papers; `resources/law/identity.toml`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.domain.checks import AuthorityPaper, GenuineBy, Side, Weight
from jar_desk.domain.errors import Invalid
from jar_desk.domain.months import add_months
from jar_desk.domain.people import AgentKind, PartialDate

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from jar_desk.domain.checks import ComparedField, DocumentClass
    from jar_desk.domain.clock_rules import Citation, Validity

OF_MINORS: Final = frozenset({AgentKind.PARENT, AgentKind.GUARDIAN_OF_MINOR})
"""Agents whose authority ends when the person comes of age."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRule:
    """How one document or route is looked at.

    `look` is what to look at, `never` what must not be collected, `note` what else to know; for
    a document that is never accepted `note` is why. `issued_within` is in months.
    """

    document: DocumentClass
    weight: Weight
    sides: tuple[Side, ...]
    compared: frozenset[ComparedField]
    look: Citation
    never: Citation
    note: Citation | None = None
    issued_within: int | None = None

    def check(
        self, side: Side, compared: frozenset[ComparedField], issued_on: date | None, today: date
    ) -> None:
        """Raise Invalid for a look the rule does not allow.

        ("document", "never-accepted"), ("side", "front-only" | "not-allowed"),
        ("compared", "empty" | "not-on-it"), ("issued_on", "empty" | "in-future" | "too-old").
        """
        if self.weight is Weight.NEVER:
            raise Invalid("document", "never-accepted")
        if side not in self.sides:
            front_only = side is Side.BOTH and Side.FRONT in self.sides
            raise Invalid("side", "front-only" if front_only else "not-allowed")
        if not compared:
            raise Invalid("compared", "empty")
        if not compared <= self.compared:
            raise Invalid("compared", "not-on-it")
        if self.issued_within is not None:
            _check_age(issued_on, self.issued_within, today)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperRule:
    """What an agent's paper shows, and what may not be demanded with it."""

    paper: AuthorityPaper
    look: Citation
    never: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentRule:
    """Which papers prove this agent's authority, and which proofs make one of them genuine.

    `proven` are the papers that need one of `genuine_by`; `limits` is where the authority ends.
    """

    kind: AgentKind
    papers: tuple[AuthorityPaper, ...]
    genuine_by: tuple[GenuineBy, ...]
    limits: Citation

    def check(self, paper: AuthorityPaper, genuine_by: GenuineBy | None) -> None:
        """Raise Invalid("paper", "not-for-this-agent"), Invalid("genuine_by", "empty" | …)."""
        if paper not in self.papers:
            raise Invalid("paper", "not-for-this-agent")
        if paper is not AuthorityPaper.POWER_OF_ATTORNEY:
            return
        if genuine_by is None:
            raise Invalid("genuine_by", "empty")
        if genuine_by not in self.genuine_by:
            raise Invalid("genuine_by", "not-allowed")


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityRules:
    """Everything the desk knows of proving who somebody is and for whom they act.

    Ages are in years: of age at `of_age`; from `own_voice_from` to `own_voice_to` a child may
    understand a request of its own.
    """

    validity: Validity
    sources: tuple[str, ...]
    documents: Mapping[DocumentClass, DocumentRule]
    papers: Mapping[AuthorityPaper, PaperRule]
    agents: Mapping[AgentKind, AgentRule]
    of_age: int
    own_voice_from: int
    own_voice_to: int
    case_file_sources: frozenset[str]

    def check_agent(self, kind: AgentKind, born: PartialDate | None, today: date) -> None:
        """Raise Invalid("agent", "of-age") where a parent or guardian acts for an adult."""
        if kind in OF_MINORS and born and youngest_age(born, today) >= self.of_age:
            raise Invalid("agent", "of-age")


def youngest_age(born: PartialDate, today: date) -> int:
    """Return the age in years somebody has at least, where month or day may be unknown."""
    latest = (born.month or 12, born.day or 31)
    return today.year - born.year - ((today.month, today.day) < latest)


def _check_age(issued_on: date | None, months: int, today: date) -> None:
    if issued_on is None:
        raise Invalid("issued_on", "empty")
    if issued_on > today:
        raise Invalid("issued_on", "in-future")
    if add_months(issued_on, months) < today:
        raise Invalid("issued_on", "too-old")
