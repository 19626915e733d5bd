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


VERIFY_HELP: Final = (
    "Check a desk that no program has open: its header, every page of its database, the audit "
    "record against its witnesses, and every encrypted file. Read only: no byte of the folder "
    "changes. The passphrase of any staff member is asked for, or read from a file. Exit status: "
    "0 sound, 1 damaged (what and where is printed), 2 it could not be told (no passphrase fits, "
    "too many wrong tries, the desk is open, it cannot be read)."
)

BACKUP_HELP: Final = (
    "Make a complete backup of a desk that no program has open: database, header and encrypted "
    "files, checked by opening it before it counts. Kept are the newest of seven days, five weeks "
    "and twelve months. Exit status: 0 made and checked, 1 the desk is damaged and no backup was "
    "made, 2 it could not be made (no passphrase fits, the desk is open, the place is missing or "
    "full); what was there before stays."
)
RESTORE_HELP: Final = (
    "Restore a backup as a new desk folder; a protection manager's passphrase is needed, that of a "
    "second person or the code of the recovery sheet, and a reason, which the audit record keeps. "
    "What the desk it came from has erased since is erased again, and who has left it is not let "
    "in again: name that desk with --since, or what was erased with --erased and who has left with "
    "--left. Exit status: 0 "
    "restored and checked, 1 the backup is damaged, 2 it could not be done; nothing half-restored "
    "is left."
)


class Command(StrEnum):
    """What the program is asked to do."""

    RUN = "run"
    DEMO = "demo"
    VERSION = "version"
    DEADLINE = "deadline"
    VERIFY = "verify"
    BACKUP = "backup"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Arguments:
    """A command line that was understood."""

    command: Command = Command.RUN
    folder: Path = Path(DEMO_FOLDER)
    headless: bool = False
    settings: Path | None = None
    table: Path = Path()
    json: bool = False
    desk: Path = Path()
    passphrase_file: Path | None = None
    staff: str = ""
    language: str = ""
    to: Path = Path()
    reason: str = ""
    since: Path | None = None
    erased: Path | None = None
    second_passphrase_file: Path | None = None
    second: str = ""
    alone: str = ""
    left: Sequence[str] = ()
    new_key: bool = False


def parse_arguments(words: Sequence[str]) -> Arguments:
    """Read a command line; no words mean the window. Exits with 2 where it makes no sense."""
    given = vars(_parser().parse_args(words))
    return Arguments(**(given | {"command": Command(given["command"] or Command.RUN)}))


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
    _add_verify(
        commands.add_parser(
            Command.VERIFY.value,
            help="check a desk, changing nothing",
            description=VERIFY_HELP,
            allow_abbrev=False,
        )
    )
    _add_backup(
        commands.add_parser(
            Command.BACKUP.value,
            help="make a backup of a desk",
            description=BACKUP_HELP,
            allow_abbrev=False,
        )
    )
    _add_restore(
        commands.add_parser(
            Command.RESTORE.value,
            help="restore a backup",
            description=RESTORE_HELP,
            allow_abbrev=False,
        )
    )
    return parser


def _add_deadline(deadline: argparse.ArgumentParser) -> None:
    deadline.add_argument("table", type=Path, metavar="TABLE.csv", help="UTF-8, with commas")
    deadline.add_argument("--json", action="store_true", help="print JSON with every step")


def _add_verify(verify: argparse.ArgumentParser) -> None:
    _add_desk(verify)
    verify.add_argument("--json", action="store_true", help="print what was found as JSON")


def _add_desk(
    command: argparse.ArgumentParser,
    what: str = "its folder, NAME.jardesk",
    metavar: str = "DESK",
) -> None:
    """Add the desk, its key, and the language of the answer."""
    command.add_argument("desk", type=Path, metavar=metavar, help=what)
    command.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        help="read the passphrase from the first line of this file; - is standard input",
    )
    command.add_argument(
        "--staff", default="", metavar="NAME", help="whose passphrase it is, where several fit"
    )
    command.add_argument(
        "--language",
        choices=("ja", "en"),
        default="",
        help="language of the answer (default: that of this user's window, else en)",
    )


def _add_backup(backup: argparse.ArgumentParser) -> None:
    _add_desk(backup)
    backup.add_argument(
        "--to", type=Path, required=True, metavar="FOLDER", help="where backups go; it must exist"
    )
    backup.add_argument("--json", action="store_true", help="print what was made as JSON")


def _add_restore(restore: argparse.ArgumentParser) -> None:
    _add_desk(restore, "its folder, NAME.jarbackup", metavar="BACKUP")
    restore.add_argument(
        "--to", type=Path, required=True, metavar="FOLDER", help="the new desk folder"
    )
    restore.add_argument(
        "--reason", required=True, metavar="WORDS", help="why; the audit record keeps it"
    )
    restore.add_argument(
        "--since",
        type=Path,
        metavar="DESK",
        help="the desk as it was left, to erase what it erased",
    )
    restore.add_argument(
        "--erased",
        type=Path,
        metavar="LIST",
        help="a file with one identifier a line of what was erased since",
    )
    _add_second(restore)
    restore.add_argument(
        "--left",
        nargs="+",
        default=(),
        metavar="NAME",
        help="who has left since the backup; the restored desk gets a key of its own",
    )
    restore.add_argument(
        "--new-key",
        action="store_true",
        help="give the restored desk a key of its own in any case",
    )
    restore.add_argument("--json", action="store_true", help="print what was restored as JSON")


def _add_second(restore: argparse.ArgumentParser) -> None:
    restore.add_argument(
        "--second-passphrase-file",
        type=Path,
        metavar="F",
        help="read the second person's passphrase, or the code of the recovery sheet, from the "
        "first line of this file; - is the next line of standard input",
    )
    restore.add_argument(
        "--second", default="", metavar="NAME", help="who the second person is, where several fit"
    )
    restore.add_argument(
        "--alone",
        default="",
        metavar="WORDS",
        help="why nobody else agrees, where nobody else can; the audit record keeps it",
    )
