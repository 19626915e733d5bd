"""In what state the desk was found when it was opened, and what may be said about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.permissions import Permission
from jar_desk.domain.texts import given_reason
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from jar_desk.usecases.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskCondition:
    """What is unusual; nothing is where all three are False.

    `rolled_back`: an older database lies in place of the newer one. `damaged`: part of it cannot
    be read, so nothing is written. `read_only`: nothing can be changed, for whatever reason.
    """

    rolled_back: bool = False
    damaged: bool = False
    read_only: bool = False


@needs(Permission.AUDIT)
def desk_condition(session: Session) -> DeskCondition:
    """Return in what state the open desk is."""
    desk = session.desk
    return DeskCondition(
        rolled_back=desk.rolled_back, damaged=desk.damaged, read_only=desk.read_only
    )


@needs(Permission.DESK)
def accept_rollback(session: Session, reason: str) -> Done[DeskCondition]:
    """Say that the older database was restored on purpose, and why; the audit record keeps it.

    Raises NotPermitted, Invalid("reason", "empty"), ReadOnlyDesk.
    """
    after: dict[str, object] = {"reason": given_reason(reason)}
    with session.desk.writing() as connection:
        record_event(session, connection, Action.DESK_ROLLBACK_ACCEPTED, None, after=after)
    session.desk.accept_rollback()
    return Done(desk_condition(session), Changes(frozenset({Kind.SETTINGS})))
