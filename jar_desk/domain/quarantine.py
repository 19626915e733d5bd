"""What a file from outside may cost while it is read, and how reading it can end badly."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from jar_desk.domain.errors import DeskError

MEGABYTE: Final = 1024 * 1024
MEMORY: Final = 768 * MEGABYTE
"""Bytes of address space for one process (security design, “Files from strangers”)."""
OUTPUT: Final = 50 * MEGABYTE
SECONDS: Final = 10.0
SECONDS_A_PAGE: Final = 0.25
MOST_SECONDS: Final = 600.0
_PATIENCE: Final = 3.0
"""A loaded PC gives a process a third of its time."""
_STARTING: Final = 2.0


class Stop(StrEnum):
    """Why reading a file ended before there was an answer."""

    TIME = "time"
    MEMORY = "memory"
    OUTPUT = "output"
    CRASH = "crash"
    UNSTARTED = "unstarted"


class StoppedReading(DeskError):
    """Reading a file from outside was stopped or broke off; the file itself is as it was.

    `name` is the file's, where there are several.
    """

    def __init__(self, why: Stop, name: str = "") -> None:
        super().__init__(why.value)
        self.why = why
        self.name = name


@dataclass(frozen=True, slots=True)
class Limits:
    """What one question about one file may cost: bytes, and seconds of the processor."""

    memory: int = MEMORY
    seconds: float = SECONDS
    output: int = OUTPUT

    @property
    def patience(self) -> float:
        """Return the seconds by the clock after which nobody waits any longer."""
        return _STARTING + _PATIENCE * self.seconds


def limits_for(pages: int, size: int = 0) -> Limits:
    """Return what may be spent on a file: fixed times would fail honest long ones.

    `size` is that of a file which is answered with a copy of itself, in bytes.
    """
    seconds = min(SECONDS + pages * SECONDS_A_PAGE, MOST_SECONDS)
    return Limits(seconds=seconds, output=OUTPUT + size)
