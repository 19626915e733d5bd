"""JAR's privacy policy as data: its texts, its sections and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from jar_desk.domain.clock_rules import Citation
    from jar_desk.domain.people import Channel
    from jar_desk.domain.policy_issues import Defect


class Basis(StrEnum):
    """The lawful basis the policy names (GDPR Art 6(1))."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal-obligation"
    LEGITIMATE_INTEREST = "legitimate-interest"


class Remedy(StrEnum):
    """What a person may do against a row of the inventory (GDPR Arts 21(1), 7(3))."""

    NONE = "none"
    OBJECTION = "objection"
    WITHDRAWAL = "withdrawal"


class Origin(StrEnum):
    """Where the data of a row come from (GDPR Arts 14, 15(1)(g))."""

    PERSON = "person"
    PARTNER = "partner"
    NETWORK = "network"
    DEVICE = "device"
    OWN_MAKING = "own-making"


class RecipientRole(StrEnum):
    """What a recipient is in law."""

    PROCESSOR = "processor"
    CONTROLLER = "controller"
    AUTHORITY = "authority"


class RetentionStart(StrEnum):
    """From when a period of retention runs."""

    COLLECTION = "collection"
    EVENT_END = "event-end"


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the policy and the section they stand in (`P1.2`)."""

    ref: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyItem:
    """One thing the policy says, in both languages, with the passage it comes from."""

    code: str
    text: Citation
    passage: Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Purpose(PolicyItem):
    """A purpose of use (PU-1 … PU-9); PU-X is one stated when the data were obtained."""

    @property
    def ja(self) -> str:
        """Return the words in Japanese."""
        return self.text.ja

    @property
    def en(self) -> str:
        """Return the words in English."""
        return self.text.en


STATED_PURPOSE = "PU-X"
"""The purpose whose words stand with the record, not in the policy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InventoryRow(PolicyItem):
    """Data of part 2 section 2 (DI-…): for what, on which basis, and what may be asked of it."""

    use: Citation
    basis: Basis
    origin: Origin
    portability: bool
    remedy: Remedy
    retention: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRule(PolicyItem):
    """A period (RT-…) in months, the rule about time that reckons it, and reasons for longer."""

    starts: RetentionStart
    months: int
    clock: str
    longer: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient(PolicyItem):
    """A category of recipients (RC-…) with those the policy names; it may give no basis."""

    role: RecipientRole
    bases: frozenset[Basis]
    named: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer(PolicyItem):
    """A country (ISO 3166) with its safeguards; a disputed one has none anybody can rely on."""

    country: str
    disputed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyContact(PolicyItem):
    """Somebody to turn to: an address or a name."""

    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyChannel(PolicyItem):
    """A door for inquiries; one that is not announced is open all the same."""

    channel: Channel
    announced: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySection:
    """A section of the newest text; `law` holds codes of rights and of rules about time."""

    ref: str
    title: Citation
    text: str
    law: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyVersion:
    """One text of the policy; `sha256` is of its bytes, as hex.

    `dated` is False where the text names no day and `holds_from` is supposed.
    """

    name: str
    sha256: str
    imported_on: date
    holds_from: date
    dated: bool
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The policy: its texts, oldest first, and what the newest one says."""

    versions: tuple[PolicyVersion, ...]
    sections: tuple[PolicySection, ...]
    purposes: tuple[Purpose, ...]
    provisions: tuple[PolicyItem, ...]
    joint_uses: tuple[PolicyItem, ...]
    inventory: tuple[InventoryRow, ...]
    retention: tuple[RetentionRule, ...]
    recipients: tuple[Recipient, ...]
    transfers: tuple[Transfer, ...]
    contacts: tuple[PolicyContact, ...]
    channels: tuple[PolicyChannel, ...]
    security: tuple[PolicyItem, ...]
    defects: tuple[Defect, ...]

    @property
    def newest(self) -> PolicyVersion:
        """Return the text that was taken in last."""
        return self.versions[-1]

    def on(self, day: date) -> PolicyVersion | None:
        """Return the text that held on a day; None before the first one the desk knows."""
        held = [one for one in self.versions if one.holds_from <= day]
        return held[-1] if held else None

    def items(self) -> Iterator[PolicyItem]:
        """Return everything the policy says, kind by kind."""
        yield from (*self.purposes, *self.provisions, *self.joint_uses, *self.inventory)
        yield from (*self.retention, *self.recipients, *self.transfers)
        yield from (*self.contacts, *self.channels, *self.security)

    def rows(self, codes: tuple[str, ...]) -> tuple[InventoryRow, ...]:
        """Return rows of the inventory by their codes, in the order of the policy."""
        return tuple(row for row in self.inventory if row.code in codes)


def one_blank(text: str) -> str:
    """Return a text with every run of blanks and line ends as one blank, for comparing words."""
    return " ".join(text.split())
