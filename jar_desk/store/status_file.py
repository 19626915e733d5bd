"""Due dates that may be read while the desk is locked: bare days, nothing else."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_NAME: Final = "due.json"


def write_due(folder: Path, dates: Iterable[date | None]) -> None:
    """Replace the list of due dates; where it cannot be written, the old one stays.

    The list is a convenience of the locked screen: losing it must never stop a change.
    """
    days = sorted(day.isoformat() for day in dates if day is not None)
    unfinished = folder / f"{_NAME}.unfinished"
    try:
        unfinished.write_text(json.dumps(days), encoding="ascii")
        os.replace(unfinished, folder / _NAME)  # noqa: PTH105 - the atomic twin on both systems
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def read_due(folder: Path) -> list[date]:
    """Return the due dates last written, earliest first; nothing if the list is unreadable."""
    try:
        days = json.loads((folder / _NAME).read_text(encoding="ascii"))
        return [date.fromisoformat(day) for day in days]
    except (OSError, ValueError, TypeError):
        return []
