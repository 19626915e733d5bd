"""Certificates of what was erased; they say nothing of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.documents.certificate import Certified, fingerprint_of, write_certificate
from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid
from jar_desk.domain.permissions import Permission
from jar_desk.store import retention, staff
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.leaving import taken_back
from jar_desk.usecases.letterheads import letterhead
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.saving import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from jar_desk.usecases.session import Session


@needs(Permission.INQUIRIES)
def certificate(session: Session, ids: Sequence[UUID], language: str) -> bytes:
    """Return the certificate of some erasures as PDF in `ja` or `en`.

    Raises Invalid("things", "empty") where none of them is on record.
    """
    with session.desk.reading() as connection:
        found = retention.disposals(connection, ids)
        names = {one.id: one.name for one in staff.all_staff(connection)}
    if not found:
        raise Invalid("things", "empty")
    certified = Certified(disposals=found, names=names, made_on=session.today())
    return write_certificate(certified, language, letterhead(session))


@needs(Permission.INQUIRIES)
def export_certificate(session: Session, ids: Sequence[UUID], language: str, target: Path) -> None:
    """Write a certificate to a file and record that it was made.

    Raises Invalid("things", "empty"), ReadOnlyDesk, CannotWrite.
    """
    data = certificate(session, ids, language)
    with session.desk.reading() as connection:
        print_of = fingerprint_of(retention.disposals(connection, ids))
    told: dict[str, object] = {"disposals": len(ids), "sha256": print_of}
    with taken_back() as written, session.desk.writing() as connection:
        record_event(session, connection, Action.CERTIFICATE_MADE, None, None, told)
        write_whole(target, data)
        written.append(target)
