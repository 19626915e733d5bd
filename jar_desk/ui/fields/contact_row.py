"""One way to reach a person, and whether it is safe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from jar_desk.domain.contact_values import parse_address, parse_email, parse_phone
from jar_desk.domain.errors import Invalid
from jar_desk.domain.people import Channel, ContactPoint
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.widgets import Text, TextStyle
from jar_desk.ui.widgets.labelled import mark_wrong

if TYPE_CHECKING:
    from jar_desk.ui.wording import Wording

REACHABLE = (Channel.EMAIL, Channel.POST, Channel.PHONE, Channel.SOCIAL_MEDIA)


class ContactRow(QWidget):
    """Channel, address or number, and a tick for an address that must never be used."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id: UUID = uuid4()
        self._wording = wording
        self.channel: ChoiceBox[Channel] = ChoiceBox(
            REACHABLE, wording.channel, self.tr("Way to reach the person")
        )
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Address or number"))
        self.unsafe = QCheckBox(self.tr("Unsafe, never use"))
        self._problem = Text("", TextStyle.ERROR)
        self._problem.hide()
        self._lay_out()
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.line.editingFinished.connect(self.check)
        self.channel.activated.connect(lambda _: self._follow_channel())
        self.unsafe.toggled.connect(lambda _: self.changed.emit())

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.channel)
        line.addWidget(self.line, 1)
        line.addWidget(self.unsafe)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self._problem)

    def value(self) -> ContactPoint | None:
        """Return the contact point, None for an empty line. Raises Invalid."""
        typed = self.line.text().strip()
        if not typed:
            return None
        channel = self.channel.value()
        return ContactPoint(
            id=self._id,
            channel=channel,
            value=_parsed(channel, typed),
            unsafe=self.unsafe.isChecked(),
        )

    def show_contact(self, contact: ContactPoint) -> None:
        """Show a contact point to change it; it stays the same one."""
        self._id = contact.id
        if contact.channel not in REACHABLE:
            self.channel.offer((contact.channel, *REACHABLE), self._wording.channel)
        self.channel.choose(contact.channel)
        self.line.setText(contact.value)
        self.line.setCursorPosition(0)
        self.unsafe.setChecked(contact.unsafe)

    def check(self) -> bool:
        """Say beneath what is wrong, if anything."""
        try:
            self.value()
        except Invalid as problem:
            self._complain(self._wording.invalid(problem))
            return False
        self._complain("")
        return True

    def _complain(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
        mark_wrong(self.line, wrong=bool(words))

    def _follow_channel(self) -> None:
        if self.line.text().strip():
            self.check()
        self.changed.emit()

    def state(self) -> dict[str, Any]:
        """Return what was typed."""
        return {
            "channel": self.channel.value().value,
            "text": self.line.text(),
            "unsafe": self.unsafe.isChecked(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was typed."""
        self.channel.choose(state.get("channel"))
        self.line.setText(state.get("text", ""))
        self.unsafe.setChecked(bool(state.get("unsafe")))


def _parsed(channel: Channel, typed: str) -> str:
    if channel is Channel.EMAIL:
        return parse_email(typed)
    if channel is Channel.PHONE:
        return parse_phone(typed)
    if channel is Channel.POST:
        return parse_address(typed)
    return typed
