"""The forms of the registers with their drafts: what is half filled in stays with its entry."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.registers.suppressions import Suppression
from jar_desk.domain.staff import Role
from jar_desk.ui import gate
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.dialogs.registers import Offered, SuppressionDialog, entry_dialog
from jar_desk.usecases.reading import all_sources, all_staff
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
    from jar_desk.usecases.session import Session


class EntryForms(QObject):
    """Ask for an entry and save it; `saved(entry)` when that is done.

    A draft of a new entry belongs to its register and inquiry, one of a change to its entry. The
    address of a suppression is never part of it.
    """

    saved = Signal(object)

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page

    def ask(self, entry: RegisterEntry, addresses: Sequence[tuple[AddressKind, str]] = ()) -> None:
        """Show the form with what was left in it before, and save what it says."""
        place, session = self._workplace, self._workplace.session
        dialog = entry_dialog(
            entry, place.wording, session.today(), _offered(session), self._page.window()
        )
        if isinstance(dialog, SuppressionDialog):
            dialog.offer(addresses)
        form = KeptDialog(place, dialog, *_draft_place(entry))
        if form.show():
            gate.save(place, self, self._work(dialog), lambda done: self._tell(done, form))

    def _work(self, dialog: EntryDialog) -> Callable[[Session], Done[RegisterEntry]]:
        entry = replace(dialog.entry(), id=dialog.entry_id)
        if not dialog.new:
            return lambda session: change_entry(session, entry)
        if isinstance(dialog, SuppressionDialog) and isinstance(entry, Suppression):
            suppressed: Suppression = entry
            kind, typed = dialog.address_kind.value(), dialog.address.text()
            return lambda session: suppress_address(session, suppressed, kind, typed)
        return lambda session: record_entry(session, entry)

    def _tell(self, done: Done[RegisterEntry], form: KeptDialog) -> None:
        form.forget()
        self._workplace.changes.announce(done)
        self.saved.emit(done.value)


def _offered(session: Session) -> Offered:
    return Offered(
        consents=consent_rows(session),
        staff=all_staff(session),
        places=all_sources(session),
        may_decide=session.staff.role is Role.MANAGER,
    )


def _draft_place(entry: RegisterEntry) -> tuple[str, Any]:
    """Return the name of the form and what it is about."""
    of = entry.inquiry_id if entry.number is None else entry.id
    return f"register-{entry.kind.value}", of
