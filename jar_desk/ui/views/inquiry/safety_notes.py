"""Safety notes for the protection manager only: that they exist, and the manager's way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from jar_desk.ui import gate
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.dialogs.safety_note import SafetyNoteDialog
from jar_desk.ui.widgets import Card, Line, QuietButton, Text, TextStyle
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.usecases.drafts import SAFETY_NOTE
from jar_desk.usecases.safety_notes import (
    change_safety_note,
    see_safety_note,
    withdraw_safety_note,
    write_safety_note,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jar_desk.domain.restricted_words import SafetyNote, SafetyNoteMark
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.usecases.session import Session

NEW_NOTE = "new-safety-note"
"""Under this name a note that is not kept yet is a draft of whoever types it."""


class SafetyNotesCard(Card):
    """Anybody writes one; what it says is asked for by the manager and shown in a dialog."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__("", "lock")
        self.set_title(self.tr("Safety notes for the manager only"))
        self._case = case
        self.write = QuietButton(self.tr("Write one…"), "plus")
        self.write.clicked.connect(self._write)
        self.header.addWidget(self.write)
        self.read: dict[UUID, QuietButton] = {}
        self.withdraw: dict[UUID, QuietButton] = {}

    def show_seen(self, seen: Seen) -> None:
        """Show one line for each note, or what such notes are for."""
        empty_layout(self.body)
        self.read, self.withdraw = {}, {}
        self.write.setVisible(seen.may_work)
        for place, note in enumerate(seen.safety_notes):
            if place:
                self.body.addWidget(Line())
            self.body.addWidget(self._line(note, seen))
        if not seen.safety_notes:
            words = self.tr(
                "What endangers the person or their family and not every colleague must know "
                "stands here. Only the protection manager can read it."
            )
            self.body.addWidget(Text(words, TextStyle.SOFT, wrap=True))

    def _line(self, note: SafetyNoteMark, seen: Seen) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        written = self._written(note, seen)
        row.addWidget(Text(written, wrap=True), 1)
        if seen.may_work and seen.may_decide:
            read = QuietButton(self.tr("Read…"), "eye")
            read.setAccessibleName(self.tr("Read: {note}").format(note=written))
            read.clicked.connect(lambda: self._read(note.id, written))
            withdraw = QuietButton(self.tr("Withdraw…"), "trash-2")
            withdraw.setAccessibleName(self.tr("Withdraw: {note}").format(note=written))
            withdraw.clicked.connect(lambda: self._withdraw(note.id))
            self.read[note.id], self.withdraw[note.id] = read, withdraw
            row.addWidget(read)
            row.addWidget(withdraw)
        return holder

    def _written(self, note: SafetyNoteMark, seen: Seen) -> str:
        return self.tr("Written {moment} by {name}").format(
            moment=self._case.workplace.wording.full_moment(note.recorded_at),
            name=seen.name_of(note.recorded_by),
        )

    def _write(self) -> None:
        case = self._case
        inquiry = case.inquiry
        dialog = SafetyNoteDialog(parent=self.window())
        kept = KeptDialog(case.workplace, dialog, NEW_NOTE, inquiry.id)
        if kept.show():
            text = dialog.text.words()
            self._save(lambda session: write_safety_note(session, inquiry, text), kept.forget)

    def _read(self, note_id: UUID, written: str) -> None:
        place, inquiry = self._case.workplace, self._case.inquiry
        session = place.session
        place.background.run(
            self,
            lambda: see_safety_note(session, inquiry, note_id),
            lambda note: self._show(note, written),
            self._case.explain,
        )

    def _show(self, note: SafetyNote, written: str) -> None:
        case = self._case
        inquiry = case.inquiry
        dialog = SafetyNoteDialog(note, written, self.window())
        kept = KeptDialog(case.workplace, dialog, SAFETY_NOTE, note.id)
        if kept.show():
            text = dialog.text.words()
            self._save(
                lambda session: change_safety_note(session, inquiry, note, text), kept.forget
            )

    def _withdraw(self, note_id: UUID) -> None:
        inquiry = self._case.inquiry
        if self._case.workplace.asking.confirm(
            self.tr("Withdraw this safety note?"),
            self.tr("Its text is erased. That it was withdrawn stays in the audit record."),
            self.tr("Withdraw"),
        ):
            self._save(lambda session: withdraw_safety_note(session, inquiry, note_id))

    def _save(
        self, work: Callable[[Session], object], forget: Callable[[], None] | None = None
    ) -> None:
        case = self._case

        def saved(_note: object) -> None:
            if forget is not None:
                forget()
            case.read_again()

        # The card is made anew whenever the page is: what was saved is forgotten all the same.
        gate.save(case.workplace, case, work, saved, case.explain)
