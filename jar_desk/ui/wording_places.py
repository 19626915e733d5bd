"""Words for languages and countries, and why the laws of a place apply."""

# ruff: noqa: PLR0911 - one branch a member, so that mypy sees a missing one

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from jar_desk.domain.whereabouts import ELSEWHERE, NOT_SAYING, PlaceAsked, RegimeReason

if TYPE_CHECKING:
    from datetime import datetime

    from jar_desk.domain.whereabouts import Because

translate = QCoreApplication.translate

ZONES: Final = (
    "Asia/Tokyo",
    "Europe/London",
    "Europe/Paris",
    "Europe/Kyiv",
    "Asia/Yangon",
    "Asia/Kathmandu",
    "Asia/Dhaka",
    "Asia/Kabul",
    "Africa/Addis_Ababa",
    "America/New_York",
    "America/Los_Angeles",
    "Australia/Sydney",
)
"""The time zones (IANA) that are offered."""


def native_language(tag: str) -> str:
    """Name a language in itself, as a reader of it would find it ("Tiếng Việt")."""
    return QLocale(tag).nativeLanguageName() or tag


def language(tag: str) -> str:
    """Name a language (BCP 47) in the language of the interface."""
    names = {
        "ja": translate("Wording", "Japanese"),
        "en": translate("Wording", "English"),
        "ar": translate("Wording", "Arabic"),
        "am": translate("Wording", "Amharic"),
        "bn": translate("Wording", "Bengali"),
        "de": translate("Wording", "German"),
        "es": translate("Wording", "Spanish"),
        "fa": translate("Wording", "Persian"),
        "fr": translate("Wording", "French"),
        "hi": translate("Wording", "Hindi"),
        "it": translate("Wording", "Italian"),
        "ko": translate("Wording", "Korean"),
        "ku": translate("Wording", "Kurdish"),
        "my": translate("Wording", "Burmese"),
        "nb": translate("Wording", "Norwegian"),
        "ne": translate("Wording", "Nepali"),
        "pl": translate("Wording", "Polish"),
        "ps": translate("Wording", "Pashto"),
        "pt": translate("Wording", "Portuguese"),
        "ru": translate("Wording", "Russian"),
        "si": translate("Wording", "Sinhala"),
        "so": translate("Wording", "Somali"),
        "sv": translate("Wording", "Swedish"),
        "sw": translate("Wording", "Swahili"),
        "ta": translate("Wording", "Tamil"),
        "ti": translate("Wording", "Tigrinya"),
        "tr": translate("Wording", "Turkish"),
        "uk": translate("Wording", "Ukrainian"),
        "ur": translate("Wording", "Urdu"),
        "vi": translate("Wording", "Vietnamese"),
        "zh": translate("Wording", "Chinese"),
    }
    return names.get(tag.partition("-")[0].lower()) or native_language(tag)


def languages() -> tuple[str, ...]:
    """Return the language tags offered, the two of the interface first."""
    common = "ja en ar am bn fa fr hi ko ku my ne ps pt ru si so sw ta ti tr uk ur vi zh es de"
    european = "it nb pl sv"
    return tuple(f"{common} {european}".split())


def country(code: str) -> str:
    """Name a country, or a nation of the United Kingdom (ISO 3166), as the interface does."""
    names = {
        "JP": translate("Wording", "Japan"),
        "GB": translate("Wording", "United Kingdom"),
        "GB-ENG": translate("Wording", "England"),
        "GB-WLS": translate("Wording", "Wales"),
        "GB-SCT": translate("Wording", "Scotland"),
        "GB-NIR": translate("Wording", "Northern Ireland"),
        "GI": translate("Wording", "Gibraltar"),
        "US": translate("Wording", "United States"),
        "CA": translate("Wording", "Canada"),
        "CH": translate("Wording", "Switzerland"),
        "CN": translate("Wording", "China"),
        "KR": translate("Wording", "South Korea"),
        "AT": translate("Wording", "Austria"),
        "BE": translate("Wording", "Belgium"),
        "BG": translate("Wording", "Bulgaria"),
        "HR": translate("Wording", "Croatia"),
        "CY": translate("Wording", "Cyprus"),
        "CZ": translate("Wording", "Czechia"),
        "DK": translate("Wording", "Denmark"),
        "EE": translate("Wording", "Estonia"),
        "FI": translate("Wording", "Finland"),
        "FR": translate("Wording", "France"),
        "DE": translate("Wording", "Germany"),
        "GR": translate("Wording", "Greece"),
        "HU": translate("Wording", "Hungary"),
        "IS": translate("Wording", "Iceland"),
        "IE": translate("Wording", "Ireland"),
        "IT": translate("Wording", "Italy"),
        "LV": translate("Wording", "Latvia"),
        "LI": translate("Wording", "Liechtenstein"),
        "LT": translate("Wording", "Lithuania"),
        "LU": translate("Wording", "Luxembourg"),
        "MT": translate("Wording", "Malta"),
        "NL": translate("Wording", "Netherlands"),
        "NO": translate("Wording", "Norway"),
        "PL": translate("Wording", "Poland"),
        "PT": translate("Wording", "Portugal"),
        "RO": translate("Wording", "Romania"),
        "SK": translate("Wording", "Slovakia"),
        "SI": translate("Wording", "Slovenia"),
        "ES": translate("Wording", "Spain"),
        "SE": translate("Wording", "Sweden"),
    }
    known = names.get(code.upper())
    return known or QLocale.territoryToString(QLocale.codeToTerritory(code)) or code


