"""Records of provision to and receipt from third parties (APPI Arts 29 and 30, 33(5))."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar, Final

from jar_desk.domain.months import add_months
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind, in_order, lines_of, need


class ProvisionRole(StrEnum):
    """On which side JAR stands: PROVIDER by Art 29, RECIPIENT by Art 30."""

    PROVIDER = "provider"
    RECIPIENT = "recipient"


class ProvisionBasis(StrEnum):
    """On what the provision rests."""

    CONSENT = "consent"
    CONSENT_ABROAD = "consent-abroad"
    OPT_OUT = "opt-out"
    OTHER = "other"


class RecordForm(StrEnum):
    """How the record is made, which decides how long it is kept (Rules 19-21, 23-25).

    ORDINARY: one record for one provision. BULK: one record for repeated provision to the same
    party. CONTRACT: the contract or a like paper stands in for the record.
    """

    ORDINARY = "ordinary"
    BULK = "bulk"
    CONTRACT = "contract"


KEPT_MONTHS: Final = {
    RecordForm.ORDINARY: 36,
    RecordForm.BULK: 36,
    RecordForm.CONTRACT: 12,
}
"""Months a record is kept: from its making, or from the last provision (Rules 21, 25)."""


class ExemptCase(StrEnum):
    """Why no record may be owed (Art 29(1) proviso, 30(1) proviso)."""

    LAW = "27-1-1"
    LIFE = "27-1-2"
    PUBLIC_HEALTH = "27-1-3"
    STATE = "27-1-4"
    ACADEMIC = "27-1-5-7"
    ENTRUSTMENT = "27-5-1"
    SUCCESSION = "27-5-2"
    JOINT_USE = "27-5-3"


_NO_THIRD_PARTY: Final = frozenset(
    {ExemptCase.ENTRUSTMENT, ExemptCase.SUCCESSION, ExemptCase.JOINT_USE}
)


def record_owed(case: ExemptCase | None, *, abroad: bool) -> bool:
    """Tell whether a record is owed in a case.

    Abroad only the cases of Art 27(1) lift the duty where the provision rests on Art 28(1):
    entrustment, succession and joint use do not (law.md A.0).
    """
    return case is None or (abroad and case in _NO_THIRD_PARTY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Provision(RegisterEntry):
    """One record; `person` holds one name form a line, `other_…` is the third party.

    As recipient, `how_obtained` is how the giver came by the data and `confirmed_by` how that
    was confirmed (Art 30(1)). `last_on` is the last provision of bulk and contract records.
    """

    kind: ClassVar = RegisterKind.PROVISION

    role: ProvisionRole
    provided_on: date
    person: str
    items: str
    other_name: str
    other_address: str = ""
    other_representative: str = ""
    basis: ProvisionBasis = ProvisionBasis.CONSENT
    basis_detail: str = ""
    method: str = ""
    how_obtained: str = ""
    confirmed_by: str = ""
    form: RecordForm = RecordForm.ORDINARY
    last_on: date | None = None

    @property
    def day(self) -> date:
        """Return the day of the provision."""
        return self.provided_on

    @property
    def is_open(self) -> bool:
        """Tell that it stands until its retention ends."""
        return True

    @property
    def kept_until(self) -> date | None:
        """Return the end of its retention, from the last provision where there are several."""
        since = self.provided_on if self.form is RecordForm.ORDINARY else self.last_on
        return add_months(since or self.provided_on, KEPT_MONTHS[self.form])

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name forms of the person."""
        return lines_of(self.person)

    def said(self) -> tuple[str, ...]:
        """Return the third party, the items and the basis."""
        other = (self.other_name, self.other_address, self.other_representative)
        return (*other, self.items, self.basis_detail, self.how_obtained)

    def check(self, today: date) -> None:
        """Raise Invalid where an item of Rules 20 or 24 is missing or a day cannot be."""
        need(self.other_name, "other_name")
        need(self.other_address, "other_address")
        need(self.person, "person")
        need(self.items, "items")
        in_order("provided_on", self.provided_on, date.min, today)
        if self.basis is ProvisionBasis.OTHER:
            need(self.basis_detail, "basis_detail")
        if self.role is ProvisionRole.RECIPIENT:
            need(self.how_obtained, "how_obtained")
            need(self.confirmed_by, "confirmed_by")
        if self.form is not RecordForm.ORDINARY:
            in_order("last_on", self.last_on, self.provided_on, today)
