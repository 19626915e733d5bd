"""How things look on a page: paper is white in every theme, so these are the light colours."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from jar_desk.domain.redaction import boxes_around
from jar_desk.ui.theme import Role, ThemeName, load_colours

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jar_desk.domain.redaction import Box, Redaction, Sign

EDGE: Final = 18
"""Room around the paper, in logical pixels."""
_CARET: Final = 2.0
_PITCH: Final = 1.4
"""From line to line, as a share of the height of the letters."""
_MULTIPLY: Final = QPainter.CompositionMode.CompositionMode_Multiply
_OVER: Final = QPainter.CompositionMode.CompositionMode_SourceOver
BLACK: Final = QColor(0, 0, 0)


@lru_cache(maxsize=16)
def paper(role: str) -> QColor:
    """Return a colour of the light theme."""
    return QColor(load_colours(ThemeName.LIGHT)[role])


def scaled(box: Box, zoom: float) -> QRectF:
    """Return a box of the page in logical pixels."""
    return QRectF(box.left * zoom, box.top * zoom, box.width * zoom, box.height * zoom)


def paint_candidate(painter: QPainter, signs: Sequence[Sign], zoom: float) -> None:
    """Mark what may be another's: yellow with a broken line."""
    painter.setPen(QPen(paper("pending-text"), 1, Qt.PenStyle.DashLine))
    _mark(painter, signs, zoom, QColor(255, 233, 160))


def paint_own(painter: QPainter, signs: Sequence[Sign], zoom: float) -> None:
    """Mark what is the person's own: blue with a line beneath."""
    painter.setPen(Qt.PenStyle.NoPen)
    boxes = _mark(painter, signs, zoom, paper("info-line").lighter(106))
    painter.setPen(QPen(paper(Role.LINK), 1))
    for box in boxes:
        painter.drawLine(box.bottomLeft(), box.bottomRight())


def paint_selected(painter: QPainter, signs: Iterable[Sign], zoom: float) -> None:
    """Mark the text that is selected."""
    painter.setPen(QPen(paper(Role.PRIMARY), 1))
    _mark(painter, signs, zoom, QColor(166, 196, 255))


def paint_caret(painter: QPainter, box: Box, zoom: float, *, after: bool) -> None:
    """Draw the place from which text is selected."""
    edge = box.right if after else box.left
    bar = QRectF(edge * zoom - _CARET / 2, box.top * zoom - 1, _CARET, box.height * zoom + 2)
    painter.fillRect(bar, paper(Role.PRIMARY))


def paint_redaction(
    painter: QPainter, place: Redaction, zoom: float, *, chosen: bool, beneath: bool
) -> None:
    """Black out as the package will; `beneath` lets what lies there be seen."""
    for box in place.boxes:
        area = scaled(box, zoom)
        if beneath:
            painter.fillRect(area, QBrush(QColor(0, 0, 0, 40)))
            painter.fillRect(area, QBrush(QColor(0, 0, 0, 110), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(BLACK, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)
        else:
            painter.fillRect(area.toAlignedRect(), BLACK)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(Qt.GlobalColor.white, 1))
            painter.drawRect(area.adjusted(-1, -1, 1, 1))
            painter.setPen(QPen(paper(Role.PRIMARY), 2))
            painter.drawRect(area.adjusted(-2.5, -2.5, 2.5, 2.5))


def paint_rubber(painter: QPainter, area: QRectF) -> None:
    """Draw the box that is being drawn."""
    painter.setPen(QPen(paper(Role.PRIMARY), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(0, 0, 0, 60))
    painter.drawRect(area)


def paint_hatch(painter: QPainter, area: QRectF) -> None:
    """Draw slanting lines over a page that is not handed over."""
    painter.fillRect(area, QBrush(QColor(0, 0, 0, 60), Qt.BrushStyle.BDiagPattern))


def paint_withheld(painter: QPainter, area: QRectF, words: str, *, beneath: bool) -> None:
    """Cover a page that is not handed over, and say so on it."""
    painter.fillRect(area, QColor(255, 255, 255, 120 if beneath else 255))
    paint_hatch(painter, area)
    lines, pitch = words.splitlines(), painter.fontMetrics().height() * _PITCH
    widest = max(painter.fontMetrics().horizontalAdvance(line) for line in lines)
    label = QRectF(0, 0, widest + 40, pitch * len(lines) + 20)
    label.moveCenter(QPointF(area.center().x(), area.top() + min(area.height() / 2, 260)))
    painter.setBrush(BLACK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(label, 6, 6)
    painter.setPen(Qt.GlobalColor.white)
    for place, line in enumerate(lines):
        row = QRectF(label.left(), label.top() + 10 + place * pitch, label.width(), pitch)
        painter.drawText(row, int(Qt.AlignmentFlag.AlignCenter), line)


def _mark(
    painter: QPainter, signs: Iterable[Sign], zoom: float, colour: QColor
) -> tuple[QRectF, ...]:
    """Lay a colour over signs so that they stay to be read; the pen draws around them."""
    boxes = tuple(scaled(box, zoom) for box in boxes_around(signs))
    for box in boxes:
        painter.setCompositionMode(_MULTIPLY)
        painter.fillRect(box, colour)
        painter.setCompositionMode(_OVER)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
    return boxes