def place(code: str) -> str:
    """Name where somebody is: a country, elsewhere, or not said."""
    words = {
        ELSEWHERE: translate("Wording", "Elsewhere"),
        NOT_SAYING: translate("Wording", "Does not want to say"),
    }
    return words.get(code) or country(code)


def because(reasons: tuple[Because, ...]) -> str:
    """Say why the laws apply, one line for each place that counts."""
    if len(reasons) == 1:
        return _reason(reasons[0].reason)
    return "\n".join(_asked(one.asked).format(why=_reason(one.reason)) for one in reasons)


def _asked(value: PlaceAsked) -> str:
    match value:
        case PlaceAsked.NOW:
            return translate("Wording", "Now: {why}")
        case PlaceAsked.WHEN_GIVING:
            return translate("Wording", "When giving the data: {why}")
        case _:
            assert_never(value)


def _reason(value: RegimeReason) -> str:
    match value:
        case RegimeReason.IN_JAPAN:
            return translate("Wording", "In Japan the APPI applies.")
        case RegimeReason.IN_EEA:
            return translate(
                "Wording",
                "In the EEA the GDPR applies beside the APPI; where the person is decides, "
                "not nationality.",
            )
        case RegimeReason.IN_UNITED_KINGDOM:
            return translate(
                "Wording", "In the United Kingdom the UK GDPR applies beside the APPI."
            )
        case RegimeReason.IN_SWITZERLAND:
            return translate(
                "Wording",
                "Switzerland has a law of its own, which the policy does not name: the desk "
                "answers within 30 days as a courtesy.",
            )
        case RegimeReason.IN_GIBRALTAR:
            return translate(
                "Wording",
                "Gibraltar has a law of its own, not the UK GDPR: ask the protection manager.",
            )
        case RegimeReason.ELSEWHERE:
            return translate("Wording", "The APPI applies to everything JAR holds.")
        case RegimeReason.NOT_SAYING:
            return translate(
                "Wording", "When in doubt we treat the person as protected by the GDPR as well."
            )
        case _:
            assert_never(value)


def time_zone(zone: str, at: datetime) -> str:
    """Name a time zone by its cities, with its distance from UTC at a moment."""
    offset = f"{at.astimezone(ZoneInfo(zone)):%z}"
    return f"{_cities().get(zone, zone)} (UTC{offset[:3]}:{offset[3:]})"


def _cities() -> dict[str, str]:
    return {
        "Asia/Tokyo": translate("Wording", "Tokyo"),
        "Europe/London": translate("Wording", "London"),
        "Europe/Paris": translate("Wording", "Paris, Berlin"),
        "Europe/Kyiv": translate("Wording", "Kyiv"),
        "Asia/Yangon": translate("Wording", "Yangon"),
        "Asia/Kathmandu": translate("Wording", "Kathmandu"),
        "Asia/Dhaka": translate("Wording", "Dhaka"),
        "Asia/Kabul": translate("Wording", "Kabul"),
        "Africa/Addis_Ababa": translate("Wording", "Addis Ababa"),
        "America/New_York": translate("Wording", "New York"),
        "America/Los_Angeles": translate("Wording", "Los Angeles"),
        "Australia/Sydney": translate("Wording", "Sydney"),
    }
