"""Blacking out what belongs to others: the pages of a record, suggestions, and the places kept."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.copying import value_text
from jar_desk.documents.preview import png
from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import DamagedFile
from jar_desk.domain.errors import Cancelled, Invalid, UnusableFile
from jar_desk.domain.identifiers import exchanged, find
from jar_desk.domain.inquiry import Disclosure
from jar_desk.domain.page_search import find_on, folded_page, folded_words
from jar_desk.domain.permissions import Permission
from jar_desk.domain.quarantine import StoppedReading
from jar_desk.domain.redaction import Part, covered_words, redactions_of
from jar_desk.domain.third_parties import suggest
from jar_desk.quarantine import questions
from jar_desk.quarantine.questions import COPY_TYPE
from jar_desk.usecases.changing import change_content
from jar_desk.usecases.deciding import grounds_of_record
from jar_desk.usecases.particulars import check_open
from jar_desk.usecases.permitted import needs
from jar_desk.usecases.reading import file_copy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from uuid import UUID

    from jar_desk.domain.changes import Done
    from jar_desk.domain.inquiry import Inquiry, Record
    from jar_desk.domain.page_search import Folded
    from jar_desk.domain.redaction import PageText, Redaction, Sign
    from jar_desk.domain.rules import Ground
    from jar_desk.domain.third_parties import Suggestion
    from jar_desk.usecases.session import Session

_PAGES_OF_A_TEXT = 100
"""A text file says nothing of its pages; this is time enough for a long one."""


@dataclass(frozen=True)
class RecordPage:
    """One page of a record: of its value or its file, counted from 1 there, and its text."""

    part: Part
    number: int
    text: PageText

    @cached_property
    def folded(self) -> Folded:
        """Return the page as spellings compare: folded once for every search."""
        return folded_page(self.text)


@dataclass(frozen=True, slots=True)
class OpenedRecord:
    """The pages of a record as they would be handed over, before anything is blacked out."""

    record_id: UUID
    pages: tuple[RecordPage, ...]
    _pdfs: Mapping[Part, bytes]

    def image(self, page: RecordPage, width: int) -> bytes:
        """Return a page as PNG, `width` pixels wide."""
        return png(questions.page(self._pdfs[page.part], COPY_TYPE, page.number - 1, width))


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where what was looked for stands."""

    record_id: UUID
    page: RecordPage
    signs: tuple[Sign, ...]


@needs(Permission.INQUIRIES)
def open_record(session: Session, inquiry: Inquiry, record_id: UUID) -> OpenedRecord:
    """Return the pages of a record to be blacked out.

    Its file is copied and read in quarantine. Raises Unknown, UnusableFile, StoppedReading,
    DamagedFile, NotPermitted.
    """
    record = find(inquiry.records, record_id)
    pdfs = dict(_pdfs(session, inquiry, record))
    long = (record.attachment.pages if record.attachment else None) or _PAGES_OF_A_TEXT
    pages = tuple(
        RecordPage(part, number, text)
        for part, pdf in pdfs.items()
        for number, text in enumerate(questions.texts(pdf, long), start=1)
    )
    return OpenedRecord(record_id, pages, pdfs)


def _pdfs(session: Session, inquiry: Inquiry, record: Record) -> Iterator[tuple[Part, bytes]]:
    language = inquiry.letter_language
    if record.value:
        text = value_text(record.title, record.value)
        yield Part.VALUE, bare_copy(text, "text/plain", language)
    if record.attachment:
        yield Part.FILE, file_copy(session, record.attachment, language)


