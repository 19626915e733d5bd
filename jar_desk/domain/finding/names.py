"""Names as they are looked for: in parts, for scripts with blanks and for those without."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.domain.finding.spellings import likeness
from jar_desk.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN: Final = re.compile(r"[\s・･·=＝,、，‧]+")
_SPACED: Final = ("LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "ARMENIAN", "GEORGIAN")
_SPACED_INDIC: Final = ("DEVANAGARI", "BENGALI", "TAMIL", "SINHALA", "GURMUKHI", "ETHIOPIC")
_SCRIPTS_WITH_BLANKS: Final = (*_SPACED, *_SPACED_INDIC)
ARTICLES: Final = frozenset({"al", "el", "ul", "bin", "ibn", "bint", "abd", "de", "da", "van"})
"""Words between the parts of a name that are as often left out (abd joins what follows)."""
_KANA: Final = re.compile(r"[\u30a1-\u30fa\u30fcー]+")


@dataclass(frozen=True, slots=True)
class Name:
    """Folded parts of one spelling of a name."""

    parts: tuple[str, ...]
    spaced: bool

    @property
    def is_kana(self) -> bool:
        """Tell whether it stands in kana alone."""
        return all(_KANA.fullmatch(part) for part in self.parts)

    def like(self, word: str) -> list[int]:
        """Return which parts a folded word may be."""
        return [place for place, part in enumerate(self.parts) if likeness(word, part)]


def is_spaced(text: str) -> bool:
    """Tell whether a text is in a script that parts words by blanks."""
    letter = next((ch for ch in text if ch.isalpha()), "")
    return bool(letter) and unicodedata.name(letter, "").startswith(_SCRIPTS_WITH_BLANKS)


def names_of(texts: Iterable[str]) -> tuple[Name, ...]:
    """Return names ready to be looked for; empty ones and repetitions are left out."""
    return tuple(dict.fromkeys(one for text in texts if (one := _name(text)).parts))


def _name(text: str) -> Name:
    spaced = is_spaced(text)
    if not spaced:
        return Name(tuple(filter(None, map(fold, _BETWEEN.split(text)))), spaced)
    words = fold(text).split()
    telling = tuple(word for word in words if word not in ARTICLES)
    return Name(telling or tuple(words), spaced)
