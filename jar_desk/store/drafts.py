"""Half-filled forms, one for each person, form and thing it is about."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from sqlalchemy import ColumnElement, and_, delete, select, update

from jar_desk.store.schema import DRAFT

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Connection

_NEW_THING: Final = ""
"""Stands for "no entity", because two empty values are never equal to a database."""


def save(
    connection: Connection,
    staff_id: UUID,
    form: str,
    entity: UUID | None,
    content: dict[str, Any],
    at: datetime,
) -> None:
    """Keep what a person typed into a form, in place of what was kept before."""
    place = _place(staff_id, form, entity)
    # Pure ASCII: half a surrogate pair in a form must not lose the rest of it.
    values = {"content": json.dumps(content), "saved_at": at}
    if not connection.execute(update(DRAFT).where(_at(place)).values(values)).rowcount:
        connection.execute(DRAFT.insert().values(place | values | {"id": uuid4()}))


def load(
    connection: Connection, staff_id: UUID, form: str, entity: UUID | None
) -> dict[str, Any] | None:
    """Return what this person left in the form, or None."""
    query = select(DRAFT.c.content).where(_at(_place(staff_id, form, entity)))
    kept = connection.scalar(query)
    return None if kept is None else dict(json.loads(kept))


def discard(connection: Connection, staff_id: UUID, form: str, entity: UUID | None) -> None:
    """Forget what was left in the form."""
    connection.execute(delete(DRAFT).where(_at(_place(staff_id, form, entity))))


def _place(staff_id: UUID, form: str, entity: UUID | None) -> dict[str, Any]:
    return {"staff": staff_id, "form": form, "entity": entity.hex if entity else _NEW_THING}


def _at(place: dict[str, Any]) -> ColumnElement[bool]:
    return and_(*(DRAFT.c[name] == value for name, value in place.items()))
