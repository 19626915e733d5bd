"""The disclosure package: made, proposed, approved, handed over; always exactly these bytes."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from jar_desk.documents.package import build_package
from jar_desk.documents.passphrases import generate_passphrase
from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid, NotPermitted, PackageChanged, SamePerson
from jar_desk.domain.follow_ups import renewed
from jar_desk.domain.inquiry import Approval, Document, DocumentKind, Proposal, Stage
from jar_desk.domain.permissions import Permission
from jar_desk.domain.portability import owes_portability, portability_file, portable_records
from jar_desk.domain.right_rules import rules_of
from jar_desk.domain.staff import Role
from jar_desk.domain.stages import Condition, MoveRefused, missing_for, move
from jar_desk.quarantine import questions
from jar_desk.store import secrets, staff
from jar_desk.usecases.answer_facts import check_quotable
from jar_desk.usecases.changing import as_seen, change_inquiry, record_event
from jar_desk.usecases.contents import package_content
from jar_desk.usecases.copying_ahead import copied_ahead
from jar_desk.usecases.leaving import approved_document, let_leave
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.portability import sealed_portability
from jar_desk.usecases.reading import attachment_bytes
from jar_desk.usecases.sealing import Sealed, keep_sealed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from uuid import UUID

    from jar_desk.documents.copying import BlackedOut
    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.redaction import Burnt, Covering
    from jar_desk.domain.right_rules import Rules
    from jar_desk.usecases.session import Session

_MADE_HERE = frozenset({Condition.PACKAGE_MADE, Condition.APPROVER_NAMED})


@needs(Permission.INQUIRIES)
def make_package(
    session: Session,
    inquiry: Inquiry,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Done[Inquiry]:
    """Build and encrypt the package; its passphrase waits in the desk until it is shown once.

    Where portability is granted, the file to carry away is made with it.
    `progress` receives pages done and pages in all.
    Raises MoveRefused with what is missing, PassageBlocked, UnusableFile, StoppedReading,
    RedactionMoved, RedactionFailed, Cancelled, Stale.
    """
    _check_ready(inquiry, rules_of(session.rules, inquiry))
    check_quotable(session, inquiry)
    content = package_content(session, inquiry)

    files = [one.attachment for one in content.records if one.attachment]
    most = max((one.pages or 1 for one in files), default=1)

    def burn(pdf: bytes, coverings: Sequence[Covering]) -> tuple[bytes, tuple[Burnt, ...]]:
        return questions.burn(pdf, most, coverings, cancelled)

    def check(pdf: bytes, passphrase: str, front: int, found: Sequence[BlackedOut]) -> None:
        questions.check(pdf, passphrase, front, found, cancelled)

    passphrase = generate_passphrase()
    with copied_ahead(session, files, content.notice.language, cancelled) as read:
        built = build_package(content, read, progress, cancelled, passphrase, burn, check)
    sealed = [Sealed(DocumentKind.PACKAGE, built.pdf, passphrase, built.parts, built.pages)]
    if owes_portability(inquiry, rules_of(session.rules, inquiry)):
        sealed.append(sealed_portability(session, inquiry, None, cancelled))
    return keep_sealed(session, inquiry, *sealed)


@needs(Permission.INQUIRIES)
def make_portability(
    session: Session,
    inquiry: Inquiry,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Done[Inquiry]:
    """Build the file to carry away; it goes before the approver together with the package.

    `progress` receives records done and records in all.
    Raises Invalid("portability", "nothing") where no record may be carried away, and as
    `make_package`.
    """
    rules = rules_of(session.rules, inquiry)
    _check_ready(inquiry, rules)
    check_quotable(session, inquiry)
    if not portable_records(inquiry, rules):
        raise Invalid("portability", "nothing")
    return keep_sealed(session, inquiry, sealed_portability(session, inquiry, progress, cancelled))


def _check_ready(inquiry: Inquiry, rules: Rules) -> None:
    """Refuse a package that could not be proposed anyway, saying what is missing."""
    if inquiry.stage is not Stage.DECISION:
        raise MoveRefused(inquiry.stage, Stage.APPROVAL, ())
    owed = missing_for(inquiry, Stage.APPROVAL, rules)
    missing = tuple(one for one in owed if one not in _MADE_HERE)
    if missing:
        raise MoveRefused(inquiry.stage, Stage.APPROVAL, missing)


@needs(Permission.INQUIRIES)
def approvers(session: Session) -> list[UUID]:
    """Return who may approve what the acting person proposes, managers first."""
    with session.desk.reading() as connection:
        everybody = staff.all_staff(connection)
    able = [
        one
        for one in everybody
        if one.active and one.role.works_on_inquiries and one.id != session.staff.id
    ]
    return [one.id for one in sorted(able, key=lambda one: one.role is not Role.MANAGER)]


@needs(Permission.INQUIRIES)
def propose_package(session: Session, inquiry: Inquiry, approver: UUID) -> Done[Inquiry]:
    """Put the newest package before another person, with the file to carry away that fits it.

    Raises SamePerson, Invalid("approver", "unknown"), Invalid("approver", "waiver") where a reason
    is left out on the word of another, MoveRefused, PassageBlocked, Stale.
    """
    if approver == session.staff.id:
        raise SamePerson
    if approver not in approvers(session):
        raise Invalid("approver", "unknown")
    if not _waivers(inquiry) <= {approver}:
        raise Invalid("approver", "waiver")
    package, rules = inquiry.package, rules_of(session.rules, inquiry)
    if package is None:
        raise MoveRefused(
            inquiry.stage, Stage.APPROVAL, missing_for(inquiry, Stage.APPROVAL, rules)
        )
    check_quotable(session, inquiry)
    carried = portability_file(inquiry, rules)
    proposal = Proposal(
        document_id=package.id,
        sha256=package.attachment.sha256,
        portability=carried.attachment.sha256 if carried else "",
        approver=approver,
        proposed_by=session.staff.id,
        proposed_at=session.now(),
    )
    moved = move(replace(inquiry, proposal=proposal), Stage.APPROVAL, rules)
    return change_inquiry(session, inquiry, moved, Action.PACKAGE_PROPOSED)


@needs(Permission.INQUIRIES)
def approve_package(session: Session, inquiry: Inquiry) -> Done[Inquiry]:
    """Approve exactly the bytes that were proposed; what the decisions bring is owed from now on.

    Raises SamePerson, NotPermitted, PackageChanged, MoveRefused, PassageBlocked, Stale.
    """
    proposal, package = inquiry.proposal, inquiry.package
    if proposal is None or package is None:
        raise MoveRefused(inquiry.stage, Stage.RESPONSE, ())
    if session.staff.id == proposal.proposed_by:
        raise SamePerson
    if session.staff.id != proposal.approver and session.staff.role is not Role.MANAGER:
        raise NotPermitted
    check_quotable(session, inquiry)
    if not _waivers(inquiry) <= {session.staff.id}:
        raise NotPermitted
    _check_bytes(session, package, proposal.sha256)
    if proposal.portability:
        _check_bytes(session, inquiry.portability, proposal.portability)
    approval = Approval(
        sha256=proposal.sha256,
        approved_by=session.staff.id,
        approved_at=session.now(),
        portability=proposal.portability,
    )
    tasks = renewed(inquiry, session.rules, session.today())
    approved = replace(inquiry, approval=approval, follow_ups=tasks)
    moved = move(approved, Stage.RESPONSE, rules_of(session.rules, inquiry))
    return change_inquiry(session, inquiry, moved, Action.PACKAGE_APPROVED)


def _waivers(inquiry: Inquiry) -> set[UUID]:
    """Return on whose word reasons are left out: nobody else may approve that."""
    decisions = (one.decision for one in inquiry.requests)
    return {one.reason_waived_by for one in decisions if one and one.reason_waived_by}


def _check_bytes(session: Session, document: Document | None, expected: str) -> None:
    if document is None or document.attachment.sha256 != expected:
        raise PackageChanged
    data = attachment_bytes(session, document.attachment)
    if sha256(data).hexdigest() != expected:
        raise PackageChanged


@needs(Permission.INQUIRIES)
def return_package(session: Session, inquiry: Inquiry, reason: str) -> Done[Inquiry]:
    """Give a proposed or approved package back for changes.

    Raises MoveRefused without a reason or a proposal, Stale.
    """
    if inquiry.proposal is None:
        raise MoveRefused(inquiry.stage, Stage.DECISION, ())
    moved = move(inquiry, Stage.DECISION, rules_of(session.rules, inquiry), reason)
    return change_inquiry(session, inquiry, moved, Action.PACKAGE_RETURNED)


@needs(Permission.INQUIRIES)
def show_passphrase(
    session: Session, inquiry: Inquiry, kind: DocumentKind = DocumentKind.PACKAGE
) -> str:
    """Return the passphrase of what was approved, this once; it is erased from the desk.

    Raises PackageChanged, MoveRefused, AlreadyShown, NotPermitted, Stale.
    """
    with session.desk.writing() as connection:
        stored = as_seen(connection, inquiry)
        document = approved_document(session, connection, stored, kind)
        passphrase = secrets.take(connection, document.id)
        shown: dict[str, object] = {"document": str(document.id)}
        record_event(session, connection, Action.PASSPHRASE_SHOWN, stored, None, shown)
    return passphrase


@needs(Permission.INQUIRIES)
def export_package(
    session: Session, inquiry: Inquiry, target: Path, kind: DocumentKind = DocumentKind.PACKAGE
) -> None:
    """Write what was approved (the package, what is to be carried away) to a file, whole or not.

    Raises PackageChanged and as `let_leave`.
    """
    document = inquiry.newest(kind)
    if document is None:
        raise PackageChanged
    let_leave(session, inquiry, document.id, target)
