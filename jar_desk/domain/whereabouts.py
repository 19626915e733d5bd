"""Which law protects a person, from where they are and where they gave their data (law.md B.0).

Location decides, not nationality or residence (GDPR Art 3(2)). APPI always applies to what JAR
holds; a law that applied where the data were given applies beside the law of today's place.
Somebody who does not say is treated as covered by the GDPR: that errs on the safe side.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from jar_desk.domain.rights import Regime

JAPAN: Final = "JP"
UNITED_KINGDOM: Final = "GB"
NATIONS: Final = ("GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR")
"""England, Wales, Scotland, Northern Ireland (ISO 3166-2); holidays differ."""
SWITZERLAND: Final = "CH"
GIBRALTAR: Final = "GI"
FRANCE: Final = "FR"
ELSEWHERE: Final = "ZZ"
NOT_SAYING: Final = ""

_EU: Final = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE"
EEA: Final = (*_EU.split(), "IS", "LI", "NO")
"""The 27 Member States with Iceland, Liechtenstein and Norway, as ISO 3166 codes."""


class PlaceAsked(StrEnum):
    """Which of the two questions a reason answers."""

    NOW = "now"
    WHEN_GIVING = "when-giving"


class RegimeReason(StrEnum):
    """Why these laws apply, for the sentence beside the choice."""

    IN_JAPAN = "in-japan"
    IN_EEA = "in-eea"
    IN_UNITED_KINGDOM = "in-united-kingdom"
    IN_SWITZERLAND = "in-switzerland"
    IN_GIBRALTAR = "in-gibraltar"
    ELSEWHERE = "elsewhere"
    NOT_SAYING = "not-saying"


ADDED: Final = {
    RegimeReason.IN_EEA: frozenset({Regime.GDPR}),
    RegimeReason.IN_UNITED_KINGDOM: frozenset({Regime.UK_GDPR}),
    RegimeReason.NOT_SAYING: frozenset({Regime.GDPR}),
}
"""The laws that come beside the APPI."""


@dataclass(frozen=True, slots=True)
class Because:
    """One place and what follows from it."""

    asked: PlaceAsked
    place: str
    reason: RegimeReason


@dataclass(frozen=True, slots=True)
class Applicable:
    """The laws an inquiry is answered under, and why, one reason for each place that counts."""

    regimes: frozenset[Regime]
    because: tuple[Because, ...]


def applicable(now: str, when_giving: str) -> Applicable:
    """Return the laws for two places (ISO 3166, `ZZ` elsewhere, "" not said) and why.

    The place of today is always explained, that of then where it says something else.
    """
    today = Because(PlaceAsked.NOW, now, reason_of(now))
    then = Because(PlaceAsked.WHEN_GIVING, when_giving, reason_of(when_giving))
    because = (today,) if then.reason is today.reason else (today, then)
    added = (ADDED.get(one.reason, frozenset()) for one in because)
    french = {Regime.FRENCH_LIL} if FRANCE in {now, when_giving} else set()
    return Applicable(frozenset({Regime.APPI}).union(french, *added), because)


def reason_of(place: str) -> RegimeReason:
    """Tell what kind of place this is for the law."""
    known = {
        JAPAN: RegimeReason.IN_JAPAN,
        SWITZERLAND: RegimeReason.IN_SWITZERLAND,
        GIBRALTAR: RegimeReason.IN_GIBRALTAR,
        NOT_SAYING: RegimeReason.NOT_SAYING,
    }
    if place in EEA:
        return RegimeReason.IN_EEA
    if place.partition("-")[0] == UNITED_KINGDOM:
        return RegimeReason.IN_UNITED_KINGDOM
    return known.get(place, RegimeReason.ELSEWHERE)
