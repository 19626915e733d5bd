"""Opening a desk with the recovery sheet, and a new passphrase for whoever forgot theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets.buttons import PrimaryButton
from jar_desk.ui.widgets.door_card import DoorPage
from jar_desk.ui.widgets.door_form import DoorForm
from jar_desk.ui.widgets.labelled import Labelled
from jar_desk.ui.widgets.new_passphrase import NewPassphrase
from jar_desk.ui.widgets.select import Select
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jar_desk.ui.background import Background
    from jar_desk.ui.wording_errors import ErrorText
    from jar_desk.usecases.doors import DeskDoor
    from jar_desk.usecases.session import Session


class RecoveryView(DoorForm):
    """Type the sheet's groups and choose a new passphrase; `opened(Session)`, `back_wanted()`."""

    opened = Signal(object)

    def __init__(
        self,
        door: DeskDoor,
        recover: Callable[[str, UUID, str], Session],
        background: Background,
        error_words: Callable[[Exception], ErrorText],
        weakness: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        """Take `recover(groups, staff_id, new_passphrase)` and `weakness`, "" where good."""
        super().__init__(parent)
        self._recover, self._background = recover, background
        self._error_words = error_words
        self._title = Text("", TextStyle.TITLE, wrap=True)
        self._hint = Text("", TextStyle.SOFT, wrap=True)
        self.groups = QPlainTextEdit()
        self.groups.setFixedHeight(76)
        self.groups.setTabChangesFocus(True)
        self._groups_row = Labelled(self.groups)
        self.staff = Select()
        for member in door.members:
            self.staff.addItem(member.name, member.id)
        self._staff_row = Labelled(self.staff)
        self.passphrase = NewPassphrase(weakness)
        self.open_button = PrimaryButton("", "lock-open")
        self.open_button.clicked.connect(self.open)
        self._lay_out()
        self.retranslate()
        self.groups.setFocus(Qt.FocusReason.OtherFocusReason)

    def open(self) -> None:
        """Try to open the desk with what was typed."""
        passphrase = self.passphrase.checked()
        if passphrase is None or not self.open_button.isEnabled():
            return
        groups, staff_id = self.groups.toPlainText(), self.staff.currentData()
        self.open_button.setEnabled(False)
        self.message.say("")
        work = lambda: self._recover(groups, staff_id, passphrase)  # noqa: E731 - captured values
        self._background.run(self, work, self.opened.emit, self._fail)

    def _fail(self, error: Exception) -> None:
        self.open_button.setEnabled(True)
        self.message.say(self._error_words(error).brief, Tone.WARNING)
        self.groups.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        fields = (self._groups_row, self._staff_row, self.passphrase)
        self.lay_out_door(
            DoorPage(500), self.open_button, self._title, self._hint, *fields, self.message
        )

    def retranslate(self) -> None:
        """Take the words of the language of the moment."""
        super().retranslate()
        self._title.setText(self.tr("Open with the recovery sheet"))
        self._hint.setText(
            self.tr("Type the groups of the printed sheet. You then choose a new passphrase.")
        )
        self._groups_row.set_label(self.tr("Groups of the recovery sheet"))
        self._staff_row.set_label(self.tr("Staff member"))
        self.open_button.setText(self.tr("Open"))
