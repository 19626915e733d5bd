"""Complaints made to JAR as a controller under UK law (DPA 2018 s.164A, since 19 June 2026)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Final

from jar_desk.domain.errors import Invalid
from jar_desk.domain.registers.entry import (
    Progress,
    RegisterEntry,
    RegisterKind,
    check_steps,
    in_order,
    kept_after,
    lines_of,
    need,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jar_desk.domain.people import Channel

ACKNOWLEDGEMENT_CLOCK: Final = "uk-complaint-acknowledgement"
"""The legal end of the thirty days."""
ALARM_CLOCK: Final = "uk-complaint-alarm"
"""The day the desk works to: good under the literal reading too, receipt being day 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint(RegisterEntry):
    """One complaint; over when the person was told the outcome and the way to the regulator."""

    kind: ClassVar = RegisterKind.COMPLAINT

    person: str
    matter: str
    received_on: date
    came_by: Channel
    acknowledged_on: date | None = None
    progress: tuple[Progress, ...] = ()
    outcome: str = ""
    told_on: date | None = None
    regulator_named: bool = False

    @property
    def day(self) -> date:
        """Return the day of receipt."""
        return self.received_on

    @property
    def is_open(self) -> bool:
        """Tell whether the outcome is still to be told."""
        return self.told_on is None

    @property
    def kept_until(self) -> date | None:
        """Return the end of the three years after the outcome was told."""
        return kept_after(self.told_on)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name forms of the person."""
        return lines_of(self.person)

    def said(self) -> tuple[str, ...]:
        """Return matter, outcome and progress."""
        return (self.matter, self.outcome, *(step.text for step in self.progress))

    def check(self, today: date) -> None:
        """Raise Invalid where a day cannot be, or the outcome is told without what it needs."""
        need(self.person, "person")
        need(self.matter, "matter")
        in_order("received_on", self.received_on, date.min, today)
        in_order("acknowledged_on", self.acknowledged_on, self.received_on, today)
        check_steps("progress", self.progress, self.received_on, today)
        if self.told_on is not None:
            self._check_outcome(self.told_on, today)

    def _check_outcome(self, told_on: date, today: date) -> None:
        if self.acknowledged_on is None:
            raise Invalid("acknowledged_on", "empty")
        need(self.outcome, "outcome")
        in_order("told_on", told_on, self.acknowledged_on, today)
        if not self.regulator_named:
            raise Invalid("regulator_named", "empty")


@dataclass(frozen=True, slots=True)
class ComplaintYear:
    """How many complaints came in a calendar year, and what of them is still open (s.164B)."""

    year: int
    received: int
    open: int


def by_year(complaints: Iterable[Complaint]) -> tuple[ComplaintYear, ...]:
    """Count complaints by calendar year of receipt, the newest first."""
    years: dict[int, list[Complaint]] = defaultdict(list)
    for one in complaints:
        years[one.received_on.year].append(one)
    return tuple(
        ComplaintYear(year, len(found), sum(one.is_open for one in found))
        for year, found in sorted(years.items(), reverse=True)
    )
