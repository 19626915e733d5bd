from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from jar_desk.domain.desk_errors import Throttled, WrongPassphrase
from jar_desk.ui.background import Background
from jar_desk.ui.language import Language
from jar_desk.ui.theme import Theme
from jar_desk.ui.views.unlock import UnlockView
from jar_desk.ui.wording import Wording
from jar_desk.usecases.doors import DeskDoor
from tests.examples import SUZUKI
from tests.ui.conftest import a_door

TODAY = date(2026, 11, 23)
Show = Callable[..., UnlockView]


class Desk:
    """Opens with one passphrase; `error` is raised otherwise."""

    def __init__(self) -> None:
        self.error: Exception = WrongPassphrase()
        self.tries: list[tuple[UUID, str]] = []

    def open(self, staff_id: UUID, passphrase: str) -> str:
        self.tries.append((staff_id, passphrase))
        if passphrase != "right":
            raise self.error
        return "session"


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def show(
    qtbot: QtBot, theme: Theme, language: Language, background: Background, desk: Desk
) -> Show:
    def make(door: DeskDoor, last: UUID | None = None) -> UnlockView:
        words = Wording()
        view = UnlockView(
            door,
            desk.open,
            background,
            words.error,
            words.role,
            TODAY,
            last,  # type: ignore[arg-type]
        )
        qtbot.addWidget(view)
        view.show()
        return view

    return make


def texts(view: UnlockView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_opens_with_the_right_passphrase(
    qtbot: QtBot, show: Show, door: DeskDoor, desk: Desk
) -> None:
    view = show(door, SUZUKI.id)
    qtbot.keyClicks(view.passphrase, "right")
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    assert opened.args == ["session"]
    assert desk.tries == [(SUZUKI.id, "right")]
    assert view.passphrase.text() == ""


def test_a_wrong_one_is_calm_and_can_be_tried_again(
    qtbot: QtBot, show: Show, door: DeskDoor, background: Background
) -> None:
    view = show(door)
    qtbot.keyClicks(view.passphrase, "wrong")
    with qtbot.waitSignal(background.idle):
        view.open_button.click()
        assert not view.open_button.isEnabled()
    assert view.message.text.startswith("開くことができませんでした。")
    assert view.open_button.isEnabled()
    assert view.passphrase.selectedText() != ""


def test_too_many_tries_count_down(
    qtbot: QtBot, show: Show, door: DeskDoor, desk: Desk, background: Background
) -> None:
    desk.error = Throttled(1.2)
    view = show(door)
    qtbot.keyClicks(view.passphrase, "wrong")
    with qtbot.waitSignal(background.idle):
        view.open()
    assert "2秒後" in view.message.text
    assert not view.open_button.isEnabled()
    qtbot.waitUntil(view.open_button.isEnabled, timeout=5000)
    assert view.message.text == ""


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ((TODAY, date(2026, 11, 20)), "今日の期限 1件・期限超過 1件があります。"),
        ((), "今日が期限の案件はありません。"),
    ],
)
def test_shows_counts_and_nothing_else(
    show: Show, door: DeskDoor, due: tuple[date, ...], words: str
) -> None:
    assert words in texts(show(a_door(door.folder, due_dates=due)))


def test_an_empty_passphrase_tries_nothing(show: Show, door: DeskDoor, desk: Desk) -> None:
    view = show(door)
    view.open()
    assert desk.tries == []


def test_caps_lock_is_told(qtbot: QtBot, show: Show, door: DeskDoor) -> None:
    view = show(door)
    qtbot.keyClicks(view.passphrase, "A", Qt.KeyboardModifier.NoModifier)
    assert "Caps Lock" in texts(view)
    qtbot.keyClicks(view.passphrase, "a", Qt.KeyboardModifier.NoModifier)
    assert "Caps Lock" not in texts(view)


def test_speaks_english_at_once(
    qtbot: QtBot, show: Show, door: DeskDoor, language: Language
) -> None:
    view = show(door)
    language.speak("en")
    qtbot.waitUntil(lambda: view.open_button.text() == "Open")
    assert "Staff member" in texts(view)


def test_the_recovery_sheet_is_one_step_away(qtbot: QtBot, show: Show, door: DeskDoor) -> None:
    view = show(door)
    with qtbot.waitSignal(view.recovery_wanted):
        view.recovery.click()


def test_who_was_here_last_is_chosen(show: Show, door: DeskDoor) -> None:
    view = show(door)
    for member in door.members:
        view.prefer_staff(UUID(str(member.id)))
        assert view.staff.currentData() == member.id
    view.prefer_staff(None)
    assert view.staff.currentData() == door.members[-1].id
