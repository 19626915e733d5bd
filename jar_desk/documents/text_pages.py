"""Plain text set on A4 pages, in any script and direction, every sign literal."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from jar_desk.documents.blocks import Text
from jar_desk.documents.press import Press
from jar_desk.documents.sheets import CELL, HEADING, lay_out

_STYLE: Final = replace(CELL, size=10, leading=16.5, own_direction=True)


def write_text_pages(text: str, language: str, title: str = "") -> bytes:
    """Return a text as a PDF, its lines kept, under a title if there is one."""
    press = Press()
    paragraphs = text.expandtabs(4).splitlines() or [""]
    story = [Text(press, title, HEADING, after=6)] if title else []
    story += [Text(press, paragraph, _STYLE) for paragraph in paragraphs]
    return lay_out(story, language)
