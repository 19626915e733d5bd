"""What every test of the window needs: the theme, Japanese, answers, and the real services."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent

from jar_desk.ui.background import Background
from jar_desk.ui.collecting import Collector, collect_due
from jar_desk.ui.fonts import interface_font, load_interface_fonts, load_name_fonts
from jar_desk.ui.language import Language
from jar_desk.ui.theme import Theme, ThemeName
from jar_desk.ui.wording import Wording
from jar_desk.usecases.doors import DeskDoor
from tests.examples import SATO, SUZUKI

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QDialog, QWidget

    from jar_desk.ui.asking import FileKind

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NOW = datetime(2026, 11, 23, 1, 42, tzinfo=UTC)
"""10:42 in Tokyo."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Ignore what nobody can act on: windows without a screen, scripts tried face by face."""
    quiet = pytest.mark.qt_log_ignore("propagateSizeHints", "OpenType support missing", extend=True)
    for item in items:
        item.add_marker(quiet)


@dataclass
class Answers:
    """Answer questions in order; one that was not expected fails the test."""

    confirms: list[bool] = field(default_factory=list)
    paths: list[Path | None] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    shown: list[QDialog] = field(default_factory=list)

    def confirm(self, question: str, consequence: str, verb: str) -> bool:
        assert self.confirms, f"unexpected question: {question}"
        assert consequence
        assert verb
        return self.confirms.pop(0)

    def save_path(self, suggested: str, kind: FileKind) -> Path | None:
        assert self.paths, f"unexpected: save {suggested} ({kind})"
        return self.paths.pop(0)

    def open_path(self, kind: FileKind) -> Path | None:
        assert self.paths, f"unexpected: open a file ({kind})"
        return self.paths.pop(0)

    def choose_folder(self, suggested: Path) -> Path | None:
        assert self.paths, f"unexpected: choose a folder in {suggested}"
        return self.paths.pop(0)

    def tell(self, title: str, kept: str, todo: str, details: str = "") -> None:
        self.told.append(f"{title}\n{kept}\n{todo}\n{details}")

    def show(self, dialog: QDialog) -> bool:
        self.shown.append(dialog)
        return False


@pytest.fixture(scope="session", autouse=True)
def collector(qapp: QApplication) -> Collector:
    """Collect garbage as the program does: on the window's thread only."""
    return Collector(qapp)


def _place(widget: QWidget) -> int:
    """Return where Qt keeps a widget: Python's wrappers of it come and go."""
    return int(shiboken6.getCppPointer(widget)[0])


@pytest.fixture(autouse=True)
def _leave_nothing_behind(qapp: QApplication, collector: Collector) -> Iterator[None]:
    """End the windows a test leaves: the next ones would dress them anew, and grow slow."""
    before = {_place(widget) for widget in qapp.topLevelWidgets()}
    yield
    for widget in qapp.topLevelWidgets():
        if _place(widget) not in before and widget.parent() is None:
            widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect_due()


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    load_interface_fonts()
    load_name_fonts()
    qapp.setStyle("Fusion")
    qapp.setFont(interface_font(14))


@pytest.fixture
def theme(qapp: QApplication, fonts: None) -> Iterator[Theme]:
    worn = Theme()
    worn.wear(ThemeName.LIGHT, 1.0)
    yield worn
    # Never taken off: Qt keeps what it laid down for widgets that are still there, and ends on it.
    worn.choose(ThemeName.LIGHT, 1.0)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    spoken = Language()
    spoken.speak("ja")
    yield spoken
    spoken.speak("en")
    spoken.silence()


@pytest.fixture(params=["ja", "en"])
def spoken(request: pytest.FixtureRequest, language: Language) -> str:
    """Speak each language in turn; return which."""
    chosen: str = request.param
    language.speak(chosen)
    return chosen


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def wording() -> Wording:
    return Wording()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    failures: list[Exception] = []
    made = Background(failures.append)
    yield made
    made.stop()
    assert failures == []


@pytest.fixture
def door(tmp_path: Path) -> DeskDoor:
    return a_door(tmp_path)


def a_door(folder: Path, **changes: Any) -> DeskDoor:
    fields: dict[str, Any] = {
        "folder": folder,
        "organisation": "難民支援協会",
        "members": (SATO, SUZUKI),
        "due_dates": (date(2026, 11, 20), date(2026, 11, 23), date(2026, 12, 1)),
    }
    return DeskDoor(**(fields | changes))
