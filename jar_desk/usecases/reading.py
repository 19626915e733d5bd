"""Reading for the screens: the list, one inquiry, its history, its files.

Who is here for management and audit reads figures and events only: whatever may hold personal
data raises NotPermitted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.documents.preview import png
from jar_desk.domain.audit import RESTRICTED, Action
from jar_desk.domain.permissions import Permission
from jar_desk.domain.quarantine import StoppedReading
from jar_desk.domain.staff import Role
from jar_desk.quarantine import questions
from jar_desk.store import attachments, audit, inquiries, listing, sources, staff
from jar_desk.usecases.changing import note_event
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from jar_desk.domain.audit import RecordedEvent
    from jar_desk.domain.inquiry import Attachment, Inquiry, Source
    from jar_desk.domain.listing import ListFilter, ListRow
    from jar_desk.domain.policy import InventoryRow, PolicyVersion, Purpose
    from jar_desk.domain.staff import Staff
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def list_ids(session: Session, which: ListFilter, search: str = "") -> Sequence[UUID]:
    """Return the identifiers of a list in order: by due date, or newest first while searching.

    Raises NotPermitted: what a search finds tells who asked.
    """
    with session.desk.reading() as connection:
        return listing.ids(connection, which, search, session.today(), session.staff.id)


@needs(Permission.INQUIRIES)
def list_page(session: Session, ids: Sequence[UUID]) -> list[ListRow]:
    """Return the rows for some identifiers, in their order; vanished ones are left out.

    Raises NotPermitted.
    """
    with session.desk.reading() as connection:
        return listing.page(connection, ids)


@needs(Permission.INQUIRIES)
def read_list_ahead(session: Session) -> None:
    """Read the list once while nobody waits, so that scrolling never does. Raises NotPermitted."""
    with session.desk.reading() as connection:
        listing.read_ahead(connection)


@needs(Permission.FIGURES)
def list_counts(session: Session) -> dict[ListFilter, int]:
    """Return how many inquiries each filter shows."""
    with session.desk.reading() as connection:
        return listing.counts(connection, session.today(), session.staff.id)


@needs(Permission.INQUIRIES)
def read_inquiry(session: Session, inquiry_id: UUID) -> Inquiry:
    """Return one inquiry with everything in it. Raises NotPermitted, Unknown."""
    with session.desk.reading() as connection:
        return inquiries.fetch(connection, inquiry_id)


@needs(Permission.INQUIRIES)
def inquiry_history(session: Session, inquiry: Inquiry) -> list[RecordedEvent]:
    """Return the audit events of one inquiry, newest first. Raises NotPermitted.

    Restricted events are there for the protection manager only.
    """
    with session.desk.reading() as connection:
        events = audit.events(connection, entity=inquiry.id)
    if session.staff.role is Role.MANAGER:
        return events
    return [one for one in events if one.event.action not in RESTRICTED]


@needs(Permission.INQUIRIES)
def read_attachment(session: Session, inquiry: Inquiry, attachment: Attachment) -> bytes:
    """Return the plain bytes of a file; the sight is recorded. Raises NotPermitted, DamagedFile."""
    data = attachment_bytes(session, attachment)
    note_event(session, Action.DOCUMENT_READ, inquiry)
    return data


@needs(Permission.INQUIRIES)
def attachment_bytes(session: Session, attachment: Attachment) -> bytes:
    """Return the plain bytes of a file for the program's own use.

    Raises NotPermitted, Unknown, DamagedFile.
    """
    with session.desk.reading() as connection:
        key = attachments.file_key(connection, attachment.id)
    return session.desk.files.read(attachment.id, key)


@needs(Permission.INQUIRIES)
def page_image(
    session: Session,
    attachment: Attachment,
    page: int,
    width: int,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return one page (counted from 0) as PNG, `width` pixels wide.

    Raises NotPermitted, Unknown, DamagedFile, UnusableFile, Cancelled, StoppedReading.
    """
    data = attachment_bytes(session, attachment)
    return drawn_page(data, attachment, page, width, cancelled)


def drawn_page(
    data: bytes,
    attachment: Attachment,
    page: int,
    width: int,
    cancelled: Callable[[], bool] | None = None,
    passphrase: str = "",
) -> bytes:
    """Return a page that was drawn in quarantine as PNG of our own making."""
    kind, pages = attachment.media_type, attachment.pages or 1
    return png(questions.page(data, kind, page, width, pages, passphrase, cancelled))


def file_copy(
    session: Session,
    attachment: Attachment,
    language: str,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return a file rewritten in quarantine as a PDF of nothing but its pages.

    `language` is for text files. Raises UnusableFile, Cancelled, StoppedReading with the name of
    the file, and as `attachment_bytes`.
    """
    data = attachment_bytes(session, attachment)
    pages = attachment.pages or 1
    try:
        return questions.copy(data, attachment.media_type, language, pages, cancelled)
    except StoppedReading as stopped:
        raise StoppedReading(stopped.why, attachment.name) from stopped


@needs(Permission.RULES)
def all_sources(session: Session) -> list[Source]:
    """Return the register of places where JAR holds data."""
    with session.desk.reading() as connection:
        return sources.all_sources(connection)


@needs(Permission.FIGURES)
def all_staff(session: Session) -> list[Staff]:
    """Return everybody who works or worked at the desk."""
    with session.desk.reading() as connection:
        return staff.all_staff(connection)


@needs(Permission.RULES)
def all_purposes(session: Session) -> tuple[Purpose, ...]:
    """Return the policy's purposes of use, PU-1 to PU-9 and PU-X."""
    return session.rules.purposes


@needs(Permission.RULES)
def policy_of(session: Session, inquiry: Inquiry) -> PolicyVersion:
    """Return the text of the policy the decisions rest on; the newest where none names one."""
    stamped = {one.decision.policy for one in inquiry.requests if one.decision}
    known = [one for one in session.rules.policy.versions if one.sha256 in stamped]
    return known[-1] if known else session.rules.policy.newest


@needs(Permission.RULES)
def inventory_rows(session: Session) -> tuple[InventoryRow, ...]:
    """Return the rows of the policy's inventory, DI-01 to DI-13c."""
    return session.rules.policy.inventory
