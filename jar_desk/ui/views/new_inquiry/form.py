"""The form of a new inquiry, section by section."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.forbidden_data import ForbiddenKind
from jar_desk.domain.inquiry import Relation
from jar_desk.domain.people import AFTER_DEATH
from jar_desk.ui.fields.agent_field import AgentField
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.law_field import LawField
from jar_desk.ui.fields.person_field import PersonField
from jar_desk.ui.fields.safe_contact_field import SafeContactField
from jar_desk.ui.views.new_inquiry.arrival import ArrivalField
from jar_desk.ui.widgets import Card, Labelled
from jar_desk.usecases.receipt import InquiryDraft

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from uuid import UUID

    from jar_desk.ui.fields.law_field import Offer
    from jar_desk.ui.wording import Wording

LETTER_LANGUAGES = ("ja", "en")


Part = ArrivalField | PersonField | SafeContactField | LawField | AgentField


class InquiryForm(QWidget):
    """All sections; `draft()` is what the use case takes, `state()` what a draft keeps.

    `came` are the kinds of numbers that were masked while they were typed.
    """

    changed = Signal()

    def __init__(
        self,
        wording: Wording,
        now: Callable[[], datetime],
        offer: Offer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.arrival = ArrivalField(wording, now)
        self.person = PersonField(wording)
        self.agent = AgentField(wording)
        self.safe_contact = SafeContactField(wording)
        self.law = LawField(wording, offer)
        self.relation: ChoiceBox[Relation] = ChoiceBox(
            Relation, wording.relation, self.tr("What ties the person to JAR")
        )
        self.letter_language: ChoiceBox[str] = ChoiceBox(
            LETTER_LANGUAGES, wording.language, self.tr("Language of our letters")
        )
        self.came: frozenset[ForbiddenKind] = frozenset()
        self._lay_out()
        self._parts: dict[str, Part] = {
            "arrival": self.arrival,
            "person": self.person,
            "agent": self.agent,
            "safe_contact": self.safe_contact,
            "law": self.law,
        }
        for part in self._parts.values():
            part.changed.connect(self.changed)
        self.agent.changed.connect(self._say_who)
        for box in (self.relation, self.letter_language):
            box.activated.connect(lambda _: self.changed.emit())

    def _lay_out(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(16)
        for box in (self.relation, self.letter_language):
            beside.addWidget(Labelled(box, box.accessibleName()), 1)
        sections: tuple[tuple[str, str, tuple[QWidget | QHBoxLayout, ...]], ...] = (
            (self.tr("Arrival"), "inbox", (self.arrival,)),
            (self.tr("Whose data it is about"), "user", (self.person, beside, self.agent)),
            (self.tr("Safe contact"), "shield-alert", (self.safe_contact,)),
            (self.tr("Law and requests"), "scale", (self.law,)),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for title, icon, parts in sections:
            card = Card(title, icon)
            card.body.setSpacing(14)
            for part in parts:
                if isinstance(part, QWidget):
                    card.body.addWidget(part)
                else:
                    card.body.addLayout(part)
            column.addWidget(card)
        column.addStretch(1)

    def _say_who(self) -> None:
        kind = self.agent.kind.value() if self.agent.acts.isChecked() else None
        self.law.show_asker(kind, died=kind in AFTER_DEATH)

    def draft(self, assignee: UUID | None) -> InquiryDraft:
        """Return everything as the use case takes it. Raises Invalid."""
        agent = self.agent.value()
        died = agent is not None and agent.kind in AFTER_DEATH
        return InquiryDraft(
            arrival=self.arrival.value(),
            subject=replace(self.person.value(), died=died),
            agent=agent,
            relation=self.relation.value(),
            whereabouts=self.law.place.value(),
            whereabouts_given=self.law.place_given.value(),
            letter_language=self.letter_language.value(),
            safe_contact=self.safe_contact.value(),
            regimes=self.law.regimes,
            requests=self.law.requests_asked(),
            assignee=assignee,
            came=self.came,
        )

    def state(self) -> dict[str, Any]:
        """Return everything that was typed, as JSON values."""
        own = {
            "relation": self.relation.value().value,
            "letter_language": self.letter_language.value(),
            "came": sorted(self.came),
        }
        return own | {name: part.state() for name, part in self._parts.items()}

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was typed."""
        self.relation.choose(state.get("relation"))
        self.letter_language.choose(state.get("letter_language"))
        self.came = frozenset(one for one in ForbiddenKind if one in state.get("came", []))
        for name, part in self._parts.items():
            if name in state:
                part.restore(state[name])
        self._say_who()
