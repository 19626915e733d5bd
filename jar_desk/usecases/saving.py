"""Writing a file for the person: whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.errors import CannotWrite
from jar_desk.whole_files import PRIVATE, put_whole

if TYPE_CHECKING:
    from pathlib import Path


def write_whole(target: Path, data: bytes) -> None:
    """Put bytes where the person wants them, readable by nobody else. Raises CannotWrite."""
    try:
        put_whole(target, data, PRIVATE)
    except OSError as error:
        raise CannotWrite from error
