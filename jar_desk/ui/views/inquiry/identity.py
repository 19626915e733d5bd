"""Identity: what was seen and compared, never a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from jar_desk.domain.checks import (
    AuthorityCheck,
    CheckedPerson,
    ComparedField,
    IdentityCheck,
    authority_confirmed,
    identity_confirmed,
)
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.views.inquiry.authority_form import AuthorityForm
from jar_desk.ui.views.inquiry.check_line import CheckLine
from jar_desk.ui.views.inquiry.identity_form import IdentityForm
from jar_desk.ui.views.inquiry.tab import Tab, empty_layout
from jar_desk.ui.widgets import Card, Line, Pill, Text, TextStyle, Tone
from jar_desk.usecases.checking import withdraw_check

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen


class IdentityTab(Tab):
    """What was recorded above, the forms to record more below."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__(case)
        self.done = Card(self.tr("Recorded checks"), "badge-check")
        self.state = Pill("", Tone.WARNING)
        self.done.header.addWidget(self.state)
        self.form = IdentityForm(case)
        self.authority = AuthorityForm(case)
        for part in (self.done, self.form, self.authority):
            self.column.addWidget(part)
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
        empty_layout(self.done.body)
        checks = [self._identity(seen, one) for one in inquiry.identity_checks]
        checks += [self._authority(seen, one) for one in inquiry.authority_checks]
        for place, line in enumerate(checks):
            if place:
                self.done.body.addWidget(Line())
            self.done.body.addWidget(line)
        if not checks:
            words = self.tr(
                "Look at a document or use another route, compare, and record here what was seen. "
                "Copies are not kept."
            )
            self.done.body.addWidget(Text(words, TextStyle.SOFT, wrap=True))
        self.form.setVisible(seen.open_to_work)
        self.form.show_seen(seen)
        self.authority.setVisible(seen.open_to_work and inquiry.agent is not None)

    def _show_state(self, seen: Seen) -> None:
        inquiry = seen.inquiry
        confirmed = identity_confirmed(inquiry.identity_checks, CheckedPerson.SUBJECT)
        if inquiry.agent is not None:
            confirmed = (
                confirmed
                and identity_confirmed(inquiry.identity_checks, CheckedPerson.AGENT)
                and authority_confirmed(inquiry.authority_checks)
            )
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
            self.tr("conflict of interest asked") if check.conflict_of_interest_asked else "",
        ]
        return self._line(seen, said, self.tr(", ").join(one for one in facts if one), check)

    def _line(
        self, seen: Seen, said: str, below: str, check: IdentityCheck | AuthorityCheck
    ) -> CheckLine:
        line = CheckLine(said, below, check, seen, self.place.wording)
        line.withdraw.clicked.connect(lambda: self._withdraw(said, check.id))
        return line

    def _withdraw(self, said: str, entity: UUID) -> None:
        """Ask why a check is to count no more."""
        title = self.tr("Withdraw “{check}”").format(check=said)
        words = self.tr(
            "For a check that was recorded by mistake. It stays here, struck through, and in the "
            "audit record, but no longer counts."
        )
        dialog = ReasonDialog(title, self.tr("Withdraw"), words, self.window())
        if self.place.asking.show(dialog):
            reason = dialog.value()
            self.case.change(
                lambda session, inquiry: withdraw_check(session, inquiry, entity, reason),
                self.start,
            )
