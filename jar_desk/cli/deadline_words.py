"""What `jar-desk deadline` says about a table, a row and a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jar_desk.domain.deadline_faults import RowFault, RowNote, TableFault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.deadline_faults import Difference, RowProblem

_TABLES: Final[dict[TableFault, str]] = {
    TableFault.EMPTY: "the file is empty; its first line must name the columns.",
    TableFault.NOT_UTF8: "the file is not UTF-8{detail}. Save it as “CSV UTF-8”.",
    TableFault.OTHER_DELIMITER: "the values are separated by {detail}, not by commas.",
    TableFault.MISSING_COLUMN: "missing in the first line: column {detail}.",
    TableFault.COLUMN_TWICE: "twice in the first line: column {detail}.",
    TableFault.BROKEN_QUOTES: "line {detail}: a quotation mark is not closed, or stands inside "
    "a value without being doubled.",
}
_DELIMITERS: Final = {"\t": "tabs", ";": "semicolons", "|": "bars"}
_FAULTS: Final[dict[RowFault, str]] = {
    RowFault.EMPTY: "is empty",
    RowFault.NOT_A_DAY: "“{value}” is not a day (YYYY-MM-DD, in the calendar)",
    RowFault.NOT_A_MOMENT: "“{value}” is not a moment (YYYY-MM-DDTHH:MM, with or without +HH:MM): "
    "the rule counts hours",
    RowFault.UNKNOWN_RULE: "“{value}” is not a rule. Rules: {rules}",
    RowFault.UNKNOWN_CALENDAR: "“{value}” is not a calendar (weekends, JP, JP-no-closure, "
    "JP-administrative, ISO 3166 such as DE, or a part such as GB-SCT)",
    RowFault.NEEDS_CALENDAR: "is empty, but the rule rolls off closing days (for Saturdays and "
    "Sundays alone write: weekends)",
    RowFault.NOT_A_PAUSE: "“{value}” is not a pause (asked/answered, several separated by ;)",
    RowFault.STILL_OPEN: "“{value}” has no answer: the clock stands still and has no due date",
    RowFault.ENDS_BEFORE_START: "“{value}” ends before it starts",
    RowFault.TOO_LATE: "the end would lie after the year 9999",
    RowFault.HOLIDAYS_UNKNOWN: "the holidays are not known there: {value}",
    RowFault.TOO_MANY_VALUES: "more values than columns: “{value}”",
}
_NOTES: Final[dict[RowNote, str]] = {
    RowNote.PAUSE_OUTSIDE: "a pause begins outside the period; it is counted as it stands",
    RowNote.PAUSES_NOT_COUNTED: "no pause suspends this rule; the pauses are not counted",
    RowNote.IDENTITY_NOT_COUNTED: "this rule starts with receipt whenever identity was shown",
    RowNote.PREDICTED: "the date hangs on an equinox that is not yet officially announced",
}


def table_words(name: str, fault: TableFault, detail: str) -> str:
    """Say why a file is no table of deadlines."""
    if fault is TableFault.NOT_UTF8 and detail:
        detail = f" (it looks like {detail})"
    return f"{name}: {_TABLES[fault].format(detail=_DELIMITERS.get(detail, detail))}"


def problem_words(problem: RowProblem, rules: Sequence[str]) -> str:
    """Say what is wrong with a value and in which column."""
    sentence = _FAULTS[problem.fault].format(value=problem.value, rules=", ".join(rules))
    return f"column {problem.column}: {sentence}." if problem.column else f"{sentence}."


def difference_words(difference: Difference) -> str:
    """Say what the table gives and what was computed."""
    one = difference
    return f"column {one.column}: given {one.given}, computed {one.computed}."


def note_words(note: RowNote) -> str:
    """Say what a reader of the result should know."""
    return f"{_NOTES[note]}."
