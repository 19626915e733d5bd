"""How domain values lie in columns: plain text that stays readable without this program."""

from __future__ import annotations

import json
from dataclasses import astuple
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar
from uuid import UUID

from sqlalchemy import Integer, LargeBinary, Text, TypeDecorator

from jar_desk.domain.document_parts import DocumentPart, PartKind
from jar_desk.domain.people import PartialDate
from jar_desk.domain.redaction import Box

if TYPE_CHECKING:
    from sqlalchemy import Dialect

E = TypeVar("E", bound=StrEnum)

NEVER: Final = date.max.toordinal()
"""Stands for "no day" where rows are ordered by the day, so that they come last in any index."""


class Code(TypeDecorator[E], Generic[E]):
    """A member of an enumeration as its code."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        """Return the code."""
        del dialect
        return None if value is None else value.value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> E | None:  # noqa: ANN401
        """Return the member."""
        del dialect
        return None if value is None else self.kind(value)


class Codes(TypeDecorator[frozenset[E]], Generic[E]):
    """A set of members as a sorted JSON list of their codes."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: frozenset[E] | None, dialect: Dialect) -> str | None:
        """Return the JSON list."""
        del dialect
        return None if value is None else json.dumps(sorted(one.value for one in value))

    def process_result_value(
        self,
        value: Any | None,  # noqa: ANN401
        dialect: Dialect,
    ) -> frozenset[E] | None:
        """Return the set."""
        del dialect
        return None if value is None else frozenset(map(self.kind, json.loads(value)))


class Words(TypeDecorator[tuple[str, ...]]):
    """Some texts in their order as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        """Return the JSON list."""
        del dialect
        return None if value is None else json.dumps(value, ensure_ascii=False)

    def process_result_value(
        self,
        value: Any | None,  # noqa: ANN401
        dialect: Dialect,
    ) -> tuple[str, ...] | None:
        """Return the texts."""
        del dialect
        return None if value is None else tuple(json.loads(value))


class Ids(TypeDecorator[tuple[UUID, ...]]):
    """Some identifiers in their order as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[UUID, ...] | None, dialect: Dialect) -> str | None:
        """Return the JSON list."""
        del dialect
        return None if value is None else json.dumps([str(one) for one in value])

    def process_result_value(
        self,
        value: Any | None,  # noqa: ANN401
        dialect: Dialect,
    ) -> tuple[UUID, ...] | None:
        """Return the identifiers."""
        del dialect
        return None if value is None else tuple(map(UUID, json.loads(value)))


class Moment(TypeDecorator[datetime]):
    """An aware moment as ISO 8601 with its offset."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Return ISO text. Raises ValueError for a moment without an offset."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise ValueError(value)
        return None if value is None else value.isoformat()

    def process_result_value(
        self,
        value: Any | None,  # noqa: ANN401
        dialect: Dialect,
    ) -> datetime | None:
        """Return the moment."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)


class Day(TypeDecorator[date]):
    """A day as ISO 8601."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """Return ISO text."""
        del dialect
        return None if value is None else value.isoformat()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:  # noqa: ANN401
        """Return the day."""
        del dialect
        return None if value is None else date.fromisoformat(value)


class DayOrNever(TypeDecorator[date]):
    """A day, or none at all, as its number: so many are read at once that their length counts.

    Days are counted as by `date.toordinal`: 1 is 1 January of the year 1.
    """

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> int:
        """Return the number; that of the last of all days for None."""
        del dialect
        return NEVER if value is None else value.toordinal()

    def process_result_value(self, value: Any | None, dialect: Dialect) -> date | None:  # noqa: ANN401
        """Return the day, or None."""
        del dialect
        return None if value is None or value == NEVER else date.fromordinal(value)


class ShortUuid(TypeDecorator[UUID]):
    """An identifier as its 16 bytes, where so many are read at once that their length counts."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """Return the bytes."""
        del dialect
        return None if value is None else value.bytes

    def process_result_value(self, value: Any | None, dialect: Dialect) -> UUID | None:  # noqa: ANN401
        """Return the identifier."""
        del dialect
        return None if value is None else UUID(bytes=value)


class PartialDay(TypeDecorator[PartialDate]):
    """A date of which month or day may be unknown, as ISO 8601 reduced precision."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: PartialDate | None, dialect: Dialect) -> str | None:
        """Return `1987`, `1987-04` or `1987-04-01`."""
        del dialect
        return None if value is None else str(value)

    def process_result_value(
        self,
        value: Any | None,  # noqa: ANN401
        dialect: Dialect,
    ) -> PartialDate | None:
        """Return the date."""
        del dialect
        return None if value is None else PartialDate(*map(int, value.split("-")))


class Boxes(TypeDecorator[tuple[Box, ...]]):
    """Rectangles on a page as a JSON list of [left, top, right, bottom] in points."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Box, ...] | None, dialect: Dialect) -> str | None:
        """Return the JSON list."""
        del dialect
        if value is None:
            return None
        return json.dumps([[one.left, one.top, one.right, one.bottom] for one in value])

    def process_result_value(
        self,
        value: Any | None,  # noqa: ANN401
        dialect: Dialect,
    ) -> tuple[Box, ...] | None:
        """Return the rectangles."""
        del dialect
        return None if value is None else tuple(Box(*one) for one in json.loads(value))


class DocumentParts(TypeDecorator[tuple[DocumentPart, ...]]):
    """Parts of a document as a JSON list of [kind, SHA-256, label, first page, pages]."""

    impl = Text
    cache_ok = True

    def process_bind_param(
        self, value: tuple[DocumentPart, ...] | None, dialect: Dialect
    ) -> str | None:
        """Return the JSON list."""
        del dialect
        return None if value is None else json.dumps([astuple(one) for one in value])

    def process_result_value(
        self,
        value: Any | None,  # noqa: ANN401
        dialect: Dialect,
    ) -> tuple[DocumentPart, ...] | None:
        """Return the parts."""
        del dialect
        if value is None:
            return None
        return tuple(DocumentPart(PartKind(kind), *rest) for kind, *rest in json.loads(value))
