"""A form of the door: fields under each other, what is wrong, a way back and a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets.buttons import SecondaryButton
from jar_desk.ui.widgets.inline_message import InlineMessage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from jar_desk.ui.widgets.buttons import PrimaryButton
    from jar_desk.ui.widgets.door_card import DoorPage


class DoorForm(QWidget):
    """`back_wanted()`; call `lay_out_door` once the parts are made, and `retranslate`."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = InlineMessage(tone=Tone.WARNING)
        self.back = SecondaryButton("", "arrow-left")
        self.back.clicked.connect(self.back_wanted)

    def go_back(self) -> None:
        """Return to where this was asked for."""
        self.back_wanted.emit()

    def lay_out_door(self, page: DoorPage, verb: PrimaryButton, *parts: QWidget | QLayout) -> None:
        """Put parts under each other on the card, and the buttons beneath."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        for part in parts:
            if isinstance(part, QWidget):
                page.body.addWidget(part)
            else:
                page.body.addLayout(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(verb)
        page.body.addLayout(buttons)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language of the moment."""
        self.back.setText(self.tr("Back"))
