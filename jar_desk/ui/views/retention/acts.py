"""What is done from the page of retention: asked for with a dialog, then handed to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.staff import Role
from jar_desk.ui.asking import FileKind
from jar_desk.ui.dialogs.follow_up import FollowUpDialog
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.dialogs.retention.erasure import ErasureDialog
from jar_desk.ui.dialogs.retention.hold import HoldDialog
from jar_desk.ui.dialogs.retention.periods import PeriodDialog, PeriodsDialog
from jar_desk.ui.widgets import ProgressOverlay
from jar_desk.usecases import certificates, erasing, retention
from jar_desk.usecases.reading import all_staff

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.changes import Done
    from jar_desk.domain.four_eyes import DeedProposal
    from jar_desk.domain.retention import DueThing, Hold, KeepRule, PeriodChange
    from jar_desk.domain.staff import Staff
    from jar_desk.ui.workplace import Workplace


class RetentionActs(QObject):
    """Ask and do; `said(words)` when something is done that the page should mention."""

    said = Signal(str)

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page

    def propose(self, things: Sequence[DueThing]) -> None:
        """Show what would go and stay, then put it before a second person."""
        session, run = self._workplace.session, self._workplace.background.run
        chosen = [(one.kept.what, one.kept.id) for one in things]
        run(self, lambda: erasing.preview(session, chosen), self._ask_erasure)

    def _ask_erasure(self, things: Sequence[DueThing]) -> None:
        place, session = self._workplace, self._workplace.session
        dialog = ErasureDialog(
            things, today=session.today(), wording=place.wording, parent=self._page.window()
        )
        if not things or not place.asking.show(dialog):
            return
        chosen, reason = [(one.kept.what, one.kept.id) for one in things], dialog.value()
        self._do(
            lambda: erasing.propose_erasure(session, chosen, reason),
            self.tr("Proposed. A second person finds it under “Approvals”."),
        )

    def carry_out(self, proposal: DeedProposal) -> None:
        """Erase what was approved, after one last question; progress and Cancel meanwhile."""
        place, session = self._workplace, self._workplace.session
        count = len(proposal.says())
        if not place.asking.confirm(
            self.tr("Erase %n thing(s) for good?", "", count),
            self.tr("What is erased cannot be brought back. You may stop between two things."),
            self.tr("Erase"),
        ):
            return
        overlay = ProgressOverlay(self.tr("Erasing"), self._page)

        def then(done: Done[erasing.Erased]) -> None:
            overlay.finish()
            self._tell_erased(place.changes.announce(done))

        def failed(problem: Exception) -> None:
            overlay.finish()
            self._explain(problem)

        work = lambda: erasing.erase(session, proposal, overlay.report, overlay.cancelled)  # noqa: E731 - captured
        place.background.run(self, work, then, failed)

    def _tell_erased(self, told: erasing.Erased) -> None:
        parts = [self.tr("%n thing(s) erased.", "", len(told.done))]
        if told.held:
            parts.append(self.tr("%n on hold: not erased.", "", len(told.held)))
        if told.changed:
            words = self.tr(
                "%n changed since the approval: needs a new proposal.", "", len(told.changed)
            )
            parts.append(words)
        if told.stopped:
            parts.append(self.tr("Stopped; the rest can be erased later."))
        self.said.emit(self._workplace.wording.pick("", " ").join(parts))

    def hold(self, thing: DueThing) -> None:
        """Ask why a thing is to be kept, and keep it."""
        place, session = self._workplace, self._workplace.session
        number = thing.kept.number or place.wording.holding(thing.kept.what)
        dialog = HoldDialog(
            number, today=session.today(), wording=place.wording, parent=self._page.window()
        )
        if place.asking.show(dialog):
            kind, reason, until = dialog.hold()
            about = thing.kept.inquiry or thing.kept.id
            self._do(
                lambda: retention.place_hold(session, about, kind, reason, until),
                self.tr("{number} is on hold.").format(number=number),
            )

    def lift(self, hold: Hold) -> None:
        """Ask why a hold ends, and end it."""
        place, session = self._workplace, self._workplace.session
        dialog = ReasonDialog(
            self.tr("Lift the hold"),
            self.tr("Lift the hold"),
            self.tr("What is due can then be erased, after a second person has approved it."),
            self._page.window(),
        )
        if place.asking.show(dialog):
            why = dialog.value()
            self._do(
                lambda: retention.lift_hold(session, hold, why), self.tr("The hold is lifted.")
            )

    def note_start(self, thing: DueThing) -> None:
        """Ask when the event ended from which a record came, and keep that."""
        place, session = self._workplace, self._workplace.session
        dialog = FollowUpDialog(
            place.wording.started_by(thing.rule.starts),
            today=session.today(),
            wording=place.wording,
            parent=self._page.window(),
        )
        if place.asking.show(dialog):
            day = dialog.value()
            self._do(lambda: retention.note_start(session, thing, day), self.tr("Noted."))

    def certify(self, ids: Sequence[UUID]) -> None:
        """Write the certificate of some erasures where the person wants it."""
        place, session = self._workplace, self._workplace.session
        path = place.asking.save_path(f"jar-erasure-{session.today():%Y-%m-%d}.pdf", FileKind.PDF)
        if path is None or not ids:
            return
        language = place.wording.pick("ja", "en")

        def work() -> Path:
            certificates.export_certificate(session, ids, language, path)
            return path

        def tell(written: Path) -> None:
            self.said.emit(self.tr("Written: {name}").format(name=written.name))

        place.background.run(self, work, tell)

    def periods(self) -> None:
        """Show for how long things are kept; the manager may set another period."""
        session, run = self._workplace.session, self._workplace.background.run

        def read() -> tuple[Sequence[KeepRule], list[PeriodChange], list[Staff]]:
            rules, changes = retention.keep_rules(session), retention.period_changes(session)
            return rules, changes, all_staff(session)

        run(self, read, self._show_periods)

    def _show_periods(
        self, found: tuple[Sequence[KeepRule], list[PeriodChange], list[Staff]]
    ) -> None:
        place, session = self._workplace, self._workplace.session
        rules, changes, staff = found
        wanted: list[str] = []
        dialog = PeriodsDialog(
            rules,
            changes,
            {one.id: one.name for one in staff},
            place.wording,
            may_change=session.staff.role is Role.MANAGER and not session.desk.read_only,
            parent=self._page.window(),
        )
        dialog.change_wanted.connect(wanted.append)
        place.asking.show(dialog)
        for rule in rules:
            if rule.code in wanted:
                self._ask_period(rule)

    def _ask_period(self, rule: KeepRule) -> None:
        place, session = self._workplace, self._workplace.session
        dialog = PeriodDialog(rule, place.wording, self._page.window())
        if place.asking.show(dialog):
            period, reason = dialog.period(), dialog.value()
            self._do(
                lambda: retention.change_period(session, rule.code, period, reason),
                self.tr("The period is set."),
            )

    def _do(self, work: Callable[[], Done[Any]], words: str) -> None:
        def tell(done: Done[Any]) -> None:
            self._workplace.changes.announce(done)
            self.said.emit(words)

        self._workplace.background.run(self, work, tell)

    def _explain(self, problem: Exception) -> None:
        what, kept, todo = self._workplace.wording.error(problem)
        details = self._workplace.wording.error_details(problem)
        self._workplace.asking.tell(what, kept, todo, details)
