"""What every change of the header shares: passphrases that are replaced, keys that move on."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import CannotWrite
from jar_desk.usecases.changing import record_event
from jar_desk.vault import rotation
from jar_desk.vault.header import change_header
from jar_desk.vault.unlocking import set_passphrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from uuid import UUID

    from jar_desk.usecases.session import Session
    from jar_desk.vault.costs import Cost
    from jar_desk.vault.members import Header


@contextmanager
def header_faults_named() -> Iterator[None]:
    """Turn what the disk says of the header into an error of the desk. Raises CannotWrite."""
    try:
        yield
    except OSError as problem:
        raise CannotWrite from problem


def change_own_header(session: Session, change: Callable[[Header], Header]) -> None:
    """Change the header of an open desk. Raises CannotWrite, DamagedDesk, what `change` raises."""
    with header_faults_named():
        change_header(session.desk.folder, session.unlocked.keys, change)


def replace_passphrase(
    session: Session,
    staff_id: UUID,
    passphrase: str,
    cost: Cost,
    why: Action,
    *,
    one_time: bool = False,
) -> None:
    """Give a member a new way in; it never holds without its event.

    Raises Unknown, WeakPassphrase, ReadOnlyDesk, DiskFull, CannotWrite.
    """
    with session.desk.writing() as connection:
        record_event(session, connection, why, None, after={"staff": str(staff_id)})
        change_own_header(
            session,
            lambda header: set_passphrase(
                header, session.unlocked, staff_id, passphrase, cost, one_time=one_time
            ),
        )


def finish_rotation(session: Session) -> None:
    """Move database and header on to the newest key; what is done already is not done again.

    Raises ReadOnlyDesk, DeskBusy, DiskFull, CannotWrite, DamagedDesk; the desk then stays open
    to all who may open it, and whoever opens it next finishes this.
    """
    desk, unlocked = session.desk, session.unlocked
    newer = rotation.moved_on(unlocked, desk.desk_id)
    if desk.keys.epoch != newer.epoch:
        desk.change_key(newer.keys)
    with desk.writing() as connection:
        after: dict[str, object] = {"epoch": newer.epoch}
        record_event(session, connection, Action.KEYS_ROTATED, None, after=after)
    with header_faults_named():
        change_header(
            desk.folder,
            unlocked.keys,
            lambda header: rotation.finish(header, unlocked),
            newer.keys,
        )
    session.held.unlocked = newer
