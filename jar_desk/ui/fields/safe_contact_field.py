"""The safe contact profile: how the person may be reached without danger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from jar_desk.domain.people import Channel, SafeContact
from jar_desk.ui.fields.channel_ticks import ChannelTicks
from jar_desk.ui.widgets import FlowLayout, Labelled, Text, TextStyle

if TYPE_CHECKING:
    from jar_desk.ui.wording import Wording

ASKED_OF = (
    Channel.POST,
    Channel.EMAIL,
    Channel.PHONE,
    Channel.SOCIAL_MEDIA,
    Channel.COUNTER,
    Channel.CASEWORKER,
)


class SafeContactField(QWidget):
    """What is forbidden, what alone is allowed, when to call, what must not be on an envelope."""

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forbidden = ChannelTicks(ASKED_OF, wording.forbidden_channel)
        self.allowed = ChannelTicks(ASKED_OF, wording.channel)
        self.no_sender = QCheckBox(self.tr("No sender name on the envelope"))
        self.no_messages = QCheckBox(self.tr("Leave no messages"))
        self.hours, self.note = QLineEdit(), QLineEdit()
        self._lay_out()
        self.forbidden.ticked.connect(self.allowed.untick)
        self.allowed.ticked.connect(self.forbidden.untick)
        for ticks in (self.forbidden, self.allowed):
            ticks.changed.connect(self.changed)
        for box in (self.no_sender, self.no_messages):
            box.toggled.connect(lambda _: self.changed.emit())
        for line in (self.hours, self.note):
            line.textEdited.connect(lambda _: self.changed.emit())

    def _lay_out(self) -> None:
        rules = FlowLayout(gap=20, line_gap=8)
        for box in (self.no_sender, self.no_messages):
            rules.addWidget(box)
        lines = QGridLayout()
        lines.setHorizontalSpacing(16)
        lines.addWidget(Labelled(self.hours, self.tr("Safe hours")), 0, 0)
        lines.addWidget(Labelled(self.note, self.tr("What else to mind")), 0, 1)
        lines.setColumnStretch(0, 1)
        lines.setColumnStretch(1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Text(self.tr("Never use"), TextStyle.SMALL))
        column.addWidget(self.forbidden)
        column.addSpacing(8)
        column.addWidget(
            Text(
                self.tr("Use only these (nothing ticked: whatever is not forbidden)"),
                TextStyle.SMALL,
                wrap=True,
            )
        )
        column.addWidget(self.allowed)
        column.addSpacing(8)
        column.addWidget(Text(self.tr("When writing or calling"), TextStyle.SMALL))
        column.addLayout(rules)
        column.addSpacing(8)
        column.addLayout(lines)

    def value(self) -> SafeContact:
        """Return the profile."""
        return SafeContact(
            allowed=self.allowed.value(),
            forbidden=self.forbidden.value(),
            hours=self.hours.text().strip(),
            no_sender_name=self.no_sender.isChecked(),
            no_messages=self.no_messages.isChecked(),
            note=self.note.text().strip(),
        )

    def show_profile(self, profile: SafeContact) -> None:
        """Show a profile to change it."""
        self.allowed.show_channels(profile.allowed)
        self.forbidden.show_channels(profile.forbidden)
        self.no_sender.setChecked(profile.no_sender_name)
        self.no_messages.setChecked(profile.no_messages)
        self.hours.setText(profile.hours)
        self.note.setText(profile.note)

    def state(self) -> dict[str, Any]:
        """Return what was ticked and typed."""
        return {
            "forbidden": sorted(self.forbidden.value()),
            "allowed": sorted(self.allowed.value()),
            "no_sender": self.no_sender.isChecked(),
            "no_messages": self.no_messages.isChecked(),
            "hours": self.hours.text(),
            "note": self.note.text(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Put back what was ticked and typed."""
        known = {one.value: one for one in Channel}
        for ticks, name in ((self.allowed, "allowed"), (self.forbidden, "forbidden")):
            named = state.get(name, [])
            ticks.show_channels(frozenset(known[one] for one in named if one in known))
        self.no_sender.setChecked(bool(state.get("no_sender")))
        self.no_messages.setChecked(bool(state.get("no_messages")))
        self.hours.setText(state.get("hours", ""))
        self.note.setText(state.get("note", ""))
