"""Who may open the desk: inviting, roles, leaving, passphrases, and the keys behind them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import reduce
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from jar_desk.documents.passphrases import generate_passphrase
from jar_desk.documents.recovery_sheet import write_recovery_sheet
from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.desk_errors import ReadOnlyDesk
from jar_desk.domain.differences import changed_fields
from jar_desk.domain.errors import NotPermitted, Unknown
from jar_desk.domain.four_eyes import Deed
from jar_desk.domain.people import parse_name
from jar_desk.domain.permissions import Permission
from jar_desk.domain.staff import Role, Staff
from jar_desk.domain.texts import given_reason, storable_text
from jar_desk.store import staff as staff_rows
from jar_desk.usecases import four_eyes
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.keys import change_own_header, finish_rotation, replace_passphrase
from jar_desk.usecases.permitted import needs
from jar_desk.vault import rotation, unlocking
from jar_desk.vault.costs import DEFAULT_COST, Cost
from jar_desk.vault.door import enter
from jar_desk.vault.header import read_header
from jar_desk.vault.recovery import RecoveryCode, new_recovery_code
from jar_desk.vault.strength import check_passphrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from jar_desk.domain.four_eyes import DeedProposal
    from jar_desk.usecases.session import Session
    from jar_desk.vault.members import Header, Member

STAFF: Final = frozenset({Kind.STAFF})


class WayIn(StrEnum):
    """How somebody can open the desk."""

    OWN = "own"
    ONE_TIME = "one-time"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Access:
    """A person of the desk and their way in."""

    staff: Staff
    way_in: WayIn


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskAccess:
    """Who can open the desk.

    `epoch` counts the keys it has had; `rotating`: it is between two of them; `sheet`: a recovery
    sheet opens it too.
    """

    people: tuple[Access, ...]
    epoch: int
    rotating: bool
    sheet: bool


@dataclass(frozen=True, slots=True)
class Invitation:
    """A way in that opens once, to be handed over; the passphrase is shown this once."""

    staff: Staff
    passphrase: str


@dataclass(frozen=True, slots=True)
class NewSheet:
    """A recovery sheet to be printed: the code, and the sheet as a PDF."""

    code: RecoveryCode = field(repr=False)
    pdf: bytes = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the groups of the code."""
        return self.code.groups


@needs(Permission.FIGURES)
def who_can_open(session: Session) -> DeskAccess:
    """Return everybody who works or worked here, by name, with their way in."""
    header = read_header(session.desk.folder)
    with session.desk.reading() as connection:
        people = staff_rows.all_staff(connection)
    return DeskAccess(
        people=tuple(Access(one, _way_in(header.member(one.id))) for one in people),
        epoch=header.epoch,
        rotating=session.unlocked.rotating,
        sheet=header.recovery is not None,
    )


@needs(Permission.STAFF)
def add_staff(
    session: Session,
    name: str,
    role: Role,
    passphrase: str,
    cost: Cost | None = None,
    *,
    one_time: bool = False,
) -> Done[Staff]:
    """Let another person work at the desk with a passphrase of their own.

    `cost` is that of the manager's own passphrase unless given.
    Raises NotPermitted, Invalid("name", ...), WeakPassphrase, ReadOnlyDesk, DiskFull, CannotWrite.
    """
    person = Staff(id=uuid4(), name=parse_name(name), role=role)
    check_passphrase(passphrase)
    chosen = cost or _own_cost(session)
    with session.desk.writing() as connection:
        staff_rows.save(connection, person)
        _, after = changed_fields(None, person)
        record_event(session, connection, Action.STAFF_ADDED, None, None, after)
        change_own_header(
            session,
            lambda header: unlocking.add_member(
                header, session.unlocked, person, passphrase, chosen, one_time=one_time
            ),
        )
    return Done(person, Changes(STAFF, frozenset({person.id})))


