from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jar_desk.domain.checks import AuthorityCheck, AuthorityPaper, CheckedPerson, CheckResult
from jar_desk.domain.impersonation import FlagReview, RedFlag
from jar_desk.domain.inquiry import (
    ENDED,
    MAIN_WAY,
    Approval,
    Decision,
    Disclosure,
    Dispatch,
    Document,
    DocumentKind,
    Inquiry,
    Pause,
    PauseReason,
    Proposal,
    SourceState,
    Stage,
)
from jar_desk.domain.people import Agent, AgentKind, Channel
from jar_desk.domain.rights import Outcome, Regime, Right
from jar_desk.domain.stages import MOVES, Condition, MoveRefused, find_move, next_stage, targets
from tests.examples import (
    NOON,
    SATO,
    SUZUKI,
    a_person,
    a_record,
    a_request,
    a_settled_source,
    an_attachment,
    an_identity_check,
    an_inquiry,
)
from tests.law import checklist, fingerprint, holds, missing_for, move
from tests.store.whole_inquiry import a_follow_up

SHA = "a" * 64


def a_decision(outcome: Outcome = Outcome.GRANTED, **changes: Any) -> Decision:
    values = {"outcome": outcome, "decided_by": SATO.id, "decided_at": NOON}
    return Decision(**(values | changes))


def a_package(sha256: str = SHA) -> Document:
    return Document(
        id=uuid4(),
        kind=DocumentKind.PACKAGE,
        language="ja",
        branch=1,
        made_by=SATO.id,
        made_at=NOON,
        attachment=an_attachment(sha256=sha256),
    )


def a_proposal(sha256: str = SHA, approver: UUID = SUZUKI.id) -> Proposal:
    return Proposal(
        document_id=uuid4(),
        sha256=sha256,
        approver=approver,
        proposed_by=SATO.id,
        proposed_at=NOON,
    )


def an_approval(sha256: str = SHA, by: UUID = SUZUKI.id) -> Approval:
    return Approval(sha256=sha256, approved_by=by, approved_at=NOON)


def a_dispatch(sha256: str = SHA) -> Dispatch:
    return Dispatch(
        channel=Channel.EMAIL,
        address="ahmed@example.org",
        passphrase_channel=Channel.PHONE,
        sha256=sha256,
        sent_by=SATO.id,
        sent_at=NOON,
    )


def a_flag_review(**changes: Any) -> FlagReview:
    values: dict[str, Any] = {"id": uuid4(), "flags": frozenset(), "by": SATO.id, "at": NOON}
    return FlagReview(**(values | changes))


def an_authority_check(**changes: Any) -> AuthorityCheck:
    values: dict[str, Any] = {
        "id": uuid4(),
        "paper": AuthorityPaper.POWER_OF_ATTORNEY,
        "names_this_request": True,
        "may_receive": True,
        "conflict_of_interest_asked": True,
        "result": CheckResult.MATCHES,
        "checked_by": SATO.id,
        "checked_at": NOON,
    }
    return AuthorityCheck(**(values | changes))


def a_finished_inquiry(**changes: Any) -> Inquiry:
    """Return an inquiry of which nothing is missing anywhere on the main way."""
    values: dict[str, Any] = {
        "requests": (a_request(decision=a_decision()),),
        "identity_checks": (an_identity_check(),),
        "source_checks": (a_settled_source(),),
        "records": (a_record(),),
        "documents": (a_package(),),
        "proposal": a_proposal(),
        "approval": an_approval(),
        "dispatches": (a_dispatch(),),
        "stage_reason": "理由",
    }
    inquiry = an_inquiry(**(values | changes))
    return replace(inquiry, documents=tuple(map(partial(_made_from, inquiry), inquiry.documents)))


def _made_from(inquiry: Inquiry, document: Document) -> Document:
    return replace(document, content=fingerprint(inquiry))


AGENT = Agent(person=a_person("山本 弁護士"), kind=AgentKind.LAWYER)
AGENT_SEEN = (an_identity_check(), an_identity_check(person=CheckedPerson.AGENT))
WITHHELD = a_decision(Outcome.PARTLY_GRANTED)
GENERAL = (a_request(Right.GENERAL),)
OPEN_QUESTION = (Pause(id=uuid4(), reason=PauseReason.CORRECTION, asked_on=NOON.date()),)

