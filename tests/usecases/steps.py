"""The steps of an inquiry by the real use cases, each building on the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from jar_desk.domain.checks import CheckedPerson, CheckResult, ComparedField, DocumentClass, Side
from jar_desk.domain.inquiry import Arrival, SourceState, Stage
from jar_desk.domain.people import Channel, SafeContact
from jar_desk.domain.rights import Outcome, Regime
from jar_desk.usecases import checking, deciding, moving, packages, receipt, searching
from jar_desk.usecases.receipt import InquiryDraft
from jar_desk.usecases.searching import RecordDraft
from tests.examples import NOON, a_person, a_request

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
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
    for check in inquiry.source_checks:
        state = SourceState.FOUND if check is inquiry.source_checks[0] else SourceState.NOTHING_HELD
        inquiry = searching.settle_source(desk.staff, inquiry, check.id, state=state).value
    file = folder / "登録.txt"
    file.write_text("登録名 Ahmed Al-Rashid\n登録日 2024-06-02\n", encoding="utf-8")
    draft = RecordDraft(
        title="イベント申込", source_id=inquiry.source_checks[0].source_id, purposes=("PU-7",)
    )
    return searching.add_record(desk.staff, inquiry, draft, file).value


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
