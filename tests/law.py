"""The law as shipped, for tests that need what it says of rights.

The functions are those of the domain, given what the shipped law says of an inquiry's requests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain import differences, parts, provisos, recipients, stages
from jar_desk.domain.right_rules import rule_of, rules_of
from jar_desk.domain.rights import Regime
from jar_desk.rulebook import load_rulebook

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry, Record, Request, Stage
    from jar_desk.domain.parts import Count
    from jar_desk.domain.people import ContactPoint, Person
    from jar_desk.domain.provisos import Lack
    from jar_desk.domain.right_rules import RightRule, Rules
    from jar_desk.domain.rights import Outcome
    from jar_desk.domain.stages import Condition

RULES = load_rulebook()
EVERY_RIGHT: tuple[RightRule, ...] = RULES.rights_under(frozenset(Regime))
"""Every right under every law, and what needs no law."""


def rules(inquiry: Inquiry) -> Rules:
    return rules_of(RULES, inquiry)


def holds(condition: Condition, inquiry: Inquiry) -> bool:
    return stages.holds(condition, inquiry, rules(inquiry))


def missing_for(inquiry: Inquiry, target: Stage) -> tuple[Condition, ...]:
    return stages.missing_for(inquiry, target, rules(inquiry))


def missing_to_leave(inquiry: Inquiry) -> tuple[Condition, ...]:
    return stages.missing_to_leave(inquiry, rules(inquiry))


def checklist(inquiry: Inquiry) -> tuple[tuple[Condition, bool], ...]:
    return stages.checklist(inquiry, rules(inquiry))


def move(inquiry: Inquiry, target: Stage, reason: str = "") -> Inquiry:
    return stages.move(inquiry, target, rules(inquiry), reason)


def recipient_of(inquiry: Inquiry) -> Person:
    return recipients.recipient_of(inquiry, rules(inquiry))


def safe_contacts(inquiry: Inquiry) -> tuple[ContactPoint, ...]:
    return recipients.safe_contacts(inquiry, rules(inquiry))


def fingerprint(inquiry: Inquiry) -> str:
    return differences.fingerprint(inquiry, rules(inquiry))


def lacking(inquiry: Inquiry, request: Request) -> tuple[Lack, ...]:
    return provisos.lacking(inquiry, request, rule_of(RULES, inquiry, request))


def may_waive_reason(request: Request) -> bool:
    return provisos.may_waive_reason(request, RULES.right_rule(request.right, request.regime))


def records_of(inquiry: Inquiry, request: Request) -> tuple[Record, ...]:
    return parts.records_of(inquiry, request, rule_of(RULES, inquiry, request))


def count_parts(inquiry: Inquiry, request: Request) -> Count:
    return parts.count_parts(inquiry, request, rule_of(RULES, inquiry, request))


def agreeing(inquiry: Inquiry, request: Request) -> frozenset[Outcome]:
    return parts.agreeing(inquiry, request, rule_of(RULES, inquiry, request))


def proposed(inquiry: Inquiry, request: Request) -> Outcome | None:
    return parts.proposed(inquiry, request, rule_of(RULES, inquiry, request))


def grounds_of_parts(inquiry: Inquiry, request: Request) -> tuple[str, ...]:
    return parts.grounds_of_parts(inquiry, request, rule_of(RULES, inquiry, request))
