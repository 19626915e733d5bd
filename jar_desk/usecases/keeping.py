"""Keeping what the program wrote itself: encrypted file, document row, 文書番号."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from jar_desk.domain.differences import fingerprint_for
from jar_desk.domain.errors import DeskError
from jar_desk.domain.inquiry import Attachment, Document, DocumentKind
from jar_desk.domain.right_rules import rules_of
from jar_desk.store import attachments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session

_PDF: Final = ("pdf", "application/pdf")
_FORMS: Final = {DocumentKind.PORTABILITY: ("zip", "application/zip")}


def next_branch(inquiry: Inquiry) -> int:
    """Return the next 文書番号 suffix of the inquiry."""
    return 1 + max((document.branch for document in inquiry.documents), default=0)


@contextmanager
def removed_on_failure(session: Session, file_id: UUID) -> Iterator[None]:
    """Delete a file just stored if the change that needed it was not kept."""
    try:
        yield
    except BaseException:
        with suppress(DeskError, OSError):
            with session.desk.reading() as connection:
                kept = attachments.fetch(connection, {file_id})
            if not kept:
                session.desk.files.remove(file_id)
        raise


def keep_document(
    session: Session, inquiry: Inquiry, kind: DocumentKind, data: bytes, pages: int | None
) -> tuple[Document, Callable[[Connection], None]]:
    """Store bytes as an encrypted file; the returned function writes its key with the change."""
    stored = session.desk.files.add(data)
    branch = next_branch(inquiry)
    suffix, media_type = _FORMS.get(kind, _PDF)
    attachment = Attachment(
        id=stored.id,
        name=f"JAR-{inquiry.number}-{branch}.{suffix}",
        media_type=media_type,
        size=stored.size,
        sha256=stored.sha256,
        pages=pages,
    )
    document = Document(
        id=uuid4(),
        kind=kind,
        language=inquiry.letter_language,
        branch=branch,
        made_by=session.staff.id,
        made_at=session.now(),
        attachment=attachment,
        content=fingerprint_for(inquiry, rules_of(session.rules, inquiry), kind),
    )

    def keep(connection: Connection) -> None:
        attachments.insert(connection, attachment, stored.key)

    return document, keep
