"""Rows of the list: written with their inquiry, read by identifier.

They are read so often while scrolling that every microsecond counts: the statement is written out
once, given to the driver, and its plain columns are turned into values here. Done by SQLAlchemy
for every page and column, this took longer than the query itself.
"""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.dialects import sqlite

from jar_desk.domain.clocks import received_on
from jar_desk.domain.inquiry import InquiryNumber, Stage
from jar_desk.domain.listing import ListRow
from jar_desk.domain.people import Channel
from jar_desk.domain.rights import Regime, Right
from jar_desk.store.column_types import NEVER
from jar_desk.store.inquiry_schema import INQUIRY_LIST
from jar_desk.store.schema import STAFF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.listing import ListingColumns
    from jar_desk.store.rows import Row

    Asked = tuple[tuple[Right, Regime | None], ...]

AT_ONCE: Final = 64
"""Rows looked up by one statement, of which the text is always the same."""

_CHANNELS: Final = {one.value: one for one in Channel}
_STAGES: Final = {one.value: one for one in Stage}
_NOBODY: Final = b""

_C: Final = INQUIRY_LIST.c
_LOOK_UP: Final = (
    select(
        _C.id,
        _C.version,
        _C.number_fiscal_year,
        _C.number_sequence,
        _C.display_name,
        _C.native_name,
        _C.arrival_channel,
        _C.language,
        _C.agent_name,
        _C.asked,
        _C.stage,
        _C.assignee,
        STAFF.c.name,
        _C.due_on,
        _C.paused_left,
        _C.received_on,
    )
    .join_from(INQUIRY_LIST, STAFF, _C.assignee == STAFF.c.id, isouter=True)
    .where(_C.id.in_([bindparam(f"id_{place}") for place in range(AT_ONCE)]))
)
LOOK_UP: Final = str(_LOOK_UP.compile(dialect=sqlite.dialect()))
"""The statement for `AT_ONCE` rows, one `?` for the 16 bytes of each identifier."""


READ_ALL: Final = (
    "SELECT sum(length(agent_name)) FROM inquiry_list NOT INDEXED",
    "SELECT count(id) FROM inquiry_list WHERE id > x''",
)
"""Passes every page of the rows and of the index of identifiers."""


def read_ahead(connection: Connection) -> None:
    """Decipher all that `page` may want, so that no later page of the list waits for it.

    What this connection read stays in its memory as far as that reaches (`CACHE_KIBIBYTES`).
    """
    cursor = connection.connection.cursor()
    for statement in READ_ALL:
        cursor.execute(statement).fetchall()


def add(connection: Connection, row: int, inquiry: Inquiry, listing: ListingColumns) -> None:
    """Put a new inquiry into the list; `row` is the number of its own row."""
    listed = _listed(inquiry, listing) | {"id": inquiry.id, "row": row}
    connection.execute(insert(INQUIRY_LIST).values(listed))


def change(connection: Connection, inquiry: Inquiry, listing: ListingColumns) -> None:
    """Show the present state of an inquiry in the list."""
    changed = update(INQUIRY_LIST).where(_C.id == inquiry.id)
    connection.execute(changed.values(_listed(inquiry, listing)))


def _listed(inquiry: Inquiry, listing: ListingColumns) -> Row:
    is_open, subject, agent = inquiry.stage.is_open, inquiry.subject, inquiry.agent
    return {
        "is_open": is_open,
        "due_on": listing.due if is_open else None,
        "number_fiscal_year": inquiry.number.fiscal_year,
        "number_sequence": inquiry.number.sequence,
        "version": inquiry.version,
        "stage": inquiry.stage,
        "assignee": inquiry.assignee,
        "paused_left": listing.paused_left if is_open else None,
        "received_on": received_on(inquiry.arrival),
        "arrival_channel": inquiry.arrival.channel,
        "display_name": subject.display_name,
        "native_name": subject.native_name,
        "language": subject.languages[0] if subject.languages else "",
        "agent_name": (agent.organisation or agent.person.display_name) if agent else "",
        "asked": tuple(f"{one.right} {one.regime or ''}".rstrip() for one in inquiry.requests),
    }


def page(connection: Connection, ids: Sequence[UUID]) -> list[ListRow]:
    """Return the rows of some identifiers in their order; vanished ones are left out."""
    wanted = {one.bytes: one for one in ids}
    found = {row[0]: row for row in _look_up(connection, list(wanted))}
    return [list_row(one, found[key]) for key, one in wanted.items() if key in found]


def _look_up(connection: Connection, keys: list[bytes]) -> Iterator[Sequence[Any]]:
    cursor = connection.connection.cursor()
    for start in range(0, len(keys), AT_ONCE):
        some = keys[start : start + AT_ONCE]
        cursor.execute(LOOK_UP, some + [_NOBODY] * (AT_ONCE - len(some)))
        yield from cursor.fetchall()


def list_row(entity: UUID, row: Sequence[Any]) -> ListRow:
    """Return the value of one row, columns as in the query above."""
    return ListRow(
        id=entity,
        version=row[1],
        number=InquiryNumber(row[2], row[3]),
        display_name=row[4],
        native_name=row[5],
        channel=_CHANNELS[row[6]],
        language=row[7],
        agent_name=row[8],
        requests=_asked(row[9]),
        stage=_STAGES[row[10]],
        assignee=_member(row[11]),
        assignee_name=row[12] or "",
        due=None if row[13] == NEVER else date.fromordinal(row[13]),
        paused_left=row[14],
        received=date.fromisoformat(row[15]),
    )


@lru_cache(maxsize=256)
def _member(digits: str | None) -> UUID | None:
    return UUID(hex=digits) if digits else None


@lru_cache(maxsize=1024)
def _asked(kept: str) -> Asked:
    codes = (code.partition(" ") for code in json.loads(kept))
    return tuple((Right(right), Regime(regime) if regime else None) for right, _, regime in codes)
