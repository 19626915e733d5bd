"""Faces embedded in a PDF as subsets: one CID font per face (ISO 32000-1, 9.7.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfbase import pdfdoc

from jar_desk.documents.untyped import harfbuzz as hb

if TYPE_CHECKING:
    from jar_desk.documents.fonts import Face

_SYMBOLIC: Final = 4
_NOT_FOR_PRINT: Final = (b"GSUB", b"GPOS", b"GDEF", b"DSIG", b"name", b"vhea", b"vmtx", b"VORG")
_MAPPINGS_AT_ONCE: Final = 100


class EmbeddedFace:
    """One face in one document: which glyphs are used and what they say.

    reportlab calls `addObjects` when the document is written.
    """

    def __init__(self, face: Face, resource_name: str) -> None:
        self.face = face
        self.resource_name = resource_name
        self._texts: dict[int, str] = {}

    def width(self, glyph: int) -> float:
        """Return the advance width of a glyph in em."""
        advance: int = self.face.hb_font.get_glyph_h_advance(glyph)
        return advance / self.face.units_per_em

    def use(self, glyph: int, text: str) -> bool:
        """Note that a glyph is used; tell whether a reader will read it as this text."""
        return self._texts.setdefault(glyph, text) == text

    def addObjects(self, document: Any) -> None:  # noqa: N802, ANN401 - called by reportlab
        """Add the font, its descriptor, its subset file and its reading to the document."""
        name = f"{_tag(self.resource_name)}+{self.face.name}"
        file = _stream(document, _subset(self.face, sorted(self._texts)))
        descriptor = pdfdoc.PDFDictionary(self._descriptor(name))
        descriptor["FontFile2"] = document.Reference(file, f"file:{name}")
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{name}",
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "CIDToGIDMap": "/Identity",
                "DW": 1000,
                "W": pdfdoc.PDFArray(self._widths()),
                "FontDescriptor": document.Reference(descriptor, f"descriptor:{name}"),
            }
        )
        reading = _stream(document, to_unicode(self._texts))
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{name}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray(
                    [document.Reference(descendant, f"descendant:{name}")]
                ),
                "ToUnicode": document.Reference(reading, f"reading:{name}"),
            }
        )
        document.idToObject["BasicFonts"].dict[self.resource_name] = document.Reference(
            font, f"font:{name}"
        )

    def _widths(self) -> list[Any]:
        widths: list[Any] = []
        for glyph in sorted(self._texts):
            widths += [glyph, pdfdoc.PDFArray([round(self.width(glyph) * 1000, 2)])]
        return widths

    def _descriptor(self, name: str) -> dict[str, Any]:
        ascent, descent = round(self.face.ascent * 1000), -round(self.face.descent * 1000)
        return {
            "Type": "/FontDescriptor",
            "FontName": f"/{name}",
            "Flags": _SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray([-1000, descent, 2000, ascent]),
            "ItalicAngle": 0,
            "Ascent": ascent,
            "Descent": descent,
            "CapHeight": round(ascent * 0.8),
            "StemV": 80,
        }


def _tag(resource_name: str) -> str:
    """Return the six capitals that mark a subset."""
    number = int("".join(filter(str.isdigit, resource_name)) or 0)
    return "JARDS" + chr(ord("A") + number % 26)


def _subset(face: Face, glyphs: list[int]) -> bytes:
    asked = hb.SubsetInput()
    asked.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
    asked.sets(hb.SubsetInputSets.GLYPH_INDEX).update({0, *glyphs})
    dropped = asked.sets(hb.SubsetInputSets.DROP_TABLE_TAG)
    dropped.update(int.from_bytes(tag, "big") for tag in _NOT_FOR_PRINT)
    data: bytes = hb.subset(face.hb_face, asked).blob.data
    return data


def _stream(document: Any, content: bytes) -> Any:  # noqa: ANN401 - reportlab is untyped
    stream = pdfdoc.PDFStream()
    stream.content = content
    stream.dictionary["Length1"] = len(content)
    if document.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return stream


def to_unicode(texts: dict[int, str]) -> bytes:
    """Return the CMap by which a reader finds the text of a glyph (9.10.3)."""
    rows = [
        f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>"
        for glyph, text in sorted(texts.items())
        if text
    ]
    blocks = []
    for start in range(0, len(rows), _MAPPINGS_AT_ONCE):
        part = rows[start : start + _MAPPINGS_AT_ONCE]
        blocks += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    lines = (
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        *blocks,
        "endcmap CMapName currentdict /CMap defineresource pop end end",
    )
    return "\n".join(lines).encode("ascii")
