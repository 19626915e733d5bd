"""The text of a file as it can be copied out of it; pictures and scans have none."""

from __future__ import annotations

from typing import Final

from jar_desk.documents.inspection import decode_text
from jar_desk.documents.untyped import pdfium, pdfium_turn
from jar_desk.domain.errors import FileProblem, UnusableFile

CHARACTERS: Final = 2_000_000
"""Most text read from one file: more than a thousand full pages."""
PAGES: Final = 500
"""Most pages read."""
_PDF: Final = "application/pdf"


def text_layer(data: bytes, media_type: str) -> str:
    """Return the text of a PDF or text file, up to CHARACTERS and PAGES; "" for other files.

    Raises UnusableFile.
    """
    if media_type.startswith("text/"):
        return decode_text(data)[:CHARACTERS]
    return _pdf_text(data) if media_type == _PDF else ""


def _pdf_text(data: bytes) -> str:
    parts: list[str] = []
    length = 0
    try:
        with pdfium_turn, pdfium.PdfDocument(data) as pdf:
            for number in range(min(len(pdf), PAGES)):
                parts.append(pdf[number].get_textpage().get_text_bounded())
                length += len(parts[-1])
                if length > CHARACTERS:
                    break
    except pdfium.PdfiumError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error
    return "\n".join(parts)[:CHARACTERS]
