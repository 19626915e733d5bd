"""Lines into PDF operators: the press of one document, with the faces it embeds."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from jar_desk.documents.embedding import EmbeddedFace
from jar_desk.documents.shaping import Shaper
from jar_desk.documents.typesetting import break_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from jar_desk.documents.fonts import Face
    from jar_desk.documents.shaping import Glyph, Piece
    from jar_desk.documents.typesetting import Line, TextStyle


_NEAR: Final = 0.005
"""Points by which the pen may be off without being set anew."""


@dataclass(frozen=True, slots=True)
class _Inked:
    """Operators of one piece, and whether a reader finds its text in them."""

    font: str
    glyphs: list[str]
    reads_itself: bool


class Press:
    """Sets the text of one document: shapes, draws, and embeds what was used."""

    def __init__(self, prefix: str = "JF") -> None:
        self.shaper = Shaper()
        self._prefix = prefix
        self._embedded: dict[str, EmbeddedFace] = {}
        self._inked: dict[tuple[str, str, str, int, float], _Inked] = {}
        self._broken: dict[tuple[str, TextStyle, float], list[Line]] = {}

    def lines(self, text: str, style: TextStyle, width: float) -> Sequence[Line]:
        """Return the lines of a text, broken once for every style and width (in points)."""
        key = (text, style, width)
        if key not in self._broken:
            self._broken[key] = break_lines(self.shaper, text, style, width)
        return self._broken[key]

    def draw(self, canvas: Any, line: Line, x: float, y: float, size: float, grey: float) -> None:  # noqa: ANN401
        """Draw a line with its baseline starting at (x, y), in points."""
        canvas._code.append(self.operators(line, x, y, size, grey))  # noqa: SLF001 - no public way
        self.register(canvas)

    def register(self, canvas: Any) -> None:  # noqa: ANN401
        """Make the document of a canvas embed the faces used so far."""
        document = canvas._doc  # noqa: SLF001 - reportlab has no public way
        for embedded in self._embedded.values():
            if embedded not in document.delayedFonts:
                document.delayedFonts.append(embedded)

    def operators(self, line: Line, x: float, y: float, size: float, grey: float) -> str:
        """Return the content operators of one line."""
        parts = [f"BT {_number(grey)} g"]
        font, pen = "", -1.0
        for leftward, run in groupby(line.placed, lambda one: one.piece.level > 0):
            pieces = list(run)
            shown: list[str] = []
            for one in pieces:
                inked = self._ink(one.piece, size)
                if inked.font != font:
                    font = inked.font
                    shown.append(font)
                if abs(one.x - pen) > _NEAR:
                    shown.append(f"1 0 0 1 {_number(x + one.x)} {_number(y)} Tm")
                pen = one.x + one.piece.width * size
                said = leftward or inked.reads_itself
                shown += inked.glyphs if said else _saying(one.piece.source, inked.glyphs)
            if leftward:
                in_order = sorted(pieces, key=lambda one: one.order)
                shown = _saying("".join(one.piece.source for one in in_order), shown)
            parts += shown
        parts.append("ET")
        return " ".join(parts)

    def _ink(self, piece: Piece, size: float) -> _Inked:
        key = (piece.face.name, piece.text, piece.source, piece.level, size)
        if key not in self._inked:
            embedded = self._embed(piece.face)
            self._inked[key] = _Inked(
                font=f"/{embedded.resource_name} {_number(size)} Tf",
                glyphs=list(_glyphs(embedded, piece, size)),
                reads_itself=_reads_itself(embedded, piece),
            )
        return self._inked[key]

    def _embed(self, face: Face) -> EmbeddedFace:
        if face.name not in self._embedded:
            name = f"{self._prefix}{len(self._embedded)}"
            self._embedded[face.name] = EmbeddedFace(face, name)
        return self._embedded[face.name]


def _saying(text: str, operators: list[str]) -> list[str]:
    """Wrap operators in the text they stand for (ISO 32000-1, 14.9.4)."""
    code = ("\ufeff" + text).encode("utf-16-be").hex().upper()
    return [f"/Span <</ActualText <{code}>>> BDC", *operators, "EMC"]


def _reads_itself(embedded: EmbeddedFace, piece: Piece) -> bool:
    """Note the glyphs; tell whether their single readings give the text."""
    plain = piece.text == piece.source and not piece.level % 2
    starts = [glyph.start for glyph in piece.glyphs]
    ends = [*starts[1:], len(piece.text)]
    for glyph, start, end in zip(piece.glyphs, starts, ends, strict=True):
        text = piece.text[start:end] if start < end else ""
        plain = embedded.use(glyph.index, text) and bool(text) and plain
    return plain


def _glyphs(embedded: EmbeddedFace, piece: Piece, size: float) -> Iterator[str]:
    """Yield show operators; PDF advances by the font's width, the rest is adjusted."""
    rise = 0.0
    shown: list[str] = []
    for glyph in piece.glyphs:
        if glyph.y_offset != rise:
            if shown:
                yield f"[{''.join(shown)}] TJ"
            shown = []
            rise = glyph.y_offset
            yield f"{_number(rise * size)} Ts"
        shown.append(_adjusted(embedded, glyph))
    if shown:
        yield f"[{''.join(shown)}] TJ"
    if rise:
        yield "0 Ts"


def _adjusted(embedded: EmbeddedFace, glyph: Glyph) -> str:
    before = _adjustment(-glyph.x_offset)
    after = _adjustment(embedded.width(glyph.index) - glyph.advance + glyph.x_offset)
    return f"{before}<{glyph.index:04X}>{after}"


def _adjustment(em: float) -> str:
    thousandths = round(em * 1000, 1)
    return f" {_number(thousandths)} " if thousandths else ""


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"
