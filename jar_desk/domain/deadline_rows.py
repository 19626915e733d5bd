"""One row of a table of deadlines: read from its text, reckoned, compared with what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from jar_desk.domain.calendars import DAY
from jar_desk.domain.clock_rules import Roll, Start, StepKind, Suspension, Unit
from jar_desk.domain.clock_steps import Step
from jar_desk.domain.deadline_faults import Difference, RowFault, RowNote, RowProblem
from jar_desk.domain.reckoning import compute_as_given, end_moment

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from jar_desk.domain.calendars import Calendar
    from jar_desk.domain.clock_rules import ClockRule
    from jar_desk.domain.suspensions import Span

T = TypeVar("T")

FILLED: Final = ("raw_end", "due")
COLUMNS: Final = ("id", "rule", "calendar", "start", "pauses", "identity_received", *FILLED)
"""Columns a table must have; others are kept as they are."""

_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?"
    r"(Z|[+-][0-9]{2}:[0-9]{2})?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """What one row comes to; days and moments as ISO 8601 texts, as the table writes them.

    Where `problems` are named, nothing was reckoned. `moments` are the steps of a period in
    hours to the minute.
    """

    raw_end: str = ""
    due: str = ""
    steps: tuple[Step, ...] = ()
    differences: tuple[Difference, ...] = ()
    notes: tuple[RowNote, ...] = ()
    problems: tuple[RowProblem, ...] = ()
    moments: tuple[datetime, ...] = ()


class TableLaw(Protocol):
    """What a table of deadlines needs of the rulebook."""

    def clock_rule(self, rule_id: str) -> ClockRule:
        """Return one rule. Raises KeyError."""

    def named_calendar(self, code: str) -> Calendar | None:
        """Return a calendar of law.md C.5, None for a code nobody knows."""

    def knows_holidays(self, code: str, day: date) -> bool:
        """Tell whether the holidays of a calendar are known in the year of a day."""


class _Broken(Exception):
    def __init__(self, fault: RowFault, value: str = "") -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.value = value


class _Values:
    """The texts of a row, read column by column; what cannot be read is gathered."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self.problems: list[RowProblem] = []

    def read(self, column: str, reader: Callable[[str], T]) -> T | None:
        text = self._texts[column].strip()
        try:
            return reader(text)
        except _Broken as broken:
            self.problems.append(RowProblem(column, broken.fault, broken.value or text))
            return None


def reckon_row(texts: Mapping[str, str], law: TableLaw) -> Reckoned:
    """Reckon one row of a table with the columns of `COLUMNS`; every fault is gathered."""
    values = _Values(texts)
    values.read("id", _needed)
    rule = values.read("rule", lambda text: _rule(text, law))
    if rule is not None and rule.unit is Unit.HOURS:
        return _reckon_hours(rule, values)
    code = texts["calendar"].strip()
    calendar = values.read("calendar", lambda text: _calendar(text, rule, law))
    start = values.read("start", _needed_day)
    spans = values.read("pauses", _spans)
    identity = values.read("identity_received", _day)
    given = {column: values.read(column, _day) for column in FILLED}
    if values.problems or None in {rule, calendar, start, spans}:
        return Reckoned(problems=tuple(values.problems))
    assert rule and calendar and start and spans is not None  # noqa: S101, PT018 - said above
    return _reckoned_days(rule, (code, calendar), start, (spans, identity), given, law)


def _reckoned_days(
    rule: ClockRule,
    named: tuple[str, Calendar],
    start: date,
    asked: tuple[tuple[Span, ...], date | None],
    given: dict[str, date | None],
    law: TableLaw,
) -> Reckoned:
    (code, calendar), (spans, identity) = named, asked
    try:
        clock = compute_as_given(rule, start, calendar, spans, identity)
    except (OverflowError, ValueError):
        column = "pauses" if spans and _fits(rule, start, calendar) else "start"
        return Reckoned(problems=(RowProblem(column, RowFault.TOO_LATE),))
    rolled = (clock.hard, clock.outer) if rule.roll is not Roll.NONE else ()
    for day in rolled:
        if not law.knows_holidays(code, day):
            problem = RowProblem("calendar", RowFault.HOLIDAYS_UNKNOWN, f"{code} {day.year}")
            return Reckoned(problems=(problem,))
    computed = {"raw_end": clock.raw_end, "due": clock.outer}
    steps = tuple(step for step in clock.steps if step.kind is not StepKind.OUTER_END)
    return Reckoned(
        raw_end=clock.raw_end.isoformat(),
        due=clock.outer.isoformat(),
        steps=(*steps[:-1], replace(steps[-1], day=clock.outer)),
        differences=_differences(given, computed),
        notes=_notes(rule, clock.start, spans, identity, steps),
    )


