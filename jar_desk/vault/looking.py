"""Looking into a desk without leaving a trace: both headers read, one opened, nothing written.

Wrong passphrases are not counted in the folder: whoever may read it may copy it, and against a
copy only the cost of Argon2id protects. A throttle that is on holds here too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jar_desk.domain.desk_errors import (
    Damage,
    DamagedDesk,
    Fault,
    NotADesk,
    Throttled,
    WrongPassphrase,
)
from jar_desk.domain.desk_files import DATABASE, HEADER, HEADER_COPY
from jar_desk.vault.header import read_alone
from jar_desk.vault.throttling import present, waiting
from jar_desk.vault.unlocking import unlock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jar_desk.vault.members import Header, Member
    from jar_desk.vault.throttling import Instant, Throttle
    from jar_desk.vault.unlocking import Unlocked


class Headers(NamedTuple):
    """The header and its copy as far as they can be read, in this order, and what is wrong."""

    readable: tuple[Header, ...]
    faults: tuple[Fault, ...]


class Looked(NamedTuple):
    """Whose passphrase it is, the header it opened, the keys, and what is wrong with headers."""

    member: Member
    header: Header
    unlocked: Unlocked
    faults: tuple[Fault, ...]


def read_headers(folder: Path) -> Headers:
    """Read header and copy, each by itself.

    Raises NotADesk where neither a header nor a database is there, NewerDesk, OSError.
    """
    names = {HEADER: Damage.HEADER, HEADER_COPY: Damage.HEADER_COPY}
    if not any((folder / name).exists() for name in (*names, DATABASE)):
        raise NotADesk
    readable, faults = [], []
    for name, damage in names.items():
        try:
            readable.append(read_alone(folder / name))
        except (DamagedDesk, FileNotFoundError):
            faults.append(Fault(damage, name))
    return Headers(tuple(readable), tuple(faults))


def look_in(
    folder: Path,
    headers: Headers,
    passphrase: str,
    meant: Callable[[Member], bool],
    *,
    clock: Callable[[], Instant] = present,
    counted: Throttle | None = None,
) -> Looked:
    """Open the first header that lets a member in who is `meant`, and try the other one too.

    `counted` is what this PC's key ring remembers of wrong tries.
    Raises Throttled, WrongPassphrase; DamagedDesk where the passphrase fits no header whose seal
    holds.
    """
    wait = waiting(folder, clock=clock, counted=counted)
    if wait > 0:
        raise Throttled(wait)
    faults, opened = list(headers.faults), None
    for number, header in enumerate(headers.readable):
        name, damage = _named(headers, number)
        try:
            found = next(fitting(header, passphrase, meant), None)
        except DamagedDesk:
            faults.append(Fault(damage, name))
            continue
        opened = opened or (found and Looked(*found, ()))
    if opened is not None:
        return opened._replace(faults=tuple(faults))
    if len(faults) > len(headers.faults):
        raise DamagedDesk(Damage.HEADER_SEAL)
    raise WrongPassphrase


def fitting(
    header: Header, passphrase: str, meant: Callable[[Member], bool]
) -> Iterator[tuple[Member, Header, Unlocked]]:
    """Yield each active member who is `meant` and whose passphrase this is.

    Raises DamagedDesk where the passphrase fits and the header's seal does not.
    """
    for member in header.members:
        if not (member.active and meant(member)):
            continue
        try:
            unlocked = unlock(header, member.id, passphrase)
        except WrongPassphrase:
            continue
        yield member, header, unlocked


def _named(headers: Headers, number: int) -> tuple[str, Damage]:
    """Return the file and the damage of a readable header by its place."""
    lost = {fault.where for fault in headers.faults}
    pairs = ((HEADER, Damage.HEADER_SEAL), (HEADER_COPY, Damage.HEADER_COPY))
    return [pair for pair in pairs if pair[0] not in lost][number]
