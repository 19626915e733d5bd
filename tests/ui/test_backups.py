"""Backups beside the window, on real folders."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.store.backup_folders import backups_in
from jar_desk.ui.backups import Backups
from jar_desk.ui.condition_banner import ConditionBanner
from jar_desk.ui.views.settings import SettingsView
from jar_desk.ui.widgets.status_item import StatusItem
from jar_desk.usecases.backup_places import add_place
from tests.examples import NOON
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Clock:
    def __init__(self) -> None:
        self.moment = NOON

    def __call__(self) -> Any:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(qtbot: Any, tmp_path: Path, clock: Clock) -> Iterator[Office]:
    with an_office(tmp_path, clock) as made:
        yield made


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


class Scene:
    """What the window shows of backups."""

    def __init__(self, qtbot: Any, office: Office) -> None:
        self.item, self.banner = StatusItem("database"), ConditionBanner()
        self.view = SettingsView(office.workplace)
        for widget in (self.item, self.banner, self.view):
            qtbot.addWidget(widget)
        session = office.session
        self.backups = Backups(office.workplace, lambda: session, self.item, self.banner, self.view)
        self.backups.attach(self.view)
        self.view.resize(900, 900)
        self.view.show()
        self.qtbot, self.office = qtbot, office

    @property
    def card(self) -> str:
        return "\n".join(self.view.backups.texts)

    def catch_up(self) -> None:
        self.backups.catch_up()
        self.office.settle(self.qtbot)


@pytest.fixture
def scene(qtbot: Any, office: Office) -> Scene:
    office.asking.choose_folder = lambda _at: office.asking.path  # type: ignore[attr-defined]
    return Scene(qtbot, office)


def test_without_a_place_it_says_so_and_makes_none(scene: Scene) -> None:
    scene.catch_up()
    assert scene.item.text == "No backup yet"
    assert not scene.view.backups.now.isEnabled()
    assert "No place is chosen yet" in scene.card
    assert scene.banner.texts() == ()


def test_once_a_day_beside_the_window(scene: Scene, clock: Clock, place: Path) -> None:
    add_place(scene.office.session, place)
    scene.catch_up()
    scene.catch_up()
    assert len(backups_in(place)) == 1
    assert scene.item.text == "Last backup 12:00"
    assert "last good backup 2026/11/10 12:00" in scene.card
    clock.moment += timedelta(days=1)
    scene.catch_up()
    assert len(backups_in(place)) == 2


def test_a_place_is_chosen_with_keys_and_served_at_once(scene: Scene, place: Path) -> None:
    scene.catch_up()
    scene.office.asking.path = place
    scene.view.backups.folder.setFocus()
    scene.qtbot.keyClick(scene.view.backups.folder, Qt.Key.Key_Space)
    scene.office.settle(scene.qtbot)
    assert len(backups_in(place)) == 1
    assert str(place) in scene.card


def test_a_place_inside_the_desk_is_explained(scene: Scene) -> None:
    scene.catch_up()
    scene.office.asking.path = scene.office.session.desk.folder
    scene.qtbot.mouseClick(scene.view.backups.drive, Qt.MouseButton.LeftButton)
    scene.office.settle(scene.qtbot)
    assert "would be lost together with it" in scene.card


def test_a_drive_that_is_away_is_said_and_later_alarms(
    scene: Scene, clock: Clock, place: Path
) -> None:
    add_place(scene.office.session, place)
    scene.catch_up()
    place.rename(place.with_name("away"))
    clock.moment += timedelta(days=1)
    scene.catch_up()
    assert "not there" in scene.card
    assert scene.banner.texts() == ()
    clock.moment += timedelta(days=3)
    scene.catch_up()
    assert scene.item.text == "The last backup is old"
    (said,) = scene.banner.texts()
    assert "2026/11/10 12:00" in said
    assert "not there" in said
    place.with_name("away").rename(place)
    scene.qtbot.mouseClick(scene.view.backups.now, Qt.MouseButton.LeftButton)
    scene.office.settle(scene.qtbot)
    assert scene.banner.texts() == ()


def test_an_older_database_is_not_backed_up_by_itself(scene: Scene, place: Path) -> None:
    add_place(scene.office.session, place)
    scene.office.session.desk.rolled_back = True
    scene.catch_up()
    scene.office.session.desk.rolled_back = False
    assert backups_in(place) == []


def test_locking_stops_it(scene: Scene, place: Path) -> None:
    add_place(scene.office.session, place)
    scene.backups.stop()
    scene.catch_up()
    assert backups_in(place) == []
    assert list(place.iterdir()) == []


def test_only_a_manager_changes_the_places(qtbot: Any, office: Office, place: Path) -> None:
    add_place(office.session, place)
    scene = Scene(qtbot, office.seen_by_colleague())
    scene.catch_up()
    assert len(backups_in(place)) == 1
    assert not scene.view.backups.folder.isVisible()
    assert "Remove" not in scene.card
