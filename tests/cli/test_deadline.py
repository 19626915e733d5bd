"""`jar-desk deadline`: a table in, the completed table out, faults named and nothing traced."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from jar_desk.cli.deadline import print_deadlines

if TYPE_CHECKING:
    from collections.abc import Callable

VECTORS = Path(__file__).parents[1] / "rulebook" / "deadline_vectors.csv"
HEAD = "id,rule,calendar,start,pauses,identity_received,raw_end,due,why"
Told = tuple[int, str, str]


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    """Return a function that writes a table and tells status, stdout and stderr."""

    def run(content: str | bytes, *, as_json: bool = False) -> Told:
        table = tmp_path / "table.csv"
        table.write_bytes(content if isinstance(content, bytes) else content.encode())
        status = print_deadlines(table, as_json=as_json)
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return status, out, err

    return run


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text)))


def test_the_vectors_come_out_as_they_went_in(told: Callable[..., Told]) -> None:
    given = VECTORS.read_bytes()
    assert told(given) == (0, given.decode(), "")


def test_empty_columns_are_filled(told: Callable[..., Told]) -> None:
    given = rows(VECTORS.read_text(encoding="utf-8"))
    text = StringIO()
    writer = csv.DictWriter(text, given[0])
    writer.writeheader()
    writer.writerows(row | {"raw_end": "", "due": ""} for row in given)
    status, out, err = told(text.getvalue())
    assert (status, err) == (0, "")
    assert rows(out) == given


def test_a_difference_is_named_and_the_computed_day_printed(told: Callable[..., Told]) -> None:
    status, out, err = told(
        f"{HEAD}\nE01,eu-month,IE,2026-03-10,,,2026-04-11,2026-04-12,\n"
        "E02,eu-month,IE,2026-03-10,,,,2026-04-10,\n"
    )
    assert status == 1
    assert err.splitlines() == [
        "line 2, row E01: column raw_end: given 2026-04-11, computed 2026-04-10.",
        "line 2, row E01: column due: given 2026-04-12, computed 2026-04-10.",
    ]
    assert [row["due"] for row in rows(out)] == ["2026-04-10", "2026-04-10"]


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("a,eu-moon,DE,2026-03-10,,,,", "rule", "“eu-moon” is not a rule"),
        ("a,,DE,2026-03-10,,,,", "rule", "is empty"),
        (",eu-month,DE,2026-03-10,,,,", "id", "is empty"),
        ("a,eu-month,XX,2026-03-10,,,,", "calendar", "“XX” is not a calendar"),
        ("a,eu-month,DE-no-closure,2026-03-10,,,,", "calendar", "is not a calendar"),
        ("a,eu-month,Germany,2026-03-10,,,,", "calendar", "is not a calendar"),
        ("a,uk-month,GB-XYZ,2026-03-10,,,,", "calendar", "is not a calendar"),
        ("a,eu-month,,2026-03-10,,,,", "calendar", "rolls off closing days"),
        ("a,jp-target,JP,2105-03-10,,,,", "calendar", "not known there: JP 2105"),
        ("a,jp-target,JP,1890-03-10,,,,", "calendar", "not known there: JP 1890"),
        ("a,eu-month,DE,,,,,", "start", "is empty"),
        ("a,eu-month,DE,10.3.2026,,,,", "start", "is not a day"),
        ("a,eu-month,DE,2026-02-29,,,,", "start", "is not a day"),
        ("a,eu-month,DE,20260210,,,,", "start", "is not a day"),
        ("a,eu-month,DE,2026-03-10T09:00,,,,", "start", "is not a day"),
        ("a,eu-month,weekends,9999-12-31,,,,", "start", "after the year 9999"),
        ("a,breach-72-hours,,2026-05-01,,,,", "start", "is not a moment"),
        ("a,breach-72-hours,,2026-05-01T25:00,,,,", "start", "is not a moment"),
        ("a,breach-72-hours,,9999-12-31T09:00,,,,", "start", "after the year 9999"),
        ("a,eu-month,DE,2026-03-10,2026-03-12,,,", "pauses", "is not a pause"),
        ("a,eu-month,DE,2026-03-10,x/2026-03-12,,,", "pauses", "is not a day"),
        ("a,eu-month,DE,2026-03-10,2026-03-12/,,,", "pauses", "has no answer"),
        ("a,eu-month,DE,2026-03-10,2026-03-12/2026-03-11,,,", "pauses", "ends before it starts"),
        ("a,eu-month,weekends,2026-03-10,2026-03-12/9999-12-31,,,", "pauses", "after the year"),
        ("a,uk-month,GB-ENG,2026-03-10,,yesterday,,", "identity_received", "is not a day"),
        ("a,eu-month,DE,2026-03-10,,,soon,", "raw_end", "is not a day"),
        ("a,eu-month,DE,2026-03-10,,,,soon", "due", "is not a day"),
    ],
)  # fmt: skip
def test_a_bad_row_names_line_column_and_reason(
    told: Callable[..., Told], row: str, column: str, words: str
) -> None:
    good = "z,eu-month,DE,2026-03-10,,,,,fine"
    status, out, err = told(f"{HEAD}\n{row},\n{good}\n")
    assert status == 2
    (sentence,) = err.splitlines()
    assert sentence.startswith("line 2, row ")
    assert f"column {column}: " in sentence
    assert words in sentence
    assert rows(out)[1]["due"] == "2026-04-10"
    assert out.splitlines()[1] == f"{row},"


def test_every_bad_value_of_every_row_is_reported(told: Callable[..., Told]) -> None:
    status, _, err = told(f"{HEAD}\na,x,y,z,w,v,,,\n\n  ,,\nb,eu-month,DE,2026-03-10,,,,,,more\n")
    assert status == 2
    assert [line.split(":")[0] for line in err.splitlines()] == ["line 2, row a"] * 5 + [
        "line 5, row b"
    ]
    assert "more values than columns: “more”" in err


def test_bad_rows_weigh_more_than_differences(told: Callable[..., Told]) -> None:
    bad, differs = "a,x,DE,2026-03-10,,,,,", "b,eu-month,DE,2026-03-10,,,,2026-01-01,"
    assert told(f"{HEAD}\n{bad}\n{differs}\n")[0] == 2


@pytest.mark.parametrize(
    ("row", "raw_end", "due"),
    [
        ("uk-month,GB-ENG,2026-11-10,2026-11-12/2026-11-14;2026-11-14/2026-11-15,2026-11-20",
         "2026-12-20", "2026-12-24"),
        ("uk-month,GB,2026-09-03,,2026-08-01", "2026-10-03", "2026-10-05"),
        ("eu-month,DE-BY,2026-12-06,,", "2027-01-06", "2027-01-07"),
        ("eu-month,CH,2026-07-01,,", "2026-08-01", "2026-08-03"),
        ("eu-month,weekends,1599-12-31,,", "1600-01-31", "1600-01-31"),
        ("eu-month,DE,2026-11-10,2026-12-20/2026-12-22,", "2026-12-10", "2026-12-14"),
        ("eu-extension-notice,DE,2026-11-10,2026-11-12/2026-11-26,", "2026-12-10", "2026-12-10"),
        ("breach-72-hours,,2026-05-01 09:30:15,,", "", "2026-05-04T09:30:15"),
        ("breach-72-hours,,2026-05-01T09:30+09:00,,", "", "2026-05-04T09:30+09:00"),
        ("breach-72-hours,JP,2026-05-01T09:30Z,,", "", "2026-05-04T09:30+00:00"),
    ],
)  # fmt: skip
def test_rows_of_every_kind(told: Callable[..., Told], row: str, raw_end: str, due: str) -> None:
    status, out, _ = told(f"{HEAD}\na,{row},,,\n")
    (found,) = rows(out)
    assert (status, found["raw_end"], found["due"]) == (0, raw_end, due)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("eu-month,DE,2026-11-10,2026-11-09/2026-11-12,,,,", "begins outside the period"),
        ("eu-month,DE,2026-11-10,2026-12-11/2026-12-12,,,,", "begins outside the period"),
        ("jp-civil-month,JP,2026-11-10,2026-11-12/2026-11-13,,,,", "pauses are not counted"),
        ("eu-month,DE,2026-11-10,,2026-11-12,,,", "starts with receipt"),
        ("jp-target,JP,2028-08-23,,,,,", "not yet officially announced"),
    ],
)
def test_what_a_reader_should_know_is_a_note(
    told: Callable[..., Told], row: str, words: str
) -> None:
    status, _, err = told(f"{HEAD}\na,{row}\n")
    assert status == 0
    assert err.startswith("line 2, row a: note: ")
    assert words in err


def test_other_columns_are_kept_in_any_order(told: Callable[..., Told]) -> None:
    head = "due,メモ,start,id,calendar,rule,pauses,identity_received,raw_end"
    given = f"{head}\n,渋谷,2026-03-10,a,DE,eu-month,,,\n"
    status, out, _ = told(given)
    assert status == 0
    assert out.splitlines()[1] == "2026-04-10,渋谷,2026-03-10,a,DE,eu-month,,,2026-04-10"


def test_byte_order_mark_and_blank_lines_are_no_rows(told: Callable[..., Told]) -> None:
    given = f"\ufeff{HEAD}\r\n\r\na,eu-month,DE,2026-03-10,,,,,\r\n,,,,,,,,\r\n"
    status, out, err = told(given)
    assert (status, err) == (0, "")
    assert out == f"{HEAD}\r\na,eu-month,DE,2026-03-10,,,2026-04-10,2026-04-10,\r\n"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "the file is empty"),
        (b"\n\n", "the file is empty"),
        (HEAD.replace(",", ";").encode(), "separated by semicolons, not by commas"),
        (HEAD.replace(",", "\t").encode(), "separated by tabs"),
        (HEAD.replace(",start", "").encode(), "missing in the first line: column start"),
        (b"a,b\n", "missing in the first line: column id, rule"),
        (f"{HEAD},due\n".encode(), "twice in the first line: column due"),
        (f"{HEAD}\na,eu-month,DE,2026-03-10,,,,,受付\n".encode("cp932"), "looks like Shift_JIS"),
        (f"{HEAD}\n".encode("utf-16"), "looks like UTF-16"),
        (b"\xff\x00\x81 \xfe", "not UTF-8"),
        (f'{HEAD}\na,eu-month,DE,2026-03-10,,,,,"x\n'.encode(), "line 2: a quotation mark"),
    ],
)
def test_a_file_that_is_no_table_is_refused(
    told: Callable[..., Told], content: bytes, words: str
) -> None:
    status, out, err = told(content)
    assert (status, out) == (2, "")
    assert err.startswith("table.csv: ")
    assert words in err


def test_a_missing_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        assert print_deadlines(path, as_json=True) == 2
        assert "cannot be read" in capsys.readouterr().err


def test_json_has_the_fields_and_every_step(told: Callable[..., Told]) -> None:
    given = (
        f"{HEAD}\nE26,eu-month,DE,2026-11-10,2026-11-12/2026-11-27,,,,w\nbad,x,,,,,,,\n"
        "E31,breach-72-hours,,2026-05-01T09:30,,,,,\n"
    )
    status, out, _ = told(given, as_json=True)
    first, bad, hours = json.loads(out)
    assert status == 2
    assert {name: first[name] for name in HEAD.split(",")} == {
        "id": "E26", "rule": "eu-month", "calendar": "DE", "start": "2026-11-10",
        "pauses": "2026-11-12/2026-11-27", "identity_received": "", "raw_end": "2026-12-10",
        "due": "2026-12-28", "why": "w",
    }  # fmt: skip
    steps = [(step["step"], step["day"]) for step in first["steps"]]
    assert steps == [
        ("received", "2026-11-10"),
        ("first-day-excluded", "2026-11-11"),
        ("period-end", "2026-12-10"),
        ("suspended", "2026-12-25"),
        ("closed-day", "2026-12-25"),
        ("closed-day", "2026-12-26"),
        ("closed-day", "2026-12-27"),
        ("final", "2026-12-28"),
    ]
    assert first["steps"][3]["count"] == 15
    assert first["steps"][3]["citation"]["en"] == "EDPB Guidelines 01/2022 paras 157-159"
    assert first["steps"][4]["holidays"][0]["en"] == "Christmas Day"
    assert bad["problems"][0] == {"column": "rule", "fault": "unknown-rule", "value": "x"}
    assert [step["day"] for step in hours["steps"]] == [
        "2026-05-01T09:30", "2026-05-04T09:30", "2026-05-04T09:30",
    ]  # fmt: skip


def test_the_command_needs_neither_desk_nor_window() -> None:
    code = (
        "import sys; sys.argv = ['jar-desk', 'deadline', sys.argv[1]];"
        "from jar_desk.__main__ import main; code = main();"
        "assert not {'PySide6', 'sqlalchemy', 'reportlab', 'keyring'} & set(sys.modules);"
        "sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(VECTORS)], capture_output=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, VECTORS.read_bytes(), b"")
