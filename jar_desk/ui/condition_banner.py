"""What is unusual about the desk, across the window until it is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets.buttons import SecondaryButton
from jar_desk.ui.widgets.inline_message import InlineMessage

if TYPE_CHECKING:
    from jar_desk.usecases.desk_condition import DeskCondition


class ConditionBanner(QWidget):
    """Say each alarm in one sentence; `accepted()` when a manager says a backup was put back."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._condition: DeskCondition | None = None
        self._may_accept = False
        self.damaged, self.read_only = InlineMessage(), InlineMessage()
        self.rolled_back, self.late_backup = InlineMessage(), InlineMessage()
        self.accept = SecondaryButton("")
        self.accept.clicked.connect(self.accepted)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.rolled_back, 1)
        line.addWidget(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.damaged)
        column.addLayout(line)
        column.addWidget(self.read_only)
        column.addWidget(self.late_backup)
        self.hide()

    def show_condition(self, condition: DeskCondition, *, may_accept: bool) -> None:
        """Show what is unusual; hide where nothing is."""
        self._condition, self._may_accept = condition, may_accept
        self._retranslate()

    def show_late_backup(self, words: str) -> None:
        """Say that the last good backup is too old; empty words take it back."""
        self.late_backup.say(words, Tone.WARNING)
        self.setVisible(bool(self.texts()))

    def texts(self) -> tuple[str, ...]:
        """Return every alarm that is shown."""
        messages = (self.damaged, self.rolled_back, self.read_only, self.late_backup)
        return tuple(one.text for one in messages if one.text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        found = self._condition
        if found is None:
            return
        damaged = self.tr(
            "Part of the desk's database cannot be read. What can be read is shown and nothing is "
            "written. Put back the newest backup, or open a copy of the folder."
        )
        rolled_back = self.tr(
            "An older copy of the database lies in place of the newer one: the newest entries are "
            "missing. Ask the protection manager before you go on working."
        )
        read_only = self.tr(
            "This desk was opened for reading only: nothing can be changed. The folder cannot be "
            "written."
        )
        self.damaged.say(damaged if found.damaged else "", Tone.ERROR)
        self.rolled_back.say(rolled_back if found.rolled_back else "", Tone.ERROR)
        only_reading = found.read_only and not found.damaged
        self.read_only.say(read_only if only_reading else "", Tone.WARNING)
        self.accept.setText(self.tr("Restored from a backup on purpose"))
        self.accept.setVisible(found.rolled_back and self._may_accept)
        self.setVisible(bool(self.texts()))
