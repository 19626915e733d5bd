"""Entries of the registers: stored, found in order, read page by page."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select, update

from jar_desk.domain.errors import Stale, Unknown
from jar_desk.domain.inquiry import InquiryNumber
from jar_desk.domain.recomputing import EntryCase
from jar_desk.domain.registers.appointments import Appointment
from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.directives import Directive
from jar_desk.domain.registers.entry import (
    EntryNumber,
    RegisterEntry,
    RegisterKind,
    RegisterRow,
    searchable_entry,
)
from jar_desk.domain.registers.incidents import Incident
from jar_desk.domain.registers.provisions import Provision
from jar_desk.domain.registers.suppressions import Suppression
from jar_desk.domain.registers.trainings import Training
from jar_desk.domain.registers.withdrawals import STOP_CLOCK, Withdrawal
from jar_desk.domain.reminders import DueItem
from jar_desk.store.inquiry_schema import INQUIRY
from jar_desk.store.register_parts import STEPS, steps_of, with_names, write_steps
from jar_desk.store.register_schema import (
    APPOINTMENT,
    COMPLAINT,
    CONTRACTOR,
    DIRECTIVE,
    INCIDENT,
    PROVISION,
    REGISTER_ENTRY,
    SUPPRESSION,
    TRAINING,
    WITHDRAWAL,
)
from jar_desk.store.retention_schema import REGISTER_LINE
from jar_desk.store.rows import row_of, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Connection, RowMapping, Table

    from jar_desk.domain.recomputing import MovedDate
    from jar_desk.domain.registers.entry import Progress
    from jar_desk.store.rows import Row

KINDS: Final[dict[RegisterKind, tuple[Table, type[RegisterEntry]]]] = {
    RegisterKind.WITHDRAWAL: (WITHDRAWAL, Withdrawal),
    RegisterKind.COMPLAINT: (COMPLAINT, Complaint),
    RegisterKind.SUPPRESSION: (SUPPRESSION, Suppression),
    RegisterKind.PROVISION: (PROVISION, Provision),
    RegisterKind.DIRECTIVE: (DIRECTIVE, Directive),
    RegisterKind.APPOINTMENT: (APPOINTMENT, Appointment),
    RegisterKind.TRAINING: (TRAINING, Training),
    RegisterKind.CONTRACTOR: (CONTRACTOR, Contractor),
    RegisterKind.INCIDENT: (INCIDENT, Incident),
}
_C: Final = REGISTER_ENTRY.c
_AT_ONCE: Final = 500
_ESCAPE: Final = "\\"
_ORDER: Final = (_C.is_open.desc(), _C.due_on, _C.day.desc(), _C.number_sequence.desc())


def insert(
    connection: Connection, entry: RegisterEntry, due: date | None, fiscal_year: int
) -> RegisterEntry:
    """Give a new entry its number and store it; return it as stored."""
    number = EntryNumber(entry.kind, fiscal_year, _last(connection, entry.kind, fiscal_year) + 1)
    saved = dataclasses.replace(entry, number=number, version=1)
    listed = _listed(saved, due) | {
        "id": saved.id,
        "kind": saved.kind,
        "number_fiscal_year": fiscal_year,
        "number_sequence": number.sequence,
    }
    connection.execute(REGISTER_ENTRY.insert().values(listed))
    table, _ = KINDS[saved.kind]
    connection.execute(table.insert().values(row_of(table, saved)))
    write_steps(connection, saved)
    return saved


def _last(connection: Connection, kind: RegisterKind, fiscal_year: int) -> int:
    """Return the last number given out, also to an entry that is erased by now."""
    lasts = (
        select(func.max(table.number_sequence)).where(
            table.kind == kind, table.number_fiscal_year == fiscal_year
        )
        for table in (_C, REGISTER_LINE.c)
    )
    return max(connection.scalar(one) or 0 for one in lasts)


def replace(connection: Connection, entry: RegisterEntry, due: date | None) -> RegisterEntry:
    """Store another state of an entry, read at `entry.version`. Raises Stale, Unknown."""
    saved = dataclasses.replace(entry, version=entry.version + 1)
    here = update(REGISTER_ENTRY).where(_C.id == entry.id, _C.version == entry.version)
    if not connection.execute(here.values(_listed(saved, due))).rowcount:
        known = connection.scalar(select(_C.version).where(_C.id == entry.id))
        raise Unknown(entry.id) if known is None else Stale(entry.id)
    table, _ = KINDS[saved.kind]
    connection.execute(update(table).where(table.c.id == saved.id).values(row_of(table, saved)))
    write_steps(connection, saved)
    return saved


def fetch(connection: Connection, entity: UUID) -> RegisterRow:
    """Return one entry. Raises Unknown."""
    kind: RegisterKind | None = connection.scalar(select(_C.kind).where(_C.id == entity))
    if kind is None:
        raise Unknown(entity)
    return page(connection, kind, [entity])[0]


def page(connection: Connection, kind: RegisterKind, ids: Sequence[UUID]) -> list[RegisterRow]:
    """Return the entries of some identifiers in their order; vanished ones are left out."""
    table, _ = KINDS[kind]
    number = (INQUIRY.c.number_fiscal_year, INQUIRY.c.number_sequence)
    query = (
        select(
            REGISTER_ENTRY,
            *(one for one in table.c if one.name not in _C),
            number[0].label("inquiry_year"),
            number[1].label("inquiry_sequence"),
        )
        .join_from(REGISTER_ENTRY, table, _C.id == table.c.id)
        .join(INQUIRY, INQUIRY.c.id == _C.inquiry_id, isouter=True)
        .where(_C.id.in_(ids))
    )
    rows = {row["id"]: row for row in connection.execute(query).mappings()}
    steps = steps_of(connection, kind, ids)
    found = [_row(rows[one], steps.get(one, ())) for one in ids if one in rows]
    return with_names(connection, kind, found)


def everything(connection: Connection, kind: RegisterKind) -> list[RegisterRow]:
    """Return a whole register in its order."""
    found = ids(connection, kind)
    starts = range(0, len(found), _AT_ONCE)
    return [row for start in starts for row in page(connection, kind, found[start:][:_AT_ONCE])]


def ids(
    connection: Connection,
    kind: RegisterKind,
    words: Iterable[Sequence[str]] = (),
    digests: Sequence[str] = (),
) -> list[UUID]:
    """Return the identifiers of a register: open ones first, the next due day before others.

    `words` narrows to entries with all words of one of its rows; `digests` adds the addresses of
    these hashes to what the words find.
    """
    query = select(_C.id).where(_C.kind == kind)
    wanted = [_all_of(row) for row in words if row]
    if digests:
        query = query.join(SUPPRESSION, SUPPRESSION.c.id == _C.id)
        wanted.append(SUPPRESSION.c.digest.in_(digests))
    if wanted:
        query = query.where(or_(*wanted))
    return list(connection.scalars(query.order_by(*_ORDER)))


def of_inquiry(connection: Connection, inquiry_id: UUID) -> list[RegisterRow]:
    """Return what was entered from an inquiry, by register and number."""
    order = (_C.kind, _C.number_fiscal_year, _C.number_sequence)
    query = select(_C.kind, _C.id).where(_C.inquiry_id == inquiry_id).order_by(*order)
    found = connection.execute(query).all()
    return [row for kind, one in found for row in page(connection, kind, [one])]


def counts(connection: Connection) -> dict[RegisterKind, int]:
    """Return how many entries each register holds."""
    query = select(_C.kind, func.count()).group_by(_C.kind)
    found = {row[0]: row[1] for row in connection.execute(query)}
    return {kind: found.get(kind, 0) for kind in RegisterKind}


def listed_digests(connection: Connection) -> dict[str, UUID]:
    """Return the hashes that are on the suppression list now, each with its entry."""
    query = select(SUPPRESSION.c.digest, SUPPRESSION.c.id).where(SUPPRESSION.c.lifted_on.is_(None))
    return {row.digest: row.id for row in connection.execute(query)}


def due_items(connection: Connection) -> list[DueItem]:
    """Return number and day of every open entry that is due, earliest first."""
    number = (_C.kind, _C.number_fiscal_year, _C.number_sequence)
    query = select(_C.id, *number, _C.due_on).where(_C.is_open.is_(True)).order_by(_C.due_on)
    return [
        DueItem(
            entity=entity, number=str(EntryNumber(kind, year, sequence)), due=due, register=kind
        )
        for entity, kind, year, sequence, due in connection.execute(query)
        if due is not None
    ]


def open_withdrawals(connection: Connection) -> list[EntryCase]:
    """Return every withdrawal that is still to be heeded, as far as its day goes."""
    number = (_C.kind, _C.number_fiscal_year, _C.number_sequence)
    query = (
        select(_C.id, *number, WITHDRAWAL.c.withdrawn_on, _C.due_on)
        .join_from(REGISTER_ENTRY, WITHDRAWAL, _C.id == WITHDRAWAL.c.id)
        .where(_C.is_open.is_(True))
        .order_by(*_ORDER)
    )
    return [
        EntryCase(
            id=entity,
            number=EntryNumber(kind, year, sequence),
            rule_id=STOP_CLOCK,
            since=since,
            due=due,
        )
        for entity, kind, year, sequence, since, due in connection.execute(query)
    ]


def put_right(connection: Connection, moved: Iterable[MovedDate]) -> None:
    """Store the new days; entries themselves stay as they are."""
    rows = [{"entity": one.entity, "due": one.after} for one in moved]
    if rows:
        dated = update(REGISTER_ENTRY).where(_C.id == bindparam("entity"))
        connection.execute(dated.values(due_on=bindparam("due")), rows)


def _listed(entry: RegisterEntry, due: date | None) -> Row:
    return {
        "version": entry.version,
        "inquiry_id": entry.inquiry_id,
        "note": entry.note,
        "day": entry.day,
        "due_on": due if entry.is_open else None,
        "is_open": entry.is_open,
        "search_text": searchable_entry(entry),
    }


def _row(row: RowMapping, steps: Sequence[Progress]) -> RegisterRow:
    kind = row["kind"]
    number = EntryNumber(kind, row["number_fiscal_year"], row["number_sequence"])
    more: dict[str, Any] = {STEPS[kind]: tuple(steps)} if kind in STEPS else {}
    entry = value_of(KINDS[kind][1], row, number=number, **more)
    year, sequence = row["inquiry_year"], row["inquiry_sequence"]
    known = str(InquiryNumber(year, sequence)) if year is not None else ""
    return RegisterRow(entry=entry, due=row["due_on"], inquiry_number=known)


def _all_of(words: Sequence[str]) -> ColumnElement[bool]:
    return and_(*(_C.search_text.like(f"%{_escaped(word)}%", escape=_ESCAPE) for word in words))


def _escaped(word: str) -> str:
    for sign in (_ESCAPE, "%", "_"):
        word = word.replace(sign, _ESCAPE + sign)
    return word
