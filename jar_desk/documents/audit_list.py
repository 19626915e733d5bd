"""The audit record as CSV to sort and as a PDF list for management; no field of anybody in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.documents.blocks import Text
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.phrases import Phrases
from jar_desk.documents.press import Press
from jar_desk.documents.printing import printed
from jar_desk.documents.sheets import CELL, HEADING, NOTE, WIDTH
from jar_desk.documents.spreadsheets import write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.letterhead import Letterhead

_NUMBER, _WHEN, _WHO, _INQUIRY = 46.0, 124.0, 74.0, 76.0
_WIDTHS: Final = (_NUMBER, _WHEN, _WHO, WIDTH - _NUMBER - _WHEN - _WHO - _INQUIRY, _INQUIRY)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditList:
    """Words as they stand: `said` are lines under the title, `rows` one event each.

    Columns: number, moment, who, what, inquiry.
    """

    title: str
    said: Sequence[str]
    heads: tuple[str, str, str, str, str]
    rows: Sequence[tuple[str, str, str, str, str]]
    made_on: date


def write_audit_csv(listed: AuditList) -> bytes:
    """Return one line for each event; no cell is ever run."""
    return write_csv([listed.heads, *listed.rows])


def write_audit_pdf(listed: AuditList, language: str, letterhead: Letterhead) -> bytes:
    """Return the list on A4 with its state under the title."""
    press, phrases = Press(), Phrases(language)
    made_on = phrases.day(listed.made_on)
    head = tuple((Text(press, one, CELL),) for one in listed.heads)
    rows = [tuple((Text(press, cell, CELL),) for cell in row) for row in listed.rows]
    story: list[Flowable] = [
        Text(press, listed.title, HEADING, after=2),
        Text(press, f"{letterhead.organisation(language)}　{made_on}", CELL, after=2),
        *(Text(press, line, NOTE, after=4) for line in listed.said),
        Grid(_WIDTHS, rows, GridStyle(), head=head),
    ]
    return printed(story, listed.title, language, f"{phrases.foot(letterhead)}　{made_on}")
