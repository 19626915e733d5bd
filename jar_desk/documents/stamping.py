"""The foot of every page: a rule, who wrote this, the running number; one font for all pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from itertools import accumulate, count
from typing import TYPE_CHECKING, Final

import pikepdf
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from jar_desk.documents.fonts import Family
from jar_desk.documents.press import Press
from jar_desk.documents.sheets import PAGE_WIDTH, SIDE
from jar_desk.documents.typesetting import Line, Placed, TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jar_desk.documents.shaping import Piece

_STYLE: Final = TextStyle(family=Family.GOTHIC, size=8.2, leading=12, grey=0.3)
_RULE: Final = 44.0
_BASELINE: Final = 31.0
_ROOM: Final = PAGE_WIDTH - 2 * SIDE
_LEFT_SHARE: Final = 0.66
_LINE: Final = f"q 0.6 G 0.5 w {SIDE:.2f} {_RULE} m {PAGE_WIDTH - SIDE:.2f} {_RULE} l S"
_PREFIX: Final = "JN"
_RUNNING: Final = re.compile(r"(.*\D|)(\d+)(\D+\d+)")
"""What stands before the number of a page, the number, and the number of pages."""


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands at the foot of one page, left and right."""

    left: str
    right: str


def stamp(pdf: pikepdf.Pdf, feet: Sequence[Foot]) -> None:
    """Write the foot on every page of a PDF of A4 pages; `feet` has one for each."""
    Stamp(pdf, feet).put(pdf.pages)


class Stamp:
    """The feet of one PDF as operators, and the fonts in it that they need."""

    def __init__(self, pdf: pikepdf.Pdf, feet: Sequence[Foot]) -> None:
        press = Press(_PREFIX)
        setting = _Setting(press)
        self._pdf = pdf
        self.feet = [setting.operators(foot) for foot in feet]
        self.fonts = _embed(press, pdf)

    def put(self, pages: Iterable[pikepdf.Page]) -> None:
        """Write the first feet on pages, from the first."""
        for page, foot in zip(pages, self.feet, strict=False):
            _add_fonts(page, self.fonts)
            page.contents_add(self._pdf.make_stream(foot), prepend=False)


class _Setting:
    """Sets the feet of one document; all they share is shaped and written once."""

    def __init__(self, press: Press) -> None:
        self._press = press
        self._lefts: dict[str, str] = {}
        self._shaped: dict[str, tuple[tuple[Piece, ...], float]] = {}
        self._written: dict[tuple[str, float], str] = {}

    def operators(self, foot: Foot) -> bytes:
        """Return the operators of a foot: the rule, left, right."""
        if foot.left not in self._lefts:
            self._lefts[foot.left] = self._left(foot.left)
        parts = (_LINE, self._lefts[foot.left], *self._right(foot.right), "Q")
        return "\n".join(parts).encode("ascii")

    def _left(self, text: str) -> str:
        line = self._press.lines(text, _STYLE, _ROOM * _LEFT_SHARE)[0]
        return self._press.operators(line, SIDE, _BASELINE, _STYLE.size, _STYLE.grey)

    def _right(self, text: str) -> Iterator[str]:
        """Yield a running number set against the right margin; a page number digit by digit."""
        found = _RUNNING.fullmatch(text)
        parts = [found[1], *found[2], found[3]] if found else [text]
        x = PAGE_WIDTH - SIDE - sum(self._pieces(part)[1] for part in parts)
        for part in parts:
            yield self._set(part, round(x, 3))
            x += self._pieces(part)[1]

    def _pieces(self, part: str) -> tuple[tuple[Piece, ...], float]:
        """Return a part shaped, and its width in points."""
        if part not in self._shaped:
            units = self._press.shaper.units(part, _STYLE.family)
            pieces = tuple(piece for unit in units for piece in unit.pieces)
            self._shaped[part] = pieces, _STYLE.size * sum(piece.width for piece in pieces)
        return self._shaped[part]

    def _set(self, part: str, x: float) -> str:
        key = (part, x)
        if key not in self._written:
            pieces, _ = self._pieces(part)
            starts = accumulate((piece.width * _STYLE.size for piece in pieces), initial=0.0)
            placed = (Placed(*one) for one in zip(pieces, starts, count(), strict=False))
            line = Line(tuple(placed), _STYLE.leading, 0.0)
            self._written[key] = self._press.operators(line, x, _BASELINE, _STYLE.size, _STYLE.grey)
        return self._written[key]


def _embed(press: Press, pdf: pikepdf.Pdf) -> pikepdf.Object:
    """Return the fonts of a press as one object of a PDF."""
    with pikepdf.open(BytesIO(_font_carrier(press))) as carrier:
        fonts = carrier.pages[0].obj.Resources.Font
        for name in fonts.keys():  # noqa: SIM118 - a PDF object, not a dict
            if not name.startswith(f"/{_PREFIX}"):
                del fonts[name]
        return pdf.copy_foreign(carrier.make_indirect(fonts))


def _font_carrier(press: Press) -> bytes:
    """Return a PDF whose only page carries the fonts of a press."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4, pageCompression=0)
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
        resources.Font[name] = fonts[name]
