"""Showing a proposal to whoever may settle it, and carrying their word to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from jar_desk.domain.four_eyes import AboutThemselves
from jar_desk.ui.dialogs.proposal import Answer, ProposalDialog
from jar_desk.usecases import deeds, four_eyes

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.changes import Done
    from jar_desk.domain.four_eyes import DeedProposal
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.deeds import ShownProposal
    from jar_desk.usecases.session import Session


def answer_proposal(
    workplace: Workplace,
    page: QWidget,
    shown: ShownProposal,
    then: Callable[[DeedProposal], None] = lambda _settled: None,
) -> None:
    """Ask for a word on a proposal and save it; `then` gets the settled proposal."""
    session, proposal = workplace.session, shown.proposal
    if proposal.subject == session.staff.id:
        words = workplace.wording.error(AboutThemselves())
        workplace.asking.tell(words.what, words.kept, words.todo)
        return
    # What was approved can only be taken back.
    mine = proposal.proposed_by == session.staff.id or not proposal.is_open
    dialog = ProposalDialog(
        proposal,
        workplace.wording,
        shown.proposer,
        mine=mine,
        alone=proposal.is_open and not shown.second_people,
        details=workplace.wording.role_change(proposal, shown.about) if shown.about else (),
        parent=page.window(),
    )
    if not workplace.asking.show(dialog):
        return
    answer, reason = dialog.answer, dialog.value()

    def tell(done: Done[DeedProposal]) -> None:
        then(workplace.changes.announce(done))

    workplace.background.run(page, lambda: _settle(session, proposal, answer, reason), tell)


def _settle(
    session: Session, proposal: DeedProposal, answer: Answer, reason: str
) -> Done[DeedProposal]:
    match answer:
        case Answer.APPROVE:
            content = deeds.content_now(session, proposal)
            return deeds.carried_out(session, four_eyes.approve(session, proposal, content))
        case Answer.APPROVE_ALONE:
            content = deeds.content_now(session, proposal)
            approved = four_eyes.approve_alone(session, proposal, content, reason)
            return deeds.carried_out(session, approved)
        case Answer.REFUSE:
            return four_eyes.refuse(session, proposal, reason)
        case Answer.WITHDRAW:
            return four_eyes.withdraw(session, proposal)
        case _:
            assert_never(answer)
