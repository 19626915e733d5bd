"""Reckoning a table of deadlines: no desk, no key, the shipped law only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.domain.deadline_faults import RowFault, RowProblem
from jar_desk.domain.deadline_rows import Reckoned, reckon_row
from jar_desk.intake.deadline_table import read_deadline_table
from jar_desk.rulebook import load_rulebook

if TYPE_CHECKING:
    from jar_desk.intake.deadline_table import TableRow
    from jar_desk.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class ReckonedRow:
    """A row of the table, as it was and as it comes out; `line` counts from 1."""

    line: int
    values: dict[str, str]
    reckoned: Reckoned


@dataclass(frozen=True, slots=True)
class ReckonedTable:
    """Every row of a table, reckoned or with what is wrong in it."""

    columns: tuple[str, ...]
    rows: tuple[ReckonedRow, ...]
    line_end: str


def reckon_table(data: bytes) -> ReckonedTable:
    """Reckon every row of a CSV file. Raises UnreadableTable."""
    table = read_deadline_table(data)
    rules = load_rulebook()
    rows = tuple(_reckoned(row, rules) for row in table.rows)
    return ReckonedTable(table.columns, rows, table.line_end)


def known_rules() -> tuple[str, ...]:
    """Return the names of the rules a table may use."""
    return load_rulebook().rule_ids()


def _reckoned(row: TableRow, rules: Rulebook) -> ReckonedRow:
    found = reckon_row(row.values, rules)
    if row.extra:
        stray = RowProblem("", RowFault.TOO_MANY_VALUES, ",".join(row.extra))
        found = Reckoned(problems=(*found.problems, stray))
    if found.problems:
        return ReckonedRow(row.line, row.values, found)
    filled = row.values | {"raw_end": found.raw_end, "due": found.due}
    return ReckonedRow(row.line, filled, found)
