"""What changed fields held, sealed under a key of the thing they are about.

The chain authenticates the sealed bytes, so it holds after the key is gone: erasing somebody erases
the key and leaves every event in its place.
"""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any, Final

from nacl import bindings as sodium
from nacl.exceptions import CryptoError
from sqlalchemy import Column, LargeBinary, Table, Text, delete, select

from jar_desk.domain.audit import STAYS_READABLE
from jar_desk.store.schema import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.domain.audit import AuditEvent

    Fields = dict[str, Any] | None

AUDIT_KEY: Final = Table(
    "audit_key",
    METADATA,
    Column("entity", Text, primary_key=True),
    Column("key", LargeBinary, nullable=False),
)

_SEALED: Final = b"\x01"
"""First byte of sealed values; plain ones are JSON and begin with a brace."""
_KEY_BYTES: Final = 32
_NONCE: Final = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_AT_ONCE: Final = 500


def keys_for(connection: Connection, events: Iterable[AuditEvent]) -> dict[str, bytes]:
    """Return the keys of everything these events are about, made where there was none."""
    wanted = sorted({str(one.entity) for one in events if _is_sealed(one)})
    known = fetch_keys(connection, wanted)
    new = {one: secrets.token_bytes(_KEY_BYTES) for one in wanted if one not in known}
    if new:
        rows = [{"entity": one, "key": key} for one, key in new.items()]
        connection.execute(AUDIT_KEY.insert(), rows)
    return known | new


def fetch_keys(connection: Connection, entities: Sequence[str]) -> dict[str, bytes]:
    """Return the keys of some things; what was erased has none."""
    found: dict[str, bytes] = {}
    for start in range(0, len(entities), _AT_ONCE):
        some = entities[start : start + _AT_ONCE]
        rows = connection.execute(select(AUDIT_KEY).where(AUDIT_KEY.c.entity.in_(some)))
        found |= {row.entity: bytes(row.key) for row in rows}
    return found


def forget_key(connection: Connection, entity: UUID) -> None:
    """Erase what all events about a thing hold; the events stay."""
    connection.execute(delete(AUDIT_KEY).where(AUDIT_KEY.c.entity == str(entity)))


def written(event: AuditEvent, keys: Mapping[str, bytes]) -> bytes | None:
    """Return the bytes that are stored and authenticated; None where nothing was said."""
    if event.before is None and event.after is None:
        return None
    # Pure ASCII: a lone surrogate in somebody's name must not stop the write.
    plain = json.dumps([event.before, event.after], sort_keys=True).encode("ascii")
    if not _is_sealed(event):
        return plain
    entity, nonce = str(event.entity), secrets.token_bytes(_NONCE)
    sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        plain, entity.encode("ascii"), nonce, keys[entity]
    )
    return _SEALED + nonce + sealed


def is_sealed(content: bytes | None) -> bool:
    """Tell whether bytes need a key to be read."""
    return content is not None and content[:1] == _SEALED


def read(content: bytes | None, entity: str | None, key: bytes | None) -> tuple[Fields, Fields]:
    """Return what fields held before and after. Raises ValueError where the key does not fit."""
    if content is None:
        return None, None
    plain = content
    if is_sealed(content):
        plain = _opened(content[1:], entity or "", key)
    before, after = json.loads(plain)
    return before, after


def _opened(sealed: bytes, entity: str, key: bytes | None) -> bytes:
    if key is None or len(key) != _KEY_BYTES:
        raise ValueError(entity)
    nonce, rest = sealed[:_NONCE], sealed[_NONCE:]
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            rest, entity.encode("ascii"), nonce, key
        )
    except CryptoError as problem:
        raise ValueError(entity) from problem


def _is_sealed(event: AuditEvent) -> bool:
    return event.entity is not None and event.action not in STAYS_READABLE
