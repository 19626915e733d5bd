"""After a one-time passphrase: choosing one that nobody else knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets.buttons import PrimaryButton
from jar_desk.ui.widgets.door_card import DoorPage, Mark
from jar_desk.ui.widgets.door_form import DoorForm
from jar_desk.ui.widgets.new_passphrase import NewPassphrase
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.background import Background
    from jar_desk.ui.wording_errors import ErrorText
    from jar_desk.usecases.session import Session


class OwnPassphraseView(DoorForm):
    """Type a new passphrase twice; `opened(Session)`, `back_wanted()`."""

    opened = Signal(object)

    def __init__(
        self,
        open_desk: Callable[[str], Session],
        background: Background,
        error_words: Callable[[Exception], ErrorText],
        weakness: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Take `open_desk(new_passphrase)`, run in background, and `weakness`, "" where good."""
        super().__init__(parent)
        self._open_desk, self._background = open_desk, background
        self._error_words = error_words
        self._title = Text("", TextStyle.TITLE, wrap=True)
        self._hint = Text("", TextStyle.SOFT, wrap=True)
        self.passphrase = NewPassphrase(weakness)
        self.passphrase.second.returnPressed.connect(self.open)
        self.open_button = PrimaryButton("", "lock-open")
        self.open_button.clicked.connect(self.open)
        self._lay_out()
        self.retranslate()
        self.passphrase.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """Open the desk with the new passphrase in place of the given one."""
        chosen = self.passphrase.checked()
        if chosen is None or not self.open_button.isEnabled():
            return
        self.open_button.setEnabled(False)
        self.message.say("")
        self._background.run(self, lambda: self._open_desk(chosen), self.opened.emit, self._fail)

    def _fail(self, error: Exception) -> None:
        self.open_button.setEnabled(True)
        self.message.say(self._error_words(error).brief, Tone.WARNING)
        self.passphrase.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        words = (self._title, self._hint)
        self.lay_out_door(
            DoorPage(), self.open_button, Mark(), *words, self.passphrase, self.message
        )

    def retranslate(self) -> None:
        """Take the words of the language of the moment."""
        super().retranslate()
        self._title.setText(self.tr("A passphrase of your own"))
        self._hint.setText(
            self.tr("The one you were given opens the desk once. From now on only yours does.")
        )
        self.open_button.setText(self.tr("Open"))
