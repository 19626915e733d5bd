"""Choosing a new passphrase: twice, with an estimate of its strength."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jar_desk.ui.widgets.labelled import Labelled
from jar_desk.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from collections.abc import Callable


class NewPassphrase(QWidget):
    """Two fields; `weakness(passphrase)` words what is wrong, "" where it is good enough."""

    changed = Signal()

    def __init__(self, weakness: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weakness = weakness
        self.first, self.second = SecretField(), SecretField()
        self._first_row, self._second_row = Labelled(self.first), Labelled(self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._first_row)
        column.addWidget(self._second_row)
        self.first.textChanged.connect(self._judge)
        self.second.textChanged.connect(self._compare)
        self._retranslate()

    def checked(self) -> str | None:
        """Return the passphrase if it is good and typed twice alike, else say what is wrong."""
        passphrase = self.first.text()
        problem = self._weakness(passphrase)
        if problem:
            self._first_row.say(problem, wrong=True)
            self.first.setFocus()
            return None
        if passphrase != self.second.text():
            self._second_row.say(self.tr("The two are not alike."), wrong=True)
            self.second.setFocus()
            return None
        return passphrase

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _judge(self, passphrase: str) -> None:
        if not passphrase:
            self._first_row.say(self._advice())
        else:
            self._first_row.say(self._weakness(passphrase) or self.tr("Strong enough."))
        self._compare()

    def _compare(self) -> None:
        alike = self.first.text().startswith(self.second.text())
        self._second_row.say("" if alike else self.tr("The two are not alike."), wrong=not alike)
        self.changed.emit()

    def _advice(self) -> str:
        return self.tr("Four or more words you can remember, at least 12 characters.")

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._first_row.set_label(self.tr("New passphrase"))
        self._second_row.set_label(self.tr("New passphrase, once more"))
        if not self.first.text():
            self._first_row.say(self._advice())
