"""A box that lets one of some things be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QWheelEvent

_WIDEST: Final = 8
"""Ems a box asks for at most."""
_AROUND: Final = 50
"""Frame, padding and arrow, in device-independent pixels."""


class Select(QComboBox):
    """Offer a list as calm as the rest; the wheel over a closed box scrolls the page instead."""

    _dressed = False

    def minimumSizeHint(self) -> QSize:
        """Let one long choice not widen a page; what is cut ends with an ellipsis."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _WIDEST * self.font().pixelSize()), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box; words without room are cut visibly."""
        words = self.fontMetrics().horizontalAdvance(self.currentText())
        if words <= self.width() - _AROUND:
            super().paintEvent(event)
            return
        from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up
        from PySide6.QtWidgets import (  # noqa: PLC0415 - start-up
            QStyle,
            QStyleOptionComboBox,
            QStylePainter,
        )

        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self.width() - _AROUND
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def index_of(self, data: object) -> int:
        """Return where an equal value is, or -1 (Qt's search looks for the very same object)."""
        return next((at for at in range(self.count()) if self.itemData(at) == data), -1)

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
