"""How long what the desk holds is kept, and what keeps it longer (law.md F, policy part 2.4).

An end is reckoned in calendar months: the date of the same number, or the month's last day. It is
the last day something is kept; from the next day on it is due for erasure, and stays due until it
is erased or held. What cannot be reckoned says so, and is never taken for "later".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.errors import DeskError
from jar_desk.domain.months import add_months, lacks_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from uuid import UUID

    from jar_desk.domain.clock_rules import Citation

    _End = tuple["RetentionStepKind", date, "Period | None"]

SOON: Final = timedelta(days=60)
"""How long before the day something is announced."""
LONGEST: Final = 600
"""Months or days of a period nobody means: a slip of the keyboard."""


class OnHold(DeskError):
    """Something that is held was to be erased."""


class Holding(StrEnum):
    """A kind of thing the desk holds; codes are stored for ever.

    ID_COPY: a copy of an identity document, which goes without waiting for the inquiry to end.
    INQUIRY: everything in an ended inquiry but its line in the register. ANSWER_COPY: copies of
    what was handed over, files and values; index and fingerprints stay. SUPERSEDED: packages that
    a newer one replaced. RECORD: a found record of data for which the policy names a period.
    REGISTER_ENTRY: an entry of a register. REGISTER_LINE: what stays of an erased inquiry.
    """

    INQUIRY = "inquiry"
    ANSWER_COPY = "answer-copy"
    SUPERSEDED = "superseded"
    ID_COPY = "id-copy"
    RECORD = "record"
    REGISTER_ENTRY = "register-entry"
    REGISTER_LINE = "register-line"
    AUDIT_VALUES = "audit-values"


_APART: Final = frozenset({Holding.INQUIRY, Holding.REGISTER_ENTRY})
"""What does not go with an inquiry: itself, and entries, which outlive it."""


class StartedBy(StrEnum):
    """From when a period runs."""

    COLLECTION = "collection"
    EVENT_END = "event-end"
    ENDING = "ending"
    DISPATCH = "dispatch"
    REPLACEMENT = "replacement"
    ARRIVAL = "arrival"
    ENTRY = "entry"
    LAST_PROVISION = "last-provision"
    OUTCOME_TOLD = "outcome-told"
    NO_EFFECT = "no-effect"
    ERASURE = "erasure"
    LAST_EVENT = "last-event"


class PeriodUnit(StrEnum):
    """What a period is counted in."""

    DAYS = "days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Period:
    """How long: calendar months or days."""

    count: int
    unit: PeriodUnit

    def last_day(self, start: date) -> date:
        """Return the last day of a period that runs from a day."""
        if self.unit is PeriodUnit.DAYS:
            return start + timedelta(days=self.count)
        return add_months(start, self.count)

    def is_clamped(self, start: date) -> bool:
        """Tell whether the last month has no date of the same number (31 January, 29 February)."""
        return self.unit is PeriodUnit.MONTHS and lacks_date(start, self.count)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepRule:
    """How long one kind of thing is kept; `source` is the law or passage behind it."""

    code: str
    text: Citation
    what: Holding
    starts: StartedBy
    period: Period
    source: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodChange:
    """A period the manager set in place of the shipped one; the newest of a rule holds."""

    id: UUID
    code: str
    count: int
    unit: PeriodUnit
    reason: str
    changed_by: UUID
    changed_at: datetime

    @property
    def period(self) -> Period:
        """Return the period."""
        return Period(self.count, self.unit)


def rules_now(shipped: Iterable[KeepRule], changes: Iterable[PeriodChange]) -> tuple[KeepRule, ...]:
    """Return the rules with what was changed; `changes` come oldest first."""
    newest = {one.code: one.period for one in changes}
    return tuple(replace(one, period=newest.get(one.code, one.period)) for one in shipped)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A thing the desk holds, named without personal data.

    `number` is that of its inquiry or entry, `inquiry` what it is held with. `started` is None
    where nobody wrote down when its period began. From `served_on` it serves nothing any more, and
    its period ends however long it is. `counts` say of what it consists.
    """

    id: UUID
    what: Holding
    rule: str
    number: str
    inquiry: UUID | None = None
    started: date | None = None
    served_on: date | None = None
    counts: tuple[tuple[str, int], ...] = ()


class HoldKind(StrEnum):
    """Why something is kept beyond its period; the first three are seen by the program."""

    OPEN_REQUEST = "open-request"
    OPEN_TASK = "open-task"
    OPEN_ENTRY = "open-entry"
    LEGAL_CLAIM = "legal-claim"
    ORDER = "order"
    OTHER = "other"

    @property
    def is_placed(self) -> bool:
        """Tell whether a person places it."""
        return self in PLACED


