"""The secrets of an unlocked desk and the outside witness of its audit chain."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskKeys:
    """Keys derived from the vault key, 32 bytes each; never printed."""

    database: bytes = field(repr=False)
    audit: bytes = field(repr=False)
    header: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Anchor:
    """How far the desk had come: last audit sequence, its MAC, and desk.db's size in bytes.

    Kept outside the database, because SQLCipher does not notice an older file put in its place.
    """

    sequence: int
    head: bytes
    size: int = 0
