"""Fold text so that spellings a person would call the same compare equal in a search."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from jar_desk.domain.kanji_variants import KANJI_VARIANTS

_LATIN: Final = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "ɖ": "d",
    "ə": "a",
}
_ARABIC: Final = {"ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": ""}
_HIRAGANA: Final = {
    chr(code): chr(code + 0x60) for code in (*range(0x3041, 0x3097), 0x309D, 0x309E)
}
_DASHES: Final = "‐‑‒–—―−﹘﹣˗⁃"
_QUOTES: Final = "'’‘‛ʼʻʾʿ`´′″\"“”„«»‹›"
_BLANKS: Final = "・･·‧•゠=,、，.。．;:|/／_　"

_LETTERS: Final = str.maketrans(
    KANJI_VARIANTS
    | _LATIN
    | _ARABIC
    | _HIRAGANA
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_QUOTES, "")
    | dict.fromkeys(_BLANKS, " ")
)
_MARKS: Final = re.compile(
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u0591-\u05c7"
    "\u064b-\u065f\u0670\u06d6-\u06ed]"
)
"""Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic: the reader adds them.

Kana voicing and the vowel signs of Indic and Burmese script are letters to their readers and stay.
"""

_CJK: Final = "\u3005-\u3007\u30a1-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_BLANK_BETWEEN_CJK: Final = re.compile(rf"(?<=[{_CJK}]) (?=[{_CJK}])")
_DASH_IN_NUMBER: Final = re.compile(r"(?<=\d)ー")
_DASH_AT_LETTER: Final = re.compile(r"-(?!\d)|(?<!\d)-")
_RUN: Final = re.compile(r"\s+")
_ROUNDS: Final = 4
"""Folding settles in two rounds; rare Unicode decompositions were seen to need three."""


def fold(text: str) -> str:
    """Return the form under which a text is stored for searching and a query is compared.

    Width, case, kana, accents, kanji variants, digits, blanks and punctuation are unified
    (NFKC, Unicode Standard Annex 15; full case folding, Unicode 3.13). Idempotent. The result
    is only for comparing, never shown.
    """
    for _ in range(_ROUNDS):
        folded = _fold_once(text)
        if folded == text:
            break
        text = folded
    return text


def _fold_once(text: str) -> str:
    text = text.casefold().translate(_LETTERS) if text.isascii() else _fold_letters(text)
    if not text.isprintable():
        text = "".join(ch if ch.isprintable() else _replacement(ch) for ch in text)
    text = _DASH_IN_NUMBER.sub("-", text)
    text = _DASH_AT_LETTER.sub(" ", text)
    text = _RUN.sub(" ", text).strip()
    return _BLANK_BETWEEN_CJK.sub("", text)


def _fold_letters(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    text = unicodedata.normalize("NFC", text).translate(_LETTERS)
    return "".join(_plain(ch) for ch in text)


def _plain(ch: str) -> str:
    if ch.isascii():
        return ch
    if unicodedata.category(ch) == "Nd":
        return str(unicodedata.decimal(ch))
    is_selector = "\ufe00" <= ch <= "\ufe0f" or "\U000e0100" <= ch <= "\U000e01ef"
    return "" if is_selector else ch


def _replacement(ch: str) -> str:
    """Return a blank for white space and nothing for NUL, controls, joiners and surrogates."""
    return " " if ch.isspace() else ""
