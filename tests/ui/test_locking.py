"""Locking is never held up: not by a modal dialog, not by a failing draft."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jar_desk.domain.desk_errors import DiskFull
from jar_desk.ui.locking import LOCKED, IdleWatch, Locking


class Log(list[str]):
    def note(self, word: str) -> None:
        self.append(word)


@pytest.fixture
def log() -> Log:
    return Log()


def a_lock(log: Log) -> Locking:
    return Locking(
        lambda: log.note("kept"), lambda: log.note("relaunched"), lambda code: log.note(str(code))
    )


def test_everything_hides_before_drafts_are_kept(qtbot: QtBot) -> None:
    window, seen = QWidget(), []
    qtbot.addWidget(window)
    window.show()
    lock = Locking(
        lambda: seen.append(window.isVisible()), lambda: seen.append("relaunched"), seen.append
    )
    lock.lock()
    lock.lock()
    assert seen == [False, "relaunched", LOCKED]


def test_a_modal_dialog_does_not_hold_it_up(qtbot: QtBot, log: Log) -> None:
    lock = a_lock(log)
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QTimer.singleShot(50, lock.lock)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert log == ["kept", "relaunched", "64"]
    assert not dialog.isVisible()


def test_a_failing_draft_does_not_hold_it_up(qtbot: QtBot, log: Log) -> None:
    def fail() -> None:
        raise DiskFull

    lock = Locking(fail, lambda: log.note("relaunched"), lambda code: log.note(str(code)))
    with pytest.raises(DiskFull):
        lock.lock()
    assert log == ["relaunched", "64"]


def test_it_locks_after_a_time_without_use(qtbot: QtBot) -> None:
    watch = IdleWatch(0.005)
    with qtbot.waitSignal(watch.expired, timeout=5000):
        pass
    watch.stop()


@pytest.mark.parametrize("modal", [False, True])
def test_keys_and_mouse_start_the_time_anew(qtbot: QtBot, *, modal: bool) -> None:
    watch = IdleWatch(10)
    window: QWidget = QDialog() if modal else QWidget()
    field = QLineEdit(window)
    qtbot.addWidget(window)
    window.setWindowModality(
        Qt.WindowModality.ApplicationModal if modal else Qt.WindowModality.NonModal
    )
    with qtbot.waitActive(window):
        window.show()
    qtbot.wait(30)
    before = watch._timer.remainingTime()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert watch._timer.remainingTime() > before
    qtbot.wait(30)
    before = watch._timer.remainingTime()
    qtbot.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    assert watch._timer.remainingTime() > before
    assert field is not None
    watch.stop()


def test_minutes_can_be_changed(qapp: QApplication) -> None:
    watch = IdleWatch(10)
    watch.set_minutes(3)
    assert watch.milliseconds == 180_000
    watch.stop()
    assert QCoreApplication.instance() is qapp
