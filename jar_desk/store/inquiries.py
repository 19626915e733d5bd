"""Inquiries in the database: numbered, stored, read, and changed row by row."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Table, bindparam, delete, select, update

from jar_desk.domain.clocks import TOKYO, received_on
from jar_desk.domain.errors import Stale, Unknown
from jar_desk.domain.inquiry import Inquiry, InquiryNumber, Stage
from jar_desk.store import attachments, list_rows, search
from jar_desk.store.inquiry_rows import (
    CHILDREN,
    GRANDCHILDREN,
    WITH_FILES,
    assemble,
    child_rows,
    own_row,
)
from jar_desk.store.inquiry_schema import INQUIRY, PERSON
from jar_desk.store.schema import NUMBER_COUNTER
from jar_desk.store.search import Mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import Connection, RowMapping

    from jar_desk.domain.listing import ListingColumns
    from jar_desk.store.rows import Row, Rows

_TABLES: Final = (*CHILDREN, *GRANDCHILDREN)
"""Owners before what they own."""


def next_number(connection: Connection, fiscal_year: int) -> InquiryNumber:
    """Take the next reception number of a fiscal year; call it while writing.

    A number given out is never given out again, even if its inquiry goes.
    """
    counter = NUMBER_COUNTER.c
    taken = (
        update(NUMBER_COUNTER)
        .where(counter.fiscal_year == fiscal_year)
        .values(last=counter.last + 1)
        .returning(counter.last)
    )
    sequence = connection.scalar(taken)
    if sequence is None:
        sequence = 1
        connection.execute(NUMBER_COUNTER.insert().values(fiscal_year=fiscal_year, last=sequence))
    return InquiryNumber(fiscal_year, sequence)


def insert(connection: Connection, inquiry: Inquiry, listing: ListingColumns) -> Inquiry:
    """Store a new inquiry and return it with version 1."""
    saved = dataclasses.replace(inquiry, version=1)
    values = own_row(saved) | _counted(saved, listing) | {"version": 1}
    added = INQUIRY.insert().values(values).returning(INQUIRY.c.row)
    row = connection.scalars(added).one()
    list_rows.add(connection, row, saved, listing)
    _write(connection, {}, child_rows(saved))
    search.put(connection, row, _indexed(saved, listing))
    return saved


def recorded_about(connection: Connection, person_id: UUID) -> UUID | None:
    """Return the inquiry that holds this very entry of a person, if one was stored."""
    return connection.scalar(select(PERSON.c.inquiry).where(PERSON.c.id == person_id))


def fetch(connection: Connection, inquiry_id: UUID) -> Inquiry:
    """Return an inquiry with everything in it. Raises Unknown."""
    row = connection.execute(select(INQUIRY).where(INQUIRY.c.id == inquiry_id)).mappings().first()
    if row is None:
        raise Unknown(inquiry_id)
    parts = {table: _parts(connection, table, inquiry_id) for table in _TABLES}
    files = {one["attachment"] for table, _ in WITH_FILES.values() for one in parts[table]}
    return assemble(row, parts, attachments.fetch(connection, files - {None}))


def replace(
    connection: Connection, before: Inquiry, after: Inquiry, listing: ListingColumns
) -> Inquiry:
    """Store what differs between two states and return the new one with the next version.

    Raises Stale if somebody else stored another state since `before` was read, Unknown.
    """
    saved = dataclasses.replace(after, id=before.id, version=before.version + 1)
    row = _claim(connection, before, saved, listing)
    list_rows.change(connection, saved, listing)
    _write(connection, child_rows(before), child_rows(saved))
    search.put(connection, row, _indexed(saved, listing))
    return saved


def _claim(connection: Connection, before: Inquiry, saved: Inquiry, listing: ListingColumns) -> int:
    values = own_row(saved) | _counted(saved, listing) | {"version": saved.version}
    claimed = (
        update(INQUIRY)
        .where(INQUIRY.c.id == before.id, INQUIRY.c.version == before.version)
        .values(values)
        .returning(INQUIRY.c.row)
    )
    row: int | None = connection.scalar(claimed)
    if row is not None:
        return row
    known = connection.scalar(select(INQUIRY.c.row).where(INQUIRY.c.id == before.id))
    raise Unknown(before.id) if known is None else Stale(before.id)


def _parts(connection: Connection, table: Table, inquiry_id: UUID) -> Sequence[RowMapping]:
    query = select(table).order_by(table.c.position)
    if table in GRANDCHILDREN:
        query = query.join(PERSON, table.c.person == PERSON.c.id)
        query = query.where(PERSON.c.inquiry == inquiry_id)
    else:
        query = query.where(table.c.inquiry == inquiry_id)
    return connection.execute(query).mappings().all()


def _write(connection: Connection, before: Rows, after: Rows) -> None:
    for table in reversed(_TABLES):
        gone = before.get(table, {}).keys() - after[table].keys()
        if gone:
            connection.execute(delete(table).where(table.c.id.in_(gone)))
    for table in _TABLES:
        _write_table(connection, table, before.get(table, {}), after[table])


def _write_table(
    connection: Connection, table: Table, before: Mapping[UUID, Row], after: Mapping[UUID, Row]
) -> None:
    new = [row | {"version": 1} for key, row in after.items() if key not in before]
    if new:
        connection.execute(table.insert(), new)
    changed = [row for key, row in after.items() if key in before and before[key] != row]
    if changed:
        _update_rows(connection, table, changed)


def _update_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in rows[0] if name != "id"}
    changed = (
        update(table)
        .where(table.c.id == bindparam("row_id"))
        .values(values | {"version": table.c.version + 1})
    )
    renamed = [
        {"row_id": row["id"]} | {f"new_{name}": value for name, value in row.items()}
        for row in rows
    ]
    for row in renamed:
        row.pop("new_id")
    connection.execute(changed, renamed)


def _counted(inquiry: Inquiry, listing: ListingColumns) -> Row:
    """Return the columns the report counts; an ended inquiry keeps its last deadline."""
    answered = inquiry.answered_at
    row = {
        "received_on": received_on(inquiry.arrival),
        "answered_on": answered.astimezone(TOKYO).date() if answered else None,
    }
    keeps = not inquiry.stage.is_open and listing.due is None
    return row if keeps else row | {"deadline_on": listing.due}


def _indexed(inquiry: Inquiry, listing: ListingColumns) -> str:
    is_open = inquiry.stage.is_open
    marks: list[str] = [Mark.OPEN if is_open else Mark.CLOSED]
    if inquiry.stage is Stage.APPROVAL:
        marks.append(Mark.AWAITING_APPROVAL)
    if is_open and inquiry.assignee:
        marks.append(search.mark_of(inquiry.assignee))
    return search.marked(listing.search_text, marks)