CASE_FILE = (a_settled_source(case_file=True),)
TWO = (an_identity_check(), an_identity_check(checked_by=SUZUKI.id))
CALM = (a_flag_review(),)
FLAGGED = (a_flag_review(flags=frozenset({RedFlag.URGENCY})),)
MOTHER = Agent(person=a_person("母"), kind=AgentKind.PARENT)
UNASKED = (an_authority_check(conflict_of_interest_asked=False),)

DEAD = a_person(died=True)
HEIR = Agent(person=a_person("Claire Martin"), kind=AgentKind.HEIR)
POST_MORTEM = a_request(Right.POST_MORTEM, Regime.FRENCH_LIL, decision=a_decision())
AFTER_DEATH: dict[str, Any] = {"agent": HEIR, "subject": DEAD, "requests": (POST_MORTEM,)}
HEIRSHIP = an_authority_check(paper=AuthorityPaper.HEIRSHIP)
DEATH = an_authority_check(paper=AuthorityPaper.DEATH_CERTIFICATE)
HEIRS = tuple(replace(one, person=CheckedPerson.AGENT) for one in TWO)
DIFFERENT = replace(DEATH, id=uuid4(), result=CheckResult.DIFFERS)

BROKEN: list[tuple[Condition, dict[str, Any]]] = [
    (Condition.NAME_RECORDED, {"subject": replace(a_person(), names=())}),
    (Condition.REQUEST_RECORDED, {"requests": ()}),
    (Condition.REGIME_RECORDED, {"regimes": frozenset()}),
    (Condition.IDENTITY_CONFIRMED, {"identity_checks": ()}),
    (Condition.IDENTITY_CONFIRMED, {"agent": AGENT}),
    (
        Condition.IDENTITY_CONFIRMED,
        {"identity_checks": (an_identity_check(result=CheckResult.DOUBTFUL),)},
    ),
    (Condition.AUTHORITY_CONFIRMED, {"agent": AGENT, "identity_checks": AGENT_SEEN}),
    (
        Condition.AUTHORITY_CONFIRMED,
        {"agent": AGENT, "authority_checks": (an_authority_check(names_this_request=False),)},
    ),
    (Condition.AUTHORITY_CONFIRMED, {"agent": MOTHER, "authority_checks": UNASKED}),
    (
        Condition.AUTHORITY_CONFIRMED,
        {"agent": replace(AGENT, relative=True), "authority_checks": UNASKED},
    ),
    (
        Condition.AUTHORITY_CONFIRMED,
        {
            "agent": AGENT,
            "authority_checks": (an_authority_check(),),
            "subject": replace(a_person(), died=True),
        },
    ),
    (Condition.FLAGS_LOOKED_AT, {"source_checks": CASE_FILE, "identity_checks": TWO}),
    (Condition.SECOND_PERSON, {"source_checks": CASE_FILE, "flag_reviews": CALM}),
    (Condition.SECOND_PERSON, {"flag_reviews": FLAGGED}),
    (
        Condition.SECOND_PERSON,
        {"flag_reviews": FLAGGED, "identity_checks": (TWO[0], replace(TWO[0], id=uuid4()))},
    ),
    (Condition.MAY_ASK, {"subject": DEAD}),
    (Condition.MAY_ASK, {"agent": AGENT, "subject": DEAD}),
    (Condition.MAY_ASK, {"agent": HEIR, "requests": (POST_MORTEM,)}),
    (Condition.MAY_ASK, {"agent": HEIR, "subject": DEAD}),
    (Condition.MAY_ASK, {"agent": AGENT, "requests": (POST_MORTEM,)}),
    (Condition.IDENTITY_CONFIRMED, AFTER_DEATH),
    (Condition.AUTHORITY_CONFIRMED, AFTER_DEATH | {"authority_checks": (DEATH,)}),
    (Condition.DEATH_PROVED, AFTER_DEATH),
    (Condition.DEATH_PROVED, AFTER_DEATH | {"authority_checks": (HEIRSHIP,)}),
    (Condition.DEATH_PROVED, AFTER_DEATH | {"authority_checks": (DEATH, DIFFERENT)}),
    (Condition.SECOND_PERSON, AFTER_DEATH | {"flag_reviews": FLAGGED}),
    (Condition.SOURCES_SETTLED, {"source_checks": ()}),
    (
        Condition.SOURCES_SETTLED,
        {"source_checks": (a_settled_source(), a_settled_source(state=SourceState.OPEN))},
    ),
    (Condition.REQUESTS_DECIDED, {"requests": (a_request(decision=a_decision()), a_request())}),
    (Condition.GROUNDS_GIVEN, {"requests": (a_request(decision=WITHHELD),)}),
    (
        Condition.GROUNDS_GIVEN,
        {"requests": (a_request(decision=replace(WITHHELD, grounds=("appi-33-2-1",))),)},
    ),
    (
        Condition.GROUNDS_GIVEN,
        {
            "requests": (
                a_request(decision=replace(WITHHELD, grounds=("appi-33-2-1",), reason=" ")),
            )
        },
    ),
    (
        Condition.PROVISOS_GIVEN,
        {
            "requests": (
                a_request(
                    Right.CESSATION,
                    decision=a_decision(
                        Outcome.SUBSTITUTE_MEASURE, grounds=("appi-35-proviso",), measure="伏せる"
                    ),
                ),
            )
        },
    ),
    (
        Condition.PARTS_AGREE,
        {"records": (a_record(), a_record(disclosure=Disclosure.WITHHELD, ground="appi-33-2-1"))},
    ),
    (Condition.FOLLOW_UPS_DONE, {"follow_ups": (a_follow_up(),), "stage_reason": ""}),
    (Condition.RECORDS_ATTACHED, {"records": ()}),
    (Condition.NO_QUESTION_OPEN, {"pauses": OPEN_QUESTION}),
    (Condition.PACKAGE_MADE, {"documents": ()}),
    (Condition.APPROVER_NAMED, {"proposal": None}),
    (Condition.APPROVER_NAMED, {"proposal": a_proposal(approver=SATO.id)}),
    (Condition.APPROVER_NAMED, {"proposal": a_proposal("b" * 64)}),
    (Condition.PACKAGE_APPROVED, {"approval": None}),
    (Condition.PACKAGE_APPROVED, {"approval": an_approval(by=SATO.id)}),
    (Condition.PACKAGE_APPROVED, {"documents": (a_package(), a_package("b" * 64))}),
    (Condition.ANSWER_SENT, {"dispatches": ()}),
    (Condition.ANSWER_SENT, {"dispatches": (a_dispatch("b" * 64),)}),
    (Condition.REASON_GIVEN, {"stage_reason": "  "}),
]

