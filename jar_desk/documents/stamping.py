"""The foot of every page: a rule, who wrote this, the running number; one font for all pages."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pikepdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from jar_desk.documents.fonts import Family
from jar_desk.documents.press import Press
from jar_desk.documents.sheets import PAGE_WIDTH, SIDE
from jar_desk.documents.typesetting import TextStyle, break_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

_STYLE: Final = TextStyle(family=Family.GOTHIC, size=8.2, leading=12, grey=0.3)
_RULE: Final = 44.0
_BASELINE: Final = 31.0
_ROOM: Final = PAGE_WIDTH - 2 * SIDE
_LEFT_SHARE: Final = 0.66


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of one page, left and right."""

    left: str
    right: str


def stamp(pdf: pikepdf.Pdf, feet: Sequence[Foot]) -> None:
    """Write the foot on every page of a PDF of A4 pages; `feet` has one for each."""
    press = Press(prefix="JN")
    lefts = {text: _left(press, text) for text in dict.fromkeys(foot.left for foot in feet)}
    streams = [_operators(press, lefts[foot.left], foot.right) for foot in feet]
    with pikepdf.open(BytesIO(_font_carrier(press))) as carrier:
        fonts = pdf.copy_foreign(carrier.pages[0].obj.Resources.Font)
        for page, stream in zip(pdf.pages, streams, strict=True):
            _add_fonts(page, fonts)
            page.contents_add(pdf.make_stream(stream), prepend=False)


def _left(press: Press, text: str) -> str:
    line = break_lines(press.shaper, text, _STYLE, _ROOM * _LEFT_SHARE)[0]
    return press.operators(line, SIDE, _BASELINE, _STYLE.size, _STYLE.grey)


def _operators(press: Press, left: str, number: str) -> bytes:
    line = break_lines(press.shaper, number, _STYLE, _ROOM)[0]
    x = PAGE_WIDTH - SIDE - line.width
    right = press.operators(line, x, _BASELINE, _STYLE.size, _STYLE.grey)
    rule = f"q 0.6 G 0.5 w {SIDE:.2f} {_RULE} m {PAGE_WIDTH - SIDE:.2f} {_RULE} l S"
    return f"{rule}\n{left}\n{right}\nQ".encode("ascii")


def _font_carrier(press: Press) -> bytes:
    """Return a PDF whose only page carries the fonts of a press."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    press.register(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _add_fonts(page: pikepdf.Page, fonts: pikepdf.Object) -> None:
    resources = page.obj.get("/Resources")
    if resources is None:
        resources = page.obj.Resources = pikepdf.Dictionary()
    if "/Font" not in resources:
        resources.Font = pikepdf.Dictionary()
    for name in fonts.keys():  # noqa: SIM118 - a PDF object, not a dict
        if name.startswith("/JN"):
            resources.Font[name] = fonts[name]
