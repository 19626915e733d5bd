"""Contractors to whom personal data are entrusted, and how they are supervised (APPI Art 25)."""

from __future__ import annotations

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
    need,
)

if TYPE_CHECKING:
    from uuid import UUID

REVIEW_MONTHS: Final = 12
"""Months after which a contractor is to be looked at again: a rule of the house."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contractor(RegisterEntry):
    """One contract; `places` are those of the register of sources, `country` by ISO 3166."""

    kind: ClassVar = RegisterKind.CONTRACTOR

    contractor: str
    entrusted: str
    country: str = "JP"
    places: tuple[UUID, ...] = ()
    contract_on: date
    reviews: tuple[Progress, ...] = ()
    review_by: date | None = None
    ended_on: date | None = None

    @property
    def day(self) -> date:
        """Return the day of the contract."""
        return self.contract_on

    @property
    def last_review(self) -> Progress | None:
        """Return the latest review with its result."""
        return max(self.reviews, key=lambda one: one.on, default=None)

    @property
    def is_open(self) -> bool:
        """Tell whether data are still entrusted."""
        return self.ended_on is None

    @property
    def kept_until(self) -> date | None:
        """Return the end of the three years after the contract ended."""
        return kept_after(self.ended_on)

    @property
    def names(self) -> tuple[str, ...]:
        """Return nothing: it is about a company."""
        return ()

    def said(self) -> tuple[str, ...]:
        """Return name, what is entrusted and the results of reviews."""
        return (self.contractor, self.entrusted, *(one.text for one in self.reviews))

    def check(self, today: date) -> None:
        """Raise Invalid where name, task or the next review is missing or a day cannot be."""
        need(self.contractor, "contractor")
        need(self.entrusted, "entrusted")
        in_order("contract_on", self.contract_on, date.min, today)
        check_steps("reviews", self.reviews, self.contract_on, today)
        in_order("ended_on", self.ended_on, self.contract_on, today)
        if self.is_open:
            self._check_next()

    def _check_next(self) -> None:
        if self.review_by is None:
            raise Invalid("review_by", "empty")
        if self.last_review is not None and self.review_by <= self.last_review.on:
            raise Invalid("review_by", "end-before-start")
