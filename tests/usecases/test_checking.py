"""A check that was recorded by mistake: it stays to be seen, and counts no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.audit import Action
from jar_desk.domain.checks import (
    AuthorityPaper,
    CheckedPerson,
    CheckResult,
    ComparedField,
    Conflict,
    DocumentClass,
    GenuineBy,
    Side,
)
from jar_desk.domain.errors import Invalid, NotPermitted, Stale, Unknown
from jar_desk.domain.inquiry import Inquiry, PauseReason, Stage
from jar_desk.domain.people import Agent, AgentKind, PartialDate
from jar_desk.domain.rights import Regime
from jar_desk.domain.stages import Condition, MoveRefused
from jar_desk.usecases import checking, moving, reading, timing
from tests.examples import NOON, a_person
from tests.law import holds, missing_to_leave
from tests.usecases.steps import approved, identified, recorded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk


def _differs(desk: Desk, inquiry: Inquiry) -> Inquiry:
    return checking.record_identity_check(
        desk.staff,
        inquiry,
        person=CheckedPerson.SUBJECT,
        document=DocumentClass.PASSPORT,
        side=Side.FRONT,
        compared=frozenset({ComparedField.NAME}),
        result=CheckResult.DIFFERS,
    ).value


def test_a_mistaken_difference_blocks_no_longer(desk: Desk) -> None:
    before = _differs(desk, identified(desk))
    assert not holds(Condition.IDENTITY_CONFIRMED, before)
    first, wrong = before.identity_checks
    after = checking.withdraw_check(desk.colleague, before, wrong.id, " 別の人の旅券 ").value
    assert holds(Condition.IDENTITY_CONFIRMED, after)
    assert after == reading.read_inquiry(desk.staff, before.id)
    kept, withdrawn = after.identity_checks
    assert kept == first
    assert withdrawn.withdrawal is not None
    assert withdrawn.withdrawal.by == desk.colleague.staff.id
    assert (withdrawn.withdrawal.at, withdrawn.withdrawal.reason) == (NOON, "別の人の旅券")
    event = reading.inquiry_history(desk.staff, after)[0].event
    assert (event.action, event.actor) == (Action.IDENTITY_WITHDRAWN, desk.colleague.staff.id)
    assert event.before is not None
    assert event.after is not None
    assert event.before["identity_checks"][0]["withdrawal"] is None
    assert event.after["identity_checks"][0]["withdrawal"]["reason"] == "別の人の旅券"


def test_a_proof_that_is_withdrawn_keeps_the_answer_in_the_desk(desk: Desk, tmp_path: Path) -> None:
    before = approved(desk, tmp_path)
    proof = before.identity_checks[0]
    after = checking.withdraw_check(desk.staff, before, proof.id, "別人の書類").value
    assert Condition.IDENTITY_CONFIRMED in missing_to_leave(after)


def test_authority_is_withdrawn_too(desk: Desk) -> None:
    agent = Agent(person=a_person("山本 弁護士"), kind=AgentKind.LAWYER)
    before = checking.record_authority_check(
        desk.staff,
        recorded(desk, agent=agent),
        paper=AuthorityPaper.POWER_OF_ATTORNEY,
        names_this_request=True,
        may_receive=True,
        genuine_by=GenuineBy.BAR_REGISTER,
        conflict_of_interest_asked=True,
        result=CheckResult.MATCHES,
    ).value
    assert holds(Condition.AUTHORITY_CONFIRMED, before)
    paper = before.authority_checks[0]
    after = checking.withdraw_check(desk.staff, before, paper.id, "写しでした").value
    assert not holds(Condition.AUTHORITY_CONFIRMED, after)
    event = reading.inquiry_history(desk.staff, after)[0].event
    assert event.action is Action.AUTHORITY_WITHDRAWN


@pytest.mark.parametrize("reason", ["", " \n\u3000"])
def test_a_reason_is_owed(desk: Desk, reason: str) -> None:
    inquiry = identified(desk)
    with pytest.raises(Invalid, match="reason: empty"):
        checking.withdraw_check(desk.staff, inquiry, inquiry.identity_checks[0].id, reason)


def test_what_cannot_be_withdrawn(desk: Desk, session_of: Callable[[str], Session]) -> None:
    before = identified(desk)
    check = before.identity_checks[0].id
    with pytest.raises(Unknown):
        checking.withdraw_check(desk.staff, before, uuid4(), "なし")
    with pytest.raises(NotPermitted):
        checking.withdraw_check(session_of("監査"), before, check, "監査")
    after = checking.withdraw_check(desk.staff, before, check, "誤り").value
    with pytest.raises(Unknown):
        checking.withdraw_check(desk.staff, after, check, "二度")
    with pytest.raises(Stale):
        checking.withdraw_check(desk.staff, before, check, "古い")
    ended = moving.move_inquiry(desk.staff, after, Stage.WITHDRAWN, "取下げ").value
    with pytest.raises(MoveRefused):
        checking.withdraw_check(desk.staff, ended, check, "終了後")


def _released(desk: Desk) -> Inquiry:
    return checking.record_identity_check(
        desk.staff,
        moving.move_inquiry(desk.staff, recorded(desk), Stage.IDENTITY).value,
        person=CheckedPerson.SUBJECT,
        document=DocumentClass.PROVISIONAL_RELEASE,
        side=Side.FRONT,
        compared=frozenset({ComparedField.NAME}),
        result=CheckResult.MATCHES,
    ).value


def test_a_manager_lets_a_paper_of_no_other_holder_be_enough(desk: Desk) -> None:
    before = _released(desk)
    check = before.identity_checks[0].id
    assert not holds(Condition.IDENTITY_CONFIRMED, before)
    with pytest.raises(NotPermitted):
        checking.accept_alone(desk.staff, before, check, "面識")
    with pytest.raises(Invalid, match="reason: empty"):
        checking.accept_alone(desk.manager, before, check, " ")
    after = checking.accept_alone(desk.manager, before, check, " 面識がある ").value
    assert holds(Condition.IDENTITY_CONFIRMED, after)
    assert after == reading.read_inquiry(desk.staff, before.id)
    assert after.identity_checks[0].acceptance is not None
    assert after.identity_checks[0].acceptance.reason == "面識がある"
    with pytest.raises(Invalid, match="document: not-decided"):
        checking.accept_alone(desk.manager, after, check, "二度")


def test_the_rules_leave_no_choice_about_a_licence(desk: Desk) -> None:
    before = identified(desk)
    with pytest.raises(Invalid, match="document: not-decided"):
        checking.accept_alone(desk.manager, before, before.identity_checks[0].id, "面識")


def _authority(desk: Desk, agent: Agent, **changes: object) -> Inquiry:
    values: dict[str, object] = {
        "paper": AuthorityPaper.FAMILY_REGISTER,
        "names_this_request": True,
        "may_receive": True,
        "conflict_of_interest_asked": True,
        "result": CheckResult.MATCHES,
    }
    subject = changes.pop("subject", a_person())
    inquiry = recorded(desk, agent=agent, subject=subject)
    return checking.record_authority_check(desk.staff, inquiry, **(values | changes)).value  # type: ignore[arg-type]


MOTHER = Agent(person=a_person("母"), kind=AgentKind.PARENT)
UNCLE = Agent(person=a_person("叔父"), kind=AgentKind.DELEGATED, relative=True)
LAWYER = Agent(person=a_person("山本 弁護士"), kind=AgentKind.LAWYER)
POWER = {"paper": AuthorityPaper.POWER_OF_ATTORNEY}


@pytest.mark.parametrize(
    ("agent", "changes", "problem"),
    [
        (MOTHER, {"conflict_of_interest_asked": False}, "conflict: not-asked"),
        (
            UNCLE,
            POWER
            | {
                "genuine_by": GenuineBy.SIGNATURE_ON_FILE,
                "conflict_of_interest_asked": False,
            },
            "conflict: not-asked",
        ),
        (MOTHER, POWER, "paper: not-for-this-agent"),
        (LAWYER, POWER, "genuine_by: empty"),
        (LAWYER, POWER | {"genuine_by": GenuineBy.SEAL_CERTIFICATE}, "genuine_by: not-allowed"),
        (MOTHER, {"subject": a_person(died=True)}, "agent: ended-with-death"),
        (MOTHER, {"subject": a_person(birth_date=PartialDate(2000))}, "agent: of-age"),
    ],
)
def test_what_proves_no_authority(
    desk: Desk, agent: Agent, changes: dict[str, object], problem: str
) -> None:
    with pytest.raises(Invalid, match=problem):
        _authority(desk, agent, **changes)


@pytest.mark.parametrize(
    ("agent", "changes", "confirmed"),
    [
        (MOTHER, {}, True),
        (MOTHER, {"subject": a_person(birth_date=PartialDate(2015))}, True),
        (MOTHER, {"conflicts": frozenset({Conflict.FAMILY_PERSECUTION})}, False),
        (UNCLE, POWER | {"genuine_by": GenuineBy.IDENTITY_COPY}, True),
        (
            LAWYER,
            POWER | {"genuine_by": GenuineBy.BAR_REGISTER, "conflict_of_interest_asked": False},
            True,
        ),
    ],
)
def test_what_proves_authority(
    desk: Desk, agent: Agent, changes: dict[str, object], *, confirmed: bool
) -> None:
    inquiry = _authority(desk, agent, **changes)
    assert holds(Condition.AUTHORITY_CONFIRMED, inquiry) is confirmed
    assert inquiry == reading.read_inquiry(desk.staff, inquiry.id)


GDPR, UK, APPI = Regime.GDPR, Regime.UK_GDPR, Regime.APPI


@pytest.mark.parametrize(
    ("regimes", "reason", "doubt", "allowed"),
    [
        ({APPI}, PauseReason.IDENTITY_DOUBT, "", True),
        ({APPI, GDPR}, PauseReason.IDENTITY_DOUBT, " ", False),
        ({APPI, UK}, PauseReason.IDENTITY_DOUBT, "", False),
        ({APPI, GDPR}, PauseReason.IDENTITY_DOUBT, "新しいアドレス", True),
        ({APPI, GDPR}, PauseReason.SCOPE_QUESTION, "", True),
    ],
)
def test_a_question_about_identity_owes_its_doubt_under_the_gdprs(
    desk: Desk, regimes: set[Regime], reason: PauseReason, doubt: str, *, allowed: bool
) -> None:
    inquiry, today = recorded(desk, regimes=frozenset(regimes)), NOON.date()
    if not allowed:
        with pytest.raises(Invalid, match="doubt: empty"):
            timing.pause_clock(desk.staff, inquiry, reason=reason, asked_on=today, doubt=doubt)
        return
    after = timing.pause_clock(
        desk.staff, inquiry, reason=reason, asked_on=today, doubt=doubt
    ).value
    assert after.pauses[0].doubt == doubt.strip()
    assert after == reading.read_inquiry(desk.staff, inquiry.id)
