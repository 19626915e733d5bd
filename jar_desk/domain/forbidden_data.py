"""What must never be collected, found in any text and masked (law.md A.4, F).

Individual Numbers (番号法 15, 20), insurance symbols (健康保険法 194-2), basic pension numbers and
the registered domicile. Letters and digits are compared as NFKC, digits of any script count.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum, StrEnum
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

MASK: Final = "■"
MY_NUMBER_DIGITS: Final = 12
_WEIGHTS: Final = (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


class ForbiddenKind(StrEnum):
    """What was found; codes are stored, never rename one."""

    MY_NUMBER = "my-number"
    INSURANCE = "insurance"
    PENSION_NUMBER = "pension-number"
    REGISTERED_DOMICILE = "registered-domicile"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Where in a text something stands that must not be kept, `text[start:end]`."""

    start: int
    end: int
    kind: ForbiddenKind


def check_digit(eleven: str) -> int:
    """Return the check digit of the first eleven digits of an Individual Number.

    行政手続における特定の個人を識別するための番号の利用等に関する法律施行規則, Art 5.
    """
    rest = sum(int(digit) * weight for digit, weight in zip(eleven, _WEIGHTS, strict=True)) % 11
    return 0 if rest <= 1 else 11 - rest


def is_my_number(digits: str) -> bool:
    """Tell whether twelve digits have the check digit of an Individual Number."""
    if len(digits) != MY_NUMBER_DIGITS or not digits.isascii() or not digits.isdigit():
        return False
    return int(digits[-1]) == check_digit(digits[:-1])


_GAP: Final = r"[\s\-‐‑‒–—―−ーー~_.・·|\u200b-\u200f\u2060\ufeff]"
_NEAR: Final = re.compile(rf"{_GAP}{{1,6}}")
_RUN: Final = re.compile(r"\d+")
_WORD_GAP: Final = r"[\s:=はがの()\[\]「」【】、,.・\-]"
_NUMBER: Final = rf"\d(?:{_GAP}{{0,3}}\d)*"
_SYMBOL: Final = r"[0-9A-Za-zァ-ヶぁ-ん一-龠]{1,10}?(?:[\-‐・.][0-9A-Za-z]{1,8})*"
_INSURANCE: Final = (
    re.compile(rf"保険者{_WORD_GAP}{{0,3}}番号{_WORD_GAP}{{0,8}}({_NUMBER})"),
    re.compile(
        rf"記号{_WORD_GAP}{{0,6}}番号{_WORD_GAP}{{0,8}}({_NUMBER}(?:{_WORD_GAP}{{1,4}}{_NUMBER})?)"
    ),
    re.compile(
        rf"記号{_WORD_GAP}{{0,8}}({_SYMBOL}){_WORD_GAP}{{0,8}}番号{_WORD_GAP}{{0,8}}({_NUMBER})"
    ),
    re.compile(
        rf"(?:被保険者証?|保険証|資格確認書){_WORD_GAP}{{0,4}}(?:記号|番号){_WORD_GAP}{{0,8}}({_NUMBER})"
    ),
    re.compile(
        rf"(?:insurer|insured|insurance)[\s'’s]{{0,5}}(?:card\s+)?(?:person\s+)?(?:number|no\.?|symbol)"
        rf"{_WORD_GAP}{{0,8}}(?:is\s+)?({_NUMBER})",
        re.IGNORECASE,
    ),
)
_BRANCH: Final = re.compile(rf"枝番{_WORD_GAP}{{0,6}}(\d{{1,2}})(?!\d)")
_PENSION: Final = re.compile(rf"(?<!\d)(\d{{4}}{_GAP}{{0,3}}\d{{6}})(?!\d)")
_PENSION_WORD: Final = re.compile(r"年金|pension", re.IGNORECASE)
_PENSION_WITHIN: Final = 30
_PLACE: Final = r"[^\n。;]{0,60}?(?:都|道|府|県|市|区|町|村|郡|番地|丁目|\d)[^\n。;、,)]{0,40}"
_DOMICILE: Final = (
    re.compile(rf"本籍(?:地)?[\s:=はが(「【]{{1,6}}({_PLACE})"),
    re.compile(r"本籍(?:地)?\s*[:=]\s*([^\s。;、,)■][^\n。;、,)■]{1,59})"),
    re.compile(
        r"(?:registered|permanent)\s+domicile(?:\s*[:=]\s*|\s+is\s+)([^\s;■][^\n;■]{1,59})",
        re.IGNORECASE,
    ),
)
_BEGUN: Final = re.compile(
    rf"(?:マイナンバー|個人番号|年金(?:手帳)?(?:の)?番号|my\s?number|individual\s+number|pension\s+(?:number|no\.?))"
    rf"(?:カード)?{_WORD_GAP}{{0,6}}(?:is\s+)?(\d(?:{_GAP}{{0,3}}\d){{3,}})",
    re.IGNORECASE,
)
_ABSENT: Final = re.compile(
    r"^\s*(?:なし|無し?|省略|非表示|不要|未記載|記載(?:なし|せず|不要|の?ない)|黒塗り|マスキング|確認(?:せず|しない)"
    r"|見て(?:い)?ない|none|not\b|masked|omitted|blackened)",
    re.IGNORECASE,
)


