"""A message beside what it is about."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.theme import Role, Tone, worn_theme
from jar_desk.ui.widgets.icon_mark import IconMark
from jar_desk.ui.widgets.standing import set_shown
from jar_desk.ui.widgets.text import Text, TextStyle

_ICONS: Final = {
    Tone.NEUTRAL: ("info", Role.TEXT),
    Tone.INFO: ("info", Role.LINK),
    Tone.SUCCESS: ("circle-check", Role.SUCCESS),
    Tone.WARNING: ("triangle-alert", Role.WARNING),
    Tone.ERROR: ("circle-alert", Role.ERROR),
    Tone.PENDING: ("pause", Role.TEXT),
    Tone.APPROVAL: ("user-check", Role.TEXT),
}


class InlineMessage(QWidget):
    """Say something calmly in a tinted box; hidden while there is nothing to say."""

    def __init__(
        self, text: str = "", tone: Tone = Tone.INFO, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._mark = IconMark("info")
        self._text = Text("", TextStyle.SMALL, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(9)
        row.addWidget(self._mark)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._column.addWidget(self._text)
        row.addLayout(self._column, 1)
        self.say(text, tone)

    @property
    def text(self) -> str:
        """Return what is said."""
        return self._text.text()

    def add_below(self, part: QWidget) -> None:
        """Put something beneath the words, a button for what may be done about it."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up

        self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, text: str, tone: Tone | None = None) -> None:
        """Show a message, or hide with an empty one."""
        self._tone = tone or self._tone
        self._mark.show_icon(*_ICONS[self._tone])
        self._text.setText(text)
        self.setAccessibleName(text)
        set_shown(self, shown=bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tinted box."""
        colours = worn_theme().tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
