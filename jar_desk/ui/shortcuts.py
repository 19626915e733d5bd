"""The sheet of keyboard shortcuts (Ctrl+/)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from jar_desk.ui.widgets.fitted_dialog import FittedDialog
from jar_desk.ui.widgets.pill import Pill
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction


class ShortcutSheet(FittedDialog):
    """Show every action that has words and a shortcut."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        column.addWidget(Text(self.tr("Keyboard shortcuts"), TextStyle.TITLE))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(10)
        for row, action in enumerate(action for action in actions if action.text()):
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(Text(action.text()), row, 0)
            grid.addWidget(Pill(keys), row, 1)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        self.widen(400)
