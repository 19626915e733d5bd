"""A register as a file: who made it stands in the audit record, not in the file."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from jar_desk.documents.registers import RegisterList, write_register_csv, write_register_pdf
from jar_desk.domain.audit import Action
from jar_desk.domain.permissions import Permission
from jar_desk.domain.registers.complaints import Complaint, by_year
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.store import registers
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.leaving import taken_back
from jar_desk.usecases.letterheads import letterhead
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.registers.addresses import list_fingerprint
from jar_desk.usecases.saving import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.usecases.session import Session


class ListFormat(StrEnum):
    """CSV for everybody who works on inquiries; PDF, to be laid before others, for the manager."""

    CSV = "csv"
    PDF = "pdf"


@needs(Permission.INQUIRIES)
def export_register(
    session: Session, kind: RegisterKind, form: ListFormat, language: str, target: Path
) -> None:
    """Write a whole register to a file and record that it left.

    A file that cannot be written is not recorded, and nothing leaves unrecorded.
    Raises NotPermitted, ReadOnlyDesk, CannotWrite.
    """
    if form is ListFormat.PDF:
        session.require(Permission.DECIDE_ALONE)
    listed = _list(session, kind)
    if form is ListFormat.CSV:
        data = write_register_csv(listed, language)
    else:
        data = write_register_pdf(listed, language, letterhead(session))
    told: dict[str, object] = {
        "register": kind.value,
        "format": form.value,
        "entries": len(listed.rows),
    }
    with taken_back() as written, session.desk.writing() as connection:
        record_event(session, connection, Action.REGISTER_EXPORTED, None, None, told)
        write_whole(target, data)
        written.append(target)


def _list(session: Session, kind: RegisterKind) -> RegisterList:
    with session.desk.reading() as connection:
        rows = registers.everything(connection, kind)
    complaints = [row.entry for row in rows if isinstance(row.entry, Complaint)]
    hashed = kind is RegisterKind.SUPPRESSION
    return RegisterList(
        kind=kind,
        rows=rows,
        made_on=session.today(),
        years=by_year(complaints),
        key_fingerprint=list_fingerprint(session) if hashed else "",
    )
