"""Labels that are always plain text."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from jar_desk.ui.theme import Role, worn_theme


class TextStyle(StrEnum):
    """A size and weight of the house."""

    BODY = "body"
    STRONG = "strong"
    SOFT = "soft"
    SMALL = "small"
    CAPTION = "caption"
    HEADING = "heading"
    TITLE = "title"
    NAME = "name"
    DISPLAY = "display"
    ERROR = "error"


class Text(QLabel):
    """Show words exactly as they are; markup in them is never read."""

    def __init__(
        self,
        text: str = "",
        style: TextStyle = TextStyle.BODY,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("textStyle", str(style))
        self.setWordWrap(wrap)
        self.setText(text)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def set_style(self, style: TextStyle) -> None:
        """Change size and weight."""
        if self.property("textStyle") != str(style):
            self.setProperty("textStyle", str(style))
            self.style().unpolish(self)
            self.style().polish(self)

    def set_role(self, role: Role) -> None:
        """Colour the words; call it again when the theme changes."""
        self.setStyleSheet(f"color: {worn_theme().colour(role).name()};")
