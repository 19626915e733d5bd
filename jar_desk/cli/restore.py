"""Restore a backup without a window."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from jar_desk.cli import desk_words as words
from jar_desk.cli.failure import print_failure
from jar_desk.cli.languages import language_of
from jar_desk.cli.passphrase_input import NoPassphrase, read_passphrase
from jar_desk.domain.desk_errors import DamagedBackup, DamagedDesk
from jar_desk.domain.errors import DeskError
from jar_desk.settings import load_settings, settings_path
from jar_desk.usecases.command_door import Key
from jar_desk.usecases.reapplying import parse_erased
from jar_desk.usecases.restore_orders import RestoreOrder
from jar_desk.usecases.restoring import (
    named_in_backup,
    restore_backup,
    second_for,
    whose_backup,
)

if TYPE_CHECKING:
    from uuid import UUID

    from jar_desk.cli.arguments import Arguments
    from jar_desk.usecases.restore_orders import Restored
    from jar_desk.usecases.restoring_together import SecondKey

RESTORED, DAMAGED, NOT_RESTORED = 0, 1, 2


def print_restore(arguments: Arguments) -> int:
    """Restore a backup as a new folder and print what it holds, or on stderr why not.

    Returns 0 where it was restored and checked, 1 where the backup is damaged, 2 where it could
    not be done.
    """
    language = language_of(arguments.language)
    try:
        done = _restored(arguments, language)
    except (DeskError, NoPassphrase, OSError) as error:
        print_failure(
            error, "not-restored", words.NOTHING_RESTORED, language, as_json=arguments.json
        )
        return DAMAGED if isinstance(error, DamagedDesk | DamagedBackup) else NOT_RESTORED
    _say(done, language, as_json=arguments.json)
    return RESTORED


def _restored(arguments: Arguments, language: str) -> Restored:
    prompt = words.PROMPT.in_language(language)
    listed = arguments.erased.read_text("utf-8") if arguments.erased else None
    key = Key(read_passphrase(arguments.passphrase_file, prompt), arguments.staff)
    first = whose_backup(arguments.desk, key)
    order = RestoreOrder(
        backup=arguments.desk,
        target=arguments.to,
        staff_id=first,
        passphrase=key.passphrase,
        reason=arguments.reason,
        second=_second(arguments, first, language),
        alone=arguments.alone,
        left=named_in_backup(arguments.desk, arguments.left),
        new_key=arguments.new_key,
        since=arguments.since,
        erased=None if listed is None else parse_erased(listed),
    )
    remember = load_settings(settings_path()).settings.remember
    return restore_backup(order, remember=remember)


def _second(arguments: Arguments, first: UUID, language: str) -> SecondKey | None:
    """Ask the second person too, unless it was said why there is none."""
    if arguments.alone:
        return None
    prompt = words.SECOND_PROMPT.in_language(language)
    secret = read_passphrase(arguments.second_passphrase_file, prompt)
    return second_for(arguments.desk, first, Key(secret, arguments.second))


def _say(done: Restored, language: str, *, as_json: bool) -> None:
    mark = done.mark
    counts = {"inquiries": mark.inquiries, "files": mark.files, "sequence": mark.sequence}
    made_at = mark.made_at.isoformat(timespec="minutes")
    damaged = [fault.where for fault in done.damaged]
    if as_json:
        told = {"result": "restored", "folder": str(done.folder), "made_at": made_at, **counts}
        told |= {"erased_again": done.erased, "damaged": damaged}
        told |= {"left_again": list(done.left), "new_key": done.new_key}
        print(json.dumps(told, indent=2))
        return
    spoken = words.RESTORED.in_language(language)
    print(spoken.format(folder=done.folder, made_at=made_at, **counts))
    if done.erased is None:
        print(words.NOT_ERASED_AGAIN.in_language(language))
    else:
        print(words.ERASED_AGAIN.in_language(language).format(count=done.erased))
    if done.left:
        print(words.LEFT_AGAIN.in_language(language).format(names=", ".join(done.left)))
    if done.new_key:
        print(words.NEW_KEY.in_language(language))
    if damaged:
        print(words.NOT_OPENING.in_language(language).format(where=", ".join(damaged)))
