"""The list of inquiries: which ones, in which order, how many (rows: `list_rows.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, LargeBinary, Select, and_, cast, func, select

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.listing import Identifiers, ListFilter, due_between, search_words
from jar_desk.store.inquiry_schema import INQUIRY_LIST
from jar_desk.store.list_rows import page, read_ahead
from jar_desk.store.search import RESULT_LIMIT, Mark, mark_of, matching

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Connection

__all__ = ["counts", "ids", "page", "read_ahead"]

_C: Final = INQUIRY_LIST.c
_BY_DUE: Final = (_C.due_on, _C.number_fiscal_year, _C.number_sequence)
_NEWEST: Final = tuple(one.desc() for one in _BY_DUE)
_MARKS: Final = {
    ListFilter.CLOSED: Mark.CLOSED,
    ListFilter.ALL: None,
    ListFilter.AWAITING_APPROVAL: Mark.AWAITING_APPROVAL,
}
_BY_DAY: Final = frozenset({ListFilter.THIS_WEEK, ListFilter.OVERDUE})
"""Filters that change with the day, so that the search index has no mark for them."""


def ids(
    connection: Connection, which: ListFilter, search: str, today: date, me: UUID
) -> Sequence[UUID]:
    """Return the identifiers of a list in order.

    Open inquiries come by due day, those without one last, then by number; closed ones newest
    first. What a search finds comes newest first, `search.RESULT_LIMIT` inquiries at most.
    """
    words = search_words(search)
    if words:
        return Identifiers(_read(connection, found(words, which, today, me)))
    if which is not ListFilter.ALL:
        return Identifiers(_read(connection, in_order(which, today, me)))
    parts = (ListFilter.OPEN, ListFilter.CLOSED)
    return Identifiers(b"".join(_read(connection, in_order(part, today, me)) for part in parts))


def in_order(which: ListFilter, today: date, me: UUID) -> Select[tuple[UUID]]:
    """Return the query for the identifiers of one filter, which an index answers in order."""
    order = _NEWEST if which is ListFilter.CLOSED else _BY_DUE
    return select(_C.id).where(_passing(which, today, me)).order_by(*order)


def joined(query: Select[tuple[UUID]]) -> Select[Any]:
    """Return the query for all identifiers of another one as one run of 16 bytes each.

    One long value instead of 100,000 rows: the order of the inner query is kept by SQLite.
    """
    run = func.aggregate_strings(query.subquery().c.id, "")
    return select(cast(run, LargeBinary))


def _read(connection: Connection, query: Select[tuple[UUID]]) -> bytes:
    return connection.scalar(joined(query)) or b""


def found(words: Sequence[str], which: ListFilter, today: date, me: UUID) -> Select[tuple[UUID]]:
    """Return the query for the identifiers of what a search finds, newest first."""
    mark = mark_of(me) if which is ListFilter.MINE else _MARKS.get(which, Mark.OPEN)
    among = select(_C.row).where(_passing(which, today, me)) if which in _BY_DAY else None
    newest = matching(words, mark, among).limit(RESULT_LIMIT).subquery()
    named = select(_C.id).join_from(newest, INQUIRY_LIST, _C.row == newest.c.row)
    named = named.order_by(newest.c.row.desc())
    if which is not ListFilter.MINE:
        return named
    # The limit keeps SQLite from reading all that is mine first: 12 ms against 1 ms.
    marked = named.add_columns(_C.assignee, newest.c.row).limit(RESULT_LIMIT).subquery()
    mine = select(marked.c.id).where(marked.c.assignee == me)
    return mine.order_by(marked.c.row.desc())


def _passing(which: ListFilter, today: date, me: UUID) -> ColumnElement[bool]:
    match which:
        case ListFilter.AWAITING_APPROVAL:
            return _C.stage == Stage.APPROVAL
        case ListFilter.CLOSED:
            return _C.is_open.is_(False)
        case ListFilter.MINE:
            return and_(_C.assignee == me, _C.is_open.is_(True))
        case _:
            return and_(_C.is_open.is_(True), *_due(which, today))


def _due(which: ListFilter, today: date) -> tuple[ColumnElement[bool], ...]:
    days = due_between(which, today)
    return (_C.due_on.between(*days), _C.paused_left.is_(None)) if days else ()


def counts(connection: Connection, today: date, me: UUID) -> dict[ListFilter, int]:
    """Return how many inquiries each filter shows."""
    counted = [one for one in ListFilter if one is not ListFilter.ALL]
    queries = (_count(one, today, me).label(one.name) for one in counted)
    row = connection.execute(select(*queries)).mappings().one()
    numbers = {one: row[one.name] for one in counted}
    return numbers | {ListFilter.ALL: numbers[ListFilter.OPEN] + numbers[ListFilter.CLOSED]}


def _count(which: ListFilter, today: date, me: UUID) -> Any:  # noqa: ANN401 - a scalar subquery
    query = select(func.count()).select_from(INQUIRY_LIST).where(_passing(which, today, me))
    return query.scalar_subquery()
