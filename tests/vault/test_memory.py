from __future__ import annotations

from uuid import UUID

import pytest

from jar_desk.domain.desk_keys import Anchor
from jar_desk.domain.key_rings import KeyRingState
from jar_desk.vault.key_ring import LONGEST_SECRET, KeyRing, Reply
from jar_desk.vault.memory import PcMemory, Remembered
from jar_desk.vault.throttling import Throttle
from tests.examples import SATO
from tests.vault import ring_children


class _Ring(KeyRing):
    """A key ring whose back end is a dictionary; everything else is real."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, str] = {}

    def get(self, name: str) -> Reply:
        return Reply(KeyRingState.AVAILABLE, self.kept.get(name))

    def put(self, name: str, secret: str) -> KeyRingState:
        self.kept[name] = secret
        return KeyRingState.AVAILABLE

    def delete(self, name: str) -> KeyRingState:
        self.kept.pop(name, None)
        return KeyRingState.AVAILABLE


DESK = UUID(int=77)


@pytest.mark.parametrize(
    "remembered",
    [
        Remembered(),
        Remembered(anchor=Anchor(10**12, b"\xff" * 32, 2**45), staff_id=SATO.id),
        Remembered(throttle=Throttle(10, 1_800_000_000.123456, 5_000_000.654321)),
    ],
)
def test_what_is_saved_is_loaded_and_forgotten(remembered: Remembered) -> None:
    ring = _Ring()
    memory = PcMemory(DESK, ring)
    assert memory.load() is None
    memory.save(remembered)
    assert memory.load() == remembered
    assert len(ring.kept[str(DESK)]) < LONGEST_SECRET
    assert PcMemory(UUID(int=78), ring).load() is None
    memory.forget()
    assert memory.load() is None


@pytest.mark.parametrize("junk", ["{", "null", "[]", '{"anchor": [1], "throttle": 3}'])
def test_junk_is_nothing_remembered(junk: str) -> None:
    ring = _Ring()
    ring.kept[str(DESK)] = junk
    assert PcMemory(DESK, ring).load() is None


def test_a_dead_key_ring_is_nothing_remembered() -> None:
    memory = PcMemory(DESK, KeyRing(ring_children.die))
    assert memory.load() is None
    assert memory.save(Remembered()) is KeyRingState.FAILING
    assert memory.forget() is KeyRingState.FAILING
