"""The card in the middle of the windows before the desk is open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from jar_desk.ui.theme import worn_theme

_MARK = 44
_SIDE = 40


class Mark(QWidget):
    """The mark of the product: a sheet with lines on a blue square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square."""
        return QSize(_MARK, _MARK)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        paint_mark(painter, _MARK)
        painter.end()


def paint_mark(painter: QPainter, edge: int) -> None:
    """Draw the mark of the product with this edge, in logical pixels."""
    colours = QGuiApplication.palette()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    square, lines = QPainterPath(), QPainterPath()
    square.addRoundedRect(QRectF(0, 0, edge, edge), edge * 0.18, edge * 0.18)
    for top, length in ((0.32, 0.42), (0.47, 0.42), (0.62, 0.26)):
        line = QRectF(edge * 0.29, edge * top, edge * length, edge * 0.075)
        lines.addRoundedRect(line, 1, 1)
    painter.fillPath(square, colours.brush(QPalette.ColorRole.Accent))
    painter.fillPath(lines, colours.brush(QPalette.ColorRole.BrightText))


class DoorPage(QScrollArea):
    """A quiet backdrop with one card in the middle; put contents into `.body`."""

    def __init__(self, width: int = 420, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setProperty("focusPolicy", "NoFocus")
        backdrop = QWidget()
        backdrop.setObjectName("backdrop")
        self.card = QFrame()
        self.card.setObjectName("doorCard")
        self.card.setFixedWidth(worn_theme().pixels(width))
        self.room = self.card.maximumWidth() - 2 * _SIDE
        """Width of what stands in the card, in logical pixels."""
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(_SIDE, 36, _SIDE, 36)
        self.body.setSpacing(16)
        around = QVBoxLayout(backdrop)
        around.setContentsMargins(24, 24, 24, 84)
        around.addStretch(1)
        # Stretches, not an alignment: that would ask for the height at the window's width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.card)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(1)
        self.setWidget(backdrop)
