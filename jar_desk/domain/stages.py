"""The table of allowed moves; a move that is not allowed says what is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from jar_desk.domain.conditions import Condition, concerns, discloses_case_file, holds
from jar_desk.domain.errors import DeskError
from jar_desk.domain.inquiry import MAIN_WAY, Inquiry, Stage

if TYPE_CHECKING:
    from jar_desk.domain.right_rules import Rules

__all__ = [
    "MOVES",
    "Condition",
    "Move",
    "MoveRefused",
    "checklist",
    "concerns",
    "discloses_case_file",
    "find_move",
    "holds",
    "missing_for",
    "missing_to_leave",
    "move",
    "next_stage",
    "targets",
]


class MoveRefused(DeskError):
    """A move is not in the table, or conditions are missing (`missing` may be empty)."""

    def __init__(self, origin: Stage, target: Stage, missing: tuple[Condition, ...]) -> None:
        super().__init__(f"{origin} -> {target}")
        self.origin = origin
        self.target = target
        self.missing = missing


@dataclass(frozen=True, slots=True)
class Move:
    """One row of the table."""

    origin: Stage
    target: Stage
    conditions: tuple[Condition, ...] = ()


_RECEIVED = (
    Condition.NAME_RECORDED,
    Condition.REQUEST_RECORDED,
    Condition.REGIME_RECORDED,
)
_IDENTIFIED = (
    Condition.MAY_ASK,
    Condition.IDENTITY_CONFIRMED,
    Condition.AUTHORITY_CONFIRMED,
    Condition.DEATH_PROVED,
)
_DECIDED = (
    *_IDENTIFIED,
    Condition.FLAGS_LOOKED_AT,
    Condition.SECOND_PERSON,
    Condition.SOURCES_SETTLED,
    Condition.REQUESTS_DECIDED,
    Condition.GROUNDS_GIVEN,
    Condition.PROVISOS_GIVEN,
    Condition.PARTS_AGREE,
    Condition.RECORDS_ATTACHED,
    Condition.NO_QUESTION_OPEN,
)
_PROPOSED = (*_DECIDED, Condition.PACKAGE_MADE, Condition.APPROVER_NAMED)
_APPROVED = (*_PROPOSED, Condition.PACKAGE_APPROVED)
_REASON = (Condition.REASON_GIVEN,)
_ANSWERED = frozenset({Stage.RESPONSE, Stage.CLOSED})

MOVES: Final[tuple[Move, ...]] = (
    Move(Stage.RECEIPT, Stage.IDENTITY, _RECEIVED),
    Move(Stage.IDENTITY, Stage.SEARCH, (*_RECEIVED, *_IDENTIFIED)),
    Move(Stage.SEARCH, Stage.DECISION, (*_IDENTIFIED, Condition.SOURCES_SETTLED)),
    Move(Stage.DECISION, Stage.APPROVAL, _PROPOSED),
    Move(Stage.APPROVAL, Stage.RESPONSE, _APPROVED),
    Move(
        Stage.RESPONSE,
        Stage.CLOSED,
        (Condition.PACKAGE_APPROVED, Condition.ANSWER_SENT, Condition.FOLLOW_UPS_DONE),
    ),
    Move(Stage.IDENTITY, Stage.RECEIPT),
    Move(Stage.SEARCH, Stage.IDENTITY),
    Move(Stage.DECISION, Stage.SEARCH),
    Move(Stage.APPROVAL, Stage.DECISION, _REASON),
    Move(Stage.RESPONSE, Stage.DECISION, _REASON),
    Move(Stage.RECEIPT, Stage.PASSED_ON, _REASON),
    Move(Stage.IDENTITY, Stage.PASSED_ON, _REASON),
    Move(Stage.SEARCH, Stage.PASSED_ON, _REASON),
    Move(Stage.IDENTITY, Stage.NOT_IDENTIFIABLE, _REASON),
    *(Move(stage, Stage.WITHDRAWN, _REASON) for stage in MAIN_WAY if stage.is_open),
    Move(Stage.CLOSED, Stage.DECISION, _REASON),
    Move(Stage.WITHDRAWN, Stage.RECEIPT, _REASON),
    Move(Stage.NOT_IDENTIFIABLE, Stage.IDENTITY, _REASON),
    Move(Stage.PASSED_ON, Stage.RECEIPT, _REASON),
)
"""Every allowed move. What is not here cannot happen."""


def find_move(origin: Stage, target: Stage) -> Move | None:
    """Return the row of the table for this move, or None."""
    rows = (move for move in MOVES if move.origin is origin and move.target is target)
    return next(rows, None)


def targets(origin: Stage) -> tuple[Stage, ...]:
    """Return where an inquiry may go from here, the main way first."""
    return tuple(move.target for move in MOVES if move.origin is origin)


def missing_for(inquiry: Inquiry, target: Stage, rules: Rules) -> tuple[Condition, ...]:
    """Return the conditions of a move that are not yet true.

    Raises MoveRefused where the table has no such move.
    """
    move = find_move(inquiry.stage, target)
    if move is None:
        raise MoveRefused(inquiry.stage, target, ())
    return tuple(one for one in move.conditions if not holds(one, inquiry, rules))


def missing_to_leave(inquiry: Inquiry, rules: Rules) -> tuple[Condition, ...]:
    """Return what keeps the answer in the desk.

    Everything its approval rested on must still be true: a doubt that came up later counts.
    """
    if inquiry.stage not in _ANSWERED:
        return (Condition.PACKAGE_APPROVED,)
    return tuple(one for one in _APPROVED if not holds(one, inquiry, rules))


def next_stage(stage: Stage) -> Stage | None:
    """Return the following step of the main way, or None at its end or beside it."""
    return dict(pairwise(MAIN_WAY)).get(stage)


def checklist(inquiry: Inquiry, rules: Rules) -> tuple[tuple[Condition, bool], ...]:
    """Return the conditions of the next step with their state (回答前の確認)."""
    following = next_stage(inquiry.stage)
    move = find_move(inquiry.stage, following) if following else None
    if move is None:
        return ()
    return tuple((one, holds(one, inquiry, rules)) for one in move.conditions)


def move(inquiry: Inquiry, target: Stage, rules: Rules, reason: str = "") -> Inquiry:
    """Return the inquiry at its new stage.

    Going back to the decision voids proposal and approval: what changes is approved again.
    Raises MoveRefused with what is missing.
    """
    asking = replace(inquiry, stage_reason=reason)
    missing = missing_for(asking, target, rules)
    if missing:
        raise MoveRefused(inquiry.stage, target, missing)
    moved = replace(asking, stage=target)
    if target in {Stage.DECISION, Stage.RECEIPT, Stage.IDENTITY, Stage.SEARCH}:
        moved = replace(moved, proposal=None, approval=None)
    return moved
