"""Words for languages and countries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


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
    """Name a country (ISO 3166-1 alpha-2) in the language of the interface."""
    names = {
        "JP": translate("Wording", "Japan"),
        "GB": translate("Wording", "United Kingdom"),
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
