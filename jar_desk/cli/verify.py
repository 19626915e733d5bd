"""Verify a desk without a window: what is damaged and where, or why it could not be told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from jar_desk.cli import desk_words as words
from jar_desk.cli.failure import print_failure
from jar_desk.cli.languages import language_of
from jar_desk.cli.passphrase_input import NoPassphrase, read_passphrase
from jar_desk.domain.errors import DeskError
from jar_desk.settings import load_settings, settings_path
from jar_desk.usecases.command_door import Key
from jar_desk.usecases.verifying import Verification, verify_desk

if TYPE_CHECKING:
    from jar_desk.cli.arguments import Arguments

SOUND, DAMAGED, UNKNOWN = 0, 1, 2


def print_verification(arguments: Arguments) -> int:
    """Print what was found on stdout, or on stderr why nothing could be told.

    Returns 0 where the desk is sound, 1 where it is damaged, 2 where it could not be told.
    """
    language = language_of(arguments.language)

    def ask() -> Key:
        prompt = words.PROMPT.in_language(language)
        return Key(read_passphrase(arguments.passphrase_file, prompt), arguments.staff)

    remember = load_settings(settings_path()).settings.remember
    try:
        found = verify_desk(arguments.desk, ask, remember=remember)
    except (DeskError, NoPassphrase, OSError) as error:
        print_failure(error, "unknown", words.COULD_NOT_TELL, language, as_json=arguments.json)
        return UNKNOWN
    if arguments.json:
        print(json.dumps(_fields(found), indent=2))
    else:
        _say(found, language)
    return SOUND if found.sound else DAMAGED


def _say(found: Verification, language: str) -> None:
    if found.sound:
        print(words.SOUND.in_language(language).format(**_counts(found)))
    else:
        print(words.DAMAGED.in_language(language))
        for sentence in words.fault_sentences(found.faults, language):
            print(f"  {sentence}")
    for note in _notes(found, language):
        print(note)


def _notes(found: Verification, language: str) -> list[str]:
    if found.files is None:
        return [words.FILES_UNREAD.in_language(language)] if found.examined else []
    if found.files.unknown:
        count = len(found.files.unknown)
        return [words.LEFT_OVER.in_language(language).format(count=count)]
    return []


def _counts(found: Verification) -> dict[str, int]:
    examined, files = found.examined, found.files
    return {
        "events": examined.chain.count if examined else 0,
        "pages": examined.page_count if examined else 0,
        "files": files.count if files else 0,
    }


def _fields(found: Verification) -> dict[str, Any]:
    faults = [
        {"what": fault.what.value, "where": fault.where}
        | ({"other": fault.other} if fault.other else {})
        for fault in found.faults
    ]
    told: dict[str, Any] = {"result": "sound" if found.sound else "damaged", "faults": faults}
    if found.examined is None:
        return told
    head = found.examined.head
    told |= {"desk": str(found.desk_id), **_counts(found)}
    told |= {"head": {"sequence": head.sequence, "mac": head.head.hex()}}
    told["files_checked"] = found.files is not None
    told["left_over"] = list(found.files.unknown) if found.files else []
    return told
