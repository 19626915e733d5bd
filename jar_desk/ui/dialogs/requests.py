"""Correct where the person is and what is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from jar_desk.domain.errors import Invalid
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.law_field import LawField
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import InlineMessage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.domain.rights import Regime
    from jar_desk.ui.fields.law_field import Offer
    from jar_desk.ui.wording import Wording

WIDTH = 860


class Asked(TypedDict):
    """What `usecases.editing.edit_requests` takes by name."""

    regimes: frozenset[Regime]
    whereabouts: str
    whereabouts_given: str
    requests: tuple[Request, ...]


class RequestsDialog(FormDialog):
    """Place, laws and requests as a form; the decision on an unchanged request stays."""

    def __init__(
        self, inquiry: Inquiry, offer: Offer, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            self.tr("Law and requests"),
            self.tr("Save"),
            self.tr("The clocks are reckoned anew from the laws that apply."),
            parent,
        )
        self._wording = wording
        self.law = LawField(wording, offer)
        places = (inquiry.whereabouts, inquiry.whereabouts_given)
        self.law.show_asked(*places, inquiry.requests)
        kind = inquiry.agent.kind if inquiry.agent else None
        self.law.show_asker(kind, died=inquiry.subject.died)
        self.problem = InlineMessage("", Tone.ERROR)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.law)
        self.widen(WIDTH)

    def value(self) -> Asked:
        """Return everything as the use case takes it. Raises Invalid."""
        return Asked(
            regimes=self.law.regimes,
            whereabouts=self.law.place.value(),
            whereabouts_given=self.law.place_given.value(),
            requests=self.law.requests_asked(),
        )

    def is_complete(self) -> bool:
        """Tell whether everything can be read, saying what cannot."""
        try:
            self.value()
        except Invalid as problem:
            self.problem.say(self._wording.invalid(problem))
            return False
        return True
