"""Inquiries that ended long ago, and the way from due to erased by the real use cases."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.people import Channel
from jar_desk.domain.retention import Holding
from jar_desk.usecases import (
    dispatching,
    erasing,
    four_eyes,
    moving,
    packages,
    retention,
    searching,
)
from jar_desk.usecases.searching import RecordDraft
from tests.examples import NOON
from tests.usecases.steps import approved, decided, recorded

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.four_eyes import DeedProposal
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.retention import DueThing
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

LATER = NOON + timedelta(days=4 * 366)
"""By then the three years of an inquiry that ended at noon are over."""


def at(desk: Desk, days: int) -> Desk:
    """Return the same desk some days after noon of the example day."""
    moment = NOON + timedelta(days=days)
    sessions = {
        name: replace(getattr(desk, name), now=lambda: moment)
        for name in ("manager", "staff", "colleague")
    }
    return replace(desk, **sessions)


def much_later(desk: Desk) -> Desk:
    return at(desk, (LATER - NOON).days)


def withdrawn(desk: Desk, **changes: object) -> Inquiry:
    """Return an inquiry that ended at once."""
    inquiry = recorded(desk, **changes)
    return moving.move_inquiry(desk.staff, inquiry, Stage.WITHDRAWN, "取下げの連絡").value


def closed(desk: Desk, folder: Path, **changes: object) -> Inquiry:
    """Return an inquiry that was answered and closed."""
    return _sent(desk, approved(desk, folder, **changes))


def _sent(desk: Desk, inquiry: Inquiry) -> Inquiry:
    sent = dispatching.record_dispatch(
        desk.staff,
        inquiry,
        channel=Channel.COUNTER,
        address="",
        passphrase_channel=Channel.CASEWORKER,
    ).value
    return moving.move_inquiry(desk.staff, sent, Stage.CLOSED, "回答済み").value


def closed_with_row(desk: Desk, folder: Path, row: str) -> Inquiry:
    """Return a closed inquiry whose found record is of a row of the policy's inventory."""
    inquiry = decided(desk, folder)
    record = inquiry.records[0]
    names = {one.name for one in fields(RecordDraft)} - {"inventory"}
    draft = RecordDraft(inventory=(row,), **{name: getattr(record, name) for name in names})
    edited = searching.edit_record(desk.staff, inquiry, record.id, draft).value
    made = packages.make_package(desk.staff, edited).value
    asked = packages.propose_package(desk.staff, made, desk.manager.staff.id).value
    return _sent(desk, packages.approve_package(desk.manager, asked).value)


def thing_of(session: Session, thing: UUID, what: Holding = Holding.INQUIRY) -> DueThing:
    found = retention.kept_things(session)
    return next(one for one in found if (one.kept.id, one.kept.what) == (thing, what))


def approved_erasure(
    desk: Desk, things: Iterable[UUID], what: Holding = Holding.INQUIRY
) -> DeedProposal:
    chosen = [(what, one) for one in things]
    proposal = erasing.propose_erasure(desk.staff, chosen, "保存期間の満了").value
    return four_eyes.approve(
        desk.manager, proposal, erasing.content_now(desk.manager, proposal)
    ).value


def erased(desk: Desk, *things: UUID, what: Holding = Holding.INQUIRY) -> erasing.Erased:
    return erasing.erase(desk.staff, approved_erasure(desk, things, what)).value
