"""The secrets of an unlocked desk and the outside witness of its audit chain."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskKeys:
    """Keys derived from the newest epoch's vault key, 32 bytes each; never printed.

    `former_audit` holds the audit keys of earlier epochs: what was recorded then is read by them.
    """

    database: bytes = field(repr=False)
    audit: bytes = field(repr=False)
    header: bytes = field(repr=False)
    epoch: int = field(default=1, repr=False)
    former_audit: Mapping[int, bytes] = field(default_factory=dict, repr=False)

    def audit_of(self, epoch: int) -> bytes | None:
        """Return the audit key of an epoch, None for one this desk never had."""
        return self.audit if epoch == self.epoch else self.former_audit.get(epoch)


@dataclass(frozen=True, slots=True)
class Anchor:
    """How far the desk had come: last audit sequence, its MAC, and desk.db's size in bytes.

    Kept outside the database, because SQLCipher does not notice an older file put in its place.
    `pages` is the hash of a database at rest (`store/page_seals.py`), empty while one works in it.
    """

    sequence: int
    head: bytes
    size: int = 0
    pages: bytes = b""
