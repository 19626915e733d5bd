"""Who else may stand on a page: suggestions for blacking out, each for a person to judge.

The person's own names, contacts and addresses are told apart: they stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from jar_desk.domain.page_search import find_on, folded_page, folded_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jar_desk.domain.people import Person
    from jar_desk.domain.redaction import PageText, Sign


class Concern(StrEnum):
    """What a suggestion looks like."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    ADDRESS = "address"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One text of a page; `own` where it is the person's, and stays."""

    concern: Concern
    text: str
    signs: tuple[Sign, ...]
    own: bool = False


_KANJI: Final = "々〆\u3400-\u9fff\uf900-\ufaff"
_KATAKANA: Final = "\u30a1-\u30fa\u30fc-\u30fe"
_CALLED: Final = "さん|様(?!式|子)|氏(?!名)|先生|弁護士|通訳|支援員|相談員|医師|ちゃん|くん|殿"
_ROLE: Final = (
    "支援員|相談員|通訳|弁護士|担当者?|同行者|夫|妻|父|母|兄|弟|姉|妹|長男|次男|長女|次女|友人|医師|"
    "保証人|連絡先|氏名|申請者|紹介者"
)
_WORD: Final = r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’\-]{1,40}"
_CAPITALISED: Final = rf"{_WORD}(?:[ \u00a0]{{1,3}}(?:[a-z]{{1,3}}[ \u00a0]{{1,3}})?{_WORD}){{1,3}}"
# Pages come from outside: every repetition has an end, so that none of them takes for ever.
_PATTERNS: Final[tuple[tuple[Concern, re.Pattern[str]], ...]] = (
    (Concern.EMAIL, re.compile(r"[\w.+%\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){1,8}")),
    (
        Concern.PHONE,
        re.compile(
            r"(?<![\d\-])(?:\+\d{1,3}[ \-.]?(?:\(0\))?|0)\d{1,4}[ \-.()ー－]{1,2}\d{1,4}"
            r"[ \-.()ー－]{1,2}\d{3,4}(?![\d\-])|(?<!\d)0[789]0\d{8}(?!\d)"
        ),
    ),
    (
        Concern.ADDRESS,
        re.compile(
            r"(?:〒?\d{3}[\-－]\d{4}\s{0,3})?(?:東京都|北海道|(?:京都|大阪)府|[一-龥]{2,3}県)"
            r"[一-龥ぁ-んァ-ヶ々ー]{1,12}[市区町村郡][一-龥ぁ-んァ-ヶ々ー]{0,12}"
            r"(?:[\d０-９一二三四五六七八九十]{1,5}(?:丁目|番地?|号|[\-－ー−]){0,2}){0,6}"
        ),
    ),
    (Concern.NUMBER, re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{7,8}(?:[A-Z]{2})?(?![A-Z0-9])")),
    (
        Concern.NAME,
        re.compile(
            rf"(?:[{_KANJI}]{{1,4}}[ 　]?[{_KANJI}]{{1,4}}|"
            rf"[{_KATAKANA}]{{1,20}}(?:[・＝ 　][{_KATAKANA}]{{1,20}}){{0,3}})"
            rf"(?=[ 　]?(?:{_CALLED}))"
        ),
    ),
    (
        Concern.NAME,
        re.compile(
            rf"(?<=[：:])[ 　]{{0,3}}(?:[{_KANJI}]{{1,4}}[ 　][{_KANJI}]{{1,4}}|"
            rf"[{_KATAKANA}]{{1,20}}(?:[・＝][{_KATAKANA}]{{1,20}}){{1,3}})"
        ),
    ),
    (Concern.NAME, re.compile(rf"[{_KATAKANA}]{{2,20}}(?:[・＝][{_KATAKANA}]{{2,20}}){{1,3}}")),
    (
        Concern.NAME,
        re.compile(
            rf"(?:{_ROLE})[ 　]{{0,3}}[：:]?[ 　]{{0,3}}([{_KANJI}]{{1,3}}[ 　][{_KANJI}]{{1,3}})"
        ),
    ),
    (Concern.NAME, re.compile(_CAPITALISED)),
)
_LINE_END: Final = "\r\n"
_NOT_A_NAME: Final = frozenset(
    folded_words(word)
    for word in (
        "本人",
        "申請者",
        "相談者",
        "担当者",
        "支援員",
        "通訳",
        "難民支援協会",
        "Japan Association for Refugees",
        "Personal Information",
    )
)


def suggest(page: PageText, person: Person) -> tuple[Suggestion, ...]:
    """Return what on a page may be another's, and what is the person's own, in page order."""
    own = tuple(_own(page, person))
    kept = {id(sign) for one in own for sign in one.signs}
    text = _Joined(page)
    found: list[Suggestion] = []
    for concern, pattern in _PATTERNS:
        for match in pattern.finditer(text.text):
            group = 1 if match.lastindex else 0
            signs = text.between(match.start(group), match.end(group))
            if not signs or any(id(sign) in kept for sign in signs):
                continue
            words = "".join(sign.text for sign in signs).strip()
            if folded_words(words) in _NOT_A_NAME:
                continue
            kept |= {id(sign) for sign in signs}
            found.append(Suggestion(concern, words, signs))
    order = {id(sign): place for place, sign in enumerate(page.signs)}
    return tuple(sorted((*own, *found), key=lambda one: order[id(one.signs[0])]))


def own_words(person: Person) -> Iterator[tuple[Concern, str]]:
    """Yield every spelling of the person's own names and contacts, the longest of a kind first."""
    names = [form.text for form in person.names]
    names += [" ".join(reversed(name.split())) for name in names]
    for name in sorted(dict.fromkeys(names), key=len, reverse=True):
        yield Concern.NAME, name
    for contact in person.contacts:
        yield _concern(contact.value), contact.value


def _concern(value: str) -> Concern:
    if "@" in value:
        return Concern.EMAIL
    return Concern.PHONE if not any(ch.isalpha() for ch in value) else Concern.ADDRESS


def _own(page: PageText, person: Person) -> Iterator[Suggestion]:
    folded = folded_page(page)
    taken: set[int] = set()
    for concern, words in own_words(person):
        for signs in find_on(page, folded, folded_words(words)):
            if taken.isdisjoint(id(sign) for sign in signs):
                taken |= {id(sign) for sign in signs}
                yield Suggestion(concern, _said(signs), signs, own=True)


def _said(signs: Sequence[Sign]) -> str:
    return "".join(sign.text for sign in signs).strip()


class _Joined:
    """The text of a page in which words go on over line ends."""

    def __init__(self, page: PageText) -> None:
        texts: list[str] = []
        self._owners: list[Sign] = []
        for sign, after in zip_longest(page.signs, page.signs[1:]):
            text = sign.text
            if text in _LINE_END:
                latin = texts and texts[-1].isascii() and after and after.text.isascii()
                text = " " if latin and after and after.text not in _LINE_END else ""
            texts.append(text)
            self._owners += [sign] * len(text)
        self.text = "".join(texts)

    def between(self, start: int, end: int) -> tuple[Sign, ...]:
        """Return the signs of a piece of the text, without blanks around them."""
        signs = list(dict.fromkeys(self._owners[start:end]))
        while signs and not signs[0].text.strip():
            signs.pop(0)
        while signs and not signs[-1].text.strip():
            signs.pop()
        return tuple(signs)
