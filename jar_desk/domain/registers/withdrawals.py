"""Consent withdrawals (GDPR 7(3)) and the receipts that show they were heeded (7(1))."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Final

from jar_desk.domain.errors import Invalid
from jar_desk.domain.registers.entry import (
    RegisterEntry,
    RegisterKind,
    in_order,
    kept_after,
    lines_of,
    need,
)

if TYPE_CHECKING:
    from jar_desk.domain.people import Channel

STOP_CLOCK: Final = "consent-stop"
"""The rule of the pack by which the processing is stopped: a target of the house."""

_ROW: Final = re.compile(r"DI-(\d{1,2})([A-Z]?)")
_BETWEEN: Final = re.compile(r"[\s,、;・]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal(RegisterEntry):
    """One withdrawal; `rows` are codes of the data inventory, `person` one name form a line."""

    kind: ClassVar = RegisterKind.WITHDRAWAL

    person: str
    consent: str
    withdrawn_on: date
    came_by: Channel
    rows: tuple[str, ...]
    erasure_asked: bool = False
    stopped_on: date | None = None
    erased_on: date | None = None

    @property
    def day(self) -> date:
        """Return the day it came."""
        return self.withdrawn_on

    @property
    def is_open(self) -> bool:
        """Tell whether the processing is still to be stopped, or data still to be erased."""
        return self.stopped_on is None or (self.erasure_asked and self.erased_on is None)

    @property
    def kept_until(self) -> date | None:
        """Return the end of the three years of the receipt."""
        return kept_after(self.withdrawn_on)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the name forms of the person."""
        return lines_of(self.person)

    def said(self) -> tuple[str, ...]:
        """Return what was withdrawn and the rows it touches."""
        return (self.consent, *self.rows)

    def check(self, today: date) -> None:
        """Raise Invalid where what, when or which rows is missing, or a day cannot be."""
        need(self.person, "person")
        need(self.consent, "consent")
        in_order("withdrawn_on", self.withdrawn_on, date.min, today)
        if not self.rows:
            raise Invalid("rows", "empty")
        in_order("stopped_on", self.stopped_on, self.withdrawn_on, today)
        in_order("erased_on", self.erased_on, self.withdrawn_on, today)
        if self.erased_on is not None and not self.erasure_asked:
            raise Invalid("erased_on", "not-asked")


def parse_rows(typed: str) -> tuple[str, ...]:
    """Return codes of the data inventory in their order: `DI-08 di-12c`, in any width.

    Raises Invalid("rows", "unreadable").
    """
    words = _BETWEEN.split(unicodedata.normalize("NFKC", typed).upper().strip())
    return tuple(dict.fromkeys(_row(word) for word in words if word))


def _row(word: str) -> str:
    match = _ROW.fullmatch(word)
    if match is None:
        raise Invalid("rows", "unreadable")
    return f"DI-{int(match[1]):02d}{match[2].lower()}"
