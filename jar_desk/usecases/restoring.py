"""Restoring a backup: looked at first, then as a new folder or in place of the desk, on purpose."""

from __future__ import annotations

from dataclasses import replace
from shutil import rmtree
from typing import TYPE_CHECKING, NamedTuple

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import (
    Damage,
    DamagedBackup,
    DamagedDesk,
    ErasedUnknown,
    NotADesk,
    UnrelatedDesk,
    WrongPassphrase,
)
from jar_desk.domain.desk_keys import Anchor
from jar_desk.domain.errors import CannotWrite, Invalid, NotPermitted
from jar_desk.domain.folding import fold
from jar_desk.domain.staff import Staff
from jar_desk.domain.texts import given_reason
from jar_desk.store import erased_list, restore_writing
from jar_desk.store.at_rest import left_alone
from jar_desk.store.backup_folders import read_mark
from jar_desk.store.erased_since import erased_since
from jar_desk.store.verification import check_outside, examine_whole
from jar_desk.usecases.backup_places import stamp
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.command_door import whose
from jar_desk.usecases.departures import Departures, departures_since, let_leave_again
from jar_desk.usecases.desks import lock_desk, open_desk, present
from jar_desk.usecases.erasing_again import reapply_disposals
from jar_desk.usecases.reapplying import reapply
from jar_desk.usecases.restore_orders import BackupPreview, Restored, RestoreOrder
from jar_desk.usecases.restoring_together import (
    agree,
    record_exception,
    second_key,
    who_could_come,
)
from jar_desk.vault.header import read_header
from jar_desk.vault.looking import look_in, read_headers
from jar_desk.vault.memory import PcMemory
from jar_desk.vault.rotation import moved_on

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from jar_desk.domain.backups import BackupMark
    from jar_desk.domain.desk_errors import Fault
    from jar_desk.domain.retention import Disposal
    from jar_desk.usecases.command_door import Key
    from jar_desk.usecases.restoring_together import Agreement, SecondKey
    from jar_desk.usecases.session import Session
    from jar_desk.vault.looking import Looked

_OF_FILES = frozenset(
    {Damage.FILE_MISSING, Damage.FILE_SHORTENED, Damage.FILE_ALTERED, Damage.FILE_SWAPPED}
)


def preview_backup(folder: Path, present: Path | None = None) -> BackupPreview:
    """Look at a backup without a key, and at the desk as it lies for who has left since.

    Raises DamagedDesk where it is none, or without header.
    """
    mark = read_mark(folder)
    headers = read_headers(folder)
    if not headers.readable:
        raise DamagedDesk(Damage.HEADER)
    check_outside(folder)
    header = headers.readable[0]
    return BackupPreview(
        folder=folder,
        mark=mark,
        organisation=header.organisation,
        members=header.people(),
        own=who_could_come(header),
        departures=departures_since(header, present) if present else None,
    )


def whose_backup(folder: Path, key: Key) -> UUID:
    """Return whose passphrase opens a backup. Raises WrongPassphrase, SeveralFit, DamagedDesk."""
    read_mark(folder)
    return whose(folder, read_header(folder), key, counted=False)


def second_for(folder: Path, first: UUID, key: Key) -> SecondKey:
    """Return who agrees by this passphrase or code. Raises SecondDoesNotFit, SeveralFit."""
    return second_key(read_header(folder), first, key)


def named_in_backup(folder: Path, names: Sequence[str]) -> frozenset[UUID]:
    """Return everybody of a backup these names mean. Raises Invalid("left", "unknown")."""
    people, wanted = read_header(folder).people(), set(map(fold, names))
    if not wanted <= {fold(one.name) for one in people}:
        raise Invalid("left", "unknown")
    return frozenset(one.id for one in people if fold(one.name) in wanted)


def restore_backup(
    order: RestoreOrder,
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    now: Callable[[], datetime] = present,
    remember: bool = False,
) -> Restored:
    """Verify a backup, copy it, erase what was erased since, record it, and give it its name.

    With `remember` this PC's key ring learns that the desk is older on purpose. `progress`
    receives bytes done and in all. Where this fails, nothing of it stays.
    Raises NotPermitted (also for who has left since), WrongPassphrase, DamagedDesk, DamagedBackup,
    UnrelatedDesk, ErasedUnknown, StillHeld, Invalid("reason", "empty"), UnsuitableFolder,
    DeskInUse, DiskFull, CannotWrite, Cancelled, and as `agree`.
    """
    given_reason(order.reason)
    preview = preview_backup(order.backup)
    if not order.replacing:
        restore_writing.check_target(order.target)
    looked = _looked(order.backup, order)
    leaving = _leaving(order, looked)
    agreement = agree(looked.header, _person(looked), order.second, order.alone, leaving.left)
    damaged = _verified(order.backup, looked, preview.mark)
    erased = _erased_since(order, looked, preview.mark)
    disposals = _disposals_since(order)
    unfinished = restore_writing.unfinished_beside(order.target)
    try:
        restore_writing.copy_backup(
            order.backup,
            unfinished,
            progress or (lambda _done, _total: None),
            cancelled or (lambda: False),
        )
        work = _Work(preview.mark, erased, disposals, leaving, agreement)
        count = _work_in(unfinished, order, work, now)
        aside = _aside(order, now())
        restore_writing.put_in_place(unfinished, order.target, aside)
    except OSError as problem:
        raise CannotWrite from problem
    finally:
        rmtree(unfinished, ignore_errors=True)
    if remember:
        _tell_key_ring(order.target)
    return Restored(
        folder=order.target,
        mark=preview.mark,
        erased=count,
        damaged=damaged,
        aside=aside,
        left=tuple(one.name for one in preview.members if one.id in leaving.left),
        new_key=leaving.another_key,
    )


