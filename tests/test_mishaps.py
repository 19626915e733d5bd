from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from jar_desk.domain.contact_values import parse_email
from jar_desk.mishaps import LONGEST, described, note_mishap

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

MARKER = "Zerahiwot-Marker"


def _raised() -> Exception:
    try:
        parse_email(MARKER)
    except Exception as problem:  # noqa: BLE001 - any will do
        return problem
    raise AssertionError


def test_kind_and_place_in_this_program_are_told_and_nothing_else() -> None:
    told = described(_raised())
    assert "jar_desk.domain.contact_values:" in told
    assert MARKER not in told
    assert "tests" not in told


def test_causes_are_told_too_unless_they_were_hidden() -> None:
    problem = ValueError(MARKER)
    problem.__context__ = KeyError(MARKER)
    assert described(problem) == "ValueError at unknown <- KeyError at unknown"
    problem.__suppress_context__ = True  # raised `from None`
    assert described(problem) == "ValueError at unknown"


def test_a_circle_of_causes_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert described(one) == "ValueError at unknown <- KeyError at unknown"


def test_the_log_stays_small(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "logs" / "mishaps.log"
    log.parent.mkdir()
    log.write_bytes(b"x" * (LONGEST + 1))
    note_mishap(ValueError(MARKER), log)
    assert {path.name for path in log.parent.iterdir()} == {"mishaps.log", "mishaps.log.before"}
    assert log.read_text().endswith("ValueError at unknown\n")
    assert MARKER not in capsys.readouterr().err


def test_nowhere_to_write_is_no_further_mishap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(sys, "stderr", None)
    note_mishap(ValueError(MARKER), tmp_path / "file" / "mishaps.log")
