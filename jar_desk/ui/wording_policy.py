"""Words for the policy, its issues, and what answers take from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.answer_facts import AnswerItem
from jar_desk.domain.policy_issues import IssueStatus, Severity
from jar_desk.ui.theme import Tone

if TYPE_CHECKING:
    from jar_desk.domain.policy import PolicyVersion
    from jar_desk.domain.policy_issues import PolicyIssue

translate = QCoreApplication.translate


def answer_item(value: AnswerItem) -> str:
    """Name an item of the content list as letters number it (GDPR Art 15(1), (2))."""
    match value:
        case AnswerItem.PURPOSES:
            return translate("Wording", "(a) purposes")
        case AnswerItem.CATEGORIES:
            return translate("Wording", "(b) categories")
        case AnswerItem.RECIPIENTS:
            return translate("Wording", "(c) recipients")
        case AnswerItem.RETENTION:
            return translate("Wording", "(d) storage period")
        case AnswerItem.SOURCES:
            return translate("Wording", "(g) source")
        case AnswerItem.TRANSFERS:
            return translate("Wording", "transfer safeguards")
        case _:
            assert_never(value)


def issue_status(value: IssueStatus) -> str:
    """Say how far the office has come with an issue."""
    match value:
        case IssueStatus.OPEN:
            return translate("Wording", "Not dealt with")
        case IssueStatus.UNDER_REVIEW:
            return translate("Wording", "Under review")
        case IssueStatus.BEFORE_THE_BOARD:
            return translate("Wording", "Before the board")
        case IssueStatus.CORRECTED:
            return translate("Wording", "Put right")
        case IssueStatus.NOT_PURSUED:
            return translate("Wording", "Not pursued")
        case _:
            assert_never(value)


def severity(value: Severity) -> str:
    """Say what an issue of this weight does."""
    match value:
        case Severity.A:
            return translate("Wording", "A: keeps the passage from being quoted")
        case Severity.B:
            return translate("Wording", "B: the responsible person should know")
        case Severity.C:
            return translate("Wording", "C: for information")
        case _:
            assert_never(value)


def severity_tone(issue: PolicyIssue) -> Tone:
    """Return the tone that repeats the weight of an issue; what is settled is calm."""
    if not issue.is_open:
        return Tone.SUCCESS
    tones = {Severity.A: Tone.ERROR, Severity.B: Tone.WARNING, Severity.C: Tone.NEUTRAL}
    return tones[issue.defect.severity]


def section(ref: str) -> str:
    """Say where a section stands: `P2.2-1` is part 2, section 2, first group."""
    part, _, number = ref.removeprefix("P").partition(".")
    if not number:
        return translate("Wording", "Preamble")
    place = translate("Wording", "Part {part} § {number}")
    return place.format(part=part, number=number)


def edition(version: PolicyVersion) -> str:
    """Name a text of the policy by the month from which it holds."""
    words = translate("Wording", "policy of {month}")
    return words.format(month=f"{version.holds_from:%Y-%m}")
