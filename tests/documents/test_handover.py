"""The hand-over sheet of an incident, read back."""

from __future__ import annotations

from datetime import date, datetime
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import pikepdf
import pytest

from jar_desk.documents.handover import Handover, write_handover
from jar_desk.documents.letterhead import Letterhead
from jar_desk.domain.clocks import TOKYO
from jar_desk.domain.registers.entry import EntryNumber, RegisterKind
from jar_desk.domain.registers.incident_duties import duties
from jar_desk.domain.registers.incidents import Reporting, Risk
from jar_desk.domain.rights import Regime
from tests.documents.reading_back import text as text_of
from tests.law import RULES
from tests.register_examples import a_step, an_appointment, an_incident

NUMBER = EntryNumber(RegisterKind.INCIDENT, 2026, 7)


def sheet(language: str, **changes: Any) -> bytes:
    incident = an_incident(number=NUMBER, **changes)
    handover = Handover(
        incident=incident,
        duties=duties(incident, RULES),
        responsible=an_appointment(),
        inquiry_number="2026-0031",
        made_at=datetime(2026, 11, 10, 12, 0, tzinfo=TOKYO),
    )
    return write_handover(handover, language, Letterhead())


def said(language: str, **changes: Any) -> str:
    return "".join(text_of(sheet(language, **changes)).split())


WHOLE: dict[str, Any] = {
    "laws": frozenset({Regime.GDPR, Regime.UK_GDPR}),
    "reporting": Reporting.REPORT,
    "risk": Risk.HIGH,
    "preliminary_on": date(2026, 11, 14),
    "eu_told_at": datetime(2026, 11, 11, 18, 5, tzinfo=TOKYO),
    "happened_on": date(2026, 11, 6),
    "cause": "宛名を照合しなかった",
    "harm": "二次被害の申出なし",
    "prevention": "二人で封をする",
    "progress": (a_step("回収を依頼した", date(2026, 11, 9)),),
}


@pytest.mark.parametrize(
    ("language", "phrases"),
    [
        (
            "ja",
            [
                "漏えい等事案引継書",
                "IN-2026-0007",
                "2026-0031",
                "2026年11月11日〜2026年11月13日",
                "（3日目〜5日目）".translate({0xFF08: "(", 0xFF09: ")"}),
                "2026年12月8日",
                "2026年11月12日09:30",
                "2026年11月11日18:05",
                "期限後",
                "要配慮個人情報",
                "高いリスク",
                "高橋直子",
                "宛名を照合しなかった",
                "二人で封をする",
                "回収を依頼した",
                "個人情報保護法第26条第2項",
            ],
        ),
        (
            "en",
            [
                "Incident:hand-oversheet",
                "IN-2026-0007",
                "11November2026to13November2026",
                "8December2026",
                "12November202609:30",
                "(late)",
                "ICO",
                "Ahighrisk",
                "UKGDPRArt33(1)",
            ],
        ),
    ],
)
def test_the_sheet_says_what_a_reporter_needs(language: str, phrases: list[str]) -> None:
    found = said(language, **WHOLE)
    plain = found.translate({0xFF08: "(", 0xFF09: ")"})
    for phrase in phrases:
        assert phrase in plain, phrase


def test_what_is_not_decided_or_known_is_said_to_be_open() -> None:
    found = said("ja", special_care=False, persons=None)
    assert "未定" in found
    assert "不明" in found
    assert "いずれにも当たらない" in found
    assert "GDPR" not in found.replace("GDPR・英国GDPR第34条", "")


def test_another_zone_is_named_and_the_moment_is_japanese() -> None:
    known = datetime(2026, 11, 8, 23, 30, tzinfo=ZoneInfo("Europe/London"))
    found = said("ja", known_at=known, zone="Europe/London")
    assert "2026年11月9日08:30" in found
    assert "Europe/London" in found


def test_the_paper_has_a_language_and_no_author() -> None:
    with pikepdf.open(BytesIO(sheet("ja"))) as pdf:
        assert pdf.Root.Lang == "ja"
        assert "/Author" not in pdf.docinfo


def test_a_long_story_goes_on_over_pages() -> None:
    story = "\n".join(f"経過の{line}行目" for line in range(120))
    data = sheet("ja", what=story)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) > 3
    assert "経過の119行目" in text_of(data)
