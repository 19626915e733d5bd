"""Finding words on a page: every spelling a person would call the same, across line ends."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from jar_desk.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jar_desk.domain.redaction import PageText, Sign

_DASHES: Final = "-ー"


@dataclass(frozen=True, slots=True)
class Folded:
    """A page folded for comparing: its text without blanks, and the sign of every letter."""

    text: str
    signs: tuple[int, ...]


def folded_page(page: PageText) -> Folded:
    """Return the page in the form in which spellings compare (`domain.folding`)."""
    return _fold_all([sign.text for sign in page.signs])


def folded_words(words: str) -> str:
    """Return what is looked for in the form of `folded_page`."""
    return _fold_all(words).text


def find_on(page: PageText, folded: Folded, wanted: str) -> Iterator[tuple[Sign, ...]]:
    """Yield the signs of every place where a text stands on a page, in order of the page.

    `wanted` is as `folded_words` returns it. Numbers are found whole only: never within others.
    """
    at = folded.text.find(wanted) if wanted else -1
    while at >= 0:
        end = at + len(wanted)
        first, last = folded.signs[at], _cluster_end(page, folded.signs[end - 1])
        if not (_is_cut(page, first - 1) or _is_cut(page, last - 1)):
            yield page.signs[first:last]
        at = folded.text.find(wanted, end)


def _is_cut(page: PageText, last: int) -> bool:
    """Tell whether a number goes on after a sign."""
    pair = page.signs[last : last + 2] if last >= 0 else ()
    return len(pair) > 1 and all(sign.text.isdecimal() for sign in pair)


def _fold_all(texts: Sequence[str]) -> Folded:
    letters: list[str] = []
    owners: list[int] = []
    for first, text in _clusters(texts):
        for letter in _folded(text):
            if letter in _DASHES and letters and letters[-1].isdecimal():
                continue
            letters.append(letter)
            owners.append(first)
    return Folded("".join(letters), tuple(owners))


def _clusters(texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield each sign with the marks that follow it: half-width voicing, accents."""
    first, cluster = 0, ""
    for index, text in enumerate(texts):
        if cluster and _is_mark(text):
            cluster += text
            continue
        if cluster:
            yield first, cluster
        first, cluster = index, text
    if cluster:
        yield first, cluster


def _cluster_end(page: PageText, first: int) -> int:
    end = first + 1
    while end < len(page.signs) and _is_mark(page.signs[end].text):
        end += 1
    return end


def _is_mark(text: str) -> bool:
    return bool(text) and (text in "ﾞﾟ" or unicodedata.combining(text[0]) > 0)


@lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    return "".join(fold(text).split())
