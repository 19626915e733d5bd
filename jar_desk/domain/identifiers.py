"""Identifiers: drawn so that what came together lies together, and what is found by them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol, TypeVar
from uuid import UUID, uuid4

from jar_desk.domain.errors import Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable


class Identified(Protocol):
    """A thing with an identifier."""

    @property
    def id(self) -> UUID:
        """Return the identifier."""


T = TypeVar("T", bound=Identified)

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_BELOW_VERSION: Final = (1 << 76) - 1
_VERSION: Final = 7 << 76


def new_inquiry_id(moment: datetime, chance: UUID | None = None) -> UUID:
    """Return a UUID of version 7 (RFC 9562, 5.7): milliseconds since 1970, then 74 random bits.

    `moment` is aware and not before 1970 (else ValueError); `chance`, a random UUID of version 4,
    gives the random bits.
    """
    milliseconds = (moment - _EPOCH) // timedelta(milliseconds=1)
    if milliseconds < 0:
        raise ValueError(moment)
    # Version 4 has its random bits and its variant where version 7 has them.
    random = (chance or uuid4()).int & _BELOW_VERSION
    return UUID(int=milliseconds << 80 | _VERSION | random)


def find(things: Iterable[T], wanted: UUID) -> T:
    """Return the thing with this identifier. Raises Unknown."""
    for thing in things:
        if thing.id == wanted:
            return thing
    raise Unknown(wanted)


def exchanged(things: Iterable[T], changed: T) -> tuple[T, ...]:
    """Return the things with a changed one in the place of its former self."""
    return tuple(changed if thing.id == changed.id else thing for thing in things)
