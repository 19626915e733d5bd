"""Where signs stand on a page as it is shown: cropped, turned, measured from its upper left corner.

A page of text has thousands of signs, so pdfium is asked for bare numbers.
"""

from __future__ import annotations

from ctypes import c_double, c_int
from typing import TYPE_CHECKING, Any, Final

from jar_desk.documents.untyped import pdfium
from jar_desk.domain.redaction import Box

if TYPE_CHECKING:
    from jar_desk.documents.spans import Place

_FINE: Final = 1000
"""Device units to a point: pdfium turns places on a page into whole units."""
_FAR: Final = 1000.0
"""Points between the places by which it is found out how a page is turned."""


class Places:
    """The places on one page; pdfium's turn is the caller's."""

    def __init__(self, page: Any, layer: Any, width: float, height: float) -> None:  # noqa: ANN401
        self._layer = layer.raw
        self._sides = [c_double() for _ in range(4)]
        self._room = pdfium.raw.FS_RECTF()
        size = round(width * _FINE), round(height * _FINE)
        x, y = _device(page, size, 0.0, 0.0)
        across, along = _device(page, size, _FAR, 0.0), _device(page, size, 0.0, _FAR)
        self._x = (across[0] - x) / _FAR, (along[0] - x) / _FAR, x
        self._y = (across[1] - y) / _FAR, (along[1] - y) / _FAR, y

    def of(self, index: int) -> Box:
        """Return the room of a sign in its line together with its ink, which may stick out."""
        left, right, bottom, top = self._sides
        pdfium.raw.FPDFText_GetCharBox(self._layer, index, left, right, bottom, top)
        room = self._room
        pdfium.raw.FPDFText_GetLooseCharBox(self._layer, index, room)
        return self.shown(
            (
                min(left.value, room.left),
                min(bottom.value, room.bottom),
                max(right.value, room.right),
                max(top.value, room.top),
            )
        )

    def shown(self, place: Place) -> Box:
        """Return a rectangle of the page's own space as it is shown, to a hundredth of a point."""
        left, bottom, right, top = place
        (a, c, e), (b, d, f) = self._x, self._y
        x0, x1 = a * left + c * bottom + e, a * right + c * top + e
        y0, y1 = b * left + d * bottom + f, b * right + d * top + f
        return Box(
            round(min(x0, x1), 2),
            round(min(y0, y1), 2),
            round(max(x0, x1), 2),
            round(max(y0, y1), 2),
        )


def _device(page: Any, size: tuple[int, int], x: float, y: float) -> tuple[float, float]:  # noqa: ANN401
    across, down = c_int(), c_int()
    pdfium.raw.FPDF_PageToDevice(page.raw, 0, 0, *size, 0, x, y, across, down)
    return across.value / _FINE, down.value / _FINE
