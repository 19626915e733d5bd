"""Messages between the desk and a process in quarantine: two lengths, a JSON object, bytes.

Nothing is unpickled; both lengths are checked before anything is read.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from struct import Struct
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from typing import IO

LONGEST_WORDS: Final = 16 * 1024 * 1024
"""Bytes of the JSON object: the text of some hundred pages that were blacked out."""
SO_FAR: Final = "so-far"
"""The one value of a message that tells how far the work is: done and total."""
HUNDREDTHS: Final = 100
"""Parts of a point in which places on a page are told (`documents.page_texts` reads no finer)."""
_LENGTHS: Final = Struct(">II")


class BrokenFrame(Exception):
    """The other side ended in the middle, or wrote what is no message."""


class TooLong(Exception):
    """The other side announces more bytes than it may send."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One message: a few named values, and the bytes of a file or picture."""

    words: dict[str, Any]
    data: bytes = field(default=b"", repr=False)


def write_frame(stream: IO[bytes], frame: Frame) -> None:
    """Send one message whole."""
    words = json.dumps(frame.words).encode("ascii")
    stream.write(_LENGTHS.pack(len(words), len(frame.data)) + words)
    stream.write(frame.data)
    stream.flush()


def read_frame(stream: IO[bytes], most: int) -> Frame:
    """Receive one message with at most `most` bytes of data. Raises BrokenFrame, TooLong."""
    words, size = read_words(stream)
    if size > most:
        raise TooLong
    return Frame(words, _exactly(stream, size))


def read_words(stream: IO[bytes]) -> tuple[dict[str, Any], int]:
    """Receive the values of a message and how many bytes follow. Raises BrokenFrame, TooLong."""
    length, size = _LENGTHS.unpack(_exactly(stream, _LENGTHS.size))
    if length > LONGEST_WORDS:
        raise TooLong
    try:
        words = json.loads(_exactly(stream, length))
    except (ValueError, RecursionError) as problem:
        raise BrokenFrame from problem
    if not isinstance(words, dict):
        raise BrokenFrame
    return words, size


def read_data(stream: IO[bytes], size: int) -> bytes:
    """Receive the bytes that follow the values of a message. Raises BrokenFrame."""
    return _exactly(stream, size)


def _exactly(stream: IO[bytes], size: int) -> bytes:
    # A buffered stream fills one object of this size: a file of 200 MB is there once, not twice.
    data = stream.read(size)
    if len(data) != size:
        raise BrokenFrame
    return data
