"""Making, opening and locking a desk: header, keys and database come together here."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from jar_desk.documents.recovery_sheet import write_recovery_sheet
from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import (
    NotADesk,
    OneTimePassphrase,
    WeakPassphrase,
    WrongPassphrase,
)
from jar_desk.domain.errors import DeskError
from jar_desk.domain.passphrases import SEEN, normalised
from jar_desk.domain.people import parse_name
from jar_desk.domain.staff import Role, Staff
from jar_desk.rulebook import load_rulebook
from jar_desk.store import attachments, office_days, sources
from jar_desk.store import desk as stored
from jar_desk.store import staff as staff_rows
from jar_desk.usecases.backing_up import back_up_before_steps, note_backups
from jar_desk.usecases.changing import record_event, write_due_dates
from jar_desk.usecases.keys import finish_rotation, header_faults_named, replace_passphrase
from jar_desk.usecases.retention import write_erasure_days
from jar_desk.usecases.session import HeldKeys, Session
from jar_desk.usecases.this_pc import count_wrong_try, remember_end
from jar_desk.vault import unlocking
from jar_desk.vault.door import enter, enter_with_recovery
from jar_desk.vault.header import write_anchor, write_header
from jar_desk.vault.keys import calibrated_cost
from jar_desk.vault.recovery import parse_recovery_code
from jar_desk.vault.rotation import moved_on
from jar_desk.vault.strength import check_passphrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.desk_keys import Anchor
    from jar_desk.rulebook import Rulebook
    from jar_desk.store.desk import OpenDesk
    from jar_desk.vault.costs import Cost
    from jar_desk.vault.door import Entered
    from jar_desk.vault.memory import PcMemory, Remembered


def present() -> datetime:
    """Return the present moment, aware, in UTC."""
    return datetime.now(UTC)


def read_rules_ahead() -> None:
    """Read law and policy once, while a passphrase is being typed. Raises RuleFileBroken."""
    load_rulebook()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDesk:
    """A desk just made: the manager's session and the recovery code, shown this once."""

    session: Session
    recovery_groups: tuple[str, ...]
    recovery_sheet: bytes


def create_desk(
    folder: Path,
    *,
    organisation: str,
    manager_name: str,
    passphrase: str,
    language: str = "ja",
    now: Callable[[], datetime] = present,
    cost: Cost | None = None,
) -> NewDesk:
    """Make a desk with its first manager; the header comes last and makes the folder a desk.

    `cost` is what Argon2id takes half a second for on this PC unless given. A desk that could
    not be finished leaves the folder as it was.
    Raises Invalid, WeakPassphrase, UnsuitableFolder, DeskInUse, DiskFull, CannotWrite.
    """
    desk_id = uuid4()
    manager = Staff(id=uuid4(), name=parse_name(manager_name), role=Role.MANAGER)
    made = unlocking.create_header(
        desk_id, parse_name(organisation), manager, passphrase, cost or calibrated_cost()
    )
    keys = made.unlocked.keys
    sheet = write_recovery_sheet(made.recovery.groups, organisation, manager.name, language)
    held = HeldKeys(made.unlocked)
    desk = stored.create_desk(folder, desk_id, keys, keep_anchor=partial(_anchor, folder, held))
    try:
        session = Session(desk, manager, _rules_of(desk), now, held)
        _furnish(session)
        with header_faults_named():
            write_header(folder, made.header, keys)
    except BaseException as problem:
        desk.discard(problem)
        raise
    return NewDesk(session=session, recovery_groups=made.recovery.groups, recovery_sheet=sheet)


def _rules_of(desk: OpenDesk) -> Rulebook:
    """Return the shipped rules with the office's own days."""
    rules = load_rulebook()
    with desk.reading() as connection:
        rules.use_office_days(office_days.all_days(connection))
    return rules


def _furnish(session: Session) -> None:
    """Give a new desk its manager and the places where data are held."""
    with session.desk.writing() as connection:
        staff_rows.save(connection, session.staff)
        for source in session.rules.sources_seed:
            sources.save(connection, source)
        record_event(session, connection, Action.DESK_CREATED, None)
    write_due_dates(session)


def _anchor(folder: Path, held: HeldKeys, anchor: Anchor) -> None:
    with suppress(NotADesk):
        write_anchor(folder, held.unlocked.keys, anchor)


