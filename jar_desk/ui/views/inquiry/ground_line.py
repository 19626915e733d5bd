"""A ground in law as a check box with what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from jar_desk.ui.widgets import Text, TextStyle

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from jar_desk.domain.rules import Ground
    from jar_desk.ui.wording import Wording


_LEVEL = 5
"""Brings wrapped words to the line of the box, in device-independent pixels."""


class GroundLine(QWidget):
    """The citation at the box, the words beside it; pressing the words ticks the box too."""

    def __init__(self, ground: Ground, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = wording.pick(ground.text_ja, ground.text_en)
        self.box = QCheckBox(wording.pick(ground.citation_ja, ground.citation_en))
        self.box.setAccessibleDescription(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._said = Text(words, TextStyle.SMALL, wrap=True)
        self._said.setContentsMargins(0, _LEVEL, 0, 0)
        row.addWidget(self._said, 1)
        self.box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the words be as pale as a box that cannot be ticked."""
        if event.type() == QEvent.Type.EnabledChange:
            self._said.setEnabled(self.box.isEnabled())
        return super().eventFilter(watched, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick or clear."""
        if event.button() is Qt.MouseButton.LeftButton and self.box.isEnabled():
            self.box.click()
