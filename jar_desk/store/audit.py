"""The audit chain: every event is authenticated together with all that came before it.

What an event says of changed fields is authenticated as it is stored (`audit_values.py`).
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import sqlcipher3
from sqlalchemy import Column, Integer, LargeBinary, Table, Text, func, select
from sqlalchemy.exc import DatabaseError

from jar_desk.domain.audit import ERASING, Action, AuditEvent, RecordedEvent
from jar_desk.domain.desk_keys import Anchor
from jar_desk.store import audit_values
from jar_desk.store.schema import METADATA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Row

    from jar_desk.domain.desk_keys import DeskKeys

    _Row = tuple[Any, ...]
    """`AUTHENTICATED`, then mac and epoch."""

AUDIT_EVENT: Final = Table(
    "audit_event",
    METADATA,
    Column("sequence", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("entity", Text, index=True),
    Column("content", LargeBinary),
    Column("mac", LargeBinary, nullable=False),
    Column("former_mac", LargeBinary),
    Column("epoch", Integer, nullable=False, server_default="1"),
)
"""Triggers refuse UPDATE and DELETE (`migrations/step_0012.py`).

`epoch` names the key of `mac`. `former_mac` is what authenticated an event before values were
sealed: anchors of then name it.
"""

BEGINNING: Final = Anchor(0, bytes(32))
"""The head of a chain without events."""
AUTHENTICATED: Final = (
    "sequence",
    "at",
    "actor",
    "action",
    "entity",
    "content",
    "former_mac",
)
"""Columns that `authenticated` takes, in this order."""
_REPORT_EVERY: Final = 5_000
_AT_ONCE: Final = 500
"""Rows fetched together while the chain is verified."""
_quoted: Final = json.encoder.encode_basestring_ascii


@dataclass(frozen=True, slots=True)
class AuditState:
    """What a verification found; `first_bad` is the first sequence that does not fit."""

    count: int
    sound: bool
    first_bad: int | None = None


def append(connection: Connection, keys: DeskKeys, event: AuditEvent) -> int:
    """Append one event and return its sequence.

    Call it inside `OpenDesk.writing()`, in the transaction of the change it tells of.
    """
    return append_all(connection, keys, (event,))


def append_all(connection: Connection, keys: DeskKeys, told: Iterable[AuditEvent]) -> int:
    """Append events in their order and return the sequence of the last; as `append`."""
    last = head(connection)
    told = tuple(told)
    own_keys = audit_values.keys_for(connection, told)
    sequence, mac, rows = last.sequence, last.head, []
    for sequence, event in enumerate(told, start=last.sequence + 1):
        row = _row(sequence, event, audit_values.written(event, own_keys))
        mac = _seal(keys.audit, mac, authenticated(*(row[name] for name in AUTHENTICATED)))
        rows.append(row | {"mac": mac, "epoch": keys.epoch})
    if rows:
        connection.execute(AUDIT_EVENT.insert(), rows)
    return sequence


def _row(sequence: int, event: AuditEvent, content: bytes | None) -> dict[str, Any]:
    return {
        "sequence": sequence,
        "at": event.at.isoformat(),
        "actor": str(event.actor),
        "action": event.action.value,
        "entity": str(event.entity) if event.entity else None,
        "content": content,
        "former_mac": None,
    }


def authenticated(
    sequence: int,
    at: str,
    actor: str,
    action: str,
    entity: str | None,
    content: bytes | None,
    former: bytes | None,
) -> bytes:
    """Return the bytes of a row that are authenticated: a line of JSON (RFC 8259), the content."""
    # What a JSON encoder writes, put together by hand: it is the most of what verifying costs.
    words = f"{_quoted(at)},{_quoted(actor)},{_quoted(action)}"
    about = "null" if entity is None else _quoted(entity)
    once = f'"{former.hex()}"' if former else "null"
    there = "false" if content is None else "true"
    line = f"[{sequence},{words},{about},{once},{there}]\n"
    return line.encode("ascii") + (content or b"")


def head(connection: Connection) -> Anchor:
    """Return the end of the chain (`size` is left at 0)."""
    newest = select(AUDIT_EVENT.c.sequence, AUDIT_EVENT.c.mac)
    row = connection.execute(newest.order_by(AUDIT_EVENT.c.sequence.desc()).limit(1)).first()
    return Anchor(row.sequence, bytes(row.mac)) if row else BEGINNING


def reaches(connection: Connection, anchor: Anchor) -> bool:
    """Tell whether the chain still contains the anchored event; False means an older file."""
    if anchor.sequence == 0:
        return True
    columns = AUDIT_EVENT.c
    query = select(columns.mac, columns.former_mac).where(columns.sequence == anchor.sequence)
    found = connection.execute(query).first()
    macs = (found.mac, found.former_mac or b"") if found else ()
    return any(hmac.compare_digest(bytes(one), anchor.head) for one in macs)


def verify(
    connection: Connection,
    keys: DeskKeys,
    progress: Callable[[int, int], None] | None = None,
) -> AuditState:
    """Recompute the whole chain and say where it breaks first, or can be read no further.

    What events hold must be readable, but for what was erased on the record. `progress` receives
    events done and events in all.
    """
    count, done = 0, 0
    sealed: dict[str, tuple[int, bytes]] = {}
    try:
        count = connection.scalar(select(func.count()).select_from(AUDIT_EVENT)) or 0
        for done in _fitting(connection, keys, sealed):
            if progress is not None and done % _REPORT_EVERY == 0:
                progress(done, count)
        unreadable = _unreadable(connection, sealed)
    except sqlcipher3.DatabaseError:
        connection.invalidate()
        return AuditState(max(count, done), sound=False, first_bad=done + 1)
    except DatabaseError:
        return AuditState(max(count, done), sound=False, first_bad=done + 1)
    first_bad = unreadable if done == count else min(unreadable or done + 1, done + 1)
    return AuditState(count, sound=first_bad is None, first_bad=first_bad)


def _fitting(
    connection: Connection, keys: DeskKeys, sealed: dict[str, tuple[int, bytes]]
) -> Iterator[int]:
    """Yield how far the chain fits, some hundred events at a time, up to where it breaks.

    `sealed` receives the first event of each thing whose values must be readable. Rows come from
    the driver itself, as plain tuples. Raises sqlcipher3.DatabaseError; the connection is spoilt
    then.
    """
    columns = [AUDIT_EVENT.c[name] for name in (*AUTHENTICATED, "mac", "epoch")]
    query = select(*columns).order_by(AUDIT_EVENT.c.sequence)
    cursor = connection.connection.cursor()
    cursor.execute(str(query.compile(connection)))
    link, done = BEGINNING.head, 0
    while rows := cursor.fetchmany(_AT_ONCE):
        fits, link = _fit(rows, done, link, keys)
        _note_sealed(rows[:fits], sealed)
        done += fits
        yield done
        if fits < len(rows):
            return


def _fit(rows: Sequence[_Row], done: int, link: bytes, keys: DeskKeys) -> tuple[int, bytes]:
    """Return how many of these rows fit, one after the other, and the head they lead to."""
    fits, epoch, key = 0, keys.epoch, keys.audit
    for row in rows:
        if row[-1] != epoch:
            epoch, known = row[-1], keys.audit_of(row[-1])
            if known is None:
                break
            key = known
        try:
            mac = _seal(key, link, authenticated(*row[:7]))
        except (ValueError, TypeError, AttributeError):
            break
        if mac != row[7] or row[0] != done + fits + 1:
            break
        fits, link = fits + 1, mac
    return fits, link


def _note_sealed(rows: Sequence[_Row], sealed: dict[str, tuple[int, bytes]]) -> None:
    for sequence, _, _, action, entity, content, *_ in rows:
        if action in ERASING:
            sealed.pop(entity, None)
        elif entity not in sealed and audit_values.is_sealed(content):
            sealed[entity] = sequence, content


def _unreadable(connection: Connection, sealed: Mapping[str, tuple[int, bytes]]) -> int | None:
    """Return the first event whose key is gone or another one, though nobody erased it."""
    try:
        keys = audit_values.fetch_keys(connection, list(sealed))
    except DatabaseError:
        keys = {}
    bad = [
        sequence
        for entity, (sequence, content) in sealed.items()
        if not _opens(content, entity, keys.get(entity))
    ]
    return min(bad, default=None)


def _opens(content: bytes, entity: str, key: bytes | None) -> bool:
    try:
        audit_values.read(content, entity, key)
    except ValueError:
        return False
    return True


def events(
    connection: Connection, entity: UUID | None = None, limit: int = 500, offset: int = 0
) -> list[RecordedEvent]:
    """Return events newest first, of one thing or of all."""
    query = select(AUDIT_EVENT).order_by(AUDIT_EVENT.c.sequence.desc()).limit(limit).offset(offset)
    if entity is not None:
        query = query.where(AUDIT_EVENT.c.entity == str(entity))
    rows = connection.execute(query).all()
    keys = audit_values.fetch_keys(connection, sorted({one.entity for one in rows if one.entity}))
    return [_recorded(row, keys.get(row.entity)) for row in rows]


def _recorded(row: Row[Any], key: bytes | None) -> RecordedEvent:
    erased = False
    try:
        before, after = audit_values.read(row.content, row.entity, key)
    except ValueError:
        before, after, erased = None, None, True
    event = AuditEvent(
        actor=UUID(row.actor),
        at=datetime.fromisoformat(row.at),
        action=Action(row.action),
        entity=UUID(row.entity) if row.entity else None,
        before=before,
        after=after,
    )
    return RecordedEvent(row.sequence, event, erased=erased)


def _seal(key: bytes, link: bytes, content: bytes) -> bytes:
    return hmac.digest(key, link + content, "sha256")
