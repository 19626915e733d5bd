"""The state of an inquiry as a pill, and its deadline in words and mood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.inquiry import Stage
from jar_desk.ui.models.cells import Badge, Cell, Manner
from jar_desk.ui.theme import Tone
from jar_desk.ui.widgets import pill_width

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFont

    from jar_desk.ui.wording import Wording

translate = QCoreApplication.translate

SOON: Final = 5
"""Days left from which a deadline is shown as a warning."""

_TONES: Final = {
    Stage.RECEIPT: Tone.SUCCESS,
    Stage.IDENTITY: Tone.WARNING,
    Stage.SEARCH: Tone.INFO,
    Stage.DECISION: Tone.INFO,
    Stage.APPROVAL: Tone.APPROVAL,
    Stage.RESPONSE: Tone.INFO,
    Stage.CLOSED: Tone.NEUTRAL,
    Stage.WITHDRAWN: Tone.NEUTRAL,
    Stage.NOT_IDENTIFIABLE: Tone.NEUTRAL,
    Stage.PASSED_ON: Tone.NEUTRAL,
}


def paused_words() -> str:
    """Return the words for a clock that stands still."""
    return translate("States", "Clock paused")


def state_badge(stage: Stage, wording: Wording, *, paused: bool, overdue: bool) -> Badge:
    """Return the pill of a state; paused and overdue inquiries stand out."""
    if paused and stage.is_open:
        return Badge(text=paused_words(), tone=Tone.PENDING)
    tone = Tone.ERROR if overdue and stage.is_open else _TONES[stage]
    return Badge(text=wording.stage_state(stage), tone=tone)


def due_tone(days: int) -> Tone | None:
    """Return the mood of a deadline this many days away."""
    if days < 0:
        return Tone.ERROR
    return Tone.WARNING if days <= SOON else None


def due_cell(due: date | None, today: date, wording: Wording, *, paused_left: int | None) -> Cell:
    """Return a deadline in two lines: days left, and the date with its weekday.

    `paused_left` is the number of days left when the clock was stopped, None while it runs.
    """
    if paused_left is not None:
        left = translate("States", "%n day(s) left", "", paused_left)
        return Cell(
            first=translate("States", "Paused"),
            second=left,
            manner=Manner.STRONG,
        )
    if due is None:
        return Cell(first="—", manner=Manner.QUIET)
    days = (due - today).days
    return Cell(
        first=wording.due(days),
        second=wording.date(due),
        manner=Manner.STRONG,
        tone=due_tone(days),
    )


def widest_state(font: QFont, wording: Wording) -> int:
    """Return the width of the widest state pill, in device-independent pixels."""
    pills = [(wording.stage_state(stage), _TONES[stage]) for stage in Stage]
    pills.append((paused_words(), Tone.PENDING))
    return max(pill_width(text, font, tone=tone) for text, tone in pills)
