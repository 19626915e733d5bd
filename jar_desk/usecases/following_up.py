"""Ticking off what a decision brought with it, and taking a tick back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identifiers import exchanged, find
from jar_desk.domain.permissions import Permission
from jar_desk.usecases.changing import change_inquiry
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def finish_follow_up(
    session: Session, inquiry: Inquiry, follow_up_id: UUID, *, done_on: date, note: str = ""
) -> Done[Inquiry]:
    """Record that a task was done on a day (a recipient told); ended inquiries too.

    Raises Invalid("done", "in-future"), Unknown, Stale.
    """
    if done_on > session.today():
        raise Invalid("done", "in-future")
    done = replace(
        find(inquiry.follow_ups, follow_up_id),
        done_on=done_on,
        done_by=session.staff.id,
        done_at=session.now(),
        note=note.strip(),
    )
    after = replace(inquiry, follow_ups=exchanged(inquiry.follow_ups, done))
    return change_inquiry(session, inquiry, after, Action.FOLLOW_UP_DONE)


@needs(Permission.INQUIRIES)
def reopen_follow_up(session: Session, inquiry: Inquiry, follow_up_id: UUID) -> Done[Inquiry]:
    """Take a tick back; that it was there stays in the audit record. Raises Unknown, Stale."""
    known = find(inquiry.follow_ups, follow_up_id)
    again = replace(known, done_on=None, done_by=None, done_at=None, note="")
    after = replace(inquiry, follow_ups=exchanged(inquiry.follow_ups, again))
    return change_inquiry(session, inquiry, after, Action.FOLLOW_UP_REOPENED)
