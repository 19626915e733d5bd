"""The hand-over sheet of an incident, for whoever reports it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.documents.handover import Handover, write_handover
from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Unknown
from jar_desk.domain.permissions import Permission
from jar_desk.domain.registers.incidents import Incident
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.leaving import taken_back
from jar_desk.usecases.letterheads import letterhead
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.registers.entries import read_entry
from jar_desk.usecases.registers.security import incident_duties, security_state
from jar_desk.usecases.saving import write_whole

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def export_handover(session: Session, entity: UUID, language: str, target: Path) -> None:
    """Write the sheet of an incident to a file and record that it was made.

    Raises NotPermitted, Unknown, ReadOnlyDesk, CannotWrite.
    """
    row = read_entry(session, entity)
    if not isinstance(row.entry, Incident):
        raise Unknown(entity)
    handover = Handover(
        incident=row.entry,
        duties=incident_duties(session, row.entry),
        responsible=security_state(session).responsible,
        inquiry_number=row.inquiry_number,
        made_at=session.now(),
    )
    data = write_handover(handover, language, letterhead(session))
    with taken_back() as written, session.desk.writing() as connection:
        record_event(session, connection, Action.HANDOVER_MADE, row.entry, None, {"format": "pdf"})
        write_whole(target, data)
        written.append(target)
