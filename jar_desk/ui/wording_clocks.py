"""Words for the lines that explain a clock."""

# ruff: noqa: C901, PLR0911, PLR0912 - one branch a member, so that mypy sees a missing one

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.chasing import ChaseKind
from jar_desk.domain.clock_rules import ClockRole, StepKind, Unit
from jar_desk.domain.clock_steps import SetAside
from jar_desk.domain.office_days import OfficeDayKind

translate = QCoreApplication.translate


def clock_role(value: ClockRole) -> str:
    """Say what a clock is for."""
    match value:
        case ClockRole.ANSWER:
            return translate("Wording", "Answer")
        case ClockRole.EXTENDED:
            return translate("Wording", "Answer after extension")
        case ClockRole.TARGET:
            return translate("Wording", "House target")
        case ClockRole.GUARD:
            return translate("Wording", "Earliest day of a lawsuit (APPI 39)")
        case ClockRole.NOTICE:
            return translate("Wording", "Deadline of the notice")
        case ClockRole.BREACH:
            return translate("Wording", "Breach report")
        case ClockRole.COMPLAINT:
            return translate("Wording", "Complaint receipt")
        case ClockRole.RETENTION:
            return translate("Wording", "Retention")
        case ClockRole.PLANNING:
            return translate("Wording", "Planning")
        case _:
            assert_never(value)


def step(value: StepKind) -> str:
    """Say what a line of the explanation is."""
    match value:
        case StepKind.RECEIVED:
            return translate("Wording", "Received")
        case StepKind.STARTED_LATER:
            return translate("Wording", "Starts later: identity information arrived")
        case StepKind.FIRST_DAY_EXCLUDED:
            return translate("Wording", "The first day is not counted")
        case StepKind.FIRST_DAY_COUNTED:
            return translate("Wording", "The first day is counted")
        case StepKind.PERIOD_END:
            return translate("Wording", "End of the period")
        case StepKind.PERIOD_END_CLAMPED:
            return translate("Wording", "End of the period (last day of the month)")
        case StepKind.SUSPENDED:
            return translate("Wording", "Days of an open question are not counted")
        case StepKind.NOT_SUSPENDED:
            return translate("Wording", "This question does not stop the clock")
        case StepKind.STOPPED:
            return translate("Wording", "Stopped by an open question")
        case StepKind.CLOSED_DAY:
            return translate("Wording", "Closing day")
        case StepKind.OUTER_END:
            return translate("Wording", "The law would allow until")
        case StepKind.FINAL:
            return translate("Wording", "The desk works to")
        case _:
            assert_never(value)


def office_day_kind(value: OfficeDayKind) -> str:
    """Say what an entry of the office's calendar is."""
    match value:
        case OfficeDayKind.CLOSED:
            return translate("Wording", "The office is closed")
        case OfficeDayKind.HOLIDAY:
            return translate("Wording", "Public holiday (added, corrected or confirmed)")
        case OfficeDayKind.WORKING:
            return translate("Wording", "No public holiday after all")
        case _:
            assert_never(value)


def chase(value: ChaseKind) -> str:
    """Say what is due while an answer does not come."""
    match value:
        case ChaseKind.REMIND:
            return translate("Wording", "Remind the person")
        case ChaseKind.END:
            return translate("Wording", "May end (60 days)")
        case _:
            assert_never(value)


def unit(value: Unit) -> str:
    """Name what a period is counted in."""
    match value:
        case Unit.DAYS:
            return translate("Wording", "days")
        case Unit.WORKING_DAYS:
            return translate("Wording", "working days")
        case Unit.MONTHS:
            return translate("Wording", "months")
        case Unit.CIVIL_MONTHS:
            return translate("Wording", "months (Civil Code)")
        case Unit.HOURS:
            return translate("Wording", "hours")
        case _:
            assert_never(value)


def set_aside(value: SetAside) -> str:
    """Say why a question does not stop a clock."""
    match value:
        case SetAside.OTHER_REASON:
            return translate("Wording", "the rule names no such reason")
        case SetAside.NOT_THIS_REQUEST:
            return translate("Wording", "it is about another request")
        case SetAside.ASKED_LATE:
            return translate("Wording", "it was asked too late")
        case SetAside.AFTER_END:
            return translate("Wording", "it was asked after the end")
        case _:
            assert_never(value)
