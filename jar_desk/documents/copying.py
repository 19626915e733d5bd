"""Copying every record for the package under work, with progress and a way to stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.documents.copies import Sheets, opened_copy, take_sheets
from jar_desk.domain.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import ExitStack

    from jar_desk.documents.contents import PackageRecord
    from jar_desk.domain.inquiry import Attachment

LONGEST_IN_TABLE: Final = 120
"""Longest value, in characters, that the table shows whole; longer ones get their own page."""


@dataclass(frozen=True, slots=True)
class Copy:
    """Where a record's copy stands: `index` of the record and `first` page, both from 1."""

    index: int
    first: int
    pages: int


class Clerk:
    """Copies records one after another; asks after every page whether to go on."""

    def __init__(
        self,
        sources: ExitStack,
        language: str,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self.sheets: list[Sheets] = []
        self._sources = sources
        self._language = language
        self._progress = progress
        self._cancelled = cancelled
        self._total = 0
        self._done = 0

    def copy(
        self, records: Sequence[PackageRecord], read: Callable[[Attachment], bytes]
    ) -> list[Copy]:
        """Take the sheets of all records; a withheld one has none."""
        self._total = sum(_expected(record) for record in records)
        copies = []
        for index, record in enumerate(records, start=1):
            before = self._done
            for data, media_type in () if record.withheld else _parts(record, read):
                self._take(data, media_type)
            copies.append(Copy(index, before + 1, self._done - before))
        return copies

    def check(self) -> None:
        """Stop if the person asked for it. Raises Cancelled."""
        if self._cancelled and self._cancelled():
            raise Cancelled

    def _take(self, data: bytes, media_type: str) -> None:
        self.check()
        source = self._sources.enter_context(opened_copy(data, media_type, self._language))
        self.sheets.append(take_sheets(source, self._page_done))

    def _page_done(self) -> None:
        self.check()
        self._done += 1
        self._total = max(self._total, self._done)
        if self._progress:
            self._progress(self._done, self._total)


def value_text(title: str, value: str) -> bytes:
    """Return the text of the pages on which a value is written, under its title."""
    return f"{title}\n\n{value}".encode(errors="ignore")


def _expected(record: PackageRecord) -> int:
    if record.withheld:
        return 0
    attached = (record.attachment.pages or 1) if record.attachment else 0
    return attached + (len(record.value) > LONGEST_IN_TABLE)


def _parts(
    record: PackageRecord, read: Callable[[Attachment], bytes]
) -> Iterator[tuple[bytes, str]]:
    if len(record.value) > LONGEST_IN_TABLE:
        yield value_text(record.title, record.value), "text/plain"
    if record.attachment:
        yield read(record.attachment), record.attachment.media_type
