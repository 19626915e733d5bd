"""Pages with layers as pictures: what a reader shows is handed over, hidden layers are not."""

from __future__ import annotations

from io import BytesIO
from typing import Any, Final

import pikepdf

from jar_desk.documents.pictures import picture_pdf
from jar_desk.documents.untyped import pdfium, pdfium_turn
from jar_desk.domain.errors import FileProblem, UnusableFile

_DPI: Final = 150
_QUALITY: Final = 85
_POINTS: Final = 72


def has_layers(pdf: pikepdf.Pdf) -> bool:
    """Tell whether a PDF has optional content that a reader may hide (ISO 32000-1, 8.11)."""
    return "/OCProperties" in pdf.Root


def flat_pdf(data: bytes) -> bytes:
    """Return a PDF whose pages are pictures of the pages as they are shown, at 150 dpi.

    Raises UnusableFile.
    """
    out = BytesIO()
    try:
        with pdfium_turn, pdfium.PdfDocument(data) as shown, pikepdf.new() as flat:
            for page in shown:
                with pikepdf.open(BytesIO(picture_pdf(_picture(page)))) as picture:
                    flat.pages.extend(picture.pages)
            flat.save(out)
    except pdfium.PdfiumError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error
    return out.getvalue()


def _picture(page: Any) -> bytes:  # noqa: ANN401 - pypdfium2 has no types
    out = BytesIO()
    picture = page.render(scale=_DPI / _POINTS).to_pil().convert("RGB")
    picture.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()
