"""Keeping a copy of what was shown to prove who somebody is: the exception, with its reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import FileProblem, UnusableFile
from jar_desk.domain.identifiers import find
from jar_desk.domain.identity_copies import IdentityCopy, check_copy
from jar_desk.domain.permissions import Permission
from jar_desk.domain.retention import reckon_all
from jar_desk.domain.texts import given_reason
from jar_desk.store import retention as stored
from jar_desk.usecases.changing import change_inquiry, note_event
from jar_desk.usecases.forbidden import forbidden_in
from jar_desk.usecases.keeping import removed_on_failure
from jar_desk.usecases.particulars import check_open
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.reading import attachment_bytes, drawn_page
from jar_desk.usecases.retention import rules_in
from jar_desk.usecases.taking_in import file_looked_through, inspected, take_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


@needs(Permission.DECIDE_ALONE)
def keep_copy(
    session: Session,
    inquiry: Inquiry,
    check_id: UUID,
    file: Path,
    reason: str,
    arrived_on: date | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Done[Inquiry]:
    """Keep a copy of what a check looked at, until everything is decided or its period is over.

    A file whose text holds what must not be kept is left out and noted, or kept with a reason, as
    `session.file_handling` says; `progress` receives bytes done and bytes in all.
    Raises NotPermitted unless a manager, Invalid("reason", "empty"), Invalid as `check_copy` does,
    MoveRefused where the inquiry has ended, UnusableFile, StoppedReading, ForbiddenFound,
    Cancelled, DiskFull, Unknown, Stale.
    """
    check_open(inquiry)
    given, today = given_reason(reason), session.today()
    check_copy(inquiry, check_id, arrived_on or today, today)
    data, facts = inspected(file, cancelled)
    if facts.pages is None:
        raise UnusableFile(FileProblem("unknown-type"))
    kinds = forbidden_in(data, facts, cancelled)
    seen, fit = file_looked_through(session, inquiry, kinds)
    if not fit:
        return change_inquiry(session, inquiry, seen, Action.FORBIDDEN_REMOVED)
    attachment, keep = take_in(session, file, facts, progress, cancelled)
    copy = IdentityCopy(
        id=uuid4(),
        check_id=check_id,
        arrived_on=arrived_on or today,
        reason=given,
        by=session.staff.id,
        at=session.now(),
        attachment=attachment,
    )
    after = replace(seen, identity_copies=(*seen.identity_copies, copy))
    with removed_on_failure(session, attachment.id):
        return change_inquiry(session, inquiry, after, Action.COPY_KEPT, keep)


@needs(Permission.INQUIRIES)
def look_at_copy(
    session: Session, inquiry: Inquiry, copy_id: UUID
) -> Callable[[int, int, Callable[[], bool]], bytes]:
    """Return what draws a page (counted from 0) of a copy so many pixels wide, as PNG.

    It takes how to ask whether nobody waits any longer. The sight is an event.
    Raises NotPermitted, Unknown, ErasedFile, DamagedFile.
    """
    copy = find(inquiry.identity_copies, copy_id)
    file = copy.attachment
    if file is None:
        raise UnusableFile(FileProblem("unreadable"))
    data = attachment_bytes(session, file)
    note_event(session, Action.COPY_SEEN, inquiry, {"copy": str(copy_id)})
    return lambda page, width, cancelled: drawn_page(data, file, page, width, cancelled)


@needs(Permission.INQUIRIES)
def erase_days(session: Session, inquiry: Inquiry) -> dict[UUID, date]:
    """Return from when on each copy that is kept is to be erased. Raises NotPermitted."""
    with session.desk.reading() as connection:
        copies = stored.identity_copies(connection, inquiry.id)
        rules = rules_in(session, connection)
    reckoned = reckon_all(copies, rules, {}, session.today())
    return {one.kept.id: one.erase_from for one in reckoned if one.erase_from is not None}
