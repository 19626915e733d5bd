"""Identity: what was seen and compared; a copy only where the manager says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jar_desk.domain.askers import asker_of, not_open_to
from jar_desk.domain.checks import (
    AuthorityCheck,
    CheckedPerson,
    ComparedField,
    IdentityCheck,
    checkers,
)
from jar_desk.domain.identity_rules import youngest_age
from jar_desk.domain.impersonation import RedFlag
from jar_desk.domain.stages import Condition, concerns, holds
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.views.inquiry.authority_form import AuthorityForm
from jar_desk.ui.views.inquiry.check_line import CheckLine
from jar_desk.ui.views.inquiry.copy_acts import CopyActs
from jar_desk.ui.views.inquiry.flags_form import FlagsForm
from jar_desk.ui.views.inquiry.identity_form import IdentityForm
from jar_desk.ui.views.inquiry.tab import Tab
from jar_desk.ui.widgets import Card, InlineMessage, Line, Pill, Text, TextStyle, Tone
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.usecases.checking import accept_alone, identity_rules, withdraw_check

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.changes import Done
    from jar_desk.domain.impersonation import FlagReview
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.unsolicited import Unsolicited
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.usecases.session import Session


class IdentityTab(Tab):
    """What was recorded above, the forms to record more below."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__(case)
        self.done = Card(self.tr("Recorded checks"), "badge-check")
        self.state = Pill("", Tone.WARNING)
        self.done.header.addWidget(self.state)
        self.not_open = InlineMessage("", Tone.ERROR)
        self.second = InlineMessage("", Tone.WARNING)
        self.young = InlineMessage("", Tone.INFO)
        self.form, self.authority = IdentityForm(case), AuthorityForm(case)
        self.flags, self._copies = FlagsForm(case), CopyActs(case, self)
        self.arrived = Card(self.tr("Came without being asked for"), "shield-alert")
        said = (self.not_open, self.done, self.second, self.young)
        for part in (*said, self.form, self.authority, self.flags):
            self.column.addWidget(part)
        self.column.addWidget(self.arrived)
        self.column.addStretch(1)

    def start(self) -> None:
        """Go to the first field of the form."""
        self.form.document.setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self, seen: Seen) -> int | None:
        """Return the number of checks."""
        inquiry = seen.inquiry
        return len(inquiry.identity_checks) + len(inquiry.authority_checks) or None

    def show_seen(self, seen: Seen) -> None:
        """Show the checks; offer the forms while work is owed."""
        inquiry = seen.inquiry
        self._show_state(seen)
        self._show_lines(seen)
        self.not_open.say(self._who_may(seen) if seen.open_to_work else "")
        self.second.say(self._second_words(seen))
        self.young.say(self._age_words(seen) if seen.open_to_work else "")
        for form in (self.form, self.flags):
            form.setVisible(seen.open_to_work)
        self.form.show_seen(seen)
        self.authority.setVisible(seen.open_to_work and inquiry.agent is not None)
        self.authority.show_seen(seen)
        empty_layout(self.arrived.body)
        self.arrived.setVisible(bool(inquiry.unsolicited))
        for one in inquiry.unsolicited:
            self.arrived.body.addWidget(Text(self._arrival(seen, one), TextStyle.SMALL, wrap=True))

    def _show_lines(self, seen: Seen) -> None:
        inquiry = seen.inquiry
        empty_layout(self.done.body)
        lines: list[QWidget] = [self._identity(seen, one) for one in inquiry.identity_checks]
        lines += [self._authority(seen, one) for one in inquiry.authority_checks]
        lines += [self._flags(seen, one) for one in inquiry.flag_reviews]
        for place, line in enumerate(lines):
            if place:
                self.done.body.addWidget(Line())
            self.done.body.addWidget(line)
        if not lines:
            words = self.tr(
                "Look at a document or use another route, compare, and record here what was seen. "
                "A copy is kept only where the protection manager says why."
            )
            self.done.body.addWidget(Text(words, TextStyle.SOFT, wrap=True))

    def _who_may(self, seen: Seen) -> str:
        """Say for what this person may not ask, and who may."""
        who, died = asker_of(seen.inquiry), seen.inquiry.subject.died
        closed = not_open_to(seen.rules.values(), who)
        return self.place.wording.may_not_ask(closed, who, died=died)

    def _second_words(self, seen: Seen) -> str:
        """Say that a second person must look, and whether this one may be it."""
        inquiry = seen.inquiry
        owed = concerns(Condition.SECOND_PERSON, inquiry, seen.rules)
        held = holds(Condition.SECOND_PERSON, inquiry, seen.rules)
        if not seen.open_to_work or not owed or held:
            return ""
        mine = self.place.session.staff.id
        if mine in checkers(inquiry.identity_checks, CheckedPerson.SUBJECT):
            return self.tr(
                "A case file goes out, or a sign of impersonation was seen: a colleague must look "
                "for themselves and record a check of their own."
            )
        return self.tr(
            "A case file goes out, or a sign of impersonation was seen: look for yourself and "
            "record a check of your own, whatever a colleague recorded."
        )

    def _age_words(self, seen: Seen) -> str:
        """Say what a child may ask alone."""
        born, rules = seen.inquiry.subject.birth_date, identity_rules(self.place.session)
        if born is None:
            return ""
        age = youngest_age(born, self.place.session.today())
        if age >= rules.of_age:
            return ""
        if age < rules.own_voice_from:
            return self.tr(
                "The person is a child of about {age}: usually a parent or guardian asks."
            ).format(age=age)
        return self.tr(
            "The person is about {age}: a child who understands what is asked may ask alone; up "
            "to {to} consent usually needs a parent or guardian too. The child’s consent to a "
            "parent’s request is not demanded as a rule."
        ).format(age=age, to=rules.own_voice_to)

    def _show_state(self, seen: Seen) -> None:
        owed = (Condition.IDENTITY_CONFIRMED, Condition.AUTHORITY_CONFIRMED, Condition.DEATH_PROVED)
        seen_any = bool(seen.inquiry.identity_checks)
        confirmed = seen_any and all(holds(one, seen.inquiry, seen.rules) for one in owed)
        words = self.tr("Confirmed") if confirmed else self.tr("Not confirmed yet")
        self.state.show_state(words, Tone.SUCCESS if confirmed else Tone.WARNING)

    def _identity(self, seen: Seen, check: IdentityCheck) -> CheckLine:
        wording = self.place.wording
        compared = [wording.compared_field(one) for one in ComparedField if one in check.compared]
        said = self.tr("{person}: {document}").format(
            person=wording.checked_person(check.person),
            document=wording.document_class(check.document),
        )
        below = self.tr("Compared: {fields}").format(fields=self.tr(", ").join(compared))
        return self._line(seen, said, below, check)

    def _authority(self, seen: Seen, check: AuthorityCheck) -> CheckLine:
        wording = self.place.wording
        said = self.tr("Authority: {paper}").format(paper=wording.authority_paper(check.paper))
        facts = [
            self.tr("names this request") if check.names_this_request else "",
            self.tr("may receive the answer") if check.may_receive else "",
            wording.genuine_by(check.genuine_by) if check.genuine_by else "",
            self.tr("conflict of interest thought about")
            if check.conflict_of_interest_asked
            else "",
            *(wording.conflict(one) for one in sorted(check.conflicts)),
        ]
        return self._line(seen, said, self.tr(", ").join(one for one in facts if one), check)

    def _flags(self, seen: Seen, review: FlagReview) -> QWidget:
        wording = self.place.wording
        found = [wording.red_flag(one) for one in RedFlag if one in review.flags]
        said = self.tr("Signs of impersonation: {signs}").format(
            signs=self.tr(", ").join(found) or self.tr("none seen")
        )
        by = self.tr("{moment} by {name}").format(
            moment=wording.full_moment(review.at), name=seen.name_of(review.by)
        )
        return Text("\n".join(one for one in (said, review.note, by) if one), wrap=True)

    def _arrival(self, seen: Seen, one: Unsolicited) -> str:
        wording = self.place.wording
        parts = [
            wording.forbidden(one.kind),
            wording.treatment(one.treatment),
            one.reason,
            wording.full_moment(one.at),
            seen.name_of(one.by),
        ]
        return " · ".join(part for part in parts if part)

    def _line(
        self, seen: Seen, said: str, below: str, check: IdentityCheck | AuthorityCheck
    ) -> CheckLine:
        line = CheckLine(said, below, check, seen, self.place.wording)
        line.withdraw.clicked.connect(lambda: self._withdraw(said, check.id))
        line.accept.clicked.connect(lambda: self._accept(said, check.id))
        if isinstance(check, IdentityCheck):
            line.copy.clicked.connect(lambda: self._copies.keep(said, check))
        for copy in seen.inquiry.identity_copies:
            if copy.id in line.looks:
                line.looks[copy.id].clicked.connect(lambda _on, one=copy: self._copies.look(one))
        return line

    def _withdraw(self, said: str, entity: UUID) -> None:
        """Ask why a check is to count no more."""
        title = self.tr("Withdraw “{check}”").format(check=said)
        words = self.tr(
            "For a check that was recorded by mistake. It stays here, struck through, and in the "
            "audit record, but no longer counts."
        )
        dialog = ReasonDialog(title, self.tr("Withdraw"), words, self.window())
        self._ask("withdraw-check", entity, dialog, withdraw_check)

    def _accept(self, said: str, entity: UUID) -> None:
        """Ask why one document is enough for this person."""
        title = self.tr("Accept “{check}” alone").format(check=said)
        words = self.tr(
            "For somebody who holds nothing else. Say why you are sure that it is the person."
        )
        dialog = ReasonDialog(title, self.tr("Accept alone"), words, self.window())
        self._ask("accept-alone", entity, dialog, accept_alone)

    def _ask(
        self,
        form: str,
        entity: UUID,
        dialog: ReasonDialog,
        use: Callable[[Session, Inquiry, UUID, str], Done[Inquiry]],
    ) -> None:
        kept = KeptDialog(self.place, dialog, form, entity)
        if kept.show():
            reason = dialog.value()
            self.case.change(
                lambda session, inquiry: use(session, inquiry, entity, reason),
                lambda: self._saved(kept),
            )

    def _saved(self, kept: KeptDialog) -> None:
        kept.forget()
        self.start()
