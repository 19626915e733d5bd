"""The locked desk: what may be seen of it from outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.store.status_file import read_due
from jar_desk.vault.header import read_header

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from jar_desk.domain.staff import Staff


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


def read_door(folder: Path) -> DeskDoor:
    """Look at a desk without opening it. Raises NotADesk, DamagedDesk, NewerDesk."""
    header = read_header(folder)
    return DeskDoor(
        folder=folder,
        organisation=header.organisation,
        members=header.people(),
        due_dates=tuple(read_due(folder)),
    )


def seconds_to_wait(folder: Path) -> float:
    """Return how long the door stays shut after wrong passphrases."""
    from jar_desk.vault.throttling import waiting  # noqa: PLC0415 - start-up

    return waiting(folder)
