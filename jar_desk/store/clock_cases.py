"""Open inquiries as far as their clocks go: read at once, and their dates put right at once.

After a change of the calendar every open inquiry is reckoned anew, ten thousand in a second:
the statements go to the driver, and plain columns are turned into values here.
"""

from __future__ import annotations

import json
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects import sqlite

from jar_desk.domain.inquiry import Arrival, Extension, InquiryNumber, Pause, PauseReason
from jar_desk.domain.people import Channel
from jar_desk.domain.recomputing import Asked, ClockCase
from jar_desk.domain.rights import Regime, Right
from jar_desk.store.column_types import NEVER
from jar_desk.store.inquiry_schema import INQUIRY, INQUIRY_LIST, PAUSE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import BindParameter, Connection

    from jar_desk.domain.recomputing import Recomputed

_CHANNELS: Final = {one.value: one for one in Channel}
_REASONS: Final = {one.value: one for one in PauseReason}
_moment: Final = datetime.fromisoformat
_C: Final = INQUIRY.c
_L: Final = INQUIRY_LIST.c
_DIALECT: Final = sqlite.dialect()
_CASES: Final = str(
    select(
        _C.id,
        _C.number_fiscal_year,
        _C.number_sequence,
        _C.arrival_channel,
        _C.arrival_moment,
        _C.arrival_zone,
        _C.whereabouts,
        _C.regimes,
        _C.extension_notified_on,
        _C.extension_reason,
        _L.asked,
        _L.due_on,
        _L.paused_left,
    )
    .join_from(INQUIRY_LIST, INQUIRY, _L.row == _C.row)
    .where(_L.is_open.is_(True))
    .order_by(_L.due_on, _L.number_fiscal_year, _L.number_sequence)
    .compile(dialect=_DIALECT)
)
_PAUSES: Final = str(
    select(PAUSE.c.inquiry, PAUSE.c.id, PAUSE.c.reason, PAUSE.c.asked_on, PAUSE.c.answered_on)
    .join_from(PAUSE, INQUIRY, PAUSE.c.inquiry == _C.id)
    .join(INQUIRY_LIST, _L.row == _C.row)
    .where(_L.is_open.is_(True))
    .order_by(PAUSE.c.inquiry, PAUSE.c.position)
    .compile(dialect=_DIALECT)
)


def open_cases(connection: Connection) -> list[ClockCase]:
    """Return every open inquiry, earliest date first."""
    cursor = connection.connection.cursor()
    pauses: dict[str, list[Pause]] = {}
    for inquiry, *pause in cursor.execute(_PAUSES).fetchall():
        pauses.setdefault(inquiry, []).append(_pause(pause))
    return [_case(row, pauses.get(row[0], ())) for row in cursor.execute(_CASES).fetchall()]


def put_right(connection: Connection, changed: Iterable[Recomputed]) -> None:
    """Show the new dates in the list and the report; inquiries themselves stay as they are."""
    rows = [
        {"entity": one.case.id, "due": one.due, "left": one.paused_left}
        for one in changed
        if one.differs
    ]
    if not rows:
        return
    due: BindParameter[Any] = bindparam("due")
    listed = update(INQUIRY_LIST).where(_L.id == bindparam("entity"))
    counted = update(INQUIRY).where(_C.id == bindparam("entity"))
    connection.execute(listed.values(due_on=due, paused_left=bindparam("left")), rows)
    connection.execute(counted.values(deadline_on=due), rows)


def _case(row: Sequence[Any], pauses: Iterable[Pause]) -> ClockCase:
    return ClockCase(
        id=UUID(hex=row[0]),
        number=InquiryNumber(row[1], row[2]),
        arrival=Arrival(channel=_CHANNELS[row[3]], moment=_moment(row[4]), zone=row[5]),
        whereabouts=row[6],
        regimes=_regimes(row[7]),
        extension=Extension(notified_on=_day(row[8]), reason=row[9]) if row[8] else None,
        requests=_asked(row[10]),
        due=None if row[11] == NEVER else date.fromordinal(row[11]),
        paused_left=row[12],
        pauses=tuple(pauses),
    )


def _pause(row: Sequence[Any]) -> Pause:
    entity, reason, asked, answered = row
    return Pause(
        id=UUID(hex=entity),
        reason=_REASONS[reason],
        asked_on=_day(asked),
        answered_on=_day(answered) if answered else None,
    )


@lru_cache(maxsize=1024)
def _day(text: str) -> date:
    return date.fromisoformat(text)


@lru_cache(maxsize=64)
def _regimes(kept: str) -> frozenset[Regime]:
    return frozenset(map(Regime, json.loads(kept)))


@lru_cache(maxsize=1024)
def _asked(kept: str) -> tuple[Asked, ...]:
    codes = (code.partition(" ") for code in json.loads(kept))
    return tuple(
        Asked(Right(right), Regime(regime) if regime else None) for right, _, regime in codes
    )
