"""Errors in words for the terminal (the window has `ui/wording.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.domain.desk_errors import (
    DamagedDesk,
    DeskInUse,
    DiskFull,
    NewerDesk,
    NotADesk,
    UnsafeSqlite,
    UnsuitableFolder,
)

if TYPE_CHECKING:
    from jar_desk.domain.errors import DeskError

_SENTENCES: Final[dict[type[DeskError], str]] = {
    UnsuitableFolder: "This folder cannot hold a desk ({error}). Name another one by --folder.",
    DiskFull: "The disk is full; nothing was written. Free some space and try again.",
    DeskInUse: "Another program has this desk open. Close it and try again.",
    NewerDesk: "A newer JAR Desk wrote this desk ({error}); it was left as it is.",
    NotADesk: "There is no desk in this folder.",
    DamagedDesk: "The desk is damaged ({error}); nothing was written to it.",
    UnsafeSqlite: "This SQLite ({error}) may damage a desk. Install the locked packages.",
}


def sentence(error: DeskError) -> str:
    """Say what happened and what to do, without personal data."""
    unnamed = f"It did not work: {type(error).__name__}."
    return _SENTENCES.get(type(error), unnamed).format(error=error)
