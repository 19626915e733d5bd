"""Decision: one card for each request, saved at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.inquiry import Stage
from jar_desk.ui.views.inquiry.request_card import RequestCard
from jar_desk.ui.views.inquiry.seen import SEALED
from jar_desk.ui.views.inquiry.tab import Tab
from jar_desk.ui.widgets import InlineMessage, SecondaryButton, Tone

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.papers import Papers
    from jar_desk.ui.views.inquiry.seen import Seen


class DecisionTab(Tab):
    """Keep the cards while their requests stay, so that typing is never interrupted."""

    def __init__(self, case: OpenInquiry, papers: Papers) -> None:
        super().__init__(case)
        self.cards: dict[UUID, RequestCard] = {}
        self.message = InlineMessage("", Tone.APPROVAL)
        self.ended = InlineMessage("", Tone.INFO)
        self.tell = SecondaryButton("", "file-text")
        self.tell.clicked.connect(papers.make_not_identified)
        self.ended.add_below(self.tell)
        self.column.addWidget(self.message)
        self.column.addWidget(self.ended)
        self.column.addStretch(1)

    def start(self) -> None:
        """Go to the first request that is not decided."""
        for card in self.cards.values():
            if not card.decided:
                card.start()
                self.ensureWidgetVisible(card)
                return

    def save_typed(self) -> None:
        """Save reasons that are typed but not saved."""
        for card in self.cards.values():
            card.save_typed()

    def show_seen(self, seen: Seen) -> None:
        """Show the decisions; make cards only for requests that are new."""
        requests = {one.id: one for one in seen.inquiry.requests}
        for gone in set(self.cards) - set(requests):
            card = self.cards.pop(gone)
            card.hide()
            card.deleteLater()
        for place, request in enumerate(seen.inquiry.requests):
            if request.id not in self.cards:
                self.cards[request.id] = RequestCard(self.case, request)
                self.column.insertWidget(2 + place, self.cards[request.id])
            self.cards[request.id].show_request(request, seen)
        sealed = seen.inquiry.stage in SEALED
        words = self.tr(
            "The answer lies before the approver or is approved. Give it back to change a decision."
        )
        self.message.say(words if sealed else "")
        self._say_ended(seen)

    def _say_ended(self, seen: Seen) -> None:
        """Say what is owed to somebody who could not be identified."""
        if seen.inquiry.stage is not Stage.NOT_IDENTIFIABLE:
            self.ended.say("")
            return
        self.tell.setText(self.tr("Write the notice"))
        self.tell.setVisible(seen.may_work)
        self.ended.say(
            self.tr(
                "Ended because nobody knows who asks. The person is told without delay: why, that "
                "other proof takes the request up again, and under the GDPR and UK law to whom "
                "they may complain and that a court is open to them (GDPR 11(2), 12(2), 12(4)). "
                "The notice never says whether JAR holds data."
            )
        )
