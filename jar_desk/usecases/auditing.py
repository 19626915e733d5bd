"""Reading and checking the audit record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.store import audit

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.domain.audit import RecordedEvent
    from jar_desk.store.audit import AuditState
    from jar_desk.usecases.session import Session


def audit_events(session: Session, limit: int = 500, offset: int = 0) -> list[RecordedEvent]:
    """Return events of the whole desk, newest first."""
    with session.desk.reading() as connection:
        return audit.events(connection, limit=limit, offset=offset)


def verify_audit(
    session: Session, progress: Callable[[int, int], None] | None = None
) -> AuditState:
    """Recompute the whole chain; `progress` receives events done and in all."""
    with session.desk.reading() as connection:
        return audit.verify(connection, session.desk.keys, progress)