def _final(rule: ClockRule, day: date) -> Step:
    return Step(kind=StepKind.FINAL, day=day, citation=rule.citation(StepKind.FINAL))


def _fits(rule: ClockRule, start: date, calendar: Calendar) -> bool:
    try:
        compute_as_given(rule, start, calendar)
    except (OverflowError, ValueError):
        return False
    return True


def _reckon_hours(rule: ClockRule, values: _Values) -> Reckoned:
    start = values.read("start", _needed_moment)
    given = {column: values.read(column, _moment) for column in FILLED}
    if values.problems or start is None:
        return Reckoned(problems=tuple(values.problems))
    try:
        end = end_moment(rule, start)
    except (OverflowError, ValueError):
        return Reckoned(problems=(RowProblem("start", RowFault.TOO_LATE),))
    period = Step(
        kind=StepKind.PERIOD_END,
        day=end.date(),
        citation=rule.citation(StepKind.PERIOD_END),
        count=rule.count,
        unit=rule.unit,
    )
    received = Step(
        kind=StepKind.RECEIVED, day=start.date(), citation=rule.citation(StepKind.RECEIVED)
    )
    return Reckoned(
        due=_written(end),
        steps=(received, period, _final(rule, end.date())),
        moments=(start, end, end),
        differences=_differences(given, {"raw_end": end, "due": end}),
    )


def _differences(
    given: Mapping[str, date | None], computed: Mapping[str, date]
) -> tuple[Difference, ...]:
    return tuple(
        Difference(column, _written(value), _written(computed[column]))
        for column, value in given.items()
        if value is not None and value != computed[column]
    )


def _written(value: date) -> str:
    if not isinstance(value, datetime):
        return value.isoformat()
    exact = value.second or value.microsecond
    return value.isoformat(timespec="auto" if exact else "minutes")


def _notes(
    rule: ClockRule,
    begin: date,
    spans: tuple[Span, ...],
    identity: date | None,
    steps: tuple[Step, ...],
) -> tuple[RowNote, ...]:
    counts = rule.suspension is not Suspension.NONE
    outside = any(
        step.since < begin or step.since > step.day - step.count * DAY
        for step in steps
        if step.kind is StepKind.SUSPENDED and step.since
    )
    said = {
        RowNote.PAUSES_NOT_COUNTED: bool(spans) and not counts,
        RowNote.PAUSE_OUTSIDE: counts and outside,
        RowNote.IDENTITY_NOT_COUNTED: identity is not None and rule.starts is Start.RECEIPT,
        RowNote.PREDICTED: any(step.predicted for step in steps),
    }
    return tuple(note for note, holds in said.items() if holds)


def _needed(text: str) -> str:
    if not text:
        raise _Broken(RowFault.EMPTY)
    return text


def _rule(text: str, law: TableLaw) -> ClockRule:
    try:
        return law.clock_rule(_needed(text))
    except KeyError:
        raise _Broken(RowFault.UNKNOWN_RULE) from None


def _calendar(text: str, rule: ClockRule | None, law: TableLaw) -> Calendar:
    if not text and rule is not None and rule.roll is not Roll.NONE:
        raise _Broken(RowFault.NEEDS_CALENDAR)
    calendar = law.named_calendar(text)
    if calendar is None:
        raise _Broken(RowFault.UNKNOWN_CALENDAR)
    return calendar


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise _Broken(RowFault.NOT_A_DAY, text)


def _needed_day(text: str) -> date | None:
    return _day(_needed(text))


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    try:
        if _MOMENT.fullmatch(text):
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    raise _Broken(RowFault.NOT_A_MOMENT)


def _needed_moment(text: str) -> datetime | None:
    return _moment(_needed(text))


def _spans(text: str) -> tuple[Span, ...]:
    return tuple(_span(part.strip()) for part in text.split(";")) if text else ()


def _span(text: str) -> Span:
    asked, slash, answered = (part.strip() for part in text.partition("/"))
    if not slash or not asked:
        raise _Broken(RowFault.NOT_A_PAUSE, text)
    if not answered:
        raise _Broken(RowFault.STILL_OPEN, text)
    first, last = _day(asked), _day(answered)
    assert first and last  # noqa: S101, PT018 - both have a text
    if last < first:
        raise _Broken(RowFault.ENDS_BEFORE_START, text)
    return first, last
