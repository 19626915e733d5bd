"""A line of the checklist that leads to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jar_desk.ui.theme import Role
from jar_desk.ui.widgets import IconMark, QuietButton, Text, TextStyle

if TYPE_CHECKING:
    from PySide6.QtCore import QSize


def small_words(words: str) -> Text:
    """Return words that ask for one line and get as high as they must."""
    text = Text(words, TextStyle.SMALL, wrap=True)
    policy = text.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
    text.setSizePolicy(policy)
    return text


class MissingLine(QuietButton):
    """A line of the checklist that leads to its place; its words wrap.

    `later` lines are calm: the primary button brings them about by itself.
    """

    def __init__(self, words: str, parent: QWidget | None = None, *, later: bool = False) -> None:
        super().__init__("", None, parent)
        self.setAccessibleName(words)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(5)
        icon, role = ("minus", Role.TEXT_SOFT) if later else ("circle-alert", Role.WARNING)
        row.addWidget(IconMark(icon, role), 0, Qt.AlignmentFlag.AlignTop)
        self._text = small_words(words)
        self._text.set_role(role)
        row.addWidget(self._text, 1)
        self.setStyleSheet("MissingLine { padding: 0; border: 0; text-align: left; }")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return room for the wrapped words."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the words need."""
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Tell that narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped words."""
        return self._row.heightForWidth(width)
