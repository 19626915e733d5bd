"""A4 sheets: the margins, the usual styles, and a story set on as many pages as it needs."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.frames import Frame

from jar_desk.documents.fonts import Family
from jar_desk.documents.typesetting import Align, TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.platypus.flowables import Flowable

    Listener = Callable[[int, Any], None]

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE: Final = 20 * mm
TOP: Final = 20 * mm
BOTTOM: Final = 24 * mm
WIDTH: Final = PAGE_WIDTH - 2 * SIDE
HEIGHT: Final = PAGE_HEIGHT - TOP - BOTTOM
"""The room for text, in points."""

BODY: Final = TextStyle(justified=True)
OPENING: Final = TextStyle(justified=True, indent=1.0)
LETTER_TITLE: Final = TextStyle(
    family=Family.GOTHIC, size=17, leading=28, align=Align.CENTRE, tracking=0.22
)
HEADING: Final = TextStyle(family=Family.BOLD, size=12.5, leading=22)
SUBHEADING: Final = TextStyle(family=Family.BOLD, size=10.5, leading=19)
LABEL: Final = TextStyle(family=Family.GOTHIC, size=10, leading=19)
CELL: Final = TextStyle(family=Family.GOTHIC, size=8.8, leading=13.6)
NOTE: Final = TextStyle(family=Family.GOTHIC, size=8.8, leading=14, grey=0.35)


def to_the_right(style: TextStyle) -> TextStyle:
    """Return a style set against the right margin."""
    return replace(style, align=Align.RIGHT)


def centred(style: TextStyle) -> TextStyle:
    """Return a style set in the middle."""
    return replace(style, align=Align.CENTRE)


class _Draft(Canvas):
    """Pages that are set but never written."""

    def save(self) -> None:
        """Write nothing: only where blocks came to stand was asked."""


def lay_out(
    story: Sequence[Flowable],
    language: str,
    listener: Listener | None = None,
    *,
    draft: bool = False,
) -> bytes:
    """Set a story on A4 pages without foot; return the PDF, or nothing of a draft.

    It is not packed: `finishing.finish` packs everything once.

    `listener(page, flowable)` hears on which page (from 1) every block came to stand.
    """
    out = BytesIO()
    template: Any = BaseDocTemplate(
        out, pagesize=A4, lang=language, title="", author="", subject="", pageCompression=0
    )
    frame = Frame(
        SIDE, BOTTOM, WIDTH, HEIGHT, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )
    template.addPageTemplates(PageTemplate(frames=[frame]))
    if listener:
        template.afterFlowable = lambda block: listener(template.page, block)
    template.build(list(story), canvasmaker=_Draft if draft else Canvas)
    return out.getvalue()
