"""What is due: the digest at start, the counts on the locked screen, the calendar file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from jar_desk.documents.calendar_file import write_calendar
from jar_desk.domain.permissions import Permission
from jar_desk.domain.reminders import digest
from jar_desk.store import facts, preferences
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.retention import disposal_items

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from jar_desk.domain.reminders import Digest, DueItem
    from jar_desk.usecases.session import Session

_LAST_RUN = "last-run"


@needs(Permission.FIGURES)
def start_digest(session: Session) -> Digest:
    """Return what is due and what fell due while the program did not run; remember this run."""
    today = session.today()
    with session.desk.reading() as connection:
        items = [*facts.due_items(connection), *facts.chase_items(connection, today)]
        items += _disposals(session, connection)
        seen = preferences.get(connection, _LAST_RUN)
    last_run = date.fromisoformat(seen) if seen else None
    if not session.desk.read_only:
        with session.desk.writing() as connection:
            preferences.put(connection, _LAST_RUN, today.isoformat())
    return digest(items, today, last_run)


@needs(Permission.FIGURES)
def due_items(session: Session) -> list[DueItem]:
    """Return number and date of every open deadline and reminder, earliest first."""
    with session.desk.reading() as connection:
        items = [*facts.due_items(connection), *facts.chase_items(connection, session.today())]
        items += _disposals(session, connection)
    return sorted(items, key=lambda item: item.due)


@needs(Permission.FIGURES)
def calendar_file(session: Session) -> bytes:
    """Return the open deadlines as iCalendar (RFC 5545): numbers and dates only."""
    return write_calendar([item for item in due_items(session) if not item.paused])


def _disposals(session: Session, connection: Connection) -> list[DueItem]:
    """Return what is to be erased, for those who see to it."""
    if not session.staff.role.works_on_inquiries:
        return []
    return disposal_items(session, connection)
