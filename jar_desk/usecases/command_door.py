"""Opening a desk for a command: the passphrase tells whose it is, unless a name was given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.domain.desk_errors import SeveralFit, WrongPassphrase
from jar_desk.domain.folding import fold
from jar_desk.usecases.desks import open_desk
from jar_desk.vault.door import enter
from jar_desk.vault.header import read_header
from jar_desk.vault.looking import fitting
from jar_desk.vault.memory import PcMemory
from jar_desk.vault.throttling import waiting

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jar_desk.usecases.session import Session
    from jar_desk.vault.members import Header, Member


@dataclass(frozen=True, slots=True)
class Key:
    """A passphrase and, where somebody said so, whose it is."""

    passphrase: str
    staff_name: str = ""

    def is_for(self, member: Member) -> bool:
        """Tell whether this may be the passphrase of a member."""
        return not self.staff_name or fold(member.name) == fold(self.staff_name)


def open_for_command(folder: Path, key: Key, *, remember: bool = False) -> Session:
    """Open a desk with a key; a wrong one counts as it does at the window.

    Raises SeveralFit, and as `open_desk`.
    """
    header = read_header(folder)
    memory = PcMemory(header.desk_id) if remember else None
    staff_id = whose(folder, header, key)
    return open_desk(folder, staff_id, key.passphrase, memory=memory)


def whose(folder: Path, header: Header, key: Key, *, counted: bool = True) -> UUID:
    """Return whose passphrase this is. Raises SeveralFit, Throttled, WrongPassphrase.

    With `counted` a wrong one counts in the folder.
    """
    if waiting(folder) <= 0:
        found = [member.id for member, _, _ in fitting(header, key.passphrase, key.is_for)]
        if len(found) > 1:
            raise SeveralFit
        if found:
            return found[0]
    if counted and header.members:
        # Says how long to wait, or counts one more wrong try.
        enter(folder, header.members[0].id, key.passphrase)
    raise WrongPassphrase
