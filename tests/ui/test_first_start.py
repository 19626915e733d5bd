from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from jar_desk.domain.desk_errors import FolderProblem, UnsuitableFolder
from jar_desk.ui.background import Background
from jar_desk.ui.language import Language
from jar_desk.ui.theme import Theme
from jar_desk.ui.views.first_start import FirstStartView
from jar_desk.ui.wording import Wording
from tests.ui.conftest import Answers

GROUPS = ("AAAA-1", "BBBB-2", "CCCC-3", "DDDD-4", "EEEE-5", "FFFF-6")
GOOD = "よい パスフレーズ です ね"


@dataclass
class Made:
    session: str = "session"
    recovery_groups: tuple[str, ...] = GROUPS
    recovery_sheet: bytes = b"%PDF"


class Maker:
    def __init__(self) -> None:
        self.made: list[tuple[object, ...]] = []
        self.error: Exception | None = None

    def create(self, *values: object) -> Made:
        if self.error:
            raise self.error
        self.made.append(values)
        return Made()


@pytest.fixture
def maker() -> Maker:
    return Maker()


@pytest.fixture
def view(
    qtbot: QtBot,
    theme: Theme,
    language: Language,
    background: Background,
    answers: Answers,
    maker: Maker,
    tmp_path: Path,
) -> FirstStartView:
    made = FirstStartView(
        tmp_path / "JAR.jardesk",
        maker.create,  # type: ignore[arg-type]
        background,
        answers,
        Wording().error,
        lambda passphrase: "" if passphrase == GOOD else "短すぎます。",
    )
    qtbot.addWidget(made)
    made.show()
    return made


def fill_manager(view: FirstStartView, second: str = GOOD) -> None:
    view.go_on()
    view.manager.name.setText("鈴木")
    view.manager.passphrase.first.setText(GOOD)
    view.manager.passphrase.second.setText(second)


def test_three_steps_make_a_desk(
    qtbot: QtBot, view: FirstStartView, maker: Maker, background: Background, tmp_path: Path
) -> None:
    fill_manager(view)
    with qtbot.waitSignal(background.idle):
        view.go_on()
    assert maker.made == [
        (tmp_path / "JAR.jardesk", "特定非営利活動法人 難民支援協会", "鈴木", GOOD)
    ]
    assert view.step == 2
    assert view.manager.passphrase.first.text() == ""
    first, second = view.sheet.typed
    first.setText("bbbb2")
    second.setText("wrong")
    view.go_on()
    second.setText(" EEEE 5 ")
    with qtbot.waitSignal(view.finished) as finished:
        view.go_on()
    assert finished.args == ["session"]


@pytest.mark.parametrize("second", ["", "anders"])
def test_passphrases_must_be_alike(view: FirstStartView, maker: Maker, second: str) -> None:
    fill_manager(view, second)
    view.go_on()
    assert (view.step, maker.made) == (1, [])


def test_a_weak_passphrase_stays(view: FirstStartView, maker: Maker) -> None:
    fill_manager(view)
    view.manager.passphrase.first.setText("kurz")
    view.go_on()
    assert (view.step, maker.made) == (1, [])


def test_an_unsuitable_folder_is_told(
    qtbot: QtBot, view: FirstStartView, maker: Maker, background: Background
) -> None:
    maker.error = UnsuitableFolder(FolderProblem.NETWORK)
    fill_manager(view)
    with qtbot.waitSignal(background.idle):
        view.go_on()
    assert view.step == 1
    assert "ネットワーク" in view.message.text
    assert view.next_button.isEnabled()
    view.go_back()
    assert view.step == 0


def test_the_folder_can_be_chosen(view: FirstStartView, answers: Answers, tmp_path: Path) -> None:
    answers.paths = [tmp_path / "elsewhere", None]
    view.desk._choose.click()
    assert view.desk.folder.text() == str(tmp_path / "elsewhere" / "JAR.jardesk")
    view.desk._choose.click()
    assert view.desk.folder.text() == str(tmp_path / "elsewhere" / "JAR.jardesk")


def test_an_organisation_is_needed(view: FirstStartView) -> None:
    view.desk.organisation.clear()
    view.go_on()
    assert view.step == 0


def test_it_follows_the_language(qtbot: QtBot, view: FirstStartView, language: Language) -> None:
    language.speak("en")
    qtbot.waitUntil(lambda: view.next_button.text() == "Next")
    assert view.desk.organisation.text() == "Japan Association for Refugees"
