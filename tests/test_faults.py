"""Every fault of the security design has a test that shows its outcome in the normal run.

A test says which faults it shows by `@pytest.mark.fault(17)`; `dev.py test -m fault` runs them
all. What is marked `nightly` beside that, or runs on Windows only, does not count here.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBERED = range(1, 77)
"""What the design numbers: storage, keys, audit and time, life, files, output."""
TO_BE_SHOWN = range(1, 68)
TESTS = Path(__file__).parent
WAITING = ("pytest.mark.nightly", "pytest.mark.skipif(sys.platform != 'win32'")


class Mark(NamedTuple):
    """A test that shows a fault; `always` unless it waits for the night or for Windows."""

    fault: int
    test: str
    always: bool


def marks_in(source: str, file: str = "") -> Iterator[Mark]:
    """Yield the marks of functions and classes of a module, read without importing it."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef | ast.ClassDef):
            continue
        waits = any(ast.unparse(one).startswith(WAITING) for one in node.decorator_list)
        for one in node.decorator_list:
            if isinstance(one, ast.Call) and ast.unparse(one.func) == "pytest.mark.fault":
                for number in one.args:
                    yield Mark(ast.literal_eval(number), f"{file}::{node.name}", not waits)


def all_marks() -> list[Mark]:
    files = (path for path in TESTS.rglob("test_*.py") if path != Path(__file__))
    return [
        mark
        for path in files
        for mark in marks_in(path.read_text("utf-8"), path.relative_to(TESTS).as_posix())
    ]


def test_every_fault_is_shown_in_the_normal_run() -> None:
    shown = {one.fault for one in all_marks() if one.always}
    assert sorted(set(TO_BE_SHOWN) - shown) == []


def test_marks_name_faults_of_the_design_and_sit_on_tests() -> None:
    for one in all_marks():
        assert one.fault in NUMBERED, one
        assert one.test.split("::")[1].startswith(("test_", "Test")), one


@pytest.mark.parametrize(
    ("decorator", "always"),
    [
        ("", True),
        ("@pytest.mark.parametrize('a', [pytest.param(1, marks=pytest.mark.nightly)])", True),
        ("@pytest.mark.nightly", False),
        ("@pytest.mark.skipif(sys.platform != 'win32', reason='x')", False),
        ('@pytest.mark.skipif(sys.platform == "win32", reason="x")', True),
    ],
)
def test_what_waits_does_not_count(decorator: str, *, always: bool) -> None:
    source = f"{decorator}\n@pytest.mark.fault(3, 4)\ndef test_it(): ...\n"
    assert list(marks_in(source)) == [Mark(3, "::test_it", always), Mark(4, "::test_it", always)]
