"""Words for tooltips that come from people, not from the program."""

from __future__ import annotations

import textwrap
from typing import Final

_LONGEST: Final = 400
"""Characters shown; a tooltip is no page."""
_LINE: Final = 56
_NO_TAG: Final = "<\u200b"
"""An invisible sign after "<" keeps Qt from taking words for markup."""


def tooltip_words(text: str) -> str:
    """Return words as a tooltip shows them: in lines, cut where they fill pages, never markup."""
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    lines = (textwrap.fill(line, _LINE) for line in cut.splitlines())
    return "\n".join(lines).replace("<", _NO_TAG)
