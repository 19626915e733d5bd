"""Chasing an answer that does not come: the clock may stand still, the work inside does not.

After 14 days of silence the person is reminded; after 60 days an inquiry whose person could not
be identified may end (law.md C.1, GDPR Art 12(2) and (4)), and be taken up again at any time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.inquiry import MessageKind, PauseReason, Stage

if TYPE_CHECKING:
    from datetime import date

    from jar_desk.domain.inquiry import Inquiry

REMIND_AFTER: Final = timedelta(days=14)
END_AFTER: Final = timedelta(days=60)


class ChaseKind(StrEnum):
    """What is due while an answer does not come."""

    REMIND = "remind"
    END = "end"


@dataclass(frozen=True, slots=True)
class Chase:
    """What is due and from which day on."""

    kind: ChaseKind
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """An open question: since when, what was sent last, and whether the inquiry may end for it."""

    asked_on: date
    wrote_on: date | None = None
    may_end: bool = False

    def chase(self, today: date) -> Chase:
        """Return what comes next; a reminder that was sent lets the days begin again."""
        end = self.asked_on + END_AFTER
        remind = max(self.asked_on, self.wrote_on or self.asked_on) + REMIND_AFTER
        if self.may_end and (today >= end or remind >= end):
            return Chase(ChaseKind.END, end)
        return Chase(ChaseKind.REMIND, remind)


def may_end(reason: PauseReason, stage: Stage) -> bool:
    """Tell whether silence on a question can end an inquiry: only while identity is open."""
    return reason is PauseReason.IDENTITY_DOUBT and stage is Stage.IDENTITY


def chase_of(inquiry: Inquiry, today: date) -> Chase | None:
    """Return what is to be done about the oldest open question, None where none is open."""
    waiting = [pause for pause in inquiry.pauses if pause.answered_on is None]
    if not waiting or not inquiry.stage.is_open:
        return None
    oldest = min(waiting, key=lambda pause: pause.asked_on)
    sent = (
        message.at.astimezone(TOKYO).date()
        for message in inquiry.messages
        if message.kind is MessageKind.OUTGOING
    )
    silence = Silence(
        asked_on=oldest.asked_on,
        wrote_on=max(sent, default=None),
        may_end=may_end(oldest.reason, inquiry.stage),
    )
    return silence.chase(today)
