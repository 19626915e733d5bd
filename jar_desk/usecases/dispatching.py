"""Recording that an answer went out, only ever by a safe way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid, UnsafeContact
from jar_desk.domain.inquiry import Dispatch, DocumentKind, Inquiry, Stage
from jar_desk.domain.people import Channel
from jar_desk.domain.permissions import Permission
from jar_desk.domain.recipients import is_unsafe, recipient_of, safe_contacts, same_address
from jar_desk.domain.right_rules import rules_of
from jar_desk.domain.stages import MoveRefused
from jar_desk.usecases.changing import as_seen, change_inquiry
from jar_desk.usecases.leaving import approved_document
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from jar_desk.domain.changes import Done
    from jar_desk.domain.people import ContactPoint
    from jar_desk.usecases.session import Session

    Points = tuple[ContactPoint, ...]

_IN_PERSON = frozenset({Channel.COUNTER, Channel.CASEWORKER})


@needs(Permission.INQUIRIES)
def record_dispatch(
    session: Session,
    inquiry: Inquiry,
    *,
    channel: Channel,
    address: str,
    passphrase_channel: Channel,
) -> Done[Inquiry]:
    """Record how the approved package went out and how its passphrase travels.

    `address` is one of `safe_contacts`; it may be empty where the package is handed over.
    Raises UnsafeContact, Invalid("passphrase_channel", "same"), PackageChanged, MoveRefused, Stale.
    """
    with session.desk.reading() as connection:
        stored = as_seen(connection, inquiry)
        if stored.stage is not Stage.RESPONSE:
            raise MoveRefused(stored.stage, Stage.CLOSED, ())
        package = approved_document(session, connection, stored, DocumentKind.PACKAGE)
        carried = stored.approval.portability if stored.approval else ""
        if carried:
            approved_document(session, connection, stored, DocumentKind.PORTABILITY)
    _check_safe(session, stored, channel, address, passphrase_channel)
    dispatch = Dispatch(
        channel=channel,
        address=address,
        passphrase_channel=passphrase_channel,
        sha256=package.attachment.sha256,
        sent_by=session.staff.id,
        sent_at=session.now(),
        portability=carried,
    )
    after = replace(stored, dispatches=(*stored.dispatches, dispatch), answered_at=session.now())
    return change_inquiry(session, stored, after, Action.ANSWER_SENT)


def _check_safe(
    session: Session, inquiry: Inquiry, channel: Channel, address: str, passphrase_channel: Channel
) -> None:
    profile = inquiry.safe_contact
    if not (profile.permits(channel) and profile.permits(passphrase_channel)):
        raise UnsafeContact
    if channel is passphrase_channel:
        raise Invalid("passphrase_channel", "same")
    rules = rules_of(session.rules, inquiry)
    safe = safe_contacts(inquiry, rules)
    if is_unsafe(inquiry, address) or not _is_known(safe, channel, address):
        raise UnsafeContact
    if _only_unsafe(recipient_of(inquiry, rules).contacts, safe, passphrase_channel):
        raise UnsafeContact


def _is_known(safe: Points, channel: Channel, address: str) -> bool:
    """Tell whether this is a recorded safe address; a handing over in person needs none."""
    if channel in _IN_PERSON:
        return True
    return any(point.channel is channel and same_address(point.value, address) for point in safe)


def _only_unsafe(known: Points, safe: Points, channel: Channel) -> bool:
    return any(one.channel is channel for one in known) and not any(
        one.channel is channel for one in safe
    )
