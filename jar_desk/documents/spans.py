"""Text that a page says instead of what it draws (ActualText; ISO 32000-1, 14.9.4), and its ink.

A reader gives the letters of such a text places of its own making. What is to be blacked out must
be sought where the ink is, so all that a span draws counts as one sign.
"""

from __future__ import annotations

from codecs import BOM_UTF8, BOM_UTF16_BE
from ctypes import c_ulong, c_void_p, cast, create_string_buffer
from dataclasses import dataclass
from typing import Any, Final

from jar_desk.documents.untyped import pdfium

_SAID: Final = b"ActualText"

Place = tuple[float, float, float, float]
"""Left, bottom, right, top on the page's own space."""


def address(handle: Any) -> int:  # noqa: ANN401 - pypdfium2 has no types
    """Return by what an object of pdfium is known again; 0 for none."""
    return cast(handle, c_void_p).value or 0 if handle else 0


@dataclass(frozen=True, slots=True)
class Span:
    """What is said, and where all of it is drawn."""

    text: str
    place: Place


class Spans:
    """The spans of one page that say something instead."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401
        self._marks: dict[int, int] = {}
        self._spans: dict[int, Span] = {}
        for one in (
            page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_TEXT]) if _any_marks(page) else ()
        ):
            mark = _saying_mark(one.raw)
            if mark is None:
                continue
            known, place = self._spans.get(address(mark)), _on_page(one)
            self._marks[address(one.raw)] = address(mark)
            self._spans[address(mark)] = (
                Span(known.text, _joined(known.place, place)) if known else Span(_said(mark), place)
            )

    @property
    def any(self) -> bool:
        """Tell whether there are any."""
        return bool(self._marks)

    def mark(self, drawn: int) -> int | None:
        """Return the span that an object (by its address) belongs to, None for none."""
        return self._marks.get(drawn)

    def of(self, drawn: int) -> Span | None:
        """Return the span of an object, None for none."""
        mark = self._marks.get(drawn)
        return None if mark is None else self._spans[mark]


def _any_marks(page: Any) -> bool:  # noqa: ANN401
    """Tell quickly whether anything on a page may be marked: most pages have no marks at all."""
    raw, whole = pdfium.raw, page.raw
    for index in range(raw.FPDFPage_CountObjects(whole)):
        one = raw.FPDFPage_GetObject(whole, index)
        nested = raw.FPDFPageObj_GetType(one) == raw.FPDF_PAGEOBJ_FORM
        if nested or raw.FPDFPageObj_CountMarks(one) > 0:
            return True
    return False


def _saying_mark(drawn: Any) -> Any | None:  # noqa: ANN401
    for index in range(pdfium.raw.FPDFPageObj_CountMarks(drawn)):
        mark = pdfium.raw.FPDFPageObj_GetMark(drawn, index)
        if _length(mark):
            return mark
    return None


def _length(mark: Any) -> int:  # noqa: ANN401
    """Return the bytes of what a mark says; 0 where it says nothing."""
    size = c_ulong()
    found = pdfium.raw.FPDFPageObjMark_GetParamBlobValue(mark, _SAID, None, 0, size)
    return size.value if found else 0


def _said(mark: Any) -> str:  # noqa: ANN401
    ask = pdfium.raw.FPDFPageObjMark_GetParamBlobValue
    length = _length(mark)
    room = create_string_buffer(length)
    ask(mark, _SAID, cast(room, ask.argtypes[2]), length, c_ulong())
    return _text(room.raw)


def _text(data: bytes) -> str:
    """Return a text string of a PDF (ISO 32000-2, 7.9.2.2)."""
    if data.startswith(BOM_UTF16_BE):
        return data[2:].decode("utf-16-be", "replace")
    if data.startswith(BOM_UTF8):
        return data[3:].decode("utf-8", "replace")
    return data.decode("latin-1")


def _on_page(one: Any) -> Place:  # noqa: ANN401
    """Return where an object lies on the page, also one that lies in a form."""
    left, bottom, right, top = one.get_bounds()
    corners = [(x, y) for x in (left, right) for y in (bottom, top)]
    outside = one.container
    while outside is not None:
        turned = outside.get_matrix()
        corners = [turned.on_point(x, y) for x, y in corners]
        outside = outside.container
    across, up = zip(*corners, strict=True)
    return min(across), min(up), max(across), max(up)


def _joined(one: Place, other: Place) -> Place:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[2], other[2]),
        max(one[3], other[3]),
    )
