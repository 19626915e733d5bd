"""Blacking out by the use cases, on a real encrypted desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pypdfium2
import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Disclosure
from jar_desk.domain.redaction import (
    Box,
    Part,
    Redaction,
    boxes_around,
    covered_text,
    fingerprint,
)
from jar_desk.domain.redaction_errors import RedactionMoved
from jar_desk.domain.rights import Outcome
from jar_desk.store import secrets
from jar_desk.usecases import auditing, deciding, packages, reading, redacting, searching
from tests.usecases.steps import decided, searched

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.inquiry import Document, Inquiry
    from tests.real_desk import Desk

GROUND = "appi-33-2-1"


def blacked_out(desk: Desk, inquiry: Inquiry, record_id: UUID, words: str) -> tuple[Redaction, ...]:
    """Return what blacks out words wherever they stand in a record."""
    record = redacting.open_record(desk.staff, inquiry, record_id)
    places = []
    for hit in redacting.look_for(desk.staff, record, words):
        boxes = boxes_around(hit.signs)
        places.append(
            Redaction(
                id=uuid4(),
                record_id=record_id,
                part=hit.page.part,
                page=hit.page.number,
                boxes=boxes,
                ground=GROUND,
                seen=fingerprint(covered_text(hit.page.text, boxes)),
            )
        )
    return tuple(places)


def test_places_are_kept_and_the_record_is_given_in_part(desk: Desk, tmp_path: Path) -> None:
    inquiry = searched(desk, tmp_path)
    [record] = inquiry.records
    places = blacked_out(desk, inquiry, record.id, "ahmed al-rashid")
    inquiry = redacting.save_redactions(desk.staff, inquiry, record.id, places).value
    stored = reading.read_inquiry(desk.staff, inquiry.id)
    assert stored.redactions == places
    [record] = stored.records
    assert (record.disclosure, record.ground) == (Disclosure.MASKED, GROUND)


def test_the_audit_record_does_not_repeat_what_was_blacked_out(desk: Desk, tmp_path: Path) -> None:
    inquiry = searched(desk, tmp_path)
    [record] = inquiry.records
    places = blacked_out(desk, inquiry, record.id, "2024-06-02")
    assert places
    redacting.save_redactions(desk.staff, inquiry, record.id, places)
    [told] = auditing.audit_events(desk.manager, limit=1)
    assert told.event.action is Action.RECORD_REDACTED
    assert "2024-06-02" not in str(told)


def test_without_places_the_record_is_given_whole_again(desk: Desk, tmp_path: Path) -> None:
    inquiry = searched(desk, tmp_path)
    [record] = inquiry.records
    places = blacked_out(desk, inquiry, record.id, "Ahmed")
    inquiry = redacting.save_redactions(desk.staff, inquiry, record.id, places).value
    inquiry = redacting.save_redactions(desk.staff, inquiry, record.id, ()).value
    assert inquiry.redactions == ()
    assert inquiry.records[0].disclosure is Disclosure.FULL


def test_a_removed_record_takes_its_places_along(desk: Desk, tmp_path: Path) -> None:
    inquiry = searched(desk, tmp_path)
    [record] = inquiry.records
    places = blacked_out(desk, inquiry, record.id, "Ahmed")
    inquiry = redacting.save_redactions(desk.staff, inquiry, record.id, places).value
    assert searching.remove_record(desk.staff, inquiry, record.id).value.redactions == ()


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"ground": ""}, ("ground", "empty")),
        ({"ground": "eu-15-4"}, ("ground", "not-allowed")),
        ({"page": 0}, ("redaction", "place")),
        ({"boxes": (Box(9, 9, 9, 20),)}, ("redaction", "place")),
        ({"record_id": uuid4()}, ("redaction", "place")),
    ],
)
def test_what_cannot_be_a_place_is_refused(
    desk: Desk, tmp_path: Path, change: dict[str, object], problem: tuple[str, str]
) -> None:
    inquiry = searched(desk, tmp_path)
    [record] = inquiry.records
    place = Redaction(
        id=uuid4(),
        record_id=record.id,
        part=Part.FILE,
        page=1,
        boxes=(Box(9, 9, 20, 20),),
        ground=GROUND,
    )
    wrong = replace(place, **change)  # type: ignore[arg-type]
    with pytest.raises(Invalid) as refused:
        redacting.save_redactions(desk.staff, inquiry, record.id, (wrong,))
    assert (refused.value.field, refused.value.problem) == problem


def test_a_package_carries_nothing_that_was_blacked_out(desk: Desk, tmp_path: Path) -> None:
    inquiry = decided(desk, tmp_path)
    [record] = inquiry.records
    places = blacked_out(desk, inquiry, record.id, "2024-06-02")
    inquiry = redacting.save_redactions(desk.staff, inquiry, record.id, places).value
    request = inquiry.requests[0]
    inquiry = deciding.decide_request(
        desk.staff,
        inquiry,
        request.id,
        outcome=Outcome.PARTLY_GRANTED,
        grounds=(GROUND,),
        reason="第三者の情報が含まれるため",
    ).value
    inquiry = packages.make_package(desk.staff, inquiry).value
    package = inquiry.package
    assert package
    read = _text_of(desk, package)
    assert "Ahmed Al-Rashid" in read
    assert "2024-06-02" not in read
    assert "黒塗り 1か所（1ページ）" in read


def test_a_file_that_changed_under_its_boxes_stops_the_package(desk: Desk, tmp_path: Path) -> None:
    inquiry = decided(desk, tmp_path)
    [record] = inquiry.records
    [place] = blacked_out(desk, inquiry, record.id, "2024-06-02")
    wrong = replace(place, seen=fingerprint("2024-06-03"))
    inquiry = redacting.save_redactions(desk.staff, inquiry, record.id, (wrong,)).value
    request = inquiry.requests[0]
    inquiry = deciding.decide_request(
        desk.staff,
        inquiry,
        request.id,
        outcome=Outcome.PARTLY_GRANTED,
        grounds=(GROUND,),
        reason="第三者の情報が含まれるため",
    ).value
    with pytest.raises(RedactionMoved):
        packages.make_package(desk.staff, inquiry)
    assert reading.read_inquiry(desk.staff, inquiry.id).package is None


def _text_of(desk: Desk, package: Document) -> str:
    with desk.staff.desk.reading() as connection:
        passphrase = secrets.peek(connection, package.id)
    data = reading.attachment_bytes(desk.staff, package.attachment)
    with pypdfium2.PdfDocument(data, password=passphrase) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
