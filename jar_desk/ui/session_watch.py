"""Noticing that nobody sits here any more: the session is locked, or the PC was put to sleep.

Linux tells by D-Bus (freedesktop's ScreenSaver, systemd's login1), Windows by window messages;
everywhere a clock that stood still for longer than its beat shows that the PC slept.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QByteArray

BEAT_MS: Final = 15_000
SLEPT: Final = 60.0
"""Seconds a beat may come late before the PC is taken to have slept."""
_SCREEN: Final = (
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver"),
)
_WM_POWERBROADCAST: Final = 0x0218
_PBT_APMSUSPEND: Final = 4
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_WTS_SESSION_LOCK: Final = 7


class SessionWatch(QObject):
    """Emit `away` when the session is locked or the PC sleeps or slept."""

    away = Signal()

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        self._messages: _WindowMessages | None = None
        if sys.platform == "linux":
            self._listen_to_bus()

    def listen_to_window(self, handle: int) -> None:
        """Ask Windows to tell the program's window of locks; nothing elsewhere."""
        if sys.platform == "win32" and self._messages is None:
            self._messages = _WindowMessages(self.away.emit)
            self._messages.register(handle)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        if self._messages is not None:
            self._messages.remove()

    def beat(self) -> None:
        """Compare the clock with the last beat: a PC that slept missed some."""
        now = self._clock()
        late = now - self._last - BEAT_MS / 1000
        self._last = now
        if late > SLEPT:
            self.away.emit()

    @Slot(bool)
    def note_screen(self, active: bool) -> None:  # noqa: FBT001 - what D-Bus sends
        """Take the word of the screen saver or of the power management: it begins."""
        if active:
            self.away.emit()

    @Slot()
    def note_lock(self) -> None:
        """Take the word of the session manager."""
        self.away.emit()

    def _listen_to_bus(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - Linux only

        screen, login = _slot("note_screen(bool)"), "org.freedesktop.login1"
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        for path, interface in _SCREEN:
            session.connect("", path, interface, "ActiveChanged", self, screen)
        manager = f"{login}.Manager"
        system.connect(login, "/org/freedesktop/login1", manager, "PrepareForSleep", self, screen)
        system.connect(login, "", f"{login}.Session", "Lock", self, _slot("note_lock()"))


def _slot(signature: str) -> bytes:
    """Return a slot as PySide takes it, which is text although its stubs say bytes."""
    return cast("bytes", SLOT(signature))


class _WindowMessages(QAbstractNativeEventFilter):
    """Read what Windows tells every window of the program (winuser.h, wtsapi32.h)."""

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell

    def register(self, handle: int) -> None:
        import ctypes  # noqa: PLC0415 - Windows only

        from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - Windows only

        application = QCoreApplication.instance()
        if sys.platform == "win32" and application is not None:
            ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(handle, 0)
            application.installNativeEventFilter(self)

    def remove(self) -> None:
        from PySide6.QtCore import QCoreApplication  # noqa: PLC0415 - Windows only

        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)

    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Look at a message and let it pass."""
        if bytes(event_type) == b"windows_generic_MSG":  # type: ignore[arg-type]
            import ctypes.wintypes  # noqa: PLC0415 - Windows only

            seen = ctypes.wintypes.MSG.from_address(int(message))
            if is_leaving(seen.message, seen.wParam):
                self._tell()
        return False, 0


def is_leaving(message: int, parameter: int) -> bool:
    """Tell whether a Windows message says that the session is locked or the PC goes to sleep."""
    return (message, parameter) in {
        (_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK),
        (_WM_POWERBROADCAST, _PBT_APMSUSPEND),
    }
