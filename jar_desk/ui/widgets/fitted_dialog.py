"""Dialogs exactly as high as their words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

from jar_desk.ui.theme import worn_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_TITLE_BAR: Final = 40
"""Room for the frame of a window, in device-independent pixels."""


def size_within_screen(dialog: QDialog, width: int, height: int) -> None:
    """Open a dialog that scrolls at a size of a text scale of 1.0, or as large as there is room."""
    room, scaled = dialog.screen().availableGeometry(), worn_theme().pixels
    dialog.resize(min(scaled(width), room.width()), min(scaled(height), room.height() - _TITLE_BAR))


class FittedDialog(QDialog):
    """As high as its layout needs at its width, but never higher than the screen.

    Qt measures wrapped words before it knows how wide a dialog will be. It grows when something
    is said later, and stays within the screen.
    """

    def widen(self, pixels: int) -> None:
        """Be at least this wide at a text scale of 1.0, and wider for larger text."""
        room = self.screen().availableGeometry().width()
        self.setMinimumWidth(min(worn_theme().pixels(pixels), room))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the least width and the height that is needed there."""
        self.resize(self.minimumSizeHint().width(), self.height())
        self._fit(self._needed_height())
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow when something inside asks for more room."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit(max(self.height(), self._needed_height()))
        return done

    def _needed_height(self) -> int:
        layout = self.layout()
        if layout is None:
            return self.height()
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(self.width())
        return layout.totalSizeHint().height()

    def _fit(self, height: int) -> None:
        room = self.screen().availableGeometry()
        self.resize(self.width(), min(height, room.height() - _TITLE_BAR))
        below = self.frameGeometry().bottom() - room.bottom()
        if below > 0:
            self.move(self.x(), max(room.top(), self.y() - below))
