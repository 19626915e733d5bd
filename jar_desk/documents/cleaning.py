"""Text as it may be set: no controls, no hidden direction marks, no lone surrogates."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_NEW_LINES: Final = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_BLANKS: Final = re.compile(r"[\t\u2000-\u200a\u202f\u205f]")
_UNSEEN: Final = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e00ff\ud800-\udfff]"
)
_EUROPEAN_WORD: Final = re.compile("[A-Za-z\u00aa-\u052f\u1e00-\u1fff]+")


def clean(text: str) -> str:
    """Return the text without what cannot or must not be set; line ends become one sign.

    European words are composed (NFC); Japanese is left alone, because NFC would change
    the shape of name kanji.
    """
    text = _BLANKS.sub(" ", _NEW_LINES.sub("\n", text))
    text = _UNSEEN.sub("", text)
    return _EUROPEAN_WORD.sub(lambda word: unicodedata.normalize("NFC", word[0]), text)
