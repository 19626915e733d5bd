"""Pages as pictures for the screen."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from PIL import Image, ImageOps

from jar_desk.documents.inspection import PIXEL_LIMIT, decode_text
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.documents.untyped import pdfium, pdfium_turn
from jar_desk.domain.errors import FileProblem, UnusableFile


def count_pages(data: bytes) -> int:
    """Return the number of pages of a PDF. Raises UnusableFile."""
    with pdfium_turn, _opened(data) as pdf:
        return len(pdf)


def page_image(data: bytes, media_type: str, page: int, width: int, passphrase: str = "") -> bytes:
    """Return one page (counted from 0) as PNG, `width` pixels wide; `passphrase` opens a package.

    Raises UnusableFile where the file is broken or locked; IndexError past the last page.
    """
    if media_type.startswith("image/"):
        return _picture(data, width)
    if media_type.startswith("text/"):
        data = write_text_pages(decode_text(data), "ja")
    return _pdf_page(data, page, width, passphrase)


def _opened(data: bytes, passphrase: str = "") -> Any:  # noqa: ANN401
    try:
        return pdfium.PdfDocument(data, password=passphrase or None)
    except pdfium.PdfiumError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error


def _pdf_page(data: bytes, page: int, width: int, passphrase: str) -> bytes:
    with pdfium_turn, _opened(data, passphrase) as pdf:
        if not 0 <= page < len(pdf):
            raise IndexError(page)
        sheet = pdf[page]
        scale = width / max(sheet.get_width(), 1.0)
        highest = (PIXEL_LIMIT / 4 / max(sheet.get_width() * sheet.get_height(), 1.0)) ** 0.5
        return _png(sheet.render(scale=min(scale, highest)).to_pil())


def _picture(data: bytes, width: int) -> bytes:
    try:
        with Image.open(BytesIO(data)) as opened:
            upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UnusableFile(FileProblem("broken-image")) from error
    height = max(1, round(upright.height * width / upright.width))
    return _png(upright.resize((width, height), Image.Resampling.LANCZOS))


def _png(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()
