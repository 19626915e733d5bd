"""What audit events hold is sealed under a key of the thing they are about, so it can be erased."""

from __future__ import annotations

import hmac
import json
import secrets
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

if TYPE_CHECKING:
    from alembic.operations import Operations

    from jar_desk.domain.desk_keys import DeskKeys

KEYS: Final = "keys"
"""The option of the migration that holds the keys of the desk."""
_BATCH: Final = 1_000
_SAID: Final = ("sequence", "at", "actor", "action", "entity")
_UNFIT: Final = bytes(32)


def upgrade(op: Operations) -> None:
    """Seal what was recorded so far; an event that did not fit its chain still does not fit."""
    for change in ("update", "delete"):
        op.execute(f"DROP TRIGGER audit_event_refuses_{change}")
    op.drop_index("ix_audit_event_entity", "audit_event")
    op.rename_table("audit_event", "audit_event_before")
    _create(op)
    _carry_over(op)
    op.drop_table("audit_event_before")
    op.create_index("ix_audit_event_entity", "audit_event", ["entity"])
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_event_refuses_{change.lower()} BEFORE {change} ON audit_event "
            "BEGIN SELECT RAISE(ABORT, 'audit events are never altered'); END"
        )


def _create(op: Operations) -> None:
    op.create_table(
        "audit_event",
        sa.Column("sequence", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("at", "actor", "action")),
        sa.Column("entity", sa.Text),
        sa.Column("content", sa.LargeBinary),
        sa.Column("mac", sa.LargeBinary, nullable=False),
        sa.Column("former_mac", sa.LargeBinary),
        sa.Column("epoch", sa.Integer, nullable=False, server_default="1"),
        sa.PrimaryKeyConstraint("sequence", name="pk_audit_event"),
    )
    op.create_table(
        "audit_key",
        sa.Column("entity", sa.Text, nullable=False),
        sa.Column("key", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("entity", name="pk_audit_key"),
    )


def _carry_over(op: Operations) -> None:
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT * FROM audit_event_before ORDER BY sequence"))
    first = rows.mappings().fetchmany(_BATCH)
    if not first:
        return
    chain = _Chain(op.get_context().opts[KEYS])
    insert = sa.text(
        "INSERT INTO audit_event VALUES "
        "(:sequence, :at, :actor, :action, :entity, :content, :mac, :former_mac, :epoch)"
    )
    some = first
    while some:
        connection.execute(insert, [chain.next(dict(row)) for row in some])
        some = rows.mappings().fetchmany(_BATCH)
    keys = [{"entity": entity, "key": key} for entity, key in chain.keys.items()]
    if keys:
        connection.execute(sa.text("INSERT INTO audit_key VALUES (:entity, :key)"), keys)


class _Chain:
    """The chain as it was, and as it is from now on."""

    def __init__(self, of_desk: DeskKeys) -> None:
        self.keys: dict[str, bytes] = {}
        self._of_desk = of_desk
        self._former, self._link = bytes(32), bytes(32)

    def next(self, row: dict[str, Any]) -> dict[str, Any]:
        former = bytes(row["mac"])
        key = self._of_desk.audit_of(row["epoch"]) or b""
        fits = hmac.compare_digest(former, _mac(key, self._former, _canonical(row)))
        self._former = former
        kept = {name: row[name] for name in (*_SAID, "epoch")}
        kept |= {"content": self._content(row), "former_mac": former}
        self._link = _mac(key, self._link, _authenticated(kept)) if fits else _UNFIT
        return kept | {"mac": self._link}

    def _content(self, row: dict[str, Any]) -> bytes | None:
        if row["before"] is None and row["after"] is None:
            return None
        plain = f"[{row['before'] or 'null'}, {row['after'] or 'null'}]".encode()
        entity = row["entity"]
        if entity is None:
            return plain
        key = self.keys.setdefault(entity, secrets.token_bytes(32))
        nonce = secrets.token_bytes(24)
        return b"\x01" + nonce + encrypt(plain, entity.encode(), nonce, key)


def _mac(key: bytes, link: bytes, content: bytes) -> bytes:
    return hmac.digest(key, link + content, "sha256")


def _canonical(row: dict[str, Any]) -> bytes:
    fields = {name: row[name] for name in _SAID}
    try:
        for name in ("before", "after"):
            fields[name] = json.loads(row[name]) if row[name] else None
    except ValueError:
        return b""
    text = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "surrogatepass")


def _authenticated(row: dict[str, Any]) -> bytes:
    line = [row[name] for name in _SAID]
    line += [row["former_mac"].hex(), row["content"] is not None]
    return json.dumps(line, separators=(",", ":")).encode("ascii") + b"\n" + (row["content"] or b"")
