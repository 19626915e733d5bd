"""Make a backup of a desk without a window, for scheduled jobs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jar_desk.cli import desk_words as words
from jar_desk.cli.failure import print_failure
from jar_desk.cli.languages import language_of
from jar_desk.cli.passphrase_input import NoPassphrase, read_passphrase
from jar_desk.domain.desk_errors import DamagedDesk
from jar_desk.domain.errors import DeskError
from jar_desk.settings import load_settings, settings_path
from jar_desk.usecases.backing_up import back_up
from jar_desk.usecases.command_door import Key, open_for_command
from jar_desk.usecases.desks import lock_desk

if TYPE_CHECKING:
    from jar_desk.cli.arguments import Arguments
    from jar_desk.usecases.backing_up import MadeBackup

MADE, DAMAGED, NOT_MADE = 0, 1, 2


def print_backup(arguments: Arguments) -> int:
    """Make a backup and print where it lies, or on stderr why there is none.

    Returns 0 where it was made and checked, 1 where the desk is damaged, 2 where it could not be
    made.
    """
    language = language_of(arguments.language)
    try:
        made = _made(arguments, words.PROMPT.in_language(language))
    except (DeskError, NoPassphrase, OSError) as error:
        print_failure(error, "not-made", words.NO_BACKUP_MADE, language, as_json=arguments.json)
        return DAMAGED if isinstance(error, DamagedDesk) else NOT_MADE
    _say(made, language, as_json=arguments.json)
    return MADE


def _made(arguments: Arguments, prompt: str) -> MadeBackup:
    key = Key(read_passphrase(arguments.passphrase_file, prompt), arguments.staff)
    remember = load_settings(settings_path()).settings.remember
    session = open_for_command(arguments.desk, key, remember=remember)
    try:
        return back_up(session, arguments.to).value
    finally:
        lock_desk(session)


def _say(made: MadeBackup, language: str, *, as_json: bool) -> None:
    mark = made.mark
    counts = {
        "inquiries": mark.inquiries,
        "files": mark.files,
        "sequence": mark.sequence,
        "expired": made.expired,
    }
    if as_json:
        told = {"result": "made", "folder": str(made.folder), **counts}
        told |= {"size": mark.size, "head": mark.head, "damaged": list(mark.damaged)}
        print(json.dumps(told, indent=2))
        return
    print(words.BACKUP_MADE.in_language(language).format(folder=made.folder, **counts))
    if mark.damaged:
        where = ", ".join(mark.damaged)
        print(words.DAMAGED_BEFORE.in_language(language).format(where=where))
