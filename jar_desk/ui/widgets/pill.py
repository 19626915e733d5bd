"""A pill: a state in words, repeated by colour."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jar_desk.ui.icons import icon_pixmap
from jar_desk.ui.theme import Tone, worn_theme

HEIGHT: Final = 22
_SIDE: Final = 9
_ICON: Final = 16


def _font(base: QFont, tone: Tone) -> QFont:
    font = QFont(base)
    neutral = tone is Tone.NEUTRAL
    font.setPixelSize(worn_theme().pixels(13 if neutral else 12))
    font.setBold(not neutral)
    return font


def _height(font: QFont, tone: Tone) -> int:
    return max(HEIGHT, QFontMetrics(_font(font, tone)).height() + 6)


def pill_width(text: str, font: QFont, icon: str | None = None, tone: Tone = Tone.NEUTRAL) -> int:
    """Return the width of a pill with these words in logical pixels."""
    words = QFontMetrics(_font(font, tone)).horizontalAdvance(text)
    return words + 2 * _SIDE + (worn_theme().pixels(_ICON) + 5 if icon else 0)


def pill_words(text: str, font: QFont, most: int, tone: Tone = Tone.NEUTRAL) -> str:
    """Return the words of a pill, cut so that it is at most so wide in logical pixels."""
    metrics = QFontMetrics(_font(font, tone))
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, most - 2 * _SIDE)


def paint_pill(
    painter: QPainter,
    left: float,
    middle: float,
    text: str,
    tone: Tone,
    icon: str | None = None,
) -> int:
    """Paint a pill whose left edge is `left`, centred on the line `middle`; return its width.

    Delegates of tables use it, so that lists and pages look alike.
    """
    colours = worn_theme().tone(tone)
    width = pill_width(text, painter.font(), icon, tone)
    height = _height(painter.font(), tone)
    box = QRectF(left + 0.5, middle - height / 2 + 0.5, width - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colours.line, 1))
    painter.setBrush(colours.surface)
    painter.drawRoundedRect(box, height / 2 - 0.5, height / 2 - 0.5)
    inner = box.adjusted(_SIDE - 0.5, 0, -_SIDE + 0.5, 0)
    if icon:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        edge = worn_theme().pixels(_ICON)
        corner = QPointF(inner.left() - 1, middle - edge / 2)
        painter.drawPixmap(corner, icon_pixmap(icon, colours.text, edge, ratio))
        inner.setLeft(inner.left() + edge + 5)
    painter.setFont(_font(painter.font(), tone))
    painter.setPen(colours.text)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
    painter.restore()
    return width


class Pill(QWidget):
    """Show a state as words in a rounded frame."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.NEUTRAL,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """Return the words."""
        return self._text

    @property
    def tone(self) -> Tone:
        """Return the tone."""
        return self._tone

    def show_state(self, text: str, tone: Tone, icon: str | None = None) -> None:
        """Show another state."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the words and the frame."""
        width = pill_width(self._text, self.font(), self._icon, self._tone)
        return QSize(width, _height(self.font(), self._tone))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill in the theme of the moment."""
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_pill(painter, 0, self.height() / 2, self._text, self._tone, self._icon)
        painter.end()
