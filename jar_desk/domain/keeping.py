"""From when the period of a found record or of a register's entry runs, and by which rule."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from jar_desk.domain.registers.appointments import Appointment
from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.directives import Directive
from jar_desk.domain.registers.incidents import Incident
from jar_desk.domain.registers.provisions import Provision, RecordForm
from jar_desk.domain.registers.suppressions import Suppression
from jar_desk.domain.registers.trainings import Training
from jar_desk.domain.registers.withdrawals import Withdrawal
from jar_desk.domain.retention import Holding, KeepRule, Kept, StartedBy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jar_desk.domain.people import PartialDate
    from jar_desk.domain.registers.entry import RegisterEntry, RegisterRow

_LAST_MONTH: Final = 12


def kept_record(
    record: Kept,
    rows: Iterable[str],
    obtained: PartialDate | None,
    noted: date | None,
    rules: Mapping[str, KeepRule],
) -> Kept | None:
    """Return a found record with its rule: the longest period of the policy's rows it is of.

    `rules` gives the rule of a row (DI-…); a record of rows without a period has none. Where the
    period runs from the end of an event, only somebody can say when that was.
    """
    found = [rules[row] for row in rows if row in rules]
    if not found:
        return None
    rule = max(found, key=lambda one: one.period.last_day(date(2000, 1, 1)))
    started = noted
    if started is None and rule.starts is StartedBy.COLLECTION and obtained is not None:
        started = _latest(obtained)
    return replace(record, rule=rule.code, started=started)


def _latest(day: PartialDate) -> date:
    """Return the latest day a partial date can mean, so that nothing goes too early."""
    month = day.month or _LAST_MONTH
    return date(day.year, month, day.day or monthrange(day.year, month)[1])


def kept_entry(row: RegisterRow) -> Kept | None:
    """Return an entry of a register with its rule; None while its period does not run."""
    rule, started = _rule_of(row.entry)
    if started is None:
        return None
    return Kept(
        id=row.entry.id,
        what=Holding.REGISTER_ENTRY,
        rule=rule,
        number=str(row.entry.number),
        inquiry=row.entry.inquiry_id,
        started=started,
    )


def _rule_of(entry: RegisterEntry) -> tuple[str, date | None]:
    match entry:
        case Withdrawal():
            return "DR-RECEIPT", None if entry.is_open else entry.withdrawn_on
        case Complaint():
            return "DR-COMPLAINT", entry.told_on
        case Provision():
            code = "DR-CONTRACT" if entry.form is RecordForm.CONTRACT else "DR-PROVISION"
            since = entry.provided_on if entry.form is RecordForm.ORDINARY else entry.last_on
            return code, since or entry.provided_on
        case Suppression():
            return "DR-ENDED", entry.lifted_on
        case Directive():
            return "DR-ENDED", entry.revoked_on or entry.executed_on
    return "DR-SECURITY", None if entry.is_open else _settled(entry)


def _settled(entry: RegisterEntry) -> date | None:
    """Return when a record of how data are kept safe came to its end."""
    match entry:
        case Appointment() | Contractor():
            return entry.ended_on
        case Training():
            return entry.repeated_on or entry.held_on
        case Incident():
            return entry.settled_on
        case _:
            raise TypeError(type(entry))
