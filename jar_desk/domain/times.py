"""Read times of day the way people type them."""

from __future__ import annotations

import re
import unicodedata
from datetime import time
from typing import Final

from jar_desk.domain.errors import Invalid

_TIME: Final = re.compile(r"(?P<hour>\d{1,2})(?:[:時.](?P<minute>\d{1,2})?分?|(?P<rest>\d\d))?")


def parse_time(text: str) -> time:
    """Return a time of day: `9:05`, `14時30分`, `1430`, `9`, in any width.

    Raises Invalid("time", "empty" | "unreadable").
    """
    typed = unicodedata.normalize("NFKC", text).strip()
    if not typed:
        raise Invalid("time", "empty")
    match = _TIME.fullmatch(typed)
    if match is None:
        raise Invalid("time", "unreadable")
    try:
        return time(int(match["hour"]), int(match["minute"] or match["rest"] or 0))
    except ValueError as problem:
        raise Invalid("time", "unreadable") from problem
