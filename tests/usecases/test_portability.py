"""The file to carry away on a real desk: what goes in, who approves it, how it leaves."""

from __future__ import annotations

import json
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
import pyzipper

from jar_desk.domain.document_parts import PartKind
from jar_desk.domain.errors import AlreadyShown, Invalid, PackageChanged
from jar_desk.domain.inquiry import Disclosure, DocumentKind, Stage
from jar_desk.domain.people import Channel
from jar_desk.domain.provenance import Provenance, likely_provenance
from jar_desk.domain.redaction import Redaction, boxes_around, covered_text, fingerprint
from jar_desk.domain.retention import Holding
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.domain.stages import MoveRefused
from jar_desk.store import erasing, secrets
from jar_desk.usecases import (
    deciding,
    dispatching,
    packages,
    previewing,
    reading,
    redacting,
    searching,
)
from jar_desk.usecases.searching import RecordDraft
from tests.documents.reading_back import text
from tests.examples import TODAY, a_request
from tests.usecases import steps

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Document, Inquiry
    from tests.real_desk import Desk

FILE = DocumentKind.PORTABILITY
LOOKED_AFTER = "登録名 Ahmed Al-Rashid\n登録日 2024-06-02\n"


def carrying(**changes: object) -> dict[str, object]:
    """A request for portability under the GDPR."""
    request = a_request(id=uuid4(), right=Right.PORTABILITY, regime=Regime.GDPR)
    return {"regimes": frozenset({Regime.GDPR}), "requests": (request,)} | changes


def made(desk: Desk, folder: Path) -> Inquiry:
    return packages.make_package(desk.staff, steps.decided(desk, folder, **carrying())).value


def approved(desk: Desk, inquiry: Inquiry) -> Inquiry:
    manager = desk.manager
    proposed = packages.propose_package(desk.staff, inquiry, manager.staff.id).value
    return packages.approve_package(manager, proposed).value


def carried(inquiry: Inquiry) -> Document:
    assert inquiry.portability is not None
    return inquiry.portability


def inside(desk: Desk, inquiry: Inquiry) -> dict[str, bytes]:
    document = carried(inquiry)
    with desk.staff.desk.reading() as connection:
        passphrase = secrets.peek(connection, document.id)
    data = reading.attachment_bytes(desk.staff, document.attachment)
    with pyzipper.AESZipFile(BytesIO(data)) as archive:
        archive.setpassword(passphrase.encode())
        return {name: archive.read(name) for name in archive.namelist()}


def with_record(desk: Desk, inquiry: Inquiry, **changes: object) -> Inquiry:
    place = steps.at_home(desk, inquiry).id
    told: dict[str, object] = {"title": "追加", "source_id": place, "value": "秘密の値"} | changes
    draft = RecordDraft(**told)  # type: ignore[arg-type]
    return searching.add_record(desk.staff, inquiry, draft).value


def test_where_portability_is_granted_the_file_is_made_with_the_package(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = made(desk, tmp_path)
    assert [one.kind for one in inquiry.documents] == [DocumentKind.PACKAGE, FILE]
    assert [one.branch for one in inquiry.documents] == [1, 2]
    assert carried(inquiry).attachment.name == f"JAR-{inquiry.number}-2.zip"
    found = inside(desk, inquiry)
    assert found["records/001.txt"].decode() == LOOKED_AFTER
    [record] = json.loads(found["data.json"])["records"]
    assert (record["title"], record["provenance"]) == ("イベント申込", "provided")


def test_nothing_else_brings_a_file_unless_somebody_asks_for_one(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = packages.make_package(desk.staff, steps.decided(desk, tmp_path)).value
    assert inquiry.portability is None
    assert packages.make_portability(desk.staff, inquiry).value.portability is not None


@pytest.mark.parametrize(
    ("provenance", "goes"),
    [
        (Provenance.PROVIDED, True),
        (Provenance.OBSERVED, True),
        (Provenance.DERIVED, False),
        (Provenance.ELSEWHERE, False),
    ],
)
def test_what_was_derived_or_came_from_others_stays_out(
    desk: Desk,
    tmp_path: Path,
    provenance: Provenance,
    goes: bool,  # noqa: FBT001
) -> None:
    inquiry = with_record(desk, steps.decided(desk, tmp_path, **carrying()), provenance=provenance)
    told = json.loads(inside(desk, packages.make_package(desk.staff, inquiry).value)["data.json"])
    assert ("追加" in {one["title"] for one in told["records"]}) is goes


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("本人", Provenance.PROVIDED),
        ("ご本人（電話）", Provenance.PROVIDED),
        ("The person, by mail", Provenance.PROVIDED),
        ("紹介元", Provenance.ELSEWHERE),
        ("", Provenance.ELSEWHERE),
    ],
)
def test_where_nobody_says_the_source_tells_the_provenance(
    desk: Desk, tmp_path: Path, source: str, said: Provenance
) -> None:
    inquiry = with_record(desk, steps.searched(desk, tmp_path), obtained_from=source)
    kept = reading.read_inquiry(desk.staff, inquiry.id)
    assert kept.records[-1].provenance is likely_provenance(source) is said


