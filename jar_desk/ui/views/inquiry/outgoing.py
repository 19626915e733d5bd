"""The way out: approval by a colleague, passphrase, export, dispatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from jar_desk.domain.inquiry import DocumentKind, Stage
from jar_desk.ui.theme import Role
from jar_desk.ui.views.inquiry.next_act import may_approve
from jar_desk.ui.widgets import Card, IconMark, SecondaryButton, Text, TextStyle
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.ui.widgets.flow_layout import flowing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from jar_desk.ui.views.inquiry.acts import Acts
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.papers import Papers
    from jar_desk.ui.views.inquiry.seen import Seen


class OutgoingCard(Card):
    """Shown from the approval on: who waits for whom, and what to do until the answer is out."""

    def __init__(self, case: OpenInquiry, acts: Acts, papers: Papers) -> None:
        super().__init__(" ", "send", look="next")
        self._case, self._acts, self._papers = case, acts, papers
        self._place = case.workplace

    def show_seen(self, seen: Seen) -> None:
        """Show the card of the stage, or hide."""
        empty_layout(self.body)
        stage = seen.inquiry.stage
        self.setVisible(stage in {Stage.APPROVAL, Stage.RESPONSE} or bool(seen.inquiry.dispatches))
        if stage is Stage.APPROVAL:
            self.set_title(self.tr("Approval"))
            self._show_approval(seen)
        else:
            self.set_title(self.tr("Sending the answer"))
            self._show_response(seen)

    def _show_approval(self, seen: Seen) -> None:
        inquiry, wording = seen.inquiry, self._place.wording
        proposal, package = inquiry.proposal, inquiry.package
        if proposal is None or package is None:
            return
        said = self.tr("{name} asks {approver} to approve exactly this package ({moment}).")
        words = said.format(
            name=seen.name_of(proposal.proposed_by),
            approver=seen.name_of(proposal.approver),
            moment=wording.moment(proposal.proposed_at),
        )
        self.body.addWidget(Text(words, TextStyle.SMALL, wrap=True))
        if proposal.portability:
            carried = self.tr("The portability file goes with it, made from the same records.")
            self.body.addWidget(Text(carried, TextStyle.SMALL, wrap=True))
        mine = may_approve(inquiry, self._place.session.staff)
        hint = (
            self.tr("Read every page, then approve it or give it back with a reason.")
            if mine
            else self.tr("Nothing can change meanwhile. You see here when it is approved.")
        )
        self.body.addWidget(Text(hint, TextStyle.SMALL, wrap=True))
        look = SecondaryButton(self.tr("Read the package"), "eye", accent=True)
        look.clicked.connect(lambda: self._papers.preview_document(package))
        buttons = [look]
        if mine:
            back = SecondaryButton(self._acts.move_words(Stage.DECISION), "undo-2")
            back.clicked.connect(lambda: self._acts.move_to(Stage.DECISION))
            buttons.append(back)
        self.body.addWidget(flowing(buttons))

    def _show_response(self, seen: Seen) -> None:
        inquiry, wording = seen.inquiry, self._place.wording
        package = inquiry.package
        if inquiry.approval is not None:
            said = self.tr("Approved by {name}, {moment}").format(
                name=seen.name_of(inquiry.approval.approved_by),
                moment=wording.moment(inquiry.approval.approved_at),
            )
            self.body.addLayout(self._line(said, done=True))
        if inquiry.stage is Stage.RESPONSE and package is not None:
            waits = seen.passphrase_waits
            shown = self.tr("Passphrase shown") if not waits else self.tr("Note the passphrase")
            self.body.addLayout(self._line(shown, done=not waits))
            self.body.addLayout(self._line(self.tr("Save the package to a file"), done=None))
            buttons = []
            if waits and seen.may_work:
                show = SecondaryButton(self.tr("Show the passphrase…"), "key-round", accent=True)
                show.clicked.connect(lambda: self._papers.show_passphrase(DocumentKind.PACKAGE))
                buttons.append(show)
            save = SecondaryButton(self.tr("Save the package…"), "file-down", accent=True)
            save.setEnabled(seen.may_work)
            save.clicked.connect(lambda: self._papers.export(package))
            self.body.addWidget(flowing([*buttons, save]))
            self._show_carried(seen)
        for dispatch in inquiry.dispatches:
            said = self.tr("Sent {moment} by {name}: {channel} {address}; passphrase: {second}")
            words = said.format(
                moment=wording.moment(dispatch.sent_at),
                name=seen.name_of(dispatch.sent_by),
                channel=wording.channel(dispatch.channel),
                address=dispatch.address,
                second=wording.channel(dispatch.passphrase_channel),
            )
            self.body.addLayout(self._line(words, done=True))

    def _show_carried(self, seen: Seen) -> None:
        """Show what is left to do with the portability file, if one was approved."""
        inquiry, file = seen.inquiry, seen.inquiry.portability
        if file is None or inquiry.approval is None or not inquiry.approval.portability:
            return
        waits = seen.portability_waits
        shown = (
            self.tr("Note the passphrase of the portability file")
            if waits
            else self.tr("Passphrase of the portability file shown")
        )
        self.body.addLayout(self._line(shown, done=not waits))
        buttons = []
        if waits and seen.may_work:
            show = SecondaryButton(self.tr("Show its passphrase…"), "key-round")
            show.clicked.connect(lambda: self._papers.show_passphrase(DocumentKind.PORTABILITY))
            buttons.append(show)
        save = SecondaryButton(self.tr("Save the portability file…"), "file-down")
        save.setEnabled(seen.may_work)
        save.clicked.connect(lambda: self._papers.export(file))
        self.body.addWidget(flowing([*buttons, save]))

    def _line(self, words: str, *, done: bool | None) -> QLayout:
        icons = {True: ("check", Role.SUCCESS), False: ("circle-alert", Role.WARNING)}
        icon, role = icons[done] if done is not None else ("minus", Role.TEXT_SOFT)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconMark(icon, role, 16))
        row.addWidget(Text(words, TextStyle.SMALL, wrap=True), 1)
        return row
