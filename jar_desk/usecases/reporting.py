"""The management report: figures without personal data, as values, PDF and CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jar_desk.documents.reports import write_report_csv, write_report_pdf
from jar_desk.domain.audit import Action
from jar_desk.domain.permissions import Permission
from jar_desk.domain.reports import build_report
from jar_desk.store import facts
from jar_desk.usecases.changing import note_event
from jar_desk.usecases.letterheads import letterhead
from jar_desk.usecases.permitted import needs

if TYPE_CHECKING:
    from jar_desk.domain.reports import Period, Report
    from jar_desk.usecases.session import Session


@needs(Permission.FIGURES)
def management_report(session: Session, period: Period) -> Report:
    """Work out the report of a period."""
    with session.desk.reading() as connection:
        found = facts.report_facts(connection)
    return build_report(found, period, session.today())


@needs(Permission.FIGURES)
def report_pdf(session: Session, report: Report, language: str) -> bytes:
    """Return the report as PDF in `ja` or `en`; making it is recorded."""
    note_event(session, Action.REPORT_MADE)
    return write_report_pdf(report, language, letterhead(session))


@needs(Permission.FIGURES)
def report_csv(session: Session, report: Report, language: str) -> bytes:
    """Return the report as CSV (UTF-8 with BOM); making it is recorded."""
    note_event(session, Action.REPORT_MADE)
    return write_report_csv(report, language)
