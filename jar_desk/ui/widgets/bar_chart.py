"""Pairs of bars by month, painted plainly: two series, four lines, a legend."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from jar_desk.ui.theme import Role, worn_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

STEPS: Final = (1, 2, 3, 4, 5, 6, 8, 10)
INTERVALS: Final = 4
BAR_WIDTH: Final = 26
BAR_GAP: Final = 4
LEGEND_HEIGHT: Final = 28
LABEL_HEIGHT: Final = 28


@dataclass(frozen=True, slots=True)
class BarPair:
    """One group of bars; `shown` are the values as people may read them (`<5`)."""

    label: str
    values: tuple[float, float]
    shown: tuple[str, str]


def nice_top(greatest: float) -> int:
    """Return the top of the scale: four equal steps that people count in."""
    step = max(1, ceil(greatest / INTERVALS))
    power = 1
    while True:
        for nice in STEPS:
            if nice * power >= step:
                return nice * power * INTERVALS
        power *= 10


class BarChart(QWidget):
    """Draw pairs of bars with a legend; the same numbers are its accessible description."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairs: tuple[BarPair, ...] = ()
        self._names = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_pairs(self, names: tuple[str, str], pairs: Sequence[BarPair]) -> None:
        """Show groups of bars; `names` are the two series."""
        self._names, self._pairs = names, tuple(pairs)
        lines = (
            f"{pair.label}: {names[0]} {pair.shown[0]}, {names[1]} {pair.shown[1]}"
            for pair in pairs
        )
        self.setAccessibleDescription("\n".join(lines))
        self.setToolTip("\n".join(self.accessibleDescription().splitlines()))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the picture in the design."""
        return QSize(560, 230)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which months stay readable."""
        return QSize(320, 180)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw legend, lines, bars and labels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(worn_theme().pixels(12))
        painter.setFont(font)
        self._paint_legend(painter)
        above, below = LEGEND_HEIGHT + 8, LABEL_HEIGHT
        plot = QRectF(42, above, self.width() - 58, self.height() - above - below)
        greatest = max((value for pair in self._pairs for value in pair.values), default=0)
        top = nice_top(greatest)
        self._paint_scale(painter, plot, top)
        self._paint_bars(painter, plot, top)
        painter.end()

    def _paint_legend(self, painter: QPainter) -> None:
        left = 42.0
        for name, role in zip(self._names, (Role.CHART_FIRST, Role.CHART_SECOND), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn_theme().colour(role))
            painter.drawRoundedRect(QRectF(left, 8, 12, 12), 3, 3)
            painter.setPen(worn_theme().colour(Role.TEXT_SOFT))
            width = QFontMetrics(painter.font()).horizontalAdvance(name)
            painter.drawText(
                QRectF(left + 18, 2, width + 4, 24), Qt.AlignmentFlag.AlignVCenter, name
            )
            left += width + 40

    def _paint_scale(self, painter: QPainter, plot: QRectF, top: int) -> None:
        for step in range(INTERVALS + 1):
            y = plot.bottom() - plot.height() * step / INTERVALS
            role = Role.LINE_STRONG if step == 0 else Role.LINE
            painter.setPen(worn_theme().colour(role))
            painter.drawLine(int(plot.left()), int(y), int(plot.right()), int(y))
            painter.setPen(worn_theme().colour(Role.TEXT_SOFT))
            box = QRectF(0, y - 10, plot.left() - 10, 20)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, str(top * step // INTERVALS))

    def _paint_bars(self, painter: QPainter, plot: QRectF, top: int) -> None:
        if not self._pairs:
            return
        slot = plot.width() / len(self._pairs)
        wide = min(BAR_WIDTH, (slot - BAR_GAP) / 2.6)
        for place, pair in enumerate(self._pairs):
            middle = plot.left() + slot * (place + 0.5)
            lefts = (middle - wide - BAR_GAP / 2, middle + BAR_GAP / 2)
            for value, shown, role, left in zip(
                pair.values, pair.shown, (Role.CHART_FIRST, Role.CHART_SECOND), lefts, strict=True
            ):
                height = plot.height() * value / top
                box = QRectF(left, plot.bottom() - height, wide, height)
                self._paint_bar(painter, box, role, "" if shown.isdigit() else shown)
            painter.setPen(worn_theme().colour(Role.TEXT))
            label = QRectF(middle - slot / 2, plot.bottom() + 4, slot, LABEL_HEIGHT - 6)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, pair.label)

    @staticmethod
    def _paint_bar(painter: QPainter, box: QRectF, role: Role, note: str) -> None:
        """Paint one bar; a count that may not be shown has its note above instead."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn_theme().colour(role))
        painter.drawRoundedRect(box, 3, 3)
        if note:
            painter.setPen(worn_theme().colour(Role.TEXT_SOFT))
            above = QRectF(box.left() - 6, box.top() - 18, box.width() + 12, 16)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, note)
