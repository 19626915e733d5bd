"""Periods in calendar months, what holds a thing, and where it stands, as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from jar_desk.domain.clock_rules import Citation
from jar_desk.domain.keeping import kept_entry, kept_record
from jar_desk.domain.people import PartialDate
from jar_desk.domain.registers.entry import EntryNumber, RegisterKind, RegisterRow
from jar_desk.domain.registers.incidents import Reporting
from jar_desk.domain.registers.provisions import RecordForm
from jar_desk.domain.retention import (
    DueState,
    DueThing,
    Hold,
    Holding,
    HoldKind,
    KeepRule,
    Kept,
    Period,
    PeriodChange,
    PeriodUnit,
    RetentionStepKind,
    StartedBy,
    content_of,
    reckon,
    reckon_all,
    rules_now,
)
from tests.examples import NOON
from tests.register_examples import an_incident, one_of_each

TODAY = date(2026, 11, 28)
MONTHS, DAYS = PeriodUnit.MONTHS, PeriodUnit.DAYS


def a_rule(count: int = 36, unit: PeriodUnit = MONTHS, **changes: object) -> KeepRule:
    rule = KeepRule(
        code="R",
        text=Citation("規則", "rule"),
        what=Holding.INQUIRY,
        starts=StartedBy.ENDING,
        period=Period(count, unit),
        source=Citation("法", "law"),
    )
    return replace(rule, **changes)  # type: ignore[arg-type]


def a_thing(started: date | None, **changes: object) -> Kept:
    kept = Kept(id=UUID(int=1), what=Holding.INQUIRY, rule="R", number="2026-0001", started=started)
    return replace(kept, **changes)  # type: ignore[arg-type]


def a_hold(**changes: object) -> Hold:
    hold = Hold(id=UUID(int=9), about=UUID(int=1), kind=HoldKind.LEGAL_CLAIM, reason="訴訟")
    return replace(hold, **changes)  # type: ignore[arg-type]


def reckoned(started: date | None, *holds: Hold, rule: KeepRule | None = None) -> DueThing:
    return reckon(a_thing(started), rule or a_rule(), holds, TODAY)


@pytest.mark.parametrize(
    ("started", "count", "unit", "erase_from"),
    [
        (date(2025, 9, 28), 14, MONTHS, date(2026, 11, 29)),
        (date(2025, 7, 31), 16, MONTHS, date(2026, 12, 1)),
        (date(2024, 2, 29), 12, MONTHS, date(2025, 3, 1)),
        (date(2024, 2, 29), 36, MONTHS, date(2027, 3, 1)),
        (date(2024, 2, 29), 48, MONTHS, date(2028, 3, 1)),
        (date(2023, 2, 28), 12, MONTHS, date(2024, 2, 29)),
        (date(2026, 1, 31), 1, MONTHS, date(2026, 3, 1)),
        (date(2025, 12, 31), 2, MONTHS, date(2026, 3, 1)),
        (date(2023, 11, 28), 36, MONTHS, date(2026, 11, 29)),
        (date(2026, 8, 30), 90, DAYS, date(2026, 11, 29)),
        (date(2026, 11, 28), 0, DAYS, date(2026, 11, 29)),
        (date(2021, 11, 30), 60, MONTHS, date(2026, 12, 1)),
    ],
)
def test_the_day_after_the_last_one(
    started: date, count: int, unit: PeriodUnit, erase_from: date
) -> None:
    thing = reckoned(started, rule=a_rule(count, unit))
    assert thing.erase_from == erase_from
    start, period, last = thing.steps
    assert (start.kind, start.day) == (RetentionStepKind.START, started)
    assert period.day == erase_from - timedelta(days=1)
    assert (last.kind, last.day) == (RetentionStepKind.ERASE_FROM, erase_from)


@pytest.mark.parametrize(
    ("started", "kind"),
    [
        (date(2024, 2, 29), RetentionStepKind.PERIOD_CLAMPED),
        (date(2024, 2, 28), RetentionStepKind.PERIOD),
    ],
)
def test_a_month_without_that_date_says_so(started: date, kind: RetentionStepKind) -> None:
    assert reckoned(started, rule=a_rule(12)).steps[1].kind is kind


@pytest.mark.parametrize(
    ("days_to_go", "held", "state"),
    [
        (0, False, DueState.DUE),
        (-400, False, DueState.DUE),
        (1, False, DueState.SOON),
        (60, False, DueState.SOON),
        (61, False, DueState.LATER),
        (0, True, DueState.HELD),
        (1, True, DueState.SOON),
    ],
)
def test_where_a_thing_stands(days_to_go: int, *, held: bool, state: DueState) -> None:
    started = TODAY + timedelta(days=days_to_go - 11)
    holds = [a_hold()] if held else []
    assert reckoned(started, *holds, rule=a_rule(10, DAYS)).state(TODAY) is state


def test_what_cannot_be_reckoned_is_never_later() -> None:
    thing = reckoned(None)
    assert (thing.erase_from, thing.state(TODAY)) == (None, DueState.START_UNKNOWN)
    assert [one.kind for one in thing.steps] == [RetentionStepKind.START_UNKNOWN]


@pytest.mark.parametrize(
    ("hold", "stands"),
    [
        (a_hold(), True),
        (a_hold(until=TODAY), True),
        (a_hold(until=TODAY - timedelta(days=1)), False),
        (a_hold(lifted_at=NOON), False),
    ],
)
def test_a_hold_stands_to_its_last_day_or_until_lifted(hold: Hold, *, stands: bool) -> None:
    thing = reckoned(date(2020, 1, 1), hold)
    assert thing.state(TODAY) is (DueState.HELD if stands else DueState.DUE)
    assert (thing.steps[-1].kind is RetentionStepKind.HELD) is stands


def test_a_hold_on_an_inquiry_holds_all_that_is_in_it() -> None:
    inquiry = UUID(int=5)
    inside = a_thing(date(2020, 1, 1), id=UUID(int=6), what=Holding.RECORD, inquiry=inquiry)
    other = a_thing(date(2020, 1, 1), id=UUID(int=7))
    holds = {inquiry: [a_hold(about=inquiry)]}
    found = reckon_all([inside, other], [a_rule()], holds, TODAY)
    assert {one.kept.id: bool(one.holds) for one in found} == {inside.id: True, other.id: False}


@pytest.mark.parametrize(("kind", "held"), [(HoldKind.OPEN_REQUEST, False), (HoldKind.ORDER, True)])
def test_an_open_request_needs_no_package_that_was_replaced(kind: HoldKind, *, held: bool) -> None:
    old = a_thing(date(2020, 1, 1), what=Holding.SUPERSEDED)
    (found,) = reckon_all([old], [a_rule()], {old.id: [a_hold(kind=kind)]}, TODAY)
    assert bool(found.holds) is held


@pytest.mark.parametrize(("kind", "held"), [(HoldKind.OPEN_REQUEST, False), (HoldKind.ORDER, True)])
def test_an_open_request_needs_no_copy_of_what_was_shown(kind: HoldKind, *, held: bool) -> None:
    copy = a_thing(date(2020, 1, 1), what=Holding.ID_COPY)
    (thing,) = reckon_all([copy], [a_rule()], {copy.id: [a_hold(kind=kind)]}, TODAY)
    assert (thing.state(TODAY) is DueState.HELD) is held


@pytest.mark.parametrize(
    ("served", "erase_from"),
    [
        (None, date(2026, 12, 11)),
        (date(2026, 11, 12), date(2026, 11, 13)),
        (date(2026, 11, 10), date(2026, 11, 11)),
        # What arrives after the decision serves nothing, but is never due before it was there.
        (date(2026, 11, 1), date(2026, 11, 11)),
        # The longest period holds, whatever is still to be decided.
        (date(2026, 12, 10), date(2026, 12, 11)),
        (date(2027, 3, 1), date(2026, 12, 11)),
    ],
)
def test_a_copy_goes_with_the_decision_at_the_latest_when_its_period_is_over(
    served: date | None, erase_from: date
) -> None:
    copy = a_thing(date(2026, 11, 10), what=Holding.ID_COPY, served_on=served)
    thing = reckon(copy, a_rule(30, DAYS), (), TODAY)
    assert thing.erase_from == erase_from
    ends = [one.day for one in thing.steps if one.kind is RetentionStepKind.SERVED]
    assert ends == ([erase_from - timedelta(days=1)] if erase_from.month == 11 else [])


def test_the_newest_change_of_a_period_holds() -> None:
    def change(count: int) -> PeriodChange:
        return PeriodChange(
            id=uuid4(),
            code="R",
            count=count,
            unit=DAYS,
            reason="x",
            changed_by=UUID(int=3),
            changed_at=NOON,
        )

    (rule,) = rules_now([a_rule()], [change(5), change(7)])
    assert rule.period == Period(7, DAYS)
    assert rules_now([a_rule()], []) == (a_rule(),)


def test_an_approval_is_bound_to_things_days_and_counts_in_one_order() -> None:
    first, second = (reckoned(date(2020, 1, day)) for day in (1, 2))
    second = replace(second, kept=replace(second.kept, id=UUID(int=2)))
    assert content_of([first, second]) == content_of([second, first])
    more = replace(first, kept=replace(first.kept, counts=(("files", 1),)))
    assert content_of([more]) != content_of([first])
    assert content_of([replace(first, erase_from=TODAY)]) != content_of([first])


@pytest.mark.parametrize(
    ("kind", "rule", "started"),
    [
        (RegisterKind.COMPLAINT, "DR-COMPLAINT", "told_on"),
        (RegisterKind.PROVISION, "DR-PROVISION", "provided_on"),
        (RegisterKind.SUPPRESSION, "DR-ENDED", "lifted_on"),
        (RegisterKind.DIRECTIVE, "DR-ENDED", "revoked_on"),
        (RegisterKind.APPOINTMENT, "DR-SECURITY", "ended_on"),
        (RegisterKind.TRAINING, "DR-SECURITY", "repeated_on"),
        (RegisterKind.CONTRACTOR, "DR-SECURITY", "ended_on"),
    ],
)
def test_from_when_an_entry_runs(kind: RegisterKind, rule: str, started: str) -> None:
    entry = replace(one_of_each()[kind], number=EntryNumber(kind, 2026, 1))
    running = replace(entry, **{started: date(2026, 1, 5)})
    kept = kept_entry(RegisterRow(entry=running))
    assert kept is not None
    assert (kept.rule, kept.started) == (rule, date(2026, 1, 5))


def test_a_contract_is_kept_a_year_from_the_last_provision() -> None:
    entry = one_of_each()[RegisterKind.PROVISION]
    contract = replace(entry, form=RecordForm.CONTRACT, last_on=date(2026, 3, 1))  # type: ignore[call-arg]
    kept = kept_entry(RegisterRow(entry=contract))
    assert kept is not None
    assert (kept.rule, kept.started) == ("DR-CONTRACT", date(2026, 3, 1))


def test_an_incident_runs_from_the_last_thing_that_was_done() -> None:
    settled = an_incident(
        reporting=Reporting.REPORT,
        preliminary_on=date(2026, 11, 11),
        final_on=date(2026, 12, 8),
        persons_told_on=date(2026, 12, 10),
    )
    number = EntryNumber(RegisterKind.INCIDENT, 2026, 1)
    kept = kept_entry(RegisterRow(entry=replace(settled, number=number)))
    assert kept is not None
    assert (kept.rule, kept.started) == ("DR-SECURITY", date(2026, 12, 10))
    assert kept_entry(RegisterRow(entry=an_incident(number=number))) is None


RULES = {
    "DI-12a": a_rule(14, code="RT-1", starts=StartedBy.COLLECTION),
    "DI-02": a_rule(16, code="RT-4", starts=StartedBy.EVENT_END),
}


@pytest.mark.parametrize(
    ("rows", "obtained", "noted", "rule", "started"),
    [
        (("DI-12a",), PartialDate(2025, 4, 1), None, "RT-1", date(2025, 4, 1)),
        (("DI-12a",), PartialDate(2024, 2), None, "RT-1", date(2024, 2, 29)),
        (("DI-12a",), PartialDate(2024), None, "RT-1", date(2024, 12, 31)),
        (("DI-12a",), None, None, "RT-1", None),
        (("DI-02",), PartialDate(2025, 4, 1), None, "RT-4", None),
        (("DI-02",), None, date(2025, 5, 2), "RT-4", date(2025, 5, 2)),
        (("DI-12a", "DI-02"), PartialDate(2025, 4, 1), None, "RT-4", None),
    ],
)
def test_a_found_record_has_the_longest_period_of_its_rows(
    rows: tuple[str, ...],
    obtained: PartialDate | None,
    noted: date | None,
    rule: str,
    started: date | None,
) -> None:
    record = a_thing(None, what=Holding.RECORD, rule="")
    kept = kept_record(record, rows, obtained, noted, RULES)
    assert kept is not None
    assert (kept.rule, kept.started) == (rule, started)


def test_a_record_of_rows_without_a_period_has_none() -> None:
    assert kept_record(a_thing(None), ("DI-99",), None, None, RULES) is None
