"""One proposal: what would be done, who asks for it and why; yes, no, or taken back."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.widgets import Labelled, SecondaryButton, Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.four_eyes import DeedProposal
    from jar_desk.ui.wording import Wording


class Answer(Enum):
    """What somebody said to a proposal."""

    APPROVE = auto()
    APPROVE_ALONE = auto()
    REFUSE = auto()
    WITHDRAW = auto()


class ProposalDialog(FormDialog):
    """Show a proposal; the verb is what this person may do with it."""

    def __init__(
        self,
        proposal: DeedProposal,
        wording: Wording,
        proposer: str,
        *,
        mine: bool,
        alone: bool,
        details: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        self._answers = _first_answer(mine=mine, alone=alone)
        verbs = {
            Answer.APPROVE: self.tr("Approve"),
            Answer.APPROVE_ALONE: self.tr("Approve alone"),
            Answer.WITHDRAW: self.tr("Withdraw"),
        }
        super().__init__(wording.deed(proposal.deed), verbs[self._answers], parent=parent)
        self.answer = self._answers
        self._add_facts(proposal, wording, proposer, details)
        self._explain()
        self.reason = TextBox(2)
        self._row = Labelled(self.reason, self.tr("Reason"))
        self.body.addWidget(self._row)
        self._row.setVisible(self.answer is not Answer.WITHDRAW)
        self._add_other(mine=mine, alone=alone)

    def value(self) -> str:
        """Return the reason that was given."""
        return self.reason.words()

    def is_complete(self) -> bool:
        """Tell whether there is a reason where one is needed."""
        needs = self.answer in {Answer.REFUSE, Answer.APPROVE_ALONE}
        lacking = needs and not self.value()
        self._row.say(self.tr("This is needed.") if lacking else "", wrong=lacking)
        if lacking:
            self.reason.setFocus()
            self.answer = self._answers
        return not lacking

    def _add_facts(
        self, proposal: DeedProposal, wording: Wording, proposer: str, details: Sequence[str]
    ) -> None:
        first, *others = details or wording.proposal_facts(proposal) or [""]
        self.body.addWidget(Text(first, TextStyle.STRONG, wrap=True))
        for line in others:
            self.body.addWidget(Text(line, TextStyle.SMALL, wrap=True))
        asked = self.tr("Proposed by {name}, {moment}").format(
            name=proposer, moment=wording.full_moment(proposal.proposed_at)
        )
        self.body.addWidget(Text(asked, TextStyle.SOFT, wrap=True))
        why = self.tr("Reason: {reason}").format(reason=proposal.reason)
        self.body.addWidget(Text(why, wrap=True))

    def _explain(self) -> None:
        if self.answer is Answer.APPROVE_ALONE:
            said = self.tr(
                "Nobody else at this desk may approve this. It is recorded as an exception, with "
                "your reason."
            )
            self.body.addWidget(Text(said, TextStyle.SOFT, wrap=True))
        elif self.answer is Answer.APPROVE:
            said = self.tr(
                "You approve exactly what is shown here; if it changes, it needs a new proposal."
            )
            self.body.addWidget(Text(said, TextStyle.SOFT, wrap=True))

    def _add_other(self, *, mine: bool, alone: bool) -> None:
        self.other = SecondaryButton(self.tr("Withdraw") if mine else self.tr("Refuse"))
        self.other.clicked.connect(self._say_other)
        line = QHBoxLayout()
        line.addWidget(self.other)
        line.addStretch(1)
        self.body.addLayout(line)
        self.other.setVisible(not mine or alone)
        self._otherwise = Answer.WITHDRAW if mine else Answer.REFUSE

    def _say_other(self) -> None:
        self.answer = self._otherwise
        if self.is_complete():
            self.accept()


def _first_answer(*, mine: bool, alone: bool) -> Answer:
    if not mine:
        return Answer.APPROVE
    return Answer.APPROVE_ALONE if alone else Answer.WITHDRAW
