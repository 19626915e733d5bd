"""What differs between two states of a thing, in plain JSON values; and its fingerprint."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from jar_desk.domain.inquiry import TELLS_NOTHING_HELD, DocumentKind
from jar_desk.domain.recipients import recipient_of

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.right_rules import Rules

_BOOKKEEPING: Final = frozenset({"version"})
_ANSWERED_FROM: Final = (
    "number",
    "arrival",
    "subject",
    "agent",
    "letter_language",
    "safe_contact",
    "regimes",
    "requests",
    "items",
    "records",
    "redactions",
)
"""The fields of an inquiry that a package is made from."""
_ADDED_LATER: Final = frozenset(
    {
        "answers",
        "died",
        "difficulty",
        "inventory",
        "items",
        "masked",
        "measure",
        "policy",
        "reason_waived_at",
        "reason_waived_by",
        "redactions",
        "relative",
        "stated_purpose",
    }
)
"""Fields that younger versions know: empty, they leave the fingerprints of older papers alone."""
_ELSEWHERE_ONLY: Final = frozenset({"provenance"})
"""Fields that letters and packages do not tell of; the file to carry away hangs on them."""
_ACKNOWLEDGED_FROM: Final = (
    "number",
    "arrival",
    "subject",
    "agent",
    "letter_language",
    "safe_contact",
)
"""The fields that decide to whom and where an acknowledgement goes."""


def plain(value: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Return a domain value as JSON types; sets are sorted, so equal values look equal."""
    match value:
        case Enum():
            shown: object = value.value
        case UUID():
            shown = str(value)
        case date():
            shown = value.isoformat()
        case frozenset():
            shown = sorted(plain(one) for one in value)
        case tuple():
            shown = [plain(one) for one in value]
        case _ if is_dataclass(value):
            shown = {field.name: plain(getattr(value, field.name)) for field in fields(value)}
        case _:
            shown = value
    return shown


def changed_fields(
    before: object | None, after: object | None
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """Return the fields that differ as (before, after) JSON objects.

    Lists of things with an `id` are compared child by child: only children that came, went or
    changed are named. A side that does not exist is None.
    """
    old = plain(before) if before is not None else None
    new = plain(after) if after is not None else None
    if old is None or new is None:
        return old, new
    names = [name for name in new if name not in _BOOKKEEPING and old.get(name) != new[name]]
    kept = {name: _narrowed(old.get(name), new[name]) for name in names}
    return (
        {name: pair[0] for name, pair in kept.items()},
        {name: pair[1] for name, pair in kept.items()},
    )


def _narrowed(old: object, new: object) -> tuple[object, object]:
    if not (_has_children(old) and _has_children(new)):
        return old, new
    was: dict[str, object] = {child["id"]: child for child in old}  # type: ignore[attr-defined]
    now: dict[str, object] = {child["id"]: child for child in new}  # type: ignore[attr-defined]
    return (
        [child for key, child in was.items() if now.get(key) != child],
        [child for key, child in now.items() if was.get(key) != child],
    )


def _has_children(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, dict) and "id" in one for one in value)


def fingerprint(inquiry: Inquiry, rules: Rules) -> str:
    """Return the SHA-256 of everything an answer to this inquiry is made from, as hex."""
    recipient = recipient_of(inquiry, rules).id
    return _digest(inquiry, _ANSWERED_FROM, {"recipient": plain(recipient)})


def fingerprint_for(inquiry: Inquiry, rules: Rules, kind: DocumentKind) -> str:
    """Return the fingerprint by which a document of this kind is known to be up to date.

    Letters that say nothing of what is held stay good while requests and records change; people
    and contact bind them.
    """
    if kind in TELLS_NOTHING_HELD:
        return _digest(inquiry, _ACKNOWLEDGED_FROM, {})
    if kind is DocumentKind.PORTABILITY:
        told = [plain(one.provenance) for one in inquiry.records]
        return _digest(inquiry, _ANSWERED_FROM, {"provenance": told})
    return fingerprint(inquiry, rules)


def _digest(inquiry: Inquiry, names: tuple[str, ...], more: dict[str, object]) -> str:
    known = [name for name in names if name not in _ADDED_LATER or getattr(inquiry, name)]
    content = {name: _as_before(plain(getattr(inquiry, name))) for name in known} | more
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _as_before(value: object) -> object:
    """Return plain values without younger fields that are empty."""
    if isinstance(value, list):
        return [_as_before(one) for one in value]
    if not isinstance(value, dict):
        return value
    return {
        name: _as_before(one)
        for name, one in value.items()
        if name not in _ELSEWHERE_ONLY and (one or name not in _ADDED_LATER)
    }
