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
            ["verify", "d.jardesk", "--staff", "佐藤", "--passphrase-file", "-"],
            Arguments(
                Command.VERIFY, desk=Path("d.jardesk"), staff="佐藤", passphrase_file=Path("-")
            ),
        ),
        (
            ["backup", "d.jardesk", "--to", "b", "--language", "ja"],
            Arguments(Command.BACKUP, desk=Path("d.jardesk"), to=Path("b"), language="ja"),
        ),
        (
            ["restore", "b", "--to", "n", "--reason", "r", "--since", "d", "--erased", "e"],
            Arguments(
                Command.RESTORE,
                desk=Path("b"),
                to=Path("n"),
                reason="r",
                since=Path("d"),
                erased=Path("e"),
            ),
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
    "words",
    [
        ["dance"],
        ["run", "--headless"],
        ["demo", "--folder"],
        ["deadline"],
        ["verify"],
        ["verify", "d", "--passphrase", "secret"],
        ["backup", "d"],
        ["restore", "b", "--to", "n"],
    ],
)
def test_nonsense_ends_with_two(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_arguments(words)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err
