"""Letters: written in the recipient's language, kept with the inquiry."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.documents.letters import (
    write_acknowledgement,
    write_not_identified,
    write_notice,
)
from jar_desk.documents.preview import count_pages
from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import DocumentKind, Stage
from jar_desk.domain.permissions import Permission
from jar_desk.usecases.answer_facts import check_quotable
from jar_desk.usecases.changing import change_inquiry
from jar_desk.usecases.contents import (
    acknowledgement_content,
    not_identified_content,
    notice_content,
)
from jar_desk.usecases.keeping import keep_document, removed_on_failure
from jar_desk.usecases.leaving import let_leave
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Document, Inquiry
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def make_acknowledgement(session: Session, inquiry: Inquiry) -> Done[Inquiry]:
    """Write the acknowledgement (受付通知), ready to print. Raises Stale."""
    data = write_acknowledgement(acknowledgement_content(session, inquiry))
    return _keep(session, inquiry, DocumentKind.ACKNOWLEDGEMENT, data)


@needs(Permission.INQUIRIES)
def make_not_identified(session: Session, inquiry: Inquiry) -> Done[Inquiry]:
    """Write that no action is taken as nobody knows who asks (GDPR 11(2), 12(2), 12(4)).

    Raises Invalid("stage", "not-allowed") where the inquiry did not end so, Stale.
    """
    if inquiry.stage is not Stage.NOT_IDENTIFIABLE:
        raise Invalid("stage", "not-allowed")
    data = write_not_identified(not_identified_content(session, inquiry))
    return _keep(session, inquiry, DocumentKind.NOT_IDENTIFIED, data)


@needs(Permission.INQUIRIES)
def make_notice(session: Session, inquiry: Inquiry) -> Done[Inquiry]:
    """Write the notice of the decisions by itself. Raises PassageBlocked, Stale."""
    check_quotable(session, inquiry)
    data = write_notice(notice_content(session, inquiry))
    return _keep(session, inquiry, DocumentKind.NOTICE, data)


def _keep(session: Session, inquiry: Inquiry, kind: DocumentKind, data: bytes) -> Done[Inquiry]:
    document, keep = keep_document(session, inquiry, kind, data, count_pages(data))
    after = replace(inquiry, documents=(*inquiry.documents, document))
    with removed_on_failure(session, document.attachment.id):
        return change_inquiry(session, inquiry, after, Action.DOCUMENT_MADE, keep)


@needs(Permission.INQUIRIES)
def export_document(session: Session, inquiry: Inquiry, document: Document, target: Path) -> None:
    """Write a letter to a file; a notice leaves only with what was approved.

    Raises PackageChanged and as `let_leave`.
    """
    let_leave(session, inquiry, document.id, target)
