"""One spelling of a name, in any script, with what it is to its bearer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from jar_desk.domain.people import NAME_LIMIT, NameForm, NameKind, parse_name
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.name_line import NameLine

if TYPE_CHECKING:
    from jar_desk.ui.wording import Wording


class NameRow(QWidget):
    """A line for the name and a box for its kind."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: UUID = uuid4()
        self.line = NameLine()
        self.line.setMaxLength(NAME_LIMIT)
        self.line.setAccessibleName(self.tr("Name as it was given"))
        self.kind: ChoiceBox[NameKind] = ChoiceBox(
            NameKind, wording.name_kind, self.tr("What this form of the name is")
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.line, 1)
        line.addWidget(self.kind)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.kind.activated.connect(lambda _: self.changed.emit())

    def value(self) -> NameForm | None:
        """Return the name form, None for an empty line. Raises Invalid."""
        if not self.line.text().strip():
            return None
        return NameForm(id=self._id, text=parse_name(self.line.text()), kind=self.kind.value())

    def show_name(self, name: NameForm) -> None:
        """Show a name to change it; it stays the same form of the name."""
        self._id = name.id
        self.line.setText(name.text)
        self.line.setCursorPosition(0)
        self.kind.choose(name.kind)

    def state(self) -> dict[str, Any]:
        """Return what was typed."""
        return {"text": self.line.text(), "kind": self.kind.value().value}

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was typed."""
        self.line.setText(state.get("text", ""))
        self.kind.choose(state.get("kind"))
