"""Lines and boxes that know when an input method is converting, so that no key acts too soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtWidgets import QWidget


class ComposingLine(QLineEdit):
    """One line of text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notice the start and the end of a conversion."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)


class ComposingText(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composing = False
        self.setTabChangesFocus(True)
        self._lines = lines
        self._fit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Notice the start and the end of a conversion."""
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def _fit(self) -> None:
        self.setFixedHeight(self._lines * round(self.fontMetrics().height() * 1.3) + 26)


def composing_now() -> bool:
    """Tell whether the field that has the focus is in the middle of a conversion."""
    return bool(getattr(QApplication.focusWidget(), "composing", False))
