"""A bare copy holds nothing but pages; what is none is refused where the key is."""

from __future__ import annotations

import zlib
from base64 import a85encode
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest

from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.copies import opened_bare
from jar_desk.domain.errors import UnusableFile
from tests.documents.package_examples import a_pdf, a_picture, saved

if TYPE_CHECKING:
    from collections.abc import Callable

PDF = "application/pdf"


def changed(change: Callable[[pikepdf.Pdf], object]) -> bytes:
    with pikepdf.open(BytesIO(a_pdf("word"))) as pdf:
        change(pdf)
        return saved(pdf)


def commented(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].obj.Annots = pikepdf.Array()


def split(pdf: pikepdf.Pdf) -> None:
    parts = [pdf.make_stream(one) for one in (b"q", b"0 0 9 9 re f Q")]
    pdf.pages[0].obj.Contents = pikepdf.Array(parts)


def packed_twice(data: bytes = b"0 0 9 9 re f") -> bytes:
    """Return a PDF that is written by hand: no library leaves a page packed like this."""
    inner = a85encode(zlib.compress(data)) + b"~>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<>>>>",
        b"<</Filter[/ASCII85Decode/FlateDecode]/Length %d>>\nstream\n%b\nendstream"
        % (len(inner), inner),
    )
    out, places = b"%PDF-1.7\n", []
    for number, one in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = b"xref\n0 5\n0000000000 65535 f \n" + table
    return out + start + b"trailer\n<</Root 1 0 R/Size 5>>\nstartxref\n%d\n%%%%EOF\n" % len(out)


def locked() -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(a_pdf("word"))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner"))
    return out.getvalue()


def with_picture(*filters: str) -> bytes:
    """Return a PDF with a JPEG packed once more, as old programs send them."""
    out = BytesIO()
    with pikepdf.open(BytesIO(a_pdf("word"))) as pdf:
        picture = pdf.make_stream(b"")
        packed = a85encode(a_picture("JPEG")) + b"~>"
        picture.write(packed, filter=pikepdf.Array([pikepdf.Name(one) for one in filters]))
        picture.Type, picture.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
        picture.Width, picture.Height, picture.BitsPerComponent = 300, 200, 8
        picture.ColorSpace = pikepdf.Name.DeviceRGB
        pdf.pages[0].obj.Resources.XObject = pikepdf.Dictionary(X=picture)
        pdf.pages[0].obj.Contents = pdf.make_stream(b"300 0 0 200 0 0 cm /X Do")
        none = pikepdf.StreamDecodeLevel.none
        pdf.save(out, compress_streams=False, stream_decode_level=none)
    return out.getvalue()


LIES = {
    "a comment": changed(commented),
    "content in parts": changed(split),
    "content packed twice": packed_twice(),
    "a picture packed twice": with_picture("/ASCII85Decode", "/DCTDecode"),
    "an unknown packing": with_picture("/XYZDecode"),
    "a lock": locked(),
    "a lost table": bare_copy(a_pdf("word"), PDF, "ja")[:-20],
    "no PDF": b"\x00" * 100,
}
HOPELESS = {"a lock", "a lost table", "no PDF"}


@pytest.mark.parametrize("lie", LIES)
def test_what_is_no_bare_copy_is_refused(lie: str) -> None:
    with pytest.raises(UnusableFile), opened_bare(LIES[lie]):
        pass


@pytest.mark.parametrize("lie", [one for one in LIES if one not in HOPELESS])
def test_a_copy_of_it_is_bare(lie: str) -> None:
    with opened_bare(bare_copy(LIES[lie], PDF, "ja")) as copy:
        assert len(copy.pages) == 1


@pytest.mark.parametrize(
    ("data", "media_type"),
    [(a_picture("JPEG"), "image/jpeg"), (a_picture(), "image/png"), (b"text", "text/plain")],
)
def test_pictures_and_texts_become_bare_copies(data: bytes, media_type: str) -> None:
    with opened_bare(bare_copy(data, media_type, "ja")) as copy:
        assert set(copy.Root.keys()) == {"/Type", "/Pages"}
        assert "/Info" not in copy.trailer


def test_a_page_with_damaged_content_is_handed_over_as_it_is_shown() -> None:
    def damage(pdf: pikepdf.Pdf) -> None:
        good, bad = pdf.make_stream(b"0 0 300 300 re f"), pdf.make_stream(b"")
        bad.write(b"no LZW at all, nothing of the kind", filter=pikepdf.Name.LZWDecode)
        pdf.pages[0].obj.Contents = pikepdf.Array([good, bad])

    with pikepdf.open(BytesIO(a_pdf("word"))) as pdf:
        damage(pdf)
        out = BytesIO()
        pdf.save(out, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    copy = bare_copy(out.getvalue(), PDF, "ja")
    with pypdfium2.PdfDocument(copy) as shown:
        picture = shown[0].render(scale=0.2).to_pil().convert("L")
    assert picture.getpixel((20, picture.height - 20)) < 40
