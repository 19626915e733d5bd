"""Until when an incident is to be reported to whom: the clocks of law.md F."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Protocol
from zoneinfo import ZoneInfo

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.reckoning import compute, end_moment
from jar_desk.domain.registers.incidents import DutyKind, owed

if TYPE_CHECKING:
    from jar_desk.domain.calendars import Calendar
    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.registers.incidents import Incident

PRELIMINARY_CLOCK: Final = "jp-breach-preliminary"
FINAL_CLOCK: Final = "jp-breach-final"
FINAL_UNLAWFUL_CLOCK: Final = "jp-breach-final-unlawful"
AUTHORITY_CLOCKS: Final = {
    DutyKind.EU_AUTHORITY: "breach-72-hours",
    DutyKind.UK_AUTHORITY: "uk-breach-72-hours",
}


class DutyLaw(Protocol):
    """What the clocks of an incident need of the rulebook."""

    def clock_rule(self, rule_id: str, on: date) -> ClockRule:
        """Return one rule as it was on a day."""

    def calendar_for(self, rule: ClockRule, whereabouts: str) -> Calendar:
        """Return the calendar a rule rolls by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One thing to be done about an incident.

    `due` is its Japanese day, `end` the moment where hours are counted, in the zone where it was
    known; persons are told promptly, without a day. `early` is the day from which a report "roughly
    3-5 days" after knowledge is looked for. `done` is when it was done. What is not `is_owed` was
    done all the same.
    """

    kind: DutyKind
    rule: ClockRule | None = None
    due: date | None = None
    end: datetime | None = None
    early: date | None = None
    done: date | datetime | None = None
    is_owed: bool = True

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be done."""
        return self.is_owed and self.done is None

    @property
    def was_late(self) -> bool:
        """Tell whether it was done after its end."""
        if isinstance(self.done, datetime):
            return self.end is not None and self.done > self.end
        return self.done is not None and self.due is not None and self.done > self.due


def final_clock(incident: Incident) -> str:
    """Return the rule of the final report: 60 days where the purpose is unlawful, else 30."""
    return FINAL_UNLAWFUL_CLOCK if incident.unlawful_purpose else FINAL_CLOCK


def duties(incident: Incident, law: DutyLaw) -> tuple[Duty, ...]:
    """Return what is owed or was done, each with its end, in the order in which it is due."""
    wanted = owed(incident)
    kinds = [one for one in DutyKind if one in wanted or incident.done(one) is not None]
    found = [_duty(incident, kind, law, is_owed=kind in wanted) for kind in kinds]
    return tuple(sorted(found, key=lambda one: (one.due is None, one.due or date.max)))


def next_duty(incident: Incident, law: DutyLaw) -> Duty | None:
    """Return what is to be done first of what has a day, None where nothing has."""
    return next((one for one in duties(incident, law) if one.is_open and one.due), None)


def _duty(incident: Incident, kind: DutyKind, law: DutyLaw, *, is_owed: bool) -> Duty:
    done = incident.done(kind)
    if kind is DutyKind.PERSONS:
        return Duty(kind=kind, done=done, is_owed=is_owed)
    if kind in AUTHORITY_CLOCKS:
        rule = law.clock_rule(AUTHORITY_CLOCKS[kind], incident.known_on)
        end = end_moment(rule, incident.known_at.astimezone(ZoneInfo(incident.zone)))
        due = end.astimezone(TOKYO).date()
        return Duty(kind=kind, rule=rule, due=due, end=end, done=done, is_owed=is_owed)
    rule_id = PRELIMINARY_CLOCK if kind is DutyKind.PRELIMINARY else final_clock(incident)
    rule = law.clock_rule(rule_id, incident.known_on)
    clock = compute(rule, incident.known_on, law.calendar_for(rule, ""))
    early = clock.alarm if rule.alarm else None
    return Duty(kind=kind, rule=rule, due=clock.due, early=early, done=done, is_owed=is_owed)
