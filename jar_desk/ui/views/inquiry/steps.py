"""The seven cells of the stage bar, with the day each step was done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.clocks import received_on
from jar_desk.domain.inquiry import MAIN_WAY, SourceState, Stage
from jar_desk.ui.widgets import StageStep, StepState
from jar_desk.usecases.session import DESK_ZONE

if TYPE_CHECKING:
    from datetime import date, datetime

    from jar_desk.domain.audit import RecordedEvent
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.ui.wording import Wording

translate = QCoreApplication.translate

_ICONS: Final = {
    Stage.RECEIPT: "inbox",
    Stage.IDENTITY: "user-check",
    Stage.SEARCH: "search",
    Stage.DECISION: "scale",
    Stage.APPROVAL: "user-round-check",
    Stage.RESPONSE: "send",
    Stage.CLOSED: "check",
}


def stage_steps(seen: Seen, wording: Wording) -> list[StageStep]:
    """Return every step with its state; an inquiry beside the way shows how far it came."""
    inquiry = seen.inquiry
    left = _days_left(seen.history)
    at = _position(inquiry, seen.history)
    return [
        StageStep(
            key=str(stage),
            text=wording.stage(stage),
            state=_state(place, at, inquiry.stage),
            detail=_detail(stage, inquiry, left) if place < at or stage is Stage.SEARCH else "",
            icon=_ICONS[stage],
            state_text=_state_words(_state(place, at, inquiry.stage)),
        )
        for place, stage in enumerate(MAIN_WAY)
    ]


def _state(place: int, at: int, stage: Stage) -> StepState:
    if place < at or (stage is Stage.CLOSED and place == at):
        return StepState.DONE
    if place == at and stage.is_open:
        return StepState.CURRENT
    return StepState.FUTURE


def _state_words(state: StepState) -> str:
    match state:
        case StepState.DONE:
            return translate("StageSteps", "done")
        case StepState.CURRENT:
            return translate("StageSteps", "now")
        case StepState.FUTURE:
            return translate("StageSteps", "later")


def _detail(stage: Stage, inquiry: Inquiry, left: dict[Stage, date]) -> str:
    if stage is Stage.RECEIPT:
        return _short(received_on(inquiry.arrival))
    if stage is Stage.SEARCH:
        checks = inquiry.source_checks
        settled = sum(one.state is not SourceState.OPEN for one in checks)
        return f"{settled}/{len(checks)}" if checks and settled else ""
    return _short(left[stage]) if stage in left else ""


def _short(day: date) -> str:
    return f"{day.month}/{day.day}"


def _position(inquiry: Inquiry, history: tuple[RecordedEvent, ...]) -> int:
    if inquiry.stage in MAIN_WAY:
        return MAIN_WAY.index(inquiry.stage)
    before = (_stage_in(one.event.before) for one in history)
    last = next((stage for stage in before if stage in MAIN_WAY), Stage.RECEIPT)
    return MAIN_WAY.index(last)


def _days_left(history: tuple[RecordedEvent, ...]) -> dict[Stage, date]:
    """Return the last day on which each stage was left forward, in Tokyo."""
    days: dict[Stage, date] = {}
    for recorded in reversed(history):
        before, after = _stage_in(recorded.event.before), _stage_in(recorded.event.after)
        if before in MAIN_WAY and after in MAIN_WAY:
            days[before] = _day(recorded.event.at)
    return days


def _day(moment: datetime) -> date:
    return moment.astimezone(DESK_ZONE).date()


def _stage_in(fields: dict[str, Any] | None) -> Stage | None:
    named = (fields or {}).get("stage")
    return Stage(named) if named in set(Stage) else None
