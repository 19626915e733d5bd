"""Exports in any encoding and with any delimiter are read as they stand; nothing is reckoned."""

from __future__ import annotations

import pytest

from jar_desk.domain.errors import UnusableFile
from jar_desk.intake.exports import LARGEST, open_export

HEAD = ["氏名", "カナ", "備考"]
ROWS = [["佐藤 花子", "サトウ ハナコ", "寄付, 毎月"], ["渡邉 様", "ワタナベ", "=1+1"]]


def written(delimiter: str, rows: list[list[str]]) -> str:
    quoted = (delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    return "".join(f"{line}\r\n" for line in quoted)


@pytest.mark.parametrize("delimiter", ",\t;|^")
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp932", "euc_jp"]
)
def test_every_encoding_and_delimiter(encoding: str, delimiter: str) -> None:
    rows = [[cell.replace("渡邉", "渡辺") for cell in row] for row in ROWS]
    export = open_export(written(delimiter, [HEAD, *rows]).encode(encoding))
    assert list(export.head) == HEAD
    assert [(number, cells) for number, cells, _ in export.rows()] == [
        (2, rows[0]),
        (3, rows[1]),
    ]


def test_a_table_without_heads_loses_no_row() -> None:
    export = open_export(b"1,Ahmed,a@example.org\n2,Fatima,b@example.org\n")
    assert export.head == ()
    assert [number for number, _, _ in export.rows()] == [1, 2]


def test_a_text_has_lines() -> None:
    export = open_export("面談の記録\n\n佐藤さんは、元気でした。\n".encode())
    assert not export.is_table
    assert [(number, cells) for number, cells, _ in export.rows()] == [
        (1, ["面談の記録"]),
        (3, ["佐藤さんは、元気でした。"]),
    ]


def test_ten_thousand_columns_and_a_cell_over_lines() -> None:
    wide = ",".join(f"c{place}" for place in range(10_000))
    export = open_export(f'{wide}\n{wide}\n"a\nb",{wide}\n'.encode())
    rows = [cells for _, cells, _ in export.rows()]
    assert [len(cells) for cells in rows] == [10_000, 10_000, 10_001]
    assert rows[2][0] == "a\nb"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (bytes(range(256)) * 40, "unknown-type"),
        (b"\x89PNG\r\n\x1a\n" + b"\x00\x01\x02\x03" * 400, "unknown-type"),
        (b"a" * (LARGEST + 1), "too-large"),
        (b'a,b\n1,2\n"' + b"x" * (5 * 1024 * 1024), "unreadable"),
    ],
)
def test_what_is_no_export_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(UnusableFile) as caught:
        list(open_export(data).rows())
    assert caught.value.problem.code == code
