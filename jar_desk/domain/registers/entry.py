"""What entries of every register have in common, and the checks they share."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Final

from jar_desk.domain.errors import Invalid
from jar_desk.domain.folding import fold
from jar_desk.domain.listing import search_text
from jar_desk.domain.months import add_months

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from uuid import UUID

RECEIPT_MONTHS: Final = 36
"""Receipts of withdrawals and complaints are kept three years (law.md F: GDPR 7(1), s.164A)."""


class RegisterKind(StrEnum):
    """Which register an entry stands in."""

    WITHDRAWAL = "withdrawal"
    COMPLAINT = "complaint"
    SUPPRESSION = "suppression"
    PROVISION = "provision"
    DIRECTIVE = "directive"
    APPOINTMENT = "appointment"
    TRAINING = "training"
    CONTRACTOR = "contractor"
    INCIDENT = "incident"


class Book(StrEnum):
    """What registers are kept together.

    PERSONS: what people asked or were promised. SECURITY: how the office keeps data safe
    (policy part 1 section 4, APPI Arts 23-26).
    """

    PERSONS = "persons"
    SECURITY = "security"


_PREFIXES: Final = {
    RegisterKind.WITHDRAWAL: "CW",
    RegisterKind.COMPLAINT: "UK",
    RegisterKind.SUPPRESSION: "SL",
    RegisterKind.PROVISION: "TP",
    RegisterKind.DIRECTIVE: "FR",
    RegisterKind.APPOINTMENT: "RP",
    RegisterKind.TRAINING: "TR",
    RegisterKind.CONTRACTOR: "CT",
    RegisterKind.INCIDENT: "IN",
}
REGISTERS_OF: Final[Mapping[Book, tuple[RegisterKind, ...]]] = {
    Book.PERSONS: (
        RegisterKind.WITHDRAWAL,
        RegisterKind.COMPLAINT,
        RegisterKind.SUPPRESSION,
        RegisterKind.PROVISION,
        RegisterKind.DIRECTIVE,
    ),
    Book.SECURITY: (
        RegisterKind.INCIDENT,
        RegisterKind.CONTRACTOR,
        RegisterKind.TRAINING,
        RegisterKind.APPOINTMENT,
    ),
}
"""Every register stands in one book, in the order in which it is shown."""


@dataclass(frozen=True, slots=True)
class EntryNumber:
    """Number of an entry, counted per register and fiscal year: `CW-2026-0003`."""

    kind: RegisterKind
    fiscal_year: int
    sequence: int

    def __str__(self) -> str:
        """Write the number, which tells nothing of a person."""
        return f"{_PREFIXES[self.kind]}-{self.fiscal_year}-{self.sequence:04d}"


def book_of(kind: RegisterKind) -> Book:
    """Return the book a register is kept in."""
    return next(book for book, kinds in REGISTERS_OF.items() if kind in kinds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Something that was done, found or told on a day, on the way to an end."""

    id: UUID
    on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry(ABC):
    """One entry; `number` is None and `version` 0 until it is stored.

    `inquiry_id` names the inquiry it was made from.
    """

    kind: ClassVar[RegisterKind]

    id: UUID
    version: int = 0
    number: EntryNumber | None = None
    inquiry_id: UUID | None = None
    note: str = ""

    @property
    @abstractmethod
    def day(self) -> date:
        """Return the day the list is ordered by."""

    @property
    @abstractmethod
    def is_open(self) -> bool:
        """Tell whether something is still owed, or the entry still has effect."""

    @property
    @abstractmethod
    def kept_until(self) -> date | None:
        """Return the last day the entry is kept; None while that cannot be said."""

    @property
    @abstractmethod
    def names(self) -> tuple[str, ...]:
        """Return the names of the person it is about, every form; empty where none is kept."""

    @abstractmethod
    def said(self) -> tuple[str, ...]:
        """Return the other texts a search looks through."""

    @abstractmethod
    def check(self, today: date) -> None:
        """Raise Invalid, naming the field, where the entry cannot stand as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """An entry as the list shows it, with the day the desk works to and its inquiry's number.

    `named` gives what people and places it refers to are called, in Japanese and English.
    """

    entry: RegisterEntry
    due: date | None = None
    inquiry_number: str = ""
    named: Mapping[UUID, tuple[str, str]] = field(default_factory=dict)


def lines_of(typed: str) -> tuple[str, ...]:
    """Return the lines of a text that say something: one name form each."""
    return tuple(line.strip() for line in typed.splitlines() if line.strip())


def searchable_entry(entry: RegisterEntry) -> str:
    """Return the folded text an entry is found by, one line for each thing said of it."""
    number = str(entry.number) if entry.number else ""
    return search_text((number, *entry.names, *entry.said(), entry.note), entry.names)


def name_queries(names: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the words of each name form; a person is meant where all words of one are found.

    A name of one letter would find everybody and is left out.
    """
    forms = (tuple(fold(name).split()) for name in names)
    return tuple(dict.fromkeys(words for words in forms if sum(map(len, words)) > 1))


def need(text: str, field: str) -> None:
    """Raise Invalid(field, "empty") for an empty text."""
    if not text.strip():
        raise Invalid(field, "empty")


def kept_after(ended_on: date | None) -> date | None:
    """Return the end of the three years after something ended, None while it has not."""
    return add_months(ended_on, RECEIPT_MONTHS) if ended_on else None


def in_order(field: str, day: date | None, earliest: date, today: date) -> None:
    """Raise Invalid(field, "in-future" | "end-before-start") for a day that cannot be."""
    if day is None:
        return
    if day > today:
        raise Invalid(field, "in-future")
    if day < earliest:
        raise Invalid(field, "end-before-start")


def check_steps(field: str, steps: Iterable[Progress], earliest: date, today: date) -> None:
    """Raise Invalid where a step says nothing or its day cannot be."""
    for step in steps:
        need(step.text, field)
        in_order(field, step.on, earliest, today)
