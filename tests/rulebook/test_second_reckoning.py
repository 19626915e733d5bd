"""The program and a second reckoning that counts day by day agree on thousands of rows."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jar_desk.domain.calendars import ClosingKind
from jar_desk.domain.deadline_rows import reckon_row
from jar_desk.rulebook import load_rulebook
from tests.rulebook import second_reckoning as second

LAW = load_rulebook()
FIRST, LAST = date(2024, 1, 1), date(2034, 12, 31)
DAYS = st.dates(FIRST, LAST)
Span = tuple[date, date]


@st.composite
def spans(draw: st.DrawFn) -> list[tuple[int, int]]:
    """Pairs of days after the start: when asked, and how long the answer took."""
    pair = st.tuples(st.integers(-10, 80), st.integers(0, 40))
    return draw(st.lists(pair, max_size=4))


def the_row(
    rule: str, calendar: str, start: date, pauses: list[Span], identity: date | None
) -> dict[str, str]:
    return {
        "id": "x",
        "rule": rule,
        "calendar": calendar,
        "start": start.isoformat(),
        "pauses": ";".join(f"{one.isoformat()}/{other.isoformat()}" for one, other in pauses),
        "identity_received": identity.isoformat() if identity else "",
        "raw_end": "",
        "due": "",
    }


@pytest.mark.parametrize("calendar", second.CALENDARS)
@given(
    rule=st.sampled_from(second.RULES),
    start=DAYS,
    asked=spans(),
    identity=st.none() | st.integers(-5, 60),
)
@settings(max_examples=400)
@example(rule="jp-civil-month", start=date(2028, 1, 30), asked=[], identity=None)
@example(rule="uk-month", start=date(2026, 11, 10), asked=[(2, 14), (16, 3)], identity=20)
def test_both_reckonings_agree(
    calendar: str, rule: str, start: date, asked: list[tuple[int, int]], identity: int | None
) -> None:
    pauses = [
        (start + timedelta(first), start + timedelta(first + waited)) for first, waited in asked
    ]
    shown = None if identity is None else start + timedelta(identity)
    found = reckon_row(the_row(rule, calendar, start, pauses, shown), LAW)
    raw, due = second.reckon(rule, calendar, start, pauses, shown)
    assert not found.problems
    assert (found.raw_end, found.due) == (raw.isoformat(), due.isoformat())


@pytest.mark.parametrize("calendar", [one for one in second.CALENDARS if one != "weekends"])
def test_the_holidays_are_those_of_the_acts(calendar: str) -> None:
    table = LAW.named_calendar(calendar)
    assert table is not None
    for number in range((LAST - FIRST).days + 400):
        day = FIRST + timedelta(number)
        closing = table.closed(day)
        kinds = {name.kind for name in closing.names} if closing else set()
        assert second.is_open(calendar, day) == (closing is None), day
        assert (ClosingKind.OFFICE_CLOSURE in kinds) <= (calendar == "JP")


def test_the_second_reckoning_agrees_with_the_vectors() -> None:
    with Path(__file__).with_name("deadline_vectors.csv").open(encoding="utf-8") as stream:
        rows = [row for row in csv.DictReader(stream) if row["rule"] in second.RULES]
    known = [row for row in rows if row["calendar"] in {*second.CALENDARS, ""}]
    assert len(known) > 75
    for row in known:
        pairs = [one.split("/") for one in row["pauses"].split(";") if one]
        pauses = [(date.fromisoformat(a), date.fromisoformat(b)) for a, b in pairs]
        shown = row["identity_received"]
        identity = date.fromisoformat(shown) if shown else None
        start = date.fromisoformat(row["start"])
        raw, due = second.reckon(row["rule"], row["calendar"], start, pauses, identity)
        assert (raw.isoformat(), due.isoformat()) == (row["raw_end"], row["due"]), row["id"]
