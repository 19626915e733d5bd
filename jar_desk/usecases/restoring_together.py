"""Two people restore a desk together: proposals lie in the desk, which often does not open then.

So the second person gives their own passphrase beside the first one's, checked against the header
of the backup. The recovery sheet counts as a second person: it lies sealed with the office, not in
the hands of whoever restores. Only where nobody else can, it is an exception with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action
from jar_desk.domain.desk_errors import (
    RecoveryTypo,
    SecondDoesNotFit,
    SeveralFit,
    WrongPassphrase,
)
from jar_desk.domain.four_eyes import Deed, check_together, second_people
from jar_desk.usecases.changing import record_event
from jar_desk.vault.looking import fitting
from jar_desk.vault.recovery import parse_recovery_code
from jar_desk.vault.unlocking import unlock, unlock_with_recovery

if TYPE_CHECKING:
    from collections.abc import Collection
    from uuid import UUID

    from sqlalchemy import Connection

    from jar_desk.domain.staff import Staff
    from jar_desk.usecases.command_door import Key
    from jar_desk.usecases.session import Session
    from jar_desk.vault.members import Header

BY_SHEET = "recovery-sheet"


@dataclass(frozen=True, slots=True)
class SecondKey:
    """What the second person gives: their passphrase, or the code of the sheet for nobody's id."""

    secret: str = field(repr=False)
    staff_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """Who agreed beside the one who restores; `alone` is the reason where nobody else could."""

    by: Staff | None = None
    sheet: bool = False
    alone: str = ""

    def told(self) -> dict[str, object]:
        """Return what the event of the restore says of it."""
        if self.by is not None:
            return {"approved_by": self.by.name, "approver": str(self.by.id)}
        return {"approved_by": BY_SHEET} if self.sheet else {"alone": self.alone}


def agree(
    header: Header,
    first: Staff,
    second: SecondKey | None,
    alone: str,
    gone: Collection[UUID] = (),
) -> Agreement:
    """Return how two people agreed; `gone` have left since the backup and have no word.

    Raises SamePerson, NotPermitted, NotApproved where somebody else could and did not,
    SomebodyElseCould, Invalid("reason", "empty"), SecondDoesNotFit, RecoveryTypo.
    """
    if second is not None and second.staff_id is None:
        _open_by_sheet(header, second.secret)
        return Agreement(sheet=True)
    here = who_could_come(header, gone)
    person = next((one for one in here if second and one.id == second.staff_id), None)
    reason = check_together(Deed.RESTORE, first, person, here, alone)
    if person is None or second is None:
        return Agreement(alone=reason)
    try:
        unlock(header, person.id, second.secret)
    except WrongPassphrase as problem:
        raise SecondDoesNotFit from problem
    return Agreement(by=person)


def who_could_come(header: Header, gone: Collection[UUID] = ()) -> tuple[Staff, ...]:
    """Return who has a passphrase of their own and has not left since."""
    invited = {one.id for one in header.members if one.one_time}
    return tuple(one for one in header.people() if one.id not in {*gone, *invited})


def who_could_approve(
    people: Collection[Staff], first: UUID, gone: Collection[UUID]
) -> tuple[Staff, ...]:
    """Return who could be the second person beside the first, managers first."""
    here = {one.id: one for one in people if one.id not in gone}
    return tuple(here[one] for one in second_people(Deed.RESTORE, here.values(), first))


def second_key(header: Header, first: UUID, key: Key) -> SecondKey:
    """Return whose passphrase this is beside the first person's, or that it is the sheet's code.

    Raises SecondDoesNotFit, SeveralFit.
    """
    try:
        parse_recovery_code(key.passphrase)
    except RecoveryTypo:
        pass
    else:
        return SecondKey(key.passphrase)
    meant = (
        one.id
        for one, _, _ in fitting(
            header, key.passphrase, lambda one: one.id != first and key.is_for(one)
        )
    )
    found = list(meant)
    if len(found) > 1:
        raise SeveralFit
    if not found:
        raise SecondDoesNotFit
    return SecondKey(key.passphrase, found[0])


def record_exception(session: Session, connection: Connection, agreement: Agreement) -> None:
    """Append that one person restored the desk alone, which is an event of its own."""
    if agreement.alone:
        told: dict[str, object] = {"deed": Deed.RESTORE.value, "reason": agreement.alone}
        record_event(session, connection, Action.FOUR_EYES_EXCEPTED, None, after=told)


def _open_by_sheet(header: Header, typed: str) -> None:
    code = parse_recovery_code(typed)
    try:
        unlock_with_recovery(header, code)
    except WrongPassphrase as problem:
        raise SecondDoesNotFit from problem
