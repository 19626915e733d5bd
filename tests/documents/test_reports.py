from __future__ import annotations

import csv
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from uuid import UUID, uuid4

import pypdfium2
import pytest

from jar_desk.documents.calendar_file import write_calendar
from jar_desk.documents.letterhead import Letterhead
from jar_desk.documents.recovery_sheet import write_recovery_sheet
from jar_desk.documents.reports import write_report_csv, write_report_pdf
from jar_desk.documents.spreadsheets import harmless
from jar_desk.domain.inquiry import Stage
from jar_desk.domain.reminders import DueItem
from jar_desk.domain.reports import InquiryFact, Report, build_report, fiscal_half
from jar_desk.domain.rights import Outcome, Regime, Right
from tests.documents.reading_back import empty_boxes, info, text

GROUPS = ("ab2c", "d3ef", "gh4j", "k5mn", "pq6r", "s7tu")
NOW = datetime(2026, 11, 10, 3, 0, tzinfo=UTC)


def a_report(count: int = 40) -> Report:
    facts = [
        InquiryFact(
            id=uuid4(),
            received=date(2026, 4, 1) + timedelta(days=4 * index),
            answered=date(2026, 4, 9) + timedelta(days=4 * index),
            due=date(2026, 5, 1) + timedelta(days=4 * index),
            stage=Stage.CLOSED,
            rights=((Right.DISCLOSURE, Regime.APPI, Outcome.GRANTED),),
        )
        for index in range(count)
    ]
    return build_report(facts, fiscal_half(2026, 1), date(2026, 11, 23))


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("count", [0, 3, 40])
def test_the_report_is_set_and_csv_reads_back(language: str, count: int) -> None:
    report = a_report(count)
    data = write_report_pdf(report, language, Letterhead())
    assert ("管理報告" if language == "ja" else "Managementreport") in text(data)
    assert empty_boxes(data) == 0
    assert set(info(data)) == {"/Title", "/Producer"}
    raw = write_report_csv(report, language)
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(StringIO(raw.decode("utf-8-sig"))))
    assert rows[0][1:] == ["2026-04-01", "2026-09-30"]
    shown = {0: "0", 3: "<5", 40: "40"}[count]
    assert rows[1][1] == shown
    assert (shown in text(data)) is True


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert harmless(f"{start}1+1") == f"'{start}1+1"
    assert harmless("普通") == "普通"


def test_the_calendar_has_numbers_and_days_only() -> None:
    items = [
        DueItem(entity=UUID(int=7), number="2026-0147", due=date(2026, 12, 31)),
        DueItem(entity=UUID(int=8), number="2026-0148", due=date(2026, 12, 1), paused=True),
    ]
    raw = write_calendar(items, NOW)
    lines = raw.decode().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert lines.count("BEGIN:VEVENT") == lines.count("BEGIN:VALARM") == 1
    assert "DTSTART;VALUE=DATE:20261231" in lines
    assert "DTEND;VALUE=DATE:20270101" in lines
    assert "SUMMARY:JAR-2026-0147" in lines
    assert "DTSTAMP:20261110T030000Z" in lines


def test_long_calendar_lines_are_folded_between_characters() -> None:
    item = DueItem(entity=UUID(int=7), number="あ;い,う\\" * 30, due=date(2026, 12, 1))
    raw = write_calendar([item], NOW)
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    unfolded = raw.decode().replace("\r\n ", "")
    assert "SUMMARY:JAR-" + "あ\\;い\\,う\\\\" * 30 in unfolded


@pytest.mark.parametrize("language", ["ja", "en"])
def test_the_recovery_sheet_is_one_page_with_every_group_and_a_code(language: str) -> None:
    data = write_recovery_sheet(GROUPS, "難民支援協会", "鈴木", language)
    read = text(data)
    assert all(group in read for group in GROUPS)
    assert "難民支援協会" in read
    assert "鈴木" not in "".join(info(data).values())
    with pypdfium2.PdfDocument(data) as pdf:
        assert len(pdf) == 1
        picture = pdf[0].render(scale=1).to_pil().convert("L")
    assert sum(picture.histogram()[:40]) > 4_000
