"""What a decision still owes before it can go out: ground, reason, the two halves of a proviso."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.parts import Measure, agreeing, items_of
from jar_desk.domain.right_rules import OutcomeRule, Proviso
from jar_desk.domain.rights import Regime

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jar_desk.domain.inquiry import Decision, Inquiry, Request
    from jar_desk.domain.right_rules import RightRule
    from jar_desk.domain.rights import Outcome


class Lack(StrEnum):
    """Something a decision owes.

    GROUND, REASON: of giving less than was asked (APPI 36, GDPR 12(4)).
    DIFFICULTY, MEASURE: why it is difficult and what is done instead (APPI 35(2), (4), (6),
    provisos); MEASURE alone: what is restricted where erasure was asked (GDPR 18).
    PART_GROUND: of an item that stays as it is. AGREEMENT: of the outcome with its parts.
    """

    GROUND = "ground"
    REASON = "reason"
    DIFFICULTY = "difficulty"
    MEASURE = "measure"
    PART_GROUND = "part-ground"
    AGREEMENT = "agreement"


GROUNDS: Final = frozenset({Lack.GROUND, Lack.REASON, Lack.PART_GROUND})
PROVISOS: Final = frozenset({Lack.DIFFICULTY, Lack.MEASURE})


def lacking(inquiry: Inquiry, request: Request, rule: RightRule) -> tuple[Lack, ...]:
    """Return what the decision on a request owes by its rule; nothing where there is none yet."""
    decision = request.decision
    if decision is None:
        return ()
    owed = rule.outcome(decision.outcome) or _unknown(decision.outcome)
    return (*_unsaid(decision, owed), *_of_parts(inquiry, request, rule, decision))


def _unknown(outcome: Outcome) -> OutcomeRule:
    """Return what an end is taken to owe that the law does not know: never less than others."""
    less = outcome.gives_less
    return OutcomeRule(outcome=outcome, needs_ground=less, needs_reason=less)


def _unsaid(decision: Decision, owed: OutcomeRule) -> Iterator[Lack]:
    if owed.needs_ground and not decision.grounds:
        yield Lack.GROUND
    if Proviso.DIFFICULT in owed.provisos and not decision.difficulty.strip():
        yield Lack.DIFFICULTY
    if Proviso.MEASURE in owed.provisos and not decision.measure.strip():
        yield Lack.MEASURE
    if owed.needs_reason and not _reasoned(decision):
        yield Lack.REASON


def _of_parts(
    inquiry: Inquiry, request: Request, rule: RightRule, decision: Decision
) -> Iterator[Lack]:
    left = [one for one in items_of(inquiry, request) if one.measure is Measure.LEFT]
    if not all(one.ground for one in left):
        yield Lack.PART_GROUND
    if decision.outcome not in agreeing(inquiry, request, rule):
        yield Lack.AGREEMENT


def _reasoned(decision: Decision) -> bool:
    return bool(decision.reason.strip()) or decision.reason_waived_by is not None


def may_waive_reason(request: Request, rule: RightRule) -> bool:
    """Tell whether the reason of a decision may be left out because it would itself harm.

    APPI Art 36 asks for the endeavour to explain; GDPR Art 12(4) knows no such exception.
    """
    decision = request.decision
    if decision is None or request.regime is not Regime.APPI:
        return False
    owed = rule.outcome(decision.outcome)
    return owed is not None and owed.needs_reason
