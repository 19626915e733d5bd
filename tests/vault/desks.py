"""A header to open, cheap enough to make for every test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from jar_desk.vault.costs import Cost
from jar_desk.vault.header import write_header
from jar_desk.vault.unlocking import Unlocked, add_member, create_header
from tests.examples import SATO, SUZUKI

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.vault.members import Header
    from jar_desk.vault.recovery import RecoveryCode

CHEAP = Cost(passes=1, memory=64, lanes=1)
DESK_ID = UUID(int=77)
SUZUKIS = "maple kettle orbit sling"
SATOS = "本棚 みかん 電車 7"


@dataclass(frozen=True)
class Made:
    header: Header
    unlocked: Unlocked
    code: RecoveryCode


def make(folder: Path, cost: Cost = CHEAP) -> Made:
    """A desk's header on the disk, with manager Suzuki and Sato."""
    header, unlocked, code = create_header(DESK_ID, "難民支援協会", SUZUKI, SUZUKIS, cost)
    header = add_member(header, unlocked, SATO, SATOS, cost)
    return Made(write_header(folder, header, unlocked.keys), unlocked, code)
