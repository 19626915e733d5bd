"""The header of a desk: who may open it, and the vault keys sealed to each of them.

`header_text.py` writes it as JSON, `header.py` puts it on the disk.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jar_desk.domain.staff import Role, Staff

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.domain.desk_keys import Anchor
    from jar_desk.vault.costs import Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A staff member's way in: their private key under their passphrase.

    `sealed` holds the vault key of each epoch, sealed to `public_key` (libsodium sealed box).
    `one_time` marks a passphrase somebody else has seen: it opens only to be replaced.
    """

    id: UUID
    name: str
    role: Role
    salt: bytes
    cost: Cost
    nonce: bytes
    wrapped_key: bytes = field(repr=False)
    public_key: bytes
    sealed: dict[int, bytes] = field(repr=False)
    active: bool = True
    one_time: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """The way in by the printed sheet."""

    public_key: bytes
    sealed: dict[int, bytes] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Everything outside the database that opening needs; `mac` seals the rest of it."""

    desk_id: UUID
    organisation: str
    epoch: int
    members: tuple[Member, ...]
    recovery: Recovery | None
    anchor: Anchor | None = None
    mac: bytes = b""

    def member(self, staff_id: UUID) -> Member | None:
        """Return the active member with this identifier, or None."""
        for one in self.members:
            if one.id == staff_id and one.active:
                return one
        return None

    def people(self) -> tuple[Staff, ...]:
        """Return who may come in, as the desk knows them."""
        return tuple(
            Staff(id=one.id, name=one.name, role=one.role) for one in self.members if one.active
        )

    def managers(self) -> tuple[Member, ...]:
        """Return the active members who may manage the desk."""
        return tuple(one for one in self.members if one.active and one.role is Role.MANAGER)
