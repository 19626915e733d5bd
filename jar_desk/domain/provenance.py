"""How JAR came by a piece of data, as portability asks (GDPR Art 20(1))."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from jar_desk.domain.folding import fold


class Provenance(StrEnum):
    """Given by the person, seen of what the person did, worked out from it, or otherwise got."""

    PROVIDED = "provided"
    OBSERVED = "observed"
    DERIVED = "derived"
    ELSEWHERE = "elsewhere"


PORTABLE: Final = frozenset({Provenance.PROVIDED, Provenance.OBSERVED})
"""What the person "provided": observed data too, nothing inferred (WP 242 rev.01, part III)."""
SAYS_THE_PERSON: Final = ("本人", "ご本人", "the person", "data subject", "the data subject")
"""How a source that is the person is written, by its first words."""
_THE_PERSON: Final = tuple(fold(one) for one in SAYS_THE_PERSON)


def likely_provenance(obtained_from: str) -> Provenance:
    """Return what a source lets suppose: where it is the person, the data were provided."""
    if fold(obtained_from).startswith(_THE_PERSON):
        return Provenance.PROVIDED
    return Provenance.ELSEWHERE
