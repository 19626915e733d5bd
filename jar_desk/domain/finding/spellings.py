"""Spellings of one name that sound alike: long vowels, systems of romaji, transliteration.

Rules, not a list of names. Romaji: Hepburn, Kunrei and passport spellings fall together (si/shi,
tu/tsu, hu/fu, zi/ji, ou/oo/oh/ō). Transliteration (Muhammad, Mohammed): consonants in the same
order, vowels of the same kind; e stands for a and i.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from jar_desk.domain.finding.hits import Likeness

_ROMAJI: Final = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"shi", "si"),
        (r"sh(?=[aueo])", "sy"),
        (r"tch", "tty"),
        (r"chi", "ti"),
        (r"ch(?=[aueo])", "ty"),
        (r"tyi", "ti"),
        (r"tsu", "tu"),
        (r"fu", "hu"),
        (r"j(?:i|yi)", "zi"),
        (r"jy?(?=[aueo])", "zy"),
        (r"dz?u", "zu"),
        (r"m(?=[bp])", "n"),
        (r"oh(?=[^aeiouy]|$)", "o"),
        (r"o[ou]+", "o"),
        (r"uu+", "u"),
    )
)
_CONSONANTS: Final = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (r"^(?:al|el)(?=\w{4})", ""),
        (r"ph", "f"),
        (r"[kc]h(?=[^aeiou]|$)|kh", "h"),
        (r"ck|[cq]", "k"),
        (r"dj|zh", "j"),
        (r"dh", "d"),
        (r"gh", "g"),
        (r"th", "t"),
        (r"h$", ""),
        (r"v", "w"),
    )
)
_DOUBLE: Final = re.compile(r"(.)\1+")
_VOWELS: Final = re.compile(r"[aeiouy]+")
_ROUND: Final = "u"
_FLAT: Final = "i"
_OPEN: Final = "a"
SHORT_FORMS: Final = {"mohd": "muhammad", "muhd": "muhammad", "mhd": "muhammad", "md": "muhammad"}
"""As they stand in passports."""
SHORTEST_SKELETON: Final = 2
"""Consonants below which names are too short to be guessed at."""

_KANA_SMALL: Final = str.maketrans("ァィゥェォャュョヮヂヅヴ", "アイウエオヤユヨワジズブ")
_O: Final = "オコソトノホモヨロヲゴゾドボポ"
_U: Final = "ウクスツヌフムユルグズブプ"
_E: Final = "エケセテネヘメレゲゼデベペ"
_A: Final = "アカサタナハマヤラワガザダバパ"
_I: Final = "イキシチニヒミリギジビピ"
_LONG: Final = re.compile(
    f"(?<=[{_O}])[ウオ]|(?<=[{_U}])ウ|(?<=[{_E}])[イエ]|(?<=[{_A}])ア|(?<=[{_I}])イ"
)


@lru_cache(maxsize=65536)
def romaji(word: str) -> str:
    """Return a folded Latin word in the one spelling of its Japanese sounds."""
    for pattern, put in _ROMAJI:
        word = pattern.sub(put, word)
    return word


def kana(text: str) -> str:
    """Return folded kana without what tells long vowels and small letters apart."""
    return _LONG.sub("", text.translate(_KANA_SMALL).replace("ー", ""))


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """Return the consonants of a folded Latin word by which its transliterations agree."""
    return _VOWELS.sub("", _consonants(word))


def likeness(word: str, wanted: str) -> Likeness | None:
    """Return how one folded word is like another, None where it is another name."""
    if word == wanted:
        return Likeness.SAME
    if not (word.isascii() and wanted.isascii()):
        return None
    if romaji(word) == romaji(wanted):
        return Likeness.SPELLING
    full, meant = SHORT_FORMS.get(word, word), SHORT_FORMS.get(wanted, wanted)
    if _may_be_guessed(full, meant) and _vowels_agree(full, meant):
        return Likeness.TRANSLITERATION
    return None


def _may_be_guessed(word: str, wanted: str) -> bool:
    bones = skeleton(wanted)
    return len(bones) >= SHORTEST_SKELETON and skeleton(word) == bones


def _vowels_agree(word: str, wanted: str) -> bool:
    """Compare what stands between the consonants; e goes with a and with i."""
    one, other = (_vowel_kinds(_consonants(each)) for each in (word, wanted))
    return len(one) == len(other) and all(map(_agree, one, other))


@lru_cache(maxsize=4096)
def _vowel_kinds(word: str) -> tuple[str, ...]:
    return tuple("".join(sorted({_kind(v) for v in gap})) for gap in re.split(r"[^aeiouy]", word))


def _kind(vowel: str) -> str:
    if vowel in "ou":
        return _ROUND
    return _OPEN + _FLAT if vowel == "e" else _FLAT if vowel in "iy" else _OPEN


def _agree(one: str, other: str) -> bool:
    return one == other or not set(one).isdisjoint(other)


def _consonants(word: str) -> str:
    for pattern, put in _CONSONANTS:
        word = pattern.sub(put, word)
    return _DOUBLE.sub(r"\1", word)
