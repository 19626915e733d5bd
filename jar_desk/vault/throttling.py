"""A growing delay after wrong passphrases that neither a restart nor a wrong clock ends.

It lies in a file of its own beside the header: a program that does not yet hold the desk's lock
must be able to write it, and may not touch the header for that. Somebody with the disk in hand
can delete it; against them the cost of Argon2id is the protection.
"""

from __future__ import annotations

import json
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.domain.desk_files import ATTEMPTS
from jar_desk.whole_files import put_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FREE_TRIES: Final = 3
LONGEST_WAIT: Final = 300.0
"""Seconds."""
_DOUBLINGS: Final = 9
"""Enough to reach the longest wait."""


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment by both clocks, in seconds: of the day, and since the PC was started."""

    wall: float
    uptime: float


@dataclass(frozen=True, slots=True)
class Throttle:
    """Wrong tries in a row and the moment of the last one."""

    failures: int = 0
    wall: float = 0.0
    uptime: float = 0.0

    def seen(self, now: Instant) -> Throttle:
        """Return the state to go on with; a clock set back starts the wait anew."""
        return Throttle(self.failures, now.wall, now.uptime) if now.wall < self.wall else self

    def failed(self, now: Instant) -> Throttle:
        """Count one more wrong try."""
        return Throttle(self.failures + 1, now.wall, now.uptime)

    def wait(self, now: Instant) -> float:
        """Return the seconds to wait before the next try.

        Time counts only as far as both clocks agree it has passed. After a restart of the PC
        the uptime starts anew, so the time since then is all that is sure to have passed.
        """
        since_start = now.uptime - self.uptime if now.uptime >= self.uptime else now.uptime
        passed = max(0.0, min(since_start, now.wall - self.wall))
        return max(0.0, delay_after(self.failures) - passed)


def present() -> Instant:
    """Return the moment by the clocks of this PC."""
    return Instant(time.time(), time.monotonic())


def delay_after(failures: int) -> float:
    """Return how many seconds must pass after this many wrong tries in a row."""
    if failures < FREE_TRIES:
        return 0.0
    return min(LONGEST_WAIT, 2.0 ** min(failures - FREE_TRIES, _DOUBLINGS))


def read_throttle(folder: Path) -> Throttle:
    """Return what was counted; nothing where the file is missing or junk."""
    try:
        failures, wall, uptime = json.loads((folder / ATTEMPTS).read_text("ascii"))
        return Throttle(int(failures), float(wall), float(uptime))
    except (OSError, ValueError, TypeError):
        return Throttle()


def known_throttle(folder: Path, counted: Throttle | None, now: Instant) -> Throttle:
    """Return the higher count: that of the folder, or `counted` by this PC's key ring."""
    known = read_throttle(folder)
    if counted is not None and counted.failures > known.failures:
        known = counted
    return known.seen(now)


def waiting(
    folder: Path,
    *,
    clock: Callable[[], Instant] = present,
    counted: Throttle | None = None,
) -> float:
    """Return the seconds before the next passphrase will be tried."""
    return known_throttle(folder, counted, clock()).wait(clock())


def write_throttle(folder: Path, throttle: Throttle) -> None:
    """Keep the count; in a folder that cannot be written the cost of a try must do."""
    counted = json.dumps([throttle.failures, throttle.wall, throttle.uptime])
    with suppress(OSError):
        put_whole(folder / ATTEMPTS, counted.encode("ascii"))
