"""Blacking out in the sample desk: words wherever they stand, places on pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.domain.errors import Invalid
from jar_desk.domain.redaction import Box, boxes_around
from jar_desk.domain.redaction_drawing import drawn
from jar_desk.usecases.redacting import look_for, open_record, save_redactions
from jar_desk.usecases.sample.cases import sample_records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.domain.redaction import Redaction
    from jar_desk.usecases.redacting import OpenedRecord, RecordPage
    from jar_desk.usecases.session import Session


def is_blacked_out(word: str) -> bool:
    """Tell whether something of the record that goes by this word belongs to others."""
    return not {"black", "black_boxes"}.isdisjoint(sample_records()[word])


def black_out(word: str, session: Session, inquiry: Inquiry) -> Inquiry:
    """Black out of the newest record what its entry says belongs to others."""
    entry, record = sample_records()[word], inquiry.records[-1]
    opened = open_record(session, inquiry, record.id)
    if "black_boxes" in entry:
        places = tuple(_drawn(opened, entry))
    else:
        places = tuple(_found(session, opened, entry))
    return save_redactions(session, inquiry, record.id, places).value


def said_in_pictures(words: Sequence[str]) -> list[str]:
    """Return what is blacked out of pictures: it can be seen there, but not read."""
    entries = (sample_records()[word] for word in words)
    return [one for entry in entries if "black_boxes" in entry for one in entry.get("black", ())]


def _found(session: Session, opened: OpenedRecord, entry: Mapping[str, Any]) -> Iterator[Redaction]:
    for words in entry["black"]:
        hits = look_for(session, opened, words)
        if not hits:
            raise Invalid("sample", "not-found")
        for hit in hits:
            yield _place(opened, hit.page, boxes_around(hit.signs), entry["ground"])


def _drawn(opened: OpenedRecord, entry: Mapping[str, Any]) -> Iterator[Redaction]:
    for sides in entry["black_boxes"]:
        yield _place(opened, opened.pages[0], (Box(*map(float, sides)),), entry["ground"])


def _place(
    opened: OpenedRecord, page: RecordPage, boxes: tuple[Box, ...], ground: str
) -> Redaction:
    place = drawn(opened.record_id, page.part, page.number, page.text, boxes, ground)
    if place is None:
        raise Invalid("sample", "not-found")
    return place
