from __future__ import annotations

from datetime import date

import pytest

from jar_desk.domain.months import add_months, civil_end, lacks_date


@pytest.mark.parametrize(
    ("day", "months", "end", "clamped"),
    [
        ("2026-01-31", 1, "2026-02-28", True),
        ("2028-01-31", 1, "2028-02-29", True),
        ("2026-12-31", 1, "2027-01-31", False),
        ("2026-11-30", 3, "2027-02-28", True),
        ("2024-02-29", 36, "2027-02-28", True),
        ("2026-03-15", -3, "2025-12-15", False),
    ],
)
def test_european_months(day: str, months: int, end: str, *, clamped: bool) -> None:
    start = date.fromisoformat(day)
    assert add_months(start, months) == date.fromisoformat(end)
    assert lacks_date(start, months) is clamped


@pytest.mark.parametrize(
    ("first", "end"),
    [
        ("2026-11-11", "2026-12-10"),
        ("2027-02-01", "2027-02-28"),
        ("2027-01-31", "2027-02-28"),
        ("2027-03-01", "2027-03-31"),
    ],
)
def test_japanese_months(first: str, end: str) -> None:
    assert civil_end(date.fromisoformat(first), 1) == date.fromisoformat(end)
