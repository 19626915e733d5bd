"""The room where questions about files from outside are put; it stops whatever goes too far."""

from __future__ import annotations

import atexit
import signal
import sys
from contextlib import suppress
from functools import cache
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from jar_desk.domain.errors import Cancelled, FileProblem, UnusableFile
from jar_desk.domain.quarantine import Limits, Stop, StoppedReading
from jar_desk.quarantine.cells import cells
from jar_desk.quarantine.frames import (
    SO_FAR,
    BrokenFrame,
    Frame,
    TooLong,
    read_frame,
    write_frame,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.quarantine.cells import Cell, Cells

_MOST_STEPS: Final = 1 << 31
"""What a bar of progress can count to."""
_LOOK_UP_EVERY: Final = 0.05
"""Seconds between two looks at the clock and at Cancel."""


class Room:
    """Put one question after another, each to a process of its own; from any thread."""

    def __init__(self, source: Cells) -> None:
        self.source = source

    def warm(self) -> None:
        """Make the first answer quick; return at once. Raises StoppedReading."""
        self.source.warm()

    def close(self) -> None:
        """End what waits."""
        self.source.close()

    def ask(
        self,
        task: str,
        data: bytes,
        given: dict[str, Any] | None = None,
        limits: Limits | None = None,
        cancelled: Callable[[], bool] | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Frame:
        """Return the answer to one question about the bytes of a file.

        `progress` hears, on another thread, what a long task tells of itself. Never called on
        the window's thread: it waits. Raises UnusableFile, IndexError past the last page,
        Cancelled, StoppedReading.
        """
        limits = limits or Limits()
        words = {
            "task": task,
            "given": given or {},
            "memory": limits.memory,
            "seconds": limits.seconds,
        }
        cell = self.source.take()
        try:
            cell.limit(limits)
            talk = _Talk(cell, Frame(words, data), limits.output, progress)
            _wait(talk.ended, limits, cancelled or (lambda: False))
        finally:
            code = cell.end()
        return _checked(talk.answer(), code)


class _Talk(Thread):
    """Writes a question and reads its answer, so that the asking thread can watch the clock."""

    def __init__(
        self,
        cell: Cell,
        question: Frame,
        most: int,
        progress: Callable[[int, int], None] | None,
    ) -> None:
        super().__init__(daemon=True, name="quarantine")
        self.ended = Event()
        self._cell, self._question, self._most = cell, question, most
        self._progress = progress or (lambda _done, _total: None)
        self._answer: Frame | None = None
        self._missed = Stop.CRASH
        self.start()

    def run(self) -> None:
        """Put the question, read the answer."""
        try:
            write_frame(self._cell.asked, self._question)
            self._answer = self._listen()
        except TooLong:
            self._missed = Stop.OUTPUT
        except (BrokenFrame, OSError, ValueError):
            self._missed = Stop.CRASH
        finally:
            for stream in (self._cell.asked, self._cell.said):
                with suppress(OSError, ValueError):
                    stream.close()
            self.ended.set()

    def _listen(self) -> Frame:
        while True:
            frame = read_frame(self._cell.said, self._most)
            match frame.words:
                case {"so-far": [int(done), int(total)]} if 0 <= done <= total < _MOST_STEPS:
                    self._progress(done, total)
                case _ if SO_FAR in frame.words:
                    raise BrokenFrame
                case _:
                    return frame

    def answer(self) -> Frame | Stop:
        """Return the answer, or how it was missed."""
        self.join()
        return self._answer or self._missed


def _wait(ended: Event, limits: Limits, cancelled: Callable[[], bool]) -> None:
    latest = monotonic() + limits.patience
    while not ended.wait(_LOOK_UP_EVERY):
        if cancelled():
            raise Cancelled
        if monotonic() > latest:
            raise StoppedReading(Stop.TIME)


def _checked(answer: Frame | Stop, code: int) -> Frame:
    """Return an answer that is one. Raises what a process may say instead."""
    if isinstance(answer, Stop):
        out_of_time = sys.platform != "win32" and code == -signal.SIGXCPU
        raise StoppedReading(Stop.TIME if out_of_time else answer)
    words = answer.words
    if "no-page" in words:
        raise IndexError
    if "stop" in words:
        raise StoppedReading(_stop(words["stop"]))
    if "problem" in words:
        raise UnusableFile(_problem(words["problem"]))
    return answer


def _stop(said: object) -> Stop:
    return next((one for one in Stop if one.value == said), Stop.CRASH)


def _problem(said: object) -> FileProblem:
    match said:
        case [str(code), int(limit), int(actual)]:
            return FileProblem(code, limit=limit, actual=actual)
    raise StoppedReading(Stop.CRASH)


@cache
def the_room() -> Room:
    """Return the one room of this program, made when first wanted."""
    room = Room(cells())
    atexit.register(room.close)
    return room
