"""Locking is never held up: not by a modal dialog, not by a failing draft."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from jar_desk.cli.arguments import Command, parse_arguments
from jar_desk.domain.desk_errors import DiskFull
from jar_desk.ui.application import relaunch_command, start_detached
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


def test_a_fresh_start_asks_for_the_same_settings(tmp_path: Path) -> None:
    settings = tmp_path / "設定 file.toml"
    program, *arguments = relaunch_command(settings)
    assert Path(program).samefile(sys.executable)
    asked = parse_arguments(arguments[2:])
    assert (asked.command, asked.settings) == (Command.RUN, settings)
    done = subprocess.run(
        [program, *arguments[:2], "version"], check=True, capture_output=True, timeout=60
    )
    assert done.stdout


def test_it_is_really_started_and_outlives_the_caller(qtbot: QtBot, tmp_path: Path) -> None:
    said = tmp_path / "said here.txt"
    stub = "import pathlib, sys; pathlib.Path(sys.argv[1]).write_text('up', 'ascii')"
    assert start_detached([sys.executable, "-c", stub, str(said)])
    qtbot.waitUntil(lambda: said.exists() and said.read_text("ascii") == "up", timeout=10_000)


def test_a_program_that_is_missing_is_no_error(qapp: QApplication, tmp_path: Path) -> None:
    assert not start_detached([str(tmp_path / "missing")])
