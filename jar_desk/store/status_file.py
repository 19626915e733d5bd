"""Due dates that may be read while the desk is locked: bare days, nothing else."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from jar_desk.domain.desk_files import DUE_DATES
from jar_desk.whole_files import put_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def write_due(folder: Path, dates: Iterable[date | None]) -> None:
    """Replace the list of due dates; where it cannot be written, the old one stays.

    The list is a convenience of the locked screen: losing it must never stop a change.
    """
    days = sorted(day.isoformat() for day in dates if day is not None)
    with suppress(OSError):
        put_whole(folder / DUE_DATES, json.dumps(days).encode("ascii"))


def read_due(folder: Path) -> list[date]:
    """Return the due dates last written, earliest first; nothing if the list is unreadable."""
    try:
        days = json.loads((folder / DUE_DATES).read_text(encoding="ascii"))
        return [date.fromisoformat(day) for day in days]
    except (OSError, ValueError, TypeError):
        return []