PLACED: Final = (HoldKind.LEGAL_CLAIM, HoldKind.ORDER, HoldKind.OTHER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Something that keeps a thing (or all of an inquiry) from being erased.

    `until` is its last day, None until it is lifted. What the program sees by itself has neither
    reason nor author; `number` names the inquiry or entry that is open.
    """

    id: UUID
    about: UUID
    kind: HoldKind
    reason: str = ""
    until: date | None = None
    placed_by: UUID | None = None
    placed_at: datetime | None = None
    lifted_by: UUID | None = None
    lifted_at: datetime | None = None
    lifted_why: str = ""
    number: str = ""

    def stands(self, today: date) -> bool:
        """Tell whether it holds on a day."""
        return self.lifted_at is None and (self.until is None or today <= self.until)


class RetentionStepKind(StrEnum):
    """One kind of line in the explanation of a day of erasure."""

    START = "start"
    START_UNKNOWN = "start-unknown"
    PERIOD = "period"
    PERIOD_CLAMPED = "period-clamped"
    SERVED = "served"
    ERASE_FROM = "erase-from"
    HELD = "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionStep:
    """One line of the explanation; `day`, `period` and `hold` as far as the kind has them."""

    kind: RetentionStepKind
    day: date | None = None
    period: Period | None = None
    hold: Hold | None = None


class DueState(StrEnum):
    """Where a thing stands on a day."""

    DUE = "due"
    SOON = "soon"
    LATER = "later"
    HELD = "held"
    START_UNKNOWN = "start-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueThing:
    """A thing with its rule, the first day it is to be erased, and what holds it."""

    kept: Kept
    rule: KeepRule
    erase_from: date | None
    holds: tuple[Hold, ...] = ()
    steps: tuple[RetentionStep, ...] = ()

    def state(self, today: date) -> DueState:
        """Return where it stands; a hold matters from the day the period is over."""
        if self.erase_from is None:
            return DueState.START_UNKNOWN
        if self.erase_from > today + SOON:
            return DueState.LATER
        if self.erase_from > today:
            return DueState.SOON
        return DueState.HELD if self.holds else DueState.DUE


def reckon(kept: Kept, rule: KeepRule, holds: Iterable[Hold], today: date) -> DueThing:
    """Work out from when on a thing is to be erased, line by line."""
    standing = tuple(one for one in holds if one.stands(today))
    held = tuple(RetentionStep(kind=RetentionStepKind.HELD, hold=one) for one in standing)
    if kept.started is None:
        unknown = RetentionStep(kind=RetentionStepKind.START_UNKNOWN)
        return DueThing(
            kept=kept, rule=rule, erase_from=None, holds=standing, steps=(unknown, *held)
        )
    end = _end(kept, rule, kept.started)
    erase_from = end[-1][1] + timedelta(days=1)
    steps = (
        RetentionStep(kind=RetentionStepKind.START, day=kept.started),
        *(RetentionStep(kind=kind, day=day, period=period) for kind, day, period in end),
        RetentionStep(kind=RetentionStepKind.ERASE_FROM, day=erase_from),
        *held,
    )
    return DueThing(kept=kept, rule=rule, erase_from=erase_from, holds=standing, steps=steps)


def _end(kept: Kept, rule: KeepRule, started: date) -> list[_End]:
    """Return when the period ends, and after it an earlier end."""
    clamped = rule.period.is_clamped(started)
    ended = RetentionStepKind.PERIOD_CLAMPED if clamped else RetentionStepKind.PERIOD
    last = rule.period.last_day(started)
    if kept.served_on is None or kept.served_on >= last:
        return [(ended, last, rule.period)]
    served = max(kept.served_on, started)
    return [(ended, last, rule.period), (RetentionStepKind.SERVED, served, None)]


def reckon_all(
    things: Iterable[Kept],
    rules: Iterable[KeepRule],
    holds: Mapping[UUID, Iterable[Hold]],
    today: date,
) -> tuple[DueThing, ...]:
    """Work out every thing, the earliest day first; a hold on an inquiry holds all in it."""
    by_code = {one.code: one for one in rules}
    found = [
        reckon(one, by_code[one.rule], _holds_of(one, holds), today)
        for one in things
        if one.rule in by_code
    ]
    return tuple(sorted(found, key=_order))


def _order(thing: DueThing) -> tuple[date, str, str, str]:
    kept = thing.kept
    return (thing.erase_from or date.min, kept.number, kept.what, str(kept.id))


def _holds_of(kept: Kept, holds: Mapping[UUID, Iterable[Hold]]) -> list[Hold]:
    about = dict.fromkeys(filter(None, (kept.id, kept.inquiry)))
    found = [hold for one in about for hold in holds.get(one, ())]
    if kept.what in {Holding.SUPERSEDED, Holding.ID_COPY}:
        # An open request needs the newest package, not those it replaced; and that somebody was
        # identified, not what they showed.
        return [one for one in found if one.kind.is_placed]
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposal:
    """The record of one erasure: nothing of it is personal, and it stays.

    `thing` is the identifier of what was erased; `again` where a restored backup had brought it
    back. `swept` once its bytes are gone from files and log, too.
    """

    id: UUID
    thing: UUID
    what: Holding
    inquiry: UUID | None
    number: str
    rule: str
    started: date | None
    erase_from: date | None
    counts: tuple[tuple[str, int], ...]
    proposal: UUID | None
    proposed_by: UUID | None
    approved_by: UUID | None
    alone: bool = False
    erased_by: UUID
    erased_at: datetime
    again: bool = False
    swept: bool = False


def apart(things: Iterable[DueThing]) -> list[DueThing]:
    """Return things without those that are part of a whole inquiry among them."""
    found = list(things)
    whole = {one.kept.id for one in found if one.kept.what is Holding.INQUIRY}
    return [one for one in found if one.kept.what in _APART or one.kept.inquiry not in whole]


def content_of(things: Iterable[DueThing]) -> list[dict[str, object]]:
    """Return what an approval of an erasure is bound to: which things, why now, what of each."""
    return [
        {
            "id": str(one.kept.id),
            "what": one.kept.what.value,
            "number": one.kept.number,
            "rule": one.rule.code,
            "from": one.erase_from.isoformat() if one.erase_from else "",
            "counts": dict(one.kept.counts),
        }
        for one in sorted(things, key=lambda thing: (str(thing.kept.id), thing.kept.what))
    ]
