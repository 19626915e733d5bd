"""Which inquiries are open about whom, so that nothing an open one may need is erased."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID, uuid5

from sqlalchemy import and_, select

from jar_desk.domain.checks import CheckedPerson
from jar_desk.domain.folding import fold
from jar_desk.domain.inquiry import ENDED, InquiryNumber
from jar_desk.domain.registers.entry import EntryNumber, RegisterKind
from jar_desk.domain.retention import Hold, HoldKind
from jar_desk.store.inquiry_schema import (
    CONTACT_POINT,
    FOLLOW_UP,
    INQUIRY,
    NAME_FORM,
    PERSON,
)
from jar_desk.store.register_schema import REGISTER_ENTRY

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlalchemy import Connection

    from jar_desk.domain.people import PartialDate

_C: Final = INQUIRY.c
_NUMBER: Final = (_C.number_fiscal_year, _C.number_sequence)
_OWED: Final = frozenset({RegisterKind.COMPLAINT, RegisterKind.WITHDRAWAL, RegisterKind.INCIDENT})
"""Registers whose open entries still ask for something to be done."""

_FEW: Final = 500
"""Inquiries that are asked for by name; of more, all are read."""


class _Signs(NamedTuple):
    """By what a person may be known again."""

    born: PartialDate | None
    names: frozenset[str]


def seen_holds(connection: Connection, among: Collection[UUID]) -> list[Hold]:
    """Return what the program sees by itself: open requests, tasks and entries.

    `among` are the inquiries it matters for; holds on others may be left out.
    """
    return [
        *_open_requests(connection, among),
        *_open_tasks(connection),
        *_open_entries(connection),
    ]


def _seen(about: UUID, kind: HoldKind, number: str) -> Hold:
    return Hold(id=uuid5(about, f"{kind} {number}"), about=about, kind=kind, number=number)


def _open_requests(connection: Connection, among: Collection[UUID]) -> Iterator[Hold]:
    """Yield a hold for every open inquiry, and for every ended one about the same person."""
    is_open = {
        row.id: str(InquiryNumber(row.number_fiscal_year, row.number_sequence))
        for row in connection.execute(select(_C.id, *_NUMBER).where(_C.stage.not_in(ENDED)))
    }
    for inquiry, number in is_open.items():
        yield _seen(inquiry, HoldKind.OPEN_REQUEST, number)
    signs = _signs(connection, {*is_open, *among})
    asking: dict[str, list[UUID]] = {}
    for inquiry in is_open:
        for sign in signs[inquiry].names:
            asking.setdefault(sign, []).append(inquiry)
    for inquiry, mine in signs.items():
        if inquiry in is_open:
            continue
        near = {one for sign in mine.names for one in asking.get(sign, ())}
        for one in sorted(near):
            if _may_be(mine.born, signs[one].born):
                yield _seen(inquiry, HoldKind.OPEN_REQUEST, is_open[one])


def _may_be(born: PartialDate | None, other: PartialDate | None) -> bool:
    """Tell whether two people of one name may be one: only known days can tell them apart."""
    return born is None or other is None or born == other


def _signs(connection: Connection, among: Collection[UUID]) -> dict[UUID, _Signs]:
    """Return birth date, names and addresses of whom each inquiry is about, folded."""
    subjects = PERSON.c.part == CheckedPerson.SUBJECT
    if len(among) <= _FEW:
        subjects = and_(subjects, PERSON.c.inquiry.in_(among))
    names = select(PERSON.c.inquiry, NAME_FORM.c.text).join(NAME_FORM).where(subjects)
    places = select(PERSON.c.inquiry, CONTACT_POINT.c.value).join(CONTACT_POINT).where(subjects)
    found: dict[UUID, set[str]] = {}
    for inquiry, text in (*connection.execute(names), *connection.execute(places)):
        if sign := fold(text).replace(" ", ""):
            found.setdefault(inquiry, set()).add(sign)
    born = select(PERSON.c.inquiry, PERSON.c.birth_date).where(subjects)
    return {
        inquiry: _Signs(day, frozenset(found.get(inquiry, ())))
        for inquiry, day in connection.execute(born)
    }


def _open_tasks(connection: Connection) -> Iterator[Hold]:
    query = (
        select(_C.id, *_NUMBER)
        .join(FOLLOW_UP, FOLLOW_UP.c.inquiry == _C.id)
        .where(FOLLOW_UP.c.done_on.is_(None), _C.stage.in_(ENDED))
        .distinct()
    )
    for inquiry, year, sequence in connection.execute(query):
        yield _seen(inquiry, HoldKind.OPEN_TASK, str(InquiryNumber(year, sequence)))


def _open_entries(connection: Connection) -> Iterator[Hold]:
    columns = REGISTER_ENTRY.c
    query = select(
        columns.inquiry_id, columns.kind, columns.number_fiscal_year, columns.number_sequence
    ).where(columns.is_open.is_(True), columns.kind.in_(_OWED), columns.inquiry_id.is_not(None))
    for inquiry, kind, year, sequence in connection.execute(query):
        yield _seen(inquiry, HoldKind.OPEN_ENTRY, str(EntryNumber(kind, year, sequence)))
