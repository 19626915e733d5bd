"""What the settings page asks of the desk: remembering this PC, and the letterhead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.key_rings import KeyRingState
from jar_desk.domain.staff import Role
from jar_desk.ui import gate
from jar_desk.ui.dialogs.closing_days import ClosingDaysDialog
from jar_desk.ui.dialogs.letterhead import LetterheadDialog
from jar_desk.usecases.closing_days import days_off, office_table
from jar_desk.usecases.letterheads import Letterhead, change_letterhead, letterhead
from jar_desk.usecases.this_pc import key_ring_state, remember_this_pc

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.calendars import ClosingDay
    from jar_desk.domain.changes import Done
    from jar_desk.ui.preferences import Preferences
    from jar_desk.ui.views.settings import SettingsView
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.session import Session


_AHEAD: Final = timedelta(days=120)
_NEXT: Final = 6
"""How many of the next closing days the card names."""


class DeskSettings(QObject):
    """Stand between the settings page and the use cases; `session_changed(Session)`."""

    session_changed = Signal(object)

    def __init__(
        self,
        view: SettingsView,
        workplace: Workplace,
        preferences: Preferences,
        session: Callable[[], Session],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._workplace, self._preferences = view, workplace, preferences
        self._session = session
        self._letterhead: Letterhead | None = None
        view.remember_wanted.connect(self._remember)
        view.letterhead_wanted.connect(self._edit_letterhead)
        view.closing_days_wanted.connect(self._see_closing_days)

    @property
    def _manager(self) -> bool:
        return self._session().staff.role is Role.MANAGER

    def look(self) -> None:
        """Find out what the key ring can do and what letters are signed with."""
        run = self._workplace.background.run
        run(self, key_ring_state, self._show_key_ring)
        run(self, lambda: letterhead(self._session()), self._show_letterhead)
        if self._session().staff.role.works_on_inquiries:
            run(self, lambda: _next_days(self._session()), self._show_closing_days)

    def _show_key_ring(self, state: KeyRingState) -> None:
        words = self.state_words(state)
        if state is KeyRingState.AVAILABLE and not self._manager:
            manager_only = self.tr("Only the protection manager may switch this.")
            words = f"{words} {manager_only}"
        self._view.show_key_ring(
            words,
            usable=self._manager and state is KeyRingState.AVAILABLE,
            remembered=self._session().memory is not None,
        )

    def state_words(self, state: KeyRingState) -> str:
        """Say what the key ring of this PC can do."""
        match state:
            case KeyRingState.AVAILABLE:
                return self.tr(
                    "The key ring keeps how far the audit record had come, so that an older copy "
                    "put in place of the desk is noticed. It never opens the desk."
                )
            case KeyRingState.ABSENT:
                return self.tr("This PC has no key ring. Everything works without it.")
            case KeyRingState.LOCKED:
                return self.tr(
                    "The key ring of this PC is locked. Unlock it and come back to this page; "
                    "everything works without it."
                )
            case KeyRingState.FAILING:
                return self.tr(
                    "The key ring of this PC does not answer. Everything works without it."
                )
            case _:
                assert_never(state)

    def _remember(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        session = self._session()
        self._view.show_key_ring(self.tr("One moment…"), usable=False, remembered=on)
        self._workplace.background.run(
            self, lambda: remember_this_pc(session, on=on), self._remembered, self._not_remembered
        )

    def _remembered(self, done: Done[tuple[Session, KeyRingState]]) -> None:
        session, state = self._workplace.changes.announce(done)
        self.session_changed.emit(session)
        settings = replace(self._preferences.settings(), remember=session.memory is not None)
        self._preferences.change(settings)
        self._show_key_ring(state)

    def _not_remembered(self, error: Exception) -> None:
        self._view.show_key_ring(
            self._workplace.wording.error(error).brief,
            usable=self._manager,
            remembered=self._session().memory is not None,
        )

    def _show_closing_days(self, days: list[ClosingDay]) -> None:
        wording = self._workplace.wording
        words = (
            f"{wording.date(one.day)} {wording.pick(one.names[0].ja, one.names[0].en)}"
            for one in days
        )
        self._view.show_closing_days(self.tr(" · ").join(words), editable=self._manager)

    def _see_closing_days(self) -> None:
        dialog = ClosingDaysDialog(
            self._workplace, editable=self._manager, parent=self._view.window()
        )
        if self._workplace.asking.show(dialog):
            self.look()

    def _show_letterhead(self, shown: Letterhead) -> None:
        self._letterhead = shown
        lines = (shown.organisation_ja, shown.organisation_en, shown.address_ja, shown.address_en)
        contact = (shown.email, shown.phone)
        text = "\n".join(line for line in (*lines, *contact) if line)
        self._view.show_letterhead(text, editable=self._manager)

    def _edit_letterhead(self) -> None:
        if self._letterhead is None:
            return
        dialog = LetterheadDialog(self._letterhead, self._view)
        if not self._workplace.asking.show(dialog):
            return
        changed = dialog.letterhead()
        gate.save(
            self._workplace,
            self,
            lambda session: change_letterhead(session, changed),
            lambda done: self._show_letterhead(self._workplace.changes.announce(done)),
        )


def _next_days(session: Session) -> list[ClosingDay]:
    today = session.today()
    days = days_off(session, today, today + _AHEAD, office_table(session))
    return days[:_NEXT]
