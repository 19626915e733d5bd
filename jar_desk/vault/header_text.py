"""The header as JSON: bytes in hexadecimal, keys sorted, so that one header is one text."""

from __future__ import annotations

import json
from typing import Any, Final
from uuid import UUID

from jar_desk.domain.desk_errors import Damage, DamagedDesk, NewerDesk
from jar_desk.domain.desk_keys import Anchor
from jar_desk.domain.staff import Role
from jar_desk.vault.costs import Cost, check_cost
from jar_desk.vault.members import Header, Member, Recovery

FORMAT: Final = "jar-desk header"
VERSION: Final = 1


def body_text(header: Header) -> bytes:
    """Return the bytes the MAC is made of: all but the MAC."""
    body = {
        "format": FORMAT,
        "version": VERSION,
        "desk": str(header.desk_id),
        "organisation": header.organisation,
        "epoch": header.epoch,
        "members": [_member(one) for one in header.members],
        "recovery": _recovery(header.recovery) if header.recovery else None,
        "anchor": _anchor(header.anchor) if header.anchor else None,
    }
    return json.dumps(body, sort_keys=True, indent=1).encode("ascii")


def write_text(header: Header) -> bytes:
    """Return the whole file."""
    body = json.loads(body_text(header))
    return json.dumps(body | {"mac": header.mac.hex()}, sort_keys=True, indent=1).encode("ascii")


def parse_text(text: bytes) -> Header:
    """Read a header; nothing in it is believed before its MAC is checked.

    Raises DamagedDesk("header"), NewerDesk; absurd costs are refused here.
    """
    try:
        fields = json.loads(text)
        if fields["format"] != FORMAT:
            raise DamagedDesk(Damage.HEADER)
        if fields["version"] > VERSION:
            raise NewerDesk(fields["version"], VERSION)
        return _header(fields)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
        raise DamagedDesk(Damage.HEADER) from problem


def _header(fields: dict[str, Any]) -> Header:
    recovery, anchor = fields["recovery"], fields["anchor"]
    return Header(
        desk_id=UUID(fields["desk"]),
        organisation=str(fields["organisation"]),
        epoch=int(fields["epoch"]),
        members=tuple(_parse_member(one) for one in fields["members"]),
        recovery=_parse_recovery(recovery) if recovery else None,
        anchor=_parse_anchor(anchor) if anchor else None,
        mac=bytes.fromhex(fields["mac"]),
    )


def _member(member: Member) -> dict[str, Any]:
    return {
        "id": str(member.id),
        "name": member.name,
        "role": member.role.value,
        "active": member.active,
        "salt": member.salt.hex(),
        "cost": [member.cost.passes, member.cost.memory, member.cost.lanes],
        "nonce": member.nonce.hex(),
        "wrapped_key": member.wrapped_key.hex(),
        "public_key": member.public_key.hex(),
        "sealed": _sealed(member.sealed),
        # Left out where it does not hold: older headers, which know nothing of it, keep their seal.
        **({"one_time": True} if member.one_time else {}),
    }


def _parse_member(fields: dict[str, Any]) -> Member:
    cost = Cost(*(int(part) for part in fields["cost"]))
    check_cost(cost)
    return Member(
        id=UUID(fields["id"]),
        name=str(fields["name"]),
        role=Role(fields["role"]),
        active=bool(fields["active"]),
        salt=bytes.fromhex(fields["salt"]),
        cost=cost,
        nonce=bytes.fromhex(fields["nonce"]),
        wrapped_key=bytes.fromhex(fields["wrapped_key"]),
        public_key=bytes.fromhex(fields["public_key"]),
        sealed=_parse_sealed(fields["sealed"]),
        one_time=bool(fields.get("one_time", False)),
    )


def _recovery(recovery: Recovery) -> dict[str, Any]:
    return {"public_key": recovery.public_key.hex(), "sealed": _sealed(recovery.sealed)}


def _parse_recovery(fields: dict[str, Any]) -> Recovery:
    return Recovery(
        public_key=bytes.fromhex(fields["public_key"]), sealed=_parse_sealed(fields["sealed"])
    )


def _anchor(anchor: Anchor) -> list[Any]:
    # Left out where there are none: older headers, which know nothing of them, keep their seal.
    pages = [anchor.pages.hex()] if anchor.pages else []
    return [anchor.sequence, anchor.head.hex(), anchor.size, *pages]


def _parse_anchor(fields: list[Any]) -> Anchor:
    sequence, head, size, *pages = fields
    return Anchor(int(sequence), bytes.fromhex(head), int(size), bytes.fromhex("".join(pages)))


def _sealed(sealed: dict[int, bytes]) -> dict[str, str]:
    return {str(epoch): box.hex() for epoch, box in sealed.items()}


def _parse_sealed(fields: dict[str, str]) -> dict[int, bytes]:
    return {int(epoch): bytes.fromhex(box) for epoch, box in fields.items()}
