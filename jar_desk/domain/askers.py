"""Who asks, and whether the law lets them (APPI Cabinet Order Art 13, LIL Arts 84-85)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.domain.people import AFTER_DEATH as KINDS_AFTER_DEATH
from jar_desk.domain.people import AgentKind
from jar_desk.domain.right_rules import Asker, RequiredCheck

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.right_rules import RightRule, Rules

_OF_KIND: Final = {
    AgentKind.PARENT: Asker.LEGAL_REPRESENTATIVE,
    AgentKind.GUARDIAN_OF_MINOR: Asker.LEGAL_REPRESENTATIVE,
    AgentKind.ADULT_GUARDIAN: Asker.LEGAL_REPRESENTATIVE,
    AgentKind.DELEGATED: Asker.DELEGATED_AGENT,
    AgentKind.LAWYER: Asker.DELEGATED_AGENT,
    AgentKind.HEIR: Asker.HEIR,
    AgentKind.EXECUTOR: Asker.EXECUTOR,
}
AFTER_DEATH: Final = frozenset({Asker.HEIR, Asker.EXECUTOR})
"""Who asks in their own right once the person has died."""


def asker(kind: AgentKind | None, *, died: bool) -> Asker | None:
    """Return as what somebody asks: an agent of some kind, the person where there is none.

    None where nobody may: the dead ask for nothing, authority given by the living ends with their
    death (law.md A.2), and the living have no heirs.
    """
    if died != (kind in KINDS_AFTER_DEATH):
        return None
    return _OF_KIND[kind] if kind else Asker.PRINCIPAL


def asker_of(inquiry: Inquiry) -> Asker | None:
    """Return as what the requester of an inquiry asks, None where nobody may."""
    kind = inquiry.agent.kind if inquiry.agent else None
    return asker(kind, died=inquiry.subject.died)


def may_ask(rule: RightRule, who: Asker | None) -> bool:
    """Tell whether the law gives a right to somebody."""
    return Asker.ANYONE in rule.askers or who in rule.askers


def not_open_to(rules: Iterable[RightRule], who: Asker | None) -> tuple[RightRule, ...]:
    """Return the rules of what somebody may not ask for, each right once."""
    found = {(rule.right, rule.regime): rule for rule in rules if not may_ask(rule, who)}
    return tuple(found.values())


def needs_identity(inquiry: Inquiry, rules: Rules) -> bool:
    """Tell whether it matters for any request who asks."""
    return any(rules[one.id].needs_identity for one in inquiry.requests)


def needs(inquiry: Inquiry, rules: Rules, check: RequiredCheck) -> bool:
    """Tell whether a check must be made before any request is answered."""
    return any(check in rules[one.id].checks for one in inquiry.requests)


def needs_proof_of_death(inquiry: Inquiry, rules: Rules) -> bool:
    """Tell whether the death must be proven: not while the person gives a directive alive."""
    needed = needs(inquiry, rules, RequiredCheck.DEATH)
    return needed and asker_of(inquiry) is not Asker.PRINCIPAL
