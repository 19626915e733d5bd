"""The suppression list: addresses never to be used for marketing again, kept as keyed hashes.

GDPR 21(3), APPI 35(5). The plain address is hashed (HMAC-SHA-256, RFC 2104) and forgotten.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar, Final

from jar_desk.domain.contact_values import parse_address, parse_email, parse_phone
from jar_desk.domain.errors import Invalid
from jar_desk.domain.recipients import comparable
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind, in_order, need

SHORTEST_ADDRESS: Final = 4
"""Characters a postal address has at least once blanks and signs are gone."""

_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_FINGERPRINT_LENGTH: Final = 16
_TELLING: Final = re.compile(r"\S@\S|(?:\d[\s().-]*){7,}")
"""A mail address or a run of digits as long as a phone number."""


class AddressKind(StrEnum):
    """What sort of address a hash stands for."""

    EMAIL = "email"
    PHONE = "phone"
    POST = "post"


class SuppressionReason(StrEnum):
    """Why an address may not be used.

    OBJECTION: to direct marketing, absolute (GDPR 21(2)-(3)). CESSATION: use ceased on the
    person's claim (APPI 35(5)). WITHDRAWN: consent to mailings was withdrawn (GDPR 7(3)).
    ERASED: data were erased, and only this is kept so that they do not come back (GDPR 17).
    """

    OBJECTION = "objection"
    CESSATION = "cessation"
    WITHDRAWN = "withdrawn"
    ERASED = "erased"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppression(RegisterEntry):
    """One address as its hash; `key_fingerprint` tells under which key it was made."""

    kind: ClassVar = RegisterKind.SUPPRESSION

    address_kind: AddressKind
    digest: str
    key_fingerprint: str
    reason: SuppressionReason
    since: date
    lifted_on: date | None = None
    lifted_why: str = ""

    @property
    def day(self) -> date:
        """Return the day since which it may not be used."""
        return self.since

    @property
    def is_open(self) -> bool:
        """Tell whether the address is still on the list."""
        return self.lifted_on is None

    @property
    def kept_until(self) -> date | None:
        """Return the day it was lifted: it is kept as long as it is needed."""
        return self.lifted_on

    @property
    def names(self) -> tuple[str, ...]:
        """Return nothing: no name is kept."""
        return ()

    def said(self) -> tuple[str, ...]:
        """Return the reason for lifting it."""
        return (self.lifted_why,)

    def check(self, today: date) -> None:
        """Raise Invalid where the hash is none, a day cannot be, or a note tells an address."""
        if not _DIGEST.fullmatch(self.digest):
            raise Invalid("digest", "unreadable")
        in_order("since", self.since, date.min, today)
        in_order("lifted_on", self.lifted_on, self.since, today)
        if self.lifted_on is not None:
            need(self.lifted_why, "lifted_why")
        for field in ("note", "lifted_why"):
            if _TELLING.search(getattr(self, field)):
                raise Invalid(field, "holds-address")


def normal_address(kind: AddressKind, typed: str) -> str:
    """Return an address so that every way of writing it gives the same text.

    Case and width are unified, also before the `@` (no mailbox JAR writes to tells case apart);
    extensions of phones are dropped. Raises Invalid("email" | "phone" | "address", …).
    """
    match kind:
        case AddressKind.EMAIL:
            return parse_email(typed).casefold()
        case AddressKind.PHONE:
            return comparable(parse_phone(typed).partition(" ext. ")[0])
        case AddressKind.POST:
            normal = comparable(parse_address(typed))
            if len(normal) < SHORTEST_ADDRESS:
                raise Invalid("address", "too-short")
            return normal


def guess_kind(typed: str) -> AddressKind:
    """Return what sort of address somebody typed, by its look."""
    for kind in (AddressKind.EMAIL, AddressKind.PHONE):
        try:
            normal_address(kind, typed)
        except Invalid:
            continue
        return kind
    return AddressKind.POST


def digest(key: bytes, kind: AddressKind, normal: str) -> str:
    """Return the hash of a normalised address as 64 hexadecimal digits."""
    content = f"{kind.value}\0{normal}".encode("utf-8", "surrogatepass")
    return hmac.digest(key, content, "sha256").hex()


def fingerprint(key: bytes) -> str:
    """Return what names a key without telling it: 16 hexadecimal digits."""
    return hmac.digest(key, b"fingerprint", "sha256").hex()[:_FINGERPRINT_LENGTH]
