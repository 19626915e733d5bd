"""Pages as pictures for the screen."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, Final

from PIL import Image

from jar_desk.documents.inspection import PICTURES, decode_text
from jar_desk.documents.pictures import orientation, upright
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.documents.untyped import pdfium, pdfium_turn
from jar_desk.domain.errors import FileProblem, UnusableFile

_MOST_PIXELS: Final = 16_000_000
"""A page of 1,280 pixels across may be ten times as long; 48 MB."""
_LYING: Final = range(5, 9)
"""Values of the orientation whose pictures are turned by a right angle (Exif 2.32)."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture as red, green and blue of every pixel, row by row from the top."""

    width: int
    height: int
    rgb: bytes = field(repr=False)


def count_pages(data: bytes) -> int:
    """Return the number of pages of a PDF. Raises UnusableFile."""
    with pdfium_turn, opened(data) as pdf:
        return len(pdf)


def page_pixels(
    data: bytes, media_type: str, page: int, width: int, passphrase: str = ""
) -> Pixels:
    """Return one page (counted from 0), `width` pixels wide; `passphrase` opens a package.

    Raises UnusableFile where the file is broken or locked; IndexError past the last page.
    """
    if media_type.startswith("image/"):
        return _pixels(_picture(data, width))
    if media_type.startswith("text/"):
        data = write_text_pages(decode_text(data), "ja")
    return _pixels(_pdf_page(data, page, width, passphrase))


def png(pixels: Pixels) -> bytes:
    """Return pixels as a PNG."""
    out = BytesIO()
    picture = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb)
    picture.save(out, "PNG", compress_level=1)
    return out.getvalue()


def opened(data: bytes, passphrase: str = "") -> Any:  # noqa: ANN401 - pypdfium2 has no types
    """Open a PDF to be drawn; pdfium's turn is the caller's. Raises UnusableFile."""
    try:
        return pdfium.PdfDocument(data, password=passphrase or None)
    except pdfium.PdfiumError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error


def _pdf_page(data: bytes, page: int, width: int, passphrase: str) -> Image.Image:
    with pdfium_turn, opened(data, passphrase) as pdf:
        if not 0 <= page < len(pdf):
            raise IndexError(page)
        try:
            sheet = pdf[page]
        except pdfium.PdfiumError as error:
            raise UnusableFile(FileProblem("broken-pdf")) from error
        across, up = max(sheet.get_width(), 1.0), max(sheet.get_height(), 1.0)
        highest = (_MOST_PIXELS / (across * up)) ** 0.5
        drawn: Image.Image = sheet.render(scale=min(width / across, highest)).to_pil()
        return drawn.convert("RGB")


def _picture(data: bytes, width: int) -> Image.Image:
    try:
        with Image.open(BytesIO(data), formats=PICTURES) as opened:
            # A JPEG is decoded no larger than wanted, which takes a fraction of the memory.
            opened.draft("RGB", (2 * width, 2 * width))
            turned = orientation(opened)
            flat = opened if opened.mode in {"RGB", "L", "RGBA"} else opened.convert("RGB")
            small = flat.resize(
                _shown_size(opened.size, width, lies=turned in _LYING),
                Image.Resampling.LANCZOS,
                reducing_gap=2.0,
            )
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UnusableFile(FileProblem("broken-image")) from error
    return upright(small, turned).convert("RGB")


def _shown_size(size: tuple[int, int], width: int, *, lies: bool) -> tuple[int, int]:
    """Return the size a picture is drawn in before it is turned upright."""
    across, up = reversed(size) if lies else size
    scale = min(width / across, (_MOST_PIXELS / (across * up)) ** 0.5)
    shown = max(1, round(across * scale)), max(1, round(up * scale))
    return (shown[1], shown[0]) if lies else shown


def _pixels(picture: Image.Image) -> Pixels:
    return Pixels(picture.width, picture.height, picture.tobytes())
