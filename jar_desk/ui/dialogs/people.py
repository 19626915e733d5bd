"""Correct what is said of the requester, the person concerned and the agent."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypedDict

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Relation
from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.fields.agent_field import AgentField
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.person_field import PersonField
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import InlineMessage, Labelled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.people import Agent, Person
    from jar_desk.ui.wording import Wording

LETTER_LANGUAGES: Final = ("ja", "en")
WIDTH: Final = 860


class People(TypedDict):
    """What `usecases.editing.edit_people` takes by name."""

    subject: Person
    agent: Agent | None
    relation: Relation
    letter_language: str


class PeopleDialog(FormDialog):
    """The people of an inquiry as a form; everybody stays the same person."""

    def __init__(self, inquiry: Inquiry, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("People of this inquiry"),
            self.tr("Save"),
            self.tr("A package already made is to be made anew after a change."),
            parent,
        )
        self._wording = wording
        self.person, self.agent = PersonField(wording), AgentField(wording)
        self.relation: ChoiceBox[Relation] = ChoiceBox(
            Relation, wording.relation, self.tr("What ties the person to JAR")
        )
        self.letter_language: ChoiceBox[str] = ChoiceBox(
            LETTER_LANGUAGES, wording.language, self.tr("Language of our letters")
        )
        self.died = QCheckBox(self.tr("The person concerned has died"))
        self.died.setChecked(inquiry.subject.died)
        self.problem = InlineMessage("", Tone.ERROR)
        self._place_fields()
        self.person.show_person(inquiry.subject)
        self.agent.show_agent(inquiry.agent)
        self.relation.choose(inquiry.relation)
        self.letter_language.choose(inquiry.letter_language)
        self.widen(WIDTH)

    def value(self) -> People:
        """Return everybody as the use case takes them. Raises Invalid."""
        return People(
            subject=replace(self.person.value(), died=self.died.isChecked()),
            agent=self.agent.value(),
            relation=self.relation.value(),
            letter_language=self.letter_language.value(),
        )

    def is_complete(self) -> bool:
        """Tell whether everything can be read, saying what cannot."""
        try:
            self.value()
        except Invalid as problem:
            self.problem.say(self._wording.invalid(problem))
            return False
        return True

    def _place_fields(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(16)
        for box in (self.relation, self.letter_language):
            beside.addWidget(Labelled(box, box.accessibleName()), 1)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.person)
        self.body.addWidget(self.died)
        self.body.addLayout(beside)
        self.body.addWidget(self.agent)
