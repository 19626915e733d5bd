"""The signs of PDF pages and where they stand, as a reader sees the page (ISO 32000-1, 8.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from jar_desk.documents.places import Places
from jar_desk.documents.spans import Spans, address
from jar_desk.documents.untyped import pdfium, pdfium_turn
from jar_desk.domain.errors import FileProblem, UnusableFile
from jar_desk.domain.redaction import PageText, Sign

if TYPE_CHECKING:
    from collections.abc import Iterator

SIGNS: Final = 60_000
"""Most signs read of one page; a full page has some 3,000."""
_HALVES: Final = (0xD800, 0xDC00)
"""Codes that are the first half of a sign."""
_HYPHEN: Final = 2
"""What pdfium reads for a hyphen at the end of a line."""
_PAIR: Final = 2
"""Codes of a sign beyond the first 65,536."""


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
    layer, spans = page.get_textpage(), Spans(page)
    places = Places(page, layer, width, height)
    for text, index, last in _runs(layer, spans):
        span = spans.of(_object(layer, index)) if spans.any else None
        if span:
            yield Sign(span.text, places.shown(span.place))
        else:
            yield Sign(text, places.of(last))


def _runs(layer: Any, spans: Spans) -> Iterator[tuple[str, int, int]]:  # noqa: ANN401
    """Yield a text with its first and last index: a sign, or all that stands for a span."""
    said, first, of = "", 0, None
    read, raw, any_spans = pdfium.raw.FPDFText_GetUnicode, layer.raw, spans.any
    for index in range(min(layer.count_chars(), SIGNS)):
        code = read(raw, index)
        span = spans.mark(_object(layer, index)) if any_spans else None
        if said and (span is None or span != of):
            yield said, first, index - 1
            said = ""
        first, of = (first if said else index), span
        said += _sign(code)
        if span is None and not _HALVES[0] <= code < _HALVES[1]:
            yield (said if len(said) < _PAIR else _whole(said)), first, index
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
