"""Cards: a quiet frame around things that belong together."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.widgets.icon_mark import IconMark
from jar_desk.ui.widgets.standing import set_shown
from jar_desk.ui.widgets.text import Text, TextStyle

Look = Literal["plain", "note", "next", "sound"]


class Line(QFrame):
    """A line one pixel high."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line")


class Card(QFrame):
    """A frame with a heading; put contents into `.body`, things at the right into `.header`.

    `look` is "plain", "note" (the sky blue of a checklist), "next" (the blue of the next step) or
    "sound" (the green of what is checked).
    """

    def __init__(
        self,
        title: str = "",
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        look: Look = "plain",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setProperty("look", look)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 18, 16)
        outer.setSpacing(10)
        self.heading = Text(title, TextStyle.HEADING, wrap=True)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        if icon:
            self.header.addWidget(IconMark(icon))
        self.header.addWidget(self.heading, 1)
        self._head = QWidget()
        self._head.setLayout(self.header)
        self.header.setContentsMargins(0, 0, 0, 0)
        set_shown(self._head, shown=bool(title or icon))
        outer.addWidget(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self.heading.setText(title)
        self._head.setVisible(bool(title))
