"""Windows are kept out of captures; the real call is tried on Windows only."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from jar_desk.ui.capture import EXCLUDED, SHOWN, CaptureGuard, windows_affinity

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.fault(54)
def test_every_window_is_told_once_and_again_when_switched(
    qtbot: QtBot, qapp: QApplication
) -> None:
    calls: list[tuple[int, int]] = []
    guard = CaptureGuard(qapp, lambda handle, flag: calls.append((handle, flag)))
    window, dialog = QWidget(), QDialog()
    for one in (window, dialog):
        qtbot.addWidget(one)
        with qtbot.waitActive(one):
            one.show()
    guard.apply()
    handles = {int(window.winId()), int(dialog.winId())}
    assert handles <= {handle for handle, _ in calls}
    assert {flag for _, flag in calls} == {EXCLUDED}
    assert len(calls) == len(set(calls))
    guard.exclude(excluded=False)
    assert {(handle, SHOWN) for handle in handles} <= set(calls)
    guard.setParent(None)
    guard.deleteLater()


@pytest.mark.skipif(sys.platform == "win32", reason="other systems have no such call")
def test_other_systems_do_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    assert windows_affinity() is None
    CaptureGuard(qapp, None).exclude(excluded=True)


@pytest.mark.fault(54)
@pytest.mark.skipif(sys.platform != "win32", reason="Windows only")
def test_windows_takes_the_flag(qtbot: QtBot) -> None:
    set_affinity = windows_affinity()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    assert set_affinity is not None
    assert set_affinity(int(window.winId()), EXCLUDED)
