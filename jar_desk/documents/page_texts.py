"""The signs of PDF pages and where they stand, as a reader sees the page (ISO 32000-1, 8.3)."""

from __future__ import annotations

from ctypes import c_int
from typing import TYPE_CHECKING, Any, Final

from jar_desk.documents.spans import Spans, address
from jar_desk.documents.untyped import pdfium, pdfium_turn
from jar_desk.domain.errors import FileProblem, UnusableFile
from jar_desk.domain.redaction import Box, PageText, Sign

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNS: Final = 60_000
"""Most signs read of one page; a full page has some 3,000."""
_HALVES: Final = (0xD800, 0xDC00)
"""Codes that are the first half of a sign."""
_HYPHEN: Final = 2
"""What pdfium reads for a hyphen at the end of a line."""
_FINE: Final = 100
"""Device units to a point: pdfium turns places on a page into whole units."""


def page_texts(data: bytes) -> tuple[PageText, ...]:
    """Return what can be read on every page of a PDF. Raises UnusableFile."""
    try:
        with pdfium_turn, pdfium.PdfDocument(data) as pdf:
            return tuple(page_text(pdf[number]) for number in range(len(pdf)))
    except pdfium.PdfiumError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error


def page_text(page: Any) -> PageText:  # noqa: ANN401 - pypdfium2 has no types
    """Return what can be read on an open page; pdfium's turn is the caller's."""
    width, height = page.get_size()
    return PageText(width, height, tuple(_signs(page, width, height)))


def _signs(page: Any, width: float, height: float) -> Iterator[Sign]:  # noqa: ANN401
    layer = page.get_textpage()
    spans = Spans(page)
    for text, index, last in _runs(layer, spans):
        span = spans.of(_object(layer, index))
        place = span.place if span else _charbox(layer, last)
        yield Sign(span.text if span else text, _shown(page, place, width, height))


def _runs(layer: Any, spans: Spans) -> Iterator[tuple[str, int, int]]:  # noqa: ANN401
    """Yield a text with its first and last index: a sign, or all that stands for a span."""
    said, first, of = "", 0, None
    for index in range(min(layer.count_chars(), SIGNS)):
        code = pdfium.raw.FPDFText_GetUnicode(layer.raw, index)
        span = spans.mark(_object(layer, index)) if spans.any else None
        if said and (span is None or span != of):
            yield said, first, index - 1
            said = ""
        first, of = (first if said else index), span
        said += _sign(code)
        if span is None and not _HALVES[0] <= code < _HALVES[1]:
            yield _whole(said), first, index
            said = ""
    if said:
        yield said, first, first


def _object(layer: Any, index: int) -> int:  # noqa: ANN401
    """Return by what pdfium knows the object a sign was drawn by; 0 for a sign it made up."""
    return address(pdfium.raw.FPDFText_GetTextObject(layer.raw, index))


def _sign(code: int) -> str:
    if code == _HYPHEN:
        return "-"
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
