"""Opening a desk with a passphrase against Argon2id alone, at the cost this PC is given.

The desk holds three people and some hundred inquiries. Argon2id alone is the same library with the
same parameters, salt and passphrase; opening also reads and checks the header, unwraps the keys,
looks at every page's seal, opens the database, takes up the rules and records that it was opened.
Law and policy were read before, as the window does while a passphrase is typed.
The two take turns; the median of the ratios of each turn counts. Target: 1.2.
"""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, Final

from argon2.low_level import Type, hash_secret_raw

from jar_desk.domain.audit import Action
from jar_desk.domain.passphrases import normalised
from jar_desk.usecases import desks
from jar_desk.usecases.keys import replace_passphrase
from jar_desk.vault.header import read_header
from jar_desk.vault.keys import KEY_BYTES, calibrated_cost
from tests.examples import NOON
from tests.real_desk import MANAGER_PASSPHRASE, a_desk
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jar_desk.vault.members import Member

INQUIRIES: Final = 200
TURNS: Final = 15
TARGET: Final = 1.2


def run(inquiries: int = INQUIRIES) -> list[str]:
    """Return lines: the ratio and both times in seconds."""
    with TemporaryDirectory() as place:
        folder = Path(place) / "t.jardesk"
        who = _make(folder, inquiries)
        member = read_header(folder).member(who)
        assert member is not None
        turns = [_turn(folder, member) for _ in range(TURNS + 1)][1:]
    ratio = median(opening / alone for opening, alone in turns)
    opening, alone = (median(one) for one in zip(*turns, strict=True))
    cost = member.cost
    return [
        (
            f"opening a desk: {opening:.3f} s, {ratio:.2f} x Argon2id alone ({alone:.3f} s with "
            f"{cost.passes} passes over {cost.memory // 1024} MiB) "
            f"({'within' if ratio <= TARGET else 'OVER'} {TARGET:g})"
        ),
        f"  {(opening - alone) * 1000:.0f} ms are not Argon2id",
    ]


def _make(folder: Path, inquiries: int) -> UUID:
    with a_desk(folder) as desk:
        for _ in range(inquiries):
            recorded(desk)
        replace_passphrase(
            desk.manager,
            desk.manager.staff.id,
            MANAGER_PASSPHRASE,
            calibrated_cost(),
            Action.PASSPHRASE_CHANGED,
        )
    return desk.manager.staff.id


def _turn(folder: Path, member: Member) -> tuple[float, float]:
    sessions = []
    opening = _seconds(
        lambda: sessions.append(
            desks.open_desk(folder, member.id, MANAGER_PASSPHRASE, now=lambda: NOON)
        )
    )
    desks.lock_desk(sessions[0])
    return opening, _seconds(lambda: _stretch_alone(member))


def _stretch_alone(member: Member) -> None:
    hash_secret_raw(
        normalised(MANAGER_PASSPHRASE).encode(),
        member.salt,
        time_cost=member.cost.passes,
        memory_cost=member.cost.memory,
        parallelism=member.cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started


if __name__ == "__main__":
    sys.stdout.write("\n".join([*run(*map(int, sys.argv[1:])), ""]))
