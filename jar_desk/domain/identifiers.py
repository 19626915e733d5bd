"""Identifiers that follow time, so that what came together lies together in the database."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID, uuid4

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
