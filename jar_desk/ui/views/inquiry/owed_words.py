"""What a decision owes and what follows from its parts, said on the card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.parts import proposed
from jar_desk.domain.provisos import lacking, may_waive_reason
from jar_desk.domain.staff import Role
from jar_desk.ui.widgets import InlineMessage, QuietButton, Text, TextStyle, Tone
from jar_desk.usecases.deciding import notices_owed, require_reason, waive_reason

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Request
    from jar_desk.domain.rights import Outcome
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen


class OwedWords(QWidget):
    """Say what is missing; offer the outcome of the parts (`proposal_taken`), and the waiver."""

    proposal_taken = Signal(object)

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__()
        self._case = case
        self._request: Request | None = None
        self._outcome: Outcome | None = None
        self.missing = InlineMessage("", Tone.WARNING)
        self.waived = Text("", TextStyle.SMALL, wrap=True)
        self.waive = QuietButton("", link=True)
        self.waive.clicked.connect(self._waive)
        self.hint = Text("", TextStyle.SMALL, wrap=True)
        self.take = QuietButton(self.tr("Decide so"), link=True)
        self.take.clicked.connect(lambda: self.proposal_taken.emit(self._outcome))
        self._offer, self._reason = QWidget(), QWidget()
        for holder, words, button in (
            (self._offer, self.hint, self.take),
            (self._reason, self.waived, self.waive),
        ):
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(words, 1)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._offer)
        column.addWidget(self.missing)
        column.addWidget(self._reason)
        self.told = Text("", TextStyle.SMALL, wrap=True)
        column.addWidget(self.told)

    def show_request(self, request: Request, seen: Seen) -> None:
        """Show what is owed now."""
        self._request = request
        wording = self._case.workplace.wording
        rule = seen.rules[request.id]
        lacks = [wording.lack(one) for one in lacking(seen.inquiry, request, rule)]
        joined = wording.pick("、", ", ").join(lacks)
        said = self.tr("Still needed: {what}").format(what=joined) if lacks else ""
        self.missing.say(said, Tone.WARNING)
        self._show_offer(request, seen)
        self._show_reason(request, seen)
        self._show_told(request, seen)

    def _show_told(self, request: Request, seen: Seen) -> None:
        """Say which letter tells the person, and what stands in it."""
        place = self._case.workplace
        wording, said = place.wording, self.tr("{letter}, with: {items}")
        lines = [
            said.format(
                letter=wording.pick(notice.name.ja, notice.name.en),
                items=wording.pick("、", ", ").join(
                    wording.pick(item.ja, item.en) for item in notice.items
                ),
            )
            for notice in notices_owed(place.session, seen.inquiry, request)
        ]
        self.told.setText("\n".join((self.tr("The person is told by:"), *lines)) if lines else "")
        self.told.setVisible(bool(lines))

    def _show_offer(self, request: Request, seen: Seen) -> None:
        rule = seen.rules[request.id]
        self._outcome = proposed(seen.inquiry, request, rule)
        decided = request.decision.outcome if request.decision else None
        news = self._outcome is not None and self._outcome is not decided
        self._offer.setVisible(news and seen.open_to_edit)
        if self._outcome is not None:
            words = self._case.workplace.wording.outcome(self._outcome, rule)
            self.hint.setText(self.tr("From its parts: {outcome}").format(outcome=words))

    def _show_reason(self, request: Request, seen: Seen) -> None:
        decision = request.decision
        by = decision.reason_waived_by if decision else None
        manager = self._case.workplace.session.staff.role is Role.MANAGER
        waivable = may_waive_reason(request, seen.rules[request.id])
        able = manager and seen.open_to_edit and waivable
        self._reason.setVisible(able or by is not None)
        self.waive.setVisible(able)
        if by is None:
            self.waived.setText("")
            self.waive.setText(self.tr("The reason itself would harm: leave it out"))
            return
        said = self.tr("The reason is left out on the word of {name}, who alone may approve it.")
        self.waived.setText(said.format(name=seen.name_of(by)))
        self.waive.setText(self.tr("Ask for the reason again"))

    def _waive(self) -> None:
        request = self._request
        if request is None or request.decision is None:
            return
        entity = request.id
        if request.decision.reason_waived_by is not None:
            self._case.change(lambda session, inquiry: require_reason(session, inquiry, entity))
            return
        if self._case.workplace.asking.confirm(
            self.tr("Leave the reason out?"),
            self.tr(
                "The notice names the ground only (APPI Art 36). A reason that was written is "
                "erased, and only you may approve this answer."
            ),
            self.tr("Leave it out"),
        ):
            self._case.change(lambda session, inquiry: waive_reason(session, inquiry, entity))
