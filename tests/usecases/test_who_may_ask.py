"""Who may ask, in which way, and what must be proven: the packs decide, on a real desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jar_desk.domain.checks import (
    AuthorityPaper,
    CheckedPerson,
    CheckResult,
    ComparedField,
    DocumentClass,
    Side,
)
from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.people import Agent, AgentKind
from jar_desk.domain.rights import DeliveryMethod, Outcome, Regime, Right
from jar_desk.domain.stages import Condition, MoveRefused
from jar_desk.usecases import checking, contents, deciding, editing, moving
from tests.examples import a_person, a_request
from tests.law import EVERY_RIGHT, missing_for, recipient_of
from tests.usecases.steps import recorded, settled

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from tests.real_desk import Desk

FRENCH: dict[str, Any] = {"regimes": frozenset({Regime.FRENCH_LIL}), "whereabouts": "FR"}
DEAD = a_person("Claude Martin", died=True)


def an_agent(kind: AgentKind) -> Agent:
    return Agent(person=a_person("Marie Martin"), kind=kind)


def of_heirs(desk: Desk, kind: AgentKind = AgentKind.HEIR) -> Inquiry:
    """Return what an heir or executor asks under French law, at the step of identity."""
    asked = (a_request(Right.POST_MORTEM, Regime.FRENCH_LIL, id=uuid4()),)
    inquiry = recorded(desk, subject=DEAD, agent=an_agent(kind), requests=asked, **FRENCH)
    return moving.move_inquiry(desk.staff, inquiry, Stage.IDENTITY).value


def shown(desk: Desk, inquiry: Inquiry, paper: AuthorityPaper) -> Inquiry:
    return checking.record_authority_check(
        desk.staff,
        inquiry,
        paper=paper,
        names_this_request=True,
        may_receive=False,
        conflict_of_interest_asked=True,
        result=CheckResult.MATCHES,
    ).value


def known(desk: Desk, inquiry: Inquiry) -> Inquiry:
    return checking.record_identity_check(
        desk.staff,
        inquiry,
        person=CheckedPerson.AGENT,
        document=DocumentClass.RESIDENCE_CARD,
        side=Side.FRONT,
        compared=frozenset({ComparedField.NAME}),
        result=CheckResult.MATCHES,
    ).value


@pytest.mark.parametrize("method", DeliveryMethod)
def test_only_the_ways_of_the_pack_are_taken(desk: Desk, method: DeliveryMethod) -> None:
    for rule in EVERY_RIGHT:
        asked = (a_request(rule.right, rule.regime, id=uuid4(), method=method),)
        if method in rule.methods or not rule.methods:
            made = recorded(desk, regimes=frozenset(Regime), requests=asked)
            assert made.requests[0].method is method
            continue
        with pytest.raises(Invalid) as caught:
            recorded(desk, regimes=frozenset(Regime), requests=asked)
        assert (caught.value.field, caught.value.problem) == ("method", "not-allowed")


@pytest.mark.parametrize(
    ("kind", "paper"),
    [(AgentKind.HEIR, AuthorityPaper.HEIRSHIP), (AgentKind.EXECUTOR, AuthorityPaper.DIRECTIVE)],
)
def test_after_a_death_nothing_moves_before_it_is_proven(
    desk: Desk, kind: AgentKind, paper: AuthorityPaper
) -> None:
    inquiry = known(desk, shown(desk, of_heirs(desk, kind), paper))
    assert missing_for(inquiry, Stage.SEARCH) == (Condition.DEATH_PROVED,)
    with pytest.raises(MoveRefused) as refused:
        moving.move_inquiry(desk.staff, inquiry, Stage.SEARCH)
    assert refused.value.missing == (Condition.DEATH_PROVED,)
    proven = shown(desk, inquiry, AuthorityPaper.DEATH_CERTIFICATE)
    moved = moving.move_inquiry(desk.staff, proven, Stage.SEARCH).value
    assert moved.stage is Stage.SEARCH


def test_a_proof_of_death_is_no_proof_of_being_an_heir(desk: Desk) -> None:
    inquiry = known(desk, shown(desk, of_heirs(desk), AuthorityPaper.DEATH_CERTIFICATE))
    assert missing_for(inquiry, Stage.SEARCH) == (Condition.AUTHORITY_CONFIRMED,)


def test_the_living_give_directives_without_any_proof_of_death(desk: Desk) -> None:
    asked = (a_request(Right.POST_MORTEM, Regime.FRENCH_LIL, id=uuid4()),)
    inquiry = recorded(desk, requests=asked, **FRENCH)
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.IDENTITY).value
    assert missing_for(inquiry, Stage.SEARCH) == (Condition.IDENTITY_CONFIRMED,)


def test_the_heir_is_answered_as_an_heir(desk: Desk) -> None:
    inquiry = shown(desk, of_heirs(desk), AuthorityPaper.HEIRSHIP)
    inquiry = known(desk, shown(desk, inquiry, AuthorityPaper.DEATH_CERTIFICATE))
    inquiry = settled(desk, moving.move_inquiry(desk.staff, inquiry, Stage.SEARCH).value)
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.DECISION).value
    entity = inquiry.requests[0].id
    done = deciding.decide_request(desk.staff, inquiry, entity, outcome=Outcome.GRANTED).value
    assert inquiry.agent is not None
    assert recipient_of(done) == inquiry.agent.person
    to = contents.notice_content(desk.staff, done).addressee
    assert (to.name, to.on_behalf_of, to.capacity) == (
        "Marie Martin", "Claude Martin", AgentKind.HEIR,
    )  # fmt: skip


def test_heirs_of_the_living_record_no_papers(desk: Desk) -> None:
    inquiry = recorded(desk, agent=an_agent(AgentKind.HEIR))
    with pytest.raises(Invalid) as caught:
        shown(desk, inquiry, AuthorityPaper.HEIRSHIP)
    assert (caught.value.field, caught.value.problem) == ("agent", "lives")


def test_whoever_learns_of_the_death_later_is_held_up(desk: Desk) -> None:
    lawyer = an_agent(AgentKind.LAWYER)
    inquiry = recorded(desk, agent=lawyer)
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.IDENTITY).value
    assert Condition.MAY_ASK not in missing_for(inquiry, Stage.SEARCH)
    inquiry = editing.edit_people(
        desk.staff,
        inquiry,
        subject=replace(inquiry.subject, died=True),
        agent=lawyer,
        relation=inquiry.relation,
        letter_language="ja",
    ).value
    assert Condition.MAY_ASK in missing_for(inquiry, Stage.SEARCH)
