"""A register as CSV to reckon with and as a PDF list for the protection manager."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.documents.blocks import Text
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.phrases import Phrases
from jar_desk.documents.press import Press
from jar_desk.documents.printing import printed
from jar_desk.documents.register_words import FIELDS, RegisterWords
from jar_desk.documents.sheets import CELL, HEADING, NOTE, WIDTH
from jar_desk.documents.spreadsheets import write_csv
from jar_desk.domain.registers.entry import Book, RegisterKind, book_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.letterhead import Letterhead
    from jar_desk.domain.registers.complaints import ComplaintYear
    from jar_desk.domain.registers.entry import RegisterRow

_WIDTHS: Final = (92.0, 128.0, WIDTH - 220.0)
_WHO: Final = ("person", "other_name", "holder", "attended", "others", "contractor", "sign")
_AROUND: Final = ("state", "due", "kept_until", "inquiry", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterList:
    """What a list is made from; `key_fingerprint` names the key of the suppression list."""

    kind: RegisterKind
    rows: Sequence[RegisterRow]
    made_on: date
    years: Sequence[ComplaintYear] = ()
    key_fingerprint: str = ""


def write_register_csv(listed: RegisterList, language: str) -> bytes:
    """Return one line for each entry under the names of the fields; no cell is ever run."""
    words = RegisterWords(language)
    fields = ("number", *FIELDS[listed.kind], *_AROUND)
    rows = [[words.head(field) for field in fields]]
    rows += [[words.cell(row, field) for field in fields] for row in listed.rows]
    return write_csv(rows)


def write_register_pdf(listed: RegisterList, language: str, letterhead: Letterhead) -> bytes:
    """Return the list on A4: number and day, who, and what is said of it line by line."""
    words, press, phrases = RegisterWords(language), Press(), Phrases(language)
    title, made_on = words.title(listed.kind), phrases.day(listed.made_on)
    story: list[Flowable] = [
        Text(press, title, HEADING, after=2),
        Text(press, _beneath(words, listed, letterhead, made_on), CELL, after=2),
        Text(press, words.say("words", "note"), NOTE, after=8),
        *(Text(press, line, CELL, after=4) for line in _years(words, listed)),
        _table(press, words, listed),
    ]
    return printed(story, title, words.language, f"{phrases.foot(letterhead)}　{made_on}")


def _beneath(
    words: RegisterWords, listed: RegisterList, letterhead: Letterhead, made_on: str
) -> str:
    said = words.say("words", "made_on", day=made_on, count=len(listed.rows))
    key = listed.key_fingerprint
    parts = [letterhead.organisation(words.language), said]
    return "　".join([*parts, words.say("words", "key", fingerprint=key)] if key else parts)


def _years(words: RegisterWords, listed: RegisterList) -> list[str]:
    return [
        words.say("words", "year", year=one.year, received=one.received, open=one.open)
        for one in listed.years
    ]


def _table(press: Press, words: RegisterWords, listed: RegisterList) -> Grid:
    who = "who" if book_of(listed.kind) is Book.PERSONS else "about"
    heads = ("number", who, "what")
    head = tuple((Text(press, words.say("words", one), CELL),) for one in heads)
    rows = [_row(press, words, listed.kind, row) for row in listed.rows]
    if not rows:
        none = (Text(press, words.say("words", "none"), CELL),)
        rows = [(none, (Text(press, "", CELL),), (Text(press, "", CELL),))]
    return Grid(_WIDTHS, rows, GridStyle(), head=head)


def _row(
    press: Press, words: RegisterWords, kind: RegisterKind, row: RegisterRow
) -> tuple[tuple[Text, ...], ...]:
    day = FIELDS[kind][0]
    number = (words.cell(row, "number"), words.cell(row, day), words.cell(row, "state"))
    who = [name for field in _WHO if field in FIELDS[kind] for name in _lines(words, row, field)]
    rest = [field for field in (*FIELDS[kind][1:], *_AROUND[1:]) if field not in _WHO]
    said = [
        f"{words.head(field)}: {words.cell(row, field)}" for field in rest if words.cell(row, field)
    ]
    if kind is RegisterKind.SUPPRESSION:
        who = [words.cell(row, "address_kind")]
    return tuple(tuple(Text(press, line, CELL) for line in cell) for cell in (number, who, said))


def _lines(words: RegisterWords, row: RegisterRow, field: str) -> list[str]:
    return words.cell(row, field).splitlines()
