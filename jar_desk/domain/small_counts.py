"""Hide counts so small that a person could be recognised, and those that would give them away.

Primary and complementary cell suppression as statistical offices practise it (Hundepool et al.,
Statistical Disclosure Control, ch. 4.3): one additive row of cells and its total.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

SMALLEST_SHOWN: Final = 5


class Hidden(Enum):
    """Why a count is not shown.

    SMALL: it is 1 to 4, shown as "<5". WITHHELD: it is larger, but would let a small one be
    worked out from the total.
    """

    SMALL = "small"
    WITHHELD = "withheld"


Count: TypeAlias = int | Hidden
"""A count that may be published."""


@dataclass(frozen=True, slots=True)
class Published:
    """Cells and total as they may be shown together."""

    cells: tuple[Count, ...]
    total: Count


def is_small(count: int) -> bool:
    """Tell whether a count is 1 to 4."""
    return 0 < count < SMALLEST_SHOWN


def publish(counts: Sequence[int]) -> Published:
    """Return what may be shown of counts whose sum is shown too.

    Further cells, the smallest first, are withheld until no small count is determined by the
    total and the cells that stay; where all cells are used up the total goes as well.
    """
    total = sum(counts)
    if is_small(total):
        return Published(tuple(shown(count) for count in counts), Hidden.SMALL)
    withheld: set[int] = set()
    while _gives_away(counts, withheld):
        spare = [
            index
            for index, count in enumerate(counts)
            if count >= SMALLEST_SHOWN and index not in withheld
        ]
        if not spare:
            return Published(_cells(counts, withheld), Hidden.WITHHELD)
        withheld.add(min(spare, key=lambda index: counts[index]))
    return Published(_cells(counts, withheld), total)


def shown(count: int) -> Count:
    """Return a count that stands alone, with no total to work it out from."""
    return Hidden.SMALL if is_small(count) else count


def _cells(counts: Sequence[int], withheld: set[int]) -> tuple[Count, ...]:
    return tuple(
        Hidden.WITHHELD if index in withheld else shown(count) for index, count in enumerate(counts)
    )


def _gives_away(counts: Sequence[int], withheld: set[int]) -> bool:
    """Tell whether the sum of the hidden cells pins a small one to a single value.

    A small cell is known to lie in 1..4, a withheld one to be 5 or more.
    """
    small = [count for count in counts if is_small(count)]
    if not small:
        return False
    hidden_sum = sum(small) + sum(counts[index] for index in withheld)
    least_others = len(small) - 1 + SMALLEST_SHOWN * len(withheld)
    most = min(SMALLEST_SHOWN - 1, hidden_sum - least_others)
    if withheld:
        return most <= 1
    least = max(1, hidden_sum - (SMALLEST_SHOWN - 1) * (len(small) - 1))
    return least >= most
