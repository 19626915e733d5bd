"""Safety notes for the manager only, by real keys: what the writer sees, and what the manager."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from jar_desk.ui.views.inquiry.overview import OverviewTab
from jar_desk.ui.views.inquiry.safety_notes import NEW_NOTE
from jar_desk.usecases import auditing, safety_notes
from jar_desk.usecases.drafts import load_draft
from tests.ui.inquiry_pages import Shown, mine, page_of, texts  # noqa: F401
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.ui.dialogs.safety_note import SafetyNoteDialog
    from jar_desk.ui.language import Language
    from jar_desk.ui.views.inquiry.safety_notes import SafetyNotesCard
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

TEXT = "husband asks where she is"
SPEECH = pytest.mark.parametrize(
    ("speech", "written", "withdrawn"),
    [
        ("ja", "佐藤 が記録", "制限付きの覚えを取り下げ"),
        ("en", "by 佐藤", "Restricted note withdrawn"),
    ],
)


def _card(shown: Shown) -> SafetyNotesCard:
    overview = shown.view._tabs["overview"]
    assert isinstance(overview, OverviewTab)
    return overview.safety


def _all_words(shown: Shown) -> str:
    tabs = shown.view._tabs.values()
    boxes = (one for tab in tabs for one in tab.findChildren(QPlainTextEdit))
    return "\n".join((*(texts(tab) for tab in tabs), *(one.toPlainText() for one in boxes)))


@SPEECH
def test_anybody_writes_it_and_the_manager_alone_reads_changes_and_withdraws_it(
    page_of: Callable[[Session], Shown],
    mine: Shown,
    desk: Desk,
    language: Language,
    speech: str,
    written: str,
    withdrawn: str,
) -> None:
    language.speak(speech)
    mine.show(recorded(desk)).show_tab("overview")

    def leave(dialog: SafetyNoteDialog) -> bool:
        dialog.show()
        assert not dialog.is_complete()
        mine.qtbot.keyClicks(dialog.text, TEXT)
        mine.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        return False

    def keep(dialog: SafetyNoteDialog) -> bool:
        dialog.show()
        assert dialog.text.words() == TEXT
        mine.qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
        return bool(dialog.result())

    mine.answers.dialogs += [leave, keep]
    for left in ({"text": TEXT}, None):
        mine.qtbot.keyClick(_card(mine).write, Qt.Key.Key_Space)
        mine.settle()
        assert load_draft(desk.staff, NEW_NOTE, mine.inquiry.id) == left
    card = _card(mine)
    assert written in texts(card)
    assert TEXT not in _all_words(mine)
    assert (card.read, card.withdraw) == ({}, {})
    (note,) = safety_notes.safety_notes(desk.staff, mine.inquiry)

    theirs = page_of(desk.manager)
    theirs.show(mine.inquiry).show_tab("overview")
    assert TEXT not in _all_words(theirs)

    def change(dialog: SafetyNoteDialog) -> bool:
        dialog.show()
        assert dialog.text.words() == TEXT
        assert written in texts(dialog)
        theirs.qtbot.keyClicks(dialog.text, "now: ")
        theirs.qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
        return bool(dialog.result())

    theirs.answers.dialogs.append(change)
    theirs.qtbot.keyClick(_card(theirs).read[note.id], Qt.Key.Key_Space)
    theirs.settle()
    theirs.settle()
    kept = safety_notes.see_safety_note(desk.manager, mine.inquiry, note.id)
    assert (kept.text, kept.recorded_by) == (f"now: {TEXT}", desk.manager.staff.id)

    theirs.answers.confirms += [False, True]
    for left in (1, 0):
        theirs.qtbot.keyClick(_card(theirs).withdraw[note.id], Qt.Key.Key_Space)
        theirs.settle()
        assert len(safety_notes.safety_notes(desk.staff, mine.inquiry)) == left
    assert _card(theirs).withdraw == {}
    assert withdrawn in texts(theirs.view._tabs["history"])
    mine.view.case.read_again()
    mine.settle()
    assert withdrawn not in texts(mine.view._tabs["history"])
    assert theirs.answers.told == []


def test_looking_is_one_event_and_keeping_what_was_not_changed_none(
    page_of: Callable[[Session], Shown], desk: Desk
) -> None:
    inquiry = recorded(desk)
    note = safety_notes.write_safety_note(desk.staff, inquiry, TEXT)
    theirs = page_of(desk.manager)
    theirs.show(inquiry).show_tab("overview")
    before = len(auditing.audit_events(desk.manager))
    theirs.answers.dialogs.append(lambda dialog: dialog.is_complete())
    theirs.qtbot.keyClick(_card(theirs).read[note.id], Qt.Key.Key_Space)
    theirs.settle()
    theirs.settle()
    assert len(auditing.audit_events(desk.manager)) == before + 1
    assert safety_notes.safety_notes(desk.staff, inquiry) == (note,)
    assert theirs.answers.told == []
