"""What a manager does about people and keys, and everybody about their own passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jar_desk.ui.dialogs.passphrase import PassphraseDialog, words_for_colleague
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.dialogs.staff import (
    InviteDialog,
    OwnPassphraseDialog,
    RecoverySheetDialog,
    RoleDialog,
)
from jar_desk.usecases import staffing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.changes import Done
    from jar_desk.domain.four_eyes import DeedProposal
    from jar_desk.domain.staff import Staff
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.staffing import Invitation, NewSheet


class StaffDeeds(QObject):
    """Ask what is needed, do it beside the window, tell everybody."""

    def __init__(self, workplace: Workplace, view: QWidget) -> None:
        super().__init__(view)
        self._place, self._view = workplace, view

    def invite(self) -> None:
        """Let a new colleague in."""
        place, dialog = self._place, InviteDialog(self._place.wording, self._view.window())
        if not place.asking.show(dialog):
            return
        name, role = dialog.value()
        session = place.session
        place.background.run(
            self._view, lambda: staffing.invite(session, name, role), self._hand_over
        )

    def invite_anew(self, staff: Staff) -> None:
        """Give a colleague who forgot the passphrase another one."""
        place, session = self._place, self._place.session
        sure = place.asking.confirm(
            self.tr("Give {name} a one-time passphrase?").format(name=staff.name),
            self.tr("The passphrase they have now opens the desk no more."),
            self.tr("Give a new one"),
        )
        if sure:
            place.background.run(
                self._view, lambda: staffing.invite_anew(session, staff.id), self._hand_over
            )

    def change_role(self, staff: Staff) -> None:
        """Put another role of a colleague before a second person."""
        place, session = self._place, self._place.session
        dialog = RoleDialog(staff, place.wording, self._view.window())
        if not place.asking.show(dialog):
            return
        role, reason = dialog.role.value(), dialog.value()
        place.background.run(
            self._view,
            lambda: staffing.propose_role(session, staff.id, role, reason),
            self._say_proposed,
        )

    def end_access(self, staff: Staff) -> None:
        """Take the way in of somebody who leaves away."""
        place, session = self._place, self._place.session
        dialog = ReasonDialog(
            self.tr("{name} leaves the desk").format(name=staff.name),
            self.tr("End access"),
            self.tr(
                "The desk moves on to a new key; everybody else goes on with their passphrase. "
                "Copies and backups made until now stay readable to whoever leaves: no key can "
                "be taken out of somebody's hands. If they have seen the recovery sheet, make a "
                "new one."
            ),
            self._view.window(),
        )
        if place.asking.show(dialog):
            reason = dialog.value()
            place.background.run(
                self._view,
                lambda: staffing.end_access(session, staff.id, reason),
                self._announce,
            )

    def rotate(self) -> None:
        """Move on to a new key, or finish it."""
        place, session = self._place, self._place.session
        sure = session.unlocked.rotating or place.asking.confirm(
            self.tr("Move the desk on to a new key?"),
            self.tr(
                "Do this if a passphrase or a copy of the desk may be in wrong hands. Everybody "
                "goes on with their passphrase; older copies still open with the old key."
            ),
            self.tr("Move on"),
        )
        if sure:
            place.background.run(self._view, lambda: staffing.rotate_keys(session), self._announce)

    def change_passphrase(self) -> None:
        """Choose a new passphrase for oneself."""
        place, session = self._place, self._place.session
        dialog = OwnPassphraseDialog(place.wording, self._view.window())
        if place.asking.show(dialog):
            current, new = dialog.value()
            place.background.run(
                self._view,
                lambda: staffing.change_passphrase(session, current, new),
                self._announce,
            )

    def renew_sheet(self) -> None:
        """Print a new recovery sheet."""
        place, session = self._place, self._place.session
        language = place.settings().language
        place.background.run(
            self._view, lambda: staffing.new_sheet(session, language), self._confirm_sheet
        )

    def _confirm_sheet(self, sheet: NewSheet) -> None:
        place, session = self._place, self._place.session
        if place.asking.show(RecoverySheetDialog(sheet, place.asking, self._view.window())):
            place.background.run(
                self._view, lambda: staffing.use_sheet(session, sheet), self._announce
            )

    def _hand_over(self, done: Done[Invitation]) -> None:
        self._announce(done)
        given = done.value
        words = words_for_colleague(given.staff.name)
        self._place.asking.show(PassphraseDialog(given.passphrase, words, self._view.window()))

    def _say_proposed(self, done: Done[DeedProposal]) -> None:
        self._announce(done)
        self._place.asking.tell(
            self.tr("The role is proposed."),
            self.tr("Nothing has changed yet."),
            self.tr(
                "Somebody who is neither you nor the colleague concerned approves it on the page "
                "Approvals. Where there is nobody, you do so there alone, with a reason."
            ),
        )

    def _announce(self, done: Done[object]) -> None:
        self._place.changes.announce(done)
