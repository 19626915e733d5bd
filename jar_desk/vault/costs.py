"""What a guess at a passphrase costs; reading a header needs this and no cryptography."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from jar_desk.domain.desk_errors import Damage, DamagedDesk


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs: Argon2id passes, KiB of memory, lanes (RFC 9106)."""

    passes: int = 3
    memory: int = 64 * 1024
    lanes: int = 4


DEFAULT_COST: Final = Cost()
_MOST: Final = Cost(passes=20, memory=1024 * 1024, lanes=16)


def check_cost(cost: Cost) -> None:
    """Refuse parameters that would stall the PC, before running them. Raises DamagedDesk."""
    sane = (
        1 <= cost.passes <= _MOST.passes
        and 1 <= cost.lanes <= _MOST.lanes
        and 8 * cost.lanes <= cost.memory <= _MOST.memory
    )
    if not sane:
        raise DamagedDesk(Damage.HEADER)
