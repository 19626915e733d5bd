"""A quick look at every row: nothing that concerns the person is lost, most of the rest is."""

from __future__ import annotations

import re
import unicodedata
from itertools import permutations
from typing import TYPE_CHECKING, Final

from jar_desk.domain.finding.names import Name, is_spaced
from jar_desk.domain.finding.spellings import kana
from jar_desk.domain.folding import fold
from jar_desk.domain.recipients import comparable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jar_desk.domain.finding.terms import Terms

CELL_END: Final = "\x1f"
ROW_END: Final = "\n"
_VOICING: Final = str.maketrans("", "", "\u3099\u309a")
_SOFTER: Final = str.maketrans("ーァィゥェォャュョヮヂヅヴ", "ーアイウエオヤユヨワシスフ")
_MOST_KNOWN: Final = 200_000
_MOST_PARTS: Final = 3
"""Parts of a name that are tried in every order; longer names as they stand and turned round."""
_LETTERS: Final = re.compile(r"[^\W\d_]{3,}")
_TOWN: Final = 4
_TAIL: Final = 8
"""Last digits of a phone number: what country codes and a trunk 0 leave alone."""


class _Rough(dict[int, str]):
    """Letters folded one by one, and more roughly than `fold`: a table for `str.translate`."""

    def __missing__(self, code: int) -> str:
        folded = fold(f"x{chr(code)}x")[1:-1]
        plain = unicodedata.normalize("NFD", folded.translate(_SOFTER)).translate(_VOICING)
        kept = "".join(ch if ch.isalnum() else " " for ch in plain.replace("ー", ""))
        self[code] = " " if plain and not kept.strip() else kept
        return self[code]


_ROUGH: Final = _Rough({ord(ROW_END): ROW_END, ord("ー"): "", ord("ｰ"): "", ord("_"): " "})


def rough(text: str) -> str:
    """Return a text by which what folds alike is alike; other things may be too."""
    return text.replace(ROW_END, " ").translate(_ROUGH)


def squeezed(text: str) -> str:
    """Return the rough text without blanks."""
    return rough(text).replace(" ", "")


class Sieve:
    """Ask it of every row; it learns words, so keep it for the whole file."""

    def __init__(self, terms: Terms, names: Iterable[Name]) -> None:
        self._names = tuple(names)
        self._keys = tuple(dict.fromkeys(key for key in _keys(terms, self._names) if key))
        self._all_of = tuple(
            tuple(squeezed(part) for part in name.parts)
            for name in self._names
            if not name.spaced and len(name.parts) > 1
        )
        sounds = (way for name in self._names if name.is_kana for way in _sounds(name))
        self._patterns = tuple(map(re.compile, (*sounds, *map(_mail, terms.emails))))
        self._known: set[str] = set()
        self._met: set[str] = set()
        self._meant: dict[str, frozenset[tuple[int, int]]] = {}

    def passing(self, lines: Sequence[str]) -> list[int]:
        """Return which of some rows, their cells joined by CELL_END, are worth a careful look.

        Hand it many at once: what none of them holds is looked for in all of them together.
        """
        said = ROW_END.join(line.replace(ROW_END, " ") for line in lines).translate(_ROUGH)
        close = said.replace(" ", "")
        keys = [key for key in self._keys if key in close]
        all_of = [parts for parts in self._all_of if all(part in close for part in parts)]
        patterns = [pattern for pattern in self._patterns if pattern.search(close)]
        met = self._names_met(said)
        met = met if self._enough(met) else set()
        if not (keys or all_of or patterns or met):
            return []
        rows = zip(said.split(ROW_END), close.split(ROW_END), strict=True)
        return [
            place
            for place, (words, text) in enumerate(rows)
            if any(key in text for key in keys)
            or any(all(part in text for part in parts) for parts in all_of)
            or any(pattern.search(text) for pattern in patterns)
            or (met and self._enough(met.intersection(words.split())))
        ]

    def _names_met(self, said: str) -> set[str]:
        """Return the words of some rows that may be parts of names."""
        words = set(said.split())
        for word in words - self._known:
            if word.isalpha():
                self._learn(word)
        return words & self._met

    def _enough(self, met: set[str]) -> bool:
        if not met:
            return False
        found = frozenset[tuple[int, int]]().union(*map(self._meant.__getitem__, met))
        return any(
            sum(place == at for at, _ in found) >= min(2, len(set(name.parts)))
            for place, name in enumerate(self._names)
            if name.spaced
        )

    def _learn(self, word: str) -> None:
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known.add(word)
        found = frozenset(
            (place, part)
            for place, name in enumerate(self._names)
            if name.spaced
            for part in name.like(word)
        )
        if found:
            self._met.add(word)
            self._meant[word] = found


def _keys(terms: Terms, names: Iterable[Name]) -> Iterator[str]:
    for name in names:
        if name.spaced == (len(name.parts) > 1):
            yield from (squeezed("".join(parts)) for parts in orders(name.parts))
    yield from (squeezed(one) for one in terms.numbers)
    yield from (comparable(one).lstrip("0")[-_TAIL:] for one in terms.phones)
    yield from (town(one) for one in terms.addresses)


def orders(parts: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the orders in which the parts of a name are tried."""
    if len(parts) <= _MOST_PARTS:
        return tuple(permutations(parts))
    return parts, parts[::-1]


def town(address: str) -> str:
    """Return the letters of an address that every way of writing it has."""
    head = re.split(r"\d", comparable(address).lstrip("0123456789-"), maxsplit=1)[0]
    if len(head) >= _TOWN and not is_spaced(head):
        return squeezed(head[-_TOWN:])
    words = _LETTERS.findall(fold(address))
    return squeezed(max(words, key=len, default=""))


def _sounds(name: Name) -> Iterator[str]:
    for way in orders(name.parts):
        yield "[アイウエオ]?".join(map(re.escape, squeezed(kana("".join(way)))))


def _mail(address: str) -> str:
    local, _, domain = address.partition("@")
    return f"{re.escape(squeezed(local))}.{{0,40}}?{re.escape(squeezed(domain))}"
