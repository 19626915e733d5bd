"""What lies beside an entry of a register: its steps, and the names of whom it refers to."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, select

from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.entry import Progress, RegisterEntry, RegisterKind, RegisterRow
from jar_desk.domain.registers.trainings import Training
from jar_desk.store import sources, staff
from jar_desk.store.register_schema import PROGRESS
from jar_desk.store.rows import by_owner, row_of, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from uuid import UUID

    from sqlalchemy import Connection

    Names = dict[UUID, tuple[str, str]]

STEPS: Final = {
    RegisterKind.COMPLAINT: "progress",
    RegisterKind.CONTRACTOR: "reviews",
    RegisterKind.INCIDENT: "progress",
}
"""The field in which an entry of a register holds its steps."""


def with_names(
    connection: Connection, kind: RegisterKind, rows: list[RegisterRow]
) -> list[RegisterRow]:
    """Return rows of a register with the names of the people and places they refer to."""
    names = _names(connection, kind)
    return [_named(row, names) for row in rows] if names else rows


def _names(connection: Connection, kind: RegisterKind) -> Names:
    """Return what everything an entry of a register may refer to is called, in both languages."""
    match kind:
        case RegisterKind.TRAINING:
            return {one.id: (one.name, one.name) for one in staff.all_staff(connection)}
        case RegisterKind.CONTRACTOR:
            return {one.id: (one.name_ja, one.name_en) for one in sources.all_sources(connection)}
    return {}


def _named(row: RegisterRow, names: Names) -> RegisterRow:
    entry = row.entry
    meant: Iterable[UUID] = ()
    if isinstance(entry, Training):
        meant = entry.attended
    elif isinstance(entry, Contractor):
        meant = entry.places
    named = {one: names[one] for one in meant if one in names}
    return dataclasses.replace(row, named=named)


def steps_of(
    connection: Connection, kind: RegisterKind, ids: Sequence[UUID]
) -> dict[UUID, tuple[Progress, ...]]:
    """Return the steps of entries in their order; none of a register without."""
    if kind not in STEPS:
        return {}
    query = select(PROGRESS).where(PROGRESS.c.entry.in_(ids)).order_by(PROGRESS.c.position)
    found = by_owner(connection.execute(query).mappings(), "entry")
    return {one: tuple(value_of(Progress, row) for row in rows) for one, rows in found.items()}


def write_steps(connection: Connection, entry: RegisterEntry) -> None:
    """Store the steps of an entry in place of those it had."""
    if entry.kind not in STEPS:
        return
    connection.execute(delete(PROGRESS).where(PROGRESS.c.entry == entry.id))
    rows = [
        row_of(PROGRESS, step, entry=entry.id, position=place)
        for place, step in enumerate(getattr(entry, STEPS[entry.kind]))
    ]
    if rows:
        connection.execute(PROGRESS.insert(), rows)
