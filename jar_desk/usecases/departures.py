"""Who has left since a backup was made: restoring it must not let them in again.

What is read of the present header needs no key: all it can do is take ways in away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from jar_desk.domain.desk_errors import DamagedDesk, NewerDesk, NotADesk
from jar_desk.usecases.staffing import end_every_access, rotate_keys
from jar_desk.vault.looking import read_headers

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jar_desk.usecases.session import Session
    from jar_desk.vault.members import Header


class Departures(NamedTuple):
    """Who could open the backup and may no longer come in; whether the key is another one."""

    left: frozenset[UUID] = frozenset()
    another_key: bool = False


def departures_since(backup: Header, present: Path) -> Departures | None:
    """Return who has left according to the desk as it lies; None where it cannot tell.

    A header that is gone, damaged or another desk's cannot; nor can one older than the backup.
    """
    try:
        headers = read_headers(present).readable
    except (DamagedDesk, NewerDesk, NotADesk, OSError):
        return None
    now = next((one for one in headers if one.desk_id == backup.desk_id), None)
    if now is None or now.epoch < backup.epoch:
        return None
    left = {one.id for one in backup.people() if now.member(one.id) is None}
    return Departures(frozenset(left), now.epoch > backup.epoch)


def let_leave_again(session: Session, left: frozenset[UUID], reason: str, *, new_key: bool) -> None:
    """End the access of whoever had left, and move the restored desk on to a key of its own.

    Raises as `end_every_access`.
    """
    if left:
        end_every_access(session, left, reason)
    elif new_key:
        rotate_keys(session)
