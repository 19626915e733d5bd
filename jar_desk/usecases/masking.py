"""What was masked while it was typed is noted at once: that it came, never what it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done
from jar_desk.domain.permissions import Permission
from jar_desk.domain.unsolicited import Handling, Treatment
from jar_desk.usecases.changing import change_inquiry, note_event
from jar_desk.usecases.forbidden import noted
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from jar_desk.domain.forbidden_data import ForbiddenKind
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def note_masked(session: Session, kinds: frozenset[ForbiddenKind]) -> Done[None]:
    """Record that such numbers came and were masked in a form. Raises NotPermitted."""
    note_event(session, Action.FORBIDDEN_MASKED, after={"kinds": sorted(kinds), "reason": ""})
    return Done(None, Changes(frozenset()))


@needs(Permission.INQUIRIES)
def note_masked_in(
    session: Session, inquiry: Inquiry, kinds: frozenset[ForbiddenKind]
) -> Done[Inquiry]:
    """Give the inquiry a line for each kind masked in a form. Raises NotPermitted, Stale."""
    after = noted(session, inquiry, kinds, Handling(Treatment.MASKED))
    return change_inquiry(session, inquiry, after, Action.FORBIDDEN_MASKED)
