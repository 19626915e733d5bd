"""The clocks an inquiry is under, with the law as shipped."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from jar_desk.domain.clock_rules import StepKind
from jar_desk.domain.clock_steps import SetAside
from jar_desk.domain.clocks import (
    clocks_of,
    extension_is_in_time,
    leading,
    received_on,
    remaining,
    share_left,
)
from jar_desk.domain.inquiry import Arrival, Extension, Pause, PauseReason
from jar_desk.domain.people import Channel
from jar_desk.domain.rights import Regime, Right
from tests.examples import a_request, an_inquiry

if TYPE_CHECKING:
    from jar_desk.domain.clocks import Clock
    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.rulebook import Rulebook

GDPR: dict[str, Any] = {
    "regimes": frozenset({Regime.GDPR}),
    "requests": (a_request(Right.ACCESS, Regime.GDPR),),
    "whereabouts": "DE",
}
UK: dict[str, Any] = {
    "regimes": frozenset({Regime.UK_GDPR}),
    "requests": (a_request(Right.ACCESS, Regime.UK_GDPR),),
    "whereabouts": "GB-ENG",
}
IDENTITY, SCOPE, CORRECTION = PauseReason


def received(text: str, **changes: Any) -> Inquiry:
    moment = datetime.fromisoformat(f"{text}T03:00").replace(tzinfo=UTC)
    return an_inquiry(arrival=Arrival(channel=Channel.POST, moment=moment), **changes)


def a_pause(
    asked: str, answered: str | None = None, reason: PauseReason = PauseReason.IDENTITY_DOUBT
) -> Pause:
    return Pause(
        id=uuid4(),
        reason=reason,
        asked_on=date.fromisoformat(asked),
        answered_on=date.fromisoformat(answered) if answered else None,
    )


def named(clocks: tuple[Clock, ...]) -> dict[str, str]:
    return {clock.rule.id: clock.due.isoformat() for clock in clocks}


def kinds(clock: Clock) -> list[StepKind]:
    return [step.kind for step in clock.steps]


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        ("2026-11-10T03:00", "Asia/Tokyo", "2026-11-10"),
        ("2026-11-09T16:00", "Asia/Tokyo", "2026-11-10"),
        ("2026-11-09T16:00", "Europe/Paris", "2026-11-09"),
        ("2026-11-09T16:00", "America/New_York", "2026-11-09"),
        ("2026-11-10T12:00", "Pacific/Kiritimati", "2026-11-10"),
        ("2026-11-09T16:00", "No/Where", "2026-11-10"),
        ("2026-11-09T16:00", "../etc", "2026-11-10"),
        ("2026-11-09T16:00", "", "2026-11-10"),
    ],
)
def test_received_on_the_earlier_of_both_dates(moment: str, zone: str, day: str) -> None:
    aware = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    arrival = Arrival(channel=Channel.EMAIL, moment=aware, zone=zone)
    assert received_on(arrival) == date.fromisoformat(day)


def test_the_request_of_the_picture(rules: Rulebook) -> None:
    clocks = clocks_of(received("2026-10-26", **GDPR), rules)
    assert named(clocks) == {"eu-month": "2026-11-26", "eu-target": "2026-11-20"}
    first = leading(clocks)
    assert first is clocks[0]
    assert first is not None
    assert first.rule.id == "eu-month"
    assert first.rule.legal
    assert remaining(first, date(2026, 11, 23)) == 3
    assert share_left(first, date(2026, 11, 23)) == pytest.approx(3 / 31)
    assert share_left(first, date(2026, 12, 23)) == 0


@pytest.mark.parametrize(
    ("right", "ids"),
    [
        (Right.DISCLOSURE, {"jp-target", "jp-article-39-guard"}),
        (Right.THIRD_PARTY_RECORDS, {"jp-target", "jp-article-39-guard"}),
        (Right.CORRECTION, {"jp-target", "jp-article-39-guard"}),
        (Right.CESSATION, {"jp-target", "jp-article-39-guard"}),
        (Right.STOP_PROVISION, {"jp-target", "jp-article-39-guard"}),
        (Right.PURPOSE, {"jp-target"}),
        (Right.COMPLAINT, {"jp-target"}),
        (Right.GENERAL, {"jp-target"}),
    ],
)
def test_the_guard_stands_beside_claims_only_and_never_leads(
    rules: Rulebook, right: Right, ids: set[str]
) -> None:
    clocks = clocks_of(received("2026-11-10", requests=(a_request(right),)), rules)
    assert set(named(clocks)) == ids
    first = leading(clocks)
    assert first is not None
    assert first.rule.id == "jp-target"
    assert not first.rule.legal


def test_uk_month_and_complaint(rules: Rulebook) -> None:
    requests = (*UK["requests"], a_request(Right.COMPLAINT, Regime.UK_GDPR))
    clocks = clocks_of(received("2026-11-23", **(UK | {"requests": requests})), rules)
    assert named(clocks) == {
        "uk-month": "2026-12-23",
        "uk-complaint-acknowledgement": "2026-12-23",
    }
    assert clocks[0].rule.id == "uk-month"
    assert {clock.alarm for clock in clocks} == {date(2026, 12, 22)}


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ([(Right.CONTROLLER_COMPLAINT, Regime.UK_GDPR)], ["uk-complaint-acknowledgement"]),
        ([(Right.COMPLAINT, None)], ["uk-complaint-acknowledgement"]),
        ([(Right.GENERAL, None)], ["uk-month"]),
        ([(Right.CONTROLLER_COMPLAINT, Regime.UK_GDPR), (Right.OBJECTION, Regime.UK_GDPR)],
         ["uk-month", "uk-complaint-acknowledgement"]),
    ],
)  # fmt: skip
def test_a_uk_complaint_alone_has_its_thirty_days_and_no_month(
    rules: Rulebook, asked: list[tuple[Right, Regime | None]], ids: list[str]
) -> None:
    requests = tuple(a_request(right, regime, id=uuid4()) for right, regime in asked)
    clocks = clocks_of(received("2026-11-23", **(UK | {"requests": requests})), rules)
    assert [clock.rule.id for clock in clocks] == ids
    first = leading(clocks)
    assert first is not None
    assert (first.rule.id, first.due) == (ids[0], date(2026, 12, 23))


def test_a_uk_complaint_beside_the_appi_is_answered_by_the_house_target(rules: Rulebook) -> None:
    complaint = a_request(Right.CONTROLLER_COMPLAINT, Regime.UK_GDPR)
    both = frozenset({Regime.APPI, Regime.UK_GDPR})
    clocks = clocks_of(
        received("2026-11-23", regimes=both, requests=(complaint,), whereabouts="GB-ENG"), rules
    )
    assert named(clocks) == {
        "jp-target": "2026-12-23",
        "uk-complaint-acknowledgement": "2026-12-23",
    }
    assert clocks[0].rule.id == "jp-target"


@pytest.mark.parametrize(
    ("day", "article", "due"),
    [("2026-02-04", "UK GDPR Art 12(3)", "2026-03-19"),
     ("2026-02-05", "UK GDPR Arts 12(3), 12A", "2026-03-21")],
)  # fmt: skip
def test_the_uk_month_of_the_day_of_receipt(
    rules: Rulebook, day: str, article: str, due: str
) -> None:
    """Fifteen days between question and answer; the statute of 2026 leaves out both ends."""
    pauses = (a_pause("2026-02-10", "2026-02-25", SCOPE),)
    clock = clocks_of(received(day, pauses=pauses, **UK), rules)[0]
    assert (clock.rule.id, clock.rule.article.en) == ("uk-month", article)
    assert clock.due == date.fromisoformat(due)
    assert clock.rule.validity.covers(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("day", "rule", "due"),
    [
        ("2026-01-31", "eu-month", "2026-02-28"),
        ("2026-07-08", "jp-target", "2026-08-07"),
        ("2026-07-10", "eu-month", "2026-08-10"),
    ],
    ids=["month-first", "target-first", "same-day-law-first"],
)
def test_two_regimes_show_the_earliest(rules: Rulebook, day: str, rule: str, due: str) -> None:
    inquiry = received(day, **(GDPR | {"regimes": frozenset({Regime.APPI, Regime.GDPR})}))
    clock = leading(clocks_of(inquiry, rules))
    assert clock is not None
    assert (clock.rule.id, clock.due.isoformat()) == (rule, due)


def test_the_desk_plans_on_the_hard_end_and_shows_the_outer(rules: Rulebook) -> None:
    clock = clocks_of(received("2026-11-25", **GDPR), rules)[0]
    assert (clock.due, clock.hard, clock.outer) == (
        date(2026, 12, 25),
        date(2026, 12, 25),
        date(2026, 12, 28),
    )
    assert kinds(clock) == [
        StepKind.RECEIVED,
        StepKind.FIRST_DAY_EXCLUDED,
        StepKind.PERIOD_END,
        StepKind.CLOSED_DAY,
        StepKind.CLOSED_DAY,
        StepKind.CLOSED_DAY,
        StepKind.OUTER_END,
        StepKind.FINAL,
    ]
    assert [step.day.day for step in clock.steps if step.holidays] == [25, 26, 27]


def test_rolling_names_every_closing_day(rules: Rulebook) -> None:
    clock = clocks_of(received("2026-11-29"), rules)[0]
    assert clock.due == date(2027, 1, 4)
    closed = [step for step in clock.steps if step.kind is StepKind.CLOSED_DAY]
    assert [step.day.day for step in closed] == [29, 30, 31, 1, 2, 3]
    assert closed[0].holidays[0].ja == "年末年始の休業日"
    assert closed[3].holidays[0].en == "New Year's Day"


def test_a_clamped_month_says_so(rules: Rulebook) -> None:
    clock = clocks_of(received("2027-01-31", **GDPR), rules)[0]
    step = next(one for one in clock.steps if one.kind is StepKind.PERIOD_END_CLAMPED)
    assert (step.day, step.count) == (date(2027, 2, 28), 1)


@pytest.mark.parametrize(
    ("changes", "pause", "due", "aside"),
    [
        (GDPR, a_pause("2026-11-12", "2026-11-26"), "2026-12-24", None),
        (GDPR, a_pause("2026-11-17", "2026-11-20"), "2026-12-13", None),
        (GDPR, a_pause("2026-11-18", "2026-11-20"), "2026-12-10", SetAside.ASKED_LATE),
        (GDPR, a_pause("2026-11-12", "2026-11-26", SCOPE), "2026-12-24", None),
        (GDPR, a_pause("2026-11-12", "2026-11-26", CORRECTION), "2026-12-10",
         SetAside.OTHER_REASON),
        (UK, a_pause("2026-11-12", "2026-11-26", SCOPE), "2026-12-25", None),
        (UK, a_pause("2026-11-12", "2026-11-26"), "2026-12-26", None),
        (UK, a_pause("2026-12-11", "2026-12-12", SCOPE), "2026-12-10", SetAside.AFTER_END),
        ({}, a_pause("2026-11-12", "2026-11-22", CORRECTION), "2026-12-21", None),
        ({}, a_pause("2026-12-15", "2026-12-20", CORRECTION), "2026-12-10", SetAside.AFTER_END),
    ],
)  # fmt: skip
def test_what_a_question_does(
    rules: Rulebook, changes: dict[str, Any], pause: Pause, due: str, aside: SetAside | None
) -> None:
    clock = clocks_of(received("2026-11-10", pauses=(pause,), **changes), rules)[0]
    assert clock.due == date.fromisoformat(due)
    assert [step.set_aside for step in clock.steps if step.set_aside] == ([aside] if aside else [])
    assert clock.steps[-1].kind is StepKind.FINAL


def test_scope_may_be_asked_of_access_alone(rules: Rulebook) -> None:
    requests = (*GDPR["requests"], a_request(Right.ERASURE, Regime.GDPR))
    pause = a_pause("2026-11-12", "2026-11-26", SCOPE)
    changes = GDPR | {"requests": requests, "pauses": (pause,)}
    clock = clocks_of(received("2026-11-10", **changes), rules)[0]
    assert clock.due == date(2026, 12, 10)
    assert SetAside.NOT_THIS_REQUEST in {step.set_aside for step in clock.steps}


@pytest.mark.parametrize(
    ("changes", "reason", "left"),
    [
        (GDPR, IDENTITY, 28),
        (UK, SCOPE, 29),
        (UK, IDENTITY, 30),
        ({}, CORRECTION, 28),
    ],
)
def test_an_open_question_stops_the_clock(
    rules: Rulebook, changes: dict[str, Any], reason: PauseReason, left: int
) -> None:
    pause = a_pause("2026-11-12", None, reason)
    clock = clocks_of(received("2026-11-10", pauses=(pause,), **changes), rules)[0]
    assert clock.paused
    assert clock.steps[-1].kind is StepKind.STOPPED
    assert clock.steps[-1].count == left
    assert remaining(clock, date(2026, 11, 13)) == remaining(clock, date(2027, 11, 13)) == left


def test_answering_takes_up_what_was_left(rules: Rulebook) -> None:
    stopped = clocks_of(received("2026-11-10", pauses=(a_pause("2026-11-12"),), **GDPR), rules)[0]
    answered = a_pause("2026-11-12", "2026-11-30")
    resumed = clocks_of(received("2026-11-10", pauses=(answered,), **GDPR), rules)[0]
    assert not resumed.paused
    assert remaining(resumed, date(2026, 11, 30)) == remaining(stopped, date(2026, 11, 30))


def test_a_running_clock_leads_before_a_stopped_one(rules: Rulebook) -> None:
    both = GDPR | {"regimes": frozenset({Regime.APPI, Regime.GDPR})}
    pause = a_pause("2026-11-12", None, CORRECTION)
    clock = leading(clocks_of(received("2026-11-10", pauses=(pause,), **both), rules))
    assert clock is not None
    assert clock.rule.id == "eu-month"
    assert not clock.paused


@pytest.mark.parametrize(
    ("changes", "notified", "rule", "due"),
    [
        ({}, "2026-12-10", "jp-target-extended", "2027-01-12"),
        ({}, "2026-12-11", "jp-target", "2026-12-10"),
        (GDPR, "2026-12-10", "eu-three-months", "2027-02-10"),
        (GDPR, "2026-12-11", "eu-month", "2026-12-10"),
        (GDPR, "2026-11-09", "eu-month", "2026-12-10"),
        (UK, "2026-12-10", "uk-three-months", "2027-02-10"),
        (UK, "2026-12-11", "uk-month", "2026-12-10"),
    ],
)
def test_an_extension_counts_if_its_notice_was_in_time(
    rules: Rulebook, changes: dict[str, Any], notified: str, rule: str, due: str
) -> None:
    extension = Extension(notified_on=date.fromisoformat(notified), reason="多数の資料")
    inquiry = received("2026-11-10", extension=extension, **changes)
    clock = leading(clocks_of(inquiry, rules))
    assert clock is not None
    assert (clock.rule.id, clock.due.isoformat()) == (rule, due)
    in_time = extension_is_in_time(inquiry, rules, extension)
    assert in_time is (clock.rule.role == "extended")


def test_suspended_days_do_not_lengthen_the_time_for_a_notice(rules: Rulebook) -> None:
    pauses = (a_pause("2026-11-12", "2026-11-26"),)
    extension = Extension(notified_on=date(2026, 12, 20), reason="-")
    inquiry = received("2026-11-10", pauses=pauses, **GDPR)
    assert not extension_is_in_time(inquiry, rules, extension)


def test_no_regime_no_clock(rules: Rulebook) -> None:
    clocks = clocks_of(received("2026-11-10", regimes=frozenset()), rules)
    assert clocks == ()
    assert leading(clocks) is None


def test_every_line_carries_what_its_words_need(rules: Rulebook) -> None:
    pauses = (a_pause("2026-11-12", "2026-11-26"), a_pause("2026-11-27"))
    for changes in ({}, GDPR, UK):
        for clock in clocks_of(received("2026-11-10", pauses=pauses, **changes), rules):
            assert clock.rule.name.ja
            assert clock.rule.name.en
            for step in clock.steps:
                assert step.citation.ja
                assert step.citation.en
                if step.kind in {StepKind.SUSPENDED, StepKind.NOT_SUSPENDED, StepKind.STOPPED}:
                    assert step.since
                    assert step.reason