class _Work(NamedTuple):
    """What is done in the copy before it takes its name."""

    mark: BackupMark
    erased: frozenset[UUID] | None
    disposals: tuple[Disposal, ...]
    leaving: Departures
    agreement: Agreement


def _leaving(order: RestoreOrder, looked: Looked) -> Departures:
    """Return who is not let in again, and whether the desk gets a key of its own.

    Raises NotPermitted where whoever restores is among them.
    """
    present = order.present or order.since or (order.target if order.replacing else None)
    known = departures_since(looked.header, present) if present else None
    left, another = known or Departures()
    left |= order.left & {one.id for one in looked.header.people()}
    if order.staff_id in left:
        raise NotPermitted
    return Departures(left, another or order.new_key or bool(left))


def _looked(folder: Path, order: RestoreOrder) -> Looked:
    return look_in(
        folder, read_headers(folder), order.passphrase, lambda member: member.id == order.staff_id
    )


def _person(looked: Looked) -> Staff:
    member = looked.member
    return Staff(id=member.id, name=member.name, role=member.role)


def _verified(backup: Path, looked: Looked, mark: BackupMark) -> tuple[Fault, ...]:
    """Examine the backup; return files that do not open. Raises DamagedBackup for anything else."""
    header, unlocked = looked.header, looked.unlocked
    end = Anchor(mark.sequence, bytes.fromhex(mark.head))
    found = examine_whole(
        backup,
        header.desk_id,
        unlocked.keys,
        (end, *((header.anchor,) if header.anchor else ())),
        newer=moved_on(unlocked, header.desk_id).keys if unlocked.rotating else None,
    )
    if found.files is None or any(one.what not in _OF_FILES for one in found.faults):
        raise DamagedBackup(found.faults)
    return found.faults


def _erased_since(order: RestoreOrder, looked: Looked, mark: BackupMark) -> frozenset[UUID] | None:
    """Return what was erased since the backup, None where nobody could say.

    Raises UnrelatedDesk where the newer desk did not come from this backup, ErasedUnknown where
    it cannot be read.
    """
    if order.since is None:
        return order.erased
    try:
        check_outside(order.since)
        with left_alone(order.since):
            gone = _read_off(order.since, _looked(order.since, order), order, looked, mark)
    except (DamagedDesk, NotADesk, WrongPassphrase) as problem:
        raise ErasedUnknown from problem
    return gone | (order.erased or frozenset())


def _read_off(
    since: Path, newer: Looked, order: RestoreOrder, looked: Looked, mark: BackupMark
) -> frozenset[UUID]:
    desk_id = looked.header.desk_id
    if newer.header.desk_id != desk_id:
        raise UnrelatedDesk
    end = Anchor(mark.sequence, bytes.fromhex(mark.head))
    keys = looked.unlocked.keys
    return erased_since(order.backup, keys, since, newer.unlocked.keys, desk_id, end)


def _disposals_since(order: RestoreOrder) -> tuple[Disposal, ...]:
    """Return what the newer desk has on record as erased. Raises DamagedFile."""
    if order.since is None:
        return ()
    return erased_list.read(order.since, _looked(order.since, order).unlocked.keys)


def _work_in(
    folder: Path,
    order: RestoreOrder,
    work: _Work,
    now: Callable[[], datetime],
) -> int | None:
    """Open the copy, erase again, let leave again, record the restore, and close it."""
    session = open_desk(folder, order.staff_id, order.passphrase, now=now)
    try:
        again = len(reapply_disposals(session, work.disposals).value.done)
        count = None if work.erased is None else again + reapply(session, work.erased)
        leaving = work.leaving
        let_leave_again(session, leaving.left, order.reason, new_key=leaving.another_key)
        _record(session, order, work, count)
    finally:
        lock_desk(session)
    return count


def _record(session: Session, order: RestoreOrder, work: _Work, count: int | None) -> None:
    mark = work.mark
    after: dict[str, object] = {
        "backup": order.backup.name,
        "made_at": mark.made_at.isoformat(),
        "up_to_event": mark.sequence,
        "reason": order.reason.strip(),
        "replacing": order.replacing,
        "erased_again": count,
        "left_again": len(work.leaving.left),
        "new_key": work.leaving.another_key,
        "restored_by": session.staff.name,
        **work.agreement.told(),
    }
    with session.desk.writing() as connection:
        record_exception(session, connection, work.agreement)
        record_event(session, connection, Action.DESK_RESTORED, None, after=after)


def _aside(order: RestoreOrder, moment: datetime) -> Path | None:
    if not order.replacing:
        return None
    target = order.target
    return target.with_name(f"{target.stem}-before-{stamp(moment)}{target.suffix}")


def _tell_key_ring(folder: Path) -> None:
    """Let the witness of this PC know that the desk is older on purpose."""
    header = read_header(folder)
    memory = PcMemory(header.desk_id)
    remembered = memory.load()
    if remembered is not None:
        memory.save(replace(remembered, anchor=header.anchor))
