"""The keys of the desk: which one it is, who holds the sheet, and one's own passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from jar_desk.ui.widgets import SecondaryButton, Text, TextStyle
from jar_desk.ui.widgets.card import Card

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.usecases.staffing import DeskAccess


class KeysCard(Card):
    """Three lines, each with what may be done about it; a manager may do all."""

    def __init__(self, *, manages: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, look="plain", title=" ", icon="key-round")
        self._access: DeskAccess | None = None
        self.own = SecondaryButton("", "pencil")
        self.renew = SecondaryButton("", "printer")
        self.rotate = SecondaryButton("", "rotate-ccw")
        self._own, self._sheet, self._key = (Text("", TextStyle.SMALL, wrap=True) for _ in "123")
        for words, button in (
            (self._own, self.own),
            (self._sheet, self.renew),
            (self._key, self.rotate),
        ):
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(words, 1)
            line.addWidget(button)
            self.body.addLayout(line)
        for button in (self.renew, self.rotate):
            button.setVisible(manages)

    def show_access(self, access: DeskAccess) -> None:
        """Say how the desk stands."""
        self._access = access
        self.say_words()

    def say_words(self) -> None:
        """Speak the language of the moment."""
        self.set_title(self.tr("Keys"))
        self._own.setText(self.tr("Your passphrase is known to nobody else."))
        self.own.setText(self.tr("Change your passphrase…"))
        self.renew.setText(self.tr("New recovery sheet…"))
        self.rotate.setText(self.tr("Move on to a new key…"))
        access = self._access
        if access is None:
            return
        self._sheet.setText(
            self.tr("The printed recovery sheet opens the desk where a passphrase is lost.")
            if access.sheet
            else self.tr("No recovery sheet opens this desk.")
        )
        if access.rotating:
            self._key.setText(self.tr("The desk is on its way to a new key: not yet finished."))
            self.rotate.setText(self.tr("Finish it"))
            return
        number = self.tr("This is the desk's key number {number}. Somebody leaving changes it.")
        self._key.setText(number.format(number=access.epoch))
