from __future__ import annotations

from datetime import time

import pytest

from jar_desk.domain.errors import Invalid
from jar_desk.domain.times import parse_time


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9:05", time(9, 5)),
        ("14時30分", time(14, 30)),
        ("14時", time(14)),
        ("1430", time(14, 30)),
        ("905", time(9, 5)),
        ("９：０５", time(9, 5)),
        ("9", time(9)),
        (" 00:00 ", time(0)),
    ],
)
def test_times_are_read_as_typed(typed: str, read: time) -> None:
    assert parse_time(typed) == read


@pytest.mark.parametrize("typed", ["", "25:00", "9:75", "noon", "12345", "-1"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        parse_time(typed)
    assert refused.value.field == "time"
