"""Labels that are always plain text."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from jar_desk.ui.fonts import INTERFACE, interface_font, leading_family, suited
from jar_desk.ui.theme import Role, worn_theme

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from jar_desk.ui.widgets.paragraph import Paragraph

LINE_PITCH: Final = 1.4
"""From line to line of wrapped words, as a share of the font's own height."""
_BODY: Final = 14
_LONGEST_WORD: Final = 12
"""Ems beyond which a word is broken rather than that it pushes a column out."""


class TextStyle(StrEnum):
    """A size and weight of the house."""

    BODY = "body"
    STRONG = "strong"
    SOFT = "soft"
    SMALL = "small"
    CAPTION = "caption"
    LABEL = "label"
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
        self._leading = INTERFACE
        self._across: Qt.AlignmentFlag | None = None
        self._centred = True
        self._laid: tuple[tuple[object, ...], Paragraph] | None = None
        self.setProperty("textFormat", "PlainText")
        self.setProperty("textStyle", str(style))
        self.setWordWrap(wrap)
        self.setText(text)
        # BIZ UDPGothic declares no leading: its lines are as high as its em square.
        self.setContentsMargins(0, 1, 0, 2)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show words, led by the face of their script."""
        super().setText(text)
        if leading_family(text) != self._leading:
            self._leading = leading_family(text)
            self.setFont(suited(interface_font(worn_theme().pixels(_BODY)), text))
            # The style sheet gives size and weight again, which a new font has lost.
            self.style().unpolish(self)
            self.style().polish(self)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Put the words elsewhere than at the start of the line and in the middle of the height."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - start-up

        super().setAlignment(alignment)
        self._across = alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        self._centred = bool(alignment & Qt.AlignmentFlag.AlignVCenter)

    def hasHeightForWidth(self) -> bool:
        """Tell that wrapped words get higher as they get narrower."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in this width, in logical pixels."""
        if not self.wordWrap():
            return super().heightForWidth(width)
        if self._fits(width):
            height: float = QFontMetrics(self.font()).height()
        else:
            height = self._paragraph(width).height
        margins = self.contentsMargins()
        return math.ceil(height) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return room for the words, wrapped at a readable width."""
        hint = super().sizeHint()
        if not self.wordWrap():
            return hint
        if self._leading != INTERFACE:
            return QSize(hint.width(), self.heightForWidth(hint.width()))
        margins, line = self.contentsMargins(), QFontMetrics(self.font()).height()
        around = margins.top() + margins.bottom()
        more = round((hint.height() - around) / line) - 1
        return QSize(hint.width(), math.ceil(line * (1 + more * LINE_PITCH)) + around)

    def minimumSizeHint(self) -> QSize:
        """Allow columns as narrow as the longest word, or narrower where that is no word."""
        hint, font = super().minimumSizeHint(), self.font()
        if not self.wordWrap():
            return hint
        width = min(hint.width(), _LONGEST_WORD * font.pixelSize())
        return QSize(width, QFontMetrics(font).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Set wrapped words with the line spacing of print; single lines as Qt does."""
        if not self.wordWrap() or self._fits(self.width()):
            super().paintEvent(event)
            return
        self._paragraph(self.width()).paint(self)

    def _fits(self, width: int) -> bool:
        """Tell whether the words are one line of the interface's own face, which Qt sets well."""
        if self._leading != INTERFACE or "\n" in self.text():
            return False
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) < room

    def _paragraph(self, width: int) -> Paragraph:
        """Return the words set in this width; layouts ask for the same width many times."""
        from jar_desk.ui.widgets.paragraph import Paragraph  # noqa: PLC0415 - start-up

        wanted = (self.text(), width, self.font().key(), self._across, self._centred)
        if self._laid is None or self._laid[0] != wanted:
            made = Paragraph(self, width, self._across, centred=self._centred)
            self._laid = (wanted, made)
        return self._laid[1]

    def set_style(self, style: TextStyle) -> None:
        """Change size and weight."""
        if self.property("textStyle") != str(style):
            self.setProperty("textStyle", str(style))
            self.style().unpolish(self)
            self.style().polish(self)

    def set_role(self, role: Role) -> None:
        """Colour the words; call it again when the theme changes."""
        self.setStyleSheet(f"color: {worn_theme().colour(role).name()};")
