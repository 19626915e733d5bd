"""Who is at the desk: what every use case takes first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from jar_desk.domain.errors import NotPermitted

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from jar_desk.domain.staff import Role, Staff
    from jar_desk.rulebook import Rulebook
    from jar_desk.store.desk import OpenDesk

DESK_ZONE = ZoneInfo("Asia/Tokyo")
"""The desk works in Tokyo: every day shown or counted is a Japanese one."""


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked desk with the acting person; `now` returns an aware moment."""

    desk: OpenDesk
    staff: Staff
    rules: Rulebook
    now: Callable[[], datetime]

    def today(self) -> date:
        """Return today's date in Tokyo."""
        return self.now().astimezone(DESK_ZONE).date()

    def require(self, *roles: Role) -> None:
        """Raise NotPermitted unless the acting person has one of these roles."""
        if self.staff.role not in roles:
            raise NotPermitted
