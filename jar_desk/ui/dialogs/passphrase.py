"""Passphrases that are shown once: of a package, and of a way into the desk."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from jar_desk.ui.dialogs.form_dialog import FormDialog
from jar_desk.ui.lent_text import SecretLine, lend
from jar_desk.ui.theme import worn_theme
from jar_desk.ui.widgets import InlineMessage, Labelled, SecondaryButton, Tone

LETTER_SIZE = 19
"""Large enough to copy by hand, in device-independent pixels."""

translate = QCoreApplication.translate


class ShownOnceWords(NamedTuple):
    """Heading, how it travels, why it is shown once, and what is ticked once it is written down."""

    title: str
    way: str
    once: str
    noted: str


def words_for_package(*, carried: bool = False) -> ShownOnceWords:
    """Return the words for the passphrase of a package, or of a file to carry away."""
    return ShownOnceWords(
        translate("PassphraseDialog", "Passphrase of the portability file")
        if carried
        else translate("PassphraseDialog", "Passphrase of the package"),
        translate(
            "PassphraseDialog",
            "It travels by another way than the package: by phone, or at the counter.",
        ),
        translate("PassphraseDialog", "It is shown this once and is already erased from the desk."),
        translate("PassphraseDialog", "I have written it down for the person"),
    )


def words_for_colleague(name: str) -> ShownOnceWords:
    """Return the words for the one-time passphrase of a colleague."""
    return ShownOnceWords(
        translate("PassphraseDialog", "One-time passphrase for {name}").format(name=name),
        translate(
            "PassphraseDialog",
            "Give it to your colleague in person. It opens the desk once; they then choose a "
            "passphrase of their own that nobody else knows.",
        ),
        translate("PassphraseDialog", "It is shown this once and is nowhere written down."),
        translate("PassphraseDialog", "I have written it down for my colleague"),
    )


class PassphraseDialog(FormDialog):
    """Show it until the person says it is written down; Escape does not lose it."""

    def __init__(
        self, passphrase: str, words: ShownOnceWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(words.title, self.tr("Close"), words.way, parent)
        self.line = SecretLine(passphrase)
        self.line.setStyleSheet(f"font-size: {worn_theme().pixels(LETTER_SIZE)}px;")
        self.noted = QCheckBox(words.noted)
        self.noted.toggled.connect(self.go.setEnabled)
        copy = SecondaryButton(self.tr("Copy"), "copy")
        copy.clicked.connect(lambda: lend(passphrase))
        self.body.addWidget(InlineMessage(words.once, Tone.WARNING))
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
