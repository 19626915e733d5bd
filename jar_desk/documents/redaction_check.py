"""A finished package is read back: nothing that was blacked out may be found in it again.

The very bytes that would leave are opened as a reader opens them. A package in which something is
found is never stored.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import pikepdf

from jar_desk.documents.copying import value_in_table
from jar_desk.documents.page_texts import page_text
from jar_desk.documents.untyped import pdfium, pdfium_turn
from jar_desk.domain.page_search import folded_words
from jar_desk.domain.redaction import bare
from jar_desk.domain.redaction_errors import Leak, RedactionFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from jar_desk.documents.contents import PackageRecord
    from jar_desk.documents.copying import BlackedOut
    from jar_desk.domain.redaction import Box

_SCALE: Final = 2.0
"""Pixels to a point when the boxes are looked at."""
_EDGE: Final = 1.0
"""Points at the rim of a box that a reader may blend with what lies beside."""
_SLIT: Final = 0.25
"""Points that are looked at on either side of the middle of a narrow box."""
_BLACK: Final = 48
"""Lightest value, of 255, that still is black: JPEG is not exact."""
_LETTERS: Final = 3
"""Shortest words that the table is searched for."""
_SIGNS: Final = 2
"""Shortest words of Japanese."""
_OF_THE_FILE: Final = frozenset(
    (
        "/Metadata",
        "/Names",
        "/AcroForm",
        "/OCProperties",
        "/OpenAction",
        "/AA",
        "/AF",
        "/Collection",
    )
)
_OF_A_PAGE: Final = frozenset(("/Annots", "/AA", "/Metadata", "/PieceInfo", "/Thumb", "/AF"))
_END: Final = re.compile(rb"startxref\s+\d+\s+%%EOF")
"""How each revision of a file ends (ISO 32000-1, 7.5.5); ciphers hold no such words by chance."""


Checker: TypeAlias = "Callable[[bytes, str, int, Sequence[BlackedOut]], None]"
"""What reads a finished package back, as `check_package` does."""


def check_table(records: Iterable[PackageRecord], found: Iterable[BlackedOut]) -> None:
    """Look whether what is blacked out in a copy is written in the table.

    Raises RedactionFailed with the number of the record that says it.
    """
    words = {folded_words(one) for page in found for one in page.removed}
    for number, record in enumerate(records, start=1):
        said = folded_words("\n".join(_said(record)))
        if any(_is_telling(one) and one in said for one in words):
            raise RedactionFailed(Leak.TABLE, number)


def _said(record: PackageRecord) -> Iterator[str]:
    yield from (record.title, record.obtained_from, record.category, record.masked)
    yield from (record.recipients, record.retention, value_in_table(record))


def _is_telling(words: str) -> bool:
    return len(words) >= (_LETTERS if words.isascii() else _SIGNS)


def check_package(data: bytes, passphrase: str, front: int, found: Sequence[BlackedOut]) -> None:
    """Read a package back that has `front` pages before its copies.

    Raises RedactionFailed with the page.
    """
    _check_structure(data, passphrase)
    with pdfium_turn, pdfium.PdfDocument(data, password=passphrase or None) as pdf:
        for one in found:
            number = front + one.page
            page = pdf[number - 1]
            _check_text(page, number, one)
            _check_pixels(page, number, one.boxes)


def _check_structure(data: bytes, passphrase: str) -> None:
    """See that there is one revision, and nothing in the file beside its pages and bookmarks."""
    if len(_END.findall(data)) != 1:
        raise RedactionFailed(Leak.STRUCTURE)
    with pikepdf.open(BytesIO(data), password=passphrase) as pdf:
        if _OF_THE_FILE.intersection(pdf.Root.keys()):
            raise RedactionFailed(Leak.STRUCTURE)
        for number, page in enumerate(pdf.pages, start=1):
            if _OF_A_PAGE.intersection(page.obj.keys()):
                raise RedactionFailed(Leak.STRUCTURE, number)


def _check_text(page: Any, number: int, blacked_out: BlackedOut) -> None:  # noqa: ANN401
    """See that a text stands on the page no oftener than it stood beside the boxes."""
    text, remains = bare(page_text(page).text), bare(blacked_out.text)
    for removed in blacked_out.removed:
        if removed and text.count(removed) > remains.count(removed):
            raise RedactionFailed(Leak.TEXT, number)


def _check_pixels(page: Any, number: int, boxes: Iterable[Box]) -> None:  # noqa: ANN401
    picture = page.render(scale=_SCALE, grayscale=True).to_pil().convert("L")
    for box in boxes:
        inner = box.grown(-_EDGE, -_EDGE)
        if inner.width <= 0 or inner.height <= 0:
            inner = box.grown(-box.width / 2 + _SLIT, -box.height / 2 + _SLIT)
        places = (inner.left, inner.top, inner.right, inner.bottom)
        left, top, right, bottom = (round(one * _SCALE) for one in places)
        seen = picture.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
        if seen.getextrema()[1] > _BLACK:
            raise RedactionFailed(Leak.PICTURE, number)