def find_forbidden(text: str) -> tuple[Finding, ...]:
    """Return everything in a text that must not be kept, in its order, without overlaps."""
    if not _worth_looking(text):
        return ()
    plain, places = _plain(text)
    found = [*_my_numbers(plain), *_insurance(plain), *_pension(plain), *_domicile(plain)]
    return _apart(Finding(places[one.start], places[one.end], one.kind) for one in sorted(found))


def masked(text: str, findings: tuple[Finding, ...] | None = None) -> str:
    """Return the text with every letter and digit of what was found as ■; gaps stay."""
    kept = list(text)
    for one in find_forbidden(text) if findings is None else findings:
        for place in range(one.start, one.end):
            if kept[place].isalnum():
                kept[place] = MASK
    return "".join(kept)


def masked_half_typed(text: str) -> str:
    """Return the text masked, with a number that was begun after its name too.

    Nobody can tell eleven digits of an Individual Number from a phone number but by the words
    before them.
    """
    plain, places = _plain(text)
    begun = tuple(
        Finding(places[one.start(1)], places[one.end(1)], ForbiddenKind.MY_NUMBER)
        for one in _BEGUN.finditer(plain)
    )
    return masked(masked(text), begun)


def _worth_looking(text: str) -> bool:
    return any(ch.isdecimal() for ch in text) or "本籍" in text or "domicile" in text.casefold()


def _plain(text: str) -> tuple[str, list[int]]:
    """Return the text as NFKC with ASCII digits, and for each place in it that in the original."""
    parts = [_narrow(ch) for ch in text]
    places = [at for at, part in enumerate(parts) for _ in part]
    return "".join(parts), [*places, len(text)]


@lru_cache(maxsize=4_096)
def _narrow(ch: str) -> str:
    return "".join(
        str(unicodedata.decimal(one)) if one.isdecimal() else one
        for one in unicodedata.normalize("NFKC", ch)
    )


def _my_numbers(text: str) -> Iterator[Finding]:
    """Find twelve digits in one or several groups that stand close together."""
    for groups in _close_groups(text):
        lengths = [0, *accumulate(one.end() - one.start() for one in groups)]
        ends = {length: at for at, length in enumerate(lengths)}
        for first, length in enumerate(lengths[:-1]):
            last = ends.get(length + MY_NUMBER_DIGITS)
            if last is not None and _is_number(text, groups[first:last]):
                yield Finding(
                    groups[first].start(), groups[last - 1].end(), ForbiddenKind.MY_NUMBER
                )


