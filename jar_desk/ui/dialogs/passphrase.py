"""The passphrase of a package, shown once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.theme import worn_theme
from jar_desk.ui.widgets import InlineMessage, Labelled, SecondaryButton, Tone

LETTER_SIZE = 19
"""Large enough to copy by hand, in device-independent pixels."""


class PassphraseDialog(FormDialog):
    """Show it until the person says it is written down; Escape does not lose it."""

    def __init__(self, passphrase: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Passphrase of the package"),
            self.tr("Close"),
            self.tr("It travels by another way than the package: by phone, or at the counter."),
            parent,
        )
        self.line = QLineEdit(passphrase)
        self.line.setReadOnly(True)
        self.line.setStyleSheet(f"font-size: {worn_theme().pixels(LETTER_SIZE)}px;")
        self.line.setCursorPosition(0)
        self.noted = QCheckBox(self.tr("I have written it down for the person"))
        self.noted.toggled.connect(self.go.setEnabled)
        copy = SecondaryButton(self.tr("Copy"), "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(passphrase))
        once = InlineMessage(
            self.tr("It is shown this once and is already erased from the desk."), Tone.WARNING
        )
        self.body.addWidget(once)
        self.body.addWidget(Labelled(self.line, self.tr("Passphrase")))
        self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.noted)
        self.keep.hide()
        self.go.setEnabled(False)
        self.noted.setFocus()

    def is_complete(self) -> bool:
        """Tell whether it was written down."""
        return self.noted.isChecked()

    def reject(self) -> None:
        """Stay open until it is written down."""
        if self.is_complete():
            super().reject()
