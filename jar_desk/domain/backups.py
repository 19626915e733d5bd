"""Backups: which are kept, when one is due, and what is known of each without a key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime
    from uuid import UUID

DAYS: Final = 7
WEEKS: Final = 5
MONTHS: Final = 12
LATE_AFTER: Final = timedelta(days=3)
"""A long weekend without the desk is no reason to worry."""
DRIVE_LATE_AFTER: Final = timedelta(days=14)
"""A removable drive lies in a safe most of the time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupMark:
    """What a backup tells of itself without a key; nothing in it is personal.

    `sequence` and `head` (hexadecimal) are the end of its audit record; `size` is in bytes;
    `damaged` names files that were damaged in the desk already.
    """

    desk_id: UUID
    made_at: datetime
    sequence: int
    head: str
    inquiries: int
    files: int
    size: int
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPlace:
    """A folder that backups go to; `removable` where it lies on a drive that comes and goes.

    `chosen` places are served every day; others are known because a command wrote there.
    """

    folder: str
    removable: bool = False
    chosen: bool = True
    last_good: datetime | None = None

    def is_due(self, now: datetime, day_of: Callable[[datetime], date]) -> bool:
        """Tell whether today's backup is still to be made."""
        if not self.chosen:
            return False
        return self.last_good is None or day_of(self.last_good) != day_of(now)

    def is_late(self, now: datetime) -> bool:
        """Tell whether the last good backup is too old to rest on."""
        patience = DRIVE_LATE_AFTER if self.removable else LATE_AFTER
        return self.last_good is None or now - self.last_good > patience


def worth_keeping(
    moments: Iterable[datetime], day_of: Callable[[datetime], date]
) -> frozenset[datetime]:
    """Return the moments of the backups to keep: the newest always, and of each period the newest.

    Seven days, five weeks and twelve months that have one count, so that a desk nobody opens
    keeps what it has.
    """
    newest_first = sorted(moments, reverse=True)
    periods: tuple[tuple[int, Callable[[date], object]], ...] = (
        (DAYS, lambda day: day),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: (day.year, day.month)),
    )
    kept = set(newest_first[:1])
    for count, period in periods:
        first: dict[object, datetime] = {}
        for moment in newest_first:
            first.setdefault(period(day_of(moment)), moment)
        kept.update(list(first.values())[:count])
    return frozenset(kept)
