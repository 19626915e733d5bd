"""A ring: the share of time that is left."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jar_desk.ui.theme import Role, Tone, worn_theme

_FULL: Final = 360 * 16
_TOP: Final = 90 * 16


class Ring(QWidget):
    """Paint the share of time left (0.0 to 1.0) around a word such as "3日"."""

    def __init__(
        self,
        share: float = 0.0,
        text: str = "",
        tone: Tone = Tone.INFO,
        parent: QWidget | None = None,
        *,
        size: int = 64,
        thickness: int = 8,
    ) -> None:
        super().__init__(parent)
        self._edge, self._thickness = size, thickness
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_share(share, text, tone)

    @property
    def share(self) -> float:
        """Return the share shown, 0.0 to 1.0."""
        return self._share

    def show_share(self, share: float, text: str, tone: Tone) -> None:
        """Show another share; it is kept between 0 and 1."""
        self._share = min(1.0, max(0.0, share))
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(self._edge, self._edge)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track, arc from the top and the word."""
        theme, half = worn_theme(), self._thickness / 2
        inset = half + 1
        box = QRectF(inset, inset, self._edge - 2 * inset, self._edge - 2 * inset)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(Role.TRACK), self._thickness))
        painter.drawEllipse(box)
        colour = theme.tone(self._tone).text
        pen = QPen(colour, self._thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._share > 0:
            painter.drawArc(box, _TOP, -round(_FULL * self._share))
        painter.setPen(colour)
        painter.setFont(self._font())
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        size, most = (13, self._edge // 4) if "\n" in self._text else (16, self._edge // 3)
        font.setPixelSize(min(worn_theme().pixels(size), most))
        return font
