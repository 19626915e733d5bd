"""A row or page that may concern the person: why, and how strong that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Unit(StrEnum):
    """What a hit is one of."""

    ROWS = "rows"
    LINES = "lines"
    PAGES = "pages"


class Strength(StrEnum):
    """How likely it is that a row is about the person; strongest first."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Sign(StrEnum):
    """What of the person was found."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    NUMBER = "number"
    BIRTH_DATE = "birth-date"


class Likeness(StrEnum):
    """How what was found is like what was looked for."""

    SAME = "same"
    SPELLING = "spelling"
    TRANSLITERATION = "transliteration"
    PART = "part"
    SPREAD = "spread"
    INSIDE = "inside"


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that was found; `column` counts from 0, `text` is as it stands there."""

    sign: Sign
    likeness: Likeness
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A row, line or page (`number` counts from 1, a row of heads too), its cells and reasons."""

    number: int
    cells: tuple[str, ...]
    reasons: tuple[Reason, ...]

    @property
    def strength(self) -> Strength:
        """Return how strong the reasons are together."""
        return strength_of(self.reasons)


_ORDER: Final = tuple(Strength)
_ALONE: Final[Mapping[Sign, Strength]] = {
    Sign.EMAIL: Strength.CERTAIN,
    Sign.NUMBER: Strength.CERTAIN,
    Sign.PHONE: Strength.LIKELY,
    Sign.ADDRESS: Strength.LIKELY,
    Sign.NAME: Strength.LIKELY,
    Sign.BIRTH_DATE: Strength.POSSIBLE,
}
"""Families share phones and homes, strangers names: each alone is no certainty."""
_CLOSE: Final = frozenset({Likeness.SAME, Likeness.SPELLING})


def strength_of(reasons: Iterable[Reason]) -> Strength:
    """Return the strength of the best reason, one step more where two kinds agree."""
    reasons = tuple(reasons)
    best = min(_ORDER.index(_alone(one)) for one in reasons)
    agree = len({one.sign for one in reasons}) > 1
    return _ORDER[max(0, best - agree)]


def _alone(reason: Reason) -> Strength:
    return _ALONE[reason.sign] if reason.likeness in _CLOSE else Strength.POSSIBLE
