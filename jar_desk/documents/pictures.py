"""Pictures as PDF pages, upright, without what cameras write into them (place, time, owner)."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pikepdf
from PIL import Image, ImageSequence

from jar_desk.documents.inspection import PICTURES
from jar_desk.domain.errors import FileProblem, UnusableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

_DPI: Final = 150
_BAND: Final = 256
"""Rows that are packed together."""
_NAME: Final = "/Picture"
_JPEG_MODES: Final = frozenset({"RGB", "L"})
_COLOURS: Final = {
    "RGB": pikepdf.Name.DeviceRGB,
    "L": pikepdf.Name.DeviceGray,
    "1": pikepdf.Name.DeviceGray,
}
_UPRIGHT: Final = 1
_ORIENTATION: Final = 0x0112
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_TWO_BYTE_MARKS: Final = frozenset({0x01, *range(0xD0, 0xD9)})
_START_OF_SCAN: Final = 0xDA
_DROPPED_MARKS: Final = frozenset({0xE1, *range(0xE3, 0xEE), 0xEF, 0xFE})
"""APP1 (EXIF, XMP), APP3-13 (IPTC and makers' own), APP15, comments; colour marks stay."""


def picture_pdf(data: bytes) -> bytes:
    """Return a PDF with one page per frame of a picture. Raises UnusableFile."""
    out = BytesIO()
    with pikepdf.new() as pdf:
        try:
            with Image.open(BytesIO(data), formats=PICTURES) as picture:
                for stream, width, height in _streams(pdf, picture, data):
                    _add_page(pdf, stream, width, height)
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
            raise UnusableFile(FileProblem("broken-image")) from error
        pdf.save(out)
    return out.getvalue()


def orientation(picture: Image.Image) -> int:
    """Return how a picture is to be turned (Exif 2.32, 4.6.4 A); damaged words turn nothing."""
    try:
        turned = picture.getexif().get(_ORIENTATION, _UPRIGHT)
    except (OSError, SyntaxError, ValueError, KeyError, TypeError, struct.error):
        return _UPRIGHT
    return turned if turned in _TURNS else _UPRIGHT


def upright(picture: Image.Image, turned: int) -> Image.Image:
    """Return a picture turned as its orientation says."""
    return picture if turned == _UPRIGHT else picture.transpose(_TURNS[turned])


def strip_jpeg(data: bytes) -> bytes:
    """Return a JPEG without EXIF, XMP, IPTC and comments; its pixels are untouched."""
    dropped = list(_dropped(data))
    if not dropped:
        return data
    starts = [0, *(end for _, end in dropped)]
    ends = [*(start for start, _ in dropped), len(data)]
    return b"".join(data[start:end] for start, end in zip(starts, ends, strict=True))


def _dropped(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield where segments that do not belong to the picture begin and end."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:  # noqa: PLR2004 - begins every mark
        mark = data[at + 1]
        if mark == _START_OF_SCAN:
            break
        length = 2 if mark in _TWO_BYTE_MARKS else 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if mark in _DROPPED_MARKS:
            yield at, min(at + length, len(data))
        at += length


def _streams(
    pdf: pikepdf.Pdf, picture: Image.Image, data: bytes
) -> Iterator[tuple[pikepdf.Stream, int, int]]:
    stands = orientation(picture) == _UPRIGHT
    if picture.format == "JPEG" and picture.mode in _JPEG_MODES and stands:
        stream = pdf.make_stream(strip_jpeg(data))
        describe(stream, picture.width, picture.height, picture.mode)
        stream.Filter = pikepdf.Name.DCTDecode
        yield stream, picture.width, picture.height
        return
    frames = ImageSequence.Iterator(picture) if picture.format == "TIFF" else [picture]
    for frame in frames:
        yield _flat_stream(pdf, frame)


def _flat_stream(pdf: pikepdf.Pdf, frame: Image.Image) -> tuple[pikepdf.Stream, int, int]:
    shown = upright(frame, orientation(frame))
    mode = "L" if shown.mode in {"L", "1"} else "RGB"
    stream = pdf.make_stream(_packed(shown))
    describe(stream, shown.width, shown.height, mode)
    stream.Filter = pikepdf.Name.FlateDecode
    return stream, shown.width, shown.height


def _packed(picture: Image.Image) -> bytes:
    """Return a picture on white paper, packed band by band: a second whole one has no room."""
    packer = zlib.compressobj(6)
    bands = (
        packer.compress(_on_white(picture.crop(band)).tobytes())
        for band in _bands(picture.width, picture.height)
    )
    return b"".join((*bands, packer.flush()))


def _bands(width: int, height: int) -> Iterator[tuple[int, int, int, int]]:
    for top in range(0, height, _BAND):
        yield 0, top, width, min(top + _BAND, height)


def _on_white(frame: Image.Image) -> Image.Image:
    if frame.mode in {"L", "1"}:
        return frame.convert("L")
    if frame.mode not in {"RGBA", "LA", "PA", "P"}:
        return frame.convert("RGB")
    clear = frame.convert("RGBA")
    paper = Image.new("RGB", clear.size, "white")
    paper.paste(clear, mask=clear.getchannel("A"))
    return paper


def describe(stream: pikepdf.Stream, width: int, height: int, mode: str) -> None:
    """Say of a stream that it is a picture of this size, in a mode of Pillow: 1, L or RGB."""
    stream.Type = pikepdf.Name.XObject
    stream.Subtype = pikepdf.Name.Image
    stream.Width, stream.Height = width, height
    stream.ColorSpace = _COLOURS[mode]
    stream.BitsPerComponent = 1 if mode == "1" else 8


def _add_page(pdf: pikepdf.Pdf, stream: pikepdf.Stream, width: int, height: int) -> None:
    across, up = round(width * 72 / _DPI, 2), round(height * 72 / _DPI, 2)
    content = f"q {across} 0 0 {up} 0 0 cm {_NAME} Do Q".encode("ascii")
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, across, up],
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary({_NAME: stream})),
        Contents=pdf.make_stream(content),
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))
