"""The people of an inquiry: names in any script, partial birth dates, ways to reach them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.errors import Invalid

if TYPE_CHECKING:
    from uuid import UUID

NAME_LIMIT = 2_000
"""Longest name form kept, in characters: more than a page of the longest real names."""


class Channel(StrEnum):
    """A way a message reaches the desk or leaves it."""

    POST = "post"
    EMAIL = "email"
    PHONE = "phone"
    WEB_FORM = "web-form"
    COUNTER = "counter"
    SOCIAL_MEDIA = "social-media"
    CASEWORKER = "caseworker"


class NameKind(StrEnum):
    """What a name form is to its bearer."""

    PRIMARY = "primary"
    NATIVE = "native"
    READING = "reading"
    ROMANISED = "romanised"
    FORMER = "former"
    ALIAS = "alias"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForm:
    """One spelling of a name, kept exactly as it was given."""

    id: UUID
    text: str
    kind: NameKind = NameKind.PRIMARY


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPoint:
    """An address, number or mailbox; `unsafe` ones are never printed or dialled."""

    id: UUID
    channel: Channel
    value: str
    unsafe: bool = False


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date of which month or day may be unknown (estimated birth dates are common)."""

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        """Write ISO 8601 reduced precision: `1987`, `1987-04`, `1987-04-01`."""
        text = f"{self.year:04d}"
        if self.month:
            text += f"-{self.month:02d}"
        if self.day:
            text += f"-{self.day:02d}"
        return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A natural person; `names[0]` is the one shown, `languages` are BCP 47 tags, best first.

    What is held of somebody who died is no personal information of theirs (law.md A.2).
    """

    id: UUID
    names: tuple[NameForm, ...]
    birth_date: PartialDate | None = None
    contacts: tuple[ContactPoint, ...] = ()
    languages: tuple[str, ...] = ()
    died: bool = False

    @property
    def display_name(self) -> str:
        """Return the name form shown first, or an empty string."""
        return self.names[0].text if self.names else ""

    @property
    def native_name(self) -> str:
        """Return the name in its own script where it is not the one shown first."""
        own = (name.text for name in self.names[1:] if name.kind is NameKind.NATIVE)
        return next(own, "")


class AgentKind(StrEnum):
    """By what right an agent acts (APPI Cabinet Order Art 13), or after a death (LIL Art 85)."""

    PARENT = "parent"
    GUARDIAN_OF_MINOR = "guardian-of-minor"
    ADULT_GUARDIAN = "adult-guardian"
    DELEGATED = "delegated"
    LAWYER = "lawyer"
    HEIR = "heir"
    EXECUTOR = "executor"


AFTER_DEATH: Final = frozenset({AgentKind.HEIR, AgentKind.EXECUTOR})
"""Who acts once the person has died; all others only while the person lives (law.md A.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """Somebody who asks on behalf of the person concerned."""

    person: Person
    kind: AgentKind
    organisation: str = ""
    relative: bool = False

    @property
    def is_relative(self) -> bool:
        """Tell whether a conflict of interest must be asked about (law.md A.2)."""
        return self.relative or self.kind is AgentKind.PARENT


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeContact:
    """How the person may be reached without danger; forbidden wins over allowed.

    Unsafe addresses are the `ContactPoint`s marked so.
    """

    allowed: frozenset[Channel] = frozenset()
    forbidden: frozenset[Channel] = frozenset()
    hours: str = ""
    no_sender_name: bool = False
    no_messages: bool = False
    note: str = ""

    def permits(self, channel: Channel) -> bool:
        """Tell whether a message may go out by this channel."""
        if channel in self.forbidden:
            return False
        return not self.allowed or channel in self.allowed


def parse_name(typed: str) -> str:
    """Return a name as it will be kept: outer blanks and control characters removed.

    Raises Invalid("name", "empty" | "too-long").
    """
    blanks_kept = "".join(" " if ch.isspace() else ch for ch in typed)
    kept = "".join(ch for ch in blanks_kept if ch.isprintable() or ch in "\u200c\u200d")
    kept = " ".join(kept.split())
    if not kept:
        raise Invalid("name", "empty")
    if len(kept) > NAME_LIMIT:
        raise Invalid("name", "too-long")
    return kept
