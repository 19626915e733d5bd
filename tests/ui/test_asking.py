import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from jar_desk.ui.asking import DialogAsking
from jar_desk.ui.language import Language
from jar_desk.ui.theme import Theme
from jar_desk.ui.widgets.message_dialog import NoticeDialog, QuestionDialog

pytestmark = pytest.mark.usefixtures("theme", "language")


def a_question() -> QuestionDialog:
    return QuestionDialog("この案件を取り下げますか。", "期限が止まります。", "取り下げる")


@pytest.mark.parametrize(
    ("key", "answer"), [(Qt.Key.Key_Return, False), (Qt.Key.Key_Escape, False)]
)
def test_enter_and_escape_keep_things_as_they_are(
    qtbot: QtBot, key: Qt.Key, *, answer: bool
) -> None:
    dialog = a_question()
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    assert dialog.keep.hasFocus()
    qtbot.keyClick(dialog.keep, key)
    assert bool(dialog.result()) is answer
    assert not dialog.isVisible()


def test_the_verb_stands_on_the_button(qtbot: QtBot) -> None:
    dialog = a_question()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.go.text() == "取り下げる"
    dialog.go.click()
    assert dialog.result() == QuestionDialog.DialogCode.Accepted


def test_confirm_asks_and_forgets_the_dialog(qtbot: QtBot) -> None:
    asking = DialogAsking(lambda: None)

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QuestionDialog)
        dialog.go.click()

    QTimer.singleShot(50, press)
    assert asking.confirm("続けますか。", "元に戻せません。", "続ける")


def test_details_open_and_copy(qtbot: QtBot, theme: Theme, language: Language) -> None:
    dialog = NoticeDialog("保存できません。", "何も変更されていません。", "もう一度", "DiskFull")
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.findChild(QPlainTextEdit)
    assert box is not None
    assert not box.isVisible()
    more, copy = dialog.more, dialog.copy
    assert more is not None
    assert copy is not None
    more.click()
    assert box.isVisible()
    copy.click()
    assert QGuiApplication.clipboard().text() == "DiskFull"
