"""Who is at the desk: what every use case takes first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.errors import NotPermitted
from jar_desk.domain.permissions import Permission, allows

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from jar_desk.domain.staff import Staff
    from jar_desk.domain.unsolicited import Handling
    from jar_desk.rulebook import Rulebook
    from jar_desk.store.desk import OpenDesk
    from jar_desk.vault.memory import PcMemory
    from jar_desk.vault.unlocking import Unlocked

DESK_ZONE: Final = TOKYO
"""The desk works in Tokyo: every day shown or counted is a Japanese one."""


@dataclass(slots=True)
class HeldKeys:
    """The vault keys of an open desk; a rotation changes them for all who hold them."""

    unlocked: Unlocked = field(repr=False)


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked desk with the acting person; `now` returns an aware moment.

    `held` are the vault keys, which a manager needs to let somebody else in.
    `memory` is the key ring's entry where this PC remembers the desk. The handlings say what is
    to be done with numbers that must not be kept, once somebody was asked about them.
    """

    desk: OpenDesk
    staff: Staff
    rules: Rulebook
    now: Callable[[], datetime]
    held: HeldKeys = field(repr=False)
    memory: PcMemory | None = None
    text_handling: Handling | None = None
    file_handling: Handling | None = None

    @property
    def unlocked(self) -> Unlocked:
        """Return the vault keys as they are now."""
        return self.held.unlocked

    def today(self) -> date:
        """Return today's date in Tokyo."""
        return self.now().astimezone(DESK_ZONE).date()

    def require(self, permission: Permission) -> None:
        """Raise NotPermitted unless the acting person's role has this permission."""
        if not allows(self.staff.role, permission):
            raise NotPermitted

    def require_worker(self) -> None:
        """Raise NotPermitted unless the acting person works on inquiries."""
        self.require(Permission.INQUIRIES)
