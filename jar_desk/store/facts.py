"""Deadlines for the reminders, and bare facts without names for the management report."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select
from sqlalchemy.dialects import sqlite

from jar_desk.domain.chasing import Silence, may_end
from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.inquiry import InquiryNumber, MessageKind
from jar_desk.domain.reminders import DueItem
from jar_desk.domain.reports import InquiryFact
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.store import registers
from jar_desk.store.column_types import NEVER
from jar_desk.store.inquiry_schema import (
    FOLLOW_UP,
    INQUIRY,
    INQUIRY_LIST,
    MESSAGE,
    PAUSE,
    REQUEST,
)
from jar_desk.store.retention_schema import REGISTER_LINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from uuid import UUID

    from sqlalchemy import Connection, Row

    Asked = tuple[Right, Regime | None, Outcome | None]

_C: Final = INQUIRY.c
_L: Final = INQUIRY_LIST.c
_DUE_DAYS: Final = str(
    select(_L.due_on)
    .where(_L.is_open.is_(True), _L.paused_left.is_(None))
    .order_by(_L.due_on)
    .compile(dialect=sqlite.dialect())
)
"""Given to the driver as it is: it is asked after every change."""


def due_items(connection: Connection) -> list[DueItem]:
    """Return number and due day of every open inquiry, task and register entry, earliest first."""
    number = (_L.number_fiscal_year, _L.number_sequence)
    query = (
        select(_L.id, *number, _L.due_on, _L.paused_left)
        .where(_L.is_open.is_(True))
        .order_by(_L.due_on, *number)
    )
    items = [
        DueItem(
            entity=entity,
            number=str(InquiryNumber(year, sequence)),
            due=due,
            paused=paused_left is not None,
        )
        for entity, year, sequence, due, paused_left in connection.execute(query)
        if due is not None
    ]
    more = (*_follow_ups(connection), *registers.due_items(connection))
    return sorted([*items, *more], key=lambda item: item.due)


def _follow_ups(connection: Connection) -> Iterator[DueItem]:
    """Yield what is owed after decisions, of ended inquiries too; recipients are not named."""
    columns, number = FOLLOW_UP.c, (_C.number_fiscal_year, _C.number_sequence)
    query = (
        select(columns.inquiry, *number, columns.kind, columns.due)
        .join(INQUIRY, columns.inquiry == _C.id)
        .where(columns.done_on.is_(None))
        .order_by(columns.due, *number, columns.kind)
        .distinct()
    )
    for entity, year, sequence, kind, due in connection.execute(query):
        shown = str(InquiryNumber(year, sequence))
        yield DueItem(entity=entity, number=shown, due=due, follow_up=kind)


def chase_items(connection: Connection, today: date) -> list[DueItem]:
    """Return when whoever does not answer is to be reminded, for every open question."""
    message = MESSAGE.c
    sent = (
        select(func.max(message.at))
        .where(message.inquiry == _C.id, message.kind == MessageKind.OUTGOING)
        .scalar_subquery()
    )
    oldest = (
        select(_L.id, _L.number_fiscal_year, _L.number_sequence, _L.stage, PAUSE.c.reason)
        .add_columns(PAUSE.c.asked_on, sent.label("sent"))
        .join_from(INQUIRY_LIST, INQUIRY, _L.row == _C.row)
        .join(PAUSE, PAUSE.c.inquiry == _C.id)
        .where(_L.is_open.is_(True), PAUSE.c.answered_on.is_(None))
        .order_by(PAUSE.c.asked_on.desc())
    )
    found = {row.id: _chase_item(row, today) for row in connection.execute(oldest)}
    return sorted(found.values(), key=lambda item: (item.due, item.number))


def _chase_item(row: Row[Any], today: date) -> DueItem:
    silence = Silence(
        asked_on=row.asked_on,
        wrote_on=row.sent.astimezone(TOKYO).date() if row.sent else None,
        may_end=may_end(row.reason, row.stage),
    )
    chase = silence.chase(today)
    number = str(InquiryNumber(row.number_fiscal_year, row.number_sequence))
    return DueItem(entity=row.id, number=number, due=chase.day, chase=chase.kind)


def due_days(connection: Connection) -> list[date]:
    """Return the due day of everything open whose clock runs, earliest first."""
    rows = connection.connection.cursor().execute(_DUE_DAYS).fetchall()
    days = [date.fromordinal(number) for (number,) in rows if number != NEVER]
    more = (*_follow_ups(connection), *registers.due_items(connection))
    return sorted([*days, *(item.due for item in more)])


def report_facts(connection: Connection) -> list[InquiryFact]:
    """Return what the report counts of every inquiry, erased ones too, in order of number.

    `due` of an ended inquiry is the last day it had when it was open.
    """
    asked = _asked(connection)
    number = (_C.number_fiscal_year, _C.number_sequence)
    query = select(_C.id, *number, _C.received_on, _C.answered_on, _C.deadline_on, _C.stage)
    there = [
        ((row.number_fiscal_year, row.number_sequence), _fact(row, asked.get(row.id, ())))
        for row in connection.execute(query)
    ]
    lines = connection.execute(select(REGISTER_LINE).where(REGISTER_LINE.c.kind == ""))
    gone = [
        ((row.number_fiscal_year, row.number_sequence), _fact(row, map(_said, row.asked)))
        for row in lines
    ]
    return [fact for _, fact in sorted([*there, *gone], key=lambda one: one[0])]


def _fact(row: Any, rights: Iterable[Asked]) -> InquiryFact:  # noqa: ANN401 - rows of two tables
    return InquiryFact(
        id=row.id,
        received=row.received_on,
        answered=row.answered_on,
        due=row.deadline_on,
        stage=row.stage,
        rights=tuple(rights),
    )


def _said(kept: str) -> Asked:
    """Return right, law and outcome as the line of an erased inquiry keeps them."""
    right, regime, outcome = kept.split(" ")
    return (
        Right(right),
        Regime(regime) if regime else None,
        Outcome(outcome) if outcome else None,
    )


def _asked(connection: Connection) -> dict[UUID, list[Asked]]:
    columns = REQUEST.c
    query = select(columns.inquiry, columns.right, columns.regime, columns.decision_outcome)
    asked: dict[UUID, list[Asked]] = {}
    for inquiry, *request in connection.execute(query.order_by(columns.position)):
        asked.setdefault(inquiry, []).append((request[0], request[1], request[2]))
    return asked