@needs(Permission.INQUIRIES)
def open_records(
    session: Session,
    inquiry: Inquiry,
    known: Mapping[UUID, OpenedRecord],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[UUID, OpenedRecord]:
    """Return the pages of every record that has some; `known` are not read again.

    A record whose file cannot be shown is left out. `progress(done, total)` counts records.
    Raises Cancelled.
    """
    opened: dict[UUID, OpenedRecord] = {}
    wanted = may_be_redacted(inquiry)
    for done, record in enumerate(wanted, start=1):
        if cancelled is not None and cancelled():
            raise Cancelled
        with suppress(UnusableFile, StoppedReading, DamagedFile):
            opened[record.id] = known.get(record.id) or open_record(session, inquiry, record.id)
        if progress is not None:
            progress(done, len(wanted))
    return opened


@needs(Permission.INQUIRIES)
def suggestions(session: Session, inquiry: Inquiry, page: RecordPage) -> tuple[Suggestion, ...]:
    """Return what on a page may be another's, and what is the person's own and stays."""
    del session
    return suggest(page.text, inquiry.subject)


@needs(Permission.INQUIRIES)
def look_for(session: Session, record: OpenedRecord, words: str) -> tuple[Hit, ...]:
    """Return where words stand on the pages of a record, in any spelling of them."""
    del session
    wanted = folded_words(words)
    return tuple(
        Hit(record.record_id, page, signs)
        for page in record.pages
        for signs in find_on(page.text, page.folded, wanted)
    )


@needs(Permission.INQUIRIES)
def redaction_grounds(session: Session, inquiry: Inquiry, record_id: UUID) -> tuple[Ground, ...]:
    """Return the grounds on which parts of a record may be kept back, in the order of the law."""
    return grounds_of_record(session, inquiry, find(inquiry.records, record_id))


@needs(Permission.INQUIRIES)
def save_redactions(
    session: Session, inquiry: Inquiry, record_id: UUID, places: tuple[Redaction, ...]
) -> Done[Inquiry]:
    """Keep what is blacked out of one record; as `save_all_redactions`."""
    return save_all_redactions(session, inquiry, {record_id: places})


@needs(Permission.INQUIRIES)
def save_all_redactions(
    session: Session, inquiry: Inquiry, places: Mapping[UUID, tuple[Redaction, ...]]
) -> Done[Inquiry]:
    """Keep what is blacked out of records in the place of what was; none: they are given whole.

    Raises Invalid("redaction", "place"), Invalid("ground", "empty" | "not-allowed"),
    MoveRefused where the inquiry has ended, Unknown, Stale, NotPermitted.
    """
    check_open(inquiry)
    after = inquiry
    for record_id, own in places.items():
        allowed = {one.id for one in redaction_grounds(session, inquiry, record_id)}
        for place in own:
            _check(place, record_id, allowed)
        after = _with_places(after, record_id, own)
    return change_content(session, inquiry, after, Action.RECORD_REDACTED)


def _with_places(inquiry: Inquiry, record_id: UUID, places: tuple[Redaction, ...]) -> Inquiry:
    record = find(inquiry.records, record_id)
    others = tuple(one for one in inquiry.redactions if one.record_id != record_id)
    return replace(
        inquiry,
        records=exchanged(inquiry.records, _shown(record, places)),
        redactions=(*others, *sorted(places, key=lambda one: (one.place, one.boxes))),
    )


def may_be_redacted(inquiry: Inquiry) -> tuple[Record, ...]:
    """Return the records that have pages to hand over."""
    return tuple(
        one
        for one in inquiry.records
        if (one.value or one.attachment) and one.disclosure is not Disclosure.WITHHELD
    )


@needs(Permission.INQUIRIES)
def blacked_out_words(session: Session, inquiry: Inquiry) -> tuple[str, ...]:
    """Return every text that is blacked out of an inquiry's records, each once.

    What is blacked out of pictures has none. Raises as `open_record`.
    """
    words: dict[str, None] = {}
    for record in inquiry.records:
        places = redactions_of(inquiry, record.id)
        opened = open_record(session, inquiry, record.id) if places else None
        for page in opened.pages if opened else ():
            here = [one for one in places if one.place == (page.part, page.number)]
            words |= dict.fromkeys(covered_words(page.text, one.boxes) for one in here)
    return tuple(one for one in words if one)


def _check(place: Redaction, record_id: UUID, allowed: Iterable[str]) -> None:
    empty = any(box.width <= 0 or box.height <= 0 for box in place.boxes)
    if place.record_id != record_id or place.page < 1 or empty:
        raise Invalid("redaction", "place")
    if not place.ground:
        raise Invalid("ground", "empty")
    if place.ground not in allowed:
        raise Invalid("ground", "not-allowed")


def _shown(record: Record, places: tuple[Redaction, ...]) -> Record:
    """Return a record that says whether it is given whole; one withheld as a whole stays so."""
    if record.disclosure is Disclosure.WITHHELD:
        return record
    if places:
        [(ground, _)] = Counter(one.ground for one in places).most_common(1)
        return replace(record, disclosure=Disclosure.MASKED, ground=ground)
    if record.masked:
        return record
    return replace(record, disclosure=Disclosure.FULL, ground="")
