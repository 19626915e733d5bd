"""Whoever cannot see the screen hears what everything is; whoever has no mouse gets there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from jar_desk.ui.background import Background
from jar_desk.ui.language import Language
from jar_desk.ui.theme import Theme
from jar_desk.ui.views.first_start import FirstStartView
from jar_desk.ui.views.recovery import RecoveryView
from jar_desk.ui.views.settings import SettingsView
from jar_desk.ui.views.unlock import UnlockView
from jar_desk.ui.window import MainWindow
from jar_desk.ui.wording import Wording
from jar_desk.ui.workplace import Workplace
from jar_desk.usecases.doors import DeskDoor
from tests.ui.conftest import NOW, Answers
from tests.ui.test_window import frame  # noqa: F401 - a fixture

NAMES = ("unlock", "recovery", "first start", "settings", "window")


def focusable(widget: QWidget) -> Iterator[QWidget]:
    for child in widget.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(widget):
            yield child


@pytest.fixture
def screens(
    qtbot: QtBot,
    theme: Theme,
    language: Language,
    background: Background,
    answers: Answers,
    door: DeskDoor,
    frame: Workplace,  # noqa: F811 - the fixture
    tmp_path: Path,
) -> dict[str, QWidget]:
    words = Wording()

    def nothing(*_values: object) -> None: ...

    window = MainWindow(frame)
    window.add_page("settings", "settings", lambda: "設定", SettingsView(frame))
    made: dict[str, QWidget] = {
        "unlock": UnlockView(
            door,
            nothing,
            background,
            words.error,
            words.role,
            NOW.date(),  # type: ignore[arg-type]
        ),
        "recovery": RecoveryView(door, nothing, background, words.error, str),  # type: ignore[arg-type]
        "first start": FirstStartView(
            tmp_path,
            nothing,
            background,
            answers,
            words.error,
            str,  # type: ignore[arg-type]
        ),
        "settings": SettingsView(frame),
        "window": window,
    }
    for widget in made.values():
        qtbot.addWidget(widget)
        widget.show()
    return made


@pytest.mark.parametrize("name", NAMES)
def test_everything_focusable_has_a_name(screens: dict[str, QWidget], name: str) -> None:
    nameless = []
    for widget in focusable(screens[name]):
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface and not interface.text(QAccessible.Text.Name).strip():
            nameless.append(repr(widget))
    assert nameless == []


@pytest.mark.parametrize("name", NAMES)
def test_tab_visits_everything_and_comes_back(screens: dict[str, QWidget], name: str) -> None:
    screen = screens[name]
    wanted = set(focusable(screen))
    at: QWidget | None = screen
    for _ in range(500):
        at = at.nextInFocusChain() if at else None
        wanted.discard(at)  # type: ignore[arg-type]
    assert wanted == set()


def test_the_unlock_window_reads_from_top_to_bottom(screens: dict[str, QWidget]) -> None:
    view = screens["unlock"]
    assert isinstance(view, UnlockView)
    order: list[QWidget] = []
    at: QWidget | None = view
    for _ in range(100):
        at = at.nextInFocusChain() if at else None
        if at in set(focusable(view)) and at not in order:
            order.append(at)  # type: ignore[arg-type]
    tops = [widget.mapTo(view, widget.rect().topLeft()).y() for widget in order]
    assert order[0] is view.staff
    assert tops == sorted(tops)
