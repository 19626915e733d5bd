"""Verifying a desk that nobody has open: read only, every byte of its folder left as it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jar_desk.domain.desk_errors import DamagedDesk, Fault, OneTimePassphrase, WrongPassphrase
from jar_desk.store.at_rest import left_alone
from jar_desk.store.verification import check_outside, examine_whole
from jar_desk.usecases.this_pc import count_wrong_try
from jar_desk.vault.looking import look_in, read_headers
from jar_desk.vault.memory import PcMemory, Remembered
from jar_desk.vault.rotation import moved_on

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from jar_desk.store.examination import Examination
    from jar_desk.store.file_examination import FilesExamined
    from jar_desk.usecases.command_door import Key
    from jar_desk.vault.looking import Headers, Looked


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """What a verification found.

    `examined` is None where so much is missing from outside that no key was asked for; `files`
    is None where the list of files cannot be read.
    """

    faults: tuple[Fault, ...]
    desk_id: UUID | None = None
    examined: Examination | None = None
    files: FilesExamined | None = None

    @property
    def sound(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.faults


def verify_desk(
    folder: Path,
    ask: Callable[[], Key],
    *,
    remember: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Verification:
    """Check headers, every page, the audit chain against its anchors, and every file.

    `ask` gives the key and is called once what shows from outside is sound; with `remember` this
    PC's key ring is a witness too, and counts wrong tries. `progress` receives bytes of files done
    and in all.
    Raises NotADesk, NewerDesk, DeskInUse, DeskBusy, WrongPassphrase, OneTimePassphrase,
    Throttled, OSError: then nothing can be told.
    """
    with left_alone(folder):
        headers = read_headers(folder)
        faults = headers.faults + _outside(folder)
        if not headers.readable or len(faults) > len(headers.faults):
            return Verification(faults=faults)
        memory = PcMemory(headers.readable[0].desk_id) if remember else None
        remembered = memory.load() if memory else None
        try:
            looked = _looked(folder, headers, ask(), memory, remembered)
        except DamagedDesk as damaged:
            return Verification(faults=(*faults, Fault(damaged.what)))
        header, unlocked = looked.header, looked.unlocked
        witnesses = (header.anchor, remembered.anchor if remembered else None)
        whole = examine_whole(
            folder,
            header.desk_id,
            unlocked.keys,
            tuple(one for one in witnesses if one),
            progress,
            newer=moved_on(unlocked, header.desk_id).keys if unlocked.rotating else None,
        )
    return Verification(
        faults=looked.faults + whole.faults,
        desk_id=header.desk_id,
        examined=whole.database,
        files=whole.files,
    )


def _outside(folder: Path) -> tuple[Fault, ...]:
    try:
        check_outside(folder)
    except DamagedDesk as damaged:
        return (Fault(damaged.what),)
    return ()


def _looked(
    folder: Path,
    headers: Headers,
    key: Key,
    memory: PcMemory | None,
    remembered: Remembered | None,
) -> Looked:
    counted = remembered.throttle if remembered else None
    try:
        looked = look_in(
            folder,
            headers,
            key.passphrase,
            key.is_for,
            counted=counted,
        )
    except WrongPassphrase:
        if memory is not None and remembered is not None:
            count_wrong_try(memory, remembered)
        raise
    if looked.member.one_time:
        raise OneTimePassphrase
    return looked
