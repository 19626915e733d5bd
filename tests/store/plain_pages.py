"""Every page of a desk's database, deciphered by hand: what somebody with the key can read.

SQLCipher 4: pages of 4096 bytes, AES-256-CBC under the raw key, the last 80 bytes of each hold
the initialisation vector (16) and the authenticator (64); the first page begins with the salt.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.domain.desk_keys import DeskKeys

PAGE: Final = 4096
RESERVED: Final = 80
SALT: Final = 16
_LOG_HEAD, _FRAME_HEAD = 32, 24


def plain_pages(folder: Path, keys: DeskKeys) -> Iterator[bytes]:
    """Yield the plain bytes of all pages, free ones and those of the write-ahead log too."""
    content = (folder / "desk.db").read_bytes()
    for at in range(0, len(content), PAGE):
        yield _plain(content[at : at + PAGE], keys.database, first=at == 0)
    log = (folder / "desk.db-wal").read_bytes() if (folder / "desk.db-wal").exists() else b""
    for at in range(_LOG_HEAD, len(log), _FRAME_HEAD + PAGE):
        (number,) = struct.unpack(">I", log[at : at + 4])
        page = log[at + _FRAME_HEAD : at + _FRAME_HEAD + PAGE]
        if len(page) == PAGE:
            yield _plain(page, keys.database, first=number == 1)


def _plain(page: bytes, key: bytes, *, first: bool) -> bytes:
    body, vector = page[: PAGE - RESERVED], page[PAGE - RESERVED :][:16]
    body = body[SALT:] if first else body
    opened = Cipher(algorithms.AES256(key), modes.CBC(vector)).decryptor()
    return opened.update(body) + opened.finalize()


def holding(folder: Path, keys: DeskKeys, *markers: str) -> set[str]:
    """Return which markers stand in any page, as text in UTF-8 or UTF-16 or as JSON escapes."""
    found = set()
    for page in plain_pages(folder, keys):
        for marker in markers:
            escaped = marker.encode("ascii", "backslashreplace")
            forms = (marker.encode(), marker.encode("utf-16-le"), escaped)
            if any(form in page for form in forms):
                found.add(marker)
    return found
