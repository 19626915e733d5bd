"""Asking for a passphrase: on the terminal without echo, or from a file; never as an argument."""

from __future__ import annotations

import sys
from getpass import getpass
from pathlib import Path
from typing import Final

STANDARD_INPUT: Final = Path("-")
_LONGEST: Final = 4096
"""Bytes of the first line."""


class NoPassphrase(Exception):
    """No passphrase was given: there is no terminal to ask on, or the file holds none."""


def read_passphrase(file: Path | None, prompt: str) -> str:
    """Return the passphrase; of a file only the first line counts.

    Raises NoPassphrase, OSError.
    """
    if file is None:
        return _asked(prompt)
    if file == STANDARD_INPUT:
        return _first_line(sys.stdin.buffer.readline(_LONGEST + 1))
    with file.open("rb") as stream:
        return _first_line(stream.readline(_LONGEST + 1))


def _asked(prompt: str) -> str:
    if not sys.stdin.isatty():
        raise NoPassphrase
    try:
        typed = getpass(prompt)
    except EOFError as problem:
        raise NoPassphrase from problem
    if not typed:
        raise NoPassphrase
    return typed


def _first_line(line: bytes) -> str:
    if len(line) > _LONGEST:
        raise NoPassphrase
    try:
        # Windows' editors put a mark before UTF-8.
        passphrase = line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError as problem:
        raise NoPassphrase from problem
    if not passphrase:
        raise NoPassphrase
    return passphrase