def test_of_what_is_blacked_out_only_the_burnt_copy_goes(desk: Desk, tmp_path: Path) -> None:
    inquiry = steps.decided(desk, tmp_path, **carrying())
    inquiry = with_record(desk, inquiry, obtained_from="本人", title="別")
    inquiry = black_out(desk, inquiry, 0, "2024-06-02")
    inquiry = black_out(desk, inquiry, 1, "秘密の値")
    inquiry = partly(desk, inquiry)
    found = inside(desk, packages.make_package(desk.staff, inquiry).value)
    first, second = json.loads(found["data.json"])["records"]
    assert [one["name"] for one in first["files"]] == ["records/001.pdf"]
    assert (first["blacked_out"], first["files"][0]["as_provided"]) == (True, False)
    assert "Ahmed" in text(found["records/001.pdf"])
    assert second["value"] is None
    everything = b"".join(found.values()).decode("utf-8", "ignore")
    assert "2024-06-02" not in text(found["records/001.pdf"]) + everything
    assert "秘密の値" not in text(found["records/002-value.pdf"]) + found["data.csv"].decode()


def test_what_was_blacked_out_outside_the_desk_stays_out(desk: Desk, tmp_path: Path) -> None:
    inquiry = steps.decided(desk, tmp_path, **carrying())
    record = inquiry.records[0]
    draft = RecordDraft(
        title=record.title,
        source_id=record.source_id,
        obtained_from="本人",
        disclosure=Disclosure.MASKED,
        masked="氏名",
        ground=ground(desk, inquiry),
    )
    inquiry = searching.edit_record(desk.staff, inquiry, record.id, draft).value
    with pytest.raises(Invalid) as refused:
        packages.make_portability(desk.staff, partly(desk, inquiry))
    assert (refused.value.field, refused.value.problem) == ("portability", "nothing")


