"""Making, opening, staffing and locking a desk: header, keys and database come together here."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from jar_desk.documents.recovery_sheet import write_recovery_sheet
from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.desk_errors import NotADesk, WrongPassphrase
from jar_desk.domain.differences import changed_fields
from jar_desk.domain.errors import CannotWrite, DeskError
from jar_desk.domain.passphrases import check_passphrase
from jar_desk.domain.people import parse_name
from jar_desk.domain.staff import Role, Staff
from jar_desk.rulebook import load_rulebook
from jar_desk.store import attachments, office_days, sources
from jar_desk.store import desk as stored
from jar_desk.store import staff as staff_rows
from jar_desk.usecases.changing import record_event, write_due_dates
from jar_desk.usecases.session import Session
from jar_desk.usecases.this_pc import remember_end
from jar_desk.vault import unlocking
from jar_desk.vault.costs import DEFAULT_COST, Cost
from jar_desk.vault.door import enter, enter_with_recovery
from jar_desk.vault.header import change_header, read_header, write_anchor, write_header
from jar_desk.vault.keys import calibrated_cost
from jar_desk.vault.recovery import parse_recovery_code

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from jar_desk.domain.desk_keys import Anchor
    from jar_desk.rulebook import Rulebook
    from jar_desk.store.desk import OpenDesk
    from jar_desk.vault.door import Entered
    from jar_desk.vault.memory import PcMemory, Remembered
    from jar_desk.vault.unlocking import Unlocked


def present() -> datetime:
    """Return the present moment, aware, in UTC."""
    return datetime.now(UTC)


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
    desk = stored.create_desk(
        folder, desk_id, keys, keep_anchor=partial(_anchor, folder, made.unlocked)
    )
    try:
        session = Session(desk, manager, _rules_of(desk), now, made.unlocked)
        _furnish(session)
        with _header_faults_named():
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


@contextmanager
def _header_faults_named() -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise CannotWrite from problem


def _furnish(session: Session) -> None:
    """Give a new desk its manager and the places where data are held."""
    with session.desk.writing() as connection:
        staff_rows.save(connection, session.staff)
        for source in session.rules.sources_seed:
            sources.save(connection, source)
        record_event(session, connection, Action.DESK_CREATED, None)
    write_due_dates(session)


def _anchor(folder: Path, unlocked: Unlocked, anchor: Anchor) -> None:
    with suppress(NotADesk):
        write_anchor(folder, unlocked.keys, anchor)


def open_desk(
    folder: Path,
    staff_id: UUID,
    passphrase: str,
    *,
    now: Callable[[], datetime] = present,
    memory: PcMemory | None = None,
) -> Session:
    """Open a desk with one person's passphrase; `memory` is given where this PC remembers it.

    Raises WrongPassphrase whatever of it is wrong, Throttled, NotADesk, DamagedDesk, NewerDesk,
    DeskInUse, UnsuitableFolder.
    """
    remembered = memory.load() if memory else None
    counted = remembered.throttle if remembered else None
    entered = enter(folder, staff_id, passphrase, counted=counted)
    session = _session(folder, entered, staff_id, now, remembered)
    return replace(session, memory=memory)


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
    try:
        _give_passphrase(session, new_passphrase, cost or calibrated_cost())
    except BaseException:
        session.desk.close()
        raise
    return session


def _give_passphrase(session: Session, passphrase: str, cost: Cost) -> None:
    """Give the acting person a new passphrase; it never holds without its event."""
    unlocked, staff_id = session.unlocked, session.staff.id
    with session.desk.writing() as connection, _header_faults_named():
        record_event(session, connection, Action.RECOVERY_USED, None)
        change_header(
            session.desk.folder,
            unlocked.keys,
            lambda header: unlocking.set_passphrase(header, unlocked, staff_id, passphrase, cost),
        )


def _session(
    folder: Path,
    entered: Entered,
    staff_id: UUID,
    now: Callable[[], datetime],
    remembered: Remembered | None,
) -> Session:
    header, unlocked = entered
    witnesses = (header.anchor, remembered.anchor if remembered else None)
    desk = stored.open_desk(
        folder,
        header.desk_id,
        unlocked.keys,
        anchors=tuple(one for one in witnesses if one),
        keep_anchor=partial(_anchor, folder, unlocked),
    )
    try:
        return _welcomed(desk, staff_id, now, unlocked)
    except BaseException:
        desk.close()
        raise


def _welcomed(
    desk: OpenDesk, staff_id: UUID, now: Callable[[], datetime], unlocked: Unlocked
) -> Session:
    with desk.reading() as connection:
        known = {one.id: one for one in staff_rows.all_staff(connection)}
        files = attachments.known_ids(connection)
    if staff_id not in known or not known[staff_id].active:
        raise WrongPassphrase
    session = Session(desk, known[staff_id], _rules_of(desk), now, unlocked)
    if not desk.read_only:
        desk.files.collect_orphans(files)
        with desk.writing() as connection:
            record_event(session, connection, Action.DESK_OPENED, None)
            if desk.migrated:
                record_event(session, connection, Action.DESK_MIGRATED, None)
        write_due_dates(session)
    return session


def lock_desk(session: Session) -> None:
    """Record the lock, write the last anchor and let go of the desk."""
    if not session.desk.read_only:
        with suppress(DeskError), session.desk.writing() as connection:
            record_event(session, connection, Action.DESK_LOCKED, None)
    session.desk.close()
    remember_end(session)


def add_staff(
    session: Session, name: str, role: Role, passphrase: str, cost: Cost | None = None
) -> Done[Staff]:
    """Let another person work at the desk with a passphrase of their own.

    `cost` is that of the manager's own passphrase unless given.
    Raises NotPermitted, Invalid("name", ...), WeakPassphrase, ReadOnlyDesk, DiskFull, CannotWrite.
    """
    session.require(Role.MANAGER)
    person = Staff(id=uuid4(), name=parse_name(name), role=role)
    folder, unlocked = session.desk.folder, session.unlocked
    check_passphrase(passphrase)
    mine = read_header(folder).member(session.staff.id)
    chosen = cost or (mine.cost if mine else DEFAULT_COST)
    with session.desk.writing() as connection, _header_faults_named():
        staff_rows.save(connection, person)
        _, after = changed_fields(None, person)
        record_event(session, connection, Action.STAFF_ADDED, None, None, after)
        change_header(
            folder,
            unlocked.keys,
            lambda header: unlocking.add_member(header, unlocked, person, passphrase, chosen),
        )
    return Done(person, Changes(frozenset({Kind.STAFF}), frozenset({person.id})))
