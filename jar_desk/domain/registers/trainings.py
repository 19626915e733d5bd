"""Training held for those who handle personal data (APPI Art 24, policy part 1.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Final

from jar_desk.domain.errors import Invalid
from jar_desk.domain.months import add_months
from jar_desk.domain.registers.entry import (
    RegisterEntry,
    RegisterKind,
    in_order,
    kept_after,
    lines_of,
    need,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from jar_desk.domain.staff import Staff

AGAIN_MONTHS: Final = 12
"""Months after which everybody is to be trained again: a rule of the house."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(RegisterEntry):
    """One training; `attended` are staff of the desk, `others` one name a line."""

    kind: ClassVar = RegisterKind.TRAINING

    held_on: date
    subject: str
    attended: tuple[UUID, ...] = ()
    others: str = ""
    material: str = ""
    repeat_by: date | None = None
    repeated_on: date | None = None

    @property
    def day(self) -> date:
        """Return the day it was held."""
        return self.held_on

    @property
    def is_open(self) -> bool:
        """Tell whether it is still to be held again."""
        return self.repeat_by is not None and self.repeated_on is None

    @property
    def kept_until(self) -> date | None:
        """Return the end of the three years after it, or after the one that followed."""
        return None if self.is_open else kept_after(self.repeated_on or self.held_on)

    @property
    def names(self) -> tuple[str, ...]:
        """Return nothing: it is about the office."""
        return ()

    def said(self) -> tuple[str, ...]:
        """Return subject, material and who else was there."""
        return (self.subject, self.material, *lines_of(self.others))

    def check(self, today: date) -> None:
        """Raise Invalid where subject or people are missing or a day cannot be."""
        in_order("held_on", self.held_on, date.min, today)
        need(self.subject, "subject")
        if not self.attended and not self.others.strip():
            raise Invalid("attended", "empty")
        if self.repeat_by is not None and self.repeat_by <= self.held_on:
            raise Invalid("repeat_by", "end-before-start")
        in_order("repeated_on", self.repeated_on, self.held_on, today)


def untrained(
    trainings: Iterable[Training], staff: Iterable[Staff], today: date
) -> tuple[Staff, ...]:
    """Return who of the active staff attended no training within the year that ends today."""
    since = add_months(today, -AGAIN_MONTHS)
    seen = {who for one in trainings if since < one.held_on <= today for who in one.attended}
    return tuple(one for one in staff if one.active and one.id not in seen)
