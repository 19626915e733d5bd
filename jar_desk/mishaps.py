"""What goes wrong in the program itself: noted by its kind and place, never by what was in hand.

An error's message and the values around it may hold somebody's name; its type and the lines of
this program that led to it do not. No picture of the memory is left behind either.
"""

from __future__ import annotations

import sys
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

LONGEST: Final = 256 * 1024
"""Bytes; then the log begins anew, and the one before is kept beside it."""
_OURS: Final = "jar_desk"
_SET_DUMPABLE: Final = 4
"""PR_SET_DUMPABLE of prctl(2)."""


def described(error: BaseException) -> str:
    """Return the types of an error and of what caused it, with the lines of this program."""
    return " <- ".join(
        f"{type(one).__qualname__} at {' > '.join(_places(one.__traceback__)) or 'unknown'}"
        for one in _chain(error)
    )


def watch(log: Path | None = None) -> None:
    """Let whatever nobody caught be noted on stderr and in `log`, on every thread."""

    def note(error: BaseException | None) -> None:
        if error is not None:
            note_mishap(error, log)

    sys.excepthook = lambda _kind, error, _traceback: note(error)
    threading.excepthook = lambda seen: note(seen.exc_value)
    sys.unraisablehook = lambda seen: note(seen.exc_value)


def note_mishap(error: BaseException, log: Path | None) -> None:
    """Write one line; where it cannot be written nothing more goes wrong."""
    line = f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} {described(error)}\n"
    with suppress(OSError, ValueError):
        if sys.stderr is not None:
            sys.stderr.write(line)
    if log is not None:
        with suppress(OSError):
            _append(log, line)


def leave_no_memory() -> None:
    """Let no crash of this process write its memory, which holds keys, to the disk."""
    if sys.platform == "win32":
        return
    with suppress(ImportError, OSError, ValueError):  # a hardening, never a hindrance
        import resource  # noqa: PLC0415 - POSIX only

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform != "linux":
        return
    with suppress(ImportError, OSError, AttributeError):
        import ctypes  # noqa: PLC0415 - Linux only

        # A handler of crashes (systemd's) looks at this, and no limit; no debugger attaches.
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and what caused it."""
    seen: set[int] = set()
    at: BaseException | None = error
    while at is not None and id(at) not in seen:
        seen.add(id(at))
        yield at
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)


def _places(traceback: TracebackType | None) -> Iterator[str]:
    while traceback is not None:
        module = str(traceback.tb_frame.f_globals.get("__name__", ""))
        if module.split(".", maxsplit=1)[0] == _OURS:
            yield f"{module}:{traceback.tb_lineno}"
        traceback = traceback.tb_next


def _append(log: Path, line: str) -> None:
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > LONGEST:
        log.replace(log.with_name(f"{log.name}.before"))
    with log.open("a", encoding="utf-8") as file:
        file.write(line)
