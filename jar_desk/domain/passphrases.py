"""How easily a passphrase is guessed: a plain estimate that refuses the worst."""

from __future__ import annotations

import math
import unicodedata
from enum import IntEnum
from itertools import pairwise
from typing import Final

from jar_desk.domain.desk_errors import WeakPassphrase

SHORTEST: Final = 12
"""Characters; a Japanese or Chinese one counts as two, since it is picked from far more."""
FAIR_BITS: Final = 50.0
STRONG_BITS: Final = 75.0

_FEWEST_DIFFERENT: Final = 5
_MOST_IN_ROWS: Final = 0.6
_ROWS: Final = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "あいうえおかきくけこさしすせそたちつてとなにぬねの",
)
_DISGUISES: Final = str.maketrans("013457@$!", "oleastasi")
_WORDS: Final = """
    password passphrase letmein welcome iloveyou monkey dragon football baseball superman batman
    princess sunshine master shadow trustno1 starwars whatever computer internet administrator
    admin qwerty azerty secret changeme default login access hello correcthorsebatterystaple
    correct horse battery staple thequickbrownfoxjumpsoverthelazydog
    refugee japan tokyo jar jardesk jar-desk desk privacy office
    パスワード ぱすわーど あいしてる にほん 日本 東京 難民 難民支援協会 こんにちは さくら
    sakura pasuwado aishiteru konnichiwa arigatou nippon nihon
"""
_KNOWN: Final = frozenset(_WORDS.split())
"""Words everybody tries first; a passphrase of nothing but these and digits is no secret."""


SEEN: Final = "seen"
"""What is wrong with a passphrase that somebody else gave."""


class Strength(IntEnum):
    """How a passphrase is shown while it is typed."""

    WEAK = 0
    FAIR = 1
    STRONG = 2


def normalised(passphrase: str) -> str:
    """Return the one form (Unicode NFC) that keys are made from, however it was typed."""
    return unicodedata.normalize("NFC", passphrase)


def strength(passphrase: str) -> Strength:
    """Estimate how long guessing would take; WEAK is what `check_passphrase` refuses."""
    if _problem(passphrase) is not None:
        return Strength.WEAK
    bits = _bits(normalised(passphrase))
    return Strength.STRONG if bits >= STRONG_BITS else Strength.FAIR


def check_passphrase(passphrase: str) -> None:
    """Refuse a new passphrase that is too easy to guess.

    Raises WeakPassphrase("too-short" | "digits" | "repeated" | "sequence" | "common").
    """
    problem = _problem(passphrase)
    if problem is not None:
        raise WeakPassphrase(problem)


def _problem(passphrase: str) -> str | None:
    text = normalised(passphrase).casefold().strip()
    if sum(_weight(character) for character in text) < SHORTEST:
        return "too-short"
    solid = "".join(text.split())
    if all(character.isdigit() or character in "-/.:" for character in solid):
        return "digits"
    if len(set(solid)) < min(_FEWEST_DIFFERENT, len(solid)) or _repeats(solid):
        return "repeated"
    if _share_in_rows(solid) > _MOST_IN_ROWS:
        return "sequence"
    if _is_common(solid):
        return "common"
    return None if _bits(text) >= FAIR_BITS else "common"


def _weight(character: str) -> int:
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _repeats(text: str) -> bool:
    """Tell whether the text is a short piece over and over: `abcabcabcabc`."""
    return text in (text + text)[1:-1]


def _share_in_rows(text: str) -> float:
    """Return how much of the text walks along the alphabet or the keyboard."""
    pairs = [first + second for first, second in pairwise(text)]
    walked = sum(
        any(pair in row or pair[::-1] in row for row in _ROWS) or pair[0] == pair[1]
        for pair in pairs
    )
    return walked / max(len(pairs), 1)


def _is_common(text: str) -> bool:
    """Tell whether nothing is left once known words, digits and signs are taken out."""
    bare = text.strip("0123456789-_.!?@#$%&*+")
    plain = {text, bare.translate(_DISGUISES)}
    return any(_left_over(form) <= 2 for form in plain)  # noqa: PLR2004 - letters that add nothing


def _left_over(text: str) -> int:
    for word in sorted(_KNOWN, key=len, reverse=True):
        text = text.replace(word, " ")
    return sum(character.isalpha() for character in text)


def _bits(text: str) -> float:
    """Return bits as if each different character were picked from the alphabets in use.

    Repeated characters count half; it flatters words, so FAIR is not far above twelve letters.
    """
    alphabet = sum(size for test, size in _ALPHABETS if any(test(one) for one in text))
    effective = (len(text) + len(set(text))) / 2
    return effective * math.log2(max(alphabet, 2))


_ALPHABETS: Final = (
    (lambda one: one.isascii() and one.isalpha(), 26),
    (str.isdigit, 10),
    (lambda one: one.isascii() and not one.isalnum(), 20),
    (lambda one: not one.isascii(), 200),
)
