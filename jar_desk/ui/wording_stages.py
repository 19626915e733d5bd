"""Words for where an inquiry stands and what a move needs."""

# ruff: noqa: C901, PLR0911, PLR0912 - one branch a member, so that mypy sees a missing one

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.stages import Condition

translate = QCoreApplication.translate


def stage(value: Stage) -> str:
    """Name a step of the stage bar."""
    match value:
        case Stage.RECEIPT:
            return translate("Wording", "Receipt")
        case Stage.IDENTITY:
            return translate("Wording", "Identity")
        case Stage.SEARCH:
            return translate("Wording", "Search")
        case Stage.DECISION:
            return translate("Wording", "Decision")
        case Stage.APPROVAL:
            return translate("Wording", "Approval")
        case Stage.RESPONSE:
            return translate("Wording", "Response")
        case Stage.CLOSED:
            return translate("Wording", "Closed")
        case Stage.WITHDRAWN:
            return translate("Wording", "Withdrawn")
        case Stage.NOT_IDENTIFIABLE:
            return translate("Wording", "Not identifiable")
        case Stage.PASSED_ON:
            return translate("Wording", "Passed on")
        case _:
            assert_never(value)


def stage_state(value: Stage) -> str:
    """Say the state of an inquiry, for pills."""
    match value:
        case Stage.RECEIPT:
            return translate("Wording", "Received")
        case Stage.IDENTITY:
            return translate("Wording", "Needs identity")
        case Stage.SEARCH:
            return translate("Wording", "Collecting")
        case Stage.DECISION:
            return translate("Wording", "Deciding")
        case Stage.APPROVAL:
            return translate("Wording", "Needs approval")
        case Stage.RESPONSE:
            return translate("Wording", "Needs answer")
        case Stage.CLOSED:
            return translate("Wording", "Done")
        case Stage.WITHDRAWN:
            return translate("Wording", "Withdrawn")
        case Stage.NOT_IDENTIFIABLE:
            return translate("Wording", "Not identifiable")
        case Stage.PASSED_ON:
            return translate("Wording", "Passed on")
        case _:
            assert_never(value)


def condition(value: Condition) -> str:
    """Say what is true once a condition is met."""
    match value:
        case Condition.NAME_RECORDED:
            return translate("Wording", "The requester’s name is recorded")
        case Condition.REQUEST_RECORDED:
            return translate("Wording", "At least one request is recorded")
        case Condition.REGIME_RECORDED:
            return translate("Wording", "The law that applies is recorded")
        case Condition.MAY_ASK:
            return translate("Wording", "The law lets this person ask for it")
        case Condition.IDENTITY_CONFIRMED:
            return translate("Wording", "Identity has been verified")
        case Condition.AUTHORITY_CONFIRMED:
            return translate("Wording", "The agent’s authority has been verified")
        case Condition.DEATH_PROVED:
            return translate("Wording", "Proof of the death was seen")
        case Condition.FLAGS_LOOKED_AT:
            return translate("Wording", "Signs of impersonation were looked for")
        case Condition.SECOND_PERSON:
            return translate("Wording", "A second person verified identity")
        case Condition.SOURCES_SETTLED:
            return translate("Wording", "Every source has been searched")
        case Condition.REQUESTS_DECIDED:
            return translate("Wording", "Every request is decided")
        case Condition.GROUNDS_GIVEN:
            return translate("Wording", "Every limit has its ground and reason")
        case Condition.PROVISOS_GIVEN:
            return translate("Wording", "Each other measure is described")
        case Condition.PARTS_AGREE:
            return translate("Wording", "Decisions agree with their parts")
        case Condition.RECORDS_ATTACHED:
            return translate("Wording", "What is handed over is attached")
        case Condition.NO_QUESTION_OPEN:
            return translate("Wording", "No question to the requester is open")
        case Condition.PACKAGE_MADE:
            return translate("Wording", "The package is made and up to date")
        case Condition.APPROVER_NAMED:
            return translate("Wording", "An approver is named")
        case Condition.PACKAGE_APPROVED:
            return translate("Wording", "The package is approved")
        case Condition.ANSWER_SENT:
            return translate("Wording", "The answer has been sent")
        case Condition.FOLLOW_UPS_DONE:
            return translate("Wording", "Every task after the answer is done")
        case Condition.REASON_GIVEN:
            return translate("Wording", "A reason is given")
        case _:
            assert_never(value)


def missing(value: Condition) -> str:
    """Say what is still missing, for a line that leads to its place."""
    match value:
        case Condition.NAME_RECORDED:
            return translate("Wording", "The requester’s name is missing")
        case Condition.REQUEST_RECORDED:
            return translate("Wording", "No request is recorded yet")
        case Condition.REGIME_RECORDED:
            return translate("Wording", "The law that applies is missing")
        case Condition.MAY_ASK:
            return translate("Wording", "The law does not let this person ask for this")
        case Condition.IDENTITY_CONFIRMED:
            return translate("Wording", "Identity is not verified yet")
        case Condition.AUTHORITY_CONFIRMED:
            return translate("Wording", "The agent’s authority is not verified yet")
        case Condition.DEATH_PROVED:
            return translate("Wording", "Proof of the death is missing")
        case Condition.FLAGS_LOOKED_AT:
            return translate("Wording", "Look for signs of impersonation: a case file goes out")
        case Condition.SECOND_PERSON:
            return translate("Wording", "A second person must verify identity for themselves")
        case Condition.SOURCES_SETTLED:
            return translate("Wording", "Sources are still to be searched")
        case Condition.REQUESTS_DECIDED:
            return translate("Wording", "Requests are still to be decided")
        case Condition.GROUNDS_GIVEN:
            return translate("Wording", "A ground or reason is missing")
        case Condition.PROVISOS_GIVEN:
            return translate("Wording", "Why it is difficult and what is done instead is missing")
        case Condition.PARTS_AGREE:
            return translate("Wording", "A decision does not agree with its parts")
        case Condition.RECORDS_ATTACHED:
            return translate("Wording", "No record to hand over is attached")
        case Condition.NO_QUESTION_OPEN:
            return translate("Wording", "A question to the requester is open")
        case Condition.PACKAGE_MADE:
            return translate("Wording", "The package is to be made anew")
        case Condition.APPROVER_NAMED:
            return translate("Wording", "No approver is named")
        case Condition.PACKAGE_APPROVED:
            return translate("Wording", "The package is not approved yet")
        case Condition.ANSWER_SENT:
            return translate("Wording", "The answer has not been sent")
        case Condition.FOLLOW_UPS_DONE:
            return translate("Wording", "A task after the answer is open")
        case Condition.REASON_GIVEN:
            return translate("Wording", "A reason is missing")
        case _:
            assert_never(value)
