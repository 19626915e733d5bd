"""A proposal on a real desk: stored, settled once, every step an event."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.errors import Invalid, NotPermitted, SamePerson, Stale
from jar_desk.domain.four_eyes import ContentChanged, Deed, DeedProposal, ProposalState
from jar_desk.usecases import auditing, deeds, four_eyes

if TYPE_CHECKING:
    from collections.abc import Callable

    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

CONTENT = {"backup": "2026-11-27", "events": 812}


def _proposed(desk: Desk, deed: Deed = Deed.DISPOSAL) -> DeedProposal:
    return four_eyes.propose(desk.staff, deed, CONTENT, "期間満了").value


def _newest(desk: Desk, count: int = 1) -> list[Action]:
    return [one.event.action for one in auditing.audit_events(desk.manager, limit=count)]


def test_proposed_by_one_and_approved_by_another(desk: Desk) -> None:
    proposal = _proposed(desk)
    (shown,) = deeds.waiting_proposals(desk.manager)
    assert (shown.proposal, shown.proposer) == (proposal, "佐藤")
    assert shown.second_people[0] == desk.manager.staff.id
    yes = four_eyes.approve(desk.manager, shown.proposal, CONTENT).value
    assert _newest(desk, 2) == [Action.PROPOSAL_APPROVED, Action.PROPOSAL_MADE]
    assert [one.proposal for one in deeds.waiting_proposals(desk.manager)] == [yes]
    with desk.manager.desk.writing() as connection:
        done = four_eyes.carry_out(desk.manager, connection, yes, CONTENT)
    assert deeds.waiting_proposals(desk.manager) == []
    assert done.state is ProposalState.DONE
    assert four_eyes.read_proposal(desk.staff, proposal.id) == done
    assert _newest(desk) == [Action.PROPOSAL_DONE]


def test_what_changed_meanwhile_is_not_approved(desk: Desk) -> None:
    proposal = _proposed(desk)
    with pytest.raises(ContentChanged):
        four_eyes.approve(desk.manager, proposal, CONTENT | {"events": 813})
    yes = four_eyes.approve(desk.manager, proposal, CONTENT).value
    with pytest.raises(ContentChanged), desk.manager.desk.writing() as connection:
        four_eyes.carry_out(desk.manager, connection, yes, CONTENT | {"events": 813})
    assert four_eyes.read_proposal(desk.manager, yes.id) == yes


def test_a_proposal_is_settled_once(desk: Desk) -> None:
    proposal = _proposed(desk)
    four_eyes.refuse(desk.colleague, proposal, "まだ必要です")
    assert _newest(desk) == [Action.PROPOSAL_REFUSED]
    with pytest.raises(Stale):
        four_eyes.approve(desk.manager, proposal, CONTENT)
    with pytest.raises(Invalid):
        four_eyes.withdraw(desk.staff, four_eyes.read_proposal(desk.staff, proposal.id))


def test_who_proposed_may_take_it_back_only(desk: Desk) -> None:
    proposal = _proposed(desk)
    with pytest.raises(SamePerson):
        four_eyes.approve(desk.staff, proposal, CONTENT)
    with pytest.raises(NotPermitted):
        four_eyes.withdraw(desk.colleague, proposal)
    assert four_eyes.withdraw(desk.staff, proposal).value.state is ProposalState.WITHDRAWN
    assert _newest(desk) == [Action.PROPOSAL_WITHDRAWN]


def test_restores_and_roles_are_for_managers_to_propose(desk: Desk) -> None:
    for deed in (Deed.RESTORE, Deed.ROLE_CHANGE):
        with pytest.raises(NotPermitted):
            four_eyes.propose(desk.staff, deed, CONTENT, "x")
        assert four_eyes.second_people(desk.manager, deed)


def test_a_desk_of_one_records_the_exception(desk: Desk) -> None:
    with desk.manager.desk.writing() as connection:
        for one in (desk.staff, desk.colleague):
            from jar_desk.store import staff  # noqa: PLC0415 - nobody leaves by a use case yet

            staff.save(connection, replace(one.staff, active=False))
    assert four_eyes.second_people(desk.manager, Deed.DISPOSAL) == []
    proposal = four_eyes.propose(desk.manager, Deed.DISPOSAL, CONTENT, "期間満了").value
    yes = four_eyes.approve_alone(desk.manager, proposal, CONTENT, "窓口は一人").value
    event = auditing.audit_events(desk.manager, limit=1)[0].event
    assert (event.action, (event.after or {})["settled_reason"]) == (
        Action.FOUR_EYES_EXCEPTED,
        "窓口は一人",
    )
    assert yes.alone


def test_management_and_audit_see_no_proposals(session_of: Callable[[str], Session]) -> None:
    auditor = session_of("監査")
    for act in (
        lambda: deeds.waiting_proposals(auditor),
        lambda: four_eyes.open_proposals(auditor),
        lambda: four_eyes.propose(auditor, Deed.DISPOSAL, CONTENT, "x"),
    ):
        with pytest.raises(NotPermitted):
            act()
