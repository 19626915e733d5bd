"""Where the keys of a TOML text stand: `tomllib` gives values without lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPAQUE: Final = re.compile(
    r'"""[\s\S]*?"""|\'\'\'[\s\S]*?\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*'
)
"""Texts and comments: nothing in them is a key or a bracket."""
_HEADER: Final = re.compile(r"\s*\[(\[?)\s*([\w.-]+)\s*\]")
_KEY: Final = re.compile(r"\s*([\w.-]+)\s*=")
_MEMBER: Final = re.compile(r"\s*\{")
"""An inline table on a line of its own within an array."""
_LAST: Final = re.compile(r"(\.[\w-]+|\[\d+\]|^[\w-]+)$")
_AT_LINE: Final = re.compile(r"\(at line (\d+)")


class Positions:
    """An index from keys, as `Table` names them (`clock[3].rights`), to lines counted from 1."""

    def __init__(self, text: str) -> None:
        self._lines = dict(_keys(text))

    def line(self, key: str) -> int:
        """Return the line of a key; of the table it is missing from, else the first."""
        while key:
            if key in self._lines:
                return self._lines[key]
            key = _LAST.sub("", key)
        return 1


def line_of(fault: Exception) -> int:
    """Return the line the TOML reader complains of, 0 where it names none."""
    found = _AT_LINE.search(str(fault))
    return int(found[1]) if found else 0


def _keys(text: str) -> Iterator[tuple[str, int]]:
    tables: dict[str, int] = {}
    prefix, array, depth, members = "", "", 0, 0
    for number, line in enumerate(_OPAQUE.sub(_blank, text).splitlines(), start=1):
        if depth:
            if depth == 1 and _MEMBER.match(line):
                yield f"{array}[{members}]", number
                members += 1
            depth += _opened(line)
        elif header := _HEADER.match(line):
            path = _path(header[2], tables, is_array=bool(header[1]))
            yield path, number
            prefix = f"{path}."
        elif key := _KEY.match(line):
            array, members = f"{prefix}{key[1]}", 0
            yield array, number
            depth = _opened(line)


def _blank(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n")


def _opened(line: str) -> int:
    return sum(line.count(one) for one in "[{") - sum(line.count(one) for one in "]}")


def _path(name: str, tables: dict[str, int], *, is_array: bool) -> str:
    """Return a header's path with the number of each array's table it lies in."""
    path, parts = "", name.split(".")
    for part in parts[:-1]:
        path += part
        path += f"[{tables[path] - 1}]." if path in tables else "."
    path += parts[-1]
    if not is_array:
        return path
    tables[path] = tables.get(path, 0) + 1
    return f"{path}[{tables[path] - 1}]"
