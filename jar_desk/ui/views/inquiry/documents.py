"""Documents: letters and packages made here, and the way out through approval and dispatch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.differences import fingerprint_for
from jar_desk.domain.inquiry import ANSWERING, TELLS_NOTHING_HELD, DocumentKind, Stage
from jar_desk.domain.portability import portable_records
from jar_desk.domain.stages import Condition, missing_for
from jar_desk.ui.views.inquiry.outgoing import OutgoingCard
from jar_desk.ui.views.inquiry.tab import Tab
from jar_desk.ui.widgets import (
    Card,
    Line,
    Pill,
    SecondaryButton,
    Text,
    TextStyle,
    Tone,
)
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.ui.widgets.flow_layout import flowing

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Document
    from jar_desk.ui.views.inquiry.acts import Acts
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.papers import Papers
    from jar_desk.ui.views.inquiry.seen import Seen

_MADE_HERE = {Condition.PACKAGE_MADE, Condition.APPROVER_NAMED}
_KILO = 1000


class DocumentsTab(Tab):
    """Approval and dispatch above, then what to make, then what was made, newest first."""

    def __init__(self, case: OpenInquiry, acts: Acts, papers: Papers) -> None:
        super().__init__(case)
        self._papers = papers
        self.outgoing = OutgoingCard(case, acts, papers)
        self.make = Card(self.tr("Make"), "file-plus")
        self.acknowledgement = SecondaryButton(self.tr("Acknowledgement"), "file-text")
        self.notice = SecondaryButton(self.tr("Notice"), "file-text")
        self.package = SecondaryButton(self.tr("Disclosure package"), "package")
        self.portability = SecondaryButton(self.tr("Portability file"), "file-down")
        self.not_identified = SecondaryButton(self.tr("Notice: not identifiable"), "file-text")
        self.why = Text("", TextStyle.CAPTION, wrap=True)
        self.made = Card(self.tr("Made so far"), "file-check")
        self._lay_out()
        self.acknowledgement.clicked.connect(papers.make_acknowledgement)
        self.notice.clicked.connect(papers.make_notice)
        self.package.clicked.connect(papers.make_package)
        self.portability.clicked.connect(papers.make_portability)
        self.not_identified.clicked.connect(papers.make_not_identified)

    def _lay_out(self) -> None:
        answer = (self.acknowledgement, self.notice, self.package, self.portability)
        buttons = (*answer, self.not_identified)
        self.make.body.addWidget(flowing(buttons))
        self.make.body.addWidget(self.why)
        for part in (self.outgoing, self.make, self.made):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def start(self) -> None:
        """Go to the package button."""
        target = self.package if self.package.isEnabled() else self.acknowledgement
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self, seen: Seen) -> int | None:
        """Return the number of documents."""
        return len(seen.inquiry.documents) or None

    def show_seen(self, seen: Seen) -> None:
        """Show what may be made and what was made."""
        self.outgoing.show_seen(seen)
        inquiry = seen.inquiry
        ended = inquiry.stage is Stage.NOT_IDENTIFIABLE and seen.may_work
        self.make.setVisible(seen.open_to_work or ended)
        for button in (self.acknowledgement, self.notice, self.package, self.portability):
            button.setVisible(not ended)
        self.not_identified.setVisible(ended)
        decided = bool(inquiry.requests) and all(one.decision for one in inquiry.requests)
        self.notice.setEnabled(decided)
        ready = (
            inquiry.stage is Stage.DECISION
            and set(missing_for(inquiry, Stage.APPROVAL, seen.rules)) <= _MADE_HERE
        )
        self.package.setEnabled(ready)
        portable = portable_records(inquiry, seen.rules)
        self.portability.setEnabled(ready and bool(portable))
        self.portability.setToolTip(self.tr("%n record(s) to carry away", "", len(portable)))
        self.why.setText(
            "" if ended else self._why(decided=decided, ready=ready, stage=inquiry.stage)
        )
        self.why.setVisible(bool(self.why.text()))
        empty_layout(self.made.body)
        for place, document in enumerate(reversed(inquiry.documents)):
            if place:
                self.made.body.addWidget(Line())
            self.made.body.addWidget(self._document(document, seen))
        if not inquiry.documents:
            words = self.tr("The acknowledgement is ready to print: make it and send it first.")
            self.made.body.addWidget(Text(words, TextStyle.SOFT, wrap=True))

    def _why(self, *, decided: bool, ready: bool, stage: Stage) -> str:
        if not decided:
            return self.tr("Notice and package follow once every request is decided.")
        if ready or stage is not Stage.DECISION:
            return ""
        return self.tr("The package follows once the checklist at the right is done.")

    def _document(self, document: Document, seen: Seen) -> QWidget:
        wording, inquiry = self.place.wording, seen.inquiry
        head: list[QWidget] = [
            Text(wording.document_kind(document.kind), TextStyle.STRONG),
            Text(f"{inquiry.number}-{document.branch}", TextStyle.SOFT),
        ]
        if document.kind not in TELLS_NOTHING_HELD:
            head.append(self._state(document, seen))
        said = [
            self._extent(document),
            wording.language(document.language),
            wording.full_moment(document.made_at),
            seen.name_of(document.made_by),
        ]
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(flowing(head))
        words.addWidget(Text(" · ".join(said), TextStyle.CAPTION, wrap=True))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in self._buttons(document, seen):
            row.addWidget(button)
        return holder

    def _extent(self, document: Document) -> str:
        if document.kind is DocumentKind.PORTABILITY:
            kilobytes = -(-document.attachment.size // _KILO)
            return self.tr("ZIP, {size} kB").format(size=kilobytes)
        return self.tr("%n page(s)", "", document.attachment.pages or 1)

    def _state(self, document: Document, seen: Seen) -> Pill:
        inquiry = seen.inquiry
        approval = inquiry.approval
        approved = {approval.sha256, approval.portability} if approval else set()
        if document.attachment.sha256 in approved:
            return Pill(self.tr("Approved"), Tone.SUCCESS)
        if document.content != fingerprint_for(inquiry, seen.rules, document.kind):
            return Pill(self.tr("Out of date"), Tone.WARNING)
        return Pill(self.tr("Up to date"), Tone.INFO)

    def _buttons(self, document: Document, seen: Seen) -> list[QWidget]:
        buttons: list[QWidget] = []
        package = document.kind is DocumentKind.PACKAGE
        answering = document.kind in ANSWERING
        newest = document == seen.inquiry.newest(document.kind)
        if not answering or (package and newest and seen.passphrase_waits):
            look = SecondaryButton(self.tr("Preview"), "eye")
            look.clicked.connect(lambda: self._papers.preview_document(document))
            buttons.append(look)
        if document.parts:
            parts = SecondaryButton(self.tr("Parts…"), "list-checks")
            parts.clicked.connect(lambda: self._papers.show_parts(document))
            buttons.append(parts)
        free = document.kind in TELLS_NOTHING_HELD
        approval = seen.inquiry.approval
        bound = document.kind is not DocumentKind.PORTABILITY or bool(
            approval and approval.portability == document.attachment.sha256
        )
        approved = approval is not None and bound and (newest or not answering)
        if seen.may_work and (free or approved):
            save = SecondaryButton(self.tr("Save as…"), "file-down")
            save.clicked.connect(lambda: self._papers.export(document))
            buttons.append(save)
        return buttons
