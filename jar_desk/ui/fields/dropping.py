"""Files dropped on a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent


def dropped_files(event: QDropEvent) -> list[Path]:
    """Return the files that are dropped, or dragged over; nothing that lies elsewhere."""
    return [Path(one.toLocalFile()) for one in event.mimeData().urls() if one.isLocalFile()]


def dropped_file(event: QDropEvent) -> Path | None:
    """Return the one file that is dropped, None where there are none or several."""
    files = dropped_files(event)
    return files[0] if len(files) == 1 else None
