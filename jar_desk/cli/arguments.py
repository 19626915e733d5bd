"""The command line of `jar-desk`."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence


DEMO_FOLDER: Final = "jar-desk-demo"
DEADLINE_HELP: Final = (
    "Fill the columns raw_end (end of the period before suspension and rolling) and due of a "
    "table with the columns id, rule, calendar, start, pauses (asked/answered;…), "
    "identity_received, raw_end and due. Values that are there already are compared. "
    "Exit status: 0 all agree, 1 a value differs, 2 a row or the table cannot be read."
)


class Command(StrEnum):
    """What the program is asked to do."""

    RUN = "run"
    DEMO = "demo"
    VERSION = "version"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Arguments:
    """A command line that was understood."""

    command: Command = Command.RUN
    folder: Path = Path(DEMO_FOLDER)
    headless: bool = False
    settings: Path | None = None
    table: Path = Path()
    json: bool = False


def parse_arguments(words: Sequence[str]) -> Arguments:
    """Read a command line; no words mean the window. Exits with 2 where it makes no sense."""
    found = _parser().parse_args(words)
    return Arguments(
        command=Command(found.command or Command.RUN),
        folder=getattr(found, "folder", Path(DEMO_FOLDER)),
        headless=getattr(found, "headless", False),
        settings=getattr(found, "settings", None),
        table=getattr(found, "table", Path()),
        json=getattr(found, "json", False),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jar-desk",
        description="Desk for inquiries about personal information. Without a command: the window.",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    window = commands.add_parser(Command.RUN.value, help="open the window (as without a command)")
    window.add_argument("--settings", type=Path, help="preferences other than this user's own")
    commands.add_parser(Command.VERSION.value, help="print the version")
    demo = commands.add_parser(
        Command.DEMO.value, help="make a desk of about 60 fictional inquiries and show it"
    )
    demo.add_argument(
        "--folder",
        type=Path,
        default=Path(DEMO_FOLDER),
        help=f"where to make it (default: {DEMO_FOLDER})",
    )
    demo.add_argument(
        "--headless",
        action="store_true",
        help="no window: answer one inquiry and leave desk, papers and screens in the folder",
    )
    _add_deadline(
        commands.add_parser(
            Command.DEADLINE.value,
            help="reckon a table of deadlines; needs no desk",
            description=DEADLINE_HELP,
        )
    )
    return parser


def _add_deadline(deadline: argparse.ArgumentParser) -> None:
    deadline.add_argument("table", type=Path, metavar="TABLE.csv", help="UTF-8, with commas")
    deadline.add_argument("--json", action="store_true", help="print JSON with every step")
