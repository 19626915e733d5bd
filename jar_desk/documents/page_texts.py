"""The signs of PDF pages and where they stand, as a reader sees the page (ISO 32000-1, 8.3)."""

from __future__ import annotations

from ctypes import c_int
from typing import TYPE_CHECKING, Any, Final

from jar_desk.documents.untyped import pdfium, pdfium_turn
from jar_desk.domain.errors import FileProblem, UnusableFile
from jar_desk.domain.redaction import Box, PageText, Sign

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNS: Final = 60_000
"""Most signs read of one page; a full page has some 3,000."""
_FINE: Final = 100
"""Device units to a point: pdfium turns places on a page into whole units."""


def page_texts(data: bytes, passphrase: str = "") -> tuple[PageText, ...]:
    """Return what can be read on every page of a PDF. Raises UnusableFile."""
    try:
        with pdfium_turn, pdfium.PdfDocument(data, password=passphrase or None) as pdf:
            return tuple(page_text(pdf[number]) for number in range(len(pdf)))
    except pdfium.PdfiumError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error


def page_text(page: Any) -> PageText:  # noqa: ANN401 - pypdfium2 has no types
    """Return what can be read on an open page; pdfium's turn is the caller's."""
    width, height = page.get_size()
    return PageText(width, height, tuple(_signs(page, width, height)))


def _signs(page: Any, width: float, height: float) -> Iterator[Sign]:  # noqa: ANN401
    layer = page.get_textpage()
    number = min(layer.count_chars(), SIGNS)
    text = ""
    for index in range(number):
        code = pdfium.raw.FPDFText_GetUnicode(layer.raw, index)
        text += _sign(code)
        if 0xD800 <= code < 0xDC00:  # noqa: PLR2004 - the first half of a pair
            continue
        yield Sign(_whole(text), _shown(page, _charbox(layer, index), width, height))
        text = ""


def _sign(code: int) -> str:
    return "" if code in {0, 0xFFFE, 0xFFFF} else chr(code)


def _whole(text: str) -> str:
    """Return a pair of surrogates as the one sign they are."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _charbox(layer: Any, index: int) -> tuple[float, ...]:  # noqa: ANN401
    """Return the room of a sign in its line together with its ink, which may stick out."""
    room, ink = layer.get_charbox(index, loose=True), layer.get_charbox(index)
    lowest, highest = map(min, room[:2], ink[:2]), map(max, room[2:], ink[2:])
    return (*lowest, *highest)


def _shown(page: Any, places: tuple[float, ...], width: float, height: float) -> Box:  # noqa: ANN401
    """Return a rectangle of the page's own space as it is shown: cropped, turned, from the top."""
    left, bottom, right, top = places
    x, y = zip(
        *(_device(page, *one, width, height) for one in ((left, bottom), (right, top))), strict=True
    )
    return Box(min(x), min(y), max(x), max(y))


def _device(page: Any, x: float, y: float, width: float, height: float) -> tuple[float, float]:  # noqa: ANN401
    across, down = c_int(), c_int()
    pdfium.raw.FPDF_PageToDevice(
        page.raw, 0, 0, round(width * _FINE), round(height * _FINE), 0, x, y, across, down
    )
    return across.value / _FINE, down.value / _FINE