def test_both_are_bound_to_the_approval_and_leave_with_passphrases_of_their_own(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = approved(desk, made(desk, tmp_path))
    assert inquiry.approval is not None
    assert inquiry.approval.portability == carried(inquiry).attachment.sha256
    assert previewing.passphrase_waits(desk.staff, inquiry, FILE)
    target = tmp_path / "out.zip"
    packages.export_package(desk.staff, inquiry, target, FILE)
    shown = packages.show_passphrase(desk.staff, inquiry, FILE)
    assert shown != packages.show_passphrase(desk.staff, inquiry)
    with pytest.raises(AlreadyShown):
        packages.show_passphrase(desk.staff, inquiry, FILE)
    with pyzipper.AESZipFile(target) as archive:
        archive.setpassword(shown.encode())
        assert archive.read("records/001.txt").decode() == LOOKED_AFTER
    sent = dispatching.record_dispatch(
        desk.staff,
        inquiry,
        channel=Channel.EMAIL,
        address="ahmed@example.org",
        passphrase_channel=Channel.COUNTER,
    ).value
    stored = reading.read_inquiry(desk.staff, sent.id)
    assert stored.dispatches[0].portability == carried(inquiry).attachment.sha256


def test_before_the_approval_it_does_not_leave(desk: Desk, tmp_path: Path) -> None:
    state = made(desk, tmp_path)
    for _ in range(2):
        with pytest.raises((PackageChanged, MoveRefused)):
            packages.export_package(desk.staff, state, tmp_path / "never.zip", FILE)
        with pytest.raises((PackageChanged, MoveRefused)):
            packages.show_passphrase(desk.staff, state, FILE)
        if state.proposal is None:
            manager = desk.manager.staff.id
            state = packages.propose_package(desk.staff, state, manager).value
    assert not (tmp_path / "never.zip").exists()


def test_a_file_that_is_out_of_date_is_not_approved_along(desk: Desk, tmp_path: Path) -> None:
    inquiry = packages.make_portability(desk.staff, steps.decided(desk, tmp_path)).value
    record = inquiry.records[0]
    inquiry = with_provenance(desk, inquiry, Provenance.OBSERVED)
    assert inquiry.records[0] == replace(record, provenance=Provenance.OBSERVED)
    inquiry = approved(desk, packages.make_package(desk.staff, inquiry).value)
    assert inquiry.approval is not None
    assert inquiry.approval.portability == ""
    with pytest.raises(PackageChanged):
        packages.export_package(desk.staff, inquiry, tmp_path / "never.zip", FILE)
    assert inquiry.stage is Stage.RESPONSE


def test_where_it_is_owed_nothing_is_proposed_without_a_file_that_fits(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = with_provenance(desk, made(desk, tmp_path), Provenance.OBSERVED)
    with pytest.raises(MoveRefused):
        packages.propose_package(desk.staff, inquiry, desk.manager.staff.id)
    again = packages.make_portability(desk.staff, inquiry).value
    assert approved(desk, again).approval is not None


def test_the_copy_of_an_answer_is_erased_and_its_index_and_hashes_stay(
    desk: Desk, tmp_path: Path
) -> None:
    inquiry = made(desk, tmp_path)
    package = inquiry.package
    assert package is not None
    kinds = [PartKind.NOTICE, PartKind.CONTENTS, PartKind.TABLE, PartKind.RECORD]
    assert [one.kind for one in package.parts] == kinds
    assert sum(one.pages for one in package.parts) == package.attachment.pages
    assert carried(inquiry).parts[0].label == "records/001.txt"
    with desk.staff.desk.writing() as connection:
        erasing.erase(connection, Holding.ANSWER_COPY, inquiry.id, TODAY)
        assert not secrets.waits(connection, carried(inquiry).id)
        keyless = set(erasing.keyless_files(connection))
    assert {one.attachment.id for one in inquiry.documents} <= keyless
    after = reading.read_inquiry(desk.staff, inquiry.id)
    assert after.documents == inquiry.documents
    assert [one.title for one in after.records] == [one.title for one in inquiry.records]


def ground(desk: Desk, inquiry: Inquiry) -> str:
    return deciding.grounds_for(desk.staff, inquiry, inquiry.requests[0])[0].id


def black_out(desk: Desk, inquiry: Inquiry, at: int, words: str) -> Inquiry:
    record = inquiry.records[at]
    opened = redacting.open_record(desk.staff, inquiry, record.id)
    [hit] = redacting.look_for(desk.staff, opened, words)
    boxes = boxes_around(hit.signs)
    place = Redaction(
        id=uuid4(),
        record_id=record.id,
        part=hit.page.part,
        page=hit.page.number,
        boxes=boxes,
        ground=ground(desk, inquiry),
        seen=fingerprint(covered_text(hit.page.text, boxes)),
    )
    return redacting.save_redactions(desk.staff, inquiry, record.id, (place,)).value


def partly(desk: Desk, inquiry: Inquiry) -> Inquiry:
    return deciding.decide_request(
        desk.staff,
        inquiry,
        inquiry.requests[0].id,
        outcome=Outcome.PARTLY_GRANTED,
        grounds=(ground(desk, inquiry),),
        reason="理由",
    ).value


def with_provenance(desk: Desk, inquiry: Inquiry, provenance: Provenance) -> Inquiry:
    record = inquiry.records[0]
    names = ("title", "source_id", "obtained_from", "category", "purposes", "recipients")
    told = {name: getattr(record, name) for name in (*names, "retention", "value")}
    draft = RecordDraft(**told, provenance=provenance)
    return searching.edit_record(desk.staff, inquiry, record.id, draft).value
