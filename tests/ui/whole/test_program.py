"""The whole program in one process: door, office, alarms, help, settings of the desk."""

from __future__ import annotations

import gc
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from jar_desk.domain.audit import Action
from jar_desk.domain.key_rings import KeyRingState
from jar_desk.domain.staff import Role
from jar_desk.settings import Settings, load_settings, save_settings
from jar_desk.ui import desk_settings
from jar_desk.ui.application import Program
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.help import HelpDialog, help_words
from jar_desk.ui.views.own_passphrase import OwnPassphraseView
from jar_desk.ui.views.settings import SettingsView
from jar_desk.ui.views.unlock import UnlockView
from jar_desk.usecases import desks, staffing, this_pc
from jar_desk.usecases.auditing import audit_events
from jar_desk.usecases.letterheads import letterhead
from jar_desk.vault.key_ring import Reply
from jar_desk.vault.memory import PcMemory
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE
from tests.vault.desks import CHEAP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget
    from pytestqt.qtbot import QtBot

    from jar_desk.ui.dialogs.letterhead import LetterheadDialog
    from jar_desk.ui.office import Office
    from jar_desk.usecases.session import Session
    from tests.ui.conftest import Answers


class Ring:
    """A key ring that works, without the operating system."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def state(self) -> KeyRingState:
        return KeyRingState.AVAILABLE

    def get(self, name: str) -> Reply:
        return Reply(KeyRingState.AVAILABLE, self.kept.get(name))

    def put(self, name: str, secret: str) -> KeyRingState:
        self.kept[name] = secret
        return KeyRingState.AVAILABLE

    def delete(self, name: str) -> KeyRingState:
        self.kept.pop(name, None)
        return KeyRingState.AVAILABLE


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return desks.create_desk(
        tmp_path / "test.jardesk",
        organisation="難民支援協会",
        manager_name="鈴木",
        passphrase=MANAGER_PASSPHRASE,
        now=lambda: NOON,
        cost=CHEAP,
    ).session


def reopened(session: Session, **more: Any) -> Session:
    folder, who = session.desk.folder, session.staff.id
    return desks.open_desk(folder, who, MANAGER_PASSPHRASE, now=lambda: NOON, **more)


@pytest.fixture
def settings_file(session: Session, tmp_path: Path) -> Path:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(desk_folder=str(session.desk.folder)))
    return path


def end(window: QWidget) -> None:
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(
    qapp: QApplication, fonts: None, settings_file: Path, answers: Answers
) -> Iterator[Program]:
    made = Program(qapp, settings_file, lambda _path: None)
    made.asking = answers  # type: ignore[assignment]
    yield made
    if made.office is not None:
        made.office.close_desk()
    made.background.stop()
    # A program ends with its window; here the next test would dress what is left of it anew.
    end(made.entrance if made.office is None else made.office.window)
    made.language.speak("en")
    made.language.silence()
    made.office = None
    del made
    gc.collect()  # on this thread: windows may not end on another


def opened(qtbot: QtBot, program: Program, session: Session) -> Office:
    program.open_office(session)
    office = program.office
    assert office is not None
    rest(qtbot, program)
    return office


def rest(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(lambda: not program.background.busy, timeout=10_000)


def rolled_back(session: Session) -> Session:
    """Return the desk opened with an older database in place of the newer one."""
    folder = session.desk.folder
    desks.lock_desk(session)
    aside = folder.parent / "aside.db"
    shutil.copyfile(folder / "desk.db", aside)
    for _ in range(2):
        desks.lock_desk(reopened(session))
    shutil.copyfile(aside, folder / "desk.db")
    return reopened(session)


def test_a_manager_accepts_an_older_database(
    qtbot: QtBot,
    program: Program,
    session: Session,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = rolled_back(session)
    office = opened(qtbot, program, found)
    banner = office.window.banner
    assert len(banner.texts()) == 1
    banner.accept.click()
    assert len(answers.shown) == 1
    assert banner.isVisible()

    def say_why(dialog: QDialog) -> bool:
        assert isinstance(dialog, ReasonDialog)
        assert not dialog.is_complete()
        qtbot.keyClicks(dialog.text, "the disk was changed")
        return dialog.is_complete()

    monkeypatch.setattr(answers, "show", say_why)
    banner.accept.click()
    rest(qtbot, program)
    assert not banner.isVisible()
    event = audit_events(found)[0].event
    assert event.action is Action.DESK_ROLLBACK_ACCEPTED
    assert event.after == {"reason": "the disk was changed"}


def test_staff_see_the_alarm_and_cannot_settle_it(
    qtbot: QtBot, program: Program, session: Session
) -> None:
    found = rolled_back(session)
    staff = replace(found, staff=replace(found.staff, role=Role.DESK))
    banner = opened(qtbot, program, staff).window.banner
    assert banner.isVisible()
    assert not banner.accept.isVisible()


def test_f1_helps_on_every_page(
    qtbot: QtBot,
    program: Program,
    session: Session,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desk_settings, "key_ring_state", lambda: KeyRingState.ABSENT)
    window = opened(qtbot, program, session).window
    for key in tuple(window._pages):
        window.show_page(key)
        window.actions_of_window.help.trigger()
        dialog = answers.shown[-1]
        assert isinstance(dialog, HelpDialog)
        assert 3 <= len(help_words(key)) <= 6, key
        assert help_words(key)[0] in dialog.accessibleDescription()
    rest(qtbot, program)


def the_settings(office: Office) -> SettingsView:
    office.window.show_page("settings")
    view = office.window.page("settings")
    assert isinstance(view, SettingsView)
    return view


def test_without_a_key_ring_it_says_so_and_goes_on(
    qtbot: QtBot, program: Program, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_settings, "key_ring_state", lambda: KeyRingState.ABSENT)
    view = the_settings(opened(qtbot, program, session))
    rest(qtbot, program)
    assert view.key_ring_words == "このPCには資格情報ストアがありません。なくても、すべて使えます。"
    assert not view.remember.isEnabled()


def test_a_manager_switches_remembering_on_and_off(
    qtbot: QtBot, program: Program, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Ring()
    memory = PcMemory(session.desk.desk_id, ring)  # type: ignore[arg-type]
    monkeypatch.setattr(desk_settings, "key_ring_state", ring.state)
    monkeypatch.setattr(this_pc, "PcMemory", lambda _desk: memory)
    office = opened(qtbot, program, session)
    view = the_settings(office)
    rest(qtbot, program)
    view.remember.click()
    rest(qtbot, program)
    assert program.preferences.settings().remember
    assert load_settings(program.preferences.path).settings.remember
    assert view.remember.isEnabled()
    assert this_pc.last_staff(memory) == session.staff.id
    office.close_desk()
    known = memory.load()
    assert known is not None
    assert known.anchor is not None
    again = reopened(session, memory=memory)
    assert again.memory is memory
    desks.lock_desk(again)


def test_only_a_manager_may_switch_remembering(
    qtbot: QtBot, program: Program, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_settings, "key_ring_state", lambda: KeyRingState.AVAILABLE)
    staff = replace(session, staff=replace(session.staff, role=Role.DESK))
    view = the_settings(opened(qtbot, program, staff))
    rest(qtbot, program)
    assert not view.remember.isEnabled()
    assert "個人情報保護管理者" in view.key_ring_words
    assert not view.edit_letterhead.isVisible()


def test_the_letterhead_is_read_and_changed(
    qtbot: QtBot,
    program: Program,
    session: Session,
    answers: Answers,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(desk_settings, "key_ring_state", lambda: KeyRingState.ABSENT)

    def fill(dialog: LetterheadDialog) -> bool:
        qtbot.addWidget(dialog)
        dialog.lines["organisation_en"].clear()
        assert not dialog.is_complete()
        dialog.lines["organisation_en"].setText("JAR")
        dialog.lines["phone"].setText("03-5379-6001")
        return dialog.is_complete()

    monkeypatch.setattr(answers, "show", fill)
    view = the_settings(opened(qtbot, program, session))
    rest(qtbot, program)
    view.edit_letterhead.click()
    rest(qtbot, program)
    assert letterhead(session).organisation_en == "JAR"
    assert "03-5379-6001" in view.letterhead_words


def test_damaged_settings_are_told_once(
    qtbot: QtBot, qapp: QApplication, fonts: None, tmp_path: Path, answers: Answers
) -> None:
    path = tmp_path / "damaged.toml"
    path.write_bytes(b"language = ")
    for told in (1, 1):
        program = Program(qapp, path, lambda _path: None)
        program.asking = answers  # type: ignore[assignment]
        program._prepare()
        rest(qtbot, program)
        program.background.stop()
        program.language.silence()
        end(program.entrance)
        assert len(answers.told) == told
    assert "設定" in answers.told[0]


def test_the_rest_is_imported_while_the_passphrase_is_typed(qtbot: QtBot, program: Program) -> None:
    with qtbot.waitSignal(program.background.idle, timeout=10_000):
        program.start()
    assert program.entrance.isVisible()


def test_management_and_audit_see_the_report_first_and_no_alarm(
    qtbot: QtBot, program: Program, session: Session, answers: Answers
) -> None:
    auditor = replace(session, staff=replace(session.staff, role=Role.AUDIT))
    office = opened(qtbot, program, auditor)
    qtbot.waitUntil(lambda: office.window.status._audit is not None, timeout=10_000)
    assert office.window.current_key == "report"
    assert answers.told == []


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_colleague_comes_in_with_a_passphrase_of_their_own(
    qtbot: QtBot, program: Program, session: Session, language: str
) -> None:
    program.preferences.change(replace(program.preferences.settings(), language=language))
    given = staffing.invite(session, "高橋", Role.DESK).value
    desks.lock_desk(session)
    program.start()
    view = program.entrance.currentWidget()
    assert isinstance(view, UnlockView)
    view.prefer_staff(given.staff.id)
    qtbot.keyClicks(view.passphrase, given.passphrase)
    qtbot.keyClick(view.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.entrance.currentWidget(), OwnPassphraseView))
    own = program.entrance.currentWidget()
    assert isinstance(own, OwnPassphraseView)
    assert own.open_button.text() == {"ja": "開く", "en": "Open"}[language]
    qtbot.keyClicks(own.passphrase.first, given.passphrase)
    qtbot.keyClicks(own.passphrase.second, given.passphrase)
    qtbot.keyClick(own.passphrase.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(own.message.text))
    own.passphrase.clear()
    qtbot.keyClicks(own.passphrase.first, "quiet lantern over 9 rivers")
    qtbot.keyClicks(own.passphrase.second, "quiet lantern over 9 rivers")
    qtbot.keyClick(own.passphrase.second, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.office is not None, timeout=10_000)
    assert program.office is not None
    assert program.office.workplace.session.staff == given.staff
    rest(qtbot, program)
