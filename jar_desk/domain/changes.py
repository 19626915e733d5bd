"""What a use case changed, so that views know what to read again."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from uuid import UUID

T_co = TypeVar("T_co", covariant=True)


class Kind(StrEnum):
    """A kind of thing that views show."""

    INQUIRY = "inquiry"
    STAFF = "staff"
    SOURCE = "source"
    REGISTER = "register"
    SETTINGS = "settings"
    DRAFT = "draft"
    POLICY = "policy"
    PROPOSAL = "proposal"
    RETENTION = "retention"


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds and identifiers touched by one use case."""

    kinds: frozenset[Kind]
    ids: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Done(Generic[T_co]):
    """The new value and what changed."""

    value: T_co
    changes: Changes
