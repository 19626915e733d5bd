"""Management and audit see figures and what was done, never whose data it was."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.errors import NotPermitted
from jar_desk.domain.listing import ListFilter
from jar_desk.domain.reports import Period
from jar_desk.domain.staff import Role
from jar_desk.usecases import (
    auditing,
    editing,
    letters,
    previewing,
    reading,
    receipt,
    reminding,
    reporting,
)
from tests.examples import TODAY
from tests.usecases.steps import a_draft, recorded, searched

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

    Act = Callable[[Session, Inquiry], object]

PERSONAL: dict[str, Act] = {
    "the list": lambda session, _one: reading.list_ids(session, ListFilter.ALL),
    "a search": lambda session, _one: reading.list_ids(session, ListFilter.ALL, "Ahmed"),
    "rows": lambda session, one: reading.list_page(session, [one.id]),
    "the list, ahead": lambda session, _one: reading.read_list_ahead(session),
    "an inquiry": lambda session, one: reading.read_inquiry(session, one.id),
    "its history": reading.inquiry_history,
    "its file": lambda session, one: reading.read_attachment(
        session, one, one.documents[0].attachment
    ),
    "a page": lambda session, one: reading.page_image(session, one.documents[0].attachment, 0, 100),
    "a letter's page": lambda session, one: previewing.document_page(
        session, one.documents[0], 0, 100
    ),
    "a record of it": lambda session, _one: receipt.record_inquiry(session, a_draft()),
    "a change": lambda session, one: editing.assign(session, one, None),
}


@pytest.fixture
def auditor(session_of: Callable[[str], Session]) -> Session:
    return session_of("監査")


@pytest.mark.parametrize("act", PERSONAL.values(), ids=PERSONAL)
def test_an_auditor_is_refused_what_may_be_personal(desk: Desk, auditor: Session, act: Act) -> None:
    inquiry = letters.make_acknowledgement(desk.staff, recorded(desk)).value
    with pytest.raises(NotPermitted):
        act(auditor, inquiry)


def test_an_auditor_exports_no_letter(desk: Desk, auditor: Session, tmp_path: Path) -> None:
    inquiry = letters.make_acknowledgement(desk.staff, recorded(desk)).value
    with pytest.raises(NotPermitted):
        letters.export_document(auditor, inquiry, inquiry.documents[0], tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()


def test_figures_stay_open(desk: Desk, auditor: Session) -> None:
    inquiry = recorded(desk)
    assert reading.list_counts(auditor)[ListFilter.OPEN] == 1
    assert reminding.due_items(auditor)[0].number == str(inquiry.number)
    report = reporting.management_report(auditor, Period(TODAY.replace(day=1), TODAY))
    assert reporting.report_csv(auditor, report, "ja")


def test_the_audit_record_names_fields_and_numbers_but_no_values(
    desk: Desk, auditor: Session, tmp_path: Path
) -> None:
    inquiry = searched(desk, tmp_path)
    events = [one.event for one in auditing.audit_events(auditor)]
    told = json.dumps([(one.before, one.after) for one in events], ensure_ascii=False)
    assert "subject" in told
    assert inquiry.subject.display_name not in told
    assert auditing.inquiry_numbers(auditor, {inquiry.id}) == {inquiry.id: str(inquiry.number)}
    assert auditing.verify_audit(auditor).sound
    whole = [one.event for one in auditing.audit_events(desk.staff)]
    assert any(inquiry.subject.display_name in json.dumps(one.after) for one in whole)


def test_who_works_on_inquiries() -> None:
    assert [role for role in Role if not role.works_on_inquiries] == [Role.AUDIT]
