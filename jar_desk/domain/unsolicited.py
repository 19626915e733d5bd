"""What came although it must not be collected: that it came and what became of it, never it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from jar_desk.domain.errors import DeskError

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from jar_desk.domain.forbidden_data import ForbiddenKind


class Treatment(StrEnum):
    """What became of it."""

    MASKED = "masked"
    REMOVED = "removed"
    OVERRULED = "overruled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsolicited:
    """One arrival; `reason` is why a warning was overruled, else empty."""

    id: UUID
    kind: ForbiddenKind
    treatment: Treatment
    by: UUID
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Handling:
    """What the person at the desk wants done with what is found; `reason` where overruled."""

    treatment: Treatment
    reason: str = ""


class ForbiddenFound(DeskError):
    """A text or a file holds what must not be kept; nothing was saved. Never carries the text."""

    def __init__(
        self, kinds: frozenset[ForbiddenKind] = frozenset(), *, in_file: bool = False
    ) -> None:
        super().__init__(" ".join(sorted(kinds)))
        self.kinds = kinds
        self.in_file = in_file
