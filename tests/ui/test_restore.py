"""The restore assistant before the desk is open, with real backups and real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.ui.background import Background
from jar_desk.ui.views.restore import RestoreView, Services
from jar_desk.ui.wording import Wording
from jar_desk.usecases import desks
from jar_desk.usecases.auditing import audit_events
from jar_desk.usecases.backing_up import back_up
from tests.real_desk import MANAGER_PASSPHRASE
from tests.usecases.steps import decided, recorded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.real_desk import Desk


class Asked:
    """Answers where folders lie, and keeps what was told."""

    def __init__(self) -> None:
        self.folder: Path | None = None
        self.told: list[str] = []

    def choose_folder(self, _suggested: Path) -> Path | None:
        return self.folder

    def tell(self, *words: str) -> None:
        self.told.extend(words)


class Scene:
    def __init__(self, qtbot: Any, background: Background, desk: Path) -> None:
        self.asked, self.qtbot, self.background = Asked(), qtbot, background
        services = Services(background, self.asked, Wording, remember=False)  # type: ignore[arg-type]
        self.view = RestoreView(desk, services)
        self.opened: list[Path] = []
        self.view.restored.connect(self.opened.append)
        qtbot.addWidget(self.view)
        self.view.resize(1366, 900)
        self.view.show()

    def settle(self) -> None:
        """Wait until the background has brought its answer."""
        self.qtbot.waitUntil(lambda: not self.background.busy, timeout=20_000)

    def look_at(self, backup: Path) -> None:
        self.asked.folder = backup
        self.view.choose.setFocus()
        self.qtbot.keyClick(self.view.choose, Qt.Key.Key_Space)
        self.settle()

    def order(self, passphrase: str = MANAGER_PASSPHRASE, reason: str = "disk failed") -> None:
        self.qtbot.keyClicks(self.view.passphrase, passphrase)
        self.qtbot.keyClicks(self.view.reason, reason)
        self.view.go.setFocus()
        self.qtbot.keyClick(self.view.go, Qt.Key.Key_Space)
        self.settle()


@pytest.fixture
def background() -> Iterator[Background]:
    failures: list[Exception] = []
    made = Background(failures.append)
    yield made
    made.stop()
    assert not failures


@pytest.fixture
def backup(desk: Desk, tmp_path: Path) -> Path:
    """Back up one inquiry, record another, and lock the desk."""
    decided(desk, tmp_path)
    (tmp_path / "backups").mkdir()
    made = back_up(desk.manager, tmp_path / "backups").value
    recorded(desk)
    desks.lock_desk(desk.manager)
    return made.folder


@pytest.fixture
def scene(qtbot: Any, background: Background, desk: Desk) -> Scene:
    return Scene(qtbot, background, desk.manager.desk.folder)


def test_the_preview_comes_before_anything_is_asked(scene: Scene, backup: Path) -> None:
    assert not scene.view.go.isVisible()
    scene.look_at(backup)
    said = " ".join(line.text() for line in scene.view._lines)
    assert scene.view.summary.heading.text() == "Backup of 2026/11/10 12:00"
    assert "1 inquiries · 1 files" in said
    assert "佐藤 (Desk staff)" in said
    assert [scene.view.staff.itemText(at) for at in range(scene.view.staff.count())] == ["鈴木"]


def test_in_place_of_the_desk(scene: Scene, backup: Path, desk: Desk) -> None:
    scene.look_at(backup)
    scene.order()
    assert scene.opened == [desk.manager.desk.folder]
    assert any("is kept as test-before-" in words for words in scene.asked.told)
    session = desks.open_desk(scene.opened[0], desk.manager.staff.id, MANAGER_PASSPHRASE)
    told = [one.event.after or {} for one in audit_events(session)]
    desks.lock_desk(session)
    assert any(one.get("reason") == "disk failed" for one in told)


def test_as_a_new_folder(scene: Scene, backup: Path, tmp_path: Path) -> None:
    scene.look_at(backup)
    scene.asked.folder = tmp_path
    scene.view.place.setFocus()
    scene.qtbot.keyClick(scene.view.place, Qt.Key.Key_Down)
    scene.qtbot.mouseClick(scene.view.folder, Qt.MouseButton.LeftButton)
    scene.order()
    assert scene.opened == [tmp_path / "test-restored.jardesk"]


def test_what_is_missing_or_wrong_is_said_and_nothing_happens(
    scene: Scene, backup: Path, tmp_path: Path
) -> None:
    scene.look_at(tmp_path)
    assert "no backup" in scene.view.message.text
    scene.look_at(backup)
    assert scene.view.message.text == ""
    scene.order("", "")
    assert scene.opened == []
    scene.order("wrong", "because")
    assert "did not open" in scene.view.message.text
    assert scene.view.go.isEnabled()
    assert scene.opened == []


def test_a_damaged_desk_leads_here(scene: Scene, backup: Path, desk: Desk) -> None:
    (desk.manager.desk.folder / "desk.db").write_bytes(b"")
    scene.look_at(backup)
    scene.order()
    assert "cannot be read off it" in scene.view.message.text
    scene.view.erase_again.setFocus()
    scene.qtbot.keyClick(scene.view.erase_again, Qt.Key.Key_Space)
    scene.view.go.setFocus()
    scene.qtbot.keyClick(scene.view.go, Qt.Key.Key_Space)
    scene.settle()
    assert scene.opened == [desk.manager.desk.folder]
