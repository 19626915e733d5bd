"""Keeping what holds the person's data: encrypted once more, its passphrase waiting in the desk."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.store import secrets
from jar_desk.usecases.changing import change_content
from jar_desk.usecases.keeping import keep_document, removed_on_failure

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.domain.changes import Done
    from jar_desk.domain.document_parts import DocumentPart
    from jar_desk.domain.inquiry import DocumentKind, Inquiry
    from jar_desk.usecases.session import Session


@dataclass(frozen=True, slots=True)
class Sealed:
    """A finished file that opens with its passphrase only, its parts; `pages` of a PDF."""

    kind: DocumentKind
    data: bytes
    passphrase: str
    parts: tuple[DocumentPart, ...]
    pages: int | None = None


def keep_sealed(session: Session, inquiry: Inquiry, *sealed: Sealed) -> Done[Inquiry]:
    """Keep files in one change; each passphrase waits until it is shown once. Raises Stale."""
    after, keeps = inquiry, []
    with ExitStack() as undone:
        for one in sealed:
            bare, keep = keep_document(session, after, one.kind, one.data, one.pages)
            document = replace(bare, parts=one.parts)
            undone.enter_context(removed_on_failure(session, document.attachment.id))
            after = replace(after, documents=(*after.documents, document))
            keeps.append(_with_passphrase(keep, document.id, one.passphrase))

        def keep_all(connection: Connection) -> None:
            for keep in keeps:
                keep(connection)

        return change_content(session, inquiry, after, Action.DOCUMENT_MADE, keep_all)


def _with_passphrase(
    keep: Callable[[Connection], None], document: UUID, passphrase: str
) -> Callable[[Connection], None]:
    def keep_both(connection: Connection) -> None:
        keep(connection)
        secrets.put(connection, document, passphrase)

    return keep_both
