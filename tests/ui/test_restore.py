"""The restore assistant before the desk is open, with real backups and real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import WrongPassphrase
from jar_desk.ui.background import Background
from jar_desk.ui.views.restore import RestoreView, Services
from jar_desk.ui.wording import Wording
from jar_desk.usecases import desks, staffing
from jar_desk.usecases.auditing import audit_events
from jar_desk.usecases.backing_up import back_up
from jar_desk.vault.door import enter
from tests.real_desk import MANAGER_PASSPHRASE
from tests.usecases.steps import decided, recorded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.ui.language import Language
    from tests.real_desk import Desk


SECOND = "quiet harbour 4 lanterns"


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

    def order(
        self,
        passphrase: str = MANAGER_PASSPHRASE,
        reason: str = "disk failed",
        second: str = SECOND,
    ) -> None:
        self.qtbot.keyClicks(self.view.passphrase, passphrase)
        if self.view.second.secret.isVisible():
            self.qtbot.keyClicks(self.view.second.secret, second)
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
    # Key presses have Latin letters only.
    staffing.change_passphrase(desk.staff, "passphrase of 佐藤 2026", SECOND)
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
    said = " ".join(line.text() for line in scene.view.summary.lines)
    assert scene.view.summary.heading.text() == "Backup of 2026/11/10 12:00"
    assert "Inquiries: 1 · files: 1" in said
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
    (restored,) = (one for one in told if one.get("reason") == "disk failed")
    assert (restored["restored_by"], restored["approved_by"]) == ("鈴木", "佐藤")


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


@pytest.fixture(params=["ja", "en"])
def speech(request: pytest.FixtureRequest, language: Language) -> str:
    chosen: str = request.param
    language.speak(chosen)
    return chosen


def _press(scene: Scene, widget: Any, key: Qt.Key = Qt.Key.Key_Space) -> None:
    widget.setFocus()
    scene.qtbot.keyClick(widget, key)


def _told(folder: Path, desk: Desk, action: Action) -> dict[str, Any]:
    session = desks.open_desk(folder, desk.manager.staff.id, MANAGER_PASSPHRASE)
    try:
        found = (one.event for one in audit_events(session) if one.event.action is action)
        return next(found).after or {}
    finally:
        desks.lock_desk(session)


def test_a_second_person_or_the_sheet_agrees_by_keys(
    scene: Scene, backup: Path, desk: Desk, speech: str
) -> None:
    scene.look_at(backup)
    second = scene.view.second
    names = [second.who.itemText(at) for at in range(second.who.count())]
    assert names == ["佐藤", "高橋", {"ja": "復旧シート", "en": "The recovery sheet"}[speech]]
    scene.order(second="")
    needed = {"ja": "入力してください", "en": "This is needed."}[speech]
    assert needed in second._secret_row.message
    scene.order("", "", second="not theirs")
    assert scene.opened == []
    assert {"ja": "もう一人", "en": "The second passphrase"}[speech] in scene.view.message.text
    second.secret.clear()
    _press(scene, second.who, Qt.Key.Key_Down)
    _press(scene, second.who, Qt.Key.Key_Down)
    assert not second.alone.isVisible()
    scene.order("", "", second=" ".join(desk.recovery_groups))
    assert scene.opened == [desk.manager.desk.folder]
    assert _told(scene.opened[0], desk, Action.DESK_RESTORED)["approved_by"] == "recovery-sheet"


def test_nobody_else_is_an_exception_with_a_reason(
    qtbot: Any, background: Background, desk: Desk, tmp_path: Path, speech: str
) -> None:
    for one in (desk.staff, desk.colleague):
        staffing.end_access(desk.manager, one.staff.id, "退職")
    (tmp_path / "backups").mkdir()
    backup = back_up(desk.manager, tmp_path / "backups").value.folder
    desks.lock_desk(desk.manager)
    scene = Scene(qtbot, background, desk.manager.desk.folder)
    scene.look_at(backup)
    second = scene.view.second
    assert {"ja": "例外", "en": "as an exception"}[speech] in second.nobody.text
    assert second.secret.isVisible()
    _press(scene, second.who, Qt.Key.Key_Down)
    assert second.alone.isVisible()
    scene.order()
    assert scene.opened == []
    assert second._alone_row.message
    qtbot.keyClicks(second.alone, "one of us")
    scene.order("", "")
    assert scene.opened == [desk.manager.desk.folder]
    assert _told(scene.opened[0], desk, Action.FOUR_EYES_EXCEPTED)["reason"] == "one of us"


def test_who_left_since_is_named_and_stays_out(
    scene: Scene, backup: Path, desk: Desk, speech: str
) -> None:
    folder = desk.manager.desk.folder
    session = desks.open_desk(folder, desk.manager.staff.id, MANAGER_PASSPHRASE)
    staffing.end_access(session, desk.colleague.staff.id, "退職")
    desks.lock_desk(session)
    scene.look_at(backup)
    left = scene.view.left
    words = {"ja": "その後に離れた人：高橋", "en": "Left since: 高橋."}[speech]
    assert words in left.message.text
    assert not left.new_key.isVisible()
    assert [scene.view.second.who.itemText(0), scene.view.second.who.count()] == ["佐藤", 2]
    scene.order()
    assert scene.opened == [folder]
    assert {"ja": "高橋", "en": "Not let in again: 高橋."}[speech] in scene.asked.told[1]
    with pytest.raises(WrongPassphrase):
        enter(folder, desk.colleague.staff.id, "passphrase of 高橋 2026")


def test_where_the_desk_cannot_tell_who_left_it_is_ticked(
    scene: Scene, backup: Path, desk: Desk, speech: str
) -> None:
    folder = desk.manager.desk.folder
    for name in ("header", "header.copy"):
        (folder / name).write_bytes(b"{")
    scene.look_at(backup)
    left = scene.view.left
    words = {"ja": "読み取れません", "en": "cannot be read off the desk"}
    assert words[speech] in left.message.text
    assert left.new_key.isChecked()
    assert desk.manager.staff.id not in left.people
    _press(scene, left.people[desk.colleague.staff.id])
    assert scene.view.second.who.count() == 2
    _press(scene, scene.view.erase_again)
    scene.order()
    assert scene.opened == [folder]
    with pytest.raises(WrongPassphrase):
        enter(folder, desk.colleague.staff.id, "passphrase of 高橋 2026")
    assert _told(folder, desk, Action.DESK_RESTORED)["new_key"] is True
