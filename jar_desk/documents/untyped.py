"""Libraries that ship no types, as what they are to the type checker: anything."""

from __future__ import annotations

from threading import Lock
from typing import Any, Final

import pypdfium2
import uharfbuzz
from bidi import algorithm

harfbuzz: Final[Any] = uharfbuzz
"""The text shaper (uharfbuzz)."""
pdfium: Final[Any] = pypdfium2
"""The PDF renderer (pypdfium2)."""
pdfium_turn: Final = Lock()
"""Pdfium serves one thread at a time."""
bidi_rules: Final[Any] = algorithm
"""The rules of Unicode Annex 9 one by one (python-bidi)."""
