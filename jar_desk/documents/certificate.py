"""The certificate of erasure (消去証明書): what went, when, by whom, and how; nothing of whom."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from reportlab.platypus.flowables import PageBreak, Spacer

from jar_desk.documents.blocks import Text
from jar_desk.documents.contents import Addressee, LetterContent
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.letter_frame import LetterFrame
from jar_desk.documents.phrases import Phrases
from jar_desk.documents.press import Press
from jar_desk.documents.printing import printed
from jar_desk.documents.sheets import BODY, CELL, HEADING, NOTE, to_the_right
from jar_desk.documents.wordlist import WordList
from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.differences import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.grids import Row
    from jar_desk.documents.letter_frame import Item
    from jar_desk.documents.letterhead import Letterhead
    from jar_desk.domain.retention import Disposal

_COLUMNS: Final = (92.0, 78.0, 84.0, 72.0, 76.0, 79.8)
_HASH_LINE: Final = 32
"""Digits of a hash in one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certified:
    """What a certificate is made from, at least one erasure; `names` are those of the staff."""

    disposals: Sequence[Disposal]
    names: Mapping[UUID, str]
    made_on: date


def fingerprint_of(disposals: Sequence[Disposal]) -> str:
    """Return the SHA-256 of some records of erasure, as hex, by which they are known again."""
    said = [plain(one) | {"swept": True} for one in sorted(disposals, key=lambda one: str(one.id))]
    text = json.dumps(said, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode("ascii")).hexdigest()


def write_certificate(certified: Certified, language: str, letterhead: Letterhead) -> bytes:
    """Return the certificate on A4 in `ja` or `en`."""
    paper = _Certificate(certified, language, letterhead)
    title = paper.words.say("words", "subject")
    return printed(paper.story(), title, paper.words.language, paper.foot(), paper.page)


class _Certificate:
    def __init__(self, certified: Certified, language: str, letterhead: Letterhead) -> None:
        self._certified, self._letterhead = certified, letterhead
        self._press, self._phrases = Press(), Phrases(language)
        self.words = WordList("certificate", language)
        content = LetterContent(
            language=language,
            number="",
            branch=0,
            day=certified.made_on,
            received_on=certified.made_on,
            addressee=Addressee(name=""),
            letterhead=letterhead,
        )
        self._frame = LetterFrame(self._press, self._phrases, content)

    def foot(self) -> str:
        return self._phrases.foot(self._letterhead)

    def page(self, page: int, pages: int) -> str:
        return self.words.say("words", "page", page=page, pages=pages)

    def story(self) -> list[Flowable]:
        say = self.words.say
        day = self._phrases.letter_day(self._certified.made_on)
        return [
            Text(self._press, day, to_the_right(BODY), after=8),
            *self._frame.sender(),
            *self._frame.title(say("words", "title")),
            *self._frame.opening(say("words", "opening")),
            *self._frame.items(self._items()),
            *self._frame.ending(),
            Spacer(1, 26),
            Text(self._press, say("words", "sign"), to_the_right(BODY)),
            PageBreak(),
            Text(self._press, say("words", "annex"), HEADING, after=2),
            Text(self._press, say("words", "annex_note"), NOTE, after=8),
            self._table(),
        ]

    def _items(self) -> list[Item]:
        texts = {
            "what": self._what(),
            "how": self.words.say("items", "how"),
            "stays": self.words.say("items", "stays"),
            "backups": self.words.say("items", "backups"),
            "record": self.words.say("items", "record", hash=self._hash()),
            "contact": self._frame.contact(),
        }
        return [(self.words.say("labels", key), text) for key, text in texts.items()]

    def _what(self) -> str:
        days = sorted(one.erased_at.astimezone(TOKYO).date() for one in self._certified.disposals)
        first, last = self._phrases.day(days[0]), self._phrases.day(days[-1])
        key = "what" if first != last else "what_one_day"
        return self.words.say("items", key, count=len(days), first=first, last=last)

    def _hash(self) -> str:
        return "\n".join(wrap(fingerprint_of(self._certified.disposals), _HASH_LINE))

    def _table(self) -> Grid:
        head = tuple((Text(self._press, one, CELL),) for one in self.words.listed("words", "head"))
        rows = [self._row(one) for one in self._certified.disposals]
        return Grid(_COLUMNS, rows, GridStyle(), head=head)

    def _row(self, one: Disposal) -> Row:
        say, day = self.words.say, self._phrases.day
        amount = [self.words.find("counts", name, n=count) for name, count in one.counts]
        started = say("words", "from", day=day(one.started)) if one.started else ""
        moment = one.erased_at.astimezone(TOKYO)
        cells = (
            (one.number, say("what", one.what.value), say("words", "again") if one.again else ""),
            tuple(amount),
            (one.rule, started),
            (day(one.erase_from) if one.erase_from else "",),
            (day(moment.date()), f"{moment:%H:%M}"),
            self._people(one),
        )
        return tuple(
            tuple(Text(self._press, line, CELL) for line in cell if line)
            or (Text(self._press, "—", CELL),)
            for cell in cells
        )

    def _people(self, one: Disposal) -> tuple[str, ...]:
        roles = {
            "proposed": one.proposed_by,
            "approved": one.approved_by,
            "erased": one.erased_by,
        }
        said = [
            self.words.say("words", role, name=self._certified.names.get(who, "—"))
            for role, who in roles.items()
            if who is not None
        ]
        return (*said, self.words.say("words", "alone") if one.alone else "")
