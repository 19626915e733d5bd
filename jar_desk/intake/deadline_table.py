"""Read a table of deadlines from a CSV file: UTF-8, commas, a line of column names."""

from __future__ import annotations

import csv
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING, Final

from jar_desk.domain.deadline_faults import TableFault, UnreadableTable
from jar_desk.domain.deadline_rows import COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

_OTHER_DELIMITERS: Final = ";\t|"
_JAPANESE: Final = ("cp932", "euc_jp")


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with the line it starts in, counted from 1; `extra` are values past the last column."""

    line: int
    values: dict[str, str]
    extra: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeadlineTable:
    """Column names in their order, the rows that are not blank, and how the file ends lines."""

    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    line_end: str = "\n"


def read_deadline_table(data: bytes) -> DeadlineTable:
    """Read the bytes of a CSV file (RFC 4180). Raises UnreadableTable."""
    text = _text(data)
    lines = _lines(text)
    _, names = next(lines, (0, []))
    columns = _columns(names)
    rows = tuple(_row(columns, line, cells) for line, cells in lines)
    return DeadlineTable(columns, rows, "\r\n" if "\r\n" in text else "\n")


def _text(data: bytes) -> str:
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        raise UnreadableTable(TableFault.NOT_UTF8, "UTF-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableTable(TableFault.NOT_UTF8, _guess(data)) from None


def _guess(data: bytes) -> str:
    for encoding in _JAPANESE:
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return {"cp932": "Shift_JIS", "euc_jp": "EUC-JP"}[encoding]
    return ""


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the cells of every line that is not blank, with the line it starts in."""
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    while True:
        start = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise UnreadableTable(TableFault.BROKEN_QUOTES, str(start)) from None
        if any(cell.strip() for cell in cells):
            yield start, cells


def _columns(names: list[str]) -> tuple[str, ...]:
    columns = tuple(name.strip() for name in names)
    if not columns:
        raise UnreadableTable(TableFault.EMPTY)
    if len(columns) == 1:
        used = next((one for one in _OTHER_DELIMITERS if one in columns[0]), "")
        if used:
            raise UnreadableTable(TableFault.OTHER_DELIMITER, used)
    missing = [one for one in COLUMNS if one not in columns]
    if missing:
        raise UnreadableTable(TableFault.MISSING_COLUMN, ", ".join(missing))
    twice = [one for one in COLUMNS if columns.count(one) > 1]
    if twice:
        raise UnreadableTable(TableFault.COLUMN_TWICE, ", ".join(twice))
    return columns


def _row(columns: tuple[str, ...], line: int, cells: list[str]) -> TableRow:
    padded = cells + [""] * (len(columns) - len(cells))
    extra = tuple(one for one in padded[len(columns) :] if one.strip())
    return TableRow(line, dict(zip(columns, padded, strict=False)), extra)
