"""The door of the desk: what leaves is read, checked and recorded in one transaction."""

from __future__ import annotations

from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.differences import fingerprint_for
from jar_desk.domain.errors import PackageChanged
from jar_desk.domain.identifiers import find
from jar_desk.domain.inquiry import ANSWERING, TELLS_NOTHING_HELD, DocumentKind, Stage
from jar_desk.domain.right_rules import rules_of
from jar_desk.domain.stages import Condition, MoveRefused, missing_to_leave, next_stage
from jar_desk.store import attachments
from jar_desk.usecases.answer_facts import check_quotable
from jar_desk.usecases.changing import as_seen, record_event
from jar_desk.usecases.saving import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.domain.inquiry import Document, Inquiry
    from jar_desk.usecases.session import Session

_OF_THE_PACKAGE = frozenset(
    {Condition.PACKAGE_MADE, Condition.APPROVER_NAMED, Condition.PACKAGE_APPROVED}
)


def let_leave(session: Session, seen: Inquiry, document_id: UUID, target: Path) -> None:
    """Write a document of the stored inquiry to a file and record which bytes left.

    What the screen says of inquiry and document is not believed: both are read again. A file
    that cannot be written is not recorded, and nothing leaves unrecorded.
    Raises NotPermitted, Stale, Unknown, PackageChanged, MoveRefused, PassageBlocked,
    ReadOnlyDesk, CannotWrite.
    """
    session.require_worker()
    with taken_back() as written, session.desk.writing() as connection:
        inquiry = as_seen(connection, seen)
        document = find(inquiry.documents, document_id)
        _check_document(session, inquiry, document)
        data = _stored_bytes(session, connection, document)
        record_event(
            session, connection, Action.PACKAGE_EXPORTED, inquiry, after=_which_bytes(document)
        )
        write_whole(target, data)
        written.append(target)


def approved_document(
    session: Session, connection: Connection, inquiry: Inquiry, kind: DocumentKind
) -> Document:
    """Return what of a stored inquiry was approved, if exactly its bytes were and still stand.

    Raises PackageChanged, MoveRefused with what came up since, PassageBlocked.
    """
    document = inquiry.newest(kind)
    if document is None:
        raise PackageChanged
    _check_document(session, inquiry, document)
    _stored_bytes(session, connection, document)
    return document


@contextmanager
def taken_back() -> Iterator[list[Path]]:
    """Give a list for what was written; it is deleted again where the record of it fails."""
    written: list[Path] = []
    try:
        yield written
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise


def _which_bytes(document: Document) -> dict[str, object]:
    return {"document": str(document.id), "sha256": document.attachment.sha256}


def _check_document(session: Session, inquiry: Inquiry, document: Document) -> None:
    if document.kind not in TELLS_NOTHING_HELD:
        _check_answer(session, inquiry)
    if document.kind is DocumentKind.NOT_IDENTIFIED and inquiry.stage is not Stage.NOT_IDENTIFIABLE:
        raise PackageChanged
    rules = rules_of(session.rules, inquiry)
    if document.content != fingerprint_for(inquiry, rules, document.kind):
        raise PackageChanged
    if document.kind in ANSWERING and not _is_approved(inquiry, document):
        raise PackageChanged


def _is_approved(inquiry: Inquiry, document: Document) -> bool:
    approval = inquiry.approval
    if approval is None or document != inquiry.newest(document.kind):
        return False
    package = document.kind is DocumentKind.PACKAGE
    return document.attachment.sha256 == (approval.sha256 if package else approval.portability)


def _check_answer(session: Session, inquiry: Inquiry) -> None:
    missing = missing_to_leave(inquiry, rules_of(session.rules, inquiry))
    if _OF_THE_PACKAGE.intersection(missing):
        raise PackageChanged
    if missing:
        raise MoveRefused(inquiry.stage, next_stage(inquiry.stage) or inquiry.stage, missing)
    if inquiry.answered_at is None:
        check_quotable(session, inquiry)


def _stored_bytes(session: Session, connection: Connection, document: Document) -> bytes:
    key = attachments.file_key(connection, document.attachment.id)
    data = session.desk.files.read(document.attachment.id, key)
    if sha256(data).hexdigest() != document.attachment.sha256:
        raise PackageChanged
    return data
