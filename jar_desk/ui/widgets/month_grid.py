"""One month as a grid of days with counts; arrows move, Enter or a click chooses."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from jar_desk.ui.theme import Role, Tone, worn_theme
from jar_desk.ui.widgets.pill import paint_pill, pill_width

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent

WEEK: Final = 7
WEEKS: Final = 6
HEAD: Final = 30
SATURDAY: Final = 5
ONE_DAY: Final = timedelta(days=1)

_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -WEEK,
    Qt.Key.Key_Down: WEEK,
}


class MonthGrid(QWidget):
    """Show how much falls on each day of a month; `day_chosen` carries a `date`."""

    day_chosen = Signal(object)
    month_shown = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = self._day = today
        self._counts: Mapping[date, int] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def day(self) -> date:
        """Return the day under the cursor."""
        return self._day

    def show_counts(self, counts: Mapping[date, int], today: date) -> None:
        """Show how much falls on each day."""
        self._counts, self._today = counts, today
        self._speak()
        self.update()

    def go_to(self, day: date) -> None:
        """Move to a day and show its month."""
        self._day = day
        self.month_shown.emit(day.replace(day=1))
        self._speak()
        self.update()

    def step_month(self, by: int) -> None:
        """Show the next or previous month."""
        month = self._day.year * 12 + self._day.month - 1 + by
        self.go_to(date(month // 12, month % 12 + 1, 1))

    def sizeHint(self) -> QSize:
        """Return a size at which counts are read easily."""
        return QSize(560, 420)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which numbers do not touch."""
        return QSize(336, 270)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows and Page keys, choose with Enter or Space."""
        key = Qt.Key(event.key())
        match key:
            case Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.step_month(1 if key == Qt.Key.Key_PageDown else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.day_chosen.emit(self._day)
            case _ if key in _STEPS:
                self.go_to(self._day + _STEPS[key] * ONE_DAY)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        column = int(event.position().x() * WEEK // max(1, self.width()))
        row = int((event.position().y() - HEAD) * WEEKS // max(1, self.height() - HEAD))
        if 0 <= row < WEEKS and 0 <= column < WEEK:
            self.go_to(self._first() + (row * WEEK + column) * ONE_DAY)
            self.day_chosen.emit(self._day)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw weekdays, days and counts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter)
        first = self._first()
        wide, high = self.width() / WEEK, (self.height() - HEAD) / WEEKS
        for place in range(WEEK * WEEKS):
            row, column = divmod(place, WEEK)
            cell = QRectF(column * wide, HEAD + row * high, wide, high)
            self._paint_day(painter, cell, first + place * ONE_DAY)
        painter.end()

    def _first(self) -> date:
        first = self._day.replace(day=1)
        start = QLocale().firstDayOfWeek().value
        return first - (first.isoweekday() - start) % WEEK * ONE_DAY

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setFont(self._font(12))
        painter.setPen(worn_theme().colour(Role.TEXT_SOFT))
        wide = self.width() / WEEK
        for column in range(WEEK):
            weekday = (self._first() + column * ONE_DAY).isoweekday()
            name = QLocale().dayName(weekday, QLocale.FormatType.ShortFormat)
            box = QRectF(column * wide, 0, wide, HEAD)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: date) -> None:
        theme = worn_theme()
        inside = day.month == self._day.month
        if day.weekday() >= SATURDAY:
            painter.fillRect(cell, theme.colour(Role.RAIL))
        painter.setPen(theme.colour(Role.LINE))
        painter.drawRect(cell)
        self._paint_marks(painter, cell, day)
        strong = day == self._today
        painter.setFont(self._font(13, bold=strong))
        role = Role.LINK if strong else Role.TEXT if inside else Role.BORDER_SOFT
        painter.setPen(theme.colour(role))
        corner = cell.adjusted(8, 6, -6, 0)
        painter.drawText(
            corner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, str(day.day)
        )
        count = self._counts.get(day, 0)
        if count:
            text = self._count_words(count)
            painter.setFont(self._font(12))
            left = cell.right() - pill_width(text, painter.font()) - 6
            paint_pill(painter, left, cell.bottom() - 17, text, self._tone(day))

    def _paint_marks(self, painter: QPainter, cell: QRectF, day: date) -> None:
        """Frame today and the day under the cursor."""
        theme = worn_theme()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self._day and self.hasFocus():
            painter.setPen(QPen(theme.colour(Role.FOCUS), 2))
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 6, 6)
        elif day == self._today:
            painter.setPen(QPen(theme.colour(Role.SELECTION_LINE), 2))
            painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 6, 6)

    def _tone(self, day: date) -> Tone:
        if day < self._today:
            return Tone.ERROR
        return Tone.WARNING if day == self._today else Tone.INFO

    def _count_words(self, count: int) -> str:
        return self.tr("%n due", "", count)

    def _font(self, pixels: float, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(worn_theme().pixels(pixels))
        font.setBold(bold)
        return font

    def _speak(self) -> None:
        day = self._day
        words = QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )
        count = self._counts.get(day, 0)
        self.setAccessibleDescription(f"{words}: {self._count_words(count)}" if count else words)
