"""What the law says of one right, as data; the law packs fill these in (law.md A.1, B.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from jar_desk.domain.clocks import received_on
from jar_desk.domain.rights import Outcome

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.clock_rules import Citation, Validity
    from jar_desk.domain.follow_ups import FollowUpKind
    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.rights import DeliveryMethod, Regime, Right

LATEST: Final = date.max
"""The day by which the newest pack of every law is meant."""


class Asker(StrEnum):
    """Who may ask (APPI Cabinet Order Art 13; LIL Art 85)."""

    PRINCIPAL = "principal"
    LEGAL_REPRESENTATIVE = "legal-representative"
    DELEGATED_AGENT = "delegated-agent"
    HEIR = "heir"
    EXECUTOR = "executor"
    ANYONE = "anyone"


class Fee(StrEnum):
    """What may be charged (APPI 37, 38; GDPR 12(5)).

    NONE: never. PUBLISHED: only a fee that was made knowable before; JAR publishes none, so 0.
    EXCESSIVE_ONLY: free, but a request manifestly unfounded or excessive may be charged for.
    """

    NONE = "none"
    PUBLISHED = "published"
    EXCESSIVE_ONLY = "excessive-only"


class RequiredCheck(StrEnum):
    """What must be seen before the answer goes out (law.md A.4, GDPR 12(6)).

    IDENTITY: that the person is who they say. REASONABLE_DOUBT: the same, but asked for only on
    a reasonable doubt that is recorded. AUTHORITY: that an agent may act. DEATH: that the person
    died. TWO_PERSONS: case files leave only when two people looked.
    """

    IDENTITY = "identity"
    REASONABLE_DOUBT = "reasonable-doubt"
    AUTHORITY = "authority"
    DEATH = "death"
    TWO_PERSONS = "two-persons"


class Proviso(StrEnum):
    """What must be said besides a ground: both for a substitute measure (APPI 35(2), (4), (6)).

    DIFFICULT: why it is difficult. MEASURE: what is done instead, or what is restricted (GDPR 18).
    """

    DIFFICULT = "difficult"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeRule:
    """A letter the law or the house asks for, with the items its body has (law.md E.2)."""

    id: str
    name: Citation
    items: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeRule:
    """What one way to end a request needs and brings.

    `notices` are ids of NoticeRule owed to the person; `follow_ups` are tasks that begin.
    """

    outcome: Outcome
    needs_ground: bool = False
    needs_reason: bool = False
    provisos: frozenset[Proviso] = frozenset()
    notices: tuple[str, ...] = ()
    follow_ups: frozenset[FollowUpKind] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class RightRule:
    """One right under one law, as a pack states it; `regime` None for what no law gives.

    `gate` says to whom and to what the right applies. `methods` are those the person may choose
    among, none where nothing is handed over. `outcomes` stand in the order they are offered; a
    right without a refusing one is absolute. `meanwhile` are tasks while the request is open.
    `clocks` are ids of the rules about time that run.
    """

    right: Right
    regime: Regime | None
    name: Citation
    article: Citation
    gate: Citation
    askers: frozenset[Asker]
    fee: Fee
    methods: tuple[DeliveryMethod, ...]
    checks: frozenset[RequiredCheck]
    hands_over_data: bool
    outcomes: tuple[OutcomeRule, ...]
    meanwhile: frozenset[FollowUpKind]
    clocks: tuple[str, ...]
    validity: Validity

    @property
    def needs_identity(self) -> bool:
        """Tell whether it matters who asks."""
        return bool(self.checks & {RequiredCheck.IDENTITY, RequiredCheck.REASONABLE_DOUBT})

    @property
    def tells_fee(self) -> bool:
        """Tell whether the answer says what it costs: where a fee could be, or data are given."""
        return self.fee is Fee.PUBLISHED or bool(self.methods)

    @property
    def allowed(self) -> tuple[Outcome, ...]:
        """Return the outcomes there are, in the order they are offered."""
        return tuple(one.outcome for one in self.outcomes)

    @property
    def absolute(self) -> bool:
        """Tell whether it can never be refused (GDPR 7(3), 21(2))."""
        return Outcome.REFUSED not in self.allowed and any(
            one is not Outcome.ANSWERED for one in self.allowed
        )

    def outcome(self, wanted: Outcome) -> OutcomeRule | None:
        """Return what an outcome needs and brings, None where the law has no such end."""
        return next((one for one in self.outcomes if one.outcome is wanted), None)

    def provisos(self, wanted: Outcome | None) -> frozenset[Proviso]:
        """Return what must be said besides a ground for an outcome."""
        found = self.outcome(wanted) if wanted else None
        return found.provisos if found else frozenset()


class RightLaw(Protocol):
    """What decisions need of the rulebook."""

    def right_rule(self, right: Right, regime: Regime | None, on: date = LATEST) -> RightRule:
        """Return a right as the law stood on a day."""

    def rights_under(self, regimes: frozenset[Regime], on: date = LATEST) -> tuple[RightRule, ...]:
        """Return what may be asked under these laws and without one, in the order shown."""


Rules = Mapping["UUID", RightRule]
"""What the law says of each request of an inquiry, by the identifier of the request."""


def rules_of(law: RightLaw, inquiry: Inquiry) -> Rules:
    """Return what the law of the day of receipt says of each request."""
    return {one.id: rule_of(law, inquiry, one) for one in inquiry.requests}


def rule_of(law: RightLaw, inquiry: Inquiry, request: Request) -> RightRule:
    """Return the rule of one request: the law as it stood on the day of receipt."""
    return law.right_rule(request.right, request.regime, received_on(inquiry.arrival))
