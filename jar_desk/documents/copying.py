"""Copying every record into the package under work, with progress and a way to stop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from jar_desk.documents.copies import append_copy, opened_copy
from jar_desk.domain.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from contextlib import ExitStack

    import pikepdf

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
        target: pikepdf.Pdf,
        sources: ExitStack,
        language: str,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._target = target
        self._sources = sources
        self._language = language
        self._progress = progress
        self._cancelled = cancelled
        self._total = 0

    def copy(
        self, records: Sequence[PackageRecord], read: Callable[[Attachment], bytes]
    ) -> list[Copy]:
        """Append the copies of all records; a withheld one has no pages."""
        self._total = sum(_expected(record) for record in records)
        copies = []
        for index, record in enumerate(records, start=1):
            first = len(self._target.pages) + 1
            for data, media_type in () if record.withheld else _parts(record, read):
                self._append(data, media_type)
            copies.append(Copy(index, first, len(self._target.pages) + 1 - first))
        return copies

    def check(self) -> None:
        """Stop if the person asked for it. Raises Cancelled."""
        if self._cancelled and self._cancelled():
            raise Cancelled

    def _append(self, data: bytes, media_type: str) -> None:
        self.check()
        source = self._sources.enter_context(opened_copy(data, media_type, self._language))
        append_copy(self._target, source, self._page_done)

    def _page_done(self) -> None:
        self.check()
        done = len(self._target.pages)
        self._total = max(self._total, done)
        if self._progress:
            self._progress(done, self._total)


def _expected(record: PackageRecord) -> int:
    if record.withheld:
        return 0
    attached = (record.attachment.pages or 1) if record.attachment else 0
    return attached + (len(record.value) > LONGEST_IN_TABLE)


def _parts(
    record: PackageRecord, read: Callable[[Attachment], bytes]
) -> Iterator[tuple[bytes, str]]:
    if len(record.value) > LONGEST_IN_TABLE:
        yield f"{record.title}\n\n{record.value}".encode(errors="ignore"), "text/plain"
    if record.attachment:
        yield read(record.attachment), record.attachment.media_type
