"""What can be wrong with a table of deadlines; codes only, worded by `cli/deadline_words.py`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from jar_desk.domain.errors import DeskError


class TableFault(StrEnum):
    """Why a file is no table of deadlines."""

    EMPTY = "empty"
    NOT_UTF8 = "not-utf-8"
    OTHER_DELIMITER = "other-delimiter"
    MISSING_COLUMN = "missing-column"
    COLUMN_TWICE = "column-twice"
    BROKEN_QUOTES = "broken-quotes"


class UnreadableTable(DeskError):
    """A file is no table of deadlines; `detail` is what is missing, found or broken."""

    def __init__(self, fault: TableFault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}")
        self.fault = fault
        self.detail = detail


class RowFault(StrEnum):
    """Why a value of a row cannot be used."""

    EMPTY = "empty"
    NOT_A_DAY = "not-a-day"
    NOT_A_MOMENT = "not-a-moment"
    UNKNOWN_RULE = "unknown-rule"
    UNKNOWN_CALENDAR = "unknown-calendar"
    NEEDS_CALENDAR = "needs-calendar"
    NOT_A_PAUSE = "not-a-pause"
    STILL_OPEN = "still-open"
    ENDS_BEFORE_START = "ends-before-start"
    TOO_LATE = "too-late"
    HOLIDAYS_UNKNOWN = "holidays-unknown"
    TOO_MANY_VALUES = "too-many-values"


class RowNote(StrEnum):
    """What a reader of the result should know although the row was reckoned."""

    PAUSE_OUTSIDE = "pause-outside"
    PAUSES_NOT_COUNTED = "pauses-not-counted"
    IDENTITY_NOT_COUNTED = "identity-not-counted"
    PREDICTED = "predicted"


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A value that cannot be used; `value` is as it stands in the table."""

    column: str
    fault: RowFault
    value: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """A value of the table that is not the reckoned one."""

    column: str
    given: str
    computed: str
