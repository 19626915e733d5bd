"""Every page of a database at rest, known again by its seal.

SQLCipher authenticates each page by itself: an older state of one page is as good to it as the
newest. So a desk that is left well keeps, in its sealed header, one hash over the seals of all
pages. It is taken out again before anything is written, for only a desk at rest fits it.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.desk_keys import Anchor

_PAGE: Final = 4096
_SEAL: Final = 64
"""Bytes at the end of each page: HMAC-SHA-512 over content, vector and page number."""
_AT_ONCE: Final = 256 * _PAGE


def seals_of(path: Path, size: int) -> bytes:
    """Return SHA-256 over the seals of all pages in the first `size` bytes."""
    digest = hashlib.sha256()
    with path.open("rb", buffering=0) as file:
        while size > 0 and (pages := file.read(min(_AT_ONCE, size))):
            size -= len(pages)
            ends = range(_PAGE - _SEAL, len(pages), _PAGE)
            digest.update(b"".join([pages[at : at + _SEAL] for at in ends]))
    return digest.digest()


def is_as_left(path: Path, anchor: Anchor) -> bool:
    """Tell whether the database lies as it was left; True where nobody took the seals down."""
    return not anchor.pages or (log_is_empty(path) and seals_of(path, anchor.size) == anchor.pages)


def log_is_empty(path: Path) -> bool:
    """Tell whether all that was written is in the database file itself."""
    log = path.with_name(path.name + "-wal")
    return not log.exists() or log.stat().st_size == 0