def open_desk(
    folder: Path,
    staff_id: UUID,
    passphrase: str,
    *,
    new_passphrase: str = "",
    now: Callable[[], datetime] = present,
    memory: PcMemory | None = None,
    cost: Cost | None = None,
) -> Session:
    """Open a desk with one person's passphrase; `memory` is given where this PC remembers it.

    A one-time passphrase opens it only together with the one that takes its place.
    Raises WrongPassphrase whatever of it is wrong, OneTimePassphrase, WeakPassphrase, Throttled,
    NotADesk, DamagedDesk, NewerDesk, DeskInUse, UnsuitableFolder.
    """
    remembered = memory.load() if memory else None
    counted = remembered.throttle if remembered else None
    try:
        entered = enter(folder, staff_id, passphrase, counted=counted)
    except WrongPassphrase:
        if memory and remembered:
            count_wrong_try(memory, remembered)
        raise
    member = entered.header.member(staff_id)
    one_time = member is not None and member.one_time
    if one_time:
        _check_successor(passphrase, new_passphrase)
    session = _session(folder, entered, staff_id, now, remembered)
    if one_time:
        chosen = cost or calibrated_cost()
        _give_passphrase(session, new_passphrase, chosen, Action.PASSPHRASE_CHANGED)
    return replace(session, memory=memory)


def _check_successor(passphrase: str, new_passphrase: str) -> None:
    """Refuse to go on with a passphrase that somebody else has seen."""
    if not new_passphrase:
        raise OneTimePassphrase
    check_passphrase(new_passphrase)
    if normalised(new_passphrase) == normalised(passphrase):
        raise WeakPassphrase(SEEN)


def open_with_recovery(
    folder: Path,
    typed_code: str,
    staff_id: UUID,
    new_passphrase: str,
    *,
    now: Callable[[], datetime] = present,
    cost: Cost | None = None,
) -> Session:
    """Open a desk with the printed sheet and give this person a new passphrase.

    Raises RecoveryTypo, WrongPassphrase, Throttled, WeakPassphrase, ReadOnlyDesk, DiskFull,
    CannotWrite, and as `open_desk`; the desk is then shut again.
    """
    code = parse_recovery_code(typed_code)
    entered = enter_with_recovery(folder, code)
    check_passphrase(new_passphrase)
    session = _session(folder, entered, staff_id, now, None)
    _give_passphrase(session, new_passphrase, cost or calibrated_cost(), Action.RECOVERY_USED)
    return session


def _give_passphrase(session: Session, passphrase: str, cost: Cost, why: Action) -> None:
    """Give the person who is coming in a new passphrase; without it the desk is shut again."""
    try:
        replace_passphrase(session, session.staff.id, passphrase, cost, why)
    except BaseException:
        session.desk.close()
        raise


def _session(
    folder: Path,
    entered: Entered,
    staff_id: UUID,
    now: Callable[[], datetime],
    remembered: Remembered | None,
) -> Session:
    header, unlocked = entered
    held = HeldKeys(unlocked)
    witnesses = (header.anchor, remembered.anchor if remembered else None)
    newer = moved_on(unlocked, header.desk_id).keys if unlocked.rotating else None
    before_steps = back_up_before_steps(folder, header.desk_id, unlocked.keys, now())
    desk = stored.open_desk(
        folder,
        header.desk_id,
        unlocked.keys,
        newer=newer,
        anchors=tuple(one for one in witnesses if one),
        keep_anchor=partial(_anchor, folder, held),
    )
    try:
        session = _welcomed(desk, staff_id, now, held)
        if not desk.read_only:
            note_backups(session, before_steps)
        if unlocked.rotating and not desk.read_only:
            finish_rotation(session)
    except BaseException:
        desk.close()
        raise
    return session


def _welcomed(
    desk: OpenDesk, staff_id: UUID, now: Callable[[], datetime], held: HeldKeys
) -> Session:
    with desk.reading() as connection:
        known = {one.id: one for one in staff_rows.all_staff(connection)}
        files = attachments.known_ids(connection)
    if staff_id not in known or not known[staff_id].active:
        raise WrongPassphrase
    session = Session(desk, known[staff_id], _rules_of(desk), now, held)
    if not desk.read_only:
        desk.files.collect_orphans(files)
        with desk.writing() as connection:
            record_event(session, connection, Action.DESK_OPENED, None)
            if desk.migrated:
                record_event(session, connection, Action.DESK_MIGRATED, None)
        write_due_dates(session)
    return session


def lock_desk(session: Session) -> None:
    """Record the lock, write what stays visible and the last anchor, and let go of the desk."""
    write_erasure_days(session)
    if not session.desk.read_only:
        with suppress(DeskError), session.desk.writing() as connection:
            record_event(session, connection, Action.DESK_LOCKED, None)
    session.desk.close()
    remember_end(session)
