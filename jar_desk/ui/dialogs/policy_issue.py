"""What the office does about one issue of the policy: status, owner, leave to quote, a comment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy

from jar_desk.domain.policy_issues import Effect, IssueStatus
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.widgets import InlineMessage, Labelled, Text, TextStyle, Tone

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.policy_issues import PolicyIssue
    from jar_desk.ui.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueWish:
    """What was asked for; `release` is the reason for leave to quote, "" for none."""

    status: IssueStatus
    owner: str
    release: str
    comment: str


class PolicyIssueDialog(FormDialog):
    """Show an issue; a manager decides, everybody who works here may comment."""

    def __init__(
        self,
        issue: PolicyIssue,
        wording: Wording,
        *,
        manager: bool,
        parent: QWidget | None = None,
    ) -> None:
        place = f"{issue.defect.code} · {wording.section(issue.defect.ref)}"
        super().__init__(place, self.tr("Save"), "", parent)
        self._issue = issue
        self.setMinimumWidth(620)
        self.status: ChoiceBox[IssueStatus] = ChoiceBox(
            IssueStatus, wording.issue_status, self.tr("Status")
        )
        self.status.choose(issue.state.status)
        self.owner = QLineEdit(issue.state.owner)
        self.release, self.comment = TextBox(2), TextBox(2)
        held = issue.state.override
        self.release.setPlainText(held.reason if held else "")
        self._say(issue, wording)
        self._place(issue, manager=manager)
        self.keeps(status=self.status, owner=self.owner, release=self.release, comment=self.comment)

    def value(self) -> IssueWish:
        """Return what is wished."""
        return IssueWish(
            status=self.status.value(),
            owner=self.owner.text().strip(),
            release=self.release.words(),
            comment=self.comment.words(),
        )

    def _say(self, issue: PolicyIssue, wording: Wording) -> None:
        tone = Tone.ERROR if issue.defect.effect is Effect.BLOCK else Tone.WARNING
        if issue.defect.effect is Effect.NOTE:
            tone = Tone.NEUTRAL
        self.body.addWidget(InlineMessage(wording.severity(issue.defect.severity), tone))
        text, direction = issue.defect.text, issue.defect.direction
        for words, style in (
            (wording.pick(text.ja, text.en), TextStyle.BODY),
            (f"“{issue.defect.passage.words}”", TextStyle.SOFT),
            (wording.pick(direction.ja, direction.en), TextStyle.SMALL),
        ):
            self.body.addWidget(_paragraph(words, style))

    def _place(self, issue: PolicyIssue, *, manager: bool) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(12)
        rows = [
            Labelled(self.status, self.status.accessibleName()),
            Labelled(self.owner, self.tr("Who in the office sees to it")),
        ]
        for row in rows:
            pair.addWidget(row, 1)
        self.body.addLayout(pair)
        if issue.defect.effect is Effect.BLOCK:
            release = Labelled(
                self.release, self.tr("Reason why the passage may be quoted all the same")
            )
            release.say(self.tr("Left empty, the passage stays held back."))
            rows.append(release)
            self.body.addWidget(release)
        for row in rows:
            row.setEnabled(manager)
        if not manager:
            self.body.addWidget(
                Text(self.tr("Only the protection manager decides."), TextStyle.CAPTION)
            )
        self.body.addWidget(Labelled(self.comment, self.tr("Comment")))


def _paragraph(words: str, style: TextStyle) -> Text:
    """Return words that ask for one line and get as high as they must."""
    text = Text(words, style, wrap=True)
    policy = text.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    text.setSizePolicy(policy)
    return text