def _close_groups(text: str) -> Iterator[list[re.Match[str]]]:
    """Give runs of digits with nothing but short gaps between them."""
    runs = list(_RUN.finditer(text))
    row = runs[:1]
    for before, after in pairwise(runs):
        if not _NEAR.fullmatch(text, before.end(), after.start()):
            yield row
            row = []
        row.append(after)
    yield row


def _is_number(text: str, groups: list[re.Match[str]]) -> bool:
    digits = "".join(one[0] for one in groups)
    abroad = text[max(0, groups[0].start() - 1) : groups[0].start()] == "+"
    return is_my_number(digits) and not abroad and not _holds_a_day(groups)


def _holds_a_day(groups: list[re.Match[str]]) -> bool:
    """Tell whether groups of a row read as a day: `2026-11-28 1042`, `1042 2026-11-28`."""
    texts = [one[0] for one in groups]
    return any(_is_day(texts[at : at + 3]) for at in range(len(texts) - 2))


def _is_day(texts: list[str]) -> bool:
    year, month, day = texts
    return (
        len(year) == 4  # noqa: PLR2004 - digits of a year
        and year[:2] in {"19", "20"}
        and len(month) <= 2 >= len(day)  # noqa: PLR2004 - digits of a month and a day
        and 1 <= int(month) <= 12  # noqa: PLR2004
        and 1 <= int(day) <= 31  # noqa: PLR2004
    )


def _insurance(text: str) -> Iterator[Finding]:
    found = False
    for pattern in _INSURANCE:
        for match in pattern.finditer(text):
            found = True
            for group in range(1, pattern.groups + 1):
                yield Finding(*match.span(group), ForbiddenKind.INSURANCE)
    if found:
        for match in _BRANCH.finditer(text):
            yield Finding(*match.span(1), ForbiddenKind.INSURANCE)


def _pension(text: str) -> Iterator[Finding]:
    for match in _PENSION.finditer(text):
        start, end = match.span(1)
        around = text[max(0, start - _PENSION_WITHIN) : end + _PENSION_WITHIN]
        if _PENSION_WORD.search(around):
            yield Finding(start, end, ForbiddenKind.PENSION_NUMBER)


def _domicile(text: str) -> Iterator[Finding]:
    for pattern in _DOMICILE:
        for match in pattern.finditer(text):
            if not _ABSENT.match(match[1]):
                yield Finding(*match.span(1), ForbiddenKind.REGISTERED_DOMICILE)


def _apart(findings: Iterator[Finding]) -> tuple[Finding, ...]:
    """Join what overlaps; the kind that begins first names it."""
    apart: list[Finding] = []
    for one in findings:
        if apart and one.start < apart[-1].end:
            apart[-1] = replace(apart[-1], end=max(apart[-1].end, one.end))
        else:
            apart.append(one)
    return tuple(apart)


_CODES: Final = frozenset(
    {
        "sha256",
        "content",
        "media_type",
        "zone",
        "language",
        "letter_language",
        "digest",
        "key_fingerprint",
        "seen",
    }
)
"""Fields the program fills itself; a fingerprint may hold twelve digits by chance."""


def texts_in(value: object) -> Iterator[str]:
    """Give every text inside a domain value that a person wrote."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts_in(one)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _CODES:
                yield from texts_in(getattr(value, field.name))


def masked_in(value: T, known: frozenset[str] = frozenset()) -> T:
    """Return a domain value with every text in it masked, but for texts in `known`."""
    changed: object = value
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        changed = value if value in known else masked(value)
    elif isinstance(value, tuple):
        changed = tuple(masked_in(one, known) for one in value)
    elif is_dataclass(value) and not isinstance(value, type):
        named = {one.name: getattr(value, one.name) for one in fields(value)}
        mended = {name: masked_in(one, known) for name, one in named.items() if name not in _CODES}
        changed = replace(value, **mended)
    return cast("T", changed)
