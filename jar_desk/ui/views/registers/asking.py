"""The forms of the registers with their drafts: what is half filled in stays with its entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from jar_desk.domain.registers.suppressions import Suppression
from jar_desk.ui.dialogs.registers import SuppressionDialog, entry_dialog
from jar_desk.usecases.drafts import discard_draft, load_draft, save_draft
from jar_desk.usecases.registers.addresses import suppress_address
from jar_desk.usecases.registers.entries import change_entry, consent_rows, record_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.changes import Done
    from jar_desk.domain.registers.entry import RegisterEntry
    from jar_desk.domain.registers.suppressions import AddressKind
    from jar_desk.ui.dialogs.registers.entry import EntryDialog
    from jar_desk.ui.workplace import Workplace

KEEP_EVERY: Final = 3_000
"""Milliseconds between two looks at whether something was typed."""


class EntryForms(QObject):
    """Ask for an entry and save it; `saved(entry)` when that is done.

    A draft of a new entry belongs to its register and inquiry, one of a change to its entry. The
    address of a suppression is never part of it.
    """

    saved = Signal(object)

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page
        self._dialog: EntryDialog | None = None
        self._entry: RegisterEntry | None = None
        self._kept: dict[str, Any] | None = None
        self._timer = QTimer(self, interval=KEEP_EVERY)
        self._timer.timeout.connect(self.keep)

    def ask(self, entry: RegisterEntry, addresses: Sequence[tuple[AddressKind, str]] = ()) -> None:
        """Show the form with what was left in it before."""
        session, place = self._workplace.session, _draft_place(entry)

        def show(draft: dict[str, Any] | None) -> None:
            self._show(entry, draft, addresses)

        self._workplace.background.run(self, lambda: load_draft(session, *place), show)

    def keep(self) -> None:
        """Keep what is half filled in, if anything was typed since."""
        session, dialog, entry = self._workplace.session, self._dialog, self._entry
        if dialog is None or entry is None or session.desk.read_only:
            return
        draft, (form, of) = dialog.draft(), _draft_place(entry)
        if draft == self._kept:
            return
        self._kept = draft
        if draft is None:
            discard_draft(session, form, of)
        else:
            save_draft(session, form, draft, of)

    def _show(
        self,
        entry: RegisterEntry,
        draft: dict[str, Any] | None,
        addresses: Sequence[tuple[AddressKind, str]],
    ) -> None:
        place, session = self._workplace, self._workplace.session
        dialog = entry_dialog(
            entry, place.wording, session.today(), consent_rows(session), self._page.window()
        )
        dialog.begin(draft)
        if isinstance(dialog, SuppressionDialog):
            dialog.offer(addresses)
        self._dialog, self._entry, self._kept = dialog, entry, draft
        self._timer.start()
        accepted = place.asking.show(dialog)
        self._timer.stop()
        self.keep()
        self._dialog = None
        if accepted:
            self._save(self._work(dialog), entry)

    def _work(self, dialog: EntryDialog) -> Callable[[], Done[RegisterEntry]]:
        session, entry = self._workplace.session, dialog.entry()
        if not dialog.new:
            return lambda: change_entry(session, entry)
        if isinstance(dialog, SuppressionDialog) and isinstance(entry, Suppression):
            suppressed: Suppression = entry
            kind, typed = dialog.address_kind.value(), dialog.address.text()
            return lambda: suppress_address(session, suppressed, kind, typed)
        return lambda: record_entry(session, entry)

    def _save(self, work: Callable[[], Done[RegisterEntry]], entry: RegisterEntry) -> None:
        session, (form, of) = self._workplace.session, _draft_place(entry)

        def save() -> Done[RegisterEntry]:
            done = work()
            discard_draft(session, form, of)
            return done

        self._workplace.background.run(self, save, self._tell)

    def _tell(self, done: Done[RegisterEntry]) -> None:
        self._workplace.changes.announce(done)
        self.saved.emit(done.value)


def _draft_place(entry: RegisterEntry) -> tuple[str, Any]:
    """Return the name of the form and what it is about."""
    of = entry.inquiry_id if entry.number is None else entry.id
    return f"register-{entry.kind.value}", of
