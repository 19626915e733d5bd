"""Which law protects a person, from where they are (law.md B.0).

Location decides, not nationality or residence (GDPR Art 3(2)). APPI always applies to what JAR
holds. Somebody who does not say is treated as covered by the GDPR: that errs on the safe side.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from jar_desk.domain.rights import Regime

JAPAN: Final = "JP"
UNITED_KINGDOM: Final = "GB"
ELSEWHERE: Final = "ZZ"
NOT_SAYING: Final = ""

_EU: Final = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
EEA: Final = (*_EU.split(), "IS", "LI", "NO")
"""The 27 Member States with Iceland, Liechtenstein and Norway, as ISO 3166 codes."""


class RegimeReason(StrEnum):
    """Why these laws apply, for the sentence beside the choice."""

    IN_JAPAN = "in-japan"
    IN_EEA = "in-eea"
    IN_UNITED_KINGDOM = "in-united-kingdom"
    ELSEWHERE = "elsewhere"
    NOT_SAYING = "not-saying"


def regimes_of(whereabouts: str) -> tuple[frozenset[Regime], RegimeReason]:
    """Return the regimes for a place (ISO 3166, `ZZ` elsewhere, "" not saying) and why."""
    if whereabouts in EEA:
        return frozenset({Regime.APPI, Regime.GDPR}), RegimeReason.IN_EEA
    if whereabouts.partition("-")[0] == UNITED_KINGDOM:
        return frozenset({Regime.APPI, Regime.UK_GDPR}), RegimeReason.IN_UNITED_KINGDOM
    if whereabouts == NOT_SAYING:
        return frozenset({Regime.APPI, Regime.GDPR}), RegimeReason.NOT_SAYING
    reason = RegimeReason.IN_JAPAN if whereabouts == JAPAN else RegimeReason.ELSEWHERE
    return frozenset({Regime.APPI}), reason
