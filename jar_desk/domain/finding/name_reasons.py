"""How a name stands in a row: together, in another order or spelling, apart, or inside another."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from jar_desk.domain.finding.hits import Likeness, Reason, Sign
from jar_desk.domain.finding.names import ARTICLES
from jar_desk.domain.finding.sieve import orders
from jar_desk.domain.finding.spellings import kana, likeness
from jar_desk.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jar_desk.domain.finding.names import Name

_KANJI: Final = re.compile(r"[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_IS_KANA: Final = re.compile(r"[\u30a1-\u30fe]")
_CALLED: Final = "様氏殿君先"
_AFTER_KANA: Final = ("サン", "サマ", "チャン", "クン", "シ")
_FEW: Final = 3
"""Words of a cell that holds nothing but a name."""
_ORDER: Final = tuple(Likeness)


class _Word(NamedTuple):
    text: str
    column: int
    alone: bool


def name_reason(name: Name, cells: Sequence[str]) -> Reason | None:
    """Return the best reason by which a name stands in a row."""
    folded = [fold(cell) for cell in cells]
    found = [*_together(name, cells, folded)]
    if name.spaced:
        found += _in_words(name, cells, folded)
    else:
        found += _apart(name, cells, folded)
    return min(found, key=lambda one: _ORDER.index(one.likeness), default=None)


def _together(name: Name, cells: Sequence[str], folded: list[str]) -> Iterator[Reason]:
    """Find the name without blanks, in one cell or going on in the next."""
    if name.spaced and len(name.parts) == 1:
        return
    close = [text.replace(" ", "") for text in folded]
    for column, text in enumerate(close):
        said = cells[column].strip()
        for way in map("".join, orders(name.parts)):
            if way in text:
                like = _bounded(way, text, spaced=name.spaced)
                yield Reason(Sign.NAME, like, column, said)
            elif name.is_kana and kana(way) in kana(text):
                like = _bounded(kana(way), kana(text), spaced=False)
                like = Likeness.SPELLING if like is Likeness.SAME else like
                yield Reason(Sign.NAME, like, column, said)
            elif text and column + 1 < len(close) and _goes_on(way, text, close[column + 1]):
                both = f"{said} {cells[column + 1].strip()}"
                yield Reason(Sign.NAME, Likeness.SAME, column, both)


def _goes_on(way: str, text: str, following: str) -> bool:
    return bool(following) and (
        text + following == way or (kana(way) != "" and kana(text) + kana(following) == kana(way))
    )


def _bounded(way: str, text: str, *, spaced: bool) -> Likeness:
    """Tell a name that stands for itself from one inside another word."""
    if way == text:
        return Likeness.SAME
    if spaced:
        return Likeness.INSIDE
    inside = True
    at = text.find(way)
    while at >= 0 and inside:
        before, after = text[:at][-1:], text[at + len(way) :]
        inside = _same_kind(before, way[0]) or (
            _same_kind(after[:1], way[-1]) and not _title(after)
        )
        at = text.find(way, at + 1)
    return Likeness.INSIDE if inside else Likeness.SAME


def _same_kind(one: str, other: str) -> bool:
    return any(kind.match(one) and kind.match(other) for kind in (_KANJI, _IS_KANA))


def _title(after: str) -> bool:
    return after[:1] in _CALLED or after.startswith(_AFTER_KANA)


def _apart(name: Name, cells: Sequence[str], folded: list[str]) -> Iterator[Reason]:
    """Find the parts each in a cell of its own."""
    if len(name.parts) == 1:
        return
    columns = [folded.index(part) if part in folded else -1 for part in name.parts]
    if min(columns) >= 0 and len(set(columns)) == len(columns):
        said = " … ".join(cells[column].strip() for column in sorted(columns))
        yield Reason(Sign.NAME, Likeness.SPREAD, min(columns), said)


def _in_words(name: Name, cells: Sequence[str], folded: list[str]) -> Iterator[Reason]:
    words = list(_words(folded))
    if len(name.parts) == 1:
        yield from _single(name, words, cells)
        return
    sizes = [len(name.parts), *([len(name.parts) - 1] if len(name.parts) > 2 else [])]  # noqa: PLR2004
    for size in sizes:
        for first in range(len(words) - size + 1):
            window = words[first : first + size]
            if any(two.column - one.column > 1 for one, two in pairwise(window)):
                continue
            like = _fits(name, window)
            if like is not None:
                whole = size == len(name.parts)
                kept = like if whole else Likeness.PART
                yield Reason(Sign.NAME, kept, window[0].column, _said(window, cells))
    alone = [word for word in words if word.alone]
    met = [_best(part, alone) for part in name.parts]
    if all(met):
        places = sorted({word.column for word in met if word})
        if len(places) > 1:
            said = " … ".join(cells[column].strip() for column in places)
            yield Reason(Sign.NAME, Likeness.SPREAD, places[0], said)


def _words(folded: list[str]) -> Iterator[_Word]:
    for column, text in enumerate(folded):
        words = [word for word in text.split() if word not in ARTICLES]
        for word in words:
            yield _Word(word, column, len(words) <= _FEW)


def _single(name: Name, words: list[_Word], cells: Sequence[str]) -> Iterator[Reason]:
    for word in words:
        like = likeness(word.text, name.parts[0])
        if like is None:
            continue
        whole = fold(cells[word.column]) == word.text
        if whole or len(word.text) >= _FEW:
            kept = like if whole else Likeness.INSIDE
            yield Reason(Sign.NAME, kept, word.column, cells[word.column].strip())


def _fits(name: Name, window: list[_Word]) -> Likeness | None:
    """Return the weakest likeness of words that are parts of the name, each another one."""
    left = list(name.parts)
    weakest = Likeness.SAME
    for word in window:
        met = [(like, part) for part in left if (like := likeness(word.text, part))]
        if not met:
            return None
        like, part = min(met, key=lambda one: _ORDER.index(one[0]))
        left.remove(part)
        weakest = max(weakest, like, key=_ORDER.index)
    return weakest


def _best(part: str, words: list[_Word]) -> _Word | None:
    return next((word for word in words if likeness(word.text, part)), None)


def _said(window: list[_Word], cells: Sequence[str]) -> str:
    columns = dict.fromkeys(word.column for word in window)
    return " ".join(cells[column].strip() for column in columns)
