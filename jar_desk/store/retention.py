"""What the desk holds and from when its periods run, what holds it, and what was erased."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import Text, delete, func, or_, select, type_coerce, update

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.errors import Stale, Unknown
from jar_desk.domain.inquiry import ANSWERING, DocumentKind, InquiryNumber
from jar_desk.domain.retention import Disposal, Hold, Holding, Kept, PeriodChange
from jar_desk.store import registers
from jar_desk.store.audit import AUDIT_EVENT
from jar_desk.store.audit_values import AUDIT_KEY
from jar_desk.store.inquiry_schema import (
    DISPATCH,
    DOCUMENT,
    IDENTITY_COPY,
    INQUIRY,
    RECORD,
    REQUEST,
)
from jar_desk.store.register_schema import REGISTER_ENTRY
from jar_desk.store.retention_schema import (
    DISPOSAL,
    HOLD,
    PERIOD_CHANGE,
    REGISTER_LINE,
    RETENTION_START,
)
from jar_desk.store.rows import row_of, value_of
from jar_desk.store.schema import ATTACHMENT

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from sqlalchemy import Connection

    from jar_desk.domain.people import PartialDate
    from jar_desk.domain.registers.entry import RegisterRow

_C: Final = INQUIRY.c
_NUMBER: Final = (_C.number_fiscal_year, _C.number_sequence)
_LIVE: Final = func.length(ATTACHMENT.c.file_key) > 0


def ended_inquiries(connection: Connection, by: date | None = None) -> list[Kept]:
    """Return every ended inquiry that is still there, or those that ended by a day."""
    query = select(_C.id, *_NUMBER, _C.ended_at).where(_C.ended_at.is_not(None))
    if by is not None:
        # The text of a moment begins with its day in UTC: a day more than enough.
        query = query.where(type_coerce(_C.ended_at, Text) < (by + timedelta(days=2)).isoformat())
    return [
        Kept(
            id=one,
            what=Holding.INQUIRY,
            rule="DR-CASE",
            number=str(InquiryNumber(year, sequence)),
            inquiry=one,
            started=_day(ended),
        )
        for one, year, sequence, ended in connection.execute(query)
    ]


def answer_copies(connection: Connection) -> list[Kept]:
    """Return ended inquiries that still hold copies of what was handed over."""
    sent = (
        select(DISPATCH.c.inquiry, func.max(DISPATCH.c.sent_at).label("sent"))
        .group_by(DISPATCH.c.inquiry)
        .subquery()
    )
    packages = (
        select(DOCUMENT.c.inquiry)
        .join(ATTACHMENT, DOCUMENT.c.attachment == ATTACHMENT.c.id)
        .where(DOCUMENT.c.kind.in_(ANSWERING), _LIVE)
    )
    query = (
        select(_C.id, *_NUMBER, sent.c.sent)
        .join(sent, sent.c.inquiry == _C.id)
        .where(_C.ended_at.is_not(None))
        .where(or_(_C.id.in_(packages), _C.id.in_(select(_live_records().c.inquiry))))
    )
    return [
        Kept(
            id=one,
            what=Holding.ANSWER_COPY,
            rule="DR-ANSWER",
            number=str(InquiryNumber(year, sequence)),
            inquiry=one,
            started=_day(moment),
        )
        for one, year, sequence, moment in connection.execute(query)
    ]


def _live_records() -> Any:  # noqa: ANN401 - a subquery
    """Return the records that still hold a value or a file."""
    return (
        select(RECORD.c.id, RECORD.c.inquiry)
        .join(ATTACHMENT, RECORD.c.attachment == ATTACHMENT.c.id, isouter=True)
        .where(or_(_LIVE, RECORD.c.value != ""))
        .subquery()
    )


def superseded_packages(connection: Connection) -> list[Kept]:
    """Return packages that a newer one replaced and that never went out."""
    sent = select(DISPATCH.c.inquiry, DISPATCH.c.sha256, DISPATCH.c.portability)
    gone_out = {(one, digest) for one, *both in connection.execute(sent) for digest in both}
    query = (
        select(DOCUMENT.c.id, DOCUMENT.c.inquiry, *_NUMBER, DOCUMENT.c.made_at)
        .add_columns(DOCUMENT.c.kind, ATTACHMENT.c.sha256, _LIVE.label("live"))
        .join(ATTACHMENT, DOCUMENT.c.attachment == ATTACHMENT.c.id)
        .join(INQUIRY, DOCUMENT.c.inquiry == _C.id)
        .where(DOCUMENT.c.kind.in_(ANSWERING))
        .order_by(DOCUMENT.c.inquiry, DOCUMENT.c.branch.desc())
    )
    found: list[Kept] = []
    newer: dict[tuple[UUID, DocumentKind], datetime] = {}
    for row in connection.execute(query):
        replaced = newer.get((row.inquiry, row.kind))
        newer[row.inquiry, row.kind] = row.made_at
        if replaced and row.live and (row.inquiry, row.sha256) not in gone_out:
            number = str(InquiryNumber(row.number_fiscal_year, row.number_sequence))
            found.append(
                Kept(
                    id=row.id,
                    what=Holding.SUPERSEDED,
                    rule="DR-SUPERSEDED",
                    number=number,
                    inquiry=row.inquiry,
                    started=_day(replaced),
                )
            )
    return found


def identity_copies(connection: Connection, inquiry: UUID | None = None) -> list[Kept]:
    """Return the copies of identity documents that lie in the desk, or in one inquiry.

    They have served when everything asked was decided, or when the inquiry ended.
    """
    decided = (
        select(REQUEST.c.inquiry, func.max(REQUEST.c.decision_decided_at).label("at"))
        .group_by(REQUEST.c.inquiry)
        .having(func.count() == func.count(REQUEST.c.decision_decided_at))
        .subquery()
    )
    columns = IDENTITY_COPY.c
    query = (
        select(columns.id, columns.inquiry, *_NUMBER, columns.arrived_on, _C.ended_at, decided.c.at)
        .join(INQUIRY, columns.inquiry == _C.id)
        .join(decided, decided.c.inquiry == _C.id, isouter=True)
        .where(columns.erased_on.is_(None))
        .order_by(columns.arrived_on)
    )
    if inquiry is not None:
        query = query.where(columns.inquiry == inquiry)
    return [
        Kept(
            id=row.id,
            what=Holding.ID_COPY,
            rule="DR-ID",
            number=str(InquiryNumber(row.number_fiscal_year, row.number_sequence)),
            inquiry=row.inquiry,
            started=row.arrived_on,
            served_on=min(map(_day, filter(None, (row.at, row.ended_at))), default=None),
        )
        for row in connection.execute(query)
    ]


def found_records(
    connection: Connection,
) -> Iterator[tuple[Kept, tuple[str, ...], PartialDate | None, date | None]]:
    """Yield records of ended inquiries that hold something and name rows of the policy.

    Each comes with these rows, the day it was obtained, and the start somebody noted.
    """
    query = (
        select(RECORD.c.id, RECORD.c.inquiry, *_NUMBER, RECORD.c.inventory, RECORD.c.obtained_on)
        .add_columns(RETENTION_START.c.day)
        .join(INQUIRY, RECORD.c.inquiry == _C.id)
        .join(RETENTION_START, RETENTION_START.c.id == RECORD.c.id, isouter=True)
        .where(_C.ended_at.is_not(None), RECORD.c.inventory != "[]")
        .where(RECORD.c.id.in_(select(_live_records().c.id)))
        .order_by(RECORD.c.position)
    )
    for row in connection.execute(query):
        number = str(InquiryNumber(row.number_fiscal_year, row.number_sequence))
        kept = Kept(id=row.id, what=Holding.RECORD, rule="", number=number, inquiry=row.inquiry)
        yield kept, row.inventory, row.obtained_on, row.day


def register_rows(connection: Connection) -> Iterator[RegisterRow]:
    """Yield every entry of every register."""
    for kind in registers.KINDS:
        yield from registers.everything(connection, kind)


def register_lines(connection: Connection) -> list[Kept]:
    """Return the lines that stay of what was erased."""
    columns = REGISTER_LINE.c
    numbers = select(DISPOSAL.c.thing, DISPOSAL.c.number)
    known = {row.thing: row.number for row in connection.execute(numbers)}
    query = select(columns.id, columns.erased_on)
    return [
        Kept(
            id=one,
            what=Holding.REGISTER_LINE,
            rule="DR-LINE",
            number=known.get(one, ""),
            started=erased,
        )
        for one, erased in connection.execute(query)
    ]


def old_audit_values(connection: Connection, before: date) -> list[Kept]:
    """Return things of which nothing was recorded since a day, but for what is still there."""
    if not connection.scalar(select(func.min(AUDIT_EVENT.c.at)).where(_older(before))):
        return []
    newest = func.max(AUDIT_EVENT.c.at)
    query = (
        select(AUDIT_KEY.c.entity, newest.label("at"))
        .join(AUDIT_EVENT, AUDIT_EVENT.c.entity == AUDIT_KEY.c.entity)
        .group_by(AUDIT_KEY.c.entity)
        .having(newest < before.isoformat())
    )
    found = {UUID(row.entity): row.at for row in connection.execute(query)}
    there = _still_there(connection)
    return [
        Kept(
            id=one,
            what=Holding.AUDIT_VALUES,
            rule="DR-AUDIT",
            number="",
            started=_day(datetime.fromisoformat(at)),
        )
        for one, at in found.items()
        if one not in there
    ]


def _older(before: date) -> Any:  # noqa: ANN401 - a condition
    return AUDIT_EVENT.c.at < before.isoformat()


def _still_there(connection: Connection) -> set[UUID]:
    entries = connection.scalars(select(REGISTER_ENTRY.c.id))
    return {*connection.scalars(select(_C.id)), *entries}


def _day(moment: datetime | str) -> date:
    # A maximum comes back as the text it is stored as.
    at = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return at.astimezone(TOKYO).date()


def note_start(connection: Connection, record: UUID, day: date, by: UUID, at: datetime) -> None:
    """Keep from when the period of a record runs, in place of what was noted before."""
    connection.execute(delete(RETENTION_START).where(RETENTION_START.c.id == record))
    values = {"id": record, "day": day, "noted_by": by, "noted_at": at}
    connection.execute(RETENTION_START.insert().values(values))


def period_changes(connection: Connection) -> list[PeriodChange]:
    """Return every change of a period, oldest first."""
    columns = PERIOD_CHANGE.c
    rows = connection.execute(select(PERIOD_CHANGE).order_by(columns.changed_at, columns.version))
    return [value_of(PeriodChange, row) for row in rows.mappings()]


def add_period_change(connection: Connection, change: PeriodChange) -> None:
    """Keep another period; those before it stay."""
    known = select(func.count()).select_from(PERIOD_CHANGE)
    row = row_of(PERIOD_CHANGE, change) | {"version": (connection.scalar(known) or 0) + 1}
    connection.execute(PERIOD_CHANGE.insert().values(row))


def placed_holds(connection: Connection) -> list[Hold]:
    """Return every hold somebody placed, lifted ones too, oldest first."""
    rows = connection.execute(select(HOLD).order_by(HOLD.c.placed_at)).mappings()
    return [value_of(Hold, row) for row in rows]


def place_hold(connection: Connection, hold: Hold) -> None:
    """Store a new hold."""
    connection.execute(HOLD.insert().values(row_of(HOLD, hold) | {"version": 1}))


def lift_hold(connection: Connection, hold: Hold) -> None:
    """Store that a standing hold was lifted. Raises Stale, Unknown."""
    mine = update(HOLD).where(HOLD.c.id == hold.id, HOLD.c.lifted_at.is_(None))
    if not connection.execute(mine.values(row_of(HOLD, hold) | {"version": 2})).rowcount:
        known = connection.scalar(select(HOLD.c.id).where(HOLD.c.id == hold.id))
        raise Unknown(hold.id) if known is None else Stale(hold.id)


def add_disposal(connection: Connection, disposal: Disposal) -> None:
    """Store the record of an erasure."""
    counts = tuple(json.dumps(one) for one in disposal.counts)
    row = row_of(DISPOSAL, disposal) | {"counts": counts, "version": 1}
    connection.execute(DISPOSAL.insert().values(row))


def disposals(connection: Connection, ids: Sequence[UUID] | None = None) -> list[Disposal]:
    """Return records of erasures, newest first: all of them, or some."""
    query = select(DISPOSAL).order_by(DISPOSAL.c.erased_at.desc(), DISPOSAL.c.number)
    if ids is not None:
        query = query.where(DISPOSAL.c.id.in_(ids))
    rows = connection.execute(query).mappings()
    return [value_of(Disposal, row, counts=_counts(row["counts"])) for row in rows]


def _counts(kept: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    return tuple((name, count) for name, count in map(json.loads, kept))


def erased_numbers(connection: Connection, things: Collection[UUID]) -> dict[UUID, str]:
    """Return the numbers of things that were erased whole."""
    query = select(DISPOSAL.c.thing, DISPOSAL.c.number).where(DISPOSAL.c.what == Holding.INQUIRY)
    return {row.thing: row.number for row in connection.execute(query) if row.thing in things}


def is_disposed(connection: Connection, proposal: UUID, what: Holding, thing: UUID) -> bool:
    """Tell whether a run of this proposal has erased a thing."""
    columns = DISPOSAL.c
    query = select(columns.id).where(
        columns.proposal == proposal, columns.thing == thing, columns.what == what
    )
    return connection.scalar(query.limit(1)) is not None


def mark_swept(connection: Connection) -> None:
    """Note that the bytes of everything erased so far are gone, too."""
    connection.execute(update(DISPOSAL).where(DISPOSAL.c.swept.is_(False)).values(swept=True))


def waits_for_sweeping(connection: Connection) -> bool:
    """Tell whether something was erased of which bytes may still lie about."""
    query = select(DISPOSAL.c.id).where(DISPOSAL.c.swept.is_(False)).limit(1)
    return connection.scalar(query) is not None
