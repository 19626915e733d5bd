"""Papers of the desk itself: a story on A4, its foot on every page, nothing else in the file."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

from jar_desk.documents.finishing import finish
from jar_desk.documents.sheets import lay_out
from jar_desk.documents.stamping import Foot, stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.platypus.flowables import Flowable


def plain_number(page: int, pages: int) -> str:
    """Return the number of a page of how many."""
    return f"{page} / {pages}"


def printed(
    story: Sequence[Flowable],
    title: str,
    language: str,
    left: str,
    number: Callable[[int, int], str] = plain_number,
) -> bytes:
    """Return a story as a PDF; `left` and `number(page, pages)` stand at the foot of its pages."""
    with pikepdf.open(BytesIO(lay_out(story, language))) as pdf:
        pages = len(pdf.pages)
        stamp(pdf, [Foot(left, number(page, pages)) for page in range(1, pages + 1)])
        return finish(pdf, title, language)
