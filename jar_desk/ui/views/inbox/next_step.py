"""What comes next for an inquiry, in a sentence and a verb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.chasing import ChaseKind, chase_of
from jar_desk.domain.inquiry import SourceState, Stage
from jar_desk.domain.stages import Condition, checklist

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry, Source
    from jar_desk.domain.right_rules import Rules
    from jar_desk.ui.wording import Wording

translate = QCoreApplication.translate

LIST_LIMIT = 3
"""Places named in a sentence before "and others"."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """A sentence that says what is missing, and the verb of the button; no verb: nothing to do."""

    sentence: str
    verb: str = ""


def next_step(
    inquiry: Inquiry,
    rules: Rules,
    sources: Mapping[UUID, Source],
    me: UUID,
    wording: Wording,
    today: date,
) -> NextStep:
    """Return the one thing to do now, from the table of stages."""
    if not inquiry.stage.is_open:
        return NextStep(translate("NextStep", "This inquiry has ended. Nothing is owed any more."))
    if inquiry.is_paused:
        return _waiting(inquiry, today)
    missing = next((one for one, holds in checklist(inquiry, rules) if not holds), None)
    if missing is None:
        return _go_on(inquiry.stage)
    if missing is Condition.SOURCES_SETTLED and inquiry.source_checks:
        return NextStep(
            _sources_left(inquiry, sources, wording), translate("NextStep", "Check the sources")
        )
    if missing is Condition.PACKAGE_APPROVED:
        return _approval(inquiry, me)
    return NextStep(wording.missing(missing), _verb(missing))


def _waiting(inquiry: Inquiry, today: date) -> NextStep:
    chase = chase_of(inquiry, today)
    if chase is not None and chase.day <= today:
        return _chasing(chase.kind)
    return NextStep(
        translate("NextStep", "A question to the requester is open and the clock stands still."),
        translate("NextStep", "Record the answer"),
    )


def _chasing(kind: ChaseKind) -> NextStep:
    if kind is ChaseKind.REMIND:
        return NextStep(
            translate(
                "NextStep", "No answer for 14 days. The clock stands still; remind the person."
            ),
            translate("NextStep", "Write a reminder"),
        )
    return NextStep(
        translate(
            "NextStep",
            "No answer for 60 days. The inquiry may end as not identifiable, with a notice of the "
            "reason, the complaint body and the court (GDPR 12(2), 12(4)).",
        ),
        translate("NextStep", "Open the inquiry"),
    )


def _go_on(stage: Stage) -> NextStep:
    sentence = translate("NextStep", "Everything for this step is there.")
    match stage:
        case Stage.RECEIPT:
            return NextStep(sentence, translate("NextStep", "Go on to identity"))
        case Stage.IDENTITY:
            return NextStep(sentence, translate("NextStep", "Go on to the search"))
        case Stage.SEARCH:
            return NextStep(sentence, translate("NextStep", "Go on to the decision"))
        case Stage.DECISION:
            return NextStep(sentence, translate("NextStep", "Ask for approval"))
        case Stage.APPROVAL:
            return NextStep(sentence, translate("NextStep", "Go on to the response"))
        case _:
            return NextStep(sentence, translate("NextStep", "Close the inquiry"))


def _approval(inquiry: Inquiry, me: UUID) -> NextStep:
    if inquiry.proposal is not None and inquiry.proposal.approver == me:
        return NextStep(
            translate("NextStep", "You are asked to approve exactly this package."),
            translate("NextStep", "Read and approve"),
        )
    return NextStep(
        translate("NextStep", "The package waits for the approval of a colleague."),
        translate("NextStep", "Open the package"),
    )


def _sources_left(inquiry: Inquiry, sources: Mapping[UUID, Source], wording: Wording) -> str:
    checks = inquiry.source_checks
    open_ones = [check for check in checks if check.state is SourceState.OPEN]
    known = [sources[one.source_id] for one in open_ones if one.source_id in sources]
    names = [wording.pick(source.name_ja, source.name_en) for source in known[:LIST_LIMIT]]
    quoted = [translate("NextStep", "“{name}”").format(name=name) for name in names]
    if len(open_ones) > LIST_LIMIT:
        quoted.append(translate("NextStep", "others"))
    return translate("NextStep", "{done} of {all} sources are checked. Left: {names}.").format(
        done=len(checks) - len(open_ones),
        all=len(checks),
        names=translate("NextStep", ", ").join(quoted),
    )


def _verb(condition: Condition) -> str:  # noqa: C901, PLR0911, PLR0912 - one for each
    match condition:
        case Condition.NAME_RECORDED:
            return translate("NextStep", "Add the name")
        case Condition.REQUEST_RECORDED:
            return translate("NextStep", "Record the request")
        case Condition.REGIME_RECORDED:
            return translate("NextStep", "Choose the law")
        case Condition.MAY_ASK:
            return translate("NextStep", "See who asks")
        case Condition.IDENTITY_CONFIRMED:
            return translate("NextStep", "Record the identity check")
        case Condition.AUTHORITY_CONFIRMED:
            return translate("NextStep", "Record the authority check")
        case Condition.DEATH_PROVED:
            return translate("NextStep", "Record the proof of death")
        case Condition.FLAGS_LOOKED_AT:
            return translate("NextStep", "Look for signs of impersonation")
        case Condition.SECOND_PERSON:
            return translate("NextStep", "Have a second person verify")
        case Condition.SOURCES_SETTLED:
            return translate("NextStep", "Check the sources")
        case Condition.REQUESTS_DECIDED:
            return translate("NextStep", "Decide")
        case Condition.GROUNDS_GIVEN:
            return translate("NextStep", "Give the grounds")
        case Condition.PROVISOS_GIVEN:
            return translate("NextStep", "Describe the other measure")
        case Condition.PARTS_AGREE:
            return translate("NextStep", "Look at the decisions")
        case Condition.RECORDS_ATTACHED:
            return translate("NextStep", "Attach the records")
        case Condition.NO_QUESTION_OPEN:
            return translate("NextStep", "Record the answer")
        case Condition.PACKAGE_MADE:
            return translate("NextStep", "Make the package")
        case Condition.APPROVER_NAMED:
            return translate("NextStep", "Ask for approval")
        case Condition.PACKAGE_APPROVED:
            return translate("NextStep", "Open the package")
        case Condition.ANSWER_SENT:
            return translate("NextStep", "Record the dispatch")
        case Condition.FOLLOW_UPS_DONE:
            return translate("NextStep", "Do what is left")
        case Condition.REASON_GIVEN:
            return translate("NextStep", "Give the reason")
        case _:
            assert_never(condition)