@needs(Permission.STAFF)
def invite(session: Session, name: str, role: Role, cost: Cost | None = None) -> Done[Invitation]:
    """Let another person in with a passphrase that opens once; they then choose their own.

    Raises as `add_staff`.
    """
    passphrase = generate_passphrase()
    done = add_staff(session, name, role, passphrase, cost, one_time=True)
    return Done(Invitation(done.value, passphrase), done.changes)


@needs(Permission.STAFF)
def invite_anew(session: Session, staff_id: UUID, cost: Cost | None = None) -> Done[Invitation]:
    """Give a colleague who forgot the passphrase one that opens once; the old one opens no more.

    Raises NotPermitted (also for oneself), Unknown, ReadOnlyDesk, DiskFull, CannotWrite.
    """
    person = _colleague(session, staff_id)
    passphrase, chosen = generate_passphrase(), cost or _own_cost(session)
    replace_passphrase(
        session, staff_id, passphrase, chosen, Action.STAFF_INVITED_ANEW, one_time=True
    )
    return Done(Invitation(person, passphrase), Changes(STAFF, frozenset({staff_id})))


@needs(Permission.OWN_ACCESS)
def change_passphrase(
    session: Session, current: str, new: str, cost: Cost | None = None
) -> Done[Staff]:
    """Choose a new passphrase for oneself. Backups made before still open with the old one.

    Raises WrongPassphrase, Throttled, WeakPassphrase, ReadOnlyDesk, DiskFull, CannotWrite.
    """
    if session.desk.read_only:
        raise ReadOnlyDesk
    check_passphrase(new)
    enter(session.desk.folder, session.staff.id, current)
    chosen = cost or _own_cost(session)
    replace_passphrase(session, session.staff.id, new, chosen, Action.PASSPHRASE_CHANGED)
    return Done(session.staff, Changes(STAFF, frozenset({session.staff.id})))


@needs(Permission.STAFF)
def propose_role(session: Session, staff_id: UUID, role: Role, reason: str) -> Done[DeedProposal]:
    """Put another role of a colleague before a second person.

    Raises NotPermitted (also for oneself), Unknown, Invalid("reason", "empty"), LastManager.
    """
    colleague = _colleague(session, staff_id)
    unlocking.set_role(read_header(session.desk.folder), staff_id, role)
    return four_eyes.propose(session, Deed.ROLE_CHANGE, _role_change(colleague, role), reason)


def role_change_now(session: Session, proposal: DeedProposal) -> object:
    """Return what a proposed change of a role would be now. Raises Unknown."""
    says = proposal.says()
    return _role_change(_person(session, UUID(says["staff"])), Role(says["to"]))


@needs(Permission.INQUIRIES)
def carry_out_role(session: Session, proposal: DeedProposal) -> Done[Staff]:
    """Give a colleague the role two people agreed on; it holds from their next unlocking.

    Raises NotApproved, ContentChanged, Unknown, LastManager, Stale, ReadOnlyDesk, DiskFull,
    CannotWrite.
    """
    says = proposal.says()
    before = _person(session, UUID(says["staff"]))
    after = replace(before, role=Role(says["to"]))
    content = _role_change(before, after.role)
    with session.desk.writing() as connection:
        four_eyes.carry_out(session, connection, proposal, content)
        _save(session, connection, before, after, Action.STAFF_CHANGED, proposal.reason)
        change_own_header(session, lambda header: unlocking.set_role(header, after.id, after.role))
    return Done(after, Changes(STAFF | {Kind.PROPOSAL}, frozenset({after.id, proposal.id})))


@needs(Permission.STAFF)
def end_access(session: Session, staff_id: UUID, reason: str) -> Done[Staff]:
    """Take a colleague's way in away and move the desk on to a new key.

    Copies made before stay readable to them: no key can be taken out of somebody's hands.
    Raises as `propose_role`, ReadOnlyDesk, DiskFull, CannotWrite. Where only moving on failed,
    the way in is gone already, and whoever opens the desk next finishes it.
    """
    (after,) = end_every_access(session, [staff_id], reason).value
    return Done(after, Changes(STAFF, frozenset({staff_id})))


