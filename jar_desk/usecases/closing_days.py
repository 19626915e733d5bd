"""Closing days and holidays of the office: seen by all who work, changed by the manager.

A changed table moves dates: it is shown first which, and then takes effect with all of them in
one transaction.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jar_desk.domain.audit import Action, AuditEvent
from jar_desk.domain.calendars import DAY, ClosingDay, ClosingKind
from jar_desk.domain.changes import Changes, Done, Kind
from jar_desk.domain.differences import plain
from jar_desk.domain.errors import TableChanged
from jar_desk.domain.forbidden_data import masked_in
from jar_desk.domain.office_days import check_office_day, check_stays_open
from jar_desk.domain.permissions import Permission
from jar_desk.domain.recomputing import EntryCase, recompute, recompute_entries
from jar_desk.domain.registers.entry import RegisterKind
from jar_desk.domain.registers.incident_duties import next_duty
from jar_desk.domain.registers.incidents import DutyKind, Incident
from jar_desk.domain.texts import storable
from jar_desk.store import audit, clock_cases, office_days, registers
from jar_desk.usecases.changing import record_arrival, record_event, write_due_dates
from jar_desk.usecases.forbidden import looked_through
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from sqlalchemy import Connection

    from jar_desk.domain.office_days import OfficeDay
    from jar_desk.domain.recomputing import MovedDate, Recomputed
    from jar_desk.rulebook import Rulebook
    from jar_desk.usecases.session import Session

    OfficeDays = tuple[OfficeDay, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a wanted table would move; give it to `change_office_days` to make it so."""

    before: OfficeDays
    wanted: OfficeDays
    moved: tuple[MovedDate, ...]


@needs(Permission.INQUIRIES)
def office_table(session: Session) -> OfficeDays:
    """Return the office's own days as they hold now. Raises NotPermitted."""
    return session.rules.office_days


@needs(Permission.INQUIRIES)
def days_off(session: Session, first: date, last: date, days: OfficeDays) -> list[ClosingDay]:
    """Return holidays and closures between two days by a table; week-ends alone are left out."""
    calendar = session.rules.with_office_days(days).office_calendar()
    span = (first + number * DAY for number in range((last - first).days + 1))
    closings = (calendar.closed(day) for day in span)
    return [one for one in closings if one and one.names[0].kind is not ClosingKind.WEEKEND]


@needs(Permission.DESK)
def preview_office_days(session: Session, wanted: Sequence[OfficeDay]) -> Preview:
    """Reckon which dates of open inquiries and registers a table would move; nothing is changed.

    Raises NotPermitted, and Invalid as `check_office_day` and `check_stays_open`.
    """
    days = tuple(storable(one) for one in wanted)
    law = _checked(session, days)
    with session.desk.reading() as connection:
        before = office_days.all_days(connection)
        found = _recomputed(session, connection, law)
        entries = _entries(session, connection, law)
    return Preview(before, days, (*_moved(found), *entries))


@needs(Permission.DESK)
def change_office_days(session: Session, preview: Preview) -> Done[tuple[MovedDate, ...]]:
    """Let a table hold, and move the dates of all open inquiries and registers with it.

    What moves is reckoned again: inquiries may have changed since the preview.
    Raises NotPermitted, Invalid, ForbiddenFound, and TableChanged where the table is not
    the one the preview started from.
    """
    looked = looked_through(session, preview.before, preview.wanted)
    preview = replace(preview, wanted=looked.value)
    law = _checked(session, preview.wanted)
    with session.desk.writing() as connection:
        _same_table(connection, preview)
        found = _recomputed(session, connection, law)
        entries = _entries(session, connection, law)
        office_days.replace_all(connection, preview.wanted)
        clock_cases.put_right(connection, found)
        registers.put_right(connection, entries)
        before, after = _differences(preview)
        record_event(session, connection, Action.OFFICE_DAYS_CHANGED, None, before, after)
        record_arrival(session, connection, looked, None)
        moved = (*_moved(found), *entries)
        audit.append_all(connection, session.desk.keys, (_event(session, one) for one in moved))
    session.rules.use_office_days(preview.wanted)
    write_due_dates(session)
    kinds = {Kind.SETTINGS, Kind.INQUIRY, *([Kind.REGISTER] if entries else [])}
    return Done(moved, Changes(frozenset(kinds), frozenset(one.entity for one in moved)))


def _checked(session: Session, days: OfficeDays) -> Rulebook:
    for one in days:
        check_office_day(one)
    law = session.rules.with_office_days(days)
    check_stays_open(law.office_calendar(), session.today())
    return law


def _recomputed(session: Session, connection: Connection, law: Rulebook) -> list[Recomputed]:
    cases = clock_cases.open_cases(connection)
    return list(recompute(cases, session.rules, law))


def _moved(found: Iterable[Recomputed]) -> tuple[MovedDate, ...]:
    return tuple(one for each in found for one in each.moved)


def _entries(session: Session, connection: Connection, law: Rulebook) -> tuple[MovedDate, ...]:
    """Return the days of the registers that move.

    Consent withdrawals: three working days, a house target. Incidents: the final report, which a
    holiday put right can move, but no closing day of the office.
    """
    cases = [*registers.open_withdrawals(connection), *_final_reports(session, connection)]
    return tuple(recompute_entries(cases, session.rules, law))


def _final_reports(session: Session, connection: Connection) -> Iterator[EntryCase]:
    """Yield the incidents of which the final report is the next thing due."""
    for row in registers.everything(connection, RegisterKind.INCIDENT):
        entry = row.entry
        if row.due is None or entry.number is None or not isinstance(entry, Incident):
            continue
        duty = next_duty(entry, session.rules)
        if duty is not None and duty.kind is DutyKind.FINAL and duty.rule is not None:
            yield EntryCase(
                id=entry.id,
                number=entry.number,
                rule_id=duty.rule.id,
                since=entry.known_on,
                due=row.due,
            )


def _same_table(connection: Connection, preview: Preview) -> None:
    if office_days.all_days(connection) != preview.before:
        raise TableChanged


def _differences(preview: Preview) -> tuple[dict[str, object], dict[str, object]]:
    before = {str(one.id): plain(masked_in(one)) for one in preview.before}
    after = {str(one.id): plain(masked_in(one)) for one in preview.wanted}
    same = {key for key in before.keys() & after.keys() if before[key] == after[key]}
    return _without(before, same), _without(after, same)


def _without(entries: dict[str, object], keys: set[str]) -> dict[str, object]:
    return {key: entry for key, entry in entries.items() if key not in keys}


def _event(session: Session, moved: MovedDate) -> AuditEvent:
    return AuditEvent(
        actor=session.staff.id,
        at=session.now(),
        action=Action.DATE_MOVED,
        entity=moved.entity,
        before={moved.rule.id: moved.before.isoformat()},
        after={moved.rule.id: moved.after.isoformat()},
    )
