"""Which dates move when the calendar changes, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from jar_desk.domain.clock_rules import StepKind
from jar_desk.domain.clocks import ClockLaw, clock_of, clocks_of, compute, leading, remaining

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from uuid import UUID

    from jar_desk.domain.calendars import HolidayName
    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.clocks import Clock, Memory
    from jar_desk.domain.inquiry import Arrival, Extension, InquiryNumber, Pause
    from jar_desk.domain.registers.entry import EntryNumber
    from jar_desk.domain.rights import Regime, Right


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, as far as time goes."""

    right: Right
    regime: Regime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockCase:
    """An open inquiry as far as its clocks go, with the dates the list shows of it."""

    id: UUID
    number: InquiryNumber
    arrival: Arrival
    whereabouts: str
    regimes: frozenset[Regime]
    requests: tuple[Asked, ...]
    pauses: tuple[Pause, ...] = ()
    extension: Extension | None = None
    due: date | None = None
    paused_left: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCase:
    """An open entry of a register: the rule its day comes from, counted since which day."""

    id: UUID
    number: EntryNumber
    rule_id: str
    since: date
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedDate:
    """A date of something open that moves; `why` are the days that began or ceased to count.

    `entity` is an inquiry, or an entry of a register. `leads` marks the date by which the desk
    works.
    """

    entity: UUID
    number: InquiryNumber | EntryNumber
    rule: ClockRule
    before: date
    after: date
    leads: bool
    why: tuple[tuple[date, tuple[HolidayName, ...]], ...]


@dataclass(frozen=True, slots=True)
class Recomputed:
    """What the list is to show of an inquiry, and which of its dates moved."""

    case: ClockCase
    due: date | None
    paused_left: int | None
    moved: tuple[MovedDate, ...]

    @property
    def differs(self) -> bool:
        """Tell whether the list shows something else."""
        case = self.case
        return (self.due, self.paused_left) != (case.due, case.paused_left)


class OfficeLaw(ClockLaw, Protocol):
    """A law that knows which rules the office's own days can move."""

    def is_office_calendar(self, rule: ClockRule) -> bool:
        """Tell whether the office's own days can move a rule's end."""


def recompute(cases: Iterable[ClockCase], old: OfficeLaw, new: OfficeLaw) -> Iterator[Recomputed]:
    """Reckon every open inquiry by the new calendar and compare with the old one."""
    memories: tuple[Memory, Memory] = ({}, {})
    for case in cases:
        clocks = clocks_of(case, new, memories[1])
        first = leading(clocks)
        stopped = remaining(first, first.due) if first and first.paused else None
        moved = tuple(
            _moved(case, before, clock, leads=clock is first)
            for before, clock in _pairs(case, clocks, old, memories[0])
            if before.due != clock.due and not clock.paused
        )
        yield Recomputed(case, first.due if first else None, stopped, moved)


def recompute_entries(
    cases: Iterable[EntryCase], old: OfficeLaw, new: OfficeLaw
) -> Iterator[MovedDate]:
    """Yield the days of the registers that the new calendar moves."""
    for case in cases:
        rule = new.clock_rule(case.rule_id, case.since)
        before, after = (
            compute(rule, case.since, law.calendar_for(rule, "")) for law in (old, new)
        )
        if after.due != case.due:
            yield replace(_moved(case, before, after, leads=True), before=case.due)


def _pairs(
    case: ClockCase, clocks: Iterable[Clock], old: OfficeLaw, memory: Memory
) -> Iterator[tuple[Clock, Clock]]:
    """Yield the clocks that the office's days can move, as they were and as they are."""
    for clock in clocks:
        if old.is_office_calendar(clock.rule):
            yield clock_of(case, old, clock.rule, clock.received, memory), clock


def _moved(case: ClockCase | EntryCase, before: Clock, after: Clock, *, leads: bool) -> MovedDate:
    return MovedDate(
        entity=case.id,
        number=case.number,
        rule=after.rule,
        before=before.due,
        after=after.due,
        leads=leads,
        why=_why(before, after),
    )


def _why(before: Clock, after: Clock) -> tuple[tuple[date, tuple[HolidayName, ...]], ...]:
    old, new = _closings(before), _closings(after)
    days = sorted(old.keys() ^ new.keys())
    return tuple((day, (old | new)[day]) for day in days)


def _closings(clock: Clock) -> dict[date, tuple[HolidayName, ...]]:
    return {step.day: step.holidays for step in clock.steps if step.kind is StepKind.CLOSED_DAY}
