"""Words for sources, records, messages, documents and pauses."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.document_parts import DocumentPart, PartKind
from jar_desk.domain.inquiry import (
    Disclosure,
    DocumentKind,
    MessageKind,
    PauseReason,
    SourceState,
)
from jar_desk.domain.provenance import Provenance

translate = QCoreApplication.translate


def source_state(value: SourceState) -> str:
    """Say how the search in a place ended."""
    match value:
        case SourceState.OPEN:
            return translate("Wording", "Not searched yet")
        case SourceState.FOUND:
            return translate("Wording", "Found")
        case SourceState.NOTHING_HELD:
            return translate("Wording", "Nothing held")
        case SourceState.NOT_APPLICABLE:
            return translate("Wording", "Not applicable")
        case _:
            assert_never(value)


def disclosure(value: Disclosure) -> str:
    """Say how much of a record is handed over."""
    match value:
        case Disclosure.FULL:
            return translate("Wording", "Hand over in full")
        case Disclosure.MASKED:
            return translate("Wording", "Hand over, partly blacked out")
        case Disclosure.WITHHELD:
            return translate("Wording", "Withhold")
        case _:
            assert_never(value)


def provenance(value: Provenance) -> str:
    """Say how JAR came by a piece of data."""
    match value:
        case Provenance.PROVIDED:
            return translate("Wording", "Provided by the person")
        case Provenance.OBSERVED:
            return translate("Wording", "Observed (recorded of what the person did)")
        case Provenance.DERIVED:
            return translate("Wording", "Derived (assessed or concluded by us)")
        case Provenance.ELSEWHERE:
            return translate("Wording", "From somebody else, or not known")
        case _:
            assert_never(value)


def message_kind(value: MessageKind) -> str:
    """Name a line of the correspondence."""
    match value:
        case MessageKind.INCOMING:
            return translate("Wording", "Received")
        case MessageKind.OUTGOING:
            return translate("Wording", "Sent")
        case MessageKind.NOTE:
            return translate("Wording", "Internal note")
        case _:
            assert_never(value)


def document_kind(value: DocumentKind) -> str:
    """Name a document of the desk."""
    match value:
        case DocumentKind.ACKNOWLEDGEMENT:
            return translate("Wording", "Acknowledgement")
        case DocumentKind.NOTICE:
            return translate("Wording", "Notice")
        case DocumentKind.PACKAGE:
            return translate("Wording", "Disclosure package")
        case DocumentKind.NOT_IDENTIFIED:
            return translate("Wording", "Notice: not identifiable")
        case DocumentKind.PORTABILITY:
            return translate("Wording", "Portability file")
        case _:
            assert_never(value)


def document_part(part: DocumentPart) -> str:
    """Name a part of a document with its pages and, on the next line, its SHA-256."""
    named = _part_name(part)
    if part.pages == 1:
        page = translate("Wording", "page {page}").format(page=part.first)
        named = f"{named} · {page}"
    elif part.pages:
        pages = translate("Wording", "pages {first}–{last}").format(
            first=part.first, last=part.first + part.pages - 1
        )
        named = f"{named} · {pages}"
    return f"{named}\n{part.sha256}"


def _part_name(part: DocumentPart) -> str:
    match part.kind:
        case PartKind.NOTICE:
            return translate("Wording", "Notice")
        case PartKind.CONTENTS:
            return translate("Wording", "Contents")
        case PartKind.TABLE:
            return translate("Wording", "Explanation table")
        case PartKind.BLACKED_OUT:
            return translate("Wording", "List of what is blacked out")
        case PartKind.RECORD:
            return translate("Wording", "Record {number}").format(number=part.label)
        case PartKind.FILE:
            return part.label
        case _:
            assert_never(part.kind)


def pause_reason(value: PauseReason) -> str:
    """Say why a clock stands still."""
    match value:
        case PauseReason.IDENTITY_DOUBT:
            return translate("Wording", "Identity is in doubt")
        case PauseReason.SCOPE_QUESTION:
            return translate("Wording", "Question about the scope")
        case PauseReason.CORRECTION:
            return translate("Wording", "Correction of the request")
        case _:
            assert_never(value)
