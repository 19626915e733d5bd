"""The open desk: workplace, window, auto-lock and notices, from opening to locking."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from jar_desk.domain.changes import Kind
from jar_desk.domain.errors import DeskError
from jar_desk.domain.staff import Role
from jar_desk.ui.backups import Backups
from jar_desk.ui.bell import Bell
from jar_desk.ui.changes import ChangeBus
from jar_desk.ui.desk_settings import DeskSettings
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.fields.typing_watch import TypingWatch
from jar_desk.ui.fonts import load_name_fonts
from jar_desk.ui.icons import Icons
from jar_desk.ui.lent_text import take_all_back
from jar_desk.ui.locking import IdleWatch, Locking
from jar_desk.ui.pages import furnish
from jar_desk.ui.session_watch import SessionWatch
from jar_desk.ui.tray import Tray
from jar_desk.ui.views.settings import SettingsView
from jar_desk.ui.window import MainWindow
from jar_desk.ui.workplace import Workplace
from jar_desk.usecases.auditing import verify_audit
from jar_desk.usecases.desk_condition import accept_rollback, desk_condition
from jar_desk.usecases.desks import lock_desk
from jar_desk.usecases.erasing import finish_erasing
from jar_desk.usecases.four_eyes import open_proposals
from jar_desk.usecases.masking import note_masked
from jar_desk.usecases.previewing import get_ready_to_read
from jar_desk.usecases.reading import list_counts, read_list_ahead
from jar_desk.usecases.registers.security import security_figures
from jar_desk.usecases.reminding import start_digest
from jar_desk.usecases.retention import due_count

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.changes import Changes, Done
    from jar_desk.domain.forbidden_data import ForbiddenKind
    from jar_desk.domain.listing import ListFilter
    from jar_desk.domain.reminders import Digest
    from jar_desk.settings import Settings
    from jar_desk.ui.application import Program
    from jar_desk.usecases.desk_condition import DeskCondition
    from jar_desk.usecases.registers.security import SecurityFigures
    from jar_desk.usecases.session import Session


LAST_SAVES = 3_000
"""Milliseconds the last changes may take before the desk is locked all the same."""


class Office(QObject):
    """Everything that lives as long as the desk is open."""

    def __init__(self, program: Program, session: Session) -> None:
        super().__init__()
        self._program, self._session = program, session
        self._closed = False
        self._packages, self._proposals = 0, 0
        load_name_fonts()
        self.changes = ChangeBus()
        self.workplace = Workplace(
            session=session,
            background=program.background,
            asking=program.asking,
            changes=self.changes,
            theme=program.theme,
            icons=Icons(program.theme),
            settings=program.preferences.settings,
            wording=program.wording,
            now=session.now,
        )
        self.window = MainWindow(self.workplace)
        furnish(self.window, self.workplace)
        self.locking = Locking(self.close_desk, program.relaunch, parent=self)
        self.idle = IdleWatch(program.preferences.settings().auto_lock_minutes)
        self.session_watch = SessionWatch(self)
        self.backups = Backups(
            self.workplace,
            lambda: self._session,
            self.window.status.backup,
            self.window.banner,
            self,
        )
        self.bell = Bell(session.desk.folder, self)
        self.watch = TypingWatch(program.wording, self)
        self.tray = Tray(self.window.windowIcon(), self.window.windowTitle(), program.wording)
        self._connect()

    def open(self, door: QWidget) -> None:
        """Show the window where the door stood, then catch up with what is due."""
        self.window.setGeometry(door.geometry())
        self.window.show()
        self.session_watch.listen_to_window(int(self.window.winId()))
        QTimer.singleShot(0, self, self._catch_up)

    def come_forward(self) -> None:
        """Bring the window before all others, as whoever started the program again expects."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close_desk(self) -> None:
        """Let go of the desk; a second call does nothing."""
        if self._closed:
            return
        self._closed = True
        self.bell.stop()
        self.idle.stop()
        self.session_watch.stop()
        self.backups.stop()
        self.tray.hide()
        take_all_back()
        self.window.keep_drafts()
        self._program.background.settle(LAST_SAVES)
        with suppress(DeskError):
            lock_desk(self._session)

    def _connect(self) -> None:
        self.idle.expired.connect(self.locking.lock)
        self.session_watch.away.connect(self.locking.lock)
        self.window.lock_wanted.connect(self.locking.lock)
        self.tray.pressed.connect(self.window.activateWindow)
        self.bell.rang.connect(self.come_forward)
        self.watch.masked.connect(self._note_masked)
        self.window.actions_of_window.mask.triggered.connect(self.watch.mask)
        self.changes.changed.connect(self._note_change)
        self._program.preferences.changed.connect(self._follow)
        self.window.banner.accepted.connect(self._accept_rollback)
        settings = self.window.page("settings")
        if isinstance(settings, SettingsView):
            self._connect_settings(settings)
        self._show_condition(desk_condition(self._session))

    def _note_masked(self, kinds: frozenset[ForbiddenKind], field: QWidget) -> None:
        """Note what came with the inquiry on the page, or else in the audit record."""
        apart = getattr(field.window(), "apart", False)
        if apart or not self.window.note_came(kinds):
            work = lambda: note_masked(self._session, kinds)  # noqa: E731 - captured session
            self._program.background.run(self, work, self.changes.announce)

    def _connect_settings(self, view: SettingsView) -> None:
        preferences = self._program.preferences
        view.changed.connect(preferences.change)
        self.backups.attach(view)
        desk = DeskSettings(view, self.workplace, preferences, lambda: self._session, parent=self)
        desk.session_changed.connect(self._remember_session)
        self.window.page_shown.connect(lambda key: desk.look() if key == "settings" else None)

    def _remember_session(self, session: Session) -> None:
        """Go on with a session that has, or has no longer, this PC's memory."""
        self._session = session

    def _show_condition(self, condition: DeskCondition) -> None:
        manager = self._session.staff.role is Role.MANAGER
        may_accept = manager and not condition.read_only
        self.window.banner.show_condition(condition, may_accept=may_accept)

    def _accept_rollback(self) -> None:
        session = self._session
        dialog = ReasonDialog(
            self.tr("Was an older copy of the desk put back on purpose?"),
            self.tr("It was on purpose"),
            self.tr(
                "Entries newer than the copy are then given up. The audit record keeps who "
                "said so, when and why."
            ),
            self.window,
        )
        if self._program.asking.show(dialog):
            reason = dialog.value()
            work = lambda: accept_rollback(session, reason)  # noqa: E731 - captured session
            self._program.background.run(self, work, self._accepted)

    def _accepted(self, done: Done[DeskCondition]) -> None:
        self._show_condition(self.changes.announce(done))

    def _follow(self, settings: Settings) -> None:
        if settings.auto_lock_minutes * 60_000 != self.idle.milliseconds:
            self.idle.set_minutes(settings.auto_lock_minutes)
        self.window.status.refresh()
        self.backups.retranslate()

    def _catch_up(self) -> None:
        run = self._program.background.run
        if self._session.staff.role.works_on_inquiries:
            run(self, lambda: start_digest(self._session), self._show_digest)
        self._count()
        self.backups.catch_up()
        self._count_due()
        self._count_incidents()
        run(self, lambda: verify_audit(self._session), self._show_audit)
        if self._session.staff.role.works_on_inquiries:
            run(self, lambda: read_list_ahead(self._session), lambda _: None)
            run(self, lambda: finish_erasing(self._session), lambda _: None)
            # What cannot be started is told when a file is to be read.
            run(self, lambda: get_ready_to_read(self._session), lambda _: None, lambda _: None)

    def _note_change(self, changes: Changes) -> None:
        self.window.status.show_saved(datetime.now(UTC))
        self._count()
        if changes.kinds & {Kind.RETENTION, Kind.REGISTER, Kind.PROPOSAL}:
            self._count_due()
        if Kind.REGISTER in changes.kinds:
            self._count_incidents()

    def _count_due(self) -> None:
        """Count what is to be erased: not after every change, since days alone make it due."""
        if self._session.staff.role.works_on_inquiries:
            work = lambda: due_count(self._session)  # noqa: E731 - captured session
            self._program.background.run(self, work, self._show_due)

    def _show_due(self, due: int) -> None:
        self.window.set_count("retention", due)

    def _count_incidents(self) -> None:
        if self._session.staff.role.works_on_inquiries:
            work = lambda: security_figures(self._session)  # noqa: E731 - captured session
            self._program.background.run(self, work, self._show_security)

    def _show_security(self, found: SecurityFigures) -> None:
        self.window.set_count("security", found.incidents_open)

    def _count(self) -> None:
        if not self._session.staff.role.works_on_inquiries:
            return
        run, session = self._program.background.run, self._session
        run(self, lambda: list_counts(session), self._show_counts)
        run(self, lambda: len(open_proposals(session)), self._show_proposals)

    def _show_proposals(self, waiting: int) -> None:
        self._proposals = waiting
        self._show_approvals()

    def _show_approvals(self) -> None:
        self.window.set_count("approvals", self._packages + self._proposals)

    def _show_counts(self, counts: dict[ListFilter, int]) -> None:
        from jar_desk.domain.listing import ListFilter  # noqa: PLC0415 - a value, not a type

        self.window.set_count("inbox", counts.get(ListFilter.OPEN))
        self.window.set_count("calendar", counts.get(ListFilter.THIS_WEEK))
        self._packages = counts.get(ListFilter.AWAITING_APPROVAL, 0)
        self._show_approvals()

    def _show_audit(self, state: object) -> None:
        count, sound = getattr(state, "count", 0), getattr(state, "sound", False)
        self.window.status.show_audit(count, sound=sound)

    def _show_digest(self, digest: Digest) -> None:
        page = self.window.page("calendar")
        if hasattr(page, "show_digest"):
            page.show_digest(digest)
        if self._program.preferences.settings().tray_notices:
            due = (*digest.overdue, *digest.today)
            self.tray.notify([(item.number, item.due) for item in due])
