"""The disclosure package: notice, contents, table of the data found, copies, one numbering."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

import pikepdf

from jar_desk.documents.binding import fill
from jar_desk.documents.burning import burn
from jar_desk.documents.cleaning import clean
from jar_desk.documents.copying import Clerk, Copy
from jar_desk.documents.finishing import finish
from jar_desk.documents.front_matter import Front, hands_over, set_front
from jar_desk.documents.letters import running_number
from jar_desk.documents.phrases import Phrases
from jar_desk.documents.redaction_check import check_package, check_table
from jar_desk.documents.stamping import Foot, Stamp
from jar_desk.domain.document_parts import DocumentPart, PartKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jar_desk.documents.contents import PackageContent
    from jar_desk.documents.copying import Burner
    from jar_desk.documents.redaction_check import Checker
    from jar_desk.domain.inquiry import Attachment


_LONGEST_TITLE = 120
"""Characters of a record's title that bookmarks and feet show."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One bookmark: its words and the page it leads to, counted from 1."""

    title: str
    page: int


@dataclass(frozen=True, slots=True)
class BuiltPackage:
    """A finished package."""

    pdf: bytes
    pages: int
    entries: tuple[Entry, ...]
    parts: tuple[DocumentPart, ...] = ()


def build_package(
    content: PackageContent,
    read: Callable[[Attachment], bytes],
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    passphrase: str = "",
    burner: Burner = burn,
    checker: Checker = check_package,
) -> BuiltPackage:
    """Build the package; it is encrypted if a passphrase is given.

    `read` gives the bare copy of a file, as it comes out of quarantine. `progress` receives pages
    done and pages in all. What `burner` blacked out is looked for by `checker` in the
    finished bytes.

    Raises UnusableFile for an attachment that cannot be copied, RedactionMoved, RedactionFailed,
    Cancelled.
    """
    phrases = Phrases(content.notice.language)
    if not hands_over(content.notice):
        content = replace(content, records=())
    with ExitStack() as sources, pikepdf.new() as pdf:
        clerk = Clerk(sources, phrases, progress, cancelled, burner)
        copies = clerk.copy(content.records, read)
        clerk.check()
        check_table(content.records, clerk.blacked_out)
        front = set_front(content, phrases, copies)
        entries = _entries(content, phrases, front, copies)
        stamp = Stamp(pdf, list(_feet(content, phrases, front, copies)))
        before = sources.enter_context(pikepdf.open(BytesIO(front.pdf)))
        parts = (*_own_parts(front, before), *_copied(front, copies))
        fill(pdf, before, clerk.sheets, stamp.feet[front.pages :], stamp.fonts)
        stamp.put(pdf.pages[: front.pages])
        _bookmark(pdf, entries)
        clerk.check()
        title = f"JAR-{content.notice.document_number}"
        data = finish(pdf, title, phrases.language, passphrase)
        if clerk.blacked_out:
            checker(data, passphrase, front.pages, clerk.blacked_out)
        return BuiltPackage(data, len(pdf.pages), entries, parts)


def _own_parts(front: Front, pdf: pikepdf.Pdf) -> Iterator[DocumentPart]:
    """Yield what stands before the copies, part by part, with the hash of its pages' content."""
    starts = {
        PartKind.NOTICE: 1,
        PartKind.CONTENTS: front.contents_page,
        PartKind.TABLE: front.table_page,
        PartKind.BLACKED_OUT: front.black_page,
    }
    there = [(kind, first) for kind, first in starts.items() if first]
    ends = [*(first for _, first in there[1:]), front.pages + 1]
    for (kind, first), end in zip(there, ends, strict=True):
        digest = sha256()
        for number in range(first, end):
            digest.update(pdf.pages[number - 1].Contents.read_bytes())
        yield DocumentPart(kind, digest.hexdigest(), first=first, pages=end - first)


def _copied(front: Front, copies: Sequence[Copy]) -> Iterator[DocumentPart]:
    for one in copies:
        if one.pages:
            first = front.pages + one.first
            yield DocumentPart(PartKind.RECORD, one.sha256, str(one.index), first, one.pages)


def _entries(
    content: PackageContent, phrases: Phrases, front: Front, copies: Sequence[Copy]
) -> tuple[Entry, ...]:
    entries = [Entry(phrases.say("package", "notice"), 1)]
    if front.contents_page:
        entries.append(Entry(phrases.say("package", "contents_title"), front.contents_page))
    if front.table_page:
        entries.append(Entry(front.table_title, front.table_page))
    if front.black_page:
        entries.append(Entry(phrases.say("package", "black_title"), front.black_page))
    entries += [
        Entry(_record_title(content, phrases, copy), front.pages + copy.first)
        for copy in copies
        if copy.pages
    ]
    return tuple(entries)


def _record_title(content: PackageContent, phrases: Phrases, copy: Copy) -> str:
    title = clean(content.records[copy.index - 1].title).replace("\n", " ")[:_LONGEST_TITLE]
    return phrases.say("package", "record_title", index=copy.index, title=title)


def _bookmark(pdf: pikepdf.Pdf, entries: Sequence[Entry]) -> None:
    with pdf.open_outline() as outline:
        outline.root.extend(pikepdf.OutlineItem(one.title, one.page - 1) for one in entries)
    pdf.Root.PageMode = pikepdf.Name.UseOutlines


def _feet(
    content: PackageContent, phrases: Phrases, front: Front, copies: Sequence[Copy]
) -> Iterator[Foot]:
    """Yield the foot of every page: the desk before, the record's title under its copy."""
    notice = content.notice
    lefts = [phrases.foot(notice.letterhead)] * front.pages
    for copy in copies:
        lefts += [_record_title(content, phrases, copy)] * copy.pages
    for page, left in enumerate(lefts, start=1):
        yield Foot(left, running_number(phrases, notice.number, page, len(lefts)))
