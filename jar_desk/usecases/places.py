"""The register of places where JAR holds data (情報の所在)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.differences import changed_fields
from jar_desk.domain.errors import Invalid
from jar_desk.domain.forbidden_data import masked_in
from jar_desk.domain.permissions import Permission
from jar_desk.domain.texts import storable
from jar_desk.store import sources
from jar_desk.usecases.changing import record_arrival, record_event
from jar_desk.usecases.forbidden import looked_through
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Source
    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def save_source(session: Session, source: Source) -> Done[Source]:
    """Add a place to the register or change it.

    Raises Invalid("name", "empty"), ForbiddenFound, NotPermitted.
    """
    if not (source.name_ja.strip() and source.name_en.strip()):
        raise Invalid("name", "empty")
    with session.desk.writing() as connection:
        known = {one.id: one for one in sources.all_sources(connection)}.get(source.id)
        looked = looked_through(session, known, storable(source))
        source = looked.value
        sources.save(connection, source)
        before, after = changed_fields(masked_in(known), masked_in(source))
        record_event(session, connection, Action.SOURCE_CHANGED, None, before, after)
        record_arrival(session, connection, looked, None)
    return Done(source, Changes(frozenset({Kind.SOURCE}), frozenset({source.id})))
