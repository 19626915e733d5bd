"""What the headless demo leaves behind: an answered inquiry's papers and the report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from jar_desk.domain.errors import Invalid
from jar_desk.domain.inquiry import DocumentKind, Stage
from jar_desk.domain.reports import Period
from jar_desk.usecases.letters import export_document
from jar_desk.usecases.moving import move_inquiry
from jar_desk.usecases.packages import export_package, show_passphrase
from jar_desk.usecases.reading import read_inquiry
from jar_desk.usecases.redacting import blacked_out_words
from jar_desk.usecases.reporting import management_report, report_csv, report_pdf
from jar_desk.usecases.sample.acts import send_answer
from jar_desk.usecases.sample.blacking import said_in_pictures
from jar_desk.usecases.sample.cases import READY_FILE, sample_cases
from jar_desk.usecases.saving import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jar_desk.usecases.sample.desk import SampleDesk
    from jar_desk.usecases.session import Session

_YEAR = timedelta(days=365)
_ENCRYPTED: Final = {
    DocumentKind.PACKAGE: "package.pdf",
    DocumentKind.PORTABILITY: "portability.zip",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """The inquiry that was answered, and the passphrases of what it was answered with, by name."""

    number: str
    passphrases: Mapping[str, str]


def hand_over(desk: SampleDesk, worker: str, folder: Path) -> HandedOver:
    """Answer the ready inquiry: `notice.pdf`, `package.pdf`, `portability.zip` leave the desk.

    Then it is closed. `redacted.txt` has everything that was blacked out, one a line, to be looked
    for in them.
    Raises PackageChanged, CannotWrite, MoveRefused.
    """
    if desk.ready is None:
        raise Invalid("sample", "nothing-ready")
    session = desk.session_of(worker)
    inquiry = read_inquiry(session, desk.ready)
    notices = [one for one in inquiry.documents if one.kind is DocumentKind.NOTICE]
    export_document(session, inquiry, notices[-1], folder / "notice.pdf")
    for kind, name in _ENCRYPTED.items():
        export_package(session, inquiry, folder / name, kind)
    blacked_out = (*blacked_out_words(session, inquiry), *said_in_pictures(_words_of_ready()))
    write_whole(folder / "redacted.txt", "".join(f"{one}\n" for one in blacked_out).encode())
    passphrases = {name: show_passphrase(session, inquiry, one) for one, name in _ENCRYPTED.items()}
    inquiry = send_answer(session, inquiry)
    move_inquiry(session, inquiry, Stage.CLOSED)
    return HandedOver(number=str(inquiry.number), passphrases=passphrases)


def _words_of_ready() -> tuple[str, ...]:
    return tuple(word for case in sample_cases(READY_FILE) for word in case.records)


def write_reports(session: Session, folder: Path, language: str) -> None:
    """Write `report.pdf` and `report.csv` of the last year. Raises CannotWrite."""
    today = session.today()
    report = management_report(session, Period(today - _YEAR, today))
    write_whole(folder / "report.pdf", report_pdf(session, report, language))
    write_whole(folder / "report.csv", report_csv(session, report, language))
