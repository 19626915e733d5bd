"""Text that can be stored and printed: no NUL, no half of a surrogate pair."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import TypeVar, cast

from jar_desk.domain.errors import Invalid

T = TypeVar("T")

UNREADABLE = "\ufffd"
"""Stands for what was no character (Unicode: replacement character)."""


def storable_text(text: str) -> str:
    """Return the text without NUL, each lone surrogate as U+FFFD."""
    kept = text.replace("\0", "")
    if any("\ud800" <= character <= "\udfff" for character in kept):
        paired = kept.encode("utf-16", "surrogatepass")
        kept = paired.decode("utf-16", "replace")
    return kept


def given_reason(reason: str) -> str:
    """Return a reason without blanks around it. Raises Invalid("reason", "empty")."""
    if not reason.strip():
        raise Invalid("reason", "empty")
    return reason.strip()


def storable(value: T) -> T:
    """Return a domain value with every text in it storable; the same object if all were."""
    changed: object = value
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        changed = storable_text(value)
    elif isinstance(value, tuple):
        parts = tuple(storable(one) for one in value)
        changed = (
            parts if any(new is not old for new, old in zip(parts, value, strict=True)) else value
        )
    elif is_dataclass(value) and not isinstance(value, type):
        now = {field.name: getattr(value, field.name) for field in fields(value)}
        new = {name: storable(one) for name, one in now.items()}
        mended = {name: one for name, one in new.items() if one is not now[name]}
        changed = replace(value, **mended) if mended else value
    return cast("T", changed)
