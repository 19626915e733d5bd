"""Putting a file in place whole: written beside it, safely on the disk, then renamed over it.

The first window waits for what imports this: nothing heavier than the system's own calls.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

PRIVATE: Final = 0o600
"""Mode of a file for one person, where the system has modes."""
_AS_USUAL: Final = 0o666
_TRIES: Final = 20
_PAUSE: Final = 0.05
"""Seconds; Windows replaces no file while somebody reads it, a virus scanner for one."""


def put_whole(path: Path, data: bytes, mode: int = _AS_USUAL) -> None:
    """Put bytes in the place of a file; a power cut leaves the old file or the new one.

    Raises OSError; the old file is then as it was, and nothing lies beside it.
    """
    part = path.with_name(f".jar-desk-{os.urandom(8).hex()}")
    try:
        part.touch(mode, exist_ok=False)
        with part.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _replace(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder last; Windows does so by itself and has no such call."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _replace(part: Path, path: Path) -> None:
    for _ in range(_TRIES - 1):
        try:
            part.replace(path)
        except PermissionError:
            time.sleep(_PAUSE)
        else:
            return
    part.replace(path)
