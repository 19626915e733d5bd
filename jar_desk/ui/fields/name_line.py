"""A line for a name in any script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit

from jar_desk.ui.fonts import FAMILIES, INTERFACE, leading_family

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class NameLine(QLineEdit):
    """Lead with the face of the script that is typed.

    QLineEdit gives a line the height of its first face and cuts off taller scripts (Arabic,
    Burmese) that a fallback face draws.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leading = INTERFACE
        self.textChanged.connect(self._suit)

    def _suit(self, text: str) -> None:
        wanted = leading_family(text)
        if wanted == self._leading:
            return
        self._leading = wanted
        font = QFont(self.font())
        font.setFamilies([wanted, *(one for one in FAMILIES if one != wanted)])
        self.setFont(font)
