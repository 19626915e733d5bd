"""One inquiry from receipt to closing, on a real encrypted desk, by two people."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.checks import CheckedPerson, CheckResult, ComparedField, DocumentClass, Side
from jar_desk.domain.errors import (
    AlreadyShown,
    Invalid,
    NotPermitted,
    PackageChanged,
    SamePerson,
    Stale,
    UnsafeContact,
)
from jar_desk.domain.inquiry import Inquiry, SourceState, Stage
from jar_desk.domain.people import Channel, SafeContact
from jar_desk.domain.rights import Outcome
from jar_desk.domain.stages import Condition, MoveRefused
from jar_desk.usecases import (
    checking,
    deciding,
    dispatching,
    editing,
    moving,
    packages,
    reading,
    receipt,
    searching,
)
from tests.examples import NOON
from tests.usecases.steps import (
    a_draft,
    approved,
    decided,
    identified,
    proposed,
    recorded,
    searched,
)

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk


def test_the_whole_way(desk: Desk, tmp_path: Path) -> None:
    inquiry = approved(desk, tmp_path)
    assert inquiry.stage is Stage.RESPONSE
    target = tmp_path / "out.pdf"
    packages.export_package(desk.staff, inquiry, target)
    assert target.read_bytes()[:5] == b"%PDF-"
    sent = dispatching.record_dispatch(
        desk.staff,
        inquiry,
        channel=Channel.EMAIL,
        address="ahmed@example.org",
        passphrase_channel=Channel.COUNTER,
    ).value
    closed = moving.move_inquiry(desk.staff, sent, Stage.CLOSED).value
    assert closed.stage is Stage.CLOSED
    assert closed.answered_at == NOON
    assert reading.read_inquiry(desk.staff, closed.id) == closed
    actions = [event.event.action for event in reading.inquiry_history(desk.staff, closed)]
    assert actions[0] is Action.INQUIRY_MOVED
    assert actions[-1] is Action.INQUIRY_RECORDED
    assert Action.PACKAGE_APPROVED in actions


def test_numbers_count_per_fiscal_year(desk: Desk) -> None:
    first = recorded(desk)
    second = recorded(desk)
    assert str(first.number) == "2026-0001"
    assert str(second.number) == "2026-0002"


def test_an_arrival_in_the_future_is_refused(desk: Desk) -> None:
    with pytest.raises(Invalid) as refused:
        receipt.record_inquiry(desk.staff, a_draft(moment=NOON + timedelta(days=1)))
    assert (refused.value.field, refused.value.problem) == ("arrival", "in-future")


def test_a_stale_save_is_refused_and_nothing_written(desk: Desk) -> None:
    inquiry = recorded(desk)
    editing.assign(desk.staff, inquiry, desk.staff.staff.id)
    before = len(reading.inquiry_history(desk.staff, inquiry))
    with pytest.raises(Stale):
        editing.assign(desk.manager, inquiry, desk.manager.staff.id)
    assert len(reading.inquiry_history(desk.staff, inquiry)) == before


def test_moving_on_without_identity_says_what_is_missing(desk: Desk) -> None:
    inquiry = moving.move_inquiry(desk.staff, recorded(desk), Stage.IDENTITY).value
    with pytest.raises(MoveRefused) as refused:
        moving.move_inquiry(desk.staff, inquiry, Stage.SEARCH)
    assert refused.value.missing == (Condition.IDENTITY_CONFIRMED,)


def test_both_sides_of_a_residence_card_are_refused(desk: Desk) -> None:
    with pytest.raises(Invalid):
        checking.record_identity_check(
            desk.staff,
            recorded(desk),
            person=CheckedPerson.SUBJECT,
            document=DocumentClass.RESIDENCE_CARD,
            side=Side.BOTH,
            compared=frozenset({ComparedField.NAME}),
            result=CheckResult.MATCHES,
        )


def test_the_proposer_cannot_approve(desk: Desk, tmp_path: Path) -> None:
    inquiry = proposed(desk, tmp_path)
    with pytest.raises(SamePerson):
        packages.approve_package(desk.staff, inquiry)


def test_a_third_colleague_cannot_approve_for_the_named_one(desk: Desk, tmp_path: Path) -> None:
    inquiry = proposed(desk, tmp_path)
    with pytest.raises(NotPermitted):
        packages.approve_package(desk.colleague, inquiry)


@pytest.mark.parametrize("stage", [Stage.APPROVAL, Stage.RESPONSE])
def test_a_change_after_proposal_or_approval_asks_again(
    desk: Desk, tmp_path: Path, stage: Stage
) -> None:
    inquiry = (proposed if stage is Stage.APPROVAL else approved)(desk, tmp_path)
    changed = searching.remove_record(desk.staff, inquiry, inquiry.records[0].id).value
    assert changed.stage is Stage.DECISION
    assert changed.approval is None
    with pytest.raises((PackageChanged, MoveRefused)):
        packages.export_package(desk.staff, changed, tmp_path / "never.pdf")
    assert not (tmp_path / "never.pdf").exists()
    with pytest.raises(MoveRefused) as refused:
        packages.propose_package(desk.staff, changed, desk.manager.staff.id)
    assert Condition.PACKAGE_MADE in refused.value.missing


def test_the_passphrase_is_shown_once(desk: Desk, tmp_path: Path) -> None:
    inquiry = approved(desk, tmp_path)
    assert len(packages.show_passphrase(desk.staff, inquiry)) >= 16
    with pytest.raises(AlreadyShown):
        packages.show_passphrase(desk.staff, inquiry)


def test_unsafe_ways_are_refused(desk: Desk, tmp_path: Path) -> None:
    inquiry = approved(desk, tmp_path)
    unsafe = next(point for point in inquiry.subject.contacts if point.unsafe)
    attempts = [
        (Channel.POST, unsafe.value, Channel.COUNTER, UnsafeContact),
        (Channel.PHONE, "090-0000-0000", Channel.COUNTER, UnsafeContact),
        (Channel.EMAIL, "ahmed@example.org", Channel.EMAIL, Invalid),
    ]
    for channel, address, passphrase, error in attempts:
        with pytest.raises(error):
            dispatching.record_dispatch(
                desk.staff,
                inquiry,
                channel=channel,
                address=address,
                passphrase_channel=passphrase,
            )


def test_withdrawing_needs_a_reason_and_can_be_undone(desk: Desk) -> None:
    inquiry = recorded(desk)
    with pytest.raises(MoveRefused) as refused:
        moving.move_inquiry(desk.staff, inquiry, Stage.WITHDRAWN)
    assert refused.value.missing == (Condition.REASON_GIVEN,)
    gone = moving.move_inquiry(desk.staff, inquiry, Stage.WITHDRAWN, "電話で取下げ").value
    assert gone.answered_at is not None
    back = moving.move_inquiry(desk.staff, gone, Stage.RECEIPT, "本人が再開を希望").value
    assert back.answered_at is None


def test_a_package_before_every_decision_says_what_is_missing(desk: Desk, tmp_path: Path) -> None:
    inquiry = moving.move_inquiry(desk.staff, searched(desk, tmp_path), Stage.DECISION).value
    with pytest.raises(MoveRefused) as refused:
        packages.make_package(desk.staff, inquiry)
    assert refused.value.missing == (Condition.REQUESTS_DECIDED,)


def test_refusing_needs_ground_and_reason(desk: Desk, tmp_path: Path) -> None:
    inquiry = moving.move_inquiry(desk.staff, searched(desk, tmp_path), Stage.DECISION).value
    request = inquiry.requests[0]
    refused_bare = deciding.decide_request(
        desk.staff, inquiry, request.id, outcome=Outcome.REFUSED
    ).value
    with pytest.raises(MoveRefused) as refused:
        packages.make_package(desk.staff, refused_bare)
    assert refused.value.missing == (Condition.GROUNDS_GIVEN,)


def test_editing_the_safe_contact_profile_is_kept(desk: Desk) -> None:
    inquiry = recorded(desk)
    profile = SafeContact(forbidden=frozenset({Channel.PHONE, Channel.POST}), hours="平日 10–12時")
    saved = editing.edit_safe_contact(desk.staff, inquiry, profile).value
    assert reading.read_inquiry(desk.staff, inquiry.id).safe_contact == profile
    assert saved.version == inquiry.version + 1


def test_audit_role_changes_nothing(desk: Desk, session_of: SessionOf) -> None:
    auditor = session_of("監査")
    with pytest.raises(NotPermitted):
        receipt.record_inquiry(auditor, a_draft())


def test_sources_are_on_the_checklist_from_the_start(desk: Desk) -> None:
    inquiry = recorded(desk)
    assert len(inquiry.source_checks) >= 5
    assert {check.state for check in inquiry.source_checks} == {SourceState.OPEN}


def test_decided_and_identified_steps_are_reached(desk: Desk, tmp_path: Path) -> None:
    assert identified(desk).stage is Stage.SEARCH
    inquiry: Inquiry = decided(desk, tmp_path)
    assert inquiry.stage is Stage.DECISION


if TYPE_CHECKING:
    from collections.abc import Callable

    SessionOf = Callable[[str], Session]
