"""The office as letters show it; kept in the desk, changed by the manager."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from jar_desk.documents.letterhead import Letterhead
from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.permissions import Permission
from jar_desk.store import preferences
from jar_desk.usecases.changing import record_event
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
    """Change what letters are signed with. Raises NotPermitted."""
    before = asdict(letterhead(session))
    with session.desk.writing() as connection:
        preferences.put(connection, _KEY, json.dumps(asdict(changed), ensure_ascii=False))
        record_event(session, connection, Action.SETTINGS_CHANGED, None, before, asdict(changed))
    return Done(changed, Changes(frozenset({Kind.SETTINGS})))
