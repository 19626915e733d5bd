from __future__ import annotations

import pytest

from jar_desk.domain.rights import Regime
from jar_desk.domain.whereabouts import EEA, PlaceAsked, RegimeReason, applicable, reason_of

APPI, GDPR, UK, LIL = Regime


@pytest.mark.parametrize(
    ("now", "then", "regimes"),
    [
        ("JP", "JP", {APPI}),
        ("FR", "FR", {APPI, GDPR, LIL}),
        ("JP", "FR", {APPI, GDPR, LIL}),
        ("FR", "JP", {APPI, GDPR, LIL}),
        ("GB", "GB", {APPI, UK}),
        ("GB-NIR", "JP", {APPI, UK}),
        ("JP", "GB-SCT", {APPI, UK}),
        ("DE", "GB-ENG", {APPI, GDPR, UK}),
        ("GB-WLS", "LI", {APPI, GDPR, UK}),
        ("", "", {APPI, GDPR}),
        ("JP", "", {APPI, GDPR}),
        ("", "JP", {APPI, GDPR}),
        ("", "GB", {APPI, GDPR, UK}),
        ("CH", "CH", {APPI}),
        ("CH", "AT", {APPI, GDPR}),
        ("GI", "GI", {APPI}),
        ("GI", "ES", {APPI, GDPR}),
        ("US", "ZZ", {APPI}),
        ("IM", "JE", {APPI}),
    ],
)
def test_two_places_give_the_laws(now: str, then: str, regimes: set[Regime]) -> None:
    assert applicable(now, then).regimes == regimes


def test_the_eea_is_the_union_with_iceland_liechtenstein_and_norway() -> None:
    assert len(EEA) == len(set(EEA)) == 27 + 3
    assert {"IS", "LI", "NO", "HR"} <= set(EEA)
    assert not {"GB", "CH", "GI", "TR", "UA", "JP"} & set(EEA)


@pytest.mark.parametrize("place", EEA)
def test_every_state_of_the_eea_brings_the_gdpr(place: str) -> None:
    assert reason_of(place) is RegimeReason.IN_EEA
    french = {LIL} if place == "FR" else set()
    assert applicable("JP", place).regimes == {APPI, GDPR} | french


def test_the_reason_names_the_place_it_is_about() -> None:
    because = applicable("JP", "GB-SCT").because
    assert [(one.asked, one.place, one.reason) for one in because] == [
        (PlaceAsked.NOW, "JP", RegimeReason.IN_JAPAN),
        (PlaceAsked.WHEN_GIVING, "GB-SCT", RegimeReason.IN_UNITED_KINGDOM),
    ]
    assert len(applicable("FR", "DE").because) == 1
