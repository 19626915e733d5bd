"""The clocks of incidents against days counted by hand on paper calendars."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.registers.incident_duties import Duty, duties, next_duty
from jar_desk.domain.registers.incidents import DutyKind, Incident, Reporting, Risk
from jar_desk.domain.rights import Regime
from tests.law import RULES
from tests.register_examples import an_incident

BOTH = frozenset({Regime.GDPR, Regime.UK_GDPR})


def known_on(day: str, **changes: Any) -> Incident:
    return an_incident(known_at=datetime.fromisoformat(f"{day}T09:30+09:00"), **changes)


def duty(incident: Incident, kind: DutyKind) -> Duty:
    (found,) = (one for one in duties(incident, RULES) if one.kind is kind)
    return found


@pytest.mark.parametrize(
    ("known", "third", "fifth"),
    [
        ("2026-11-09", "2026-11-11", "2026-11-13"),
        # A Thursday: the fifth day is a Monday, holidays and weekends count.
        ("2026-11-19", "2026-11-21", "2026-11-23"),
        # The fifth day is Saturday 2 January: never rolled.
        ("2026-12-29", "2026-12-31", "2027-01-02"),
        ("2028-02-26", "2028-02-28", "2028-03-01"),
    ],
)
def test_the_preliminary_report_is_looked_for_from_day_3_to_day_5(
    known: str, third: str, fifth: str
) -> None:
    found = duty(known_on(known), DutyKind.PRELIMINARY)
    assert (str(found.early), str(found.due)) == (third, fifth)


@pytest.mark.parametrize(
    ("known", "thirtieth", "sixtieth"),
    [
        ("2026-11-09", "2026-12-08", "2027-01-07"),
        # Day 30 is Saturday 30 May; day 60 Monday 29 June.
        ("2026-05-01", "2026-06-01", "2026-06-29"),
        # Day 30 is Tuesday 3 November, a holiday; day 60 Thursday 3 December.
        ("2026-10-05", "2026-11-04", "2026-12-03"),
        # Day 30 is Wednesday 30 December: authorities are closed until Sunday 3 January.
        ("2026-12-01", "2027-01-04", "2027-01-29"),
        # Day 60 is Thursday 31 December.
        ("2026-11-02", "2026-12-01", "2027-01-04"),
        # 31 January of a leap year: 29 February is day 30, 30 March day 60.
        ("2028-01-31", "2028-02-29", "2028-03-30"),
        # 31 January of a common year: 1 March is day 30, 31 March day 60.
        ("2027-01-31", "2027-03-01", "2027-03-31"),
    ],
)
def test_the_final_report_is_due_on_day_30_or_60_or_the_next_open_day(
    known: str, thirtieth: str, sixtieth: str
) -> None:
    assert str(duty(known_on(known), DutyKind.FINAL).due) == thirtieth
    unlawful = known_on(known, unlawful_purpose=True)
    assert str(duty(unlawful, DutyKind.FINAL).due) == sixtieth


@pytest.mark.parametrize(
    ("zone", "known", "end", "in_tokyo"),
    [
        # Through a weekend and three holidays.
        ("Asia/Tokyo", "2026-05-01T09:30", "2026-05-04T09:30+09:00", "2026-05-04"),
        # Clocks go back on 25 October: an hour earlier on the wall.
        ("Europe/Paris", "2026-10-24T12:00", "2026-10-27T11:00+01:00", "2026-10-27"),
        # Clocks go forward on 29 March: an hour later on the wall.
        ("Europe/London", "2026-03-27T10:00", "2026-03-30T11:00+01:00", "2026-03-30"),
        # In Tokyo the end is on the day after.
        ("America/New_York", "2026-10-30T20:00", "2026-11-02T19:00-05:00", "2026-11-03"),
    ],
)
def test_72_hours_are_hours_wherever_it_was_known(
    zone: str, known: str, end: str, in_tokyo: str
) -> None:
    moment = datetime.fromisoformat(known).replace(tzinfo=ZoneInfo(zone))
    incident = an_incident(known_at=moment, zone=zone, laws=BOTH)
    for kind in (DutyKind.EU_AUTHORITY, DutyKind.UK_AUTHORITY):
        found = duty(incident, kind)
        assert found.end is not None
        assert found.end.isoformat(timespec="minutes") == end
        assert str(found.due) == in_tokyo


def test_day_1_is_the_japanese_day_wherever_it_was_known() -> None:
    late = datetime(2026, 11, 8, 23, 30, tzinfo=ZoneInfo("Europe/London"))
    incident = an_incident(known_at=late, zone="Europe/London")
    assert incident.known_on == date(2026, 11, 9)
    assert str(duty(incident, DutyKind.PRELIMINARY).due) == "2026-11-13"


def test_the_earliest_comes_first_and_what_is_done_takes_its_clock_away() -> None:
    incident = known_on(
        "2026-11-09", laws=BOTH, reporting=Reporting.REPORT, risk=Risk.HIGH, persons=3
    )
    kinds = [one.kind for one in duties(incident, RULES)]
    assert kinds == [
        DutyKind.EU_AUTHORITY,
        DutyKind.UK_AUTHORITY,
        DutyKind.PRELIMINARY,
        DutyKind.FINAL,
        DutyKind.PERSONS,
    ]
    steps = (
        ("eu_told_at", datetime(2026, 11, 11, 10, 0, tzinfo=TOKYO), "2026-11-12"),
        ("uk_told_at", datetime(2026, 11, 11, 10, 5, tzinfo=TOKYO), "2026-11-13"),
        ("preliminary_on", date(2026, 11, 11), "2026-12-08"),
        ("final_on", date(2026, 12, 1), None),
    )
    for field, done, then in steps:
        assert incident.is_open
        incident = replace(incident, **{field: done})
        due = next_duty(incident, RULES)
        assert (str(due.due) if due else None) == then
    assert incident.is_open
    assert not replace(incident, persons_told_on=date(2026, 12, 2)).is_open


@pytest.mark.parametrize(
    ("field", "done", "late"),
    [
        ("preliminary_on", date(2026, 11, 13), False),
        ("preliminary_on", date(2026, 11, 14), True),
        ("final_on", date(2026, 12, 9), True),
        ("eu_told_at", datetime(2026, 11, 12, 9, 30, tzinfo=TOKYO), False),
        ("eu_told_at", datetime(2026, 11, 12, 9, 31, tzinfo=TOKYO), True),
        ("persons_told_on", date(2027, 3, 1), False),
    ],
)
def test_what_was_done_after_its_end_was_late(
    field: str, done: date | datetime, *, late: bool
) -> None:
    incident = known_on("2026-11-09", laws=BOTH, reporting=Reporting.REPORT, **{field: done})
    (found,) = (one for one in duties(incident, RULES) if one.done is not None)
    assert found.was_late is late
