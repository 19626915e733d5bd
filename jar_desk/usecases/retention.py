"""Retention (保管と消去): what is due, why, what holds it, and for how long things are kept.

Nothing here shows a person: things are named by numbers.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from jar_desk.domain.audit import Action
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.errors import DeskError, Invalid
from jar_desk.domain.keeping import kept_entry, kept_record
from jar_desk.domain.months import add_months
from jar_desk.domain.permissions import Permission
from jar_desk.domain.reminders import DueItem
from jar_desk.domain.retention import (
    LONGEST,
    SOON,
    DueState,
    DueThing,
    Hold,
    HoldKind,
    KeepRule,
    Kept,
    Period,
    PeriodChange,
    PeriodUnit,
    reckon_all,
    rules_now,
)
from jar_desk.domain.texts import given_reason, storable_text
from jar_desk.store import retention as stored
from jar_desk.store import status_file
from jar_desk.store.same_person import seen_holds
from jar_desk.usecases.changing import record_event
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy import Connection

    from jar_desk.domain.retention import Disposal
    from jar_desk.usecases.session import Session

_AUDIT: Final = "DR-AUDIT"
_CASE: Final = "DR-CASE"


@dataclass(frozen=True, slots=True)
class Thing:
    """What an event is about."""

    id: UUID


@needs(Permission.INQUIRIES)
def keep_rules(session: Session) -> tuple[KeepRule, ...]:
    """Return every period as it holds now."""
    with session.desk.reading() as connection:
        return rules_in(session, connection)


@needs(Permission.INQUIRIES)
def period_changes(session: Session) -> list[PeriodChange]:
    """Return what was changed of periods, oldest first."""
    with session.desk.reading() as connection:
        return stored.period_changes(connection)


@needs(Permission.DECIDE_ALONE)
def change_period(session: Session, code: str, period: Period, reason: str) -> Done[KeepRule]:
    """Set another period in place of the one that holds; the old one is kept with the event.

    Raises NotPermitted, Invalid("reason", "empty"), Invalid("period", "out-of-range" | "same"),
    Invalid("code", "unknown").
    """
    given = given_reason(reason)
    if not 0 <= period.count <= LONGEST:
        raise Invalid("period", "out-of-range")
    change = PeriodChange(
        id=uuid4(),
        code=code,
        count=period.count,
        unit=period.unit,
        reason=storable_text(given),
        changed_by=session.staff.id,
        changed_at=session.now(),
    )
    with session.desk.writing() as connection:
        before = {one.code: one for one in rules_in(session, connection)}
        if code not in before:
            raise Invalid("code", "unknown")
        if before[code].period == period:
            raise Invalid("period", "same")
        stored.add_period_change(connection, change)
        told: dict[str, object] = {"code": code, "reason": change.reason}
        old, new = _plain(before[code].period), _plain(period)
        record_event(session, connection, Action.RETENTION_CHANGED, None, old, new | told)
        after = {one.code: one for one in rules_in(session, connection)}
    return Done(after[code], _changes())


def _plain(period: Period) -> dict[str, object]:
    return {"count": period.count, "unit": period.unit.value}


@needs(Permission.INQUIRIES)
def kept_things(session: Session) -> tuple[DueThing, ...]:
    """Return everything with a period, the earliest day first. Raises NotPermitted."""
    with session.desk.reading() as connection:
        return reckoned(session, connection)


@needs(Permission.INQUIRIES)
def due_things(session: Session) -> tuple[DueThing, ...]:
    """Return what is to be erased now. Raises NotPermitted."""
    today = session.today()
    with session.desk.reading() as connection:
        found = reckoned(session, connection, soon=True)
    return tuple(one for one in found if one.state(today) is DueState.DUE)


@needs(Permission.INQUIRIES)
def disposal_items(session: Session, connection: Connection) -> list[DueItem]:
    """Return what is to be erased now or soon and is not held, each with the day it is due from."""
    today = session.today()
    wanted = {DueState.DUE, DueState.SOON}
    return [
        DueItem(
            entity=one.kept.id,
            number=one.kept.number,
            due=one.erase_from,
            disposal=one.kept.what,
        )
        for one in reckoned(session, connection, soon=True)
        if one.erase_from is not None and one.state(today) in wanted and not one.holds
    ]


def write_erasure_days(session: Session) -> None:
    """Refresh the bare days of erasures that the locked program may read.

    Who may not see what is due leaves them as they were; what fails here waits for the next time.
    """
    if session.desk.read_only or not session.staff.role.works_on_inquiries:
        return
    with suppress(DeskError):
        with session.desk.reading() as connection:
            items = disposal_items(session, connection)
        status_file.write_erasures(session.desk.folder, (one.due for one in items))


@needs(Permission.INQUIRIES)
def due_count(session: Session) -> int:
    """Return how much is to be erased now. Raises NotPermitted."""
    return len(due_things(session))


@needs(Permission.INQUIRIES)
def disposals(session: Session) -> list[Disposal]:
    """Return the records of erasures, newest first. Raises NotPermitted."""
    with session.desk.reading() as connection:
        return stored.disposals(connection)


@needs(Permission.INQUIRIES)
def place_hold(
    session: Session, about: UUID, kind: HoldKind, reason: str, until: date | None = None
) -> Done[Hold]:
    """Keep a thing, or an inquiry with all in it, from being erased.

    Raises NotPermitted, Invalid("kind", "not-allowed"), Invalid("reason", "empty"),
    Invalid("until", "too-early").
    """
    if not kind.is_placed:
        raise Invalid("kind", "not-allowed")
    given = given_reason(reason)
    if until is not None and until < session.today():
        raise Invalid("until", "too-early")
    hold = Hold(
        id=uuid4(),
        about=about,
        kind=kind,
        reason=storable_text(given),
        until=until,
        placed_by=session.staff.id,
        placed_at=session.now(),
    )
    with session.desk.writing() as connection:
        stored.place_hold(connection, hold)
        told: dict[str, object] = {"kind": kind.value, "reason": hold.reason}
        told["until"] = until.isoformat() if until else None
        record_event(session, connection, Action.HOLD_PLACED, Thing(about), None, told)
    return Done(hold, _changes(about))


@needs(Permission.DECIDE_ALONE)
def lift_hold(session: Session, hold: Hold, why: str) -> Done[Hold]:
    """Let a thing be erased again; what the program sees by itself cannot be lifted.

    Raises NotPermitted, Invalid("reason", "empty"), Invalid("kind", "not-allowed"), Stale.
    """
    if not hold.kind.is_placed:
        raise Invalid("kind", "not-allowed")
    given = given_reason(why)
    lifted = replace(
        hold,
        lifted_by=session.staff.id,
        lifted_at=session.now(),
        lifted_why=storable_text(given),
    )
    with session.desk.writing() as connection:
        stored.lift_hold(connection, lifted)
        told: dict[str, object] = {"kind": hold.kind.value, "reason": lifted.lifted_why}
        record_event(session, connection, Action.HOLD_LIFTED, Thing(hold.about), None, told)
    return Done(lifted, _changes(hold.about))


@needs(Permission.INQUIRIES)
def note_start(session: Session, thing: DueThing, day: date) -> Done[None]:
    """Say from when the period of a found record runs (the end of the event it came from).

    Raises NotPermitted, Invalid("day", "in-future").
    """
    if day > session.today():
        raise Invalid("day", "in-future")
    with session.desk.writing() as connection:
        stored.note_start(connection, thing.kept.id, day, session.staff.id, session.now())
        about = Thing(thing.kept.inquiry or thing.kept.id)
        told: dict[str, object] = {"record": str(thing.kept.id), "day": day.isoformat()}
        record_event(session, connection, Action.START_RECORDED, about, None, told)
    return Done(None, _changes(thing.kept.id))


def rules_in(session: Session, connection: Connection) -> tuple[KeepRule, ...]:
    """Return every period as it holds in the state of this connection."""
    return rules_now(session.rules.keeping, stored.period_changes(connection))


@needs(Permission.INQUIRIES)
def reckoned(
    session: Session, connection: Connection, *, soon: bool = False
) -> tuple[DueThing, ...]:
    """Return everything with a period in the state of this connection.

    With `soon` inquiries are left out whose day is more than `SOON` ahead: most of them.
    """
    rules = rules_in(session, connection)
    things = _things(session, connection, rules, soon=soon)
    holds: dict[UUID, list[Hold]] = {}
    among = {one.inquiry for one in things if one.inquiry is not None}
    for hold in (*stored.placed_holds(connection), *seen_holds(connection, among)):
        holds.setdefault(hold.about, []).append(hold)
    return reckon_all(things, rules, holds, session.today())


def _things(
    session: Session, connection: Connection, rules: tuple[KeepRule, ...], *, soon: bool
) -> list[Kept]:
    by_code = {one.code: one for one in rules}
    of_rows = {
        row.code: by_code[row.retention]
        for row in session.rules.policy.inventory
        if row.retention in by_code
    }
    ended_by = _before(by_code[_CASE], session.today() + SOON) if soon else None
    entries = map(kept_entry, stored.register_rows(connection))
    return [
        *stored.superseded_packages(connection),
        *stored.identity_copies(connection),
        *_records(connection, of_rows),
        *stored.answer_copies(connection),
        *stored.ended_inquiries(connection, ended_by),
        *(one for one in entries if one is not None),
        *stored.register_lines(connection),
        *stored.old_audit_values(connection, _before(by_code[_AUDIT], session.today())),
    ]


def _records(connection: Connection, of_rows: Mapping[str, KeepRule]) -> list[Kept]:
    found = (kept_record(*one, of_rows) for one in stored.found_records(connection))
    return [one for one in found if one is not None]


def _before(rule: KeepRule, today: date) -> date:
    """Return a day before which a period of this length is over."""
    if rule.period.unit is PeriodUnit.MONTHS:
        return add_months(today, -rule.period.count)
    return today - timedelta(days=rule.period.count)


def _changes(*ids: UUID) -> Changes:
    return Changes(frozenset({Kind.RETENTION}), frozenset(ids))
