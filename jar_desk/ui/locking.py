"""Locking: the windows hide at once, drafts are kept, and the process that holds the key ends.

A closed database leaves the key and many rows in memory, so a fresh process shows the unlock
window (design: security, 4).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

LOCKED: Final = 64
"""Exit code of a process that ended because the desk was locked."""

_MINUTE_MS: Final = 60_000
_SIGNS_OF_LIFE: Final = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}


class IdleWatch(QObject):
    """Emit `expired` after minutes without key or mouse in any window, dialogs included.

    The filter sits on native windows, which see each key and mouse event once, not on every
    object of the program.
    """

    expired = Signal()

    def __init__(self, minutes: float) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.expired)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - there is no window without
        application.focusWindowChanged.connect(self._watch)
        self._watch(application.focusWindow())
        self.set_minutes(minutes)

    @property
    def milliseconds(self) -> int:
        """Return how long the desk may be left alone."""
        return self._timer.interval()

    def set_minutes(self, minutes: float) -> None:
        """Change how long the desk may be left alone, and start anew."""
        self._timer.setInterval(round(minutes * _MINUTE_MS))
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start anew at every sign of life; never swallow an event."""
        if event.type() in _SIGNS_OF_LIFE:
            self._timer.start()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


class Locking(QObject):
    """End this process safely: nothing on the screen can hold it up."""

    locked = Signal()

    def __init__(
        self,
        keep: Callable[[], None],
        relaunch: Callable[[], None],
        leave: Callable[[int], None] = QApplication.exit,
        parent: QObject | None = None,
    ) -> None:
        """Take `keep`, which saves drafts and closes the desk, and `relaunch`.

        `leave(code)` ends every event loop, those of modal dialogs too.
        """
        super().__init__(parent)
        self._keep, self._relaunch, self._leave = keep, relaunch, leave
        self._under_way = False

    def lock(self) -> None:
        """Hide every window, keep drafts, start afresh and quit; a second call does nothing."""
        if self._under_way:
            return
        self._under_way = True
        for window in QApplication.topLevelWidgets():
            window.hide()
        try:
            self._keep()
        finally:
            self.locked.emit()
            self._relaunch()
            self._leave(LOCKED)
