"""Start here: builds everything once and passes it in; the only module that sees everything.

Imports stand where they are wanted, so that the window is there before anybody waits for it.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

from jar_desk.cli.arguments import Arguments, Command, parse_arguments
from jar_desk.domain.errors import DeskError
from jar_desk.mishaps import leave_no_memory, watch

if TYPE_CHECKING:
    from pathlib import Path


def main() -> int:
    """Open the window, or do what the command line asks; return the exit code."""
    if getattr(sys, "frozen", False):
        _serve_in_quarantine()
        _answer_for_children()
    watch()
    _print_every_name()
    arguments = parse_arguments(sys.argv[1:])
    try:
        return _carry_out(arguments)
    except DeskError as error:
        from jar_desk.cli.problems import sentence

        print(sentence(error), file=sys.stderr)
        return 1


def _serve_in_quarantine() -> None:
    """Let a bundled program be the process that reads files from outside."""
    match sys.argv[1:]:
        case ["quarantine", "serving"]:
            from jar_desk.quarantine import serving

            serving.main()
        case ["quarantine", "nursery"]:
            from jar_desk.quarantine import nursery

            nursery.main()


def _answer_for_children() -> None:
    """Let a bundled program be its own child process (the key ring is asked in one)."""
    from multiprocessing import freeze_support

    freeze_support()


def _print_every_name() -> None:
    """Let a name that a terminal's code page lacks (Windows) be spelt out, not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _carry_out(arguments: Arguments) -> int:
    match arguments.command:
        case Command.RUN:
            return _run(arguments.settings)
        case Command.DEMO if arguments.headless or not has_display():
            return _headless_demo(arguments.folder)
        case Command.DEMO:
            return _demo(arguments.folder)
        case Command.VERSION:
            return _version()
        case Command.DEADLINE:
            return _deadline(arguments)
        case Command.VERIFY | Command.BACKUP | Command.RESTORE:
            return _on_desk(arguments)


def has_display() -> bool:
    """Tell whether a window can be shown."""
    named = os.environ.get("QT_QPA_PLATFORM", "")
    if named or sys.platform != "linux":
        return named not in {"offscreen", "minimal"}
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _run(settings: Path | None) -> int:
    from jar_desk.ui.starting import hurry

    hurry()
    from jar_desk.settings import log_path, settings_path
    from jar_desk.ui.application import run

    watch(log_path())
    return run(settings or settings_path(), log=log_path())


def _headless_demo(folder: Path) -> int:
    from jar_desk.cli.demo import run_headless
    from jar_desk.ui.screens import grab_screens

    run_headless(folder, grab_screens)
    return 0


def _demo(folder: Path) -> int:
    from jar_desk.cli.demo import prepare_window_demo

    return _run(prepare_window_demo(folder))


def _version() -> int:
    from jar_desk.cli.version import print_version

    print_version()
    return 0


def _deadline(arguments: Arguments) -> int:
    from jar_desk.cli.deadline import print_deadlines

    return print_deadlines(arguments.table, as_json=arguments.json)


def _on_desk(arguments: Arguments) -> int:
    from jar_desk.cli import backup, restore, verify

    leave_no_memory()
    commands = {
        Command.VERIFY: verify.print_verification,
        Command.BACKUP: backup.print_backup,
        Command.RESTORE: restore.print_restore,
    }
    return commands[arguments.command](arguments)


if __name__ == "__main__":
    sys.exit(main())
