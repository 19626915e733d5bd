"""Files found and kept, as packages for tests are built from."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from jar_desk.documents.bare_copies import bare_copy
from tests.examples import an_attachment

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Attachment


def a_pdf(*words: str, size: tuple[float, float] = (595, 842), rotate: int = 0) -> bytes:
    """Return a PDF with one page for every word, a frame around each."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=size)
    for word in words:
        canvas.drawString(size[0] / 2, size[1] / 2, word)
        canvas.rect(2, 2, size[0] - 4, size[1] - 4)
        canvas.showPage()
    canvas.save()
    with pikepdf.open(out) as pdf:
        for page in pdf.pages:
            page.rotate(rotate, relative=False)
        return saved(pdf)


def a_picture(form: str = "PNG", **how: object) -> bytes:
    """Return a plain picture; `how` goes to Pillow."""
    out = BytesIO()
    Image.new("RGB", (300, 200), "navy").save(out, form, **how)
    return out.getvalue()


def saved(pdf: pikepdf.Pdf) -> bytes:
    """Return a PDF as bytes."""
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


class Shelf:
    """Attachments in memory, read as the package reads them."""

    def __init__(self) -> None:
        self._kept: dict[Attachment, bytes] = {}

    def put(self, data: bytes, media_type: str = "application/pdf", pages: int = 1) -> Attachment:
        """Keep a file and return the attachment that stands for it."""
        attachment = an_attachment(media_type=media_type, pages=pages)
        self._kept[attachment] = data
        return attachment

    def read(self, attachment: Attachment) -> bytes:
        """Return the bare copy of an attachment's file."""
        return bare_copy(self._kept[attachment], attachment.media_type, "ja")
