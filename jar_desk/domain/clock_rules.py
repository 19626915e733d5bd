"""What a rule about time says, as data; the law packs fill these in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import PauseReason
    from jar_desk.domain.rights import Regime, Right


class Unit(StrEnum):
    """What a period is counted in.

    MONTHS end on the date of the same number, clamped to the month's last day (Reg. 1182/71
    Art 3(2)(c)); CIVIL_MONTHS end the day before the date corresponding to the first counted
    day (Civil Code Art 143). WORKING_DAYS leave closing days out.
    """

    DAYS = "days"
    WORKING_DAYS = "working-days"
    MONTHS = "months"
    CIVIL_MONTHS = "civil-months"
    HOURS = "hours"


class Roll(StrEnum):
    """Where an end on a closing day goes."""

    NONE = "none"
    FORWARD = "forward"
    BACKWARD = "backward"


class Suspension(StrEnum):
    """Which days of an open question are not counted.

    UNION: the day after asking to the day of the answer. INCLUSIVE: both ends too. Overlapping
    questions count once in either.
    """

    NONE = "none"
    UNION = "union"
    INCLUSIVE = "inclusive"


class Start(StrEnum):
    """What sets a clock going: receipt, or the latest of receipt and identity information."""

    RECEIPT = "receipt"
    IDENTITY = "identity"


class ClockRole(StrEnum):
    """What a clock is for. ANSWER and EXTENDED (after an extension) may lead.

    TARGET, GUARD and COMPLAINT are shown beside, a COMPLAINT leading where no answer is awaited;
    PLANNING rules are asked for by name only.
    """

    ANSWER = "answer"
    EXTENDED = "extended"
    TARGET = "target"
    GUARD = "guard"
    NOTICE = "notice"
    BREACH = "breach"
    COMPLAINT = "complaint"
    RETENTION = "retention"
    PLANNING = "planning"


class WorksTo(StrEnum):
    """Which end the desk plans on: the rolled one, or the hard one that was never rolled."""

    ROLLED = "rolled"
    HARD = "hard"


class StepKind(StrEnum):
    """One kind of line in the explanation of a clock."""

    RECEIVED = "received"
    STARTED_LATER = "started-later"
    FIRST_DAY_EXCLUDED = "first-day-excluded"
    FIRST_DAY_COUNTED = "first-day-counted"
    PERIOD_END = "period-end"
    PERIOD_END_CLAMPED = "period-end-clamped"
    SUSPENDED = "suspended"
    NOT_SUSPENDED = "not-suspended"
    STOPPED = "stopped"
    CLOSED_DAY = "closed-day"
    OUTER_END = "outer-end"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in the law (or the house rule) as letters and screens name it."""

    ja: str
    en: str


NOWHERE = Citation("", "")


@dataclass(frozen=True, slots=True)
class Validity:
    """The days on which a rule is in force; `until` is its last day, None while it lasts."""

    since: date
    until: date | None = None

    def covers(self, day: date) -> bool:
        """Tell whether the rule is in force on a day."""
        return self.since <= day and (self.until is None or day <= self.until)

    def nearest(self, day: date) -> date:
        """Return the day itself, or the day in force that comes closest to it."""
        return max(self.since, day if self.until is None else min(day, self.until))


ALWAYS = Validity(date.min)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockRule:
    """One rule about time.

    `legal` is False for targets of the house, which are never called a legal deadline.
    `suspended_by` are the questions that stop it, if asked within `ask_within` days of the
    start (None: whenever); `access_only_scope` lets a question of scope stop access alone.
    `first_day_counts` shortens DAYS; MONTHS end on the corresponding date either way, as the
    ICO counts. `rights` narrow it to some requests (empty: all); requests of `not_for` alone do
    not set it going. `extended_by` is the rule that replaces it after an extension whose notice
    met the rule `notice_by`.
    `alarm` is how many days before its end the desk is warned.
    `citations` name the law behind single steps.
    """

    id: str
    name: Citation
    unit: Unit
    count: int
    roll: Roll = Roll.NONE
    calendar: str = ""
    suspension: Suspension = Suspension.NONE
    suspended_by: frozenset[PauseReason] = frozenset()
    ask_within: int | None = None
    access_only_scope: bool = False
    first_day_counts: bool = False
    starts: Start = Start.RECEIPT
    works_to: WorksTo = WorksTo.ROLLED
    role: ClockRole = ClockRole.ANSWER
    legal: bool = True
    regime: Regime | None = None
    rights: frozenset[Right] = frozenset()
    not_for: frozenset[Right] = frozenset()
    article: Citation = NOWHERE
    extended_by: str = ""
    notice_by: str = ""
    alarm: int = 0
    validity: Validity = ALWAYS
    citations: tuple[tuple[StepKind, Citation], ...] = ()

    def citation(self, kind: StepKind) -> Citation:
        """Return the law behind one kind of step, or the rule's own article."""
        return next((said for one, said in self.citations if one is kind), self.article)

    def runs_for(self, rights: frozenset[Right]) -> bool:
        """Tell whether requests for these rights set it going, as none at all do."""
        if self.rights:
            return bool(rights & self.rights)
        return not rights or bool(rights - self.not_for)
