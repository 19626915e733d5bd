"""Values to rows and back: a column holds the field of its name, inner values go by a prefix."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy import RowMapping, Table

    Row = dict[str, Any]
    Rows = dict[Table, dict[UUID, Row]]
    """Every row of one aggregate, by table and identifier."""

V = TypeVar("V")


def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def row_of(table: Table, value: Any, **extra: Any) -> Row:  # noqa: ANN401 - any dataclass
    """Return the row of a dataclass: fields that have a column, and what is said beside them."""
    kept = {name: getattr(value, name) for name in _names(type(value)) if name in table.c}
    return kept | extra


def inner(prefix: str, kind: type[V], value: V | None) -> Row:
    """Return the columns of a value inside a value; all empty where there is none."""
    names = _names(kind)
    return {f"{prefix}_{name}": getattr(value, name) if value else None for name in names}


def value_of(kind: type[V], row: RowMapping, **extra: Any) -> V:  # noqa: ANN401
    """Return the dataclass of a row; `extra` gives the fields that are no columns."""
    kept = {name: row[name] for name in _names(kind) if name in row and name not in extra}
    return kind(**kept, **extra)


def inner_value(prefix: str, kind: type[V], row: RowMapping) -> V | None:
    """Return a value inside a value, or None where its columns are empty."""
    kept = {name: row[f"{prefix}_{name}"] for name in _names(kind)}
    return None if all(value is None for value in kept.values()) else kind(**kept)


def by_owner(rows: Iterable[RowMapping], owner: str) -> dict[UUID, list[RowMapping]]:
    """Sort rows into lists by whom they belong to, keeping their order."""
    sorted_rows: dict[UUID, list[RowMapping]] = {}
    for row in rows:
        sorted_rows.setdefault(row[owner], []).append(row)
    return sorted_rows
