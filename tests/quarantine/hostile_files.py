"""Files made to harm whoever reads them: small where they lie, endless where they are opened."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import pikepdf
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable


def _saved(pdf: pikepdf.Pdf, **how: object) -> bytes:
    out = BytesIO()
    pdf.save(out, **how)
    return out.getvalue()


def _deflated_twice(block: bytes, times: int) -> bytes:
    """Return a block of bytes so many times over, packed to a hundred-thousandth."""
    packer = zlib.compressobj(9, wbits=-15)
    first = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    # An empty last block ends the inner stream; nobody reads as far as its sum.
    return zlib.compress(b"\x78\xda" + first * times + b"\x03\x00", 9)


def _twice_packed(dictionary: bytes, block: bytes, times: int) -> bytes:
    """Return a stream object with two filters, as no writer of our own would leave it."""
    data = _deflated_twice(block, times)
    head = b"<<%b/Filter[/FlateDecode/FlateDecode]/Length %d>>" % (dictionary, len(data))
    return head + b"\nstream\n" + data + b"\nendstream"


def _pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, numbered from 3; 1 is its catalogue, 2 its one page's list."""
    frame = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>")
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, one in enumerate((*frame, *objects), start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, start)
    return bytes(out)


_MEGABYTE_OF_BLANKS = b" " * (1024 * 1024)
_PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<<%b>>>>"


@cache
def endless_stream() -> bytes:
    """Return a page whose content is three gigabytes of blanks: 17 KB."""
    return _pdf(_PAGE % b"", _twice_packed(b"", _MEGABYTE_OF_BLANKS, 3072))


@cache
def endless_tiles() -> bytes:
    """Return a page filled with a pattern of a hundred million tiles: one kilobyte."""
    content = b"/Pattern cs /P scn 0 0 300 300 re f"
    tile = (
        b"<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]"
        b"/XStep .01/YStep .01/Resources<<>>/Length 12>>\nstream\n0 0 1 1 re f\nendstream"
    )
    page = _PAGE % b"/Pattern<</P 5 0 R>>"
    return _pdf(page, b"<</Length %d>>\nstream\n%b\nendstream" % (len(content), content), tile)


@cache
def endless_drawing() -> bytes:
    """Return a page that draws a form that draws ten forms that draw ten forms: 10^12 pictures."""
    with pikepdf.new() as pdf:
        inner = _form(pdf, b"0 0 0 rg 0 0 9 9 re f BT /F 9 Tf (x) Tj ET", None)
        for _ in range(12):
            inner = _form(pdf, b"/X Do " * 10, inner)
        page = pdf.add_blank_page(page_size=(300, 300))
        page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=inner))
        page.obj.Contents = pdf.make_stream(b"/X Do")
        return _saved(pdf)


def _form(pdf: pikepdf.Pdf, content: bytes, inner: pikepdf.Object | None) -> pikepdf.Object:
    form = pdf.make_stream(content)
    form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
    form.BBox = pikepdf.Array([0, 0, 300, 300])
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    form.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    if inner is not None:
        form.Resources.XObject = pikepdf.Dictionary(X=inner)
    return form


@cache
def huge_picture_in_pdf() -> bytes:
    """Return a page with a picture of 60,000 by 60,000 colours: 60 KB, ten gigabytes drawn."""
    kind = b"/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
    content = b"300 0 0 300 0 0 cm /X Do"
    return _pdf(
        _PAGE % b"/XObject<</X 5 0 R>>",
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(content), content),
        _twice_packed(kind + b"/ColorSpace/DeviceRGB", _MEGABYTE_OF_BLANKS, 10_300),
    )


def huge_png() -> bytes:
    """Return the head of a PNG of 60,000 by 60,000 pixels and some of its rows."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(1024 * 1024))
    parts = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def zip_bomb() -> bytes:
    """Return a ZIP of a hundred megabytes of nothing, with names that lead elsewhere."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        packed.writestr("../../desk.db", bytes(100 * 1024 * 1024))
        packed.writestr("C:\\Windows\\NUL", b"")
    return out.getvalue()


_ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def office_with_entity(part: str) -> bytes:
    """Return a DOCX or XLSX whose text asks for a file of this PC (XXE)."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", f"{_ENTITY}<Types>&e;</Types>")
        packed.writestr(part, f"{_ENTITY}<document>&e;</document>")
    return out.getvalue()


def svg_with_entity() -> bytes:
    """Return a drawing that asks for a file of this PC and laughs a billion times."""
    text = f'<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY l0 "ha">{_LAUGHS}]>'
    return f'{text}<svg xmlns="http://www.w3.org/2000/svg"><text>&e;&l9;</text></svg>'.encode()


def many_pages(count: int) -> bytes:
    """Return a PDF of so many pages, all of them the same object."""
    with pikepdf.new() as pdf:
        page = pdf.make_indirect(pdf.add_blank_page(page_size=(300, 300)).obj)
        pdf.Root.Pages.Kids = pikepdf.Array([page] * count)
        pdf.Root.Pages.Count = count
        return _saved(pdf)


def no_pages() -> bytes:
    """Return a PDF without a page."""
    with pikepdf.new() as pdf:
        return _saved(pdf)


def encrypted(user: str) -> bytes:
    """Return a PDF under a password of its owner, and of its reader where one is given."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        return _saved(pdf, encryption=pikepdf.Encryption(user=user, owner="owner"))


def broken_xref(data: bytes) -> bytes:
    """Return a PDF that says its table of objects lies somewhere else."""
    at = data.rindex(b"startxref")
    return data[:at] + b"startxref\n99999999\n%%EOF\n"


def pages_that_go_round() -> bytes:
    """Return a PDF whose tree of pages is a circle."""
    return (
        b"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
        b"2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>\nendobj\n"
        b"trailer\n<</Root 1 0 R/Size 3>>\n%%EOF\n"
    )


def a_picture(form: str, size: tuple[int, int], mode: str = "RGB") -> bytes:
    """Return a plain picture."""
    out = BytesIO()
    Image.effect_noise(size, 40).convert(mode).save(out, form)
    return out.getvalue()


BOMBS: dict[str, Callable[[], bytes]] = {
    "stream": endless_stream,
    "drawing": endless_drawing,
    "tiles": endless_tiles,
    "picture": huge_picture_in_pdf,
}
