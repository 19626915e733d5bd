from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest

from jar_desk.domain.chasing import Chase, ChaseKind, chase_of
from jar_desk.domain.inquiry import Message, MessageKind, Pause, PauseReason, Stage
from jar_desk.domain.people import Channel
from tests.examples import NOON, SATO, TODAY, an_inquiry

DAY = timedelta(1)


def a_question(days_ago: int, reason: PauseReason = PauseReason.IDENTITY_DOUBT) -> Pause:
    return Pause(id=uuid4(), reason=reason, asked_on=TODAY - days_ago * DAY)


def a_letter(days_ago: int, kind: MessageKind = MessageKind.OUTGOING) -> Message:
    return Message(
        id=uuid4(),
        kind=kind,
        channel=Channel.EMAIL,
        at=NOON - days_ago * DAY,
        by=SATO.id,
        text="…",
    )


def chase(*letters: Message, asked: int, **changes: object) -> Chase | None:
    values: dict[str, object] = {"stage": Stage.IDENTITY, "pauses": (a_question(asked),)}
    return chase_of(an_inquiry(messages=letters, **(values | changes)), TODAY)


@pytest.mark.parametrize(
    ("asked", "wrote", "kind", "day"),
    [
        (0, None, ChaseKind.REMIND, 14),
        (14, None, ChaseKind.REMIND, 0),
        (20, None, ChaseKind.REMIND, -6),
        (20, 5, ChaseKind.REMIND, 9),
        (20, 30, ChaseKind.REMIND, -6),
        (50, 3, ChaseKind.END, 10),
        (59, None, ChaseKind.REMIND, -45),
        (60, None, ChaseKind.END, 0),
        (75, 1, ChaseKind.END, -15),
    ],
)
def test_silence_is_chased(asked: int, wrote: int | None, kind: ChaseKind, day: int) -> None:
    letters = [] if wrote is None else [a_letter(wrote)]
    assert chase(*letters, asked=asked) == Chase(kind, TODAY + day * DAY)


def test_only_what_went_out_counts_as_a_reminder() -> None:
    note, came = a_letter(1, MessageKind.NOTE), a_letter(1, MessageKind.INCOMING)
    assert chase(note, came, asked=20) == Chase(ChaseKind.REMIND, TODAY - 6 * DAY)


@pytest.mark.parametrize(
    "changes",
    [
        {"stage": Stage.SEARCH},
        {"pauses": (a_question(70, PauseReason.SCOPE_QUESTION),)},
    ],
)
def test_silence_on_anything_but_identity_never_ends_an_inquiry(changes: dict[str, object]) -> None:
    found = chase(asked=70, **changes)
    assert found
    assert found.kind is ChaseKind.REMIND


@pytest.mark.parametrize(
    "changes",
    [
        {"pauses": ()},
        {"stage": Stage.WITHDRAWN},
        {"pauses": (Pause(
            id=uuid4(), reason=PauseReason.CORRECTION, asked_on=date(2026, 1, 1), answered_on=TODAY
        ),)},
    ],
)  # fmt: skip
def test_nothing_is_chased_where_nothing_is_open(changes: dict[str, object]) -> None:
    assert chase(asked=20, **changes) is None


def test_the_oldest_question_counts() -> None:
    both = (a_question(2), a_question(15))
    assert chase(asked=0, pauses=both) == Chase(ChaseKind.REMIND, TODAY - DAY)
