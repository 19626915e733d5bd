"""Windows: the limits of a process in quarantine, held by the system (a Job Object).

Memory, processor time, one process, no message boxes, no clipboard, no desktop settings; the
process ends with the desk. A Job Object keeps nobody from the network or from files: that is
said here because it is so. Never run yet on Windows.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jar_desk.domain.quarantine import Limits

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes
    from typing import Final

    from jar_desk.domain.quarantine import Stop, StoppedReading

    _SET_QUOTA_AND_TERMINATE: Final = 0x0101
    _BASIC_UI: Final = 4
    _EXTENDED: Final = 9
    _PROCESS_TIME: Final = 0x0002
    _ACTIVE_PROCESS: Final = 0x0008
    _PROCESS_MEMORY: Final = 0x0100
    _DIE_ON_EXCEPTION: Final = 0x0400
    _KILL_ON_CLOSE: Final = 0x2000
    _ALL_UI: Final = 0x00FF
    _TICKS_A_SECOND: Final = 10_000_000
    """Times are in units of 100 ns."""

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("process_time", ctypes.c_int64),
            ("job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("least_set", ctypes.c_size_t),
            ("most_set", ctypes.c_size_t),
            ("processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
        )

    class _Extended(ctypes.Structure):
        _fields_ = (
            ("basic", _Basic),
            ("io", ctypes.c_uint64 * 6),
            ("process_memory", ctypes.c_size_t),
            ("job_memory", ctypes.c_size_t),
            ("peak_process", ctypes.c_size_t),
            ("peak_job", ctypes.c_size_t),
        )

    class WindowsJob:
        """The limits around one process."""

        def __init__(self, number: int) -> None:
            """Put a running process under the job. Raises StoppedReading where that fails."""
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            for function in (self._kernel.CreateJobObjectW, self._kernel.OpenProcess):
                function.restype = wintypes.HANDLE
            self._job = wintypes.HANDLE(self._kernel.CreateJobObjectW(None, None))
            process = wintypes.HANDLE(
                self._kernel.OpenProcess(_SET_QUOTA_AND_TERMINATE, False, number)
            )
            try:
                self._must(self._kernel.AssignProcessToJobObject(self._job, process))
            finally:
                self._kernel.CloseHandle(process)
            self._set(_BASIC_UI, wintypes.DWORD(_ALL_UI))

        def limit(self, limits: Limits) -> None:
            """Set memory and processor time before the process is asked anything."""
            basic = _Basic(
                process_time=int(limits.seconds * _TICKS_A_SECOND),
                processes=1,
                flags=_PROCESS_TIME
                | _ACTIVE_PROCESS
                | _PROCESS_MEMORY
                | _DIE_ON_EXCEPTION
                | _KILL_ON_CLOSE,
            )
            self._set(_EXTENDED, _Extended(basic=basic, process_memory=limits.memory))

        def close(self) -> None:
            """Let the job go, and with it the process."""
            self._kernel.CloseHandle(self._job)

        def _set(self, kind: int, values: ctypes.Structure | wintypes.DWORD) -> None:
            size = ctypes.sizeof(values)
            self._must(
                self._kernel.SetInformationJobObject(self._job, kind, ctypes.byref(values), size)
            )

        def _must(self, worked: int) -> None:
            if not worked:
                raise StoppedReading(Stop.UNSTARTED)

else:

    class WindowsJob:
        """No such thing on this system."""

        def __init__(self, number: int) -> None:
            raise NotImplementedError(number)

        def limit(self, limits: Limits) -> None:
            """Limit nothing."""

        def close(self) -> None:
            """Close nothing."""
