"""Labels that are always plain text."""

from __future__ import annotations

import math
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from jar_desk.ui.fonts import INTERFACE, interface_font, leading_family, suited
from jar_desk.ui.theme import Role, worn_theme

_SPACING: Final = 140.0
"""Line pitch of wrapped words in percent of the font's own height."""
_BODY: Final = 14
_VCENTRE = Qt.AlignmentFlag.AlignVCenter


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
        self._laid: tuple[tuple[object, ...], QTextDocument] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
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

    def hasHeightForWidth(self) -> bool:
        """Tell that wrapped words get higher as they get narrower."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in this width, in logical pixels."""
        if not self.wordWrap():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        height = self._height(self._set_lines(width))
        return math.ceil(height) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return room for the words, wrapped at a readable width."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(hint.width())) if self.wordWrap() else hint

    def minimumSizeHint(self) -> QSize:
        """Allow narrow columns for wrapped words."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), QFontMetrics(self.font()).height()) if self.wordWrap() else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """Set wrapped words with the line spacing of print; single lines as Qt does."""
        if not self.wordWrap():
            super().paintEvent(event)
            return
        document, margins = self._set_lines(self.width()), self.contentsMargins()
        spare = self.height() - self._height(document)
        top = spare / 2 if self.alignment() & _VCENTRE else margins.top()
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.palette()
        colour = self.palette().color(self.foregroundRole())
        context.palette.setColor(QPalette.ColorRole.Text, colour)
        painter = QPainter(self)
        painter.translate(margins.left(), top)
        document.documentLayout().draw(painter, context)
        painter.end()

    def _height(self, document: QTextDocument) -> float:
        """Return the height of the words without the spacing that follows the last line."""
        below = QFontMetrics(self.font()).height() * (_SPACING / 100 - 1)
        return max(0.0, document.size().height() - below)

    def _set_lines(self, width: int) -> QTextDocument:
        """Return the words set in this width; layouts ask for the same width many times."""
        wanted = (self.text(), width, self.font().key(), self.alignment())
        if self._laid is None or self._laid[0] != wanted:
            self._laid = (wanted, self._lay(width))
        return self._laid[1]

    def _lay(self, width: int) -> QTextDocument:
        margins = self.contentsMargins()
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setPlainText(self.text())
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_SPACING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)
        document.setTextWidth(max(1.0, width - margins.left() - margins.right()))
        return document

    def set_style(self, style: TextStyle) -> None:
        """Change size and weight."""
        if self.property("textStyle") != str(style):
            self.setProperty("textStyle", str(style))
            self.style().unpolish(self)
            self.style().polish(self)

    def set_role(self, role: Role) -> None:
        """Colour the words; call it again when the theme changes."""
        self.setStyleSheet(f"color: {worn_theme().colour(role).name()};")
