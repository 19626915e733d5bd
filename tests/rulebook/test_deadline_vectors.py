"""The 83 days that two independent implementations agree on (law.md C.5)."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.clock_rules import StepKind, Unit
from jar_desk.domain.clocks import compute
from jar_desk.domain.inquiry import Pause, PauseReason
from jar_desk.domain.reckoning import end_moment

if TYPE_CHECKING:
    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.rulebook import Rulebook

VECTORS = Path(__file__).with_name("deadline_vectors.csv")


def vectors() -> list[dict[str, str]]:
    with VECTORS.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def pauses(text: str, rule: ClockRule) -> list[Pause]:
    first = next(iter(sorted(rule.suspended_by)), PauseReason.IDENTITY_DOUBT)
    spans = [span.split("/") for span in text.split(";") if span]
    return [
        Pause(
            id=uuid4(),
            reason=first,
            asked_on=date.fromisoformat(asked),
            answered_on=date.fromisoformat(answered),
        )
        for asked, answered in spans
    ]


def test_all_vectors_are_here() -> None:
    assert len(vectors()) == 83


@pytest.mark.parametrize("row", vectors(), ids=lambda row: row["id"])
def test_vector(row: dict[str, str], rules: Rulebook) -> None:
    rule = rules.clock_rule(row["rule"])
    if rule.unit is Unit.HOURS:
        end = end_moment(rule, datetime.fromisoformat(row["start"]))
        assert end.isoformat(timespec="minutes") == row["due"]
        return
    clock = compute(
        rule,
        date.fromisoformat(row["start"]),
        rules.calendar(row["calendar"]),
        pauses(row["pauses"], rule),
        identity_received=day(row["identity_received"]),
    )
    assert clock.raw_end == day(row["raw_end"]), row["why"]
    assert clock.outer == day(row["due"]), row["why"]
    assert clock.steps[-1].kind is StepKind.FINAL
    assert clock.steps[-1].day == clock.due
