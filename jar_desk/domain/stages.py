"""The table of allowed moves; a move that is not allowed says what is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from jar_desk.domain.checks import (
    CheckedPerson,
    authority_confirmed,
    checkers,
    identity_confirmed,
    standing,
)
from jar_desk.domain.differences import fingerprint
from jar_desk.domain.errors import DeskError
from jar_desk.domain.impersonation import flags_raised
from jar_desk.domain.inquiry import (
    MAIN_WAY,
    Disclosure,
    Inquiry,
    SourceState,
    Stage,
)
from jar_desk.domain.provisos import GROUNDS, PROVISOS, WITH_MEASURE, Lack, lacking
from jar_desk.domain.rights import ASKED_BY_ANYONE, HANDING_OVER, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable


class Condition(StrEnum):
    """Something that must be true before a move; shown as a line that jumps to its place."""

    NAME_RECORDED = "name-recorded"
    REQUEST_RECORDED = "request-recorded"
    REGIME_RECORDED = "regime-recorded"
    IDENTITY_CONFIRMED = "identity-confirmed"
    AUTHORITY_CONFIRMED = "authority-confirmed"
    FLAGS_LOOKED_AT = "flags-looked-at"
    SECOND_PERSON = "second-person"
    SOURCES_SETTLED = "sources-settled"
    REQUESTS_DECIDED = "requests-decided"
    GROUNDS_GIVEN = "grounds-given"
    PROVISOS_GIVEN = "provisos-given"
    PARTS_AGREE = "parts-agree"
    RECORDS_ATTACHED = "records-attached"
    NO_QUESTION_OPEN = "no-question-open"
    PACKAGE_MADE = "package-made"
    APPROVER_NAMED = "approver-named"
    PACKAGE_APPROVED = "package-approved"
    ANSWER_SENT = "answer-sent"
    FOLLOW_UPS_DONE = "follow-ups-done"
    REASON_GIVEN = "reason-given"


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
_IDENTIFIED = (Condition.IDENTITY_CONFIRMED, Condition.AUTHORITY_CONFIRMED)
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


def _needs_identity(inquiry: Inquiry) -> bool:
    return any(request.right not in ASKED_BY_ANYONE for request in inquiry.requests)


def _identity(inquiry: Inquiry) -> bool:
    if not _needs_identity(inquiry):
        return True
    subject = identity_confirmed(inquiry.identity_checks, CheckedPerson.SUBJECT)
    if inquiry.agent is None:
        return subject
    return subject and identity_confirmed(inquiry.identity_checks, CheckedPerson.AGENT)


def _authority(inquiry: Inquiry) -> bool:
    if inquiry.agent is None or not _needs_identity(inquiry):
        return True
    relative_unasked = inquiry.agent.is_relative and not any(
        one.conflict_of_interest_asked for one in standing(inquiry.authority_checks)
    )
    # Authority ends with the death of the person it comes from (law.md A.2).
    if inquiry.subject.died or relative_unasked:
        return False
    return authority_confirmed(inquiry.authority_checks)


def discloses_case_file(inquiry: Inquiry) -> bool:
    """Tell whether anything out of a case file is to be handed over as things stand."""
    files = {one.source_id for one in inquiry.source_checks if one.case_file}
    given = (one for one in inquiry.records if one.disclosure is not Disclosure.WITHHELD)
    return bool(_outcomes_with_data(inquiry)) and any(one.source_id in files for one in given)


def _flags_looked_at(inquiry: Inquiry) -> bool:
    return bool(inquiry.flag_reviews) or not discloses_case_file(inquiry)


def _second_person(inquiry: Inquiry) -> bool:
    """Tell whether two people saw for themselves who it is, where one is not enough.

    A case file is handed over, or a red flag was ticked (law.md A.4, safety rule 2).
    """
    flagged = bool(flags_raised(inquiry.flag_reviews)) and _needs_identity(inquiry)
    if not flagged and not discloses_case_file(inquiry):
        return True
    return len(checkers(inquiry.identity_checks, CheckedPerson.SUBJECT)) >= 2  # noqa: PLR2004


def _sources(inquiry: Inquiry) -> bool:
    if not _needs_identity(inquiry):
        return True
    checks = inquiry.source_checks
    return bool(checks) and all(check.state is not SourceState.OPEN for check in checks)


def _owes_none_of(inquiry: Inquiry, lacks: frozenset[Lack]) -> bool:
    return not any(lacks.intersection(lacking(inquiry, one)) for one in inquiry.requests)


def _records(inquiry: Inquiry) -> bool:
    given = any(record.disclosure is not Disclosure.WITHHELD for record in inquiry.records)
    return given or not _outcomes_with_data(inquiry)


def _outcomes_with_data(inquiry: Inquiry) -> set[Outcome]:
    """Return the outcomes that hand data over, of the rights that do."""
    return {
        request.decision.outcome
        for request in inquiry.requests
        if request.right in HANDING_OVER
        and request.decision is not None
        and request.decision.outcome in {Outcome.GRANTED, Outcome.PARTLY_GRANTED}
    }


def _package(inquiry: Inquiry) -> bool:
    package = inquiry.package
    return package is not None and package.content == fingerprint(inquiry)


def _approver(inquiry: Inquiry) -> bool:
    proposal, package = inquiry.proposal, inquiry.package
    if proposal is None or package is None:
        return False
    return (
        proposal.sha256 == package.attachment.sha256 and proposal.approver != proposal.proposed_by
    )


def _approved(inquiry: Inquiry) -> bool:
    proposal, approval, package = inquiry.proposal, inquiry.approval, inquiry.package
    if proposal is None or approval is None or package is None:
        return False
    return (
        approval.sha256 == proposal.sha256 == package.attachment.sha256
        and approval.approved_by != proposal.proposed_by
    )


def _sent(inquiry: Inquiry) -> bool:
    approval = inquiry.approval
    return approval is not None and any(
        dispatch.sha256 == approval.sha256 for dispatch in inquiry.dispatches
    )


_CHECKS: Final[dict[Condition, Callable[[Inquiry], bool]]] = {
    Condition.NAME_RECORDED: lambda inquiry: bool(inquiry.requester.names),
    Condition.REQUEST_RECORDED: lambda inquiry: bool(inquiry.requests),
    Condition.REGIME_RECORDED: lambda inquiry: bool(inquiry.regimes),
    Condition.IDENTITY_CONFIRMED: _identity,
    Condition.AUTHORITY_CONFIRMED: _authority,
    Condition.FLAGS_LOOKED_AT: _flags_looked_at,
    Condition.SECOND_PERSON: _second_person,
    Condition.SOURCES_SETTLED: _sources,
    Condition.REQUESTS_DECIDED: lambda inquiry: all(
        request.decision is not None for request in inquiry.requests
    ),
    Condition.GROUNDS_GIVEN: lambda inquiry: _owes_none_of(inquiry, GROUNDS),
    Condition.PROVISOS_GIVEN: lambda inquiry: _owes_none_of(inquiry, PROVISOS),
    Condition.PARTS_AGREE: lambda inquiry: _owes_none_of(inquiry, frozenset({Lack.AGREEMENT})),
    Condition.RECORDS_ATTACHED: _records,
    Condition.NO_QUESTION_OPEN: lambda inquiry: not inquiry.is_paused,
    Condition.PACKAGE_MADE: _package,
    Condition.APPROVER_NAMED: _approver,
    Condition.PACKAGE_APPROVED: _approved,
    Condition.ANSWER_SENT: _sent,
    Condition.FOLLOW_UPS_DONE: lambda inquiry: (
        not any(one.is_open for one in inquiry.follow_ups) or bool(inquiry.stage_reason.strip())
    ),
    Condition.REASON_GIVEN: lambda inquiry: bool(inquiry.stage_reason.strip()),
}


def holds(condition: Condition, inquiry: Inquiry) -> bool:
    """Tell whether one condition is true of an inquiry."""
    return _CHECKS[condition](inquiry)


def concerns(condition: Condition, inquiry: Inquiry) -> bool:  # noqa: PLR0911 - one for each
    """Tell whether a condition could be false of an inquiry like this one, to be worth a line."""
    match condition:
        case Condition.AUTHORITY_CONFIRMED:
            return inquiry.agent is not None
        case Condition.FLAGS_LOOKED_AT:
            return discloses_case_file(inquiry)
        case Condition.SECOND_PERSON:
            return discloses_case_file(inquiry) or bool(flags_raised(inquiry.flag_reviews))
        case Condition.PROVISOS_GIVEN:
            decisions = (one.decision for one in inquiry.requests)
            return any(one is not None and one.outcome in WITH_MEASURE for one in decisions)
        case Condition.PARTS_AGREE:
            return not holds(condition, inquiry)
        case Condition.FOLLOW_UPS_DONE:
            return bool(inquiry.follow_ups)
        case _:
            return True


def find_move(origin: Stage, target: Stage) -> Move | None:
    """Return the row of the table for this move, or None."""
    rows = (move for move in MOVES if move.origin is origin and move.target is target)
    return next(rows, None)


def targets(origin: Stage) -> tuple[Stage, ...]:
    """Return where an inquiry may go from here, the main way first."""
    return tuple(move.target for move in MOVES if move.origin is origin)


def missing_for(inquiry: Inquiry, target: Stage) -> tuple[Condition, ...]:
    """Return the conditions of a move that are not yet true.

    Raises MoveRefused where the table has no such move.
    """
    move = find_move(inquiry.stage, target)
    if move is None:
        raise MoveRefused(inquiry.stage, target, ())
    return tuple(condition for condition in move.conditions if not holds(condition, inquiry))


def missing_to_leave(inquiry: Inquiry) -> tuple[Condition, ...]:
    """Return what keeps the answer in the desk.

    Everything its approval rested on must still be true: a doubt that came up later counts.
    """
    if inquiry.stage not in _ANSWERED:
        return (Condition.PACKAGE_APPROVED,)
    return tuple(condition for condition in _APPROVED if not holds(condition, inquiry))


def next_stage(stage: Stage) -> Stage | None:
    """Return the following step of the main way, or None at its end or beside it."""
    return dict(pairwise(MAIN_WAY)).get(stage)


def checklist(inquiry: Inquiry) -> tuple[tuple[Condition, bool], ...]:
    """Return the conditions of the next step with their state (回答前の確認)."""
    following = next_stage(inquiry.stage)
    move = find_move(inquiry.stage, following) if following else None
    if move is None:
        return ()
    return tuple((condition, holds(condition, inquiry)) for condition in move.conditions)


def move(inquiry: Inquiry, target: Stage, reason: str = "") -> Inquiry:
    """Return the inquiry at its new stage.

    Going back to the decision voids proposal and approval: what changes is approved again.
    Raises MoveRefused with what is missing.
    """
    asking = replace(inquiry, stage_reason=reason)
    missing = missing_for(asking, target)
    if missing:
        raise MoveRefused(inquiry.stage, target, missing)
    moved = replace(asking, stage=target)
    if target in {Stage.DECISION, Stage.RECEIPT, Stage.IDENTITY, Stage.SEARCH}:
        moved = replace(moved, proposal=None, approval=None)
    return moved
