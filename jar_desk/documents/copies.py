"""Copies of what was found, each page set on A4 above the foot: PDFs, pictures, texts.

Every page becomes a form drawn on a new page of ours, so nothing of the source but what it
shows comes along: no scripts, actions, files, forms, thumbnails or page metadata. A form also
keeps its drawing state to itself, so that no source can draw over the foot.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import pikepdf
from reportlab.lib.pagesizes import A4

from jar_desk.documents.flat_pages import flat_pdf, has_layers
from jar_desk.documents.inspection import decode_text
from jar_desk.documents.pictures import picture_pdf
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.errors import FileProblem, UnusableFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MARGIN: Final = 24.0
FOOT: Final = 52.0
"""Room left free around a copy and for the foot, in points."""
NAME: Final = "/Copy"
"""What the resources of a page call the form it shows."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages one source will give: their forms (an array in it) and what places each."""

    forms: pikepdf.Object
    placing: tuple[bytes, ...]


@contextmanager
def opened_copy(data: bytes, media_type: str, language: str) -> Iterator[pikepdf.Pdf]:
    """Open a record's file as a PDF to be copied. Raises UnusableFile."""
    if media_type.startswith("image/"):
        data = picture_pdf(data)
    elif media_type.startswith("text/"):
        data = write_text_pages(decode_text(data), language)
    try:
        with _opened(data) as source:
            _flatten(source)
            yield source
    except pikepdf.PasswordError as error:
        raise UnusableFile(FileProblem("encrypted-pdf")) from error
    except pikepdf.PdfError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error


def _opened(data: bytes) -> pikepdf.Pdf:
    source = pikepdf.open(BytesIO(data))
    if source.is_encrypted:
        raise UnusableFile(FileProblem("encrypted-pdf"))
    return pikepdf.open(BytesIO(flat_pdf(data))) if has_layers(source) else source


def _flatten(source: pikepdf.Pdf) -> None:
    """Draw what forms and comments show onto their pages, where there are any."""
    if "/AcroForm" in source.Root:
        source.generate_appearance_streams()
    if any("/Annots" in page for page in source.pages):
        source.flatten_annotations("screen")


def take_sheets(source: pikepdf.Pdf, page_done: Callable[[], None] | None = None) -> Sheets:
    """Return every page of a source as a form, with the operators that fit it to A4."""
    forms, placing = [], []
    for page in source.pages:
        form = _form(page)
        form.BBox = box = page.cropbox
        forms.append(form)
        placing.append(_placing(_shown_box(box, form.get("/Matrix"))))
        if page_done:
            page_done()
    return Sheets(source.make_indirect(pikepdf.Array(forms)), tuple(placing))


def _form(page: pikepdf.Page) -> pikepdf.Object:
    """Return a page as a form; a single content stream stays compressed as it is."""
    form = page.as_form_xobject(handle_transformations=True)
    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Stream) and "/F" not in contents:
        how: dict[str, Any] = {
            "filter": contents.get("/Filter"),
            "decode_parms": contents.get("/DecodeParms"),
        }
        form.write(contents.read_raw_bytes(), **how)
    return form


def _placing(shown: tuple[float, float, float, float]) -> bytes:
    """Return what draws a form whose box is shown so as large as it is, or as fits."""
    left, bottom, right, top = shown
    room_width, room_height = A4[0] - 2 * MARGIN, A4[1] - MARGIN - FOOT
    width, height = max(right - left, 1.0), max(top - bottom, 1.0)
    scale = min(room_width / width, room_height / height, 1.0)
    x = (A4[0] - width * scale) / 2 - left * scale
    y = FOOT + room_height - top * scale
    return f"q {scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm {NAME} Do Q\n".encode("ascii")


def _shown_box(
    box: pikepdf.Object, matrix: pikepdf.Object | None
) -> tuple[float, float, float, float]:
    """Return the box of a form after its own matrix (rotation, user unit)."""
    x0, y0, x1, y1 = (float(edge) for edge in box)
    if matrix is None:
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
    a, b, c, d, e, f = (float(one) for one in matrix)
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (x0, x1) for y in (y0, y1)]
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)
