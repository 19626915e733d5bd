"""Erasing for good: rows, keys of files, search terms, drafts, and what events held.

All of one thing goes in one transaction. The bytes of files are unreadable then; `sweep` takes
them away, and empties the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import ColumnElement, Select, Table, delete, func, select, update

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.errors import Unknown
from jar_desk.domain.inquiry import ANSWERING, InquiryNumber
from jar_desk.domain.registers.entry import EntryNumber
from jar_desk.domain.retention import Holding
from jar_desk.store import audit_values, inquiries, registers, search
from jar_desk.store.inquiry_rows import CHILDREN, GRANDCHILDREN
from jar_desk.store.inquiry_schema import (
    DOCUMENT,
    IDENTITY_COPY,
    INQUIRY,
    INQUIRY_LIST,
    MESSAGE,
    PERSON,
    RECORD,
    REDACTION,
)
from jar_desk.store.register_schema import PROGRESS, REGISTER_ENTRY
from jar_desk.store.retention_schema import HOLD, REGISTER_LINE, RETENTION_START
from jar_desk.store.schema import ATTACHMENT, DRAFT, PACKAGE_SECRET, RESTRICTED_WORDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.store.desk import OpenDesk

    Counts = dict[str, int]

_FILES: Final = (RECORD, MESSAGE, DOCUMENT, IDENTITY_COPY)
_AT_ONCE: Final = 500


def count(connection: Connection, what: Holding, thing: UUID) -> Counts:
    """Return of how much a thing consists that would be erased now; nothing where it is gone."""
    match what:
        case Holding.INQUIRY:
            found = _count_inquiry(connection, thing)
        case Holding.ANSWER_COPY:
            found = _count_data(connection, _copies(connection, thing), RECORD.c.inquiry == thing)
        case Holding.SUPERSEDED:
            found = {"files": len(_live(connection, _file_of(connection, DOCUMENT, thing)))}
        case Holding.RECORD:
            files = _file_of(connection, RECORD, thing)
            found = _count_data(connection, files, RECORD.c.id == thing)
        case Holding.REGISTER_ENTRY:
            mine = REGISTER_ENTRY.c.id == thing
            found = {"entries": _number(connection, REGISTER_ENTRY, mine)}
        case Holding.REGISTER_LINE:
            found = {"lines": _number(connection, REGISTER_LINE, REGISTER_LINE.c.id == thing)}
        case Holding.AUDIT_VALUES:
            found = {"keys": len(audit_values.fetch_keys(connection, [str(thing)]))}
        case Holding.ID_COPY:
            found = {"files": len(_live(connection, _file_of(connection, IDENTITY_COPY, thing)))}
    return {name: one for name, one in found.items() if one}


def _count_data(
    connection: Connection, files: Collection[UUID], records: ColumnElement[bool]
) -> Counts:
    values = _number(connection, RECORD, records, RECORD.c.value != "")
    return {"files": len(_live(connection, files)), "values": values}


def erase(connection: Connection, what: Holding, thing: UUID, on: date) -> None:
    """Erase a thing; `on` is the day that is kept of it. Raises Unknown."""
    match what:
        case Holding.INQUIRY:
            _erase_inquiry(connection, thing, on)
        case Holding.ANSWER_COPY:
            _forget_files(connection, _copies(connection, thing))
            _empty_values(connection, RECORD.c.inquiry == thing)
            _forget_secrets(connection, thing)
        case Holding.SUPERSEDED:
            _forget_files(connection, _file_of(connection, DOCUMENT, thing))
            connection.execute(delete(PACKAGE_SECRET).where(PACKAGE_SECRET.c.document == thing))
        case Holding.RECORD:
            _forget_files(connection, _file_of(connection, RECORD, thing))
            _empty_values(connection, RECORD.c.id == thing)
        case Holding.REGISTER_ENTRY:
            _erase_entry(connection, thing, on)
        case Holding.REGISTER_LINE:
            connection.execute(delete(REGISTER_LINE).where(REGISTER_LINE.c.id == thing))
        case Holding.ID_COPY:
            _forget_files(connection, _file_of(connection, IDENTITY_COPY, thing))
            _note_erased(connection, thing, on)
        case Holding.AUDIT_VALUES:
            pass
    if what in ENDS_A_THING:
        audit_values.forget_key(connection, thing)


ENDS_A_THING: Final = frozenset({Holding.INQUIRY, Holding.REGISTER_ENTRY, Holding.AUDIT_VALUES})
"""Erasures after which nothing is left that events could be about: what they held goes, too."""


def sweep(desk: OpenDesk, files: Iterable[UUID]) -> None:
    """Take away the bytes of erased files, copies made before migrations, and the log.

    Raises OSError, DiskFull, DeskBusy; what is left then is unreadable, and the next run gets it.
    """
    for one in files:
        desk.files.remove(one)
    desk.forget_copies()
    desk.empty_log()


def whole_things(connection: Connection, ids: Collection[UUID]) -> list[tuple[Holding, UUID, str]]:
    """Return which of these are inquiries or entries of registers, with their numbers."""
    number = (INQUIRY.c.number_fiscal_year, INQUIRY.c.number_sequence)
    inquiries_there = connection.execute(select(INQUIRY.c.id, *number))
    columns = REGISTER_ENTRY.c
    entries = connection.execute(
        select(columns.id, columns.kind, columns.number_fiscal_year, columns.number_sequence)
    )
    return [
        *(
            (Holding.INQUIRY, one, str(InquiryNumber(year, sequence)))
            for one, year, sequence in inquiries_there
            if one in ids
        ),
        *(
            (Holding.REGISTER_ENTRY, one, str(EntryNumber(kind, year, sequence)))
            for one, kind, year, sequence in entries
            if one in ids
        ),
    ]


def keyless_files(connection: Connection) -> list[UUID]:
    """Return the files whose key was erased."""
    return list(
        connection.scalars(select(ATTACHMENT.c.id).where(func.length(ATTACHMENT.c.file_key) == 0))
    )


def _count_inquiry(connection: Connection, inquiry: UUID) -> Counts:
    if not _number(connection, INQUIRY, INQUIRY.c.id == inquiry):
        return {}
    tables = {"people": PERSON, "messages": MESSAGE, "records": RECORD, "documents": DOCUMENT}
    found = {
        name: _number(connection, table, table.c.inquiry == inquiry)
        for name, table in tables.items()
    }
    return found | {"files": len(_live(connection, _all_files(connection, inquiry)))}


def _number(connection: Connection, table: Table, *where: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.count()).select_from(table).where(*where)) or 0


def _all_files(connection: Connection, inquiry: UUID) -> set[UUID]:
    found = (
        connection.scalars(select(table.c.attachment).where(table.c.inquiry == inquiry))
        for table in _FILES
    )
    return {one for some in found for one in some if one is not None}


def _copies(connection: Connection, inquiry: UUID) -> set[UUID]:
    """Return the files of packages and records of an inquiry."""
    packages = select(DOCUMENT.c.attachment).where(
        DOCUMENT.c.inquiry == inquiry, DOCUMENT.c.kind.in_(ANSWERING)
    )
    records = select(RECORD.c.attachment).where(RECORD.c.inquiry == inquiry)
    found = (*connection.scalars(packages), *connection.scalars(records))
    return {one for one in found if one is not None}


def _file_of(connection: Connection, table: Table, thing: UUID) -> set[UUID]:
    file = connection.scalar(select(table.c.attachment).where(table.c.id == thing))
    return {file} if file is not None else set()


def _live(connection: Connection, files: Collection[UUID]) -> set[UUID]:
    query = select(ATTACHMENT.c.id).where(func.length(ATTACHMENT.c.file_key) > 0)
    return set(connection.scalars(query.where(ATTACHMENT.c.id.in_(files)))) if files else set()


def _forget_files(connection: Connection, files: Collection[UUID]) -> None:
    """Erase the keys of files; what is known of them (name, size, fingerprint) stays."""
    if files:
        mine = update(ATTACHMENT).where(ATTACHMENT.c.id.in_(files))
        connection.execute(mine.values(file_key=b"", version=ATTACHMENT.c.version + 1))


def _empty_values(connection: Connection, which: ColumnElement[bool]) -> None:
    """Erase the values of records, and by what their blacked-out words would be known again."""
    covered = REDACTION.c.record_id.in_(select(RECORD.c.id).where(which))
    forgotten = update(REDACTION).where(covered, REDACTION.c.seen != "")
    connection.execute(forgotten.values(seen="", version=REDACTION.c.version + 1))
    emptied = update(RECORD).where(which, RECORD.c.value != "")
    connection.execute(emptied.values(value="", version=RECORD.c.version + 1))
    _make_newer(connection, select(RECORD.c.inquiry).where(which))


def _note_erased(connection: Connection, copy: UUID, on: date) -> None:
    mine = IDENTITY_COPY.c.id == copy
    noted = update(IDENTITY_COPY).where(mine)
    connection.execute(noted.values(erased_on=on, version=IDENTITY_COPY.c.version + 1))
    _make_newer(connection, select(IDENTITY_COPY.c.inquiry).where(mine))


def _make_newer(connection: Connection, owners: Select[tuple[UUID]]) -> None:
    """Let whoever shows the inquiry know that it is another state now."""
    changed = update(INQUIRY).where(INQUIRY.c.id.in_(owners))
    connection.execute(changed.values(version=INQUIRY.c.version + 1))
    newer = select(INQUIRY.c.version).where(INQUIRY.c.id == owners.limit(1).scalar_subquery())
    listed = update(INQUIRY_LIST).where(INQUIRY_LIST.c.id.in_(owners))
    connection.execute(listed.values(version=newer.scalar_subquery()))


def _forget_secrets(connection: Connection, inquiry: UUID) -> None:
    mine = select(DOCUMENT.c.id).where(DOCUMENT.c.inquiry == inquiry)
    connection.execute(delete(PACKAGE_SECRET).where(PACKAGE_SECRET.c.document.in_(mine)))


def _erase_inquiry(connection: Connection, thing: UUID, on: date) -> None:
    inquiry = inquiries.fetch(connection, thing)
    row = connection.execute(select(INQUIRY).where(INQUIRY.c.id == thing)).mappings().one()
    line = {
        "id": thing,
        "kind": "",
        "number_fiscal_year": inquiry.number.fiscal_year,
        "number_sequence": inquiry.number.sequence,
        "arrival_channel": inquiry.arrival.channel,
        "received_on": row["received_on"],
        "answered_on": row["answered_on"],
        "deadline_on": row["deadline_on"],
        "ended_on": inquiry.ended_at.astimezone(TOKYO).date() if inquiry.ended_at else None,
        "stage": inquiry.stage,
        "asked": tuple(
            f"{one.right} {one.regime or ''} {one.decision.outcome if one.decision else ''}"
            for one in inquiry.requests
        ),
        "erased_on": on,
    }
    files = _all_files(connection, thing)
    inside = _identifiers(connection, thing)
    _forget_secrets(connection, thing)
    connection.execute(delete(RESTRICTED_WORDS).where(RESTRICTED_WORDS.c.inquiry == thing))
    _forget_by(connection, RETENTION_START, RETENTION_START.c.id, inside)
    _forget_by(connection, HOLD, HOLD.c.about, {thing, *inside})
    drafts = {one.hex for one in (thing, *inside)}
    _forget_by(connection, DRAFT, DRAFT.c.entity, drafts)
    people = select(PERSON.c.id).where(PERSON.c.inquiry == thing)
    for table in GRANDCHILDREN:
        connection.execute(delete(table).where(table.c.person.in_(people)))
    for table in CHILDREN:
        connection.execute(delete(table).where(table.c.inquiry == thing))
    _forget_by(connection, ATTACHMENT, ATTACHMENT.c.id, files)
    search.remove(connection, row["row"])
    connection.execute(delete(INQUIRY_LIST).where(INQUIRY_LIST.c.row == row["row"]))
    connection.execute(delete(INQUIRY).where(INQUIRY.c.id == thing))
    connection.execute(REGISTER_LINE.insert().values(line))


def _identifiers(connection: Connection, inquiry: UUID) -> set[UUID]:
    """Return the identifier of everything inside an inquiry."""
    found = (
        connection.scalars(select(table.c.id).where(table.c.inquiry == inquiry))
        for table in (*CHILDREN, RESTRICTED_WORDS)
    )
    return {one for some in found for one in some}


def _forget_by(
    connection: Connection, table: Table, column: ColumnElement[object], values: Iterable[object]
) -> None:
    wanted = list(values)
    for start in range(0, len(wanted), _AT_ONCE):
        connection.execute(delete(table).where(column.in_(wanted[start : start + _AT_ONCE])))


def _erase_entry(connection: Connection, thing: UUID, on: date) -> None:
    entry = registers.fetch(connection, thing).entry
    if entry.number is None:
        raise Unknown(thing)
    line = {
        "id": thing,
        "kind": entry.kind.value,
        "number_fiscal_year": entry.number.fiscal_year,
        "number_sequence": entry.number.sequence,
        "received_on": entry.day,
        "asked": (),
        "erased_on": on,
    }
    table, _ = registers.KINDS[entry.kind]
    connection.execute(delete(PROGRESS).where(PROGRESS.c.entry == thing))
    _forget_by(connection, HOLD, HOLD.c.about, {thing})
    _forget_by(connection, DRAFT, DRAFT.c.entity, {thing.hex})
    connection.execute(delete(table).where(table.c.id == thing))
    connection.execute(delete(REGISTER_ENTRY).where(REGISTER_ENTRY.c.id == thing))
    connection.execute(REGISTER_LINE.insert().values(line))
