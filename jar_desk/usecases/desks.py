"""Making, opening and staffing a desk: header, keys and database come together here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from jar_desk.domain.audit import Action, AuditEvent
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.desk_errors import NotADesk
from jar_desk.domain.people import parse_name
from jar_desk.domain.staff import Role, Staff
from jar_desk.usecases.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from jar_desk.store.desk import OpenDesk


def present() -> datetime:
    """Return the present moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskDoor:
    """What may be known of a locked desk: who works there and which days something is due."""

    folder: Path
    organisation: str
    members: tuple[Staff, ...]
    due_dates: tuple[date, ...]

    def due_today(self, today: date) -> int:
        """Count the deadlines of today."""
        return sum(due == today for due in self.due_dates)

    def overdue(self, today: date) -> int:
        """Count the deadlines that have passed."""
        return sum(due < today for due in self.due_dates)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDesk:
    """A desk just made: the manager's session and the recovery code, shown this once."""

    session: Session
    recovery_groups: tuple[str, ...]
    recovery_sheet: bytes


def read_door(folder: Path) -> DeskDoor:
    """Look at a desk without opening it. Raises NotADesk, DamagedDesk."""
    from jar_desk.store import status_file
    from jar_desk.vault.header import read_header

    header = read_header(folder)
    return DeskDoor(
        folder=folder,
        organisation=header.organisation,
        members=tuple(
            Staff(id=one.id, name=one.name, role=one.role) for one in header.members if one.active
        ),
        due_dates=tuple(status_file.read_due(folder)),
    )
