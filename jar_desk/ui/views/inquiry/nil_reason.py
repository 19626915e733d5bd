"""The way to the true reason of an answer of 不存在; only the protection manager sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.nil_reasons import may_have_reason, statuses_for
from jar_desk.domain.staff import Role
from jar_desk.ui import gate
from jar_desk.ui.dialogs.kept_dialog import KeptDialog
from jar_desk.ui.dialogs.nil_reason import NilReasonDialog
from jar_desk.ui.widgets import QuietButton
from jar_desk.usecases.drafts import NIL_REASON
from jar_desk.usecases.nil_reasons import see_nil_reason, write_nil_reason

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Request
    from jar_desk.domain.nil_reasons import NilReason
    from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
    from jar_desk.ui.views.inquiry.seen import Seen


class NilReasonButton(QuietButton):
    """It stands at every answer of 不存在, whatever is behind it, so that it tells nothing."""

    def __init__(self, case: OpenInquiry) -> None:
        super().__init__("", "lock")
        self.setText(self.tr("What stands behind this…"))
        self._case = case
        self._request: Request | None = None
        self._seen: Seen | None = None
        self.clicked.connect(self._look)

    def show_request(self, request: Request, seen: Seen) -> None:
        """Stand there or not."""
        self._request, self._seen = request, seen
        manager = self._case.workplace.session.staff.role is Role.MANAGER
        self.setVisible(manager and seen.may_work and may_have_reason(request))

    def _look(self) -> None:
        place, request = self._case.workplace, self._request
        if request is None:
            return
        inquiry, session = self._case.inquiry, place.session
        place.background.run(
            self,
            lambda: see_nil_reason(session, inquiry, request.id),
            self._ask,
            self._case.explain,
        )

    def _ask(self, known: NilReason | None) -> None:
        place, request = self._case.workplace, self._request
        if request is None:
            return
        dialog = NilReasonDialog(
            known,
            self._written(known),
            statuses=statuses_for(request),
            wording=place.wording,
            parent=self.window(),
        )
        kept = KeptDialog(place, dialog, NIL_REASON, request.id)
        if not kept.show():
            return
        status, text = dialog.status.value(), dialog.text.words()
        inquiry = self._case.inquiry
        gate.save(
            place,
            self,
            lambda session: write_nil_reason(
                session, inquiry, request.id, status=status, text=text
            ),
            lambda _reason: self._written_down(kept),
            self._case.explain,
        )

    def _written_down(self, kept: KeptDialog) -> None:
        kept.forget()
        self._case.read_again()

    def _written(self, known: NilReason | None) -> str:
        if known is None or self._seen is None:
            return ""
        return self.tr("Written {moment} by {name}").format(
            moment=self._case.workplace.wording.full_moment(known.recorded_at),
            name=self._seen.name_of(known.recorded_by),
        )
