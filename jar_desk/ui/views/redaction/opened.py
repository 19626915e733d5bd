"""The inquiry and record in work: read, and saved, away from the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from jar_desk.domain.changes import Kind
from jar_desk.domain.desk_errors import DamagedFile
from jar_desk.domain.errors import Stale, UnusableFile
from jar_desk.domain.identifiers import find
from jar_desk.domain.quarantine import StoppedReading
from jar_desk.ui.gate import save
from jar_desk.usecases.drafts import load_draft
from jar_desk.usecases.reading import read_inquiry
from jar_desk.usecases.redacting import (
    may_be_redacted,
    open_record,
    redaction_grounds,
    save_all_redactions,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from jar_desk.domain.changes import Changes, Done
    from jar_desk.domain.inquiry import Inquiry, Record
    from jar_desk.domain.rules import Ground
    from jar_desk.ui.views.redaction.places import Places
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.redacting import OpenedRecord
    from jar_desk.usecases.session import Session

DRAFT = "redaction"
"""Under this name what is not saved is kept, one draft for each inquiry."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of a record; `opened` is None where its file cannot be shown (`error`)."""

    inquiry: Inquiry
    record: Record
    opened: OpenedRecord | None
    error: Exception | None
    grounds: tuple[Ground, ...]
    draft: dict[str, Any] | None


class OpenedCase(QObject):
    """Read records of one inquiry after the other; save what is blacked out of them.

    `shown` carries a `Read`; `begun` comes before it when it is another inquiry. `opening` comes
    when reading begins: many pages take seconds.
    """

    opening = Signal()
    begun = Signal(object)
    shown = Signal(object)

    def __init__(self, place: Workplace, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place, self._places = place, places
        self._wanted: tuple[UUID, UUID] | None = None
        self._saving = False
        self.read: Read | None = None
        self.known: dict[UUID, OpenedRecord] = {}
        place.changes.changed.connect(self._follow)

    @property
    def inquiry(self) -> Inquiry | None:
        """Return the inquiry as it was read or saved last."""
        return self.read.inquiry if self.read else None

    def open(self, inquiry_id: UUID, record_id: UUID) -> None:
        """Read a record; an answer for an earlier one is dropped."""
        if self._wanted is None or self._wanted[0] != inquiry_id:
            self.known.clear()
        self._wanted = wanted = (inquiry_id, record_id)
        session, known = self._place.session, dict(self.known)
        self.opening.emit()
        self._place.background.run(
            self,
            lambda: _read(session, inquiry_id, record_id, known.get(record_id)),
            lambda read: self._receive(wanted, read),
        )

    def close(self) -> None:
        """Let go of pages: they are somebody's data."""
        self._wanted = self.read = None
        self.known.clear()

    def neighbour(self, by: int) -> UUID | None:
        """Return the record before or after the one shown that has pages, None at the end."""
        if self.read is None:
            return None
        others = [one.id for one in may_be_redacted(self.read.inquiry)]
        here = self.read.record.id
        at = others.index(here) + by if here in others else -1
        return others[at] if 0 <= at < len(others) else None

    def save(self, then: Callable[[], None]) -> None:
        """Save what is not saved, then go on; at once where there is nothing."""
        unsaved = self._places.unsaved
        if not unsaved or self.read is None:
            then()
            return
        if self._saving:
            return
        self._saving = True
        inquiry = self.read.inquiry

        def done(saved: Done[Inquiry]) -> None:
            self._take_over(saved.value)
            self._places.note_saved(saved.value)
            self._place.changes.announce(saved)
            self._saving = False
            then()

        save(
            self._place,
            self,
            lambda session: save_all_redactions(session, inquiry, unsaved),
            done,
            self._explain,
        )

    def _explain(self, error: Exception) -> None:
        self._saving = False
        place, words = self._place, self._place.wording.error(error)
        if not isinstance(error, Stale):
            place.asking.tell(
                words.what, words.kept, words.todo, place.wording.error_details(error)
            )
        elif place.asking.confirm(words.what, words.todo, self.tr("Show the latest state")):
            self._read_again()

    def _read_again(self) -> None:
        if self._wanted is not None:
            self.open(*self._wanted)

    def _receive(self, wanted: tuple[UUID, UUID], read: Read) -> None:
        if wanted != self._wanted:
            return
        another = self.read is None or self.read.inquiry.id != read.inquiry.id
        late = not another and read.inquiry.version < self._version()
        if late:
            self._read_again()
            return
        self.read = read
        if read.opened is not None:
            self.known[read.record.id] = read.opened
        if another:
            self._places.begin(read.inquiry)
            if read.draft:
                self._places.restore(read.draft, read.inquiry)
            self.begun.emit(read)
        else:
            self._places.follow(read.inquiry)
        self.shown.emit(read)

    def _version(self) -> int:
        return self.read.inquiry.version if self.read else 0

    def _take_over(self, inquiry: Inquiry) -> None:
        if self.read is not None:
            read = self.read
            self.read = replace(read, inquiry=inquiry)

    def _follow(self, changes: Changes) -> None:
        if self._wanted is None or self._saving or Kind.INQUIRY not in changes.kinds:
            return
        if self._wanted[0] in changes.ids and self.inquiry is not None:
            self._look_for_changes()

    def _look_for_changes(self) -> None:
        """Read again where another page of this window changed the inquiry."""
        session, wanted = self._place.session, self._wanted
        assert wanted is not None  # noqa: S101 - asked by the caller

        def compare(inquiry: Inquiry) -> None:
            if wanted == self._wanted and inquiry.version > self._version():
                self._read_again()

        self._place.background.run(self, lambda: read_inquiry(session, wanted[0]), compare)


def _read(session: Session, inquiry_id: UUID, record_id: UUID, known: OpenedRecord | None) -> Read:
    inquiry = read_inquiry(session, inquiry_id)
    record = find(inquiry.records, record_id)
    grounds = redaction_grounds(session, inquiry, record_id)
    draft = load_draft(session, DRAFT, inquiry_id)
    opened, error = known, None
    if opened is None:
        try:
            opened = open_record(session, inquiry, record_id)
        except (UnusableFile, StoppedReading, DamagedFile) as problem:
            error = problem
    return Read(inquiry, record, opened, error, grounds, draft)
