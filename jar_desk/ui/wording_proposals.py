"""Words for what is put before a second person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.four_eyes import Deed, ProposalState
from jar_desk.domain.retention import Holding
from jar_desk.domain.staff import Role
from jar_desk.ui import wording_retention, wording_staff
from jar_desk.ui.theme import Tone

if TYPE_CHECKING:
    from jar_desk.domain.four_eyes import DeedProposal

translate = QCoreApplication.translate
MOST_LINES: Final = 12
"""Things of one proposal that are listed one by one."""


def deed(value: Deed) -> str:
    """Name what needs two people."""
    match value:
        case Deed.ANSWER:
            return translate("Wording", "Answer to an inquiry")
        case Deed.CASE_FILE_CHECK:
            return translate("Wording", "Identity check for a case file")
        case Deed.DISPOSAL:
            return translate("Wording", "Erasure")
        case Deed.EARLY_DISPOSAL:
            return translate("Wording", "Erasure before the period ends")
        case Deed.RESTORE:
            return translate("Wording", "Restore from a backup")
        case Deed.ROLE_CHANGE:
            return translate("Wording", "Change of a role")
        case _:
            assert_never(value)


def proposal_state(value: ProposalState) -> tuple[str, Tone]:
    """Say how far a proposal has come."""
    match value:
        case ProposalState.OPEN:
            return translate("Wording", "Waits for a second person"), Tone.APPROVAL
        case ProposalState.APPROVED:
            return translate("Wording", "Approved"), Tone.SUCCESS
        case ProposalState.REFUSED:
            return translate("Wording", "Refused"), Tone.ERROR
        case ProposalState.WITHDRAWN:
            return translate("Wording", "Withdrawn"), Tone.NEUTRAL
        case ProposalState.DONE:
            return translate("Wording", "Done"), Tone.SUCCESS
        case _:
            assert_never(value)


def proposal_facts(proposal: DeedProposal) -> list[str]:
    """Say in lines what would be done."""
    says = proposal.says()
    if proposal.deed in {Deed.DISPOSAL, Deed.EARLY_DISPOSAL} and isinstance(says, list):
        number = len(says)
        total = translate("Wording", "%n thing(s) to be erased", "", number)
        return [total, *(_thing(one) for one in says[:MOST_LINES])]
    if isinstance(says, dict):
        return [f"{name}: {value}" for name, value in says.items() if not _is_nested(value)]
    return []


def role_change(proposal: DeedProposal, name: str) -> list[str]:
    """Say in a line who would get which role."""
    says = proposal.says()
    words = translate("Wording", "{name}: from {before} to {after}")
    before, after = (wording_staff.role(Role(says[key])) for key in ("from", "to"))
    return [words.format(name=name, before=before, after=after)]


def _thing(said: dict[str, Any]) -> str:
    what = wording_retention.holding(Holding(said["what"]))
    counts = wording_retention.erased_counts(sorted(said["counts"].items()))
    return f"{said['number']}　{what}　{counts}".strip()


def _is_nested(value: object) -> bool:
    return isinstance(value, (dict, list))
