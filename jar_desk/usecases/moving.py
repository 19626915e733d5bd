"""Moving an inquiry along the table of stages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.follow_ups import examining
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.permissions import Permission
from jar_desk.domain.right_rules import rules_of
from jar_desk.domain.stages import MoveRefused, move
from jar_desk.usecases.changing import change_inquiry
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session

_OWN_USE_CASE = frozenset({(Stage.DECISION, Stage.APPROVAL), (Stage.APPROVAL, Stage.RESPONSE)})


@needs(Permission.INQUIRIES)
def move_inquiry(
    session: Session, inquiry: Inquiry, target: Stage, reason: str = ""
) -> Done[Inquiry]:
    """Move the inquiry where the table allows.

    Proposing and approving are use cases of their own (`packages.py`). An inquiry with an open
    task is closed by the protection manager only, who says why.
    Raises MoveRefused with what is missing, NotPermitted, Stale.
    """
    if target is Stage.CLOSED and any(one.is_open for one in inquiry.follow_ups) and reason:
        session.require(Permission.DECIDE_ALONE)
    if (inquiry.stage, target) in _OWN_USE_CASE:
        raise MoveRefused(inquiry.stage, target, ())
    moved = move(inquiry, target, rules_of(session.rules, inquiry), reason)
    moved = replace(moved, follow_ups=examining(moved, session.rules, session.today()))
    if not target.is_open:
        now = session.now()
        moved = replace(moved, answered_at=inquiry.answered_at or now, ended_at=now)
    elif not inquiry.stage.is_open:
        moved = replace(moved, answered_at=None, ended_at=None)
    return change_inquiry(session, inquiry, moved, Action.INQUIRY_MOVED)
