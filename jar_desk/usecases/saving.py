"""Writing a file for the person: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from jar_desk.domain.errors import CannotWrite


def write_whole(target: Path, data: bytes) -> None:
    """Write bytes beside the target, then put them in its place. Raises CannotWrite."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".jar-desk-")
    except OSError as error:
        raise CannotWrite from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise CannotWrite from error
