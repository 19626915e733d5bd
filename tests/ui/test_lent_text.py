"""A secret on the clipboard: marked, taken back after half a minute, never another's text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication

from jar_desk.ui import lent_text
from jar_desk.ui.dialogs.passphrase import PassphraseDialog, words_for_package
from jar_desk.ui.lent_text import lend, take_all_back
from jar_desk.ui.widgets import SecondaryButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme

SECRET = "maple kettle orbit 77"


@pytest.fixture
def clipboard(qtbot: QtBot) -> Iterator[QClipboard]:
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    take_all_back()
    board.clear()


@pytest.mark.fault(53)
def test_it_is_taken_back_after_its_time(
    qtbot: QtBot, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert lent_text.LENT_FOR == 30_000
    monkeypatch.setattr(lent_text, "LENT_FOR", 300)
    lend(SECRET)
    qtbot.wait(100)
    assert clipboard.text() == SECRET
    qtbot.waitUntil(lambda: clipboard.text() == "", timeout=3_000)


@pytest.mark.fault(53)
@pytest.mark.parametrize("others", ["the text of somebody else", ""])
def test_what_others_put_there_meanwhile_stays(
    qtbot: QtBot, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch, others: str
) -> None:
    monkeypatch.setattr(lent_text, "LENT_FOR", 100)
    lend(SECRET)
    content = QMimeData()
    content.setText(others)
    content.setData("image/png", b"a picture")
    clipboard.setMimeData(content)
    qtbot.wait(300)
    assert clipboard.text() == others
    assert clipboard.mimeData().data("image/png") == b"a picture"


@pytest.mark.fault(53)
def test_the_second_loan_has_its_own_time(
    qtbot: QtBot, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lent_text, "LENT_FOR", 200)
    lend("another one")
    monkeypatch.setattr(lent_text, "LENT_FOR", 60_000)
    lend(SECRET)
    qtbot.wait(400)
    assert clipboard.text() == SECRET
    take_all_back()
    assert clipboard.text() == ""


@pytest.mark.fault(53)
def test_histories_are_asked_to_look_away(clipboard: QClipboard) -> None:
    lend(SECRET)
    content = clipboard.mimeData()
    assert content.data("x-kde-passwordManagerHint") == b"secret"
    windows = 'application/x-qt-windows-mime;value="{}"'
    assert content.hasFormat(windows.format("ExcludeClipboardContentFromMonitorProcessing"))
    for name in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        assert content.data(windows.format(name)) == bytes(4)


@pytest.mark.fault(53)
@pytest.mark.skipif(sys.platform != "win32", reason="formats of the clipboard of Windows")
def test_windows_sees_the_signs(clipboard: QClipboard) -> None:
    import ctypes  # noqa: PLC0415 - Windows only

    user = ctypes.WinDLL("user32")
    lend(SECRET)
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        assert user.IsClipboardFormatAvailable(user.RegisterClipboardFormatW(name))


@pytest.mark.fault(53)
@pytest.mark.parametrize("way", ["button", "keys", "cut"])
def test_a_passphrase_is_only_lent_however_it_is_copied(
    qtbot: QtBot, clipboard: QClipboard, theme: Theme, language: Language, way: str
) -> None:
    dialog = PassphraseDialog(SECRET, words_for_package())
    qtbot.addWidget(dialog)
    dialog.show()
    if way == "button":
        (copy,) = dialog.findChildren(SecondaryButton)[:1]
        qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(dialog.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key.Key_C if way == "keys" else Qt.Key.Key_X
        qtbot.keyClick(dialog.line, key, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == SECRET
    assert dialog.line.text() == SECRET
    take_all_back()
    assert clipboard.text() == ""
