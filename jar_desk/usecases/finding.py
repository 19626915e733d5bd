"""The subject finder: an export is looked through for the person; only what is chosen is kept."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from jar_desk.documents.inspection import read_file
from jar_desk.documents.spreadsheets import write_csv
from jar_desk.domain.errors import FileProblem, Invalid, UnusableFile
from jar_desk.domain.file_names import plain_name
from jar_desk.domain.finding.hits import Unit
from jar_desk.domain.finding.terms import terms_of
from jar_desk.domain.permissions import Permission
from jar_desk.quarantine import export_questions
from jar_desk.usecases.particulars import check_open
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.taking_in import ChosenPart

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from jar_desk.domain.finding.hits import Hit
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.quarantine.export_questions import Looked
    from jar_desk.usecases.session import Session

_ENDINGS: Final = {Unit.ROWS: ".csv", Unit.LINES: ".txt", Unit.PAGES: ".pdf"}


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """An export that was looked through: where it lies, what it was, what was found in it."""

    file: Path
    sha256: str
    looked: Looked

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Return the hits that are told, the strongest first."""
        return self.looked.hits


@needs(Permission.INQUIRIES)
def look_through(
    session: Session,
    inquiry: Inquiry,
    file: Path,
    more: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> LookedThrough:
    """Return which rows or pages of an export may concern the person, each with its reasons.

    It is read in quarantine and nothing of it is kept. Raises MoveRefused where the inquiry has
    ended, Invalid("terms", "empty") where nothing is known to look for, UnusableFile, Cancelled,
    StoppedReading, NotPermitted.
    """
    del session
    check_open(inquiry)
    terms = terms_of(inquiry.subject, more)
    if terms.is_empty:
        raise Invalid("terms", "empty")
    data = read_file(file)
    looked = export_questions.find(data, terms, progress, cancelled)
    return LookedThrough(file, sha256(data).hexdigest(), looked)


@needs(Permission.INQUIRIES)
def choose(
    session: Session,
    found: LookedThrough,
    numbers: Collection[int],
    cancelled: Callable[[], bool] | None = None,
) -> ChosenPart:
    """Return the chosen rows with their head, or the chosen pages: what `add_record` takes.

    Raises Invalid("hits", "empty"), UnusableFile("changed") where the export is another by now,
    Cancelled, StoppedReading, NotPermitted.
    """
    del session
    hits = sorted((one for one in found.hits if one.number in numbers), key=lambda one: one.number)
    if not hits:
        raise Invalid("hits", "empty")
    unit = found.looked.unit
    name = plain_name(PurePath(found.file.name).stem + _ENDINGS[unit])
    match unit:
        case Unit.ROWS:
            head = [found.looked.head] if found.looked.head else []
            return ChosenPart(name, write_csv([*head, *(one.cells for one in hits)]))
        case Unit.LINES:
            lines = (one.cells[0] for one in hits)
            return ChosenPart(name, "".join(f"{line}\n" for line in lines).encode())
        case Unit.PAGES:
            return ChosenPart(name, _pages(found, [one.number for one in hits], cancelled))


def _pages(found: LookedThrough, numbers: list[int], cancelled: Callable[[], bool] | None) -> bytes:
    data = read_file(found.file)
    if sha256(data).hexdigest() != found.sha256:
        raise UnusableFile(FileProblem("changed"))
    return export_questions.pages(data, numbers, cancelled)
