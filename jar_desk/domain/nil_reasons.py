"""Why nothing is held in truth: for the protection manager's eyes only (APPI Cabinet Order Art 5).

The answer to the person never differs from one where nothing is held; third-party provision
records are excluded on the same four heads (Cabinet Order Art 11).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.rights import Outcome, Regime

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from jar_desk.domain.inquiry import Request


class RetainedDataStatus(StrEnum):
    """What stands behind an answer of 不存在 (APPI Art 16(4), Cabinet Order Arts 5 and 11)."""

    NONE = "none"
    HARM_TO_PEOPLE = "excluded-1"
    ILLEGAL_ACTS = "excluded-2"
    NATIONAL_INTERESTS = "excluded-3"
    PUBLIC_SAFETY = "excluded-4"
    ENTRUSTED = "entrusted"
    NOT_PERSONAL_DATA = "not-personal-data"


EXCLUDED: Final = frozenset(
    {
        RetainedDataStatus.HARM_TO_PEOPLE,
        RetainedDataStatus.ILLEGAL_ACTS,
        RetainedDataStatus.NATIONAL_INTERESTS,
        RetainedDataStatus.PUBLIC_SAFETY,
    }
)
"""Data whose existence must not become known (Cabinet Order Art 5(i)-(iv))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NilReason:
    """The true reason of one answer of 不存在; it is kept apart from the inquiry."""

    request_id: UUID
    status: RetainedDataStatus
    text: str = field(default="", repr=False)
    recorded_by: UUID
    recorded_at: datetime


def may_have_reason(request: Request) -> bool:
    """Tell whether a request is answered with 不存在, which alone may have another truth."""
    return request.decision is not None and request.decision.outcome is Outcome.NOTHING_HELD


def statuses_for(request: Request) -> tuple[RetainedDataStatus, ...]:
    """Return what may be said of a request; the Cabinet Order speaks for the APPI only."""
    own = request.regime is Regime.APPI
    return tuple(one for one in RetainedDataStatus if own or one not in EXCLUDED)
