"""Whether somebody acts for the person, and who."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jar_desk.domain.people import Agent, AgentKind
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.person_field import PersonField
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from jar_desk.ui.wording import Wording


class AgentField(QWidget):
    """A tick, and where it is set the kind of agent and everything asked of a person."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.acts = QCheckBox(self.tr("Somebody else asks on the person's behalf"))
        self.kind: ChoiceBox[AgentKind] = ChoiceBox(
            AgentKind, wording.agent_kind, self.tr("Kind of agent")
        )
        self.organisation = QLineEdit()
        self.relative = QCheckBox(self.tr("A relative of the person (parents always are)"))
        self.person = PersonField(wording)
        self._details = QWidget()
        beside = QHBoxLayout()
        beside.setSpacing(16)
        beside.addWidget(Labelled(self.kind, self.kind.accessibleName()), 1)
        beside.addWidget(Labelled(self.organisation, self.tr("Organisation, if any")), 2)
        inner = QVBoxLayout(self._details)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(14)
        inner.addLayout(beside)
        inner.addWidget(self.relative)
        inner.addWidget(self.person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.acts)
        column.addWidget(self._details)
        self._details.hide()
        self.acts.toggled.connect(self._details.setVisible)
        self.acts.toggled.connect(lambda _: self.changed.emit())
        self.kind.activated.connect(lambda _: self.changed.emit())
        self.organisation.textEdited.connect(lambda _: self.changed.emit())
        self.relative.toggled.connect(lambda _: self.changed.emit())
        self.person.changed.connect(self.changed)

    def value(self) -> Agent | None:
        """Return the agent, None where the person asks for themselves. Raises Invalid."""
        if not self.acts.isChecked():
            return None
        return Agent(
            person=self.person.value(),
            kind=self.kind.value(),
            organisation=self.organisation.text().strip(),
            relative=self.relative.isChecked(),
        )

    def show_agent(self, agent: Agent | None) -> None:
        """Show an agent to change them, or that there is none."""
        self.acts.setChecked(agent is not None)
        if agent is not None:
            self.kind.choose(agent.kind)
            self.organisation.setText(agent.organisation)
            self.relative.setChecked(agent.relative)
            self.person.show_person(agent.person)

    def state(self) -> dict[str, Any]:
        """Return what was chosen and typed."""
        return {
            "acts": self.acts.isChecked(),
            "kind": self.kind.value().value,
            "organisation": self.organisation.text(),
            "relative": self.relative.isChecked(),
            "person": self.person.state(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was chosen and typed."""
        self.acts.setChecked(bool(state.get("acts")))
        self.kind.choose(state.get("kind"))
        self.organisation.setText(state.get("organisation", ""))
        self.relative.setChecked(bool(state.get("relative")))
        self.person.restore(state.get("person", {}))
