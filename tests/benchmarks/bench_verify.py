"""Verifying an audit record of 100,000 events against hashing the same events alone.

The events lie in a real encrypted desk. Hashing alone makes of each event, in memory already, the
bytes that are authenticated and seals them over the head before, with the standard library's JSON
encoder and HMAC-SHA-256: what a plain check of the chain does. Verifying also decrypts and reads
every row, compares each seal and tries that what events hold is readable. The two take turns; the
median of the ratios of each turn counts. Target: 1.5. Beside it, for what it is worth, stands bare
HMAC over bytes made ready before.
"""

from __future__ import annotations

import hmac
import json
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from sqlalchemy import select

from jar_desk.domain.audit import Action, AuditEvent
from jar_desk.store import audit
from jar_desk.store.audit import AUDIT_EVENT, AUTHENTICATED, authenticated
from tests.examples import NOON, SATO
from tests.store.desks import KEYS, Place

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.store.desk import OpenDesk

EVENTS: Final = 100_000
BATCH: Final = 5_000
TARGET: Final = 1.5
REPEATS: Final = 7
AS_JSON: Final = json.JSONEncoder(separators=(",", ":")).encode


def run(events: int = EVENTS) -> list[str]:
    """Return lines: the ratio against hashing alone, and both times in CPU seconds."""
    with TemporaryDirectory() as folder, Place(Path(folder) / "t.jardesk").create() as desk:
        _append(desk, events)
        with desk.reading() as connection:
            columns = [AUDIT_EVENT.c[name] for name in AUTHENTICATED]
            rows = [tuple(row) for row in connection.execute(select(*columns))]
        ready = [authenticated(*row) for row in rows]
        turns = [
            (
                _seconds(lambda: _verify(desk, events)),
                _seconds(lambda: _hash(rows)),
                _seconds(lambda: _hash_ready(ready)),
            )
            for _ in range(REPEATS)
        ]
    ratio = median(verify / hashing for verify, hashing, _ in turns)
    bare = median(verify / hashing for verify, _, hashing in turns)
    verify, hashing, _ = (median(one) for one in zip(*turns, strict=True))
    return [
        (
            f"verifying {events:,} events: {verify:.2f} s, {ratio:.2f} x hashing them alone "
            f"({hashing:.2f} s) ({'within' if ratio <= TARGET else 'OVER'} {TARGET:g})"
        ),
        f"  {bare:.1f} x bare HMAC-SHA-256 over bytes that are ready",
    ]


def _append(desk: OpenDesk, count: int) -> None:
    inquiries = [uuid4() for _ in range(count // 40 or 1)]
    for start in range(0, count, BATCH):
        with desk.writing() as connection:
            told = (_event(number, inquiries) for number in range(start, min(count, start + BATCH)))
            audit.append_all(connection, desk.keys, told)


def _event(number: int, inquiries: list[UUID]) -> AuditEvent:
    return AuditEvent(
        actor=SATO.id,
        at=NOON,
        action=Action.INQUIRY_EDITED,
        entity=inquiries[number % len(inquiries)],
        before={"scope": f"すべての記録 {number}", "stage": "search"},
        after={"scope": f"イベント参加の記録 {number}", "stage": "decision"},
    )


def _verify(desk: OpenDesk, events: int) -> None:
    with desk.reading() as connection:
        found = audit.verify(connection, desk.keys)
    if not found.sound or found.count != events:
        raise AssertionError(found)


def _hash(rows: list[tuple[Any, ...]]) -> None:
    link = bytes(32)
    for row in rows:
        *line, content, former = row
        line += [former.hex() if former else None, content is not None]
        plain = AS_JSON(line).encode("ascii") + b"\n" + (content or b"")
        link = hmac.digest(KEYS.audit, link + plain, "sha256")


def _hash_ready(contents: list[bytes]) -> None:
    link = bytes(32)
    for content in contents:
        link = hmac.digest(KEYS.audit, link + content, "sha256")


def _seconds(work: Callable[[], None]) -> float:
    started = process_time()
    work()
    return process_time() - started


if __name__ == "__main__":
    sys.stdout.write("\n".join([*run(*map(int, sys.argv[1:])), ""]))
