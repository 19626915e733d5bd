"""Text that is read but not seen, laid over the picture of a page (ISO 32000-1, 9.3.6, mode 3).

The font has one glyph; what each code says stands in its ToUnicode table.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import pikepdf
from pikepdf import Array, Dictionary, Name

from jar_desk.assets import resource
from jar_desk.documents.embedding import to_unicode
from jar_desk.documents.fonts import Family
from jar_desk.documents.reading_lines import along, origin, reading_lines
from jar_desk.documents.untyped import harfbuzz as hb

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jar_desk.documents.reading_lines import Line
    from jar_desk.domain.redaction import PageText, Sign

FONT: Final = "/Read"
"""What the resources of a page call the font."""
_NAME: Final = Name("/JARDSR+Read")
_SYMBOLIC: Final = 4
_GLYPH: Final = "H"
"""Never drawn; but some readers leave out signs that have no size at all."""


class HiddenText:
    """The unseen text of one PDF; `finish` once all pages are written."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._codes: dict[str, int] = {}
        self.font = pdf.make_indirect(Dictionary(Type=Name.Font))

    def operators(self, page: PageText, signs: Iterable[Sign]) -> bytes:
        """Return what writes signs where they stand on a page of this height."""
        lines = (self._line(page, line) for line in reading_lines(signs))
        return "\n".join(("BT 3 Tr", *lines, "ET")).encode("ascii")

    def finish(self) -> None:
        """Write the font with what its codes say."""
        pdf, font = self._pdf, self.font
        texts = {code: text for text, code in self._codes.items()}
        descriptor = Dictionary(
            Type=Name.FontDescriptor,
            FontName=_NAME,
            Flags=_SYMBOLIC,
            FontBBox=[0, 0, 1000, 1000],
            ItalicAngle=0,
            Ascent=1000,
            Descent=0,
            CapHeight=1000,
            StemV=80,
            FontFile2=pdf.make_stream(_small_font()),
        )
        font.Subtype, font.BaseFont, font.Encoding = Name.Type0, _NAME, Name("/Identity-H")
        font.ToUnicode = pdf.make_stream(to_unicode(texts))
        font.DescendantFonts = Array(
            [
                Dictionary(
                    Type=Name.Font,
                    Subtype=Name.CIDFontType2,
                    BaseFont=_NAME,
                    CIDSystemInfo=Dictionary(Registry=b"Adobe", Ordering=b"Identity", Supplement=0),
                    CIDToGIDMap=pdf.make_stream(b"\0\1" * (len(texts) + 1)),
                    DW=1000,
                    FontDescriptor=pdf.make_indirect(descriptor),
                )
            ]
        )

    def _line(self, page: PageText, line: Line) -> str:
        """Return the operators of a line; every sign begins where it was read."""
        placed = [along(line.way, sign.box) for sign in line.signs]
        size = max(placed[0][3], 1.0)
        shown = [f"<{self._code(line.signs[0].text):04X}>"]
        for before, here, sign in zip(placed, placed[1:], line.signs[1:], strict=False):
            back = 1000 - (here[0] - before[0]) * 1000 / size
            shown.append(f"{back:.0f}<{self._code(sign.text):04X}>")
        x, y = origin(line.way, line.signs[0].box)
        start = f"{line.way.value} {x:.2f} {page.height - y:.2f} Tm"
        return f"{FONT} {size:.2f} Tf {start} [{''.join(shown)}] TJ"

    def _code(self, text: str) -> int:
        return self._codes.setdefault(text, len(self._codes) + 1)


@lru_cache(maxsize=1)
def _small_font() -> bytes:
    """Return a font with one glyph, as TrueType."""
    face = hb.Face(hb.Blob.from_file_path(str(resource("fonts", f"{Family.SANS.value}.ttf"))))
    asked = hb.SubsetInput()
    asked.flags = hb.SubsetFlags.NO_HINTING
    asked.sets(hb.SubsetInputSets.UNICODE).update({ord(_GLYPH)})
    data: bytes = hb.subset(face, asked).blob.data
    return data
