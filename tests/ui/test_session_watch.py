"""Nobody sits here any more: told by the session, by the power management, or by the clock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from jar_desk.ui.session_watch import BEAT_MS, SLEPT, SessionWatch, is_leaving

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ON_BUS = pytest.mark.skipif(
    sys.platform != "linux"
    or not shutil.which("dbus-send")
    or "DBUS_SESSION_BUS_ADDRESS" not in os.environ,
    reason="needs a session bus",
)


def send(path: str, name: str, *values: str) -> None:
    command = ["dbus-send", "--session", "--type=signal", path, name, *values]
    subprocess.run(command, check=True, capture_output=True)


@pytest.mark.fault(51)
@ON_BUS
@pytest.mark.parametrize(
    ("path", "interface"),
    [
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ],
)
def test_a_locked_session_is_told_by_the_bus(qtbot: QtBot, path: str, interface: str) -> None:
    watch = SessionWatch()
    with qtbot.waitSignal(watch.away):
        send(path, f"{interface}.ActiveChanged", "boolean:true")
    with qtbot.assertNotEmitted(watch.away, wait=300):
        send(path, f"{interface}.ActiveChanged", "boolean:false")
    watch.stop()


@pytest.mark.fault(51)
def test_a_clock_that_stood_still_shows_that_the_pc_slept(qtbot: QtBot) -> None:
    now = [1_000.0]
    watch = SessionWatch(clock=lambda: now[0])
    for late in (0.0, SLEPT - 1):
        now[0] += BEAT_MS / 1000 + late
        with qtbot.assertNotEmitted(watch.away):
            watch.beat()
    now[0] += BEAT_MS / 1000 + SLEPT + 1
    with qtbot.waitSignal(watch.away):
        watch.beat()
    now[0] -= 3_600  # a clock set back is no sleep
    with qtbot.assertNotEmitted(watch.away):
        watch.beat()
    watch.stop()


@pytest.mark.fault(51)
@pytest.mark.parametrize(
    ("message", "parameter", "leaving"),
    [(0x02B1, 7, True), (0x02B1, 8, False), (0x0218, 4, True), (0x0218, 18, False), (15, 7, False)],
)
def test_windows_messages(message: int, parameter: int, *, leaving: bool) -> None:
    assert is_leaving(message, parameter) is leaving


@pytest.mark.fault(51)
@pytest.mark.skipif(sys.platform != "win32", reason="window messages are Windows' own")
def test_a_window_hears_that_the_pc_goes_to_sleep(qtbot: QtBot) -> None:
    import ctypes  # noqa: PLC0415 - Windows only

    from PySide6.QtWidgets import QWidget  # noqa: PLC0415 - Windows only

    window, watch = QWidget(), SessionWatch()
    qtbot.addWidget(window)
    window.show()
    watch.listen_to_window(int(window.winId()))
    with qtbot.waitSignal(watch.away):
        ctypes.WinDLL("user32").PostMessageW(int(window.winId()), 0x0218, 4, 0)
    watch.stop()
