"""Underlined tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent

from jar_desk.ui.theme import Role, worn_theme
from jar_desk.ui.widgets.choice import Choice, ChoiceRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout, QWidget

_BAR: Final = 3
_HEIGHT: Final = 46
_GAPS: Final = (24, 14)
"""Room between tabs, and where there is less, in device-independent pixels."""
_LEAST_SHRINK: Final = 0.6


class _Tab(Choice):
    """One tab: words, a paler count, a bar beneath the one that is shown."""

    shrink = 1.0
    """By how much the words are smaller than the text, so that all tabs have room."""

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._font(bold=True)).horizontalAdvance(self.text())
        return QSize(words + self._count_width() + 2, max(_HEIGHT, worn_theme().pixels(_HEIGHT)))

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(int(worn_theme().pixels(14) * self.shrink))
        font.setBold(bold)
        return font

    def _count_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(int(worn_theme().pixels(13) * self.shrink))
        return font

    def _count_width(self) -> int:
        if self.count is None:
            return 0
        return 6 + QFontMetrics(self._count_font()).horizontalAdvance(str(self.count))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, chosen = worn_theme(), self.isChecked()
        painter = QPainter(self)
        box = QRectF(self.rect())
        role = Role.LINK if chosen or self.underMouse() else Role.TEXT_SOFT
        painter.setPen(theme.colour(role))
        painter.setFont(self._font(bold=chosen))
        words = QRectF(box.left() + 1, 0, box.width(), box.height() - _BAR)
        centred = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        used = painter.boundingRect(words, centred, self.text())
        painter.drawText(words, centred, self.text())
        if self.count is not None:
            painter.setFont(self._count_font())
            painter.drawText(words.adjusted(used.width() + 6, 1, 0, 1), centred, str(self.count))
        if chosen:
            bar = QRectF(box.left(), box.bottom() - _BAR, box.width(), _BAR)
            painter.fillRect(bar, theme.colour(Role.PRIMARY))
        painter.end()


class Tabs(ChoiceRow):
    """A row of underlined tabs; `chosen(key)` when another one is taken."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, role_name="tabs")

    def _new_choice(self, key: str) -> Choice:
        return _Tab(key, self)

    def _arrange(self, row: QHBoxLayout) -> None:
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(_GAPS[0])
        row.addStretch(1)

    def set_words(self, key: str, text: str, count: int | None = None) -> None:
        """Change the words and count of a tab."""
        super().set_words(key, text, count)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Stand closer, then smaller, rather than that words are cut."""
        tabs = [tab for tab in self._choices.values() if isinstance(tab, _Tab)]
        for tab in tabs:
            tab.shrink = 1.0
        words = sum(tab.sizeHint().width() for tab in tabs)
        gaps = len(tabs) - 1
        gap = next((one for one in _GAPS if words + one * gaps <= self.width()), _GAPS[-1])
        shrink = min(1.0, max(_LEAST_SHRINK, (self.width() - gap * gaps) / max(words, 1)))
        self._row.setSpacing(gap)
        for tab in tabs:
            tab.shrink = shrink
            tab.updateGeometry()
            tab.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line on which the tabs stand."""
        painter = QPainter(self)
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, worn_theme().colour(Role.LINE_STRONG))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self.updateGeometry()
