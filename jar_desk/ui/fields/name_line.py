"""A line for a name in any script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QLineEdit

from jar_desk.ui.fonts import FAMILIES, INTERFACE

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


def leading_family(text: str) -> str:
    """Return the first shipped face that has the first character the interface face lacks."""
    lacking = next((one for one in text if one.isalpha() and not _has(INTERFACE, one)), None)
    if lacking is None:
        return INTERFACE
    return next((family for family in FAMILIES if _has(family, lacking)), INTERFACE)


def _has(family: str, character: str) -> bool:
    font = QFont(family)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return QFontMetrics(font).inFontUcs4(ord(character))
