"""What may be asked about a file, as it is done in quarantine; nothing here runs in the desk."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import TYPE_CHECKING, Final

from jar_desk.documents import burning
from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.copying import BlackedOut
from jar_desk.documents.inspection import decode_text, inspect_data
from jar_desk.documents.page_texts import page_texts
from jar_desk.documents.preview import page_pixels
from jar_desk.documents.redaction_check import check_package
from jar_desk.documents.text_layer import text_layer
from jar_desk.domain.forbidden_data import find_forbidden
from jar_desk.domain.redaction import Box, Covering
from jar_desk.domain.redaction_errors import RedactionFailed, RedactionMoved
from jar_desk.intake.csv_rows import read_csv
from jar_desk.quarantine.finding import find, pages
from jar_desk.quarantine.frames import HUNDREDTHS, Frame

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def inspect(data: bytes) -> Frame:
    """Tell what a file is and how many pages it has."""
    facts = inspect_data(data)
    return Frame({"media_type": facts.media_type, "pages": facts.pages})


def look(data: bytes, media_type: str) -> Frame:
    """Tell what a file holds that must not be kept, and what of it could not be read."""
    layer = text_layer(data, media_type)
    kinds = sorted({one.kind.value for one in find_forbidden(layer.text)})
    return Frame({"kinds": kinds, "unread": [[one.why.value, one.pages] for one in layer.unread]})


def page(data: bytes, media_type: str, number: int, width: int, passphrase: str) -> Frame:
    """Draw one page."""
    drawn = page_pixels(data, media_type, number, width, passphrase)
    return Frame({"width": drawn.width, "height": drawn.height}, drawn.rgb)


def copy(data: bytes, media_type: str, language: str) -> Frame:
    """Rewrite a file as a PDF of nothing but its pages."""
    return Frame({}, bare_copy(data, media_type, language))


def texts(data: bytes) -> Frame:
    """Read the signs of every page of a PDF, and where each stands in hundredths of a point."""
    pages = [
        (
            page.width,
            page.height,
            [sign.text for sign in page.signs],
            [round(side * HUNDREDTHS) for sign in page.signs for side in astuple(sign.box)],
        )
        for page in page_texts(data)
    ]
    return Frame({}, json.dumps(pages).encode("ascii"))


def burn(data: bytes, coverings: list[tuple[int, list[list[float]], str]]) -> Frame:
    """Take what is blacked out from a bare copy; tell what became of every page concerned."""
    asked = [Covering(page, _boxes(boxes), seen) for page, boxes, seen in coverings]
    try:
        pdf, burnt = burning.burn(data, asked)
    except RedactionMoved as moved:
        return Frame({"moved": moved.page})
    told = [(one.page, one.width, one.height, one.removed, one.text) for one in burnt]
    return Frame({"burnt": told}, pdf)


def check(
    data: bytes,
    passphrase: str,
    front: int,
    found: list[tuple[int, list[list[float]], list[str], str]],
) -> Frame:
    """Read a finished package back."""
    sought = [
        BlackedOut(page, _boxes(boxes), tuple(removed), text)
        for page, boxes, removed, text in found
    ]
    try:
        check_package(data, passphrase, front, sought)
    except RedactionFailed as failed:
        return Frame({"leak": failed.leak.value, "number": failed.number})
    return Frame({"clean": True})


def _boxes(told: list[list[float]]) -> tuple[Box, ...]:
    return tuple(Box(*sides) for sides in told)


def rows(data: bytes) -> Frame:
    """Read the rows of a CSV file."""
    return Frame({}, json.dumps(read_csv(decode_text(data))).encode("ascii"))


TASKS: Final[Mapping[str, Callable[..., Frame]]] = {
    one.__name__: one for one in (inspect, look, page, copy, texts, burn, check, rows, pages)
}
LONG_TASKS: Final[Mapping[str, Callable[..., Frame]]] = {find.__name__: find}
"""These tell how far they are."""
