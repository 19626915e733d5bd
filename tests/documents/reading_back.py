"""Reading PDFs back as a stranger would: text by page, fonts, glyphs, pixels."""

from __future__ import annotations

import re
from io import BytesIO

import pikepdf
import pypdfium2

_SHOWN = re.compile(rb"<([0-9A-F]{4})>")


def texts(data: bytes, password: str | None = None) -> list[str]:
    """Return the text of every page, blanks and line ends as single blanks."""
    with pypdfium2.PdfDocument(data, password=password) as pdf:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]


def text(data: bytes) -> str:
    """Return the text of all pages without any blanks, so that line ends do not matter."""
    return "".join("".join(texts(data)).split())


def said(data: bytes) -> str:
    """Return what the spans of shaped or replaced text say (ActualText)."""
    return "|".join(
        bytes.fromhex(code.decode()).decode("utf-16")
        for stream in _contents(data)
        for code in re.findall(rb"/ActualText <([0-9A-F]+)>", stream)
    )


def empty_boxes(data: bytes) -> int:
    """Count the glyphs shown that are the .notdef box."""
    return sum(
        code == b"0000"
        for stream in _contents(data)
        for code in _SHOWN.findall(re.sub(rb"/ActualText <[0-9A-F]+>", b"", stream))
    )


def ink(data: bytes, page: int = 0, scale: float = 1.0) -> int:
    """Count the dark pixels of a page."""
    with pypdfium2.PdfDocument(data) as pdf:
        grey = pdf[page].render(scale=scale).to_pil().convert("L")
    return sum(grey.histogram()[:128])


def info(data: bytes) -> dict[str, str]:
    """Return the document information."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return {str(key): str(value) for key, value in pdf.docinfo.items()}


def _contents(data: bytes) -> list[bytes]:
    with pikepdf.open(BytesIO(data)) as pdf:
        streams = []
        for page in pdf.pages:
            page.contents_coalesce()
            streams.append(page.Contents.read_bytes())
        return streams
