"""How the office keeps data safe (policy part 1.4): who answers for it, what is to be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from jar_desk.domain.inquiry import fiscal_year
from jar_desk.domain.permissions import Permission, allows
from jar_desk.domain.registers.appointments import Appointment, responsible
from jar_desk.domain.registers.contractors import Contractor
from jar_desk.domain.registers.entry import RegisterEntry, RegisterKind
from jar_desk.domain.registers.incident_duties import duties
from jar_desk.domain.registers.incidents import Incident, Reporting, Risk
from jar_desk.domain.registers.trainings import Training, untrained
from jar_desk.store import registers, staff
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from jar_desk.domain.registers.incident_duties import Duty
    from jar_desk.domain.staff import Staff
    from jar_desk.usecases.session import Session

E = TypeVar("E", bound=RegisterEntry)
_DECISIONS: Final = ("reporting", "reporting_why", "risk", "risk_why")
_UNDECIDED: Final = (Reporting.UNDECIDED, "", Risk.UNDECIDED, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityState:
    """Who answers for personal information, and who was not trained within the year."""

    responsible: Appointment | None
    untrained: tuple[Staff, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityFigures:
    """Counts that name nobody: of this fiscal year, and of what is open or late today."""

    fiscal_year: int
    is_answered_for: bool
    trainings: int
    untrained: int
    contractors: int
    reviews_late: int
    incidents: int
    incidents_reported: int
    incidents_open: int


@needs(Permission.INQUIRIES)
def incident_duties(session: Session, incident: Incident) -> tuple[Duty, ...]:
    """Return what an incident obliges to, each with its end. Raises NotPermitted."""
    return duties(incident, session.rules)


@needs(Permission.INQUIRIES)
def security_state(session: Session) -> SecurityState:
    """Return who is responsible and who is to be trained. Raises NotPermitted."""
    with session.desk.reading() as connection:
        return SecurityState(
            responsible=responsible(_entries(connection, Appointment)),
            untrained=_untrained(session, connection),
        )


@needs(Permission.FIGURES)
def security_figures(session: Session) -> SecurityFigures:
    """Count what the security registers hold; no name and no word of them."""
    today = session.today()
    year = fiscal_year(today)
    with session.desk.reading() as connection:
        contractors = [one for one in _entries(connection, Contractor) if one.is_open]
        incidents = _entries(connection, Incident)
        held = [one.held_on for one in _entries(connection, Training)]
        answered = responsible(_entries(connection, Appointment)) is not None
        missing = len(_untrained(session, connection))
    of_year = [one for one in incidents if fiscal_year(one.known_on) == year]
    return SecurityFigures(
        fiscal_year=year,
        is_answered_for=answered,
        trainings=sum(fiscal_year(day) == year for day in held),
        untrained=missing,
        contractors=len(contractors),
        reviews_late=sum(bool(one.review_by and one.review_by < today) for one in contractors),
        incidents=len(of_year),
        incidents_reported=sum(one.reporting is Reporting.REPORT for one in of_year),
        incidents_open=sum(one.is_open for one in incidents),
    )


@needs(Permission.INQUIRIES)
def may_enter(session: Session, kind: RegisterKind) -> bool:
    """Tell whether this person may make and change entries of a register, on this desk."""
    if session.desk.read_only:
        return False
    appoints = allows(session.staff.role, Permission.DECIDE_ALONE)
    return appoints or kind is not RegisterKind.APPOINTMENT


def check_authority(session: Session, before: RegisterEntry | None, after: RegisterEntry) -> None:
    """See that only the protection manager appoints, and decides whether something is reported.

    Raises NotPermitted.
    """
    decided = isinstance(after, Incident) and _decisions(before) != _decisions(after)
    if decided or isinstance(after, Appointment):
        session.require(Permission.DECIDE_ALONE)


def _decisions(entry: RegisterEntry | None) -> tuple[object, ...]:
    if entry is None:
        return _UNDECIDED
    return tuple(getattr(entry, name) for name in _DECISIONS)


def _entries(connection: Connection, kind: type[E]) -> list[E]:
    """Return every entry of one register."""
    rows = registers.everything(connection, RegisterKind(kind.kind))
    return [row.entry for row in rows if isinstance(row.entry, kind)]


def _untrained(session: Session, connection: Connection) -> tuple[Staff, ...]:
    held = _entries(connection, Training)
    return untrained(held, staff.all_staff(connection), session.today())