FULFILLED: list[tuple[Condition, dict[str, Any]]] = [
    (
        Condition.IDENTITY_CONFIRMED,
        {"agent": AGENT, "identity_checks": AGENT_SEEN},
    ),
    (Condition.IDENTITY_CONFIRMED, AFTER_DEATH | {"identity_checks": AGENT_SEEN[1:]}),
    (Condition.MAY_ASK, AFTER_DEATH),
    (Condition.MAY_ASK, {"agent": AGENT}),
    (Condition.MAY_ASK, {"agent": HEIR, "subject": DEAD, "requests": GENERAL}),
    (Condition.AUTHORITY_CONFIRMED, AFTER_DEATH | {"authority_checks": (HEIRSHIP,)}),
    (Condition.DEATH_PROVED, AFTER_DEATH | {"authority_checks": (DEATH,)}),
    (Condition.DEATH_PROVED, {"requests": (POST_MORTEM,)}),
    (Condition.SECOND_PERSON, AFTER_DEATH | {"flag_reviews": FLAGGED, "identity_checks": HEIRS}),
    (Condition.IDENTITY_CONFIRMED, {"requests": GENERAL, "identity_checks": ()}),
    (Condition.AUTHORITY_CONFIRMED, {"agent": AGENT, "authority_checks": (an_authority_check(),)}),
    (Condition.AUTHORITY_CONFIRMED, {"agent": AGENT, "requests": GENERAL}),
    (Condition.AUTHORITY_CONFIRMED, {"agent": MOTHER, "authority_checks": (an_authority_check(),)}),
    (Condition.AUTHORITY_CONFIRMED, {"agent": AGENT, "authority_checks": UNASKED}),
    (Condition.FLAGS_LOOKED_AT, {"source_checks": CASE_FILE, "flag_reviews": CALM}),
    (Condition.SECOND_PERSON, {"source_checks": CASE_FILE, "identity_checks": TWO}),
    (Condition.SECOND_PERSON, {"flag_reviews": FLAGGED, "identity_checks": TWO}),
    (Condition.SECOND_PERSON, {"flag_reviews": (*FLAGGED, *CALM)}),
    (
        Condition.SECOND_PERSON,
        {"source_checks": CASE_FILE, "records": (a_record(disclosure=Disclosure.WITHHELD),)},
    ),
    (
        Condition.SECOND_PERSON,
        {
            "source_checks": CASE_FILE,
            "requests": (a_request(decision=a_decision(Outcome.NOTHING_HELD)),),
        },
    ),
    (Condition.SOURCES_SETTLED, {"requests": GENERAL, "source_checks": ()}),
    (
        Condition.GROUNDS_GIVEN,
        {
            "requests": (
                a_request(decision=replace(WITHHELD, grounds=("appi-33-2-1",), reason="理由")),
            )
        },
    ),
    (
        Condition.RECORDS_ATTACHED,
        {"requests": (a_request(decision=a_decision(Outcome.NOTHING_HELD)),), "records": ()},
    ),
    (
        Condition.RECORDS_ATTACHED,
        {
            "requests": (a_request(Right.CORRECTION, decision=a_decision()),),
            "records": (),
        },
    ),
]


