"""Print a table of deadlines, reckoned and compared; needs no desk."""

from __future__ import annotations

import csv
import json
import os
import sys
from dataclasses import fields
from datetime import date
from enum import Enum
from io import StringIO, TextIOWrapper
from typing import TYPE_CHECKING, Any, Final

from jar_desk.cli.deadline_words import difference_words, note_words, problem_words, table_words
from jar_desk.domain.clock_rules import Citation
from jar_desk.domain.deadline_faults import UnreadableTable
from jar_desk.usecases.deadlines import known_rules, reckon_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.domain.clock_steps import Step
    from jar_desk.usecases.deadlines import ReckonedRow, ReckonedTable

AGREES, DIFFERS, UNREADABLE = 0, 1, 2
_STDOUT: Final = 1


def print_deadlines(path: Path, *, as_json: bool) -> int:
    """Print the completed table on stdout and what is wrong with it on stderr.

    Returns 2 where a row or the table cannot be read, else 1 where a value differs, else 0.
    """
    try:
        table = reckon_table(path.read_bytes())
    except UnreadableTable as broken:
        return _refused(table_words(path.name, broken.fault, broken.detail))
    except OSError as problem:
        return _refused(f"{path}: cannot be read ({problem.strerror}).")
    for sentence in _sentences(table):
        print(sentence, file=sys.stderr)
    _print(_as_json(table) if as_json else _as_csv(table))
    return _status(table)


def _refused(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return UNREADABLE


def _status(table: ReckonedTable) -> int:
    if any(row.reckoned.problems for row in table.rows):
        return UNREADABLE
    return DIFFERS if any(row.reckoned.differences for row in table.rows) else AGREES


def _print(text: str) -> None:
    """Print in UTF-8 whatever the terminal's code page; a reader that left early is no failure."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="")
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), _STDOUT)


def _sentences(table: ReckonedTable) -> Iterator[str]:
    rules = known_rules()
    for row in table.rows:
        where = f"line {row.line}, row {row.values['id'].strip() or '(no id)'}"
        found = row.reckoned
        yield from (f"{where}: {problem_words(one, rules)}" for one in found.problems)
        yield from (f"{where}: {difference_words(one)}" for one in found.differences)
        yield from (f"{where}: note: {note_words(one)}" for one in found.notes)


def _as_csv(table: ReckonedTable) -> str:
    text = StringIO(newline="")
    writer = csv.writer(text, lineterminator=table.line_end)
    writer.writerow(table.columns)
    writer.writerows([row.values[column] for column in table.columns] for row in table.rows)
    return text.getvalue()


def _as_json(table: ReckonedTable) -> str:
    rows = [_row(row) for row in table.rows]
    return json.dumps(rows, ensure_ascii=False, indent=2, default=_plain) + "\n"


def _row(row: ReckonedRow) -> dict[str, Any]:
    found = row.reckoned
    steps = [_step(step) for step in found.steps]
    for step, moment in zip(steps, found.moments, strict=False):
        step["day"] = moment.isoformat(timespec="minutes")
    told: dict[str, Any] = {
        "differences": [_filled(one) for one in found.differences],
        "notes": list(found.notes),
        "problems": [_filled(one) for one in found.problems],
    }
    return row.values | {"line": row.line, "steps": steps} | told


def _step(step: Step) -> dict[str, Any]:
    named = _filled(step)
    return {"step": named.pop("kind")} | named


def _filled(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any dataclass
    pairs = ((one.name, getattr(value, one.name)) for one in fields(value))
    return {name: found for name, found in pairs if found or name == "day"}


def _plain(value: Any) -> Any:  # noqa: ANN401 - what json asks about
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Citation):
        return {"ja": value.ja, "en": value.en}
    return value.value if isinstance(value, Enum) else _filled(value)
