"""Text that a page says instead of what it draws (ActualText; ISO 32000-1, 14.9.4), and its ink.

A reader gives the letters of such a text places of its own making. What is to be blacked out must
be sought where the ink is, so all that a span draws counts as one sign.
"""

from __future__ import annotations

from ctypes import c_ulong, c_void_p, cast, create_string_buffer
from typing import Any, Final

from jar_desk.documents.untyped import pdfium

_SAID: Final = "ActualText"
_KEY: Final = 64

Place = tuple[float, float, float, float]
"""Left, bottom, right, top on the page's own space."""


def address(handle: Any) -> int:  # noqa: ANN401 - pypdfium2 has no types
    """Return by what an object of pdfium is known again; 0 for none."""
    return cast(handle, c_void_p).value or 0 if handle else 0


class Spans:
    """The spans of one page that say something instead."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401
        self._marks: dict[int, int] = {}
        self._places: dict[int, Place] = {}
        for one in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_TEXT]):
            mark = _saying_mark(one.raw)
            if mark:
                self._marks[address(one.raw)] = mark
                place = _on_page(one)
                self._places[mark] = _joined(self._places.get(mark, place), place)

    @property
    def any(self) -> bool:
        """Tell whether there are any."""
        return bool(self._marks)

    def mark(self, drawn: int) -> int | None:
        """Return the span that an object (by its address) belongs to, None for none."""
        return self._marks.get(drawn)

    def of(self, drawn: int) -> Place | None:
        """Return where all of the span of an object is drawn, None for none."""
        mark = self._marks.get(drawn)
        return None if mark is None else self._places[mark]


def _saying_mark(drawn: Any) -> int:  # noqa: ANN401
    for index in range(pdfium.raw.FPDFPageObj_CountMarks(drawn)):
        mark = pdfium.raw.FPDFPageObj_GetMark(drawn, index)
        for number in range(max(pdfium.raw.FPDFPageObjMark_CountParams(mark), 0)):
            if _key(mark, number) == _SAID:
                return address(mark)
    return 0


def _key(mark: Any, number: int) -> str:  # noqa: ANN401
    key, size = create_string_buffer(_KEY), c_ulong()
    as_wide = cast(key, pdfium.raw.FPDFPageObjMark_GetParamKey.argtypes[2])
    pdfium.raw.FPDFPageObjMark_GetParamKey(mark, number, as_wide, _KEY, size)
    return key.raw[: max(min(size.value, _KEY) - 2, 0)].decode("utf-16-le", "replace")


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