@pytest.mark.parametrize("condition", Condition)
def test_a_finished_inquiry_lacks_nothing(condition: Condition) -> None:
    assert holds(condition, a_finished_inquiry())


@pytest.mark.parametrize(("condition", "changes"), BROKEN)
def test_what_breaks_a_condition(condition: Condition, changes: dict[str, Any]) -> None:
    assert not holds(condition, a_finished_inquiry(**changes))


@pytest.mark.parametrize(("condition", "changes"), FULFILLED)
def test_what_fulfils_a_condition(condition: Condition, changes: dict[str, Any]) -> None:
    assert holds(condition, a_finished_inquiry(**changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"records": (a_record(),)},
        {"letter_language": "en"},
        {"requests": (a_request(decision=a_decision(Outcome.NOTHING_HELD)),)},
    ],
)
def test_a_package_made_from_something_else_is_no_package(changes: dict[str, Any]) -> None:
    inquiry = a_finished_inquiry()
    assert holds(Condition.PACKAGE_MADE, inquiry)
    assert not holds(Condition.PACKAGE_MADE, replace(inquiry, **changes))


def test_every_condition_can_be_broken() -> None:
    assert {condition for condition, _ in BROKEN} == set(Condition)


@pytest.mark.parametrize("row", MOVES, ids=lambda row: f"{row.origin}-{row.target}")
@pytest.mark.parametrize(("condition", "changes"), BROKEN)
def test_a_move_names_exactly_what_is_missing(
    row: Any, condition: Condition, changes: dict[str, Any]
) -> None:
    inquiry = a_finished_inquiry(stage=row.origin, **changes)
    missing = missing_for(inquiry, row.target)
    assert (condition in missing) == (condition in row.conditions)
    assert all(not holds(one, inquiry) for one in missing)


@pytest.mark.parametrize("row", MOVES, ids=lambda row: f"{row.origin}-{row.target}")
def test_a_move_of_the_table_succeeds_when_nothing_is_missing(row: Any) -> None:
    moved = move(a_finished_inquiry(stage=row.origin), row.target, "理由")
    assert moved.stage is row.target
    assert moved.stage_reason == "理由"


@pytest.mark.parametrize("origin", Stage)
@pytest.mark.parametrize("target", Stage)
def test_what_is_not_in_the_table_cannot_happen(origin: Stage, target: Stage) -> None:
    if find_move(origin, target) is not None:
        return
    with pytest.raises(MoveRefused) as caught:
        move(a_finished_inquiry(stage=origin), target, "理由")
    assert (caught.value.origin, caught.value.target, caught.value.missing) == (origin, target, ())


@pytest.mark.parametrize("back", [Stage.DECISION, Stage.SEARCH, Stage.IDENTITY, Stage.RECEIPT])
def test_going_back_voids_the_approval(back: Stage) -> None:
    origin = next(row.origin for row in MOVES if row.target is back)
    moved = move(a_finished_inquiry(stage=origin), back, "理由")
    assert moved.proposal is None
    assert moved.approval is None


