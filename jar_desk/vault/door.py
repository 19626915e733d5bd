"""At the door: trying a passphrase with everything that slows guessing down."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jar_desk.domain.desk_errors import Throttled, WrongPassphrase
from jar_desk.vault.header import read_header
from jar_desk.vault.throttling import (
    Instant,
    Throttle,
    known_throttle,
    present,
    write_throttle,
)
from jar_desk.vault.unlocking import Unlocked, unlock, unlock_with_recovery

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from jar_desk.vault.members import Header
    from jar_desk.vault.recovery import RecoveryCode


class Entered(NamedTuple):
    """What stands open: the header whose seal holds, and the keys."""

    header: Header
    unlocked: Unlocked


def enter(
    folder: Path,
    staff_id: UUID,
    passphrase: str,
    *,
    clock: Callable[[], Instant] = present,
    counted: Throttle | None = None,
) -> Entered:
    """Open the keys of the desk in this folder with a passphrase.

    `counted` is what this PC's key ring remembers of wrong tries.
    Raises Throttled, WrongPassphrase, NotADesk, DamagedDesk, NewerDesk.
    """
    return _try(folder, lambda header: unlock(header, staff_id, passphrase), clock, counted)


def enter_with_recovery(
    folder: Path,
    code: RecoveryCode,
    *,
    clock: Callable[[], Instant] = present,
    counted: Throttle | None = None,
) -> Entered:
    """Open the keys with the recovery sheet. Raises as `enter`."""
    return _try(folder, lambda header: unlock_with_recovery(header, code), clock, counted)


def _try(
    folder: Path,
    attempt: Callable[[Header], Unlocked],
    clock: Callable[[], Instant],
    counted: Throttle | None,
) -> Entered:
    header = read_header(folder)
    throttle = known_throttle(folder, counted, clock())
    wait = throttle.wait(clock())
    if wait > 0:
        write_throttle(folder, throttle)
        raise Throttled(wait)
    # Counted before it is tried: ending the program in the middle saves nobody a try.
    write_throttle(folder, throttle.failed(clock()))
    try:
        unlocked = attempt(header)
    except WrongPassphrase:
        write_throttle(folder, throttle.failed(clock()))
        raise
    write_throttle(folder, Throttle())
    return Entered(header, unlocked)
