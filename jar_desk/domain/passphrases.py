"""Passphrases as text: their one form, and what is wrong with one too easily guessed."""

from __future__ import annotations

import unicodedata
from typing import Final

SHORTEST: Final = 12
"""Characters; a Japanese or Chinese one counts as two, since it is picked from far more."""
TOO_SHORT: Final = "too-short"
DIGITS: Final = "digits"
REPEATED: Final = "repeated"
SEQUENCE: Final = "sequence"
COMMON: Final = "common"
SEEN: Final = "seen"
"""Somebody else gave it."""


def normalised(passphrase: str) -> str:
    """Return the one form (Unicode NFC) that keys are made from, however it was typed."""
    return unicodedata.normalize("NFC", passphrase)


def weight(text: str) -> int:
    """Return how long a passphrase counts, in characters of the Latin alphabet."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def is_digits(text: str) -> bool:
    """Tell whether it is a number, a date or a telephone number."""
    solid = "".join(text.split())
    return all(one.isdigit() or one in "-/.:" for one in solid)
