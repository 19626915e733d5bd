"""Draws two-line rows: what in the first line, how in grey beneath, state as a pill."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPixmap,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from jar_desk.ui.fonts import suited
from jar_desk.ui.models.cells import CELL_ROLE, Cell, Manner
from jar_desk.ui.theme import Role, worn_theme
from jar_desk.ui.widgets import paint_pill, pill_width
from jar_desk.ui.widgets.pill import pill_words

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject

ROW_HEIGHT: Final = 44
"""Height of a two-line row at a text scale of 1.0, in device-independent pixels."""
MARGIN: Final = 10
GAP: Final = 5
BLUR: Final = 6
"""A blurred name is drawn this many times smaller, then enlarged."""


def _font(pixels: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPixelSize(worn_theme().pixels(pixels))
    font.setBold(bold)
    return font


_WRAPPED: Final = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
_FIRST: Final = {
    Manner.PLAIN: (14, False),
    Manner.LARGE: (15, False),
    Manner.STRONG: (14, True),
    Manner.QUIET: (13, False),
}


class RowDelegate(QStyledItemDelegate):
    """Draw the `Cell` of an index; a row is one surface, whichever cell the pointer is over."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.blurred = False

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row and the width its words need."""
        cell = index.data(CELL_ROLE)
        height = row_height()
        if not isinstance(cell, Cell):
            return QSize(2 * MARGIN, height)
        badge = pill_width(cell.badge.text, _font(14)) + GAP if cell.badge else 0
        pixels, bold = _FIRST[cell.manner]
        first = QFontMetrics(_font(pixels, bold=bold)).horizontalAdvance(cell.first)
        second = QFontMetrics(_font(12)).horizontalAdvance(cell.second)
        return QSize(max(badge + first, second) + 2 * MARGIN, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw background, line and words of one cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell):
            self._paint_cell(painter, option.rect.adjusted(MARGIN, 0, -GAP, -1), cell)
        else:
            _text(painter, option.rect.adjusted(MARGIN, 0, 0, 0), "…", _font(14), _soft())
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = worn_theme()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour(Role.SELECTION))
        elif index.row() == self.hovered_row:
            painter.fillRect(option.rect, theme.colour(Role.RAIL))
        painter.setPen(theme.colour(Role.LINE))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _paint_cell(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        upper, lower = _lines(area, two=bool(cell.second))
        if cell.badge:
            painter.setFont(_font(14))
            middle = upper.center().y() + 1
            badge = pill_words(cell.badge.text, painter.font(), area.width(), cell.badge.tone)
            width = paint_pill(painter, area.left(), middle, badge, cell.badge.tone)
            upper = upper.adjusted(width + GAP, 0, 0, 0)
        pixels, bold = _FIRST[cell.manner]
        font = _font(pixels, bold=bold)
        colour = worn_theme().tone(cell.tone).text if cell.tone else _plain(cell)
        draw = _blurred_text if cell.private and self.blurred else _text
        if cell.second:
            draw(painter, upper, cell.first, font, colour)
            draw(painter, lower, cell.second, _font(12), _soft())
        elif QFontMetrics(font).horizontalAdvance(cell.first) <= upper.width():
            draw(painter, upper, cell.first, font, colour)
        else:
            small = _font(12, bold=bold)
            words = _broken(cell.first, small, upper.width())
            lines = _lines(upper, two=True) if len(words) > 1 else (upper,)
            for line, said in zip(lines, words, strict=True):
                draw(painter, line, said, small, colour)


def row_height(pixels: int = ROW_HEIGHT) -> int:
    """Return the height of a row at the text scale of the moment."""
    return max(pixels, worn_theme().pixels(pixels))


def _plain(cell: Cell) -> QColor:
    return _soft() if cell.manner is Manner.QUIET else worn_theme().colour(Role.TEXT)


def _soft() -> QColor:
    return worn_theme().colour(Role.TEXT_SOFT)


def _lines(area: QRect, *, two: bool) -> tuple[QRect, QRect]:
    """Return the boxes of both lines; a single line stands in the middle."""
    if not two:
        return area, QRect()
    half = area.height() // 2
    upper = QRect(area.left(), area.top() + 2, area.width(), half - 1)
    lower = QRect(area.left(), area.top() + half, area.width(), half - 2)
    return upper, lower


def _text(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor) -> None:
    """Draw one line on the base line of the house; tall scripts are fitted into its height."""
    house, led = QFontMetricsF(font), suited(font, text)
    shown = QFontMetrics(led).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    base = area.top() + (area.height() + house.ascent() - house.descent()) / 2
    if led != font:
        led, base = _fitted(led, shown, area, base)
    painter.setFont(led)
    painter.setPen(colour)
    painter.drawText(QPointF(area.left(), base), shown)


def _fitted(font: QFont, text: str, area: QRect, base: float) -> tuple[QFont, float]:
    """Return font and base line at which the ink of a line stays within its area."""
    ink = QFontMetricsF(font).tightBoundingRect(text)
    if ink.height() > area.height():
        font = QFont(font)
        font.setPixelSize(max(9, int(font.pixelSize() * area.height() / ink.height())))
        ink = QFontMetricsF(font).tightBoundingRect(text)
    highest, lowest = area.top() - ink.top(), area.top() + area.height() - ink.bottom()
    return font, max(highest, min(base, lowest))


def _broken(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """Break words that are too long for one line into two, but never within a Latin word."""
    layout = QTextLayout(text, suited(font, text))
    layout.setTextOption(_WRAPPED)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    units = text.encode("utf-16-le")
    cut = 2 * line.textLength()
    first, second = units[:cut].decode("utf-16-le"), units[cut:].decode("utf-16-le")
    seam = first[-1:] + second[:1]
    if not second or (seam.isascii() and seam.isalpha()):
        return (text,)
    return first.rstrip(), second.lstrip()


def _blurred_text(painter: QPainter, area: QRect, text: str, font: QFont, colour: QColor) -> None:
    """Draw text so coarsely that only its place remains."""
    width = min(QFontMetrics(font).horizontalAdvance(text) + 2, area.width())
    small = QPixmap(max(1, width // BLUR), max(1, area.height() // BLUR))
    small.fill(Qt.GlobalColor.transparent)
    coarse = QPainter(small)
    coarse.setRenderHint(QPainter.RenderHint.Antialiasing)
    coarse.scale(1 / BLUR, 1 / BLUR)
    _text(coarse, QRect(0, 0, area.width(), area.height()), text, font, colour)
    coarse.end()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRect(area.left(), area.top(), width, area.height()), small)
