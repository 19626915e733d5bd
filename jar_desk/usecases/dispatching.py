"""Recording that an answer went out, only ever by a safe way."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid, PackageChanged, UnsafeContact
from jar_desk.domain.folding import fold
from jar_desk.domain.inquiry import Dispatch, Inquiry, Stage
from jar_desk.domain.stages import MoveRefused
from jar_desk.usecases.changing import change_inquiry
from jar_desk.usecases.packages import approved_package

if TYPE_CHECKING:
    from jar_desk.domain.changes import Done
    from jar_desk.domain.people import Channel, ContactPoint
    from jar_desk.usecases.session import Session


def safe_contacts(inquiry: Inquiry) -> tuple[ContactPoint, ...]:
    """Return where an answer may be sent: permitted channels, no unsafe address."""
    return tuple(
        point
        for point in inquiry.requester.contacts
        if not point.unsafe and inquiry.safe_contact.permits(point.channel)
    )


def record_dispatch(
    session: Session,
    inquiry: Inquiry,
    *,
    channel: Channel,
    address: str,
    passphrase_channel: Channel,
) -> Done[Inquiry]:
    """Record how the approved package went out and how its passphrase travels.

    Raises UnsafeContact, Invalid("passphrase_channel", "same"), PackageChanged, MoveRefused, Stale.
    """
    if inquiry.stage is not Stage.RESPONSE:
        raise MoveRefused(inquiry.stage, Stage.CLOSED, ())
    _check_safe(inquiry, channel, address, passphrase_channel)
    approved_package(session, inquiry)
    if inquiry.approval is None:
        raise PackageChanged
    dispatch = Dispatch(
        channel=channel,
        address=address,
        passphrase_channel=passphrase_channel,
        sha256=inquiry.approval.sha256,
        sent_by=session.staff.id,
        sent_at=session.now(),
    )
    after = replace(inquiry, dispatches=(*inquiry.dispatches, dispatch), answered_at=session.now())
    return change_inquiry(session, inquiry, after, Action.ANSWER_SENT)


def _check_safe(
    inquiry: Inquiry, channel: Channel, address: str, passphrase_channel: Channel
) -> None:
    profile = inquiry.safe_contact
    if not (profile.permits(channel) and profile.permits(passphrase_channel)):
        raise UnsafeContact
    if channel is passphrase_channel:
        raise Invalid("passphrase_channel", "same")
    unsafe = {fold(point.value) for point in inquiry.requester.contacts if point.unsafe}
    if fold(address) in unsafe:
        raise UnsafeContact
