"""What is half typed into a dialog is there again after Esc, a crash or the lock of the desk."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jar_desk.domain.inquiry import PauseReason
from jar_desk.domain.nil_reasons import RetainedDataStatus
from jar_desk.domain.office_days import OfficeDay, OfficeDayKind
from jar_desk.ui.dialogs.clock_dialogs import ExtensionDialog, PauseDialog
from jar_desk.ui.dialogs.follow_up import FollowUpDialog
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.dialogs.nil_reason import NilReasonDialog
from jar_desk.ui.dialogs.office_day import OfficeDayDialog
from jar_desk.ui.dialogs.policy_issue import PolicyIssueDialog
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.window import MainWindow
from jar_desk.usecases.drafts import load_draft
from jar_desk.usecases.policy_issues import policy_issues
from tests.examples import TODAY
from tests.ui.inquiry_pages import Shown, mine, page_of
from tests.ui.office import Office, an_office
from tests.usecases import steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jar_desk.ui.dialogs.form_dialog import FormDialog
    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme
    from tests.real_desk import Desk

    Make = Callable[[Office], FormDialog]

__all__ = ["mine", "page_of"]
SPEECH = pytest.mark.parametrize("speech", ["ja", "en"])


@pytest.fixture
def office(qtbot: Any, tmp_path: Path, theme: Theme, language: Language) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def _task(office: Office) -> FormDialog:
    return FollowUpDialog("x", today=TODAY, wording=office.workplace.wording)


def _reason(office: Office) -> FormDialog:
    return ReasonDialog("x", "x", "x")


def _restricted(office: Office) -> FormDialog:
    place = office.workplace
    return NilReasonDialog(None, "", statuses=tuple(RetainedDataStatus), wording=place.wording)


def _closing_day(office: Office) -> FormDialog:
    day = date(2026, 12, 10)
    entry = OfficeDay(
        id=uuid4(), kind=OfficeDayKind.CLOSED, first=day, last=day, name_ja="", name_en=""
    )
    return OfficeDayDialog(entry, TODAY, office.workplace.wording)


def _issue(office: Office) -> FormDialog:
    issue = next(one for one in policy_issues(office.session) if one.blocks)
    return PolicyIssueDialog(issue, office.workplace.wording, manager=True)


def _pause(office: Office) -> FormDialog:
    return PauseDialog(TODAY, office.workplace.wording, doubt_owed=True)


def _extension(office: Office) -> FormDialog:
    return ExtensionDialog(TODAY, office.workplace.wording)


FILLED: dict[str, tuple[Make, str]] = {
    "task": (_task, "note"),
    "reason": (_reason, "text"),
    "restricted": (_restricted, "text"),
    "closing-day": (_closing_day, "name_en"),
    "policy-issue": (_issue, "release"),
    "pause": (_pause, "doubt"),
    "extension": (_extension, "reason"),
}


@pytest.mark.parametrize("name", FILLED)
def test_what_was_typed_is_back_after_esc(qtbot: Any, office: Office, name: str) -> None:
    make, field = FILLED[name]

    def type_and_escape(dialog: Any) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        box = getattr(dialog, field)
        qtbot.keyClicks(box, "half a word")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        return False

    def look(dialog: Any) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.state()[field] == "half a word"
        assert dialog.kept.text
        qtbot.keyClick(dialog.anew, Qt.Key.Key_Space)
        assert dialog.state()[field] == ""
        return False

    office.asking.dialogs += [type_and_escape, look]
    for _ in range(2):
        assert not KeptDialog(office.workplace, make(office), name).show()
    assert load_draft(office.session, name) is None


def test_a_dialog_that_was_only_looked_at_leaves_no_draft(qtbot: Any, office: Office) -> None:
    office.asking.dialogs.append(lambda _dialog: False)
    KeptDialog(office.workplace, _task(office), "task").show()
    assert load_draft(office.session, "task") is None


def test_the_lock_keeps_what_is_in_an_open_dialog(qtbot: Any, office: Office) -> None:
    """Locking ends every event loop: the window is asked to keep drafts before it goes."""
    window = MainWindow(office.workplace)
    qtbot.addWidget(window)

    def lock(dialog: Any) -> bool:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClicks(dialog.note, "told by phone")
        for one in QApplication.topLevelWidgets():
            one.hide()
        window.keep_drafts()
        kept = load_draft(office.session, "task")
        assert kept is not None
        assert kept["note"] == "told by phone"
        return False

    office.asking.dialogs.append(lock)
    KeptDialog(office.workplace, _task(office), "task").show()


@SPEECH
def test_a_pause_that_was_given_up_is_half_filled_again_and_forgotten_when_recorded(
    mine: Shown, desk: Desk, language: Language, speech: str
) -> None:
    language.speak(speech)
    view = mine.show(steps.recorded(desk))

    def leave(dialog: PauseDialog) -> bool:
        mine.qtbot.addWidget(dialog)
        dialog.show()
        dialog.reason.setFocus()
        mine.qtbot.keyClick(dialog.reason, Qt.Key.Key_Down)
        assert dialog.reason.value() is PauseReason.SCOPE_QUESTION
        mine.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        return False

    def record(dialog: PauseDialog) -> bool:
        mine.qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.reason.value() is PauseReason.SCOPE_QUESTION
        dialog.go.setFocus()
        mine.qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
        return bool(dialog.result())

    mine.answers.dialogs += [leave, record]
    view.acts.toggle_pause()
    mine.settle()
    assert load_draft(desk.staff, "pause", mine.inquiry.id) is not None
    view.acts.toggle_pause()
    mine.settle()
    assert [one.reason for one in mine.inquiry.pauses] == [PauseReason.SCOPE_QUESTION]
    assert load_draft(desk.staff, "pause", mine.inquiry.id) is None
