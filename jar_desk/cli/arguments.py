"""The command line of `jar-desk`."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Command(StrEnum):
    """What the program is asked to do."""

    RUN = "run"
    DEMO = "demo"
    VERSION = "version"


@dataclass(frozen=True, slots=True)
class Arguments:
    """A command line that was understood."""

    command: Command = Command.RUN
    folder: Path | None = None
    headless: bool = False


def parse_arguments(words: Sequence[str]) -> Arguments:
    """Read a command line; no words mean the window. Exits with 2 where it makes no sense."""
    found = _parser().parse_args(words)
    return Arguments(
        command=Command(found.command or Command.RUN),
        folder=getattr(found, "folder", None),
        headless=getattr(found, "headless", False),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="jar-desk",
        description="Desk for inquiries about personal information. Without a command: the window.",
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    commands.add_parser(Command.RUN.value, help="open the window (as without a command)")
    commands.add_parser(Command.VERSION.value, help="print the version")
    demo = commands.add_parser(
        Command.DEMO.value, help="make a desk of about 60 fictional inquiries and show it"
    )
    demo.add_argument(
        "--folder", type=Path, help="where to make it (default: a folder that vanishes at the end)"
    )
    demo.add_argument(
        "--headless",
        action="store_true",
        help="no window: answer one inquiry and leave desk, papers and screens in the folder",
    )
    return parser
