"""Processes for one question each: forked from the nursery on Linux, a waiting spare elsewhere."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import IO, TYPE_CHECKING, Final, Protocol

from jar_desk.domain.quarantine import Stop, StoppedReading
from jar_desk.quarantine.nursery import NUMBER
from jar_desk.quarantine.windows_job import WindowsJob

if TYPE_CHECKING:
    from jar_desk.domain.quarantine import Limits

SUBCOMMAND: Final = "quarantine"
"""What makes the bundled program a process in quarantine."""
_KEPT: Final = ("SYSTEMROOT", "TEMP", "TMP", "LANG", "LC_ALL")
"""All a process in quarantine is told of this user's environment."""
_NO_CONSOLE: Final = 0x08000000 if sys.platform == "win32" else 0
"""CREATE_NO_WINDOW"""
_FAREWELL: Final = 5.0


class Cell(Protocol):
    """One process, and the two streams to it."""

    asked: IO[bytes]
    said: IO[bytes]

    def limit(self, limits: Limits) -> None:
        """Set what the process cannot set for itself."""

    def end(self) -> int:
        """End the process if it still runs; return its exit code, negative for a signal."""


class Cells(Protocol):
    """Where processes come from."""

    def warm(self) -> None:
        """Make ready what makes the next process quick; return at once."""

    def take(self) -> Cell:
        """Return a process nobody has used. Raises StoppedReading where none can be started."""

    def close(self) -> None:
        """End all that was made ready."""


def command(what: str) -> list[str]:
    """Return what starts this very program as `nursery` or `serving`, isolated from the user's."""
    if getattr(sys, "frozen", False):
        return [sys.executable, SUBCOMMAND, what]
    root = str(Path(__file__).parents[2])
    start = f"import sys; sys.path.insert(0, {root!r}); from jar_desk.quarantine.{what} import main"
    return [sys.executable, "-I", "-B", "-c", f"{start}; main()"]


def _started(what: str, talk: int | None) -> subprocess.Popen[bytes]:
    """Start a process that talks by a socket as its standard input, or by two pipes."""
    try:
        return subprocess.Popen(  # noqa: S603 - our own program
            command(what),
            stdin=subprocess.PIPE if talk is None else talk,
            stdout=subprocess.PIPE if talk is None else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={name: os.environ[name] for name in _KEPT if name in os.environ},
            start_new_session=sys.platform != "win32",
            creationflags=_NO_CONSOLE,
        )
    except OSError as problem:
        raise StoppedReading(Stop.UNSTARTED) from problem


class Nursery:
    """Linux: forks of one process that has everything loaded."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None

    @property
    def number(self) -> int:
        """Return the number of the process; 0 where there is none."""
        return self._process.pid if self._process else 0

    def warm(self) -> None:
        """Start the nursery."""
        with self._turn:
            self._open()

    def take(self) -> Cell:
        """Return a fork. Raises StoppedReading."""
        with self._turn:
            try:
                return self._fork()
            except OSError:
                self._shut()
            try:
                return self._fork()
            except OSError as problem:
                raise StoppedReading(Stop.UNSTARTED) from problem

    def end(self, number: int) -> int:
        """End a fork; return its exit code. Where the nursery is gone, so are its forks."""
        with self._turn:
            try:
                return self._ask(NUMBER.pack(number))
            except OSError:
                self._shut()
                return -1

    def close(self) -> None:
        """End the nursery."""
        with self._turn:
            self._shut()

    def _fork(self) -> Cell:
        self._open()
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                number = self._ask(NUMBER.pack(0), theirs)
        except BaseException:
            ours.close()
            raise
        return _Fork(self, number, ours)

    def _ask(self, message: bytes, file: socket.socket | None = None) -> int:
        if self._socket is None:
            raise OSError
        socket.send_fds(self._socket, [message], [file.fileno()] if file else [])
        answer = self._socket.recv(NUMBER.size)
        if not answer:
            raise OSError
        (number,) = NUMBER.unpack(answer)
        return int(number)

    def _open(self) -> None:
        if self._process is not None and self._process.poll() is None:
            return
        self._shut()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            try:
                self._process = _started("nursery", theirs.fileno())
            except BaseException:
                ours.close()
                raise
        self._socket = ours

    def _shut(self) -> None:
        if self._socket is not None:
            self._socket.close()
        if self._process is not None:
            _end(self._process)
        self._process, self._socket = None, None


class _Fork:
    def __init__(self, nursery: Nursery, number: int, talk: socket.socket) -> None:
        self.number = number
        self._nursery, self._talk = nursery, talk
        self.asked: IO[bytes] = talk.makefile("wb")
        self.said: IO[bytes] = talk.makefile("rb")

    def limit(self, limits: Limits) -> None:
        """Leave it to the process: it limits itself before it reads."""

    def end(self) -> int:
        """End the fork; return its exit code."""
        # A thread may still wait for an answer or for room to write.
        with suppress(OSError):
            self._talk.shutdown(socket.SHUT_RDWR)
        code = self._nursery.end(self.number)
        self._talk.close()
        return code


class Spares:
    """Windows and macOS, which cannot fork safely: one fresh process always waits."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._waiting: _Spare | None = None

    def warm(self) -> None:
        """Start the process that waits."""
        with self._turn:
            if self._waiting is None:
                self._waiting = _Spare()

    def take(self) -> Cell:
        """Return the process that waited, and let the next one start. Raises StoppedReading."""
        with self._turn:
            taken, self._waiting = self._waiting, None
        if taken is not None and not taken.lives:
            taken.discard()
            taken = None
        cell = taken or _Spare()
        with suppress(StoppedReading):
            self.warm()
        return cell

    def close(self) -> None:
        """End the process that waits."""
        with self._turn:
            if self._waiting is not None:
                self._waiting.discard()
            self._waiting = None


class _Spare:
    def __init__(self) -> None:
        self._process = _started("serving", None)
        assert self._process.stdin  # noqa: S101 - both are pipes
        assert self._process.stdout  # noqa: S101
        self.asked: IO[bytes] = self._process.stdin
        self.said: IO[bytes] = self._process.stdout
        self._job = WindowsJob(self._process.pid) if sys.platform == "win32" else None

    @property
    def number(self) -> int:
        return self._process.pid

    @property
    def lives(self) -> bool:
        return self._process.poll() is None

    def limit(self, limits: Limits) -> None:
        """Limit the process from outside where it cannot limit itself."""
        if self._job is not None:
            self._job.limit(limits)

    def end(self) -> int:
        """End the process; return its exit code."""
        code = _end(self._process)
        if self._job is not None:
            self._job.close()
        return code

    def discard(self) -> None:
        """End the process that nobody has talked with."""
        self.end()
        for stream in (self.asked, self.said):
            with suppress(OSError):
                stream.close()


def _end(process: subprocess.Popen[bytes]) -> int:
    process.kill()
    return process.wait(_FAREWELL)


def cells() -> Cells:
    """Return where processes come from on this system."""
    return Nursery() if sys.platform == "linux" else Spares()
