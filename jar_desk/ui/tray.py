"""Notices beside the clock of the PC: numbers and dates only, nothing personal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QIcon

    from jar_desk.ui.wording import Wording

_LINES = 4


class Tray(QObject):
    """Show what is due; `pressed` when the person presses the notice or the icon."""

    pressed = Signal()

    def __init__(self, icon: QIcon, title: str, wording: Wording) -> None:
        super().__init__()
        self._title, self._wording = title, wording
        self._icon = QSystemTrayIcon(icon)
        self._icon.setToolTip(title)
        self._icon.messageClicked.connect(self.pressed)
        self._icon.activated.connect(lambda _reason: self.pressed.emit())

    def notice_text(self, items: Sequence[tuple[str, date]]) -> str:
        """Return the notice for (number, due day) pairs."""
        lines = [f"{number}  {self._wording.date(day)}" for number, day in items[:_LINES]]
        if len(items) > _LINES:
            lines.append(self.tr("and %n more", "", len(items) - _LINES))
        return "\n".join(lines)

    def notify(self, items: Sequence[tuple[str, date]]) -> None:
        """Tell of due days where the system has a tray."""
        if items and QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.show()
            self._icon.showMessage(self._title, self.notice_text(items), self._icon.icon())

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()
