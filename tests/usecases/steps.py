"""The steps of an inquiry by the real use cases, each building on the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.checks import CheckedPerson, CheckResult, ComparedField, DocumentClass, Side
from jar_desk.domain.inquiry import Arrival, SourceState, Stage
from jar_desk.domain.people import Channel, SafeContact
from jar_desk.domain.rights import Outcome, Regime
from jar_desk.usecases import checking, deciding, moving, packages, reading, receipt, searching
from jar_desk.usecases.receipt import InquiryDraft
from jar_desk.usecases.searching import RecordDraft
from tests.examples import NOON, a_person, a_request

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry, Source
    from tests.real_desk import Desk


def a_draft(moment: datetime = NOON, **changes: object) -> InquiryDraft:
    values: dict[str, object] = {
        "arrival": Arrival(channel=Channel.POST, moment=moment),
        "subject": a_person(),
        "safe_contact": SafeContact(forbidden=frozenset({Channel.PHONE})),
        "regimes": frozenset({Regime.APPI}),
        "requests": (a_request(id=uuid4(), scope="すべて"),),
    }
    return InquiryDraft(**(values | changes))  # type: ignore[arg-type]


def recorded(desk: Desk, **changes: object) -> Inquiry:
    return receipt.record_inquiry(desk.staff, a_draft(**changes)).value


def identified(desk: Desk, **changes: object) -> Inquiry:
    inquiry = moving.move_inquiry(desk.staff, recorded(desk, **changes), Stage.IDENTITY).value
    checked = checking.record_identity_check(
        desk.staff,
        inquiry,
        person=CheckedPerson.SUBJECT,
        document=DocumentClass.RESIDENCE_CARD,
        side=Side.FRONT,
        compared=frozenset({ComparedField.NAME, ComparedField.BIRTH_DATE}),
        result=CheckResult.MATCHES,
    ).value
    return moving.move_inquiry(desk.staff, checked, Stage.SEARCH).value


def searched(desk: Desk, folder: Path, **changes: object) -> Inquiry:
    inquiry = identified(desk, **changes)
    place = at_home(desk, inquiry)
    inquiry = settled(desk, inquiry, place)
    file = folder / "登録.txt"
    file.write_text("登録名 Ahmed Al-Rashid\n登録日 2024-06-02\n", encoding="utf-8")
    draft = RecordDraft(
        title="イベント申込",
        source_id=place.id,
        obtained_from="本人",
        category="氏名・連絡先",
        purposes=("PU-7",),
        recipients="共同主催者",
        retention="イベント終了後 16か月",
    )
    return searching.add_record(desk.staff, inquiry, draft, file).value


def settled(desk: Desk, inquiry: Inquiry, place: Source | None = None) -> Inquiry:
    """Settle every place of the checklist: found in this one (or in all), nothing elsewhere."""
    for check in inquiry.source_checks:
        found = place is None or check.source_id == place.id
        state = SourceState.FOUND if found else SourceState.NOTHING_HELD
        inquiry = searching.settle_source(desk.staff, inquiry, check.id, state=state).value
    return inquiry


def at_home(desk: Desk, inquiry: Inquiry) -> Source:
    """Return the first place of the checklist that lies in Japan and holds no case files."""
    places = {one.id: one for one in reading.all_sources(desk.staff)}
    checks = (places[one.source_id] for one in inquiry.source_checks if not one.case_file)
    return next(one for one in checks if one.country == "JP")


def decided(desk: Desk, folder: Path, **changes: object) -> Inquiry:
    inquiry = moving.move_inquiry(
        desk.staff, searched(desk, folder, **changes), Stage.DECISION
    ).value
    for request in inquiry.requests:
        inquiry = deciding.decide_request(
            desk.staff, inquiry, request.id, outcome=Outcome.GRANTED
        ).value
    return inquiry


def proposed(desk: Desk, folder: Path, **changes: object) -> Inquiry:
    inquiry = packages.make_package(desk.staff, decided(desk, folder, **changes)).value
    return packages.propose_package(desk.staff, inquiry, desk.manager.staff.id).value


def approved(desk: Desk, folder: Path, **changes: object) -> Inquiry:
    return packages.approve_package(desk.manager, proposed(desk, folder, **changes)).value
