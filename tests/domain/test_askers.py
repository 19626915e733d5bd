"""Who may ask for each right, as the packs say (law.md A.2, B.2)."""

from __future__ import annotations

from uuid import uuid4

import pytest

from jar_desk.domain.askers import asker
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.people import Agent, AgentKind
from jar_desk.domain.right_rules import Asker, RightRule
from jar_desk.domain.rights import Regime
from jar_desk.domain.stages import Condition, MoveRefused
from tests.examples import a_person, a_request, an_inquiry
from tests.law import EVERY_RIGHT, missing_for, move

KINDS = {
    None: Asker.PRINCIPAL,
    AgentKind.LAWYER: Asker.DELEGATED_AGENT,
    AgentKind.DELEGATED: Asker.DELEGATED_AGENT,
    AgentKind.PARENT: Asker.LEGAL_REPRESENTATIVE,
    AgentKind.GUARDIAN_OF_MINOR: Asker.LEGAL_REPRESENTATIVE,
    AgentKind.ADULT_GUARDIAN: Asker.LEGAL_REPRESENTATIVE,
    AgentKind.HEIR: Asker.HEIR,
    AgentKind.EXECUTOR: Asker.EXECUTOR,
}
AFTER = {Asker.HEIR, Asker.EXECUTOR}


def test_every_kind_of_agent_is_somebody() -> None:
    assert set(KINDS) == {None, *AgentKind}
    assert {one for one in Asker if one is not Asker.ANYONE} == set(KINDS.values())


@pytest.mark.parametrize("died", [False, True])
@pytest.mark.parametrize(("kind", "who"), KINDS.items())
def test_death_ends_what_the_living_gave_and_begins_what_heirs_have(
    kind: AgentKind | None, who: Asker, *, died: bool
) -> None:
    assert asker(kind, died=died) is (who if died == (who in AFTER) else None)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("rule", EVERY_RIGHT, ids=lambda one: f"{one.right} {one.regime}")
def test_the_pack_says_who_may_ask(rule: RightRule, kind: AgentKind | None) -> None:
    """An heir asks after the death; everybody else while the person lives."""
    who = KINDS[kind]
    inquiry = an_inquiry(
        stage=Stage.IDENTITY,
        subject=a_person(died=who in AFTER),
        agent=Agent(person=a_person("Marie Martin"), kind=kind) if kind else None,
        regimes=frozenset(Regime),
        requests=(a_request(rule.right, rule.regime, id=uuid4()),),
    )
    may = Asker.ANYONE in rule.askers or who in rule.askers
    assert (Condition.MAY_ASK in missing_for(inquiry, Stage.SEARCH)) == (not may)
    if not may:
        with pytest.raises(MoveRefused) as refused:
            move(inquiry, Stage.SEARCH)
        assert Condition.MAY_ASK in refused.value.missing
