from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from jar_desk.domain.staff import Staff
from jar_desk.settings import Settings
from jar_desk.ui.background import Background
from jar_desk.ui.changes import ChangeBus
from jar_desk.ui.icons import Icons
from jar_desk.ui.language import Language
from jar_desk.ui.shortcuts import ShortcutSheet
from jar_desk.ui.theme import Theme
from jar_desk.ui.tray import Tray
from jar_desk.ui.views.settings import SettingsView
from jar_desk.ui.window import MainWindow
from jar_desk.ui.wording import Wording
from jar_desk.ui.workplace import Workplace
from tests.examples import SATO
from tests.ui.conftest import NOW, Answers


@dataclass
class Desk:
    """What the frame needs of a session: who is here."""

    staff: Staff = SATO


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.log: list[str] = []
        self.action = QAction("次へ", self)
        self.action.triggered.connect(lambda: self.log.append("primary"))
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)

    def primary_action(self) -> QAction:
        return self.action

    def focus_search(self) -> None:
        self.log.append("search")

    def step_tab(self, by: int) -> None:
        self.log.append(f"tab {by}")

    def go_back(self) -> None:
        self.log.append("back")

    def keep_draft(self) -> None:
        self.log.append("kept")


@pytest.fixture
def frame(
    theme: Theme, language: Language, background: Background, answers: Answers, wording: Wording
) -> Workplace:
    return Workplace(
        session=Desk(),  # type: ignore[arg-type]
        background=background,
        asking=answers,
        changes=ChangeBus(),
        theme=theme,
        icons=Icons(theme),
        settings=Settings,
        wording=wording,
        now=lambda: NOW,
    )


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page()


@pytest.fixture
def window(qtbot: QtBot, frame: Workplace, page: Page) -> MainWindow:
    made = MainWindow(frame)
    made.add_group("office", lambda: "設定")
    made.add_page("inbox", "inbox", lambda: "案件", page)
    made.add_page("plain", "database", lambda: "情報の所在", QWidget())
    made.add_page("settings", "settings", lambda: "設定", SettingsView(frame), "office")
    made.add_page("inquiry", None, lambda: "案件", QWidget(), place="inbox")
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("key", "modifier", "word"),
    [
        (Qt.Key.Key_Return, CTRL, "primary"),
        (Qt.Key.Key_F, CTRL, "search"),
        (Qt.Key.Key_Tab, CTRL, "tab 1"),
        (Qt.Key.Key_Backtab, CTRL | SHIFT, "tab -1"),
        (Qt.Key.Key_Escape, NONE, "back"),
    ],
)
def test_keys_reach_the_page(
    qtbot: QtBot,
    window: MainWindow,
    page: Page,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    word: str,
) -> None:
    qtbot.keyClick(window, key, modifier)
    assert page.log == [word]


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_N, "new_inquiry_wanted"), (Qt.Key.Key_L, "lock_wanted")]
)
def test_keys_reach_the_desk(qtbot: QtBot, window: MainWindow, key: Qt.Key, signal: str) -> None:
    with qtbot.waitSignal(getattr(window, signal)):
        qtbot.keyClick(window, key, CTRL)


def test_numbers_go_to_places(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, CTRL)
    assert window.current_key == "settings"
    qtbot.keyClick(window, Qt.Key.Key_9, CTRL)
    assert window.current_key == "settings"


def test_search_goes_where_one_can_search(qtbot: QtBot, window: MainWindow, page: Page) -> None:
    window.show_page("plain")
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert (window.current_key, page.log) == ("inbox", ["search"])


def test_a_page_beside_the_rail_is_marked_where_it_belongs(window: MainWindow) -> None:
    window.show_page("settings")
    window.show_page("inquiry")
    assert window.current_key == "inquiry"
    assert window._rail.current == "inbox"


def test_names_can_be_blurred(qtbot: QtBot, window: MainWindow, frame: Workplace) -> None:
    with qtbot.waitSignal(frame.changes.privacy_changed):
        qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert frame.changes.privacy
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert not frame.changes.privacy


def test_the_sheet_shows_every_shortcut(qtbot: QtBot, window: MainWindow, answers: Answers) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Slash, CTRL)
    sheet = answers.shown[0]
    assert isinstance(sheet, ShortcutSheet)


def test_every_action_has_one_shortcut_of_its_own(window: MainWindow) -> None:
    keys = [key.toString() for one in window.actions_of_window.all() for key in one.shortcuts()]
    assert all(keys)
    assert len(keys) == len(set(keys))


def test_drafts_are_kept_on_every_page(window: MainWindow, page: Page) -> None:
    window.keep_drafts()
    assert page.log == ["kept"]


def test_the_status_bar_says_who_audit_and_saving(window: MainWindow) -> None:
    assert window.status.texts() == ("佐藤（受付担当）", "", "10分操作がないと自動ロック")
    window.status.show_audit(1284, sound=True)
    window.status.show_saved(NOW)
    assert window.status.texts()[1:] == ("監査記録：正常（1,284件）", "保存しました 10:42")
    window.status.show_audit(1284, sound=False)
    assert "異常" in window.status.texts()[1]
    window.status.show_saved(None)
    assert window.status.texts()[2].endswith("自動ロック")


def test_the_title_names_the_product_and_nobody(
    qtbot: QtBot, window: MainWindow, language: Language
) -> None:
    assert window.windowTitle() == "JAR デスク — 個人情報お問い合わせ窓口"
    language.speak("en")
    english = "JAR Desk — Personal Information Inquiry Desk"
    qtbot.waitUntil(lambda: window.windowTitle() == english)


Change = Callable[[SettingsView], None]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda view: view.language.setCurrentIndex(1), {"language": "en"}),
        (lambda view: view.theme.setCurrentIndex(1), {"theme": "dark"}),
        (lambda view: view.text_scale.setCurrentIndex(3), {"text_scale": 1.3}),
        (lambda view: view.auto_lock.setCurrentIndex(0), {"auto_lock_minutes": 1}),
        (lambda view: view.tray.setChecked(False), {"tray_notices": False}),
    ],
)
def test_settings_work_at_once(
    qtbot: QtBot, frame: Workplace, change: Change, expected: dict[str, object]
) -> None:
    view = SettingsView(frame)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.changed) as changed:
        change(view)
    assert changed.args == [replace(Settings(), **expected)]


def test_the_key_ring_is_put_in_words(qtbot: QtBot, frame: Workplace) -> None:
    view = SettingsView(frame)
    qtbot.addWidget(view)
    view.show_key_ring("このPCでは使えません。", usable=False, remembered=False)
    assert not view.remember.isEnabled()
    view.show_key_ring("使えます。", usable=True, remembered=True)
    with qtbot.waitSignal(view.remember_wanted) as wanted:
        view.remember.click()
    assert wanted.args == [False]


def test_notices_hold_numbers_and_dates_only(
    qtbot: QtBot, frame: Workplace, window: MainWindow, wording: Wording
) -> None:
    tray = Tray(window.windowIcon(), "JAR デスク", wording)
    items = [(f"2026-{number:04d}", date(2026, 11, 26)) for number in range(6)]
    lines = tray.notice_text(items).split("\n")
    assert lines[0] == "2026-0000  11月26日(木)"
    assert (len(lines), lines[-1]) == (5, "ほか 2件")
    tray.notify(items)
    tray.hide()
