from __future__ import annotations

from pathlib import Path

import pytest

from jar_desk.cli.arguments import DEMO_FOLDER, Arguments, Command, parse_arguments


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], Arguments(Command.RUN)),
        (["run"], Arguments(Command.RUN)),
        (["version"], Arguments(Command.VERSION)),
        (["run", "--settings", "s"], Arguments(Command.RUN, settings=Path("s"))),
        (["demo"], Arguments(Command.DEMO, Path(DEMO_FOLDER))),
        (["demo", "--headless"], Arguments(Command.DEMO, Path(DEMO_FOLDER), headless=True)),
        (["deadline", "t.csv"], Arguments(Command.DEADLINE, table=Path("t.csv"))),
        (
            ["deadline", "t.csv", "--json"],
            Arguments(Command.DEADLINE, table=Path("t.csv"), json=True),
        ),
        (
            ["demo", "--headless", "--folder", "here"],
            Arguments(Command.DEMO, Path("here"), headless=True),
        ),
    ],
)
def test_command_lines(words: list[str], expected: Arguments) -> None:
    assert parse_arguments(words) == expected


@pytest.mark.parametrize(
    "words", [["dance"], ["run", "--headless"], ["demo", "--folder"], ["deadline"]]
)
def test_nonsense_ends_with_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(words)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err
