"""What must be true of an inquiry before it may move on, as the law of its requests has it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.askers import (
    AFTER_DEATH,
    asker_of,
    may_ask,
    needs,
    needs_identity,
    needs_proof_of_death,
)
from jar_desk.domain.checks import (
    CheckedPerson,
    authority_confirmed,
    checkers,
    death_proved,
    identity_confirmed,
    standing,
)
from jar_desk.domain.differences import fingerprint
from jar_desk.domain.impersonation import flags_raised
from jar_desk.domain.inquiry import Disclosure, SourceState
from jar_desk.domain.portability import owes_portability, portability_file
from jar_desk.domain.provisos import GROUNDS, PROVISOS, Lack, lacking
from jar_desk.domain.right_rules import RequiredCheck
from jar_desk.domain.rights import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.inquiry import Inquiry, Proposal, Request
    from jar_desk.domain.right_rules import Rules


class Condition(StrEnum):
    """Something that must be true before a move; shown as a line that jumps to its place."""

    NAME_RECORDED = "name-recorded"
    REQUEST_RECORDED = "request-recorded"
    REGIME_RECORDED = "regime-recorded"
    MAY_ASK = "may-ask"
    IDENTITY_CONFIRMED = "identity-confirmed"
    AUTHORITY_CONFIRMED = "authority-confirmed"
    DEATH_PROVED = "death-proved"
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


def _may_ask(inquiry: Inquiry, rules: Rules) -> bool:
    who = asker_of(inquiry)
    return all(may_ask(rules[one.id], who) for one in inquiry.requests)


def _identity(inquiry: Inquiry, rules: Rules) -> bool:
    """Tell whether it is known who asks and for whom; a death certificate names the dead."""
    if not needs_identity(inquiry, rules):
        return True
    people = [CheckedPerson.AGENT] if inquiry.agent else []
    if asker_of(inquiry) not in AFTER_DEATH:
        people.append(CheckedPerson.SUBJECT)
    return all(identity_confirmed(inquiry.identity_checks, one) for one in people)


def _authority(inquiry: Inquiry, rules: Rules) -> bool:
    if inquiry.agent is None or not needs(inquiry, rules, RequiredCheck.AUTHORITY):
        return True
    relative_unasked = inquiry.agent.is_relative and not any(
        one.conflict_of_interest_asked for one in standing(inquiry.authority_checks)
    )
    # Authority ends with the death of the person it comes from (law.md A.2).
    if asker_of(inquiry) is None or relative_unasked:
        return False
    return authority_confirmed(inquiry.authority_checks)


def _death(inquiry: Inquiry, rules: Rules) -> bool:
    return not needs_proof_of_death(inquiry, rules) or death_proved(inquiry.authority_checks)


def discloses_case_file(inquiry: Inquiry, rules: Rules) -> bool:
    """Tell whether anything out of a case file is to be handed over as things stand."""
    files = {one.source_id for one in inquiry.source_checks if one.case_file}
    given = (one for one in inquiry.records if one.disclosure is not Disclosure.WITHHELD)
    asked = _granted_with(inquiry, rules, RequiredCheck.TWO_PERSONS)
    return asked and any(one.source_id in files for one in given)


def _flags_looked_at(inquiry: Inquiry, rules: Rules) -> bool:
    return bool(inquiry.flag_reviews) or not discloses_case_file(inquiry, rules)


def _second_person(inquiry: Inquiry, rules: Rules) -> bool:
    """Tell whether two people saw for themselves who it is, where one is not enough.

    A case file is handed over, or a red flag was ticked (law.md A.4, safety rule 2).
    """
    flagged = bool(flags_raised(inquiry.flag_reviews)) and needs_identity(inquiry, rules)
    if not flagged and not discloses_case_file(inquiry, rules):
        return True
    heirs = asker_of(inquiry) in AFTER_DEATH
    person = CheckedPerson.AGENT if heirs else CheckedPerson.SUBJECT
    return len(checkers(inquiry.identity_checks, person)) >= 2  # noqa: PLR2004


def _sources(inquiry: Inquiry, rules: Rules) -> bool:
    if not needs_identity(inquiry, rules):
        return True
    checks = inquiry.source_checks
    return bool(checks) and all(check.state is not SourceState.OPEN for check in checks)


def _owes_none_of(inquiry: Inquiry, rules: Rules, lacks: frozenset[Lack]) -> bool:
    owed = (lacking(inquiry, one, rules[one.id]) for one in inquiry.requests)
    return not any(lacks.intersection(one) for one in owed)


def _records(inquiry: Inquiry, rules: Rules) -> bool:
    given = any(record.disclosure is not Disclosure.WITHHELD for record in inquiry.records)
    handing_over = (one for one in inquiry.requests if rules[one.id].hands_over_data)
    return given or not any(_granted(one) for one in handing_over)


def _granted_with(inquiry: Inquiry, rules: Rules, check: RequiredCheck) -> bool:
    return any(_granted(one) for one in inquiry.requests if check in rules[one.id].checks)


def _granted(request: Request) -> bool:
    decision = request.decision
    return decision is not None and decision.outcome in {Outcome.GRANTED, Outcome.PARTLY_GRANTED}


def _package(inquiry: Inquiry, rules: Rules) -> bool:
    package = inquiry.package
    made = package is not None and package.content == fingerprint(inquiry, rules)
    owes = made and owes_portability(inquiry, rules)
    return made and (not owes or portability_file(inquiry, rules) is not None)


def _approver(inquiry: Inquiry) -> bool:
    proposal = inquiry.proposal
    if proposal is None:
        return False
    return _stands(inquiry, proposal) and proposal.approver != proposal.proposed_by


def _approved(inquiry: Inquiry) -> bool:
    proposal, approval = inquiry.proposal, inquiry.approval
    if proposal is None or approval is None:
        return False
    same = (approval.sha256, approval.portability) == (proposal.sha256, proposal.portability)
    return same and _stands(inquiry, proposal) and approval.approved_by != proposal.proposed_by


def _stands(inquiry: Inquiry, proposal: Proposal) -> bool:
    """Tell whether package and file to carry away are still those that were proposed."""
    package, carried = inquiry.package, inquiry.portability
    with_it = proposal.portability in {"", carried.attachment.sha256 if carried else ""}
    return with_it and package is not None and proposal.sha256 == package.attachment.sha256


def _sent(inquiry: Inquiry) -> bool:
    approval = inquiry.approval
    return approval is not None and any(
        dispatch.sha256 == approval.sha256 for dispatch in inquiry.dispatches
    )


_OF_LAW: Final[dict[Condition, Callable[[Inquiry, Rules], bool]]] = {
    Condition.MAY_ASK: _may_ask,
    Condition.IDENTITY_CONFIRMED: _identity,
    Condition.AUTHORITY_CONFIRMED: _authority,
    Condition.DEATH_PROVED: _death,
    Condition.FLAGS_LOOKED_AT: _flags_looked_at,
    Condition.SECOND_PERSON: _second_person,
    Condition.SOURCES_SETTLED: _sources,
    Condition.GROUNDS_GIVEN: lambda inquiry, rules: _owes_none_of(inquiry, rules, GROUNDS),
    Condition.PROVISOS_GIVEN: lambda inquiry, rules: _owes_none_of(inquiry, rules, PROVISOS),
    Condition.PARTS_AGREE: lambda inquiry, rules: _owes_none_of(
        inquiry, rules, frozenset({Lack.AGREEMENT})
    ),
    Condition.RECORDS_ATTACHED: _records,
    Condition.PACKAGE_MADE: _package,
}
"""What hangs on what the law says of the requests."""
_CHECKS: Final[dict[Condition, Callable[[Inquiry], bool]]] = {
    Condition.NAME_RECORDED: lambda inquiry: bool(inquiry.requester.names),
    Condition.REQUEST_RECORDED: lambda inquiry: bool(inquiry.requests),
    Condition.REGIME_RECORDED: lambda inquiry: bool(inquiry.regimes),
    Condition.REQUESTS_DECIDED: lambda inquiry: all(
        request.decision is not None for request in inquiry.requests
    ),
    Condition.NO_QUESTION_OPEN: lambda inquiry: not inquiry.is_paused,
    Condition.APPROVER_NAMED: _approver,
    Condition.PACKAGE_APPROVED: _approved,
    Condition.ANSWER_SENT: _sent,
    Condition.FOLLOW_UPS_DONE: lambda inquiry: (
        not any(one.is_open for one in inquiry.follow_ups) or bool(inquiry.stage_reason.strip())
    ),
    Condition.REASON_GIVEN: lambda inquiry: bool(inquiry.stage_reason.strip()),
}


def holds(condition: Condition, inquiry: Inquiry, rules: Rules) -> bool:
    """Tell whether one condition is true of an inquiry, given what the law says of its requests."""
    if condition in _OF_LAW:
        return _OF_LAW[condition](inquiry, rules)
    return _CHECKS[condition](inquiry)


def concerns(condition: Condition, inquiry: Inquiry, rules: Rules) -> bool:  # noqa: PLR0911 - one for each
    """Tell whether a condition could be false of an inquiry like this one, to be worth a line."""
    match condition:
        case Condition.MAY_ASK | Condition.PARTS_AGREE:
            return not holds(condition, inquiry, rules)
        case Condition.AUTHORITY_CONFIRMED:
            return inquiry.agent is not None
        case Condition.DEATH_PROVED:
            return needs_proof_of_death(inquiry, rules)
        case Condition.FLAGS_LOOKED_AT:
            return discloses_case_file(inquiry, rules)
        case Condition.SECOND_PERSON:
            flagged = bool(flags_raised(inquiry.flag_reviews))
            return flagged or discloses_case_file(inquiry, rules)
        case Condition.PROVISOS_GIVEN:
            decided = ((one, one.decision) for one in inquiry.requests if one.decision)
            return any(rules[one.id].provisos(made.outcome) for one, made in decided)
        case Condition.FOLLOW_UPS_DONE:
            return bool(inquiry.follow_ups)
        case _:
            return True
