"""Finding what JAR holds: the checklist of places, and the records found in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identifiers import exchanged, find
from jar_desk.domain.inquiry import Disclosure, Record, SourceState
from jar_desk.domain.permissions import Permission
from jar_desk.domain.policy import STATED_PURPOSE
from jar_desk.domain.provenance import likely_provenance
from jar_desk.store import attachments
from jar_desk.usecases.changing import change_content, change_inquiry
from jar_desk.usecases.deciding import grounds_of_record
from jar_desk.usecases.forbidden import forbidden_in
from jar_desk.usecases.keeping import removed_on_failure
from jar_desk.usecases.particulars import check_open
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.reading import all_sources
from jar_desk.usecases.taking_in import file_looked_through, inspected, take_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Attachment, Inquiry
    from jar_desk.domain.people import PartialDate
    from jar_desk.domain.provenance import Provenance
    from jar_desk.usecases.session import Session
    from jar_desk.usecases.taking_in import ChosenPart


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDraft:
    """What the record form holds; fields as in `domain.inquiry.Record`.

    Where nothing is said of the provenance, the source tells it.
    """

    title: str
    source_id: UUID
    obtained_on: PartialDate | None = None
    obtained_from: str = ""
    category: str = ""
    purposes: tuple[str, ...] = ()
    recipients: str = ""
    retention: str = ""
    value: str = ""
    disclosure: Disclosure = Disclosure.FULL
    ground: str = ""
    inventory: tuple[str, ...] = ()
    stated_purpose: str = ""
    masked: str = ""
    answers: tuple[UUID, ...] = ()
    provenance: Provenance | None = None


@needs(Permission.INQUIRIES)
def settle_source(
    session: Session,
    inquiry: Inquiry,
    check_id: UUID,
    *,
    state: SourceState,
    searched_for: str = "",
) -> Done[Inquiry]:
    """Say how the search in one place ended (or open it again). Raises Unknown, Stale."""
    check = find(inquiry.source_checks, check_id)
    settled = state is not SourceState.OPEN
    changed = replace(
        check,
        state=state,
        searched_for=searched_for,
        settled_by=session.staff.id if settled else None,
        settled_at=session.now() if settled else None,
    )
    after = replace(inquiry, source_checks=exchanged(inquiry.source_checks, changed))
    return change_inquiry(session, inquiry, after, Action.SOURCE_SETTLED)


@needs(Permission.INQUIRIES)
def add_record(
    session: Session,
    inquiry: Inquiry,
    draft: RecordDraft,
    file: Path | ChosenPart | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Done[Inquiry]:
    """Add a piece of data, with the encrypted copy of its file where there is one.

    `progress` receives bytes done and bytes in all. A file whose text holds what must not be kept
    is left out and noted, or kept with a reason, as `session.file_handling` says.
    Raises Invalid("title" | "stated_purpose" | "masked", "empty"),
    Invalid("ground", "empty" | "not-allowed"), Invalid("source" | "answers", "unknown"),
    UnusableFile, StoppedReading, ForbiddenFound,
    MoveRefused where the inquiry has ended, Cancelled, DiskFull, Stale.
    """
    _check_record(session, inquiry, draft)
    if file is None:
        return _with_record(session, inquiry, inquiry, draft)
    data, facts = inspected(file, cancelled)
    kinds = forbidden_in(data, facts, cancelled)
    seen, fit = file_looked_through(session, inquiry, kinds)
    if not fit:
        return change_inquiry(session, inquiry, seen, Action.FORBIDDEN_REMOVED)
    attachment, keep = take_in(session, file, facts, progress, cancelled)
    with removed_on_failure(session, attachment.id):
        return _with_record(session, inquiry, seen, draft, attachment, keep)


def _with_record(
    session: Session,
    before: Inquiry,
    inquiry: Inquiry,
    draft: RecordDraft,
    attachment: Attachment | None = None,
    keep: Callable[[Connection], None] | None = None,
) -> Done[Inquiry]:
    record = _record(uuid4(), draft, attachment)
    after = replace(inquiry, records=(*inquiry.records, record))
    return change_content(session, before, after, Action.RECORD_ADDED, keep)


@needs(Permission.INQUIRIES)
def edit_record(
    session: Session, inquiry: Inquiry, record_id: UUID, draft: RecordDraft
) -> Done[Inquiry]:
    """Change what is said of a record; its file and what is blacked out in it stay.

    Raises Invalid as `add_record`, Invalid("disclosure", "redacted") where places of it are
    blacked out, Stale.
    """
    record = find(inquiry.records, record_id)
    redacted = any(one.record_id == record_id for one in inquiry.redactions)
    _check_record(session, inquiry, draft, redacted=redacted)
    changed = _record(record_id, draft, record.attachment)
    after = replace(inquiry, records=exchanged(inquiry.records, changed))
    return change_content(session, inquiry, after, Action.RECORD_EDITED)


@needs(Permission.INQUIRIES)
def remove_record(session: Session, inquiry: Inquiry, record_id: UUID) -> Done[Inquiry]:
    """Take a record out of the inquiry; its file is erased.

    Raises MoveRefused where the inquiry has ended, Unknown, Stale.
    """
    check_open(inquiry)
    record = find(inquiry.records, record_id)
    after = replace(
        inquiry,
        records=tuple(one for one in inquiry.records if one.id != record_id),
        redactions=tuple(one for one in inquiry.redactions if one.record_id != record_id),
    )
    file = record.attachment
    if file is None:
        return change_content(session, inquiry, after, Action.RECORD_REMOVED)

    def forget(connection: Connection) -> None:
        attachments.forget(connection, file.id)

    done = change_content(session, inquiry, after, Action.RECORD_REMOVED, then=forget)
    attachments.sweep(session.desk, file.id)
    return done


def _check_record(
    session: Session, inquiry: Inquiry, draft: RecordDraft, *, redacted: bool = False
) -> None:
    check_open(inquiry)
    if not draft.title.strip():
        raise Invalid("title", "empty")
    if STATED_PURPOSE in draft.purposes and not draft.stated_purpose.strip():
        raise Invalid("stated_purpose", "empty")
    if draft.source_id not in {one.id for one in all_sources(session)}:
        raise Invalid("source", "unknown")
    if not {one.id for one in inquiry.requests}.issuperset(draft.answers):
        raise Invalid("answers", "unknown")
    if draft.disclosure is not Disclosure.FULL:
        _check_ground(session, inquiry, draft)
    if redacted and draft.disclosure is Disclosure.FULL:
        raise Invalid("disclosure", "redacted")
    if draft.disclosure is Disclosure.MASKED and not redacted and not draft.masked.strip():
        raise Invalid("masked", "empty")


def _check_ground(session: Session, inquiry: Inquiry, draft: RecordDraft) -> None:
    if not draft.ground:
        raise Invalid("ground", "empty")
    if draft.ground not in {one.id for one in grounds_of_record(session, inquiry, draft)}:
        raise Invalid("ground", "not-allowed")


def _record(record_id: UUID, draft: RecordDraft, attachment: Attachment | None) -> Record:
    return Record(
        id=record_id,
        title=draft.title.strip(),
        source_id=draft.source_id,
        obtained_on=draft.obtained_on,
        obtained_from=draft.obtained_from,
        category=draft.category,
        purposes=draft.purposes,
        recipients=draft.recipients,
        retention=draft.retention,
        value=draft.value,
        attachment=attachment,
        disclosure=draft.disclosure,
        ground=draft.ground,
        inventory=draft.inventory,
        stated_purpose=draft.stated_purpose,
        masked=draft.masked.strip() if draft.disclosure is Disclosure.MASKED else "",
        answers=draft.answers,
        provenance=draft.provenance or likely_provenance(draft.obtained_from),
    )
