"""The lines that explain a clock: a kind and the values its words need, never a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from jar_desk.domain.clock_rules import NOWHERE, Citation, StepKind, Unit

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.domain.calendars import HolidayName
    from jar_desk.domain.inquiry import PauseReason


class SetAside(StrEnum):
    """Why a question to the requester does not stop a clock."""

    OTHER_REASON = "other-reason"
    NOT_THIS_REQUEST = "not-this-request"
    ASKED_LATE = "asked-late"
    AFTER_END = "after-end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of an explanation.

    What the fields mean, by kind (the others keep their defaults):
    RECEIVED: day. STARTED_LATER: day the clock started. FIRST_DAY_EXCLUDED and _COUNTED: day is
    the first day counted. PERIOD_END and _CLAMPED: day, count and unit of the period. SUSPENDED:
    day is the new end, count the days added, since/until the question, reason. NOT_SUSPENDED:
    since/until, reason, set_aside. STOPPED: day and since are when the open question was asked,
    count the days left, reason. CLOSED_DAY: day, holidays, predicted. OUTER_END: the day the law
    would still allow but the desk does not plan on. FINAL: the day the desk works to;
    predicted where it is open only as long as an equinox comes as foretold.
    """

    kind: StepKind
    day: date
    citation: Citation = NOWHERE
    count: int = 0
    unit: Unit | None = None
    since: date | None = None
    until: date | None = None
    reason: PauseReason | None = None
    set_aside: SetAside | None = None
    holidays: tuple[HolidayName, ...] = ()
    predicted: bool = False
