"""The people who work at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


class Role(StrEnum):
    """What a staff member may do (product description: the people)."""

    DESK = "desk"
    MANAGER = "manager"
    AUDIT = "audit"

    @property
    def works_on_inquiries(self) -> bool:
        """Tell whether the role sees who asked what; management and audit see figures only."""
        return self is not Role.AUDIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A staff member as the desk knows them; names are office data, not a requester's."""

    id: UUID
    name: str
    role: Role
    active: bool = True