def test_the_main_way_leads_from_receipt_to_the_end() -> None:
    way = [Stage.RECEIPT]
    while (following := next_stage(way[-1])) is not None:
        way.append(following)
    assert tuple(way) == MAIN_WAY
    assert all(next_stage(stage) is None for stage in ENDED)


@pytest.mark.parametrize("stage", Stage)
def test_the_checklist_is_the_next_step(stage: Stage) -> None:
    lines = checklist(an_inquiry(stage=stage))
    following = next_stage(stage)
    row = find_move(stage, following) if following else None
    assert [condition for condition, _ in lines] == list(row.conditions if row else ())


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_a_way_out_the_main_way_first(stage: Stage) -> None:
    assert targets(stage)
    if following := next_stage(stage):
        assert targets(stage)[0] is following


GRANTED = (a_request(decision=a_decision()),)
EVENTS: dict[str, dict[str, Any]] = {
    "identity": {"identity_checks": (an_identity_check(),)},
    "identity-gone": {"identity_checks": ()},
    "searched": {"source_checks": (a_settled_source(),), "records": (a_record(),)},
    "decided": {"requests": GRANTED},
    "undecided": {"requests": (a_request(),)},
    "question": {"pauses": OPEN_QUESTION},
    "answered": {"pauses": ()},
    "package": {"documents": (a_package(),)},
    "other-package": {"documents": (a_package("b" * 64),)},
    "proposed": {"proposal": a_proposal()},
    "approved": {"approval": an_approval()},
    "sent": {"dispatches": (a_dispatch(),)},
}


@settings(max_examples=300)
@given(
    st.booleans(),
    st.lists(
        st.one_of(
            st.sampled_from(sorted(EVENTS)),
            st.just("onward"),
            st.tuples(st.sampled_from(Stage), st.sampled_from(["", "理由"])),
        ),
        max_size=40,
    ),
)
def test_no_sequence_of_moves_leaves_the_law_of_the_table(
    finished: bool,  # noqa: FBT001 - drawn by hypothesis
    acts: list[str | tuple[Stage, str]],
) -> None:
    inquiry = a_finished_inquiry() if finished else an_inquiry()
    for act in acts:
        if isinstance(act, str) and act in EVENTS:
            inquiry = _after(inquiry, act)
            continue
        target, reason = _asked_for(inquiry, act)
        row = find_move(inquiry.stage, target)
        asking = replace(inquiry, stage_reason=reason)
        allowed = row is not None and all(holds(one, asking) for one in row.conditions)
        try:
            moved = move(inquiry, target, reason)
        except MoveRefused as refused:
            assert not allowed
            expected = () if row is None else missing_for(asking, target)
            assert refused.missing == expected  # noqa: PT017 - both outcomes are right sometimes
        else:
            assert allowed
            _assert_lawful(moved)
            inquiry = moved


def _asked_for(inquiry: Inquiry, act: str | tuple[Stage, str]) -> tuple[Stage, str]:
    if isinstance(act, str):
        return next_stage(inquiry.stage) or Stage.RECEIPT, "理由"
    return act


def _after(inquiry: Inquiry, event: str) -> Inquiry:
    changed = replace(inquiry, **EVENTS[event])
    if event not in {"package", "other-package"}:
        return changed
    return replace(changed, documents=tuple(map(partial(_made_from, inquiry), changed.documents)))


def _assert_lawful(inquiry: Inquiry) -> None:
    """Check what must hold on arrival at a stage, whatever happened before."""
    if inquiry.stage in {Stage.SEARCH, Stage.IDENTITY, Stage.RECEIPT, Stage.DECISION}:
        assert inquiry.approval is None
    if inquiry.stage is Stage.CLOSED:
        approval = inquiry.approval
        assert approval is not None
        assert inquiry.package is not None
        assert approval.sha256 == inquiry.package.attachment.sha256
        assert inquiry.dispatches
    if inquiry.stage in {Stage.WITHDRAWN, Stage.NOT_IDENTIFIABLE, Stage.PASSED_ON}:
        assert inquiry.stage_reason
    if inquiry.stage is Stage.RESPONSE:
        assert holds(Condition.PACKAGE_APPROVED, inquiry)
        assert holds(Condition.IDENTITY_CONFIRMED, inquiry)
        assert holds(Condition.REQUESTS_DECIDED, inquiry)
        assert not inquiry.is_paused
