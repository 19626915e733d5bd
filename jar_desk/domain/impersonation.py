"""Is it really the person? Red flags of impersonation (law.md A.4, safety rule 2)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


class RedFlag(StrEnum):
    """What persecuting states, traffickers, employers and former partners have been seen to do."""

    NEW_EMAIL = "new-email"
    URGENCY = "urgency"
    THIRD_PERSONS = "third-persons"
    OFFICIAL_LETTERHEAD = "official-letterhead"
    UNKNOWN_AGENT = "unknown-agent"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagReview:
    """Who went through the checklist, and what they ticked; the newest one counts."""

    id: UUID
    flags: frozenset[RedFlag]
    by: UUID
    at: datetime
    note: str = ""


def flags_raised(reviews: tuple[FlagReview, ...]) -> frozenset[RedFlag]:
    """Return what the newest review ticked."""
    return reviews[-1].flags if reviews else frozenset()
