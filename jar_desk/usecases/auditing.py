"""Reading and checking the audit record, which is open to everybody at the desk.

What a changed field held before and after may be personal data: management and audit read which
fields were changed, not what stood in them. Restricted events name their inquiry to the protection
manager only.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jar_desk.domain.audit import ABOUT_THE_DESK, RESTRICTED
from jar_desk.domain.permissions import Permission
from jar_desk.domain.staff import Role
from jar_desk.store import audit, list_rows, retention
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from uuid import UUID

    from jar_desk.domain.audit import RecordedEvent
    from jar_desk.store.audit import AuditState
    from jar_desk.usecases.session import Session


@needs(Permission.AUDIT)
def audit_events(session: Session, limit: int = 500, offset: int = 0) -> list[RecordedEvent]:
    """Return events of the whole desk, newest first."""
    with session.desk.reading() as connection:
        events = audit.events(connection, limit=limit, offset=offset)
    if session.staff.role is not Role.MANAGER:
        events = [_nameless(one) for one in events]
    return events if session.staff.role.works_on_inquiries else [_bare(one) for one in events]


@needs(Permission.AUDIT)
def inquiry_numbers(session: Session, ids: Collection[UUID]) -> dict[UUID, str]:
    """Return the reception numbers of inquiries, erased ones too; they tell nothing of a person."""
    with session.desk.reading() as connection:
        there = {row.id: str(row.number) for row in list_rows.page(connection, list(ids))}
        return retention.erased_numbers(connection, ids) | there


@needs(Permission.AUDIT)
def verify_audit(
    session: Session, progress: Callable[[int, int], None] | None = None
) -> AuditState:
    """Recompute the whole chain; `progress` receives events done and in all."""
    with session.desk.reading() as connection:
        return audit.verify(connection, session.desk.keys, progress)


def _nameless(recorded: RecordedEvent) -> RecordedEvent:
    if recorded.event.action not in RESTRICTED:
        return recorded
    return replace(recorded, event=replace(recorded.event, entity=None))


def _bare(recorded: RecordedEvent) -> RecordedEvent:
    event = recorded.event
    if event.action in ABOUT_THE_DESK:
        return recorded
    bare = replace(event, before=_names_only(event.before), after=_names_only(event.after))
    return replace(recorded, event=bare)


def _names_only(fields: dict[str, Any] | None) -> dict[str, Any] | None:
    return None if fields is None else dict.fromkeys(fields)
