"""The audit chain: every event is authenticated together with all that came before it."""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import Column, Integer, LargeBinary, Table, Text, func, select
from sqlalchemy.exc import DatabaseError

from jar_desk.domain.audit import Action, AuditEvent, RecordedEvent, canonical
from jar_desk.domain.desk_keys import Anchor
from jar_desk.store.schema import METADATA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sqlalchemy import Connection, Row

    from jar_desk.domain.desk_keys import DeskKeys

AUDIT_EVENT: Final = Table(
    "audit_event",
    METADATA,
    Column("sequence", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("entity", Text, index=True),
    Column("before", Text),
    Column("after", Text),
    Column("mac", LargeBinary, nullable=False),
    Column("epoch", Integer, nullable=False, server_default="1"),
)
"""`epoch` names the key of `mac`. Triggers refuse UPDATE and DELETE (`migrations/step_0001.py`)."""

BEGINNING: Final = Anchor(0, bytes(32))
"""The head of a chain without events."""
_REPORT_EVERY: Final = 5_000


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
    rows = list(rows_for(last, keys, told))
    if rows:
        connection.execute(AUDIT_EVENT.insert(), rows)
    return last.sequence + len(rows)


def rows_for(last: Anchor, keys: DeskKeys, told: Iterable[AuditEvent]) -> Iterator[dict[str, Any]]:
    """Yield the rows that carry the chain on from its end."""
    mac = last.head
    for sequence, event in enumerate(told, start=last.sequence + 1):
        mac = _seal(keys.audit, mac, canonical(sequence, event))
        yield {
            "sequence": sequence,
            "at": event.at.isoformat(),
            "actor": str(event.actor),
            "action": event.action.value,
            "entity": str(event.entity) if event.entity else None,
            "before": _dump(event.before),
            "after": _dump(event.after),
            "mac": mac,
            "epoch": keys.epoch,
        }


def head(connection: Connection) -> Anchor:
    """Return the end of the chain (`size` is left at 0)."""
    newest = select(AUDIT_EVENT.c.sequence, AUDIT_EVENT.c.mac)
    row = connection.execute(newest.order_by(AUDIT_EVENT.c.sequence.desc()).limit(1)).first()
    return Anchor(row.sequence, bytes(row.mac)) if row else BEGINNING


def reaches(connection: Connection, anchor: Anchor) -> bool:
    """Tell whether the chain still contains the anchored event; False means an older file."""
    if anchor.sequence == 0:
        return True
    found = connection.scalar(
        select(AUDIT_EVENT.c.mac).where(AUDIT_EVENT.c.sequence == anchor.sequence)
    )
    return found is not None and hmac.compare_digest(bytes(found), anchor.head)


def verify(
    connection: Connection,
    keys: DeskKeys,
    progress: Callable[[int, int], None] | None = None,
) -> AuditState:
    """Recompute the whole chain and say where it breaks first, or can be read no further.

    `progress` receives events done and events in all.
    """
    count, done = 0, 0
    try:
        count = connection.scalar(select(func.count()).select_from(AUDIT_EVENT)) or 0
        for done in _fitting(connection, keys):
            if progress is not None and done % _REPORT_EVERY == 0:
                progress(done, count)
    except DatabaseError:
        return AuditState(max(count, done), sound=False, first_bad=done + 1)
    if done == count:
        return AuditState(count, sound=True)
    return AuditState(count, sound=False, first_bad=done + 1)


def _fitting(connection: Connection, keys: DeskKeys) -> Iterator[int]:
    """Yield the sequence of event after event as long as each fits the one before."""
    rows = connection.execute(select(AUDIT_EVENT).order_by(AUDIT_EVENT.c.sequence))
    link = BEGINNING.head
    for expected, row in enumerate(rows, start=1):
        if row.sequence != expected or not _fits(keys.audit_of(row.epoch), link, row):
            return
        link = bytes(row.mac)
        yield expected


def events(
    connection: Connection, entity: UUID | None = None, limit: int = 500, offset: int = 0
) -> list[RecordedEvent]:
    """Return events newest first, of one thing or of all."""
    query = select(AUDIT_EVENT).order_by(AUDIT_EVENT.c.sequence.desc()).limit(limit).offset(offset)
    if entity is not None:
        query = query.where(AUDIT_EVENT.c.entity == str(entity))
    return [RecordedEvent(row.sequence, _event(row)) for row in connection.execute(query)]


def _event(row: Row[Any]) -> AuditEvent:
    return AuditEvent(
        actor=UUID(row.actor),
        at=datetime.fromisoformat(row.at),
        action=Action(row.action),
        entity=UUID(row.entity) if row.entity else None,
        before=json.loads(row.before) if row.before else None,
        after=json.loads(row.after) if row.after else None,
    )


def _fits(key: bytes | None, link: bytes, row: Row[Any]) -> bool:
    if key is None:
        return False
    try:
        expected = _seal(key, link, canonical(row.sequence, _event(row)))
    except (ValueError, TypeError):
        return False
    return hmac.compare_digest(expected, bytes(row.mac))


def _seal(key: bytes, link: bytes, content: bytes) -> bytes:
    return hmac.digest(key, link + content, "sha256")


def _dump(fields: dict[str, Any] | None) -> str | None:
    # Pure ASCII: a lone surrogate in somebody's name must not stop the write.
    return None if fields is None else json.dumps(fields, sort_keys=True)
