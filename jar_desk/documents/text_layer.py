"""The text of a file as it can be copied out of it, and which parts of it have none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from jar_desk.documents.inspection import decode_text
from jar_desk.documents.untyped import pdfium, pdfium_turn
from jar_desk.domain.errors import FileProblem, UnusableFile
from jar_desk.domain.unread import Unread, UnreadWhy, page_runs

if TYPE_CHECKING:
    from collections.abc import Iterator

CHARACTERS: Final = 2_000_000
"""Most text read from one file: more than a thousand full pages."""
PAGES: Final = 500
"""Most pages read."""
_PDF: Final = "application/pdf"


@dataclass(frozen=True, slots=True)
class TextLayer:
    """What could be read, and what could not and why."""

    text: str
    unread: tuple[Unread, ...] = ()


def text_layer(data: bytes, media_type: str) -> TextLayer:
    """Return the text of a PDF or text file, up to CHARACTERS and PAGES; pictures have none.

    Raises UnusableFile.
    """
    if media_type == _PDF:
        return _pdf_text(data)
    if not media_type.startswith("text/"):
        return TextLayer("", (Unread(UnreadWhy.PICTURE),))
    text = decode_text(data)
    rest = (Unread(UnreadWhy.TOO_LONG),) if len(text) > CHARACTERS else ()
    return TextLayer(text[:CHARACTERS], rest)


def pages_read(data: bytes) -> Iterator[tuple[str, bool, int]]:
    """Yield text, whether it could be read, and how many pages there are, for PAGES at most.

    Raises UnusableFile.
    """
    try:
        with pdfium_turn, pdfium.PdfDocument(data) as pdf:
            for number in range(min(len(pdf), PAGES)):
                text, why = _page_text(pdf, number)
                yield text, why is None, len(pdf)
    except pdfium.PdfiumError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error


def _pdf_text(data: bytes) -> TextLayer:
    parts: list[str] = []
    missed: dict[UnreadWhy, list[int]] = {why: [] for why in UnreadWhy}
    left = CHARACTERS
    try:
        with pdfium_turn, pdfium.PdfDocument(data) as pdf:
            for number in range(len(pdf)):
                if number >= PAGES or left <= 0:
                    missed[UnreadWhy.TOO_LONG].append(number + 1)
                    continue
                text, why = _page_text(pdf, number)
                parts.append(text[:left])
                cut = len(text) > left
                left -= len(text)
                if why is not None or cut:
                    missed[why or UnreadWhy.TOO_LONG].append(number + 1)
    except pdfium.PdfiumError as error:
        raise UnusableFile(FileProblem("broken-pdf")) from error
    unread = (Unread(why, page_runs(pages)) for why, pages in missed.items() if pages)
    return TextLayer("\n".join(parts), tuple(unread))


def _page_text(pdf: Any, number: int) -> tuple[str, UnreadWhy | None]:  # noqa: ANN401 - untyped
    """Return the text of a page; one with something on it but no text is a picture of a page."""
    try:
        page = pdf[number]
        text: str = page.get_textpage().get_text_bounded()
        empty = not text.strip() and next(iter(page.get_objects(max_depth=1)), None) is not None
    except pdfium.PdfiumError:
        return "", UnreadWhy.BROKEN
    return text, UnreadWhy.NO_TEXT if empty else None
