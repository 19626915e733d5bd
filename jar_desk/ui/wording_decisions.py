"""Words of the decision pages."""

# ruff: noqa: PLR0911 - one branch a member, so that mypy sees a missing one

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.follow_ups import FollowUpKind
from jar_desk.domain.nil_reasons import RetainedDataStatus
from jar_desk.domain.parts import Measure
from jar_desk.domain.provisos import Lack

translate = QCoreApplication.translate


def retained_data_status(value: RetainedDataStatus) -> str:
    """Say what stands behind an answer of 不存在."""
    match value:
        case RetainedDataStatus.NONE:
            return translate("Wording", "Nothing is held in truth")
        case RetainedDataStatus.HARM_TO_PEOPLE:
            return translate("Wording", "Excluded: harm to somebody’s life, body or property (i)")
        case RetainedDataStatus.ILLEGAL_ACTS:
            return translate("Wording", "Excluded: would encourage illegal or unjust acts (ii)")
        case RetainedDataStatus.NATIONAL_INTERESTS:
            return translate(
                "Wording", "Excluded: national security, trust of other countries (iii)"
            )
        case RetainedDataStatus.PUBLIC_SAFETY:
            return translate("Wording", "Excluded: crime prevention, public safety (iv)")
        case RetainedDataStatus.ENTRUSTED:
            return translate("Wording", "Held for somebody else only (entrusted)")
        case RetainedDataStatus.NOT_PERSONAL_DATA:
            return translate("Wording", "No personal data in a searchable database")
        case _:
            assert_never(value)


def measure(value: Measure) -> str:
    """Say what is done with one item."""
    match value:
        case Measure.CORRECTED:
            return translate("Wording", "Corrected")
        case Measure.ADDED:
            return translate("Wording", "Added")
        case Measure.ERASED:
            return translate("Wording", "Erased")
        case Measure.USE_STOPPED:
            return translate("Wording", "Use stopped")
        case Measure.PROVISION_STOPPED:
            return translate("Wording", "Provision stopped")
        case Measure.RESTRICTED:
            return translate("Wording", "Processing restricted")
        case Measure.SUBSTITUTED:
            return translate("Wording", "Another measure")
        case Measure.LEFT:
            return translate("Wording", "Left as it is")
        case _:
            assert_never(value)


def lack(value: Lack) -> str:
    """Name what a decision still owes."""
    match value:
        case Lack.GROUND:
            return translate("Wording", "the ground in the law")
        case Lack.REASON:
            return translate("Wording", "the reason")
        case Lack.DIFFICULTY:
            return translate("Wording", "why it is difficult")
        case Lack.MEASURE:
            return translate("Wording", "what is done instead")
        case Lack.PART_GROUND:
            return translate("Wording", "the ground for what is left as it is")
        case Lack.AGREEMENT:
            return translate("Wording", "an outcome that agrees with the parts")
        case _:
            assert_never(value)


def follow_up(value: FollowUpKind) -> str:
    """Name a task that a decision brings."""
    match value:
        case FollowUpKind.CARRY_OUT:
            return translate("Wording", "Carry out and confirm")
        case FollowUpKind.TELL_RECIPIENTS:
            return translate("Wording", "Tell the recipient")
        case FollowUpKind.TELL_CONTROLLERS:
            return translate("Wording", "Tell others who publish it")
        case FollowUpKind.TELL_BEFORE_LIFTING:
            return translate("Wording", "Tell the person before lifting the restriction")
        case FollowUpKind.SUPPRESSION_ENTRY:
            return translate("Wording", "Put on the suppression list")
        case FollowUpKind.STOP_CONSENT_ROWS:
            return translate("Wording", "Stop what rested on the consent")
        case FollowUpKind.CONSIDER_RESTRICTION:
            return translate("Wording", "Restrict while it is examined")
        case FollowUpKind.ANSWER_COMPLAINT:
            return translate("Wording", "Keep the person informed of the complaint")
        case _:
            assert_never(value)
