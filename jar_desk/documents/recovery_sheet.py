"""The recovery sheet: the code in numbered groups and as a QR code, and how to treat the paper."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pikepdf
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.platypus.flowables import Spacer

from jar_desk.documents.blocks import Text
from jar_desk.documents.finishing import finish
from jar_desk.documents.fonts import Family
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.press import Press
from jar_desk.documents.sheets import BODY, HEADING, LABEL, NOTE, SUBHEADING, WIDTH, lay_out
from jar_desk.documents.typesetting import TextStyle
from jar_desk.documents.wordlist import WordList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.grids import Cell, Row

_CODE: Final = TextStyle(family=Family.GOTHIC, size=15, leading=22, tracking=0.08)
_COLUMNS: Final = 3
_QR_SIDE: Final = 130.0


def write_recovery_sheet(
    groups: Sequence[str], organisation: str, manager: str, language: str
) -> bytes:
    """Return the sheet as a PDF of one page; the manager writes it into no other file."""
    words = WordList("recovery", language)
    press = Press()
    title = replace(HEADING, size=18, leading=30)
    plain = replace(BODY, justified=False)

    def text(key: str, style: TextStyle, after: float = 0.0, **values: object) -> Text:
        return Text(press, words.say("words", key, **values), style, after=after)

    story: list[Flowable] = [
        text("title", title, after=6),
        text("organisation", plain, organisation=organisation),
        text("manager", plain, after=12, manager=manager),
        text("opening", BODY if words.language == "ja" else plain, after=14),
        text("groups", SUBHEADING, after=6),
        Grid([WIDTH / _COLUMNS] * _COLUMNS, _group_rows(press, groups), GridStyle(above=6)),
        Spacer(0, 18),
        _qr("-".join(groups)),
        text("qr", NOTE, after=16),
        text("keep", SUBHEADING, after=2),
        Grid((24, WIDTH - 24), _steps(press, words), GridStyle(ruled=False, above=1.5, below=2.5)),
    ]
    with pikepdf.open(BytesIO(lay_out(story, words.language))) as pdf:
        return finish(pdf, words.say("words", "title"), words.language)


def _group_rows(press: Press, groups: Sequence[str]) -> list[Row]:
    cells: list[Cell] = [
        (Text(press, str(index), NOTE), Text(press, group, _CODE))
        for index, group in enumerate(groups, start=1)
    ]
    cells += [(Text(press, "", NOTE),)] * (-len(cells) % _COLUMNS)
    return [tuple(cells[start : start + _COLUMNS]) for start in range(0, len(cells), _COLUMNS)]


def _steps(press: Press, words: WordList) -> list[Row]:
    plain = replace(BODY, justified=words.language == "ja", leading=17.5)
    number = replace(LABEL, leading=17.5)
    return [
        ((Text(press, str(index), number),), (Text(press, step, plain),))
        for index, step in enumerate(words.listed("words", "steps"), start=1)
    ]


def _qr(code: str) -> Drawing:
    drawing = Drawing(_QR_SIDE, _QR_SIDE)
    drawing.add(QrCodeWidget(code, barWidth=_QR_SIDE, barHeight=_QR_SIDE, barLevel="Q"))
    return drawing
