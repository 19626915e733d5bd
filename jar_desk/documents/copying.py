"""Copying every record for the package under work, with progress and a way to stop.

What is blacked out is burnt in before anything is copied (`burning.py`).
"""

from __future__ import annotations

from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Final, TypeAlias

import pikepdf

from jar_desk.documents.bare_copies import bare_copy
from jar_desk.documents.copies import Sheets, opened_bare, take_sheets
from jar_desk.documents.text_pages import write_text_pages
from jar_desk.domain.errors import Cancelled
from jar_desk.domain.redaction import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from contextlib import ExitStack

    from jar_desk.documents.contents import PackageRecord, PlaceText
    from jar_desk.documents.phrases import Phrases
    from jar_desk.domain.inquiry import Attachment
    from jar_desk.domain.redaction import Box, Burnt, Covering

LONGEST_IN_TABLE: Final = 120
"""Longest value, in characters, that the table shows whole; longer ones get their own page."""


Burner: TypeAlias = "Callable[[bytes, Sequence[Covering]], tuple[bytes, tuple[Burnt, ...]]]"
"""What takes out of a PDF what is blacked out, as `burning.burn` does."""


@dataclass(frozen=True, slots=True)
class Copy:
    """Where a record's copy stands: `index` of the record and `first` page, both from 1.

    `starts` is the first page of each of its parts, `sha256` of what was taken for it.
    """

    index: int
    first: int
    pages: int
    starts: Mapping[Part, int] = field(default_factory=dict)
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class BlackedOut:
    """A burnt page among the copies (from 1), its boxes as they stand on the A4 page.

    `removed` was read under the boxes, `text` remains.
    """

    page: int
    boxes: tuple[Box, ...]
    removed: tuple[str, ...]
    text: str


class Clerk:
    """Copies records one after another; asks after every page whether to go on."""

    def __init__(
        self,
        sources: ExitStack,
        phrases: Phrases,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
        burner: Burner,
    ) -> None:
        self.sheets: list[Sheets] = []
        self.blacked_out: list[BlackedOut] = []
        self._burner = burner
        self._sources = sources
        self._phrases = phrases
        self._progress = progress
        self._cancelled = cancelled
        self._total = 0
        self._done = 0

    def copy(
        self, records: Sequence[PackageRecord], read: Callable[[Attachment], bytes]
    ) -> list[Copy]:
        """Take the sheets of all records; a withheld one has none. `read` gives bare copies."""
        self._total = sum(_expected(record) for record in records)
        copies, digests = [], []
        # Hashing lets other threads work meanwhile, and the next file is copied then.
        with ThreadPoolExecutor(1) as hashing:
            for index, record in enumerate(records, start=1):
                before, starts, taken = self._done, {}, []
                for part, data in () if record.withheld else self._parts(record, read):
                    starts[part] = self._done + 1
                    taken.append(self._take(data, [p for p in record.places if p.part is part]))
                copies.append(Copy(index, before + 1, self._done - before, starts))
                digests.append(hashing.submit(_digest, taken))
        hashed = (digest.result() for digest in digests)
        return [replace(copy, sha256=one) for copy, one in zip(copies, hashed, strict=True)]

    def check(self) -> None:
        """Stop if the person asked for it. Raises Cancelled."""
        if self._cancelled and self._cancelled():
            raise Cancelled

    def _take(self, copy: bytes, places: Sequence[PlaceText]) -> bytes:
        """Take the sheets of a copy; return what of it goes on."""
        self.check()
        if not places:
            self._place(copy)
            return copy
        pdf, burnt = self._burner(copy, [one.covering for one in places])
        before, sheets = self._done, self._place(pdf, places)
        found = what_went(burnt, [one.covering for one in places])
        for page, one in zip(burnt, found, strict=True):
            placing = sheets.placing[page.page - 1]
            moved = tuple(placing.moved(box, page.height) for box in one.boxes)
            self.blacked_out.append(replace(one, page=before + one.page, boxes=moved))
        return pdf

    def _place(self, copy: bytes, places: Sequence[PlaceText] = ()) -> Sheets:
        source = self._sources.enter_context(opened_bare(copy))
        for one in places:
            if not one.covering.boxes:
                self._say_withheld(source, one)
        sheets = take_sheets(source, self._page_done)
        self.sheets.append(sheets)
        return sheets

    def _say_withheld(self, source: pikepdf.Pdf, place: PlaceText) -> None:
        """Put a page that says so in the place of a page that is not handed over."""
        page = place.covering.page
        words = self._phrases.say(
            "package", "page_withheld", page=page, pages=len(source.pages), citation=place.citation
        )
        instead = write_text_pages(words, self._phrases.language)
        gap = self._sources.enter_context(pikepdf.open(BytesIO(instead)))
        source.pages[page - 1] = gap.pages[0]

    def _parts(
        self, record: PackageRecord, read: Callable[[Attachment], bytes]
    ) -> Iterator[tuple[Part, bytes]]:
        """Yield the bare copies of what a record holds; what was typed is set here."""
        if _has_own_page(record):
            text = value_text(record.title, record.value)
            yield Part.VALUE, bare_copy(text, "text/plain", self._phrases.language)
        if record.attachment:
            yield Part.FILE, read(record.attachment)

    def _page_done(self) -> None:
        self.check()
        self._done += 1
        self._total = max(self._total, self._done)
        if self._progress:
            self._progress(self._done, self._total)


def what_went(burnt: Iterable[Burnt], coverings: Iterable[Covering]) -> Iterator[BlackedOut]:
    """Yield what was taken out of each burnt page, its boxes as they stand on that page."""
    boxes: dict[int, list[Box]] = defaultdict(list)
    for one in coverings:
        boxes[one.page] += one.boxes
    for page in burnt:
        yield BlackedOut(page.page, tuple(boxes[page.page]), page.removed, page.text)


def value_text(title: str, value: str) -> bytes:
    """Return the text of the pages on which a value is written, under its title."""
    return f"{title}\n\n{value}".encode(errors="ignore")


def _digest(taken: Sequence[bytes]) -> str:
    digest = sha256()
    for data in taken:
        digest.update(data)
    return digest.hexdigest()


def _expected(record: PackageRecord) -> int:
    if record.withheld:
        return 0
    attached = (record.attachment.pages or 1) if record.attachment else 0
    return attached + _has_own_page(record)


def _has_own_page(record: PackageRecord) -> bool:
    """Tell whether a value stands on pages of its own: a long one, or one blacked out in part."""
    blacked_out = any(one.part is Part.VALUE for one in record.places)
    return len(record.value) > LONGEST_IN_TABLE or blacked_out


def value_in_table(record: PackageRecord) -> str:
    """Return the value of a record if the table shows it."""
    return "" if _has_own_page(record) else record.value
