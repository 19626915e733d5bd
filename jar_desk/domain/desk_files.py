"""The names of what lies in the folder of a desk, beside the lock that keeps others out."""

from __future__ import annotations

from typing import Final

DATABASE: Final = "desk.db"
FILES: Final = "files"
RESERVE: Final = "reserve"
DUE_DATES: Final = "due.json"
ERASURE_DAYS: Final = "erasures.json"
HEADER: Final = "header"
HEADER_COPY: Final = "header.copy"
ATTEMPTS: Final = "attempts"
BACKUP_MARK: Final = "backup.json"
"""Makes a folder a backup of a desk."""
ERASED: Final = "erased"

OWN_NAMES: Final = (
    DATABASE,
    f"{DATABASE}-wal",
    f"{DATABASE}-shm",
    FILES,
    RESERVE,
    DUE_DATES,
    ERASURE_DAYS,
    HEADER,
    HEADER_COPY,
    ATTEMPTS,
    BACKUP_MARK,
    ERASED,
)
"""What the program writes there: nothing of anybody else may be called so."""
