"""Secrets lent to the clipboard: kept out of its history, and taken back after half a minute.

What others put there meanwhile is theirs and stays.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

LENT_FOR: Final = 30_000
"""Milliseconds."""
_SIGNS: Final = {
    # Windows: neither its history nor other devices (learn.microsoft.com, "Clipboard formats").
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
    # Klipper and others on Linux; managers on macOS (nspasteboard.org).
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
}
_PLACES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class _Loan(QObject):
    """One text on the clipboard, known by its hash from then on."""

    def __init__(self, text: str) -> None:
        clipboard = QGuiApplication.clipboard()
        super().__init__(clipboard)
        self._digest = _digest(text)
        content = QMimeData()
        content.setText(text)
        for kind, sign in _SIGNS.items():
            content.setData(kind, sign)
        clipboard.setMimeData(content)
        QTimer.singleShot(LENT_FOR, self, self.take_back)

    def take_back(self) -> None:
        """Empty the clipboard where it still holds this text."""
        clipboard = QGuiApplication.clipboard()
        for place in _PLACES:
            if _digest(clipboard.text(place)) == self._digest:
                clipboard.clear(place)
        self.deleteLater()


def lend(text: str) -> None:
    """Put a secret on the clipboard for half a minute."""
    _Loan(text)


def take_all_back() -> None:
    """Take back at once whatever is lent: the desk is locked."""
    for loan in QGuiApplication.clipboard().findChildren(_Loan):
        loan.take_back()


class SecretLine(QLineEdit):
    """Show a secret; what is copied from it is only lent."""

    def __init__(self, secret: str) -> None:
        super().__init__(secret)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lend what is chosen, instead of giving it away."""
        copies = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
        if any(event.matches(one) for one in copies):
            if self.hasSelectedText():
                lend(self.selectedText())
            return
        super().keyPressEvent(event)


def _digest(text: str) -> bytes:
    return sha256(text.encode("utf-8", "surrogatepass")).digest()
