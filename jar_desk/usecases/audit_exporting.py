"""The audit record as a file for management: who did what and when, and whether it is sound."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from jar_desk.documents.audit_list import AuditList, write_audit_csv, write_audit_pdf
from jar_desk.domain.audit import Action
from jar_desk.domain.permissions import Permission
from jar_desk.usecases.auditing import audit_events, inquiry_numbers, verify_audit
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.leaving import taken_back
from jar_desk.usecases.letterheads import letterhead
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.reading import all_staff
from jar_desk.usecases.saving import write_whole
from jar_desk.usecases.session import DESK_ZONE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.audit import RecordedEvent
    from jar_desk.store.audit import AuditState
    from jar_desk.usecases.session import Session

MOST_ON_PAPER: Final = 5_000
"""Events in a PDF, the newest: more is nothing to read."""


class AuditFormat(StrEnum):
    """CSV holds everything, PDF the newest 5,000 events."""

    CSV = "csv"
    PDF = "pdf"


class AuditWords(Protocol):
    """Speaks of the record in one language."""

    language: str
    title: str
    heads: tuple[str, str, str, str, str]

    def action(self, value: Action) -> str:
        """Say what somebody did."""

    def said(self, state: AuditState, shown: int) -> list[str]:
        """Say in what state the record was found and how much of it is listed."""


@needs(Permission.AUDIT)
def export_audit(
    session: Session,
    form: AuditFormat,
    words: AuditWords,
    target: Path,
    wanted: Callable[[RecordedEvent], bool] = lambda _event: True,
) -> int:
    """Verify the record, write it to a file, newest first, and record that it left.

    Returns how many events are in the file. Nothing leaves unrecorded, and a file that cannot be
    written is not recorded. Raises NotPermitted, ReadOnlyDesk, CannotWrite.
    """
    state = verify_audit(session)
    events = [one for one in audit_events(session, limit=max(1, state.count)) if wanted(one)]
    if form is AuditFormat.PDF:
        events = events[:MOST_ON_PAPER]
    listed = AuditList(
        title=words.title,
        said=words.said(state, len(events)),
        heads=words.heads,
        rows=_rows(session, events, words),
        made_on=session.today(),
    )
    if form is AuditFormat.CSV:
        data = write_audit_csv(listed)
    else:
        data = write_audit_pdf(listed, words.language, letterhead(session))
    told: dict[str, object] = {"format": form.value, "events": len(events), "sound": state.sound}
    with taken_back() as written, session.desk.writing() as connection:
        record_event(session, connection, Action.AUDIT_EXPORTED, None, None, told)
        write_whole(target, data)
        written.append(target)
    return len(events)


def _rows(
    session: Session, events: list[RecordedEvent], words: AuditWords
) -> list[tuple[str, str, str, str, str]]:
    names = {one.id: one.name for one in all_staff(session)}
    entities = {one.event.entity for one in events if one.event.entity is not None}
    numbers = inquiry_numbers(session, entities)
    return [
        (
            str(one.sequence),
            f"{one.event.at.astimezone(DESK_ZONE):%Y-%m-%d %H:%M:%S}",
            names.get(one.event.actor, ""),
            words.action(one.event.action),
            numbers.get(one.event.entity, "") if one.event.entity else "",
        )
        for one in events
    ]
