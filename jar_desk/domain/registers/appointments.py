"""Who is responsible for handling personal information, now and before (policy part 1.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from jar_desk.domain.registers.entry import (
    RegisterEntry,
    RegisterKind,
    in_order,
    kept_after,
    need,
)

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment(RegisterEntry):
    """One appointment; the history is what stands in the register beside it."""

    kind: ClassVar = RegisterKind.APPOINTMENT

    holder: str
    post: str = ""
    deputy: str = ""
    appointed_on: date
    ended_on: date | None = None

    @property
    def day(self) -> date:
        """Return the day of the appointment."""
        return self.appointed_on

    @property
    def is_open(self) -> bool:
        """Tell whether it lasts."""
        return self.ended_on is None

    @property
    def kept_until(self) -> date | None:
        """Return the end of the three years after it ended."""
        return kept_after(self.ended_on)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name of the person appointed."""
        return (self.holder,) if self.holder else ()

    def said(self) -> tuple[str, ...]:
        """Return post and deputy."""
        return (self.post, self.deputy)

    def check(self, today: date) -> None:
        """Raise Invalid where nobody is named or a day cannot be."""
        need(self.holder, "holder")
        in_order("appointed_on", self.appointed_on, date.min, today)
        in_order("ended_on", self.ended_on, self.appointed_on, today)


def responsible(appointments: Iterable[Appointment]) -> Appointment | None:
    """Return the appointment that holds, the newest of several; None where nobody is appointed."""
    lasting = (one for one in appointments if one.is_open)
    return max(lasting, key=lambda one: one.appointed_on, default=None)
