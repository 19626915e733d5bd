"""Help (F1): what a page is for, the one thing to press, the keys that help there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.ui.widgets.buttons import PrimaryButton
from jar_desk.ui.widgets.fitted_dialog import FittedDialog
from jar_desk.ui.widgets.text import Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate


def help_words(key: str) -> tuple[str, ...]:
    """Return the sentences about a page, in the language of the moment."""
    pages = {**_work(), **_inquiries(), **_office()}
    own = pages.get(key, ())
    every = translate("Help", "Ctrl+/ shows all keys; Ctrl+L locks the desk at once.")
    return (*own, every)


class HelpDialog(FittedDialog):
    """A heading and a few short sentences; Esc or Enter closes it."""

    def __init__(self, title: str, sentences: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(sentences))
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 20)
        column.setSpacing(10)
        column.addWidget(Text(title, TextStyle.TITLE, wrap=True))
        for sentence in sentences:
            column.addWidget(Text(sentence, wrap=True))
        close = PrimaryButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column.addSpacing(6)
        column.addLayout(buttons)
        self.widen(520)
        close.setFocus(Qt.FocusReason.OtherFocusReason)


def _work() -> dict[str, tuple[str, ...]]:
    return {
        "inbox": (
            translate("Help", "Every inquiry of the desk, the most urgent first."),
            translate("Help", "Press an inquiry to see it at the right; Enter opens it."),
            translate("Help", "“New inquiry” (Ctrl+N) records what has just arrived."),
            translate("Help", "Ctrl+F searches names, numbers and telephone numbers."),
        ),
        "calendar": (
            translate("Help", "What is due on which day, by the law of each inquiry."),
            translate("Help", "Press a day to see what is due on it, then an inquiry to open it."),
            translate("Help", "The list can be saved for your calendar: numbers and dates only."),
        ),
        "approvals": (
            translate("Help", "Answers that wait for the protection manager."),
            translate("Help", "Nobody approves what they proposed themselves."),
            translate("Help", "Open one, read the package, then approve or return it."),
        ),
        "sources": (
            translate("Help", "Where the office keeps personal data: systems, folders, shelves."),
            translate("Help", "Every inquiry is searched in all of them, so keep the list whole."),
            translate("Help", "“Add a place” records a new one; a place no longer in use is kept."),
        ),
        "registers": (
            translate("Help", "What the law wants written down beside the inquiries."),
            translate("Help", "Choose a register above; “Make an entry” (Ctrl+Enter) adds to it."),
            translate("Help", "Press a line to read it at the right; Enter changes it."),
            translate("Help", "The suppression list keeps hashes: type an address to look for it."),
        ),
        "security": (
            translate("Help", "Who answers for data, training, contractors, incidents."),
            translate("Help", "Record an incident at once: its clocks run from when it was known."),
            translate("Help", "Each report that was made, written down, takes its clock away."),
            translate("Help", "Only the protection manager appoints, and decides on reports."),
        ),
        "retention": (
            translate("Help", "What the desk holds, for how long, and what is to be erased now."),
            translate("Help", "The line at the right says how the day was reckoned, step by step."),
            translate(
                "Help", "Choose what is due and propose its erasure; a second person approves."
            ),
            translate("Help", "A hold keeps something back, even after an approval."),
            translate("Help", "What was erased leaves a record, and a certificate on paper."),
        ),
        "report": (
            translate("Help", "How many inquiries came, how they ended and how long they took."),
            translate("Help", "Choose a period, then save the report as PDF or CSV."),
            translate("Help", "Counts from 1 to 4 stand as “<5”, so that nobody is recognised."),
        ),
    }


def _inquiries() -> dict[str, tuple[str, ...]]:
    return {
        "inquiry": (
            translate("Help", "One inquiry from receipt to answer, tab by tab."),
            translate("Help", "The blue button says the next step; Ctrl+Enter presses it."),
            translate("Help", "The clock at the right explains how the day was reckoned."),
            translate("Help", "Ctrl+Tab goes to the next tab, Esc back to the list."),
        ),
        "redaction": (
            translate("Help", "What belongs to others is blacked out here, each with its ground."),
            translate(
                "Help",
                "Select text with the mouse or Shift+arrows and press B; R begins a box by keys.",
            ),
            translate("Help", "N goes to the next suggestion, Ctrl+F searches all records."),
            translate("Help", "V shows what lies beneath; Ctrl+Z undoes; Ctrl+Enter saves."),
        ),
        "new-inquiry": (
            translate("Help", "Record who asks for what, and when and how it arrived."),
            translate("Help", "Write down what is known; the rest can be added later."),
            translate("Help", "“Record the inquiry” (Ctrl+Enter) numbers it and starts the clock."),
            translate("Help", "A half-filled form is kept when the desk is locked."),
        ),
    }


def _office() -> dict[str, tuple[str, ...]]:
    return {
        "policy": (
            translate(
                "Help", "The privacy policy at the left, the law it answers to at the right."
            ),
            translate("Help", "Ctrl+F searches both at once; Ctrl+Tab turns to the issues."),
            translate("Help", "Enter opens an issue: who sees to it, may the passage be quoted."),
            translate(
                "Help", "The memo lists all open issues for the board. The text stays as is."
            ),
        ),
        "staff": (
            translate("Help", "Who works at the desk and what they may do."),
            translate("Help", "Everybody has a passphrase of their own; nobody can look it up."),
            translate("Help", "Only the protection manager adds people or changes their role."),
        ),
        "audit": (
            translate("Help", "Who did what and when; entries are never changed or removed."),
            translate(
                "Help",
                "“Check the record” recomputes the chain and says if it is sound.",
            ),
            translate("Help", "If it is damaged, stop working and tell the protection manager."),
        ),
        "settings": (
            translate("Help", "Language, colours, text size and the lock of this PC."),
            translate("Help", "Every change works at once; there is nothing to save."),
            translate("Help", "The protection manager changes what letters are signed with."),
        ),
    }
