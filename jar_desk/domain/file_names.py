"""Names of files from outside, as they may be shown, kept and given to a file again."""

from __future__ import annotations

import re
from typing import Final

from jar_desk.domain.texts import storable_text

LONGEST: Final = 120
"""Characters."""
_LONGEST_BYTES: Final = 240
"""Of UTF-8; most systems end at 255."""
_FOLDERS: Final = re.compile(r".*[/\\]|^[A-Za-z]:", re.DOTALL)
_FORBIDDEN: Final = re.compile(
    '[\x00-\x1f\x7f-\x9f<>:"|?*\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]'
)
"""Signs no system allows in names, and signs nobody sees: a name must not read backwards."""
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)
"""Names Windows takes for devices, with any ending (Naming Files, Paths, and Namespaces)."""
_NAMELESS: Final = "file"


def plain_name(name: str) -> str:
    """Return a name that is a file in whatever folder it lies, on every system.

    Folders before it go, so do signs that are unseen or forbidden; the ending stays.
    """
    last = _FOLDERS.sub("", storable_text(name))
    seen = _FORBIDDEN.sub("", last).strip(" .")
    stem, dot, ending = seen.rpartition(".")
    if not dot:
        stem, ending = seen, ""
    if _DEVICES.fullmatch(seen.split(".")[0].strip()):
        stem = f"_{stem}"
    return _fitting(stem or _NAMELESS, f"{dot}{ending}")


def _fitting(stem: str, ending: str) -> str:
    if len(ending) > LONGEST // 4:
        stem, ending = stem + ending, ""
    stem = stem[: LONGEST - len(ending)]
    while len((stem + ending).encode()) > _LONGEST_BYTES:
        stem = stem[:-1]
    return stem + ending
