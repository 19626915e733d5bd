"""What a process gives up before it reads the first byte from outside; never given back.

Linux: an empty network of its own (where the system lets an ordinary user have one); Landlock: no
file may be made, written, moved or deleted, none read but the program's and the system's own, no
TCP, no signal to a process outside; limits of memory, processor time, open files, further
processes, and no byte into a file. Kernels before 5.13, or without Landlock, keep the limits
alone: a taken-over process could then delete files. macOS: the limits alone, of which the one of
memory is not honoured by every version. Windows: see `windows_job`.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jar_desk.assets import form, resource

if TYPE_CHECKING:
    from collections.abc import Iterable

_CLONE_NEWUSER: Final = 0x10000000
_CLONE_NEWNET: Final = 0x40000000
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_NO_NEW_PRIVS: Final = 38
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
"""System calls of Landlock, the same on every architecture."""
_ASK_VERSION: Final = 1
_BENEATH: Final = 1
_READ_FILE, _LIST_FOLDER = 1 << 2, 1 << 3
"""Rights of linux/landlock.h."""
_FILE_RIGHTS: Final = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}
"""How many rights on files each version knows."""
_TCP_SINCE: Final = 4
_SIGNALS_SINCE: Final = 6
_OPEN_FILES: Final = 64


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scope", ctypes.c_uint64),
    )


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def leave_network() -> bool:
    """Move this process into an empty network; tell whether the system allowed it."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None)
    return any(library.unshare(one) == 0 for one in (_CLONE_NEWNET, _CLONE_NEWUSER | _CLONE_NEWNET))


def die_with_parent() -> None:
    """End this process when the one that made it ends."""
    if sys.platform == "linux":
        parent = os.getppid()
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, 9, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)


def give_up_files() -> bool:
    """Leave nothing but reading what the program is made of; tell whether the system can."""
    if sys.platform != "linux":
        return False
    library = ctypes.CDLL(None)
    version = library.syscall(_CREATE_RULESET, None, 0, _ASK_VERSION)
    if version < 1:
        return False
    rules = library.syscall(_CREATE_RULESET, ctypes.byref(_all_of(version)), _size_of(version), 0)
    if rules < 0:
        return False
    for folder in _own_folders():
        _let_read(library, rules, folder)
    library.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    refused = library.syscall(_RESTRICT_SELF, rules, 0)
    os.close(rules)
    return not refused


def _all_of(version: int) -> _Ruleset:
    rights = _FILE_RIGHTS.get(version, _FILE_RIGHTS[max(_FILE_RIGHTS)])
    return _Ruleset(
        files=(1 << rights) - 1,
        network=0b11 if version >= _TCP_SINCE else 0,
        scope=0b11 if version >= _SIGNALS_SINCE else 0,
    )


def _size_of(version: int) -> int:
    """Return how much of the structure a kernel knows: it refuses what it does not."""
    if version < _TCP_SINCE:
        return 8
    return 24 if version >= _SIGNALS_SINCE else 16


def _own_folders() -> Iterable[Path]:
    """Return what the libraries read late: modules, our fonts, and the fonts of the system."""
    yield from (Path(sys.prefix), Path(sys.base_prefix), Path(__file__).parents[1])
    yield from (resource(), form(), Path("/usr"), Path("/lib"), Path("/lib64"))
    yield from (Path("/dev/null"), Path("/dev/urandom"))


def _let_read(library: ctypes.CDLL, rules: int, folder: Path) -> None:
    try:
        opened = os.open(folder, os.O_PATH)
    except OSError:
        return
    try:
        allowed = _READ_FILE | (_LIST_FOLDER if folder.is_dir() else 0)
        rule = _Beneath(allowed=allowed, folder=opened)
        library.syscall(_ADD_RULE, rules, _BENEATH, ctypes.byref(rule), 0)
    finally:
        os.close(opened)


def limit_resources(memory: int, seconds: float) -> None:
    """Limit memory (bytes), processor time, open files; forbid writing and further processes.

    The limit of processes is not held against the system's administrator.
    """
    if sys.platform == "win32":
        return
    import resource as limits  # noqa: PLC0415 - not on Windows

    used = limits.getrusage(limits.RUSAGE_SELF)
    cpu = int(used.ru_utime + used.ru_stime + seconds) + 1
    for which, soft, hard in (
        (limits.RLIMIT_AS, memory, memory),
        (limits.RLIMIT_CPU, cpu, cpu + 1),
        (limits.RLIMIT_FSIZE, 0, 0),
        (limits.RLIMIT_CORE, 0, 0),
        (limits.RLIMIT_NOFILE, _OPEN_FILES, _OPEN_FILES),
        (limits.RLIMIT_NPROC, 0, 0),
    ):
        # macOS refuses some of them.
        with suppress(ValueError, OSError):
            limits.setrlimit(which, (soft, hard))
