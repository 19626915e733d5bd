"""What management and calendars get says nothing of a person, read from the real files."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.people import Channel, ContactPoint
from jar_desk.domain.reports import Period
from jar_desk.usecases import moving, reminding, reporting
from tests.documents import reading_back
from tests.examples import TODAY, a_person, a_request
from tests.usecases.steps import recorded

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Inquiry
    from tests.real_desk import Desk

PERIOD = Period(TODAY - timedelta(days=40), TODAY)
PERSONAL = ("ヒトクチ", "HITOKUCHI", "hitokuchi", "0312345678", "秘匿")


def _somebody(desk: Desk) -> Inquiry:
    contacts = (
        ContactPoint(id=uuid4(), channel=Channel.EMAIL, value="hitokuchi@example.org"),
        ContactPoint(id=uuid4(), channel=Channel.PHONE, value="0312345678"),
    )
    return recorded(
        desk,
        subject=a_person("HITOKUCHI", "ヒトクチ", contacts=contacts),
        requests=(a_request(id=uuid4(), scope="秘匿の件"),),
    )


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_report_names_nobody_and_no_inquiry(desk: Desk, language: str) -> None:
    made = [_somebody(desk) for _ in range(7)]
    for inquiry in made[:3]:
        moving.move_inquiry(desk.staff, inquiry, Stage.WITHDRAWN, "秘匿の理由")
    report = reporting.management_report(desk.manager, PERIOD)
    texts = [
        reading_back.text(reporting.report_pdf(desk.manager, report, language)),
        reporting.report_csv(desk.manager, report, language).decode("utf-8-sig"),
    ]
    for text in texts:
        found = [one for one in PERSONAL if one in text]
        found += [str(one.number) for one in made if str(one.number) in text]
        found += [str(one.id) for one in made if str(one.id) in text]
        assert found == []
        assert "<5" in text


def test_a_calendar_holds_number_and_day_only(desk: Desk) -> None:
    made = _somebody(desk)
    text = reminding.calendar_file(desk.staff).decode()
    assert f"JAR-{made.number}" in text
    assert [one for one in (*PERSONAL, str(made.id), str(made.subject.id)) if one in text] == []
    known = re.compile(
        r"(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|CLASS|"
        r"TRANSP|ACTION|DESCRIPTION|TRIGGER)[:;]"
    )
    assert [line for line in text.split("\r\n") if line and not known.match(line)] == []
    again = reminding.calendar_file(desk.staff).decode()
    assert re.findall("UID:.*", text) == re.findall("UID:.*", again)
