"""Backups beside the window: made once a day without anybody waiting, and what is said of them."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.errors import Cancelled
from jar_desk.domain.staff import Role as StaffRole
from jar_desk.ui.theme import Role
from jar_desk.usecases.backing_up import serve_place
from jar_desk.usecases.backup_places import add_place, backup_state, remove_place

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.backups import BackupPlace
    from jar_desk.domain.changes import Done
    from jar_desk.ui.condition_banner import ConditionBanner
    from jar_desk.ui.views.settings import SettingsView
    from jar_desk.ui.widgets.status_item import StatusItem
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.backing_up import MadeBackup
    from jar_desk.usecases.backup_places import BackupState
    from jar_desk.usecases.session import Session


class Backups(QObject):
    """Serve the places that are due, one after the other, and tell the window."""

    _progressed = Signal(int, int)

    def __init__(
        self,
        workplace: Workplace,
        session: Callable[[], Session],
        item: StatusItem,
        banner: ConditionBanner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace, self._session = workplace, session
        self._item, self._banner = item, banner
        self._view: SettingsView | None = None
        self._waiting: deque[BackupPlace] = deque()
        self._running, self._serving = False, ""
        self._state: BackupState | None = None
        self._failed: dict[str, Exception] = {}
        self._stop = Event()
        self._progressed.connect(self._show_progress)

    def attach(self, view: SettingsView) -> None:
        """Serve the card of the settings page too."""
        self._view = view
        card = view.backups
        card.now_wanted.connect(self.back_up_now)
        card.place_wanted.connect(self._choose)
        card.removed.connect(self._remove)
        card.set_editable(editable=self._may_change)

    def catch_up(self) -> None:
        """Find out what is due today, and make it."""
        session = self._session()
        read = lambda: backup_state(session)  # noqa: E731 - captured session
        self._workplace.background.run(self, read, self._begin)

    def back_up_now(self) -> None:
        """Make a backup in every chosen place at once."""
        self._queue([one for one in self._places if one.chosen])

    def stop(self) -> None:
        """Let a backup under way end soon; what it has written goes."""
        self._waiting.clear()
        self._stop.set()

    def retranslate(self) -> None:
        """Say everything again in the language of the moment."""
        self._show()

    @property
    def _places(self) -> tuple[BackupPlace, ...]:
        return self._state.places if self._state else ()

    @property
    def _may_change(self) -> bool:
        session = self._session()
        return session.staff.role is StaffRole.MANAGER and not session.desk.read_only

    def _begin(self, state: BackupState) -> None:
        self._state = state
        self._show()
        desk = self._session().desk
        if not (desk.read_only or desk.rolled_back):
            self._queue(state.due)

    def _queue(self, places: tuple[BackupPlace, ...] | list[BackupPlace]) -> None:
        known = {one.folder for one in self._waiting} | {self._serving}
        self._waiting.extend(one for one in places if one.folder not in known)
        self._next()

    def _next(self) -> None:
        if self._running or not self._waiting or self._stop.is_set():
            return
        place, session = self._waiting.popleft(), self._session()
        self._running, self._serving = True, place.folder
        self._show_progress(0, 1)
        self._workplace.background.run(
            self,
            lambda: serve_place(session, place, progress=self._report, cancelled=self._stop.is_set),
            lambda done: self._made(place, done),
            lambda error: self._not_made(place, error),
        )

    def _report(self, done: int, total: int) -> None:
        self._progressed.emit(done * 100 // max(1, total), 100)

    def _made(self, place: BackupPlace, done: Done[MadeBackup]) -> None:
        self._failed.pop(place.folder, None)
        self._ended()
        self._workplace.changes.announce(done)

    def _not_made(self, place: BackupPlace, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self._failed[place.folder] = error
        self._ended()

    def _ended(self) -> None:
        self._running, self._serving = False, ""
        session = self._session()
        read = lambda: backup_state(session)  # noqa: E731 - captured session
        self._workplace.background.run(self, read, self._take)
        self._next()

    def _take(self, state: BackupState) -> None:
        self._state = state
        self._show()

    def _choose(self, removable: bool) -> None:  # noqa: FBT001 - a Qt slot
        chosen = self._workplace.asking.choose_folder(Path.home())
        if chosen is None:
            return
        session = self._session()
        self._workplace.background.run(
            self,
            lambda: add_place(session, chosen, removable=removable),
            self._changed,
            self._explain,
        )

    def _remove(self, folder: str) -> None:
        session = self._session()
        self._workplace.background.run(
            self, lambda: remove_place(session, Path(folder)), self._changed, self._explain
        )

    def _changed(self, done: Done[BackupState]) -> None:
        state = self._workplace.changes.announce(done)
        self._begin(state)

    def _explain(self, error: Exception) -> None:
        if self._view is not None:
            self._view.backups.complain(self._workplace.wording.error(error).brief)

    def _show_progress(self, done: int, total: int) -> None:
        words = self.tr("Backing up… {percent} %").format(percent=done * 100 // max(1, total))
        if self._running:
            self._item.say(words, "database")
            if self._view is not None:
                self._view.backups.show_progress(words)

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        if not self._running:
            self._item.say(*self._status(state))
        self._banner.show_late_backup(self._late_words(state))
        if self._view is not None:
            self._view.backups.show_places(
                state.places,
                self._workplace.wording,
                {folder: self._brief(error) for folder, error in self._failed.items()},
                running=self._running,
            )

    def _status(self, state: BackupState) -> tuple[str, str, Role]:
        if state.late:
            return self.tr("The last backup is old"), "triangle-alert", Role.WARNING
        if state.newest is None or state.newest.last_good is None:
            return self.tr("No backup yet"), "triangle-alert", Role.WARNING
        today = self._workplace.now().date()
        when = self._workplace.wording.clock_time(state.newest.last_good, today)
        return self.tr("Last backup {when}").format(when=when), "database", Role.TEXT

    def _late_words(self, state: BackupState) -> str:
        if not state.late or self._running:
            return ""
        place = state.late[0]
        error = self._failed.get(place.folder)
        why = f" {self._brief(error)}" if error else ""
        if place.last_good is None:
            words = self.tr("No backup was made in {place} yet.").format(place=place.folder)
            return f"{words}{why}"
        words = self.tr("The last good backup in {place} is of {day}.")
        day = self._workplace.wording.full_moment(place.last_good)
        return words.format(place=place.folder, day=day) + why

    def _brief(self, error: Exception) -> str:
        return self._workplace.wording.error(error).brief
