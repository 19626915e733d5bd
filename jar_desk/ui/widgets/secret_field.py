"""A passphrase field with an eye and a word about Caps Lock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from jar_desk.ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

_EYE: Final = 34
_LEARN_NOTHING: Final = "ImhSensitiveData|ImhNoPredictiveText|ImhNoAutoUppercase"
_HIDDEN: Final = f"ImhHiddenText|{_LEARN_NOTHING}"


class SecretField(QLineEdit):
    """Hide what is typed until the eye is pressed; `caps_lock(bool)` tells what typing shows."""

    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Hidden text also asks the input method to learn nothing of it.
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setProperty("contextMenuPolicy", "NoContextMenu")
        self.setTextMargins(0, 0, _EYE, 0)
        self._eye = QuietButton("", "eye", self)
        self._eye.setCheckable(True)
        self._eye.setFixedSize(_EYE, _EYE - 4)
        self._eye.toggled.connect(self._show)
        self._retranslate()

    def hide_again(self) -> None:
        """Hide what is typed."""
        self._eye.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell from a letter and Shift whether Caps Lock is on."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up

        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shift)
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the eye at the right."""
        super().resizeEvent(event)
        self._eye.move(self.width() - _EYE - 6, (self.height() - self._eye.height()) // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _show(self, visible: bool) -> None:  # noqa: FBT001 - a Qt slot
        mode = QLineEdit.EchoMode.Normal if visible else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self.setProperty("inputMethodHints", _LEARN_NOTHING if visible else _HIDDEN)
        self._eye.set_icon_name("eye-off" if visible else "eye")
        self._retranslate()

    def _retranslate(self) -> None:
        shown = self._eye.isChecked()
        self._eye.set_name(self.tr("Hide passphrase") if shown else self.tr("Show passphrase"))
