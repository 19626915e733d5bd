"""Rows of a CSV file from outside: bounded, in memory only."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, Final

from jar_desk.domain.errors import FileProblem, UnusableFile

if TYPE_CHECKING:
    from pathlib import Path

LARGEST: Final = 20 * 1024 * 1024
"""Bytes of a file that is read."""
MOST_ROWS: Final = 100_000
_SEPARATORS: Final = (",", "\t", ";")


def csv_bytes(file: Path) -> bytes:
    """Return the bytes of a file with rows. Raises UnusableFile: empty, too-large, unreadable."""
    try:
        size = file.stat().st_size
        if size > LARGEST:
            raise UnusableFile(FileProblem("too-large", limit=LARGEST, actual=size))
        data = file.read_bytes()
    except OSError as error:
        raise UnusableFile(FileProblem("unreadable")) from error
    if not data.strip():
        raise UnusableFile(FileProblem("empty"))
    return data


def read_csv(text: str) -> list[list[str]]:
    """Return the rows of a text; the sign most often in its first line parts the cells (RFC 4180).

    Raises UnusableFile: too-large, unreadable.
    """
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    rows: list[list[str]] = []
    try:
        for row in csv.reader(StringIO(text), delimiter=separator):
            if len(rows) == MOST_ROWS:
                raise UnusableFile(FileProblem("too-large", limit=LARGEST, actual=len(text)))
            rows.append(row)
    except csv.Error as error:
        raise UnusableFile(FileProblem("unreadable")) from error
    return rows
