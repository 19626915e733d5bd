from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from jar_desk.domain.reminders import Digest, DueItem, digest

TUESDAY = date(2026, 11, 10)


def an_item(day: int, *, paused: bool = False) -> DueItem:
    due = date(2026, 11, day)
    return DueItem(entity=UUID(int=day), number=f"2026-{day:04d}", due=due, paused=paused)


def days(items: tuple[DueItem, ...]) -> list[int]:
    return [item.due.day for item in items]


def test_deadlines_are_sorted_by_urgency() -> None:
    found = digest([an_item(day) for day in (16, 15, 11, 10, 9, 2)], TUESDAY, None)
    assert days(found.overdue) == [2, 9]
    assert days(found.today) == [10]
    assert days(found.this_week) == [11, 15]
    assert found.missed_since_last_run == ()


@pytest.mark.parametrize(
    ("last_run", "missed"),
    [
        (None, []),
        (date(2026, 11, 9), []),
        (date(2026, 11, 8), [9]),
        (date(2026, 11, 2), [5, 9]),
        (date(2026, 10, 1), [2, 5, 9]),
        (date(2026, 11, 30), []),
    ],
)
def test_days_the_program_did_not_run(last_run: date | None, missed: list[int]) -> None:
    found = digest([an_item(day) for day in (2, 5, 9, 10)], TUESDAY, last_run)
    assert days(found.missed_since_last_run) == missed
    assert set(found.missed_since_last_run) <= set(found.overdue)


def test_a_paused_deadline_reminds_of_nothing() -> None:
    found = digest([an_item(9, paused=True), an_item(10, paused=True)], TUESDAY, None)
    assert found == Digest()
    assert found.is_empty
