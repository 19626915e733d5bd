"""The office as letters show it; kept in the desk, changed by the manager."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from jar_desk.documents.letterhead import Letterhead
from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.forbidden_data import masked_in
from jar_desk.domain.permissions import Permission
from jar_desk.store import preferences
from jar_desk.usecases.changing import record_arrival, record_event
from jar_desk.usecases.forbidden import looked_through
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from jar_desk.usecases.session import Session

__all__ = ["Letterhead", "change_letterhead", "letterhead"]

_KEY = "letterhead"


@needs(Permission.RULES)
def letterhead(session: Session) -> Letterhead:
    """Return the office's names and addresses; JAR's own until the manager changes them."""
    with session.desk.reading() as connection:
        kept = preferences.get(connection, _KEY)
    known = {field.name for field in fields(Letterhead)}
    values = json.loads(kept) if kept else {}
    return Letterhead(**{name: text for name, text in values.items() if name in known})


@needs(Permission.DESK)
def change_letterhead(session: Session, changed: Letterhead) -> Done[Letterhead]:
    """Change what letters are signed with. Raises ForbiddenFound, NotPermitted."""
    before = letterhead(session)
    looked = looked_through(session, before, changed)
    old, new = asdict(masked_in(before)), asdict(masked_in(looked.value))
    with session.desk.writing() as connection:
        preferences.put(connection, _KEY, json.dumps(asdict(looked.value), ensure_ascii=False))
        record_event(session, connection, Action.SETTINGS_CHANGED, None, old, new)
        record_arrival(session, connection, looked, None)
    return Done(looked.value, Changes(frozenset({Kind.SETTINGS})))
