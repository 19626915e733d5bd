"""Who may propose and approve what, as the table says; an approval is bound to its content."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID, uuid4

import pytest

from jar_desk.domain import four_eyes
from jar_desk.domain.errors import Invalid, NotPermitted, SamePerson
from jar_desk.domain.four_eyes import (
    NEEDS_TWO,
    AboutThemselves,
    ContentChanged,
    Deed,
    DeedProposal,
    NotApproved,
    ProposalState,
    SomebodyElseCould,
)
from jar_desk.domain.staff import Role, Staff
from tests.examples import NOON

CONTENT = [{"id": "b", "due": "2026-11-28"}, {"id": "a"}]
CONCERNED = Staff(id=UUID(int=7), name="y", role=Role.MANAGER)
ROLE = {"staff": str(CONCERNED.id), "from": "manager", "to": "desk"}


def a_person(role: Role, **changes: object) -> Staff:
    return replace(Staff(id=uuid4(), name="x", role=role), **changes)  # type: ignore[arg-type]


def content_of(deed: Deed) -> object:
    return ROLE if deed is Deed.ROLE_CHANGE else CONTENT


def a_proposal(deed: Deed, by: Staff, content: object = None) -> DeedProposal:
    content = content or content_of(deed)
    return four_eyes.made(UUID(int=1), deed, content, by=by, at=NOON, reason="期間が過ぎた")


def approved(proposal: DeedProposal, by: Staff, content: object = None) -> DeedProposal:
    content = content_of(proposal.deed) if content is None else content
    return four_eyes.approved(proposal, content, by=by, at=NOON)


@pytest.mark.parametrize("deed", Deed)
@pytest.mark.parametrize("role", Role)
def test_the_table_says_who_proposes_and_who_approves(deed: Deed, role: Role) -> None:
    rule, person = NEEDS_TWO[deed], a_person(role)
    proposer = a_person(next(iter(rule.proposers)))
    if role in rule.proposers:
        assert a_proposal(deed, person).is_open
    else:
        with pytest.raises(NotPermitted):
            a_proposal(deed, person)
    if role in rule.approvers:
        assert approved(a_proposal(deed, proposer), person).settled_by == person.id
    else:
        with pytest.raises(NotPermitted):
            approved(a_proposal(deed, proposer), person)


@pytest.mark.parametrize("deed", Deed)
def test_nobody_approves_or_refuses_their_own(deed: Deed) -> None:
    me = a_person(Role.MANAGER)
    proposal = a_proposal(deed, me)
    with pytest.raises(SamePerson):
        approved(proposal, me)
    with pytest.raises(SamePerson):
        four_eyes.refused(proposal, by=me, at=NOON, reason="x")


def test_management_and_audit_never_take_part() -> None:
    assert all(Role.AUDIT not in one.proposers | one.approvers for one in NEEDS_TWO.values())


@pytest.mark.parametrize(
    "other",
    [[], CONTENT[:1], list(reversed(CONTENT)), [{"id": "b", "due": "2026-11-29"}, {"id": "a"}]],
)
def test_an_approval_is_for_exactly_this(other: object) -> None:
    proposal = a_proposal(Deed.DISPOSAL, a_person(Role.DESK))
    with pytest.raises(ContentChanged):
        approved(proposal, a_person(Role.MANAGER), other)
    yes = approved(proposal, a_person(Role.MANAGER))
    four_eyes.check_approved(yes, [{"due": "2026-11-28", "id": "b"}, {"id": "a"}])
    with pytest.raises(ContentChanged):
        four_eyes.check_approved(yes, other)


def test_stored_content_that_was_altered_holds_no_more() -> None:
    yes = approved(a_proposal(Deed.DISPOSAL, a_person(Role.DESK)), a_person(Role.MANAGER))
    altered = replace(yes, content=four_eyes.canonical([]))
    for content in ([], CONTENT):
        with pytest.raises(ContentChanged):
            four_eyes.check_approved(altered, content)


def test_an_approval_is_for_one_deed() -> None:
    yes = approved(a_proposal(Deed.DISPOSAL, a_person(Role.DESK)), a_person(Role.MANAGER))
    with pytest.raises(ContentChanged):
        four_eyes.check_approved(replace(yes, deed=Deed.RESTORE), CONTENT)


@pytest.mark.parametrize(
    "state",
    [one for one in ProposalState if one is not ProposalState.APPROVED],
)
def test_only_an_approval_approves(state: ProposalState) -> None:
    yes = approved(a_proposal(Deed.DISPOSAL, a_person(Role.DESK)), a_person(Role.MANAGER))
    with pytest.raises(NotApproved):
        four_eyes.check_approved(replace(yes, state=state), CONTENT)
    if state is not ProposalState.OPEN:
        with pytest.raises(Invalid):
            approved(replace(yes, state=state), a_person(Role.MANAGER))


def test_one_person_alone_is_an_exception_with_a_reason() -> None:
    me = a_person(Role.MANAGER)
    gone, watching = a_person(Role.MANAGER, active=False), a_person(Role.AUDIT)
    proposal = a_proposal(Deed.DISPOSAL, me)

    def alone(everybody: list[Staff], reason: str = "一人です") -> DeedProposal:
        return four_eyes.approved_alone(proposal, CONTENT, everybody, by=me, at=NOON, reason=reason)

    yes = alone([me, gone, watching])
    four_eyes.check_approved(yes, CONTENT)
    assert (yes.alone, yes.settled_reason) == (True, "一人です")
    with pytest.raises(NotApproved):
        four_eyes.check_approved(replace(yes, alone=False), CONTENT)
    with pytest.raises(SomebodyElseCould):
        alone([me, gone, watching, a_person(Role.DESK)])
    with pytest.raises(Invalid):
        alone([me], "  ")


def test_whoever_proposed_takes_it_back_and_so_does_a_manager() -> None:
    me, other, manager = a_person(Role.DESK), a_person(Role.DESK), a_person(Role.MANAGER)
    proposal = a_proposal(Deed.DISPOSAL, me)
    for person in (me, manager):
        gone = four_eyes.withdrawn(proposal, by=person)
        assert gone.state is ProposalState.WITHDRAWN
    with pytest.raises(NotPermitted):
        four_eyes.withdrawn(proposal, by=other)
    with pytest.raises(Invalid):
        four_eyes.withdrawn(replace(proposal, state=ProposalState.DONE), by=me)


def test_whose_role_changes_has_no_word_in_it() -> None:
    me, third = a_person(Role.MANAGER), a_person(Role.DESK)
    proposal = a_proposal(Deed.ROLE_CHANGE, me)
    with pytest.raises(AboutThemselves):
        approved(proposal, CONCERNED)
    with pytest.raises(AboutThemselves):
        four_eyes.refused(proposal, by=CONCERNED, at=NOON, reason="x")
    with pytest.raises(AboutThemselves):
        four_eyes.withdrawn(proposal, by=CONCERNED)
    assert approved(proposal, third).settled_by == third.id
    people = [me, CONCERNED, third]
    named = four_eyes.second_people(Deed.ROLE_CHANGE, people, me.id, proposal.subject)
    assert named == [third.id]


def test_with_the_concerned_alone_it_is_an_exception_with_a_reason() -> None:
    me = a_person(Role.MANAGER)
    proposal = a_proposal(Deed.ROLE_CHANGE, me)

    def alone(everybody: list[Staff]) -> DeedProposal:
        return four_eyes.approved_alone(
            proposal, ROLE, everybody, by=me, at=NOON, reason="二人の窓口"
        )

    with pytest.raises(SomebodyElseCould):
        alone([me, CONCERNED, a_person(Role.DESK)])
    yes = alone([me, CONCERNED])
    assert (yes.alone, yes.settled_reason) == (True, "二人の窓口")
    four_eyes.check_approved(yes, ROLE)
