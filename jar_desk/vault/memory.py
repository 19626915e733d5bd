"""What this PC remembers of a desk, if the manager switched that on; never a way in."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from jar_desk.domain.desk_keys import Anchor
from jar_desk.vault.key_ring import KeyRing
from jar_desk.vault.throttling import Throttle

if TYPE_CHECKING:
    from jar_desk.domain.key_rings import KeyRingState


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """The audit chain's end, wrong tries, and who was here last."""

    anchor: Anchor | None = None
    throttle: Throttle = field(default_factory=Throttle)
    staff_id: UUID | None = None


class PcMemory:
    """One desk's entry in the key ring; with no usable key ring it remembers nothing."""

    def __init__(self, desk_id: UUID, ring: KeyRing | None = None) -> None:
        self._name = str(desk_id)
        self._ring = ring or KeyRing()

    def load(self) -> Remembered | None:
        """Return what is remembered, None for nothing, junk or no usable key ring."""
        secret = self._ring.get(self._name).secret
        return _parse(secret) if secret else None

    def save(self, remembered: Remembered) -> KeyRingState:
        """Remember this; the state tells whether it worked."""
        return self._ring.put(self._name, _text(remembered))

    def forget(self) -> KeyRingState:
        """Remember nothing of this desk any more."""
        return self._ring.delete(self._name)


def _text(remembered: Remembered) -> str:
    anchor, throttle = remembered.anchor, remembered.throttle
    return json.dumps(
        {
            "anchor": [anchor.sequence, anchor.head.hex(), anchor.size] if anchor else None,
            "throttle": [throttle.failures, throttle.wall, throttle.uptime],
            "staff": str(remembered.staff_id) if remembered.staff_id else None,
        }
    )


def _parse(text: str) -> Remembered | None:
    try:
        fields = json.loads(text)
        anchor, staff = fields["anchor"], fields["staff"]
        failures, wall, uptime = fields["throttle"]
        return Remembered(
            anchor=Anchor(int(anchor[0]), bytes.fromhex(anchor[1]), int(anchor[2]))
            if anchor
            else None,
            throttle=Throttle(int(failures), float(wall), float(uptime)),
            staff_id=UUID(staff) if staff else None,
        )
    except (ValueError, TypeError, KeyError, IndexError):
        return None
