from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from jar_desk.domain.inquiry import MAIN_WAY, Stage
from jar_desk.domain.people import Channel
from jar_desk.domain.rights import Regime, Right
from jar_desk.domain.staff import Role
from jar_desk.usecases.sample.cases import (
    INQUIRY_FILES,
    READY_FILE,
    SampleCase,
    sample_cases,
    sample_office,
    sample_records,
)
from jar_desk.usecases.sample.files import make_file
from jar_desk.usecases.sample.life import arrival_moment, steps_after_receipt
from tests.law import RULES

CASES = sample_cases(*INQUIRY_FILES, READY_FILE)
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
DECIDED = {Stage.APPROVAL, Stage.RESPONSE, Stage.CLOSED}


def name_of(case: SampleCase) -> str:
    return case.subject.display_name


def test_the_sample_covers_every_stage_right_regime_and_channel() -> None:
    assert len(CASES) == 60
    assert {case.stage for case in CASES} == set(Stage)
    assert {request.right for case in CASES for request in case.requests} == set(Right)
    assert {regime for case in CASES for regime in case.regimes} == set(Regime)
    assert {case.channel for case in CASES} == set(Channel)


@pytest.mark.parametrize(
    ("script", "first", "last"),
    [
        ("Arabic", 0x0600, 0x06FF),
        ("Devanagari", 0x0900, 0x097F),
        ("Bengali", 0x0980, 0x09FF),
        ("Tamil", 0x0B80, 0x0BFF),
        ("Sinhala", 0x0D80, 0x0DFF),
        ("Burmese", 0x1000, 0x109F),
        ("Ethiopic", 0x1200, 0x137F),
        ("Cyrillic", 0x0400, 0x04FF),
        ("Vietnamese", 0x1EA0, 0x1EFF),
        ("rare kanji", 0x20000, 0x2FFFF),
    ],
)
def test_names_come_in_many_scripts(script: str, first: int, last: int) -> None:
    letters = {letter for case in CASES for name in case.subject.names for letter in name.text}
    assert any(first <= ord(letter) <= last for letter in letters), script


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_case_can_come_as_far_as_it_says(case: SampleCase) -> None:
    if case.stage not in DECIDED:
        return
    assert len(case.outcomes) == len(case.requests)
    for request, outcome in zip(case.requests, case.outcomes, strict=True):
        assert outcome in RULES.right_rule(request.right, request.regime).allowed
        assert not outcome.gives_less or case.reason or case.stage not in MAIN_WAY


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_nobody_can_be_reached(case: SampleCase) -> None:
    people = [case.subject] + ([case.agent.person] if case.agent else [])
    for point in (point for person in people for point in person.contacts):
        match point.channel:
            case Channel.EMAIL:
                assert point.value.endswith("@example.org")
            case Channel.PHONE:
                assert point.value.startswith("03-0000-")
            case Channel.POST:
                assert "見本" in point.value


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_the_life_of_a_case_runs_forward_and_ends_before_now(case: SampleCase) -> None:
    moments = [step.at for step in steps_after_receipt(case, 0, "a", "b", NOW)]
    assert moments == sorted(moments)
    assert all(arrival_moment(case, NOW) < moment <= NOW for moment in moments)


def test_arrival_is_never_in_the_future() -> None:
    early = NOW.replace(hour=15)  # just after midnight in Tokyo
    assert all(arrival_moment(case, early) <= early - timedelta(hours=1) for case in CASES)


def test_the_office_has_a_manager_first_and_two_at_the_desk() -> None:
    _, people = sample_office()
    assert [person.role for person in people] == [Role.MANAGER, Role.DESK, Role.DESK]


def test_records_are_real_files() -> None:
    opened = 0
    for entry in sample_records().values():
        if "file" not in entry:
            continue
        name, data = make_file(entry["file"], "2026-0001", entry["title"])
        if name.endswith(".pdf"):
            text = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
            assert entry["title"] in text
        elif name.endswith(".txt"):
            assert "見本" in data.decode()
        else:
            assert Image.open(BytesIO(data)).size > (1000, 700)
        opened += 1
    assert opened >= 5
