"""The life of one sample inquiry as steps in time, each done by the use case staff would use."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from jar_desk.domain.inquiry import MAIN_WAY, Stage
from jar_desk.usecases.sample import acts
from jar_desk.usecases.session import DESK_ZONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.sample.cases import SampleCase
    from jar_desk.usecases.session import Session

_SHARES: Final = {
    Stage.IDENTITY: 0.02,
    Stage.SEARCH: 0.25,
    Stage.DECISION: 0.6,
    Stage.APPROVAL: 0.8,
    Stage.RESPONSE: 0.9,
    Stage.CLOSED: 1.0,
}
"""When in its life an inquiry comes to a stage, as a share of the time it took or has taken."""


_SINCE: Final = 0.4
"""From which share of its life on other things happen to an inquiry."""


@dataclass(frozen=True, order=True)
class Step:
    """One thing somebody does at a moment; steps of all inquiries are done in order of time."""

    at: datetime
    order: int
    who: str = field(compare=False)
    act: Callable[[Session, Inquiry], Inquiry] = field(compare=False)


def arrival_moment(case: SampleCase, now: datetime) -> datetime:
    """Return when the inquiry came, never later than an hour ago."""
    day = now.astimezone(DESK_ZONE).date() - timedelta(days=case.arrived)
    moment = datetime.combine(day, time.fromisoformat(case.at), DESK_ZONE)
    return min(moment, now - timedelta(hours=1))


def steps_after_receipt(
    case: SampleCase, order: int, worker: str, approver: str, now: datetime
) -> Iterator[Step]:
    """Give what happens after the inquiry was recorded; nothing lies after `now`."""
    arrived = arrival_moment(case, now)
    end = _end(case, arrived, now)
    at = arrived + timedelta(minutes=30)
    reached = _reached(case)
    for stage in MAIN_WAY[1 : MAIN_WAY.index(reached) + 1]:
        at = max(at, arrived + (end - arrived) * _SHARES[stage])
        who = approver if stage is Stage.RESPONSE else worker
        for act in acts.until(stage, case):
            yield Step(min(at, now), order, who, act)
            at += timedelta(minutes=4)
    beside = tuple(acts.aside(case))
    for turn, act in enumerate(beside, start=1):
        at = max(at, arrived + (end - arrived) * (_SINCE + (1 - _SINCE) * turn / len(beside)))
        yield Step(min(at, now), order, worker, act)


def _end(case: SampleCase, arrived: datetime, now: datetime) -> datetime:
    lived = now - timedelta(minutes=90)
    if case.ended_after is None:
        return max(lived, arrived)
    return min(arrived + timedelta(days=case.ended_after), lived)


def _reached(case: SampleCase) -> Stage:
    if case.stage in MAIN_WAY:
        return case.stage
    return Stage.RECEIPT if case.stage is Stage.WITHDRAWN else Stage.IDENTITY
