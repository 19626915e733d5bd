"""Exports of other systems: rows of CSV in any encoding and with any delimiter, lines of text."""

from __future__ import annotations

import csv
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, getincrementaldecoder
from collections import Counter
from dataclasses import dataclass
from io import BytesIO, StringIO, TextIOWrapper
from typing import TYPE_CHECKING, Final

from jar_desk.domain.errors import FileProblem, UnusableFile

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST: Final = 100 * 1024 * 1024
"""Bytes of an export that is read."""
MOST_ROWS: Final = 1_000_000
LONGEST_CELL: Final = 4 * 1024 * 1024
_ENCODINGS: Final = ("utf-8", "euc_jp", "cp932")
"""Tried in this order: Shift_JIS text is hardly ever valid EUC, the reverse often is."""
_DELIMITERS: Final = ",\t;|^~"
_SAMPLE: Final = 64 * 1024
_SAMPLE_ROWS: Final = 20
_MOST_CONTROLS: Final = 0.01
_CHUNK: Final = 1024 * 1024
_ALLOWED: Final = "\t\n\r\f"


@dataclass(frozen=True, slots=True)
class Export:
    """How a file is written; `head` is its row of names of columns, empty where it has none."""

    data: bytes
    encoding: str
    delimiter: str
    head: tuple[str, ...]

    @property
    def is_table(self) -> bool:
        """Tell whether it has columns; else it has lines."""
        return bool(self.delimiter)

    def rows(self) -> Iterator[tuple[int, list[str], int]]:
        """Yield number (from 1), cells, and how many bytes were read so far, without the head.

        Cells are text as it stands there: nothing is reckoned. Raises UnusableFile.
        """
        plain = BytesIO(self.data)
        with TextIOWrapper(plain, self.encoding, newline="") as text:
            clean = (line.replace("\0", "") for line in text)
            try:
                for number, cells in enumerate(self._cells(clean), start=1):
                    if number > MOST_ROWS:
                        raise UnusableFile(FileProblem("too-large", limit=LARGEST))
                    if cells and not (number == 1 and self.head):
                        yield number, cells, plain.tell()
            except csv.Error as error:
                raise UnusableFile(FileProblem("unreadable")) from error

    def _cells(self, lines: Iterator[str]) -> Iterator[list[str]]:
        if not self.delimiter:
            return ([line] if (line := one.strip()) else [] for one in lines)
        csv.field_size_limit(LONGEST_CELL)
        return csv.reader(lines, delimiter=self.delimiter)


def open_export(data: bytes) -> Export:
    """Tell how an export is written. Raises UnusableFile: empty, too-large, unknown-type."""
    if not data.strip():
        raise UnusableFile(FileProblem("empty"))
    if len(data) > LARGEST:
        raise UnusableFile(FileProblem("too-large", limit=LARGEST, actual=len(data)))
    encoding = _encoding(data)
    sample = data[:_SAMPLE].decode(encoding, "ignore")
    controls = sum(not ch.isprintable() and ch not in _ALLOWED and ch < "\xa0" for ch in sample)
    if controls > len(sample) * _MOST_CONTROLS:
        raise UnusableFile(FileProblem("unknown-type"))
    delimiter = _delimiter(sample)
    first = next(csv.reader(StringIO(sample), delimiter=delimiter), []) if delimiter else []
    return Export(data, encoding, delimiter, tuple(first) if _is_head(first) else ())


def _encoding(data: bytes) -> str:
    if data.startswith(BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    sample = data[:_SAMPLE]
    for place, encoding in enumerate(("utf-16-be", "utf-16-le")):
        if sample[place::2].count(0) > len(sample) // 8:
            return encoding
    for encoding in _ENCODINGS:
        if _decodes(data, encoding):
            return encoding
    raise UnusableFile(FileProblem("unknown-type"))


def _decodes(data: bytes, encoding: str) -> bool:
    decoder, view = getincrementaldecoder(encoding)(), memoryview(data)
    try:
        for start in range(0, len(data), _CHUNK):
            decoder.decode(view[start : start + _CHUNK])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _delimiter(sample: str) -> str:
    """Return what parts the first rows into the same number of cells, most often and most."""
    best, most = "", (0, 0)
    for delimiter in _DELIMITERS:
        widths = _widths(sample, delimiter)
        width, times = Counter(widths).most_common(1)[0] if widths else (0, 0)
        if width > 1 and times * 2 > len(widths) and (times, width) > most:
            best, most = delimiter, (times, width)
    return best


def _widths(sample: str, delimiter: str) -> list[int]:
    lines = sample.splitlines(keepends=True)
    rows = csv.reader(lines[:-1] or lines, delimiter=delimiter)
    try:
        return [len(cells) for cells, _ in zip(rows, range(_SAMPLE_ROWS), strict=False) if cells]
    except csv.Error:
        return []


def _is_head(cells: list[str]) -> bool:
    return bool(cells) and all(
        cell.strip() and "@" not in cell and not any(map(str.isdigit, cell)) for cell in cells
    )
