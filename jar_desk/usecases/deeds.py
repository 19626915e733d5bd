"""What is proposed to a second person, with what each deed would do now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.domain import four_eyes
from jar_desk.domain.changes import Changes, Done
from jar_desk.domain.four_eyes import Deed, ProposalState
from jar_desk.domain.permissions import Permission
from jar_desk.store import proposals, staff
from jar_desk.usecases import erasing, staffing
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.four_eyes import DeedProposal
    from jar_desk.usecases.session import Session


@dataclass(frozen=True, slots=True)
class ShownProposal:
    """A proposal with the name of its proposer and who else may settle it.

    `about` is the name of the staff member it is about, "" where it is about none.
    """

    proposal: DeedProposal
    proposer: str
    second_people: tuple[UUID, ...]
    about: str = ""


@needs(Permission.INQUIRIES)
def waiting_proposals(session: Session) -> list[ShownProposal]:
    """Return what waits for a second person or was approved and is not yet done, oldest first.

    Raises NotPermitted.
    """
    with session.desk.reading() as connection:
        found = proposals.in_state(connection, {ProposalState.OPEN, ProposalState.APPROVED})
        everybody = staff.all_staff(connection)
    names = {one.id: one.name for one in everybody}
    return [
        ShownProposal(
            one,
            names.get(one.proposed_by, ""),
            tuple(four_eyes.second_people(one.deed, everybody, one.proposed_by, one.subject)),
            _about(one, names),
        )
        for one in found
    ]


@needs(Permission.INQUIRIES)
def content_now(session: Session, proposal: DeedProposal) -> object:
    """Return what a deed would do now, which an approval must be about.

    Where the desk cannot tell beforehand, the deed itself compares when it is carried out.
    """
    if proposal.deed in erasing.DISPOSALS:
        return erasing.content_now(session, proposal)
    if proposal.deed is Deed.ROLE_CHANGE:
        return staffing.role_change_now(session, proposal)
    return proposal.says()


@needs(Permission.INQUIRIES)
def carried_out(session: Session, done: Done[DeedProposal]) -> Done[DeedProposal]:
    """Do at once what needs nothing but the second yes, and tell what changed by both.

    Raises as `carry_out_role`; the approval then stands, and the deed waits.
    """
    if done.value.deed is not Deed.ROLE_CHANGE:
        return done
    also = staffing.carry_out_role(session, done.value).changes
    kinds, ids = done.changes.kinds | also.kinds, done.changes.ids | also.ids
    return Done(done.value, Changes(kinds, ids))


def _about(proposal: DeedProposal, names: dict[UUID, str]) -> str:
    return names.get(proposal.subject, "") if proposal.subject else ""
