"""What the answer takes from the policy, as lines of the checklist and messages on the card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.policy_issues import Effect
from jar_desk.domain.stages import Condition
from jar_desk.ui.theme import Tone
from jar_desk.ui.views.inquiry.missing_line import MissingLine
from jar_desk.ui.widgets import InlineMessage, QuietButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.answer_facts import PolicyUse


class PolicyLines(QObject):
    """Make the widgets; `issue_wanted(code)` and `wanted(Condition)` when one is pressed."""

    issue_wanted = Signal(str)
    wanted = Signal(object)

    def __init__(self, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._wording = wording

    def checks(self, use: PolicyUse) -> Iterator[QWidget]:
        """Give a line for each passage held back, and one for items without facts."""
        for issue in use.blocking:
            words = self.tr("Words of the policy are held back: {place} ({code})")
            place = self._wording.section(issue.defect.ref)
            line = MissingLine(words.format(place=place, code=issue.defect.code))
            line.clicked.connect(lambda _=False, code=issue.defect.code: self._want(code))
            yield line
        if use.untouched:
            items = self.tr(", ").join(self._wording.answer_item(one) for one in use.untouched)
            words = self.tr("Policy text only, no fact recorded: {items}")
            line = MissingLine(words.format(items=items))
            line.clicked.connect(lambda: self.wanted.emit(Condition.RECORDS_ATTACHED))
            yield line

    def messages(self, use: PolicyUse) -> Iterator[QWidget]:
        """Give a banner for what the responsible person should know, a note for the rest."""
        for effect, tone in ((Effect.BANNER, Tone.WARNING), (Effect.NOTE, Tone.NEUTRAL)):
            found = [one for one in use.issues if one.defect.effect is effect]
            if found:
                yield InlineMessage(self._said(effect, found), tone)
        told = [one for one in use.issues if one.defect.effect is not Effect.BLOCK]
        if told:
            look = QuietButton(self.tr("Look at the issues"), link=True)
            look.clicked.connect(lambda _=False, code=told[0].defect.code: self._want(code))
            yield look

    def _said(self, effect: Effect, issues: list[PolicyIssue]) -> str:
        places = dict.fromkeys(self._wording.section(one.defect.ref) for one in issues)
        words = (
            self.tr("The policy quoted here has issues (B): {places}")
            if effect is Effect.BANNER
            else self.tr("Remarks on the policy quoted here (C): {places}")
        )
        return words.format(places=self.tr(", ").join(places))

    def _want(self, code: str) -> None:
        self.issue_wanted.emit(code)
