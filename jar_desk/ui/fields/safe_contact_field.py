"""The safe contact profile: how the person may be reached without danger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from jar_desk.domain.people import Channel, SafeContact
from jar_desk.ui.widgets import FlowLayout, Labelled

if TYPE_CHECKING:
    from jar_desk.ui.wording import Wording

ASKED_OF = (Channel.POST, Channel.EMAIL, Channel.PHONE, Channel.SOCIAL_MEDIA, Channel.COUNTER)


class SafeContactField(QWidget):
    """What is forbidden, when to call, and what must not stand on an envelope."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forbidden = {one: QCheckBox(wording.forbidden_channel(one)) for one in ASKED_OF}
        self.no_sender = QCheckBox(self.tr("No sender name on the envelope"))
        self.no_messages = QCheckBox(self.tr("Leave no messages"))
        self.hours, self.note = QLineEdit(), QLineEdit()
        self._allowed: frozenset[Channel] = frozenset()
        self._lay_out()
        for box in (*self.forbidden.values(), self.no_sender, self.no_messages):
            box.toggled.connect(lambda _: self.changed.emit())
        for line in (self.hours, self.note):
            line.textEdited.connect(lambda _: self.changed.emit())

    def _lay_out(self) -> None:
        ticks = FlowLayout()
        for box in (*self.forbidden.values(), self.no_sender, self.no_messages):
            ticks.addWidget(box)
        lines = QGridLayout()
        lines.setHorizontalSpacing(16)
        lines.addWidget(Labelled(self.hours, self.tr("Safe hours")), 0, 0)
        lines.addWidget(Labelled(self.note, self.tr("What else to mind")), 0, 1)
        lines.setColumnStretch(1, 2)
        lines.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(ticks)
        column.addLayout(lines)

    def value(self) -> SafeContact:
        """Return the profile."""
        return SafeContact(
            allowed=self._allowed,
            forbidden=frozenset(one for one, box in self.forbidden.items() if box.isChecked()),
            hours=self.hours.text().strip(),
            no_sender_name=self.no_sender.isChecked(),
            no_messages=self.no_messages.isChecked(),
            note=self.note.text().strip(),
        )

    def show_profile(self, profile: SafeContact) -> None:
        """Show a profile to change it."""
        self._allowed = profile.allowed
        for channel, box in self.forbidden.items():
            box.setChecked(channel in profile.forbidden)
        self.no_sender.setChecked(profile.no_sender_name)
        self.no_messages.setChecked(profile.no_messages)
        self.hours.setText(profile.hours)
        self.note.setText(profile.note)

    def state(self) -> dict[str, Any]:
        """Return what was ticked and typed."""
        return {
            "forbidden": [one.value for one, box in self.forbidden.items() if box.isChecked()],
            "no_sender": self.no_sender.isChecked(),
            "no_messages": self.no_messages.isChecked(),
            "hours": self.hours.text(),
            "note": self.note.text(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was ticked and typed."""
        for channel, box in self.forbidden.items():
            box.setChecked(channel.value in state.get("forbidden", []))
        self.no_sender.setChecked(bool(state.get("no_sender")))
        self.no_messages.setChecked(bool(state.get("no_messages")))
        self.hours.setText(state.get("hours", ""))
        self.note.setText(state.get("note", ""))
