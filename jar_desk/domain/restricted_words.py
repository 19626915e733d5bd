"""What is written for the protection manager only, apart from the inquiry it belongs to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


class RestrictedKind(StrEnum):
    """What restricted words are: that there is a true reason must not become known at all."""

    NIL_REASON = "nil-reason"
    SAFETY_NOTE = "safety-note"


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyNoteMark:
    """What everybody who works on an inquiry may know of a restricted safety note."""

    id: UUID
    recorded_by: UUID
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyNote(SafetyNoteMark):
    """A safety note with what it says, for the protection manager."""

    text: str = field(repr=False)
