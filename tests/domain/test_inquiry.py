from __future__ import annotations

from datetime import date

import pytest

from jar_desk.domain.inquiry import InquiryNumber, fiscal_year


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 3, 31), 2025),
        (date(2026, 4, 1), 2026),
        (date(2026, 12, 31), 2026),
        (date(2027, 1, 1), 2026),
    ],
)
def test_the_fiscal_year_starts_in_april(day: date, year: int) -> None:
    assert fiscal_year(day) == year


def test_numbers_are_written_with_four_digits_and_grow_beyond() -> None:
    assert str(InquiryNumber(2026, 147)) == "2026-0147"
    assert str(InquiryNumber(2026, 12345)) == "2026-12345"
    assert InquiryNumber(2026, 9999) < InquiryNumber(2026, 10000)
