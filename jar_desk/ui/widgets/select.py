"""A box that lets one of some things be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class Select(QComboBox):
    """Offer a list as calm as the rest; the wheel over a closed box scrolls the page instead."""

    _dressed = False

    def showPopup(self) -> None:
        """Open the list; only rows of this delegate follow the style sheet."""
        if not self._dressed:
            from PySide6.QtWidgets import QStyledItemDelegate  # noqa: PLC0415 - start-up

            self.setItemDelegate(QStyledItemDelegate(self))
            self._dressed = True
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
