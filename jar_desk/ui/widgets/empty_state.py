"""An empty page that teaches: what it is for and the one thing to press."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.theme import Role
from jar_desk.ui.widgets.buttons import PrimaryButton
from jar_desk.ui.widgets.icon_mark import IconMark
from jar_desk.ui.widgets.text import Text, TextStyle


class EmptyState(QWidget):
    """Say what will stand here; `pressed` when the button, if any, is pressed."""

    pressed = Signal()

    def __init__(
        self,
        title: str = "",
        text: str = "",
        action: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "inbox",
    ) -> None:
        super().__init__(parent)
        self._title = Text("", TextStyle.HEADING, wrap=True)
        self._text = Text("", TextStyle.SOFT, wrap=True)
        self.button = PrimaryButton()
        self.button.clicked.connect(self.pressed)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(440)
            label.setMinimumWidth(240)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(IconMark(icon, Role.TEXT_SOFT, 36), 0, middle)
        for label in (self._title, self._text):
            # An alignment would measure the height of the words at the width of the page.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, 8)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(4)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)
        self.set_words(title, text, action)

    def set_words(self, title: str, text: str, action: str = "") -> None:
        """Change the words; without `action` there is no button."""
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
