"""Progress over a page: only if it takes long, with time left and a way out."""

from __future__ import annotations

import time
from threading import Event
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from jar_desk.ui.theme import Role, worn_theme
from jar_desk.ui.widgets.buttons import SecondaryButton
from jar_desk.ui.widgets.card import Card
from jar_desk.ui.widgets.text import Text, TextStyle

PATIENCE_MS: Final = 300
"""Shorter work shows nothing (design: behaviour)."""

_TELL_AFTER: Final = 0.05
_MINUTE: Final = 60


class ProgressOverlay(QWidget):
    """Cover a page while long work runs.

    Hand `report` and `cancelled` to the use case as `progress` and `cancelled`; both may be
    called from any thread. Call `finish()` from `then` and `failed`.
    """

    _reported = Signal(int, int)

    def __init__(self, text: str, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._stop = Event()
        self._started = time.monotonic()
        self._last_told = 0.0
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(text)
        self._left = Text("", TextStyle.CAPTION)
        self._cancel = SecondaryButton(self.tr("Cancel"), "x")
        self._cancel.clicked.connect(self._cancel_work)
        card = Card(text)
        card.setFixedWidth(360)
        self._bar.setRange(0, 0)
        card.body.addWidget(self._bar)
        card.body.addWidget(self._left)
        card.body.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self._reported.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        over.installEventFilter(self)
        self.hide()
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._appear)
        self._timer.start()

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; from any thread."""
        now = time.monotonic()
        if now - self._last_told >= _TELL_AFTER or done >= total:
            self._last_told = now
            self._reported.emit(done, total)

    def cancelled(self) -> bool:
        """Tell whether Cancel was pressed; from any thread."""
        return self._stop.is_set()

    def finish(self) -> None:
        """Go away."""
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the page when it is resized."""
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Veil the page."""
        veil = worn_theme().colour(Role.WINDOW)
        veil.setAlphaF(0.8)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _appear(self) -> None:
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self._cancel.setFocus()

    def _cancel_work(self) -> None:
        self._stop.set()
        self._cancel.setEnabled(False)
        self._left.setText(self.tr("Stopping…"))

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if done and not self._stop.is_set():
            spent = time.monotonic() - self._started
            self._left.setText(self._time_left(spent * (total - done) / done))

    def _time_left(self, seconds: float) -> str:
        if seconds < _MINUTE:
            return self.tr("About %n second(s) left", "", max(1, round(seconds)))
        return self.tr("About %n minute(s) left", "", round(seconds / _MINUTE))
