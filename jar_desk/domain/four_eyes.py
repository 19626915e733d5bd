"""What one person proposes and another approves, as one table; and the proposal itself.

An approval is bound to the SHA-256 of what was proposed: changed content was never approved.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from jar_desk.domain.errors import DeskError, Invalid, NotPermitted, SamePerson
from jar_desk.domain.staff import Role
from jar_desk.domain.texts import given_reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from jar_desk.domain.staff import Staff


class Deed(StrEnum):
    """What needs two people; codes are stored for ever."""

    ANSWER = "answer"
    CASE_FILE_CHECK = "case-file-check"
    DISPOSAL = "disposal"
    EARLY_DISPOSAL = "early-disposal"
    RESTORE = "restore"
    ROLE_CHANGE = "role-change"


@dataclass(frozen=True, slots=True)
class TwoPeople:
    """Who may propose a deed and who may approve it; never the same person.

    `by_proposal` is False where the deed keeps its own approval (packages, identity checks) or
    both act at once (a restore: proposals lie in the desk, which often cannot be opened then).
    """

    proposers: frozenset[Role]
    approvers: frozenset[Role]
    by_proposal: bool = True


_WORKERS: Final = frozenset({Role.DESK, Role.MANAGER})
_MANAGERS: Final = frozenset({Role.MANAGER})

NEEDS_TWO: Final[Mapping[Deed, TwoPeople]] = {
    Deed.ANSWER: TwoPeople(_WORKERS, _WORKERS, by_proposal=False),
    Deed.CASE_FILE_CHECK: TwoPeople(_WORKERS, _WORKERS, by_proposal=False),
    Deed.DISPOSAL: TwoPeople(_WORKERS, _WORKERS),
    Deed.EARLY_DISPOSAL: TwoPeople(_WORKERS, _MANAGERS),
    Deed.RESTORE: TwoPeople(_MANAGERS, _WORKERS, by_proposal=False),
    Deed.ROLE_CHANGE: TwoPeople(_MANAGERS, _WORKERS),
}
"""Where only managers may do a deed, a second person may be any worker: two managers are rare."""


class ProposalState(StrEnum):
    """How far a proposal has come; `DONE` once what was approved is carried out."""

    OPEN = "open"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    DONE = "done"


class ContentChanged(DeskError):
    """What was proposed or approved is no longer what would be done now."""


class SomebodyElseCould(DeskError):
    """An exception from four eyes was asked for though a second person is there."""


class AboutThemselves(DeskError):
    """Somebody was to be the second person for what is about themselves."""


class NotApproved(DeskError):
    """A deed that needs two people has no approval that holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedProposal:
    """A deed put before a second person.

    `content` is canonical JSON without personal data, `sha256` that of deed and content, as hex.
    `alone` marks an exception: approved by the proposer, because nobody else could.
    """

    id: UUID
    version: int = 0
    deed: Deed
    content: str
    sha256: str
    reason: str
    proposed_by: UUID
    proposed_at: datetime
    state: ProposalState = ProposalState.OPEN
    settled_by: UUID | None = None
    settled_at: datetime | None = None
    settled_reason: str = ""
    alone: bool = False

    @property
    def is_open(self) -> bool:
        """Tell whether somebody still has to say yes or no."""
        return self.state is ProposalState.OPEN

    def says(self) -> Any:  # noqa: ANN401 - JSON has no narrower type
        """Return the content as JSON values."""
        return json.loads(self.content)

    @property
    def subject(self) -> UUID | None:
        """Return whom the deed is about, who has no word in it; None where it is about nobody."""
        return UUID(self.says()["staff"]) if self.deed is Deed.ROLE_CHANGE else None


def canonical(content: object) -> str:
    """Return JSON values as the text that is approved: sorted keys, no blanks, ASCII (RFC 8259)."""
    return json.dumps(content, sort_keys=True, separators=(",", ":"))


def digest(deed: Deed, content: str) -> str:
    """Return the SHA-256 an approval is bound to, as hex."""
    return sha256(f"{deed}\n{content}".encode("ascii")).hexdigest()


def made(
    proposal_id: UUID,
    deed: Deed,
    content: object,
    *,
    by: Staff,
    at: datetime,
    reason: str,
) -> DeedProposal:
    """Return a new proposal. Raises NotPermitted, Invalid("reason", "empty")."""
    if by.role not in NEEDS_TWO[deed].proposers:
        raise NotPermitted
    text = canonical(content)
    return DeedProposal(
        id=proposal_id,
        deed=deed,
        content=text,
        sha256=digest(deed, text),
        reason=given_reason(reason),
        proposed_by=by.id,
        proposed_at=at,
    )


