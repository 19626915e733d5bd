"""Deciding item by item: what is corrected, erased, stopped, or left as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid
from jar_desk.domain.identifiers import exchanged, find
from jar_desk.domain.parts import MEASURES, Item, Measure
from jar_desk.domain.permissions import Permission
from jar_desk.usecases.changing import change_content
from jar_desk.usecases.deciding import grounds_for
from jar_desk.usecases.particulars import check_open
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry, Request
    from jar_desk.usecases.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDraft:
    """What the form of an item holds; fields as in `domain.inquiry.Item`."""

    what: str
    measure: Measure
    source_id: UUID | None = None
    before: str = ""
    after: str = ""
    ground: str = ""
    done_on: date | None = None


@needs(Permission.INQUIRIES)
def decide_item(
    session: Session,
    inquiry: Inquiry,
    request_id: UUID,
    draft: ItemDraft,
    item_id: UUID | None = None,
) -> Done[Inquiry]:
    """Write down what happens to one item, a new one or a known one.

    Who is at the desk stands there as who did it, once there is a day.
    Raises Invalid("what" | "after" | "ground", "empty"), Invalid("measure" | "ground",
    "not-allowed"), Invalid("done", "in-future"), MoveRefused, Unknown, Stale.
    """
    check_open(inquiry)
    _check(session, inquiry, find(inquiry.requests, request_id), draft)
    item = Item(
        id=item_id or uuid4(),
        request_id=request_id,
        what=draft.what.strip(),
        source_id=draft.source_id,
        measure=draft.measure,
        before=draft.before.strip(),
        after=draft.after.strip(),
        ground=draft.ground,
        done_on=draft.done_on,
        done_by=session.staff.id if draft.done_on else None,
    )
    if item_id is None:
        items = (*inquiry.items, item)
    else:
        find(inquiry.items, item_id)
        items = exchanged(inquiry.items, item)
    return change_content(session, inquiry, replace(inquiry, items=items), Action.ITEM_DECIDED)


@needs(Permission.INQUIRIES)
def remove_item(session: Session, inquiry: Inquiry, item_id: UUID) -> Done[Inquiry]:
    """Take an item out of the decision. Raises MoveRefused, Unknown, Stale."""
    check_open(inquiry)
    gone = find(inquiry.items, item_id)
    items = tuple(one for one in inquiry.items if one is not gone)
    return change_content(session, inquiry, replace(inquiry, items=items), Action.ITEM_REMOVED)


def _check(session: Session, inquiry: Inquiry, request: Request, draft: ItemDraft) -> None:
    if not draft.what.strip():
        raise Invalid("what", "empty")
    if draft.measure not in MEASURES.get(request.right, ()):
        raise Invalid("measure", "not-allowed")
    if draft.measure in {Measure.CORRECTED, Measure.ADDED} and not draft.after.strip():
        raise Invalid("after", "empty")
    if draft.done_on is not None and draft.done_on > session.today():
        raise Invalid("done", "in-future")
    _check_ground(draft, {one.id for one in grounds_for(session, inquiry, request)})


def _check_ground(draft: ItemDraft, offered: set[str]) -> None:
    if draft.measure is Measure.LEFT and not draft.ground:
        raise Invalid("ground", "empty")
    if draft.ground and (draft.measure is not Measure.LEFT or draft.ground not in offered):
        raise Invalid("ground", "not-allowed")
