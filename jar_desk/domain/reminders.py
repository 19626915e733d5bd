"""What is due, as a digest at start: also what fell due on days the program did not run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.domain.calendars import week_end

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.chasing import ChaseKind
    from jar_desk.domain.follow_ups import FollowUpKind
    from jar_desk.domain.registers.entry import RegisterKind
    from jar_desk.domain.retention import Holding


@dataclass(frozen=True, slots=True, kw_only=True)
class DueItem:
    """A deadline without personal data: number and day. A paused one has no day at present.

    `entity` is an inquiry, or an entry of a register where `register` names one; `follow_up` is
    the task that is due instead of the answer. `chase` marks the day on which somebody who does
    not answer is to be reminded: no deadline at all. `disposal` names what is to be erased from
    that day on; `entity` is then that thing.
    """

    entity: UUID
    number: str
    due: date
    paused: bool = False
    register: RegisterKind | None = None
    follow_up: FollowUpKind | None = None
    chase: ChaseKind | None = None
    disposal: Holding | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """Deadlines by urgency, earliest first.

    `this_week` is tomorrow to Sunday. `missed_since_last_run` is the part of `overdue` whose
    day came and went while the program did not run.
    """

    overdue: tuple[DueItem, ...] = ()
    today: tuple[DueItem, ...] = ()
    this_week: tuple[DueItem, ...] = ()
    missed_since_last_run: tuple[DueItem, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to remind of."""
        return not (self.overdue or self.today or self.this_week)


def digest(items: Iterable[DueItem], today: date, last_run: date | None) -> Digest:
    """Sort deadlines into a digest; `last_run` is the last day the program ran, None at first."""
    running = sorted(
        (item for item in items if not item.paused), key=lambda item: (item.due, item.number)
    )
    sunday = week_end(today)
    return Digest(
        overdue=tuple(item for item in running if item.due < today),
        today=tuple(item for item in running if item.due == today),
        this_week=tuple(item for item in running if today < item.due <= sunday),
        missed_since_last_run=tuple(
            item for item in running if last_run is not None and last_run < item.due < today
        ),
    )