@needs(Permission.STAFF)
def end_every_access(
    session: Session, staff_ids: Iterable[UUID], reason: str
) -> Done[tuple[Staff, ...]]:
    """Take the way in of several colleagues away at once; else as `end_access`."""
    leaving = [_colleague(session, one) for one in staff_ids]
    gone = tuple(replace(one, active=False) for one in leaving)
    unlocked = rotation.with_next_key(session.unlocked)
    with session.desk.writing() as connection:
        for before, after in zip(leaving, gone, strict=True):
            _save(session, connection, before, after, Action.STAFF_LEFT, reason)
        change_own_header(
            session,
            lambda header: rotation.begin(
                reduce(_without, (one.id for one in gone), header), unlocked
            ),
        )
    session.held.unlocked = unlocked
    finish_rotation(session)
    return Done(gone, Changes(STAFF, frozenset(one.id for one in gone)))


@needs(Permission.STAFF)
def rotate_keys(session: Session) -> Done[int]:
    """Move the desk on to a new key, or finish what was begun; return which one it is by now.

    Raises NotPermitted, ReadOnlyDesk, DeskBusy, DiskFull, CannotWrite.
    """
    if session.desk.read_only:
        raise ReadOnlyDesk
    unlocked = rotation.with_next_key(session.unlocked)
    change_own_header(session, lambda header: rotation.begin(header, unlocked))
    session.held.unlocked = unlocked
    finish_rotation(session)
    return Done(session.unlocked.epoch, Changes(STAFF))


@needs(Permission.STAFF)
def new_sheet(session: Session, language: str) -> NewSheet:
    """Draw the code of a new recovery sheet; it opens nothing until `use_sheet`.

    Raises NotPermitted.
    """
    code = new_recovery_code()
    organisation = read_header(session.desk.folder).organisation
    sheet = write_recovery_sheet(code.groups, organisation, session.staff.name, language)
    return NewSheet(code, sheet)


@needs(Permission.STAFF)
def use_sheet(session: Session, sheet: NewSheet) -> Done[None]:
    """Let the new sheet open the desk; the old one opens it no more.

    Raises NotPermitted, ReadOnlyDesk, DiskFull, CannotWrite.
    """
    with session.desk.writing() as connection:
        record_event(session, connection, Action.RECOVERY_RENEWED, None)
        change_own_header(
            session,
            lambda header: unlocking.renew_recovery(header, session.unlocked, sheet.code),
        )
    return Done(None, Changes(STAFF))


def _role_change(staff: Staff, role: Role) -> dict[str, str]:
    return {"staff": str(staff.id), "from": staff.role.value, "to": role.value}


def _colleague(session: Session, staff_id: UUID) -> Staff:
    """Return another person who works here. Raises NotPermitted for oneself, Unknown."""
    if staff_id == session.staff.id:
        raise NotPermitted
    return _person(session, staff_id)


def _person(session: Session, staff_id: UUID) -> Staff:
    with session.desk.reading() as connection:
        people = staff_rows.all_staff(connection)
    for one in people:
        if one.id == staff_id and one.active:
            return one
    raise Unknown(staff_id)


def _save(
    session: Session,
    connection: Connection,
    before: Staff,
    after: Staff,
    action: Action,
    reason: str,
) -> None:
    given = given_reason(storable_text(reason))
    staff_rows.save(connection, after)
    old, new = changed_fields(before, after)
    new = {"staff": str(after.id), "reason": given, **(new or {})}
    record_event(session, connection, action, None, old, new)


def _without(header: Header, staff_id: UUID) -> Header:
    """Return a header that does not let this person in, which may be so already."""
    return unlocking.remove_member(header, staff_id) if header.member(staff_id) else header


def _own_cost(session: Session) -> Cost:
    mine = read_header(session.desk.folder).member(session.staff.id)
    return mine.cost if mine else DEFAULT_COST


def _way_in(member: Member | None) -> WayIn:
    if member is None:
        return WayIn.NONE
    return WayIn.ONE_TIME if member.one_time else WayIn.OWN
