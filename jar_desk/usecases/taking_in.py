"""Files from outside: looked through for what must not be kept, and stored encrypted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jar_desk.documents.inspection import read_file
from jar_desk.domain.file_names import plain_name
from jar_desk.domain.inquiry import Attachment
from jar_desk.domain.unsolicited import ForbiddenFound, Treatment
from jar_desk.quarantine import questions
from jar_desk.store import attachments
from jar_desk.usecases.forbidden import noted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from jar_desk.documents.inspection import FileFacts
    from jar_desk.domain.forbidden_data import ForbiddenKind
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session


@dataclass(frozen=True, slots=True)
class ChosenPart:
    """What was chosen out of a file from outside, as a file of its own that lies on no disk."""

    name: str
    data: bytes = field(repr=False)


def inspected(
    file: Path | ChosenPart, cancelled: Callable[[], bool] | None = None
) -> tuple[bytes, FileFacts]:
    """Return the bytes of a file from outside, and what it is.

    Raises UnusableFile, Cancelled, StoppedReading.
    """
    data = file.data if isinstance(file, ChosenPart) else read_file(file)
    return data, questions.inspect(data, cancelled)


def file_looked_through(
    session: Session, inquiry: Inquiry, kinds: frozenset[ForbiddenKind]
) -> tuple[Inquiry, bool]:
    """Return the inquiry with what was found in a file noted, and whether the file may be kept.

    Raises ForbiddenFound until the session says what is to be done with it.
    """
    if not kinds:
        return inquiry, True
    handling = session.file_handling
    if handling is None:
        raise ForbiddenFound(kinds, in_file=True)
    return noted(session, inquiry, kinds, handling), handling.treatment is Treatment.OVERRULED


def take_in(
    session: Session,
    file: Path | ChosenPart,
    facts: FileFacts,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[Attachment, Callable[[Connection], None]]:
    """Store a file from outside; the returned function writes its key with the change.

    Raises Cancelled, DiskFull.
    """
    source = file.data if isinstance(file, ChosenPart) else file
    stored = session.desk.files.add(source, progress, cancelled)
    attachment = Attachment(
        id=stored.id,
        name=plain_name(file.name),
        media_type=facts.media_type,
        size=stored.size,
        sha256=stored.sha256,
        pages=facts.pages,
    )

    def keep(connection: Connection) -> None:
        attachments.insert(connection, attachment, stored.key)

    return attachment, keep
