"""Copies of what was found, each page set on A4 above the foot: PDFs, pictures, texts.

Every page becomes a form drawn on a new page of ours, so nothing of the source but what it
shows comes along: no scripts, actions, files, forms, thumbnails or page metadata. A form also
keeps its drawing state to itself, so that no source can draw over the foot.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import pikepdf
from reportlab.lib.pagesizes import A4

from jar_desk.documents.finishing import PICTURE_FILTERS
from jar_desk.documents.flat_pages import flat_pdf, has_layers
from jar_desk.documents.inspection import decode_text
from jar_desk.documents.pictures import picture_pdf
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.errors import FileProblem, UnusableFile
from jar_desk.domain.redaction import Box

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MARGIN: Final = 24.0
FOOT: Final = 52.0
"""Room left free around a copy and for the foot, in points."""
NAME: Final = "/Copy"
"""What the resources of a page call the form it shows."""
OF_A_PAGE: Final = frozenset(
    (
        *("/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit"),
        *("/Contents", "/Resources", "/Group"),
    )
)
"""What is left of a page in a bare copy (ISO 32000-2, 7.7.3.3)."""
_PACKED: Final = pikepdf.Name.FlateDecode
_HANDED_ON: Final = (_PACKED, *PICTURE_FILTERS)
_PLAIN: Final = frozenset(("/Length", "/Filter", "/DecodeParms"))
"""What the dictionary of a content stream holds (ISO 32000-2, 7.8.2)."""


@dataclass(frozen=True, slots=True)
class Placing:
    """How a form is drawn on A4: its size times `scale`, its origin at (x, y) in points."""

    scale: float
    x: float
    y: float
    operators: bytes

    def moved(self, box: Box, height: float) -> Box:
        """Return where a box of an upright page of this height stands on A4, from its top."""
        left, right = (self.x + at * self.scale for at in (box.left, box.right))
        top, bottom = (A4[1] - self.y - (height - at) * self.scale for at in (box.top, box.bottom))
        return Box(left, top, right, bottom)


@dataclass(frozen=True, slots=True)
class Sheets:
    """The pages one source will give: their forms (an array in it) and what places each."""

    forms: pikepdf.Object
    placing: tuple[Placing, ...]


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


@contextmanager
def opened_bare(data: bytes) -> Iterator[pikepdf.Pdf]:
    """Open a bare copy, decoding nothing of it. Raises UnusableFile where it is none.

    It comes out of quarantine and may be a lie: it must be whole, and each of its pages be one
    stream in the packing that is handed on as it is.
    """
    try:
        with pikepdf.open(BytesIO(data), attempt_recovery=False, suppress_warnings=True) as copy:
            if copy.is_encrypted or not _is_bare(copy):
                raise UnusableFile(FileProblem("broken-pdf"))
            yield copy
    except pikepdf.PdfError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error


def _is_bare(copy: pikepdf.Pdf) -> bool:
    """Tell whether each page is one stream at most, and nothing packed so that saving unpacks it.

    Saving a PDF decodes streams with several filters, and those that make text of bytes.
    """
    for page in copy.pages:
        if page.obj.keys() - OF_A_PAGE:
            return False
        if not isinstance(page.obj.get("/Contents"), pikepdf.Stream | None):
            return False
    return all(_is_handed_on(one) for one in copy.objects if isinstance(one, pikepdf.Stream))


def _is_handed_on(stream: pikepdf.Object) -> bool:
    packing = stream.get("/Filter", _PACKED)
    if isinstance(packing, pikepdf.Array) and len(packing) == 1:
        packing = packing[0]
    return packing in _HANDED_ON


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
    taken: set[tuple[int, int]] = set()
    for page in source.pages:
        form = _form(page, taken)
        form.BBox = box = page.cropbox
        forms.append(form)
        placing.append(_placing(box.unparse(), _matrix(form)))
        if page_done:
            page_done()
    return Sheets(source.make_indirect(pikepdf.Array(forms)), tuple(placing))


def _form(page: pikepdf.Page, taken: set[tuple[int, int]]) -> pikepdf.Object:
    """Return a page as a form; a content stream of its own becomes the form where it lies.

    `taken` knows the streams that are forms already: pages may share one, with other resources.
    """
    contents = page.obj.get("/Contents")
    if not isinstance(contents, pikepdf.Stream) or "/F" in contents:
        return page.as_form_xobject(handle_transformations=True)
    if contents.objgen in taken or not _lies_straight(page) or contents.keys() - _PLAIN:
        return _form_beside(page, contents)
    taken.add(contents.objgen)
    contents.Subtype = pikepdf.Name.Form
    contents.Resources = page.resources
    if "/Group" in page.obj:
        contents.Group = page.obj.Group
    return contents


def _lies_straight(page: pikepdf.Page) -> bool:
    return page.rotation == 0 and "/UserUnit" not in page.obj


def _form_beside(page: pikepdf.Page, contents: pikepdf.Object) -> pikepdf.Object:
    """Return a form of its own for a page with one stream, which stays packed as it is."""
    form = page.as_form_xobject(handle_transformations=True)
    how: dict[str, Any] = {
        "filter": contents.get("/Filter"),
        "decode_parms": contents.get("/DecodeParms"),
    }
    form.write(contents.read_raw_bytes(), **how)
    return form


def _matrix(form: pikepdf.Object) -> bytes:
    return form.Matrix.unparse() if "/Matrix" in form else b""


@lru_cache(maxsize=64)
def _placing(box: bytes, matrix: bytes) -> Placing:
    """Return how a form with this box and matrix is drawn as large as it is, or as fits."""
    left, bottom, right, top = _shown_box(box, matrix)
    room_width, room_height = A4[0] - 2 * MARGIN, A4[1] - MARGIN - FOOT
    width, height = max(right - left, 1.0), max(top - bottom, 1.0)
    scale = min(room_width / width, room_height / height, 1.0)
    x = (A4[0] - width * scale) / 2 - left * scale
    y = FOOT + room_height - top * scale
    drawn = f"q {scale:.5f} 0 0 {scale:.5f} {x:.3f} {y:.3f} cm {NAME} Do Q\n"
    return Placing(scale, x, y, drawn.encode("ascii"))


def _shown_box(box: bytes, matrix: bytes) -> tuple[float, float, float, float]:
    """Return the box of a form after its own matrix (rotation, user unit)."""
    x0, y0, x1, y1 = _numbers(box)
    a, b, c, d, e, f = _numbers(matrix) if matrix else (1, 0, 0, 1, 0, 0)
    corners = [(a * x + c * y + e, b * x + d * y + f) for x in (x0, x1) for y in (y0, y1)]
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)


def _numbers(array: bytes) -> list[float]:
    return [float(one) for one in pikepdf.Object.parse(array).as_list()]
