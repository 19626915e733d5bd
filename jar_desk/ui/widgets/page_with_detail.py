"""A page with a list and, where the window is wide enough, what is chosen beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.theme import worn_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

_WIDTH: Final = 360
_FROM: Final = 940
"""Widths of what is beside, and of the page from which on it is shown, in logical pixels."""


class PageWithDetail(QWidget):
    """Call `lay_out_beside` once the parts are made."""

    def lay_out_beside(self, detail: QWidget, *parts: QWidget | QLayout) -> None:
        """Put parts under each other, the last in the room that is left, and `detail` beside."""
        self._beside = detail
        left = QVBoxLayout()
        left.setContentsMargins(22, 16, 18, 0)
        left.setSpacing(12)
        for part in parts:
            if isinstance(part, QWidget):
                left.addWidget(part)
            else:
                left.addLayout(part)
        left.setStretch(len(parts) - 1, 1)
        page = QHBoxLayout(self)
        page.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(left, 1)
        detail.setFixedWidth(worn_theme().pixels(_WIDTH))
        page.addWidget(detail)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the list only: in a narrow window what is beside it goes."""
        hint = super().minimumSizeHint()
        beside = self._beside.width() if self._beside.isVisibleTo(self) else 0
        return QSize(hint.width() - beside, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what is beside where the list needs the room."""
        super().resizeEvent(event)
        self._beside.setVisible(self.width() >= _FROM)
