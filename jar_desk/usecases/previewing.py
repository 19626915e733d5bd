"""Looking into a package before it leaves: the approver reads exactly what will be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.inquiry import DocumentKind
from jar_desk.domain.permissions import Permission
from jar_desk.quarantine import questions
from jar_desk.store import secrets
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.reading import attachment_bytes, drawn_page, page_image

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.inquiry import Document, Inquiry
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def get_ready_to_read(session: Session) -> None:  # noqa: ARG001 - who is asking decides
    """Start what reads files from outside, so that the first page comes quickly.

    Raises NotPermitted, StoppedReading.
    """
    questions.make_ready()


@needs(Permission.INQUIRIES)
def document_page(
    session: Session,
    document: Document,
    page: int,
    width: int,
    cancelled: Callable[[], bool] | None = None,
) -> bytes:
    """Return one page (counted from 0) of a letter or package as PNG, `width` pixels wide.

    A package can be looked into until its passphrase was shown.
    Raises AlreadyShown, NotPermitted, DamagedFile, Cancelled, StoppedReading.
    """
    if document.kind is not DocumentKind.PACKAGE:
        return page_image(session, document.attachment, page, width, cancelled)
    with session.desk.reading() as connection:
        passphrase = secrets.peek(connection, document.id)
    data = attachment_bytes(session, document.attachment)
    return drawn_page(data, document.attachment, page, width, cancelled, passphrase)


@needs(Permission.INQUIRIES)
def passphrase_waits(
    session: Session, inquiry: Inquiry, kind: DocumentKind = DocumentKind.PACKAGE
) -> bool:
    """Tell whether the passphrase of the newest package (or other kind) was not shown yet."""
    document = inquiry.newest(kind)
    if document is None:
        return False
    with session.desk.reading() as connection:
        return secrets.waits(connection, document.id)
