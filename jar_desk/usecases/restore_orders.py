"""What is known of a backup, what is ordered of a restore, and what it told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.backups import BackupMark
    from jar_desk.domain.desk_errors import Fault
    from jar_desk.domain.staff import Staff
    from jar_desk.usecases.departures import Departures
    from jar_desk.usecases.restoring_together import SecondKey


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupPreview:
    """What is known of a backup before anybody opens it, and who can.

    `own` are those who have a passphrase of their own. `departures` is None where nobody can tell
    who has left since.
    """

    folder: Path
    mark: BackupMark
    organisation: str
    members: tuple[Staff, ...]
    own: tuple[Staff, ...] = ()
    departures: Departures | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A desk that was restored: `erased` things went again, None where nobody could say which.

    `damaged` are files that do not open; `aside` is where the desk lies that it replaced. `left`
    are the names of those whose access ended again; `new_key` where the desk has a key of its own.
    """

    folder: Path
    mark: BackupMark
    erased: int | None
    damaged: tuple[Fault, ...] = ()
    aside: Path | None = None
    left: tuple[str, ...] = ()
    new_key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreOrder:
    """What is to be restored where, by whom and why.

    `second` is who agrees, `alone` why nobody does. `since` is the desk as it was left, `erased` a
    list kept outside: what either says was erased since is erased again. Whoever has left since
    according to `present` (`since` or what is replaced unless named), or is named in `left`, is
    not let in again, and the desk gets a key of its own, as it does with `new_key`.
    With `replacing` the desk at `target` is kept aside.
    """

    backup: Path
    target: Path
    staff_id: UUID
    passphrase: str = field(repr=False)
    reason: str
    second: SecondKey | None = None
    alone: str = ""
    present: Path | None = None
    left: frozenset[UUID] = frozenset()
    new_key: bool = False
    since: Path | None = None
    erased: frozenset[UUID] | None = None
    replacing: bool = False
