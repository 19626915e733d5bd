"""What may be done with the whole inquiry: move it, stop its clock, give it to a colleague."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.stages import Condition, find_move, next_stage
from jar_desk.ui.dialogs.clock_dialogs import ExtensionDialog, PauseDialog, ResumeDialog
from jar_desk.ui.dialogs.explanation import ExplanationDialog
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.dialogs.people import PeopleDialog
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.dialogs.requests import RequestsDialog
from jar_desk.ui.dialogs.safe_contact import SafeContactDialog
from jar_desk.ui.dialogs.staff_choice import StaffChoiceDialog
from jar_desk.usecases.editing import assign, edit_people, edit_requests, edit_safe_contact
from jar_desk.usecases.moving import move_inquiry
from jar_desk.usecases.packages import return_package
from jar_desk.usecases.particulars import rights_offered
from jar_desk.usecases.timing import (
    doubt_owed,
    extend_clock,
    last_day_to_extend,
    pause_clock,
    question_effect,
    resume_clock,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from jar_desk.domain.registers.entry import RegisterKind
    from jar_desk.ui.dialogs.form_dialog import FormDialog
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry


class Acts(QObject):
    """Ask what must be asked, then call the use case.

    `register_wanted(kind, inquiry)` and `entry_wanted(kind, id)` lead to the registers.
    """

    register_wanted = Signal(object, object)
    entry_wanted = Signal(object, object)

    def __init__(self, case: OpenInquiry, page: QWidget) -> None:
        super().__init__(page)
        self._case, self._page, self._place = case, page, case.workplace

    def enter(self, kind: RegisterKind) -> None:
        """Go to a register with what this inquiry says."""
        self.register_wanted.emit(kind, self._case.inquiry)

    def move_on(self) -> None:
        """Take the next step of the main way."""
        target = next_stage(self._case.inquiry.stage)
        if target is None:
            return
        if target is Stage.CLOSED and any(one.is_open for one in self._case.inquiry.follow_ups):
            self._close_with_reason()
            return
        if target is Stage.CLOSED and not self._place.asking.confirm(
            self.tr("Close this inquiry?"),
            self.tr("It leaves the list of open inquiries and is kept in the register."),
            self.tr("Close"),
        ):
            return
        self._case.change(lambda session, inquiry: move_inquiry(session, inquiry, target))

    def _close_with_reason(self) -> None:
        dialog = ReasonDialog(
            self.tr("Close this inquiry?"),
            self.tr("Close"),
            self.tr("Tasks after the answer are open. They stay among the reminders; say why."),
            parent=self._page.window(),
        )
        kept = self._kept(dialog, "close")
        if kept.show():
            reason = dialog.value()
            self._case.change(
                lambda session, inquiry: move_inquiry(session, inquiry, Stage.CLOSED, reason),
                kept.forget,
            )

    def move_to(self, target: Stage) -> None:
        """Leave the main way or step back; ask for the reason where one is owed."""
        found = find_move(self._case.inquiry.stage, target)
        if found is None:
            return
        reason, done = "", None
        if Condition.REASON_GIVEN in found.conditions:
            words = self.move_words(target)
            dialog = ReasonDialog(
                words, words, self._explanation(target), parent=self._page.window()
            )
            kept = self._kept(dialog, f"move-{target}")
            if not kept.show():
                return
            reason, done = dialog.value(), kept.forget
        if self._case.inquiry.stage is Stage.APPROVAL and target is Stage.DECISION:
            self._case.change(
                lambda session, inquiry: return_package(session, inquiry, reason), done
            )
            return
        self._case.change(
            lambda session, inquiry: move_inquiry(session, inquiry, target, reason), done
        )

    def move_words(self, target: Stage) -> str:
        """Return the verb for a step aside or back."""
        stage = self._case.inquiry.stage
        words = {
            Stage.WITHDRAWN: self.tr("Record the withdrawal"),
            Stage.NOT_IDENTIFIABLE: self.tr("End as not identifiable"),
            Stage.PASSED_ON: self.tr("Pass on"),
        }
        if target in words:
            return words[target]
        if stage is Stage.APPROVAL and target is Stage.DECISION:
            return self.tr("Give back")
        if not stage.is_open:
            return self.tr("Take up again")
        name = self._place.wording.stage(target)
        return self.tr("Back to “{stage}”").format(stage=name)

    def _explanation(self, target: Stage) -> str:
        match target:
            case Stage.WITHDRAWN:
                return self.tr("Say how the person took the request back. The inquiry ends here.")
            case Stage.NOT_IDENTIFIABLE:
                return self.tr(
                    "Say what was tried. Tell the person the reason, that they may come back with "
                    "other proof, the complaint body and the court (GDPR 12(2), 12(4))."
                )
            case Stage.PASSED_ON:
                return self.tr("Say to whom the inquiry was passed on and when the person knew.")
            case Stage.DECISION:
                return self.tr("What was proposed or approved is void; it must be approved again.")
            case _:
                return ""

    def toggle_pause(self) -> None:
        """Stop the clock, or record the answer that lets it go on."""
        session, wording = self._place.session, self._place.wording
        pause = next((one for one in self._case.inquiry.pauses if one.answered_on is None), None)
        if pause is None:
            inquiry = self._case.inquiry
            asking = PauseDialog(
                session.today(),
                wording,
                self._page.window(),
                doubt_owed=doubt_owed(session, inquiry),
                effect=lambda reason, day: question_effect(session, inquiry, reason, day),
            )
            kept = self._kept(asking, "pause")
            if kept.show():
                day, reason, doubt = asking.value(), asking.reason.value(), asking.doubt.words()
                self._case.change(
                    lambda session, inquiry: pause_clock(
                        session, inquiry, reason=reason, asked_on=day, doubt=doubt
                    ),
                    kept.forget,
                )
            return
        answer, entity = ResumeDialog(session.today(), wording, self._page.window()), pause.id
        if self._ask(answer):
            day = answer.value()
            self._case.change(
                lambda session, inquiry: resume_clock(session, inquiry, entity, answered_on=day)
            )

    def extend(self) -> None:
        """Record the one extension."""
        session, wording = self._place.session, self._place.wording
        limit = last_day_to_extend(session, self._case.inquiry)
        dialog = ExtensionDialog(session.today(), wording, self._page.window(), limit)
        kept = self._kept(dialog, "extend")
        if kept.show():
            day, words = dialog.value(), dialog.words()
            self._case.change(
                lambda session, inquiry: extend_clock(
                    session, inquiry, notified_on=day, reason=words
                ),
                kept.forget,
            )

    def assign(self) -> None:
        """Give the inquiry to a colleague, or to nobody."""
        seen = self._case.seen
        if seen is None:
            return
        people = [one for one in seen.staff.values() if one.active]
        dialog = StaffChoiceDialog(
            self.tr("Assign"),
            self.tr("Assign"),
            "",
            people=[None, *people],
            wording=self._place.wording,
            parent=self._page.window(),
        )
        dialog.who.choose(seen.staff.get(seen.inquiry.assignee) if seen.inquiry.assignee else None)
        if self._ask(dialog):
            chosen = dialog.value()
            self._case.change(lambda session, inquiry: assign(session, inquiry, chosen))

    def edit_safe_contact(self) -> None:
        """Change how the person may be reached."""
        dialog = SafeContactDialog(
            self._case.inquiry.safe_contact, self._place.wording, self._page.window()
        )
        if self._ask(dialog):
            profile = dialog.value()
            self._case.change(lambda session, inquiry: edit_safe_contact(session, inquiry, profile))

    def edit_people(self) -> None:
        """Correct who asks and for whom."""
        dialog = PeopleDialog(self._case.inquiry, self._place.wording, self._page.window())
        if self._ask(dialog):
            people = dialog.value()
            self._case.change(lambda session, inquiry: edit_people(session, inquiry, **people))

    def edit_requests(self) -> None:
        """Correct what is asked and under which law."""
        inquiry, session = self._case.inquiry, self._place.session
        dialog = RequestsDialog(
            inquiry,
            lambda regimes: rights_offered(session, regimes, inquiry.arrival),
            self._place.wording,
            self._page.window(),
        )
        if self._ask(dialog):
            asked = dialog.value()
            self._case.change(lambda session, inquiry: edit_requests(session, inquiry, **asked))

    def explain_clocks(self) -> None:
        """Show how the dates were reckoned."""
        seen = self._case.seen
        if seen is not None:
            dialog = ExplanationDialog(seen.clocks, self._place.wording, self._page.window())
            self._ask(dialog)

    def _kept(self, dialog: FormDialog, form: str) -> KeptDialog:
        return KeptDialog(self._place, dialog, form, self._case.inquiry.id)

    def _ask(self, dialog: QDialog) -> bool:
        return self._place.asking.show(dialog)
