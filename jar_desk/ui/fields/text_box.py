"""A box for some lines of text."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PADDING = 26
"""Frame and inner margins above and below the lines, in device-independent pixels."""


class TextBox(QPlainTextEdit):
    """Some lines of text; Tab goes on to the next field."""

    def __init__(self, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * round(self.fontMetrics().height() * 1.25) + _PADDING)

    def words(self) -> str:
        """Return what was typed, without outer blanks."""
        return self.toPlainText().strip()