def approved(proposal: DeedProposal, content: object, *, by: Staff, at: datetime) -> DeedProposal:
    """Return the proposal approved; `content` is what would be done now.

    Raises SamePerson, AboutThemselves, NotPermitted, ContentChanged,
    Invalid("proposal", "settled").
    """
    _check_second(proposal, by)
    check_same(proposal, content)
    return _settled(proposal, ProposalState.APPROVED, by, at)


def approved_alone(
    proposal: DeedProposal,
    content: object,
    everybody: Iterable[Staff],
    *,
    by: Staff,
    at: datetime,
    reason: str,
) -> DeedProposal:
    """Return the proposal approved by its proposer, because nobody else could; with the reason.

    Raises SomebodyElseCould, NotPermitted, ContentChanged, Invalid("reason", "empty").
    """
    _check_open(proposal)
    if by.role not in NEEDS_TWO[proposal.deed].proposers or by.id != proposal.proposed_by:
        raise NotPermitted
    if second_people(proposal.deed, everybody, by.id, proposal.subject):
        raise SomebodyElseCould
    check_same(proposal, content)
    settled = _settled(proposal, ProposalState.APPROVED, by, at, given_reason(reason))
    return replace(settled, alone=True)


def refused(proposal: DeedProposal, *, by: Staff, at: datetime, reason: str) -> DeedProposal:
    """Return the proposal refused.

    Raises SamePerson, AboutThemselves, NotPermitted, Invalid("reason", "empty").
    """
    _check_second(proposal, by)
    return _settled(proposal, ProposalState.REFUSED, by, at, given_reason(reason))


def withdrawn(proposal: DeedProposal, *, by: Staff) -> DeedProposal:
    """Return the proposal taken back by who made it, or by a manager.

    Raises NotPermitted, AboutThemselves.
    """
    if by.id == proposal.subject:
        raise AboutThemselves
    if proposal.state not in {ProposalState.OPEN, ProposalState.APPROVED}:
        raise Invalid("proposal", "settled")
    if by.id != proposal.proposed_by and by.role is not Role.MANAGER:
        raise NotPermitted
    return replace(proposal, state=ProposalState.WITHDRAWN)


def second_people(
    deed: Deed, everybody: Iterable[Staff], proposer: UUID, subject: UUID | None = None
) -> list[UUID]:
    """Return who may approve what this person proposes about a `subject`, managers first."""
    able = [
        one
        for one in everybody
        if one.active
        and one.id not in {proposer, subject}
        and one.role in NEEDS_TWO[deed].approvers
    ]
    return [one.id for one in sorted(able, key=lambda one: one.role is not Role.MANAGER)]


def check_together(
    deed: Deed, first: Staff, second: Staff | None, everybody: Iterable[Staff], alone: str
) -> str:
    """Check two people who do a deed at once; return the reason where nobody else could.

    Raises NotPermitted, SamePerson, NotApproved where somebody else could and did not,
    SomebodyElseCould where one person would do it alone all the same, Invalid("reason", "empty").
    """
    rule = NEEDS_TWO[deed]
    if first.role not in rule.proposers or (second and second.role not in rule.approvers):
        raise NotPermitted
    if second is not None:
        if second.id == first.id:
            raise SamePerson
        return ""
    if second_people(deed, everybody, first.id):
        raise SomebodyElseCould if alone.strip() else NotApproved
    return given_reason(alone)


def check_same(proposal: DeedProposal, content: object) -> None:
    """Raise ContentChanged unless exactly this was proposed."""
    kept = digest(proposal.deed, proposal.content)
    if kept != proposal.sha256 or digest(proposal.deed, canonical(content)) != proposal.sha256:
        raise ContentChanged


def check_approved(proposal: DeedProposal, content: object) -> None:
    """Raise NotApproved or ContentChanged unless exactly this was approved and not yet done."""
    if proposal.state is not ProposalState.APPROVED or proposal.settled_by is None:
        raise NotApproved
    if proposal.settled_by == proposal.proposed_by and not proposal.alone:
        raise NotApproved
    check_same(proposal, content)


def _check_open(proposal: DeedProposal) -> None:
    if not proposal.is_open:
        raise Invalid("proposal", "settled")


def _check_second(proposal: DeedProposal, by: Staff) -> None:
    _check_open(proposal)
    if by.id == proposal.proposed_by:
        raise SamePerson
    if by.id == proposal.subject:
        raise AboutThemselves
    if by.role not in NEEDS_TWO[proposal.deed].approvers:
        raise NotPermitted


def _settled(
    proposal: DeedProposal, state: ProposalState, by: Staff, at: datetime, reason: str = ""
) -> DeedProposal:
    return replace(proposal, state=state, settled_by=by.id, settled_at=at, settled_reason=reason)
