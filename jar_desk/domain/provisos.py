"""What a decision still owes before it can go out: ground, reason, the two halves of a proviso."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.parts import Measure, agreeing, items_of
from jar_desk.domain.rights import WITHHOLDING, Outcome, Regime

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jar_desk.domain.inquiry import Decision, Inquiry, Request


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
WITH_DIFFICULTY: Final = frozenset({Outcome.SUBSTITUTE_MEASURE})
WITH_MEASURE: Final = frozenset({Outcome.SUBSTITUTE_MEASURE, Outcome.RESTRICTED_INSTEAD})


def lacking(inquiry: Inquiry, request: Request) -> tuple[Lack, ...]:
    """Return what the decision on a request owes; nothing where there is none yet."""
    decision = request.decision
    if decision is None:
        return ()
    return tuple(_lacking(inquiry, request, decision))


def _lacking(inquiry: Inquiry, request: Request, decision: Decision) -> Iterator[Lack]:
    outcome = decision.outcome
    if outcome in WITHHOLDING and not decision.grounds:
        yield Lack.GROUND
    if outcome in WITH_DIFFICULTY and not decision.difficulty.strip():
        yield Lack.DIFFICULTY
    if outcome in WITH_MEASURE and not decision.measure.strip():
        yield Lack.MEASURE
    if outcome in WITHHOLDING - WITH_DIFFICULTY and not _reasoned(decision):
        yield Lack.REASON
    left = [one for one in items_of(inquiry, request) if one.measure is Measure.LEFT]
    if not all(one.ground for one in left):
        yield Lack.PART_GROUND
    if outcome not in agreeing(inquiry, request):
        yield Lack.AGREEMENT


def _reasoned(decision: Decision) -> bool:
    return bool(decision.reason.strip()) or decision.reason_waived_by is not None


def may_waive_reason(request: Request) -> bool:
    """Tell whether the reason of a decision may be left out because it would itself harm.

    APPI Art 36 asks for the endeavour to explain; GDPR Art 12(4) knows no such exception.
    """
    decision = request.decision
    if decision is None or request.regime is not Regime.APPI:
        return False
    return decision.outcome in WITHHOLDING - WITH_DIFFICULTY
