"""The shipped faces as HarfBuzz sees them, and which of them can show a piece of text."""

from __future__ import annotations

import unicodedata
from enum import StrEnum
from typing import Final

from jar_desk.assets import resource
from jar_desk.documents.untyped import harfbuzz as hb


class Family(StrEnum):
    """The faces a style may ask for; everything else is fallback."""

    MINCHO = "BIZUDPMincho-Regular"
    GOTHIC = "BIZUDPGothic-Regular"
    BOLD = "BIZUDPGothic-Bold"
    SANS = "NotoSans-Regular"
    SANS_BOLD = "NotoSans-Bold"


_EUROPEAN: Final = ("NotoSans-Regular", "NotoSansJP-Regular")
_BOLD_EUROPEAN: Final = ("NotoSans-Bold", *_EUROPEAN)
_SCRIPTS: Final = (
    "NotoSansArabic-Regular",
    "NotoSansMyanmar-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansBengali-Regular",
    "NotoSansEthiopic-Regular",
    "NotoSansTamil-Regular",
    "NotoSansSinhala-Regular",
)
SUBSTITUTE: Final = "〓"
"""The geta mark: printers' sign for a character that cannot be set."""


def is_ignorable(character: str) -> bool:
    """Tell whether a character draws nothing of its own (joiners, variation selectors)."""
    code = ord(character)
    return (
        code in {0x200C, 0x200D, 0x034F}
        or 0xFE00 <= code <= 0xFE0F  # noqa: PLR2004 - variation selectors
        or 0xE0100 <= code <= 0xE01EF  # noqa: PLR2004 - ideographic variation selectors
    )


class Face:
    """One font file: coverage and the HarfBuzz font that shapes it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(resource("fonts", f"{name}.ttf"))))
        self.hb_font = hb.Font(self.hb_face)
        self.units_per_em: int = self.hb_face.upem
        extents = self.hb_font.get_font_extents("ltr")
        self.ascent = extents.ascender / self.units_per_em
        self.descent = -extents.descender / self.units_per_em
        self._covered: dict[str, bool] = {}

    def covers(self, text: str) -> bool:
        """Tell whether every visible character has a glyph."""
        return all(is_ignorable(ch) or self._has(ch) for ch in text)

    def _has(self, character: str) -> bool:
        known = self._covered.get(character)
        if known is None:
            known = bool(self.hb_font.get_nominal_glyph(ord(character)))
            self._covered[character] = known
        return known


class Faces:
    """The faces one document uses, each loaded when first needed."""

    def __init__(self) -> None:
        self._loaded: dict[str, Face] = {}
        self._chosen: dict[tuple[Family, str, Face | None], Face | None] = {}

    def face(self, name: str) -> Face:
        """Return a face by the name of its file."""
        if name not in self._loaded:
            self._loaded[name] = Face(name)
        return self._loaded[name]

    def choose(self, family: Family, text: str, beside: Face | None = None) -> Face | None:
        """Return the first face that shows all of a text, or None.

        `beside` is the face of the text before: marks and signs shared by scripts stay with it.
        """
        key = (family, text, beside)
        if key not in self._chosen:
            self._chosen[key] = self._choose(family, text, beside)
        return self._chosen[key]

    def _choose(self, family: Family, text: str, beside: Face | None) -> Face | None:
        if beside and not text.isascii() and not _is_own(text) and beside.covers(text):
            return beside
        for name in _chain(family):
            face = self.face(name)
            if face.covers(text):
                return face
        return None


def _chain(family: Family) -> tuple[str, ...]:
    bold = family in {Family.BOLD, Family.SANS_BOLD}
    europeans = _BOLD_EUROPEAN if bold else _EUROPEAN
    main = (family.value, Family.GOTHIC.value) if family is Family.SANS_BOLD else (family.value,)
    return (*main, *europeans, *_SCRIPTS)


def _is_own(text: str) -> bool:
    """Tell whether a text is Japanese or European and needs no company."""
    name = unicodedata.name(text[0], "")
    return name.startswith(("CJK", "HIRAGANA", "KATAKANA", "IDEOGRAPHIC", "LATIN", "FULLWIDTH"))
