"""What one cell of a two-line row says; the row delegate draws it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt

from jar_desk.ui.theme import Tone

CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""The `Cell` to draw; DisplayRole and AccessibleTextRole carry the same as plain text."""


class Manner(StrEnum):
    """How the first line is set."""

    PLAIN = "plain"
    LARGE = "large"
    STRONG = "strong"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A pill inside a row."""

    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """First line (what), second line in grey (how), a pill before the first line.

    `tone` colours the first line and never says anything the words do not say. `private` cells
    are blurred while somebody stands behind.
    """

    first: str = ""
    second: str = ""
    badge: Badge | None = None
    manner: Manner = Manner.PLAIN
    tone: Tone | None = None
    private: bool = False

    @property
    def text(self) -> str:
        """Return everything the cell says as one line."""
        badge = self.badge.text if self.badge else ""
        return " ".join(part for part in (badge, self.first, self.second) if part)


def isolated(text: str) -> str:
    """Wrap text of any direction so that it does not reorder its neighbours (UAX 9, FSI … PDI)."""
    return f"\u2068{text}\u2069" if text else ""
