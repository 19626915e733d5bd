"""Days that may be read while the desk is locked: bare dates, nothing else.

Deadlines are written with every change, what is to be erased after each erasure and when the desk
is closed.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from jar_desk.domain.desk_files import DUE_DATES, ERASURE_DAYS
from jar_desk.whole_files import put_whole

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def write_due(folder: Path, dates: Iterable[date | None]) -> None:
    """Replace the list of due dates; where it cannot be written, the old one stays.

    The list is a convenience of the locked screen: losing it must never stop a change.
    """
    _write(folder / DUE_DATES, dates)


def write_erasures(folder: Path, dates: Iterable[date | None]) -> None:
    """Replace the list of days from which on something is to be erased; else as `write_due`."""
    _write(folder / ERASURE_DAYS, dates)


def read_due(folder: Path) -> list[date]:
    """Return deadlines and erasures last written, earliest first; an unreadable list is empty."""
    return sorted([*_read(folder / DUE_DATES), *_read(folder / ERASURE_DAYS)])


def _write(path: Path, dates: Iterable[date | None]) -> None:
    days = sorted(day.isoformat() for day in dates if day is not None)
    with suppress(OSError):
        put_whole(path, json.dumps(days).encode("ascii"))


def _read(path: Path) -> list[date]:
    try:
        return [date.fromisoformat(day) for day in json.loads(path.read_text(encoding="ascii"))]
    except (OSError, ValueError, TypeError):
        return []
