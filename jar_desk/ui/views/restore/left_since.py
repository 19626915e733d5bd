"""Who has left since the backup: read off the desk as it lies, or ticked where it cannot tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from jar_desk.domain.staff import Role
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets.flow_layout import FlowLayout
from jar_desk.ui.widgets.inline_message import InlineMessage

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.restore_orders import BackupPreview


class LeftSince(QWidget):
    """Hidden where nobody has left; `changed` when somebody is ticked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: BackupPreview | None = None
        self.message = InlineMessage()
        self._ticks = QWidget()
        self._flow = FlowLayout(self._ticks, gap=16, line_gap=6)
        self.people: dict[UUID, QCheckBox] = {}
        self.new_key = QCheckBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.message, self._ticks, self.new_key):
            column.addWidget(part)
        self.hide()

    def show_preview(self, preview: BackupPreview, wording: Wording) -> None:
        """Show another backup."""
        self._preview = preview
        for box in self.people.values():
            self._flow.removeWidget(box)
            box.deleteLater()
        managers = [one for one in preview.members if one.role is Role.MANAGER]
        # Somebody must be left who restores.
        others = [one for one in preview.members if managers != [one]]
        self.people = {one.id: QCheckBox(one.name) for one in others}
        for box in self.people.values():
            self._flow.addWidget(box)
            box.toggled.connect(lambda _on: self.changed.emit())
        self.new_key.setChecked(preview.departures is None)
        self.retranslate(wording)

    def left(self) -> frozenset[UUID]:
        """Return who has left, as the desk tells or as it was ticked."""
        known = self._preview.departures if self._preview else None
        if known is not None:
            return known.left
        return frozenset(one for one, box in self.people.items() if box.isChecked())

    def wants_key(self) -> bool:
        """Tell whether the restored desk is to get a key of its own in any case."""
        return self._is_asked and self.new_key.isChecked()

    @property
    def _is_asked(self) -> bool:
        return self._preview is not None and self._preview.departures is None

    def retranslate(self, wording: Wording) -> None:
        """Take the words of the language of the moment."""
        self.new_key.setText(self.tr("Give the restored desk a new key"))
        preview = self._preview
        known = preview.departures if preview else None
        self._ticks.setVisible(self._is_asked)
        self.new_key.setVisible(self._is_asked)
        words, tone = "", Tone.INFO
        if preview is not None and known is None:
            tone = Tone.WARNING
            words = self.tr(
                "Who has left since the backup cannot be read off the desk. Tick whoever has: "
                "they are not let in again, and the restored desk gets a new key."
            )
        elif preview is not None and known is not None and known.left:
            names = (one.name for one in preview.members if one.id in known.left)
            words = self.tr(
                "Left since: {names}. They are not let in again, and the restored desk gets a new "
                "key."
            ).format(names=wording.pick("、", ", ").join(names))
        elif known is not None and known.another_key:
            words = self.tr("The key has changed since: the restored desk gets a new one, too.")
        self.message.say(words, tone)
        self.setVisible(bool(words))
