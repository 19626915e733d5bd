"""The true reason of an answer of 不存在: written and read by the protection manager only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identifiers import find
from jar_desk.domain.nil_reasons import (
    NilReason,
    RetainedDataStatus,
    may_have_reason,
    statuses_for,
)
from jar_desk.domain.permissions import Permission
from jar_desk.domain.texts import storable_text
from jar_desk.store import restricted_words
from jar_desk.usecases.changing import as_seen, record_arrival, record_event
from jar_desk.usecases.forbidden import looked_through
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


@needs(Permission.RESTRICTED)
def see_nil_reason(session: Session, inquiry: Inquiry, request_id: UUID) -> NilReason | None:
    """Return the true reason, or None where none was written; the sight itself is recorded.

    Raises NotPermitted for everybody but the protection manager, Unknown.
    """
    request = find(inquiry.requests, request_id)
    with session.desk.writing() as connection:
        record_event(session, connection, Action.RESTRICTED_SEEN, inquiry)
        return restricted_words.reason_of(connection, request.id)


@needs(Permission.RESTRICTED)
def write_nil_reason(
    session: Session,
    inquiry: Inquiry,
    request_id: UUID,
    *,
    status: RetainedDataStatus,
    text: str = "",
) -> NilReason:
    """Write down what stands behind an answer of 不存在; inquiry, letters and list stay the same.

    The event names neither status nor text. A true nil needs no text and keeps none.
    Raises NotPermitted, Invalid("outcome" | "status", "not-allowed"), Invalid("text", "empty"),
    ForbiddenFound, Unknown, Stale.
    """
    kept = "" if status is RetainedDataStatus.NONE else storable_text(text.strip())
    reason = NilReason(
        request_id=request_id,
        status=status,
        text=kept,
        recorded_by=session.staff.id,
        recorded_at=session.now(),
    )
    looked = looked_through(session, None, reason)
    with session.desk.writing() as connection:
        stored = as_seen(connection, inquiry)
        _check(stored, reason)
        restricted_words.put_reason(connection, stored.id, looked.value)
        record_event(session, connection, Action.RESTRICTED_CHANGED, stored)
        # Named with its inquiry it would tell that there is a reason.
        record_arrival(session, connection, looked, None)
    return looked.value


def _check(inquiry: Inquiry, reason: NilReason) -> None:
    request = find(inquiry.requests, reason.request_id)
    if not may_have_reason(request):
        raise Invalid("outcome", "not-allowed")
    if reason.status not in statuses_for(request):
        raise Invalid("status", "not-allowed")
    if reason.status is not RetainedDataStatus.NONE and not reason.text:
        raise Invalid("text", "empty")
