"""The ring beside a deadline: the share of time left, and the days in its middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.clocks import remaining, share_left
from jar_desk.ui.models.states import due_tone
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import Ring

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.domain.clocks import Clock
    from jar_desk.ui.wording import Wording


def deadline_ring(clock: Clock, today: date, wording: Wording) -> Ring:
    """Return the ring of a clock, in the mood of its deadline."""
    days = remaining(clock, clock.due if clock.paused else today)
    tone = Tone.PENDING if clock.paused else due_tone(days) or Tone.INFO
    ring = Ring(share_left(clock, today), wording.ring(days), tone)
    ring.setAccessibleName(wording.due(days))
    return ring
