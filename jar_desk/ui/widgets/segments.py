"""Segmented buttons with counts: a filter above a list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from jar_desk.ui.theme import Role, worn_theme
from jar_desk.ui.widgets.choice import Choice, ChoiceRow

_RADIUS: Final = 8.0


class _Segment(Choice):
    """One cell of the row."""

    calm = False

    def _words(self) -> str:
        return self.text() if self.count is None else f"{self.text()} {self.count}"

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(worn_theme().pixels(13))
        font.setBold(bold)
        return font

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font(bold=True))
        height = max(33, worn_theme().pixels(33))
        return QSize(metrics.horizontalAdvance(self._words()) + 22, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = worn_theme()
        painter = QPainter(self)
        if not self.isChecked() and self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect().adjusted(1, 1, -1, -1), theme.colour(Role.SELECTION))
        taken = Role.LINK if self.calm else Role.ON_PRIMARY
        role = taken if self.isChecked() else Role.TEXT
        painter.setPen(theme.colour(role if self.isEnabled() else Role.BORDER))
        painter.setFont(self._font(bold=self.isChecked()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words())
        painter.end()


class Segments(ChoiceRow):
    """A framed row of choices; `chosen(key)` when another one is taken."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, calm: bool = False) -> None:
        """`calm` rows tint what is taken instead of filling it: for many rows on one page."""
        self._calm = calm
        super().__init__(parent, role_name="segments")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.buttonToggled.connect(self.update)

    def _new_choice(self, key: str) -> Choice:
        segment = _Segment(key, self)
        segment.calm = self._calm
        return segment

    def _arrange(self, row: QHBoxLayout) -> None:
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame, the filled cell and the lines between cells."""
        theme = worn_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        frame.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillPath(frame, theme.colour(Role.SURFACE))
        painter.setClipPath(frame)
        for choice in self._choices.values():
            self._paint_cell(painter, choice, theme.colour(Role.LINE_STRONG))
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour(Role.BORDER_SOFT), 1))
        painter.drawPath(frame)
        painter.end()

    def _paint_cell(self, painter: QPainter, choice: Choice, line: QColor) -> None:
        cell = QRectF(choice.geometry())
        if choice.isChecked():
            painter.fillRect(
                cell, worn_theme().colour(Role.SELECTION if self._calm else Role.PRIMARY)
            )
        painter.fillRect(QRectF(cell.right() - 0.5, cell.top(), 1, cell.height()), line)
