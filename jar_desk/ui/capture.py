"""Keeping the windows out of screen captures and screen sharing (Windows only)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QApplication

SHOWN: Final = 0x00
"""WDA_NONE"""
EXCLUDED: Final = 0x11
"""WDA_EXCLUDEFROMCAPTURE, Windows 10 2004 and later; older ones show the window black."""


class CaptureGuard(QObject):
    """Exclude every window of the program from captures until that is switched off.

    `set_affinity(handle, flag)` is SetWindowDisplayAffinity; where it is None nothing is done.
    """

    def __init__(
        self,
        application: QApplication,
        set_affinity: Callable[[int, int], object] | None,
    ) -> None:
        super().__init__(application)
        self._set_affinity = set_affinity
        self._flag = EXCLUDED
        self._known: dict[int, int] = {}
        if set_affinity is not None:
            # A list that drops down or a dialog is a window too, and takes the focus.
            application.focusWindowChanged.connect(self.apply)
            application.focusChanged.connect(self.apply)

    def exclude(self, *, excluded: bool) -> None:
        """Keep windows out of captures, or let remote support see them."""
        self._flag = EXCLUDED if excluded else SHOWN
        self.apply()

    def apply(self, *_: object) -> None:
        """Tell the system about every window it has not been told about."""
        if self._set_affinity is None:
            return
        for window in QGuiApplication.topLevelWindows():
            if window.isVisible():
                self._tell(window, self._set_affinity)

    def _tell(self, window: QWindow, set_affinity: Callable[[int, int], object]) -> None:
        handle = int(window.winId())
        if self._known.get(handle) != self._flag:
            set_affinity(handle, self._flag)
            self._known[handle] = self._flag


def windows_affinity() -> Callable[[int, int], object] | None:
    """Return user32's SetWindowDisplayAffinity, or None on other systems."""
    if sys.platform != "win32":
        return None
    import ctypes  # noqa: PLC0415 - Windows only
    from ctypes import wintypes  # noqa: PLC0415 - Windows only

    function = ctypes.WinDLL("user32").SetWindowDisplayAffinity
    function.argtypes = (wintypes.HWND, wintypes.DWORD)
    function.restype = wintypes.BOOL
    return function
