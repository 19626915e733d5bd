from __future__ import annotations

import unicodedata

import pytest

from jar_desk.domain.passphrases import is_digits, normalised, weight


def test_one_form_for_both_ways_of_typing() -> None:
    assert normalised(unicodedata.normalize("NFD", "がé")) == "がé"


@pytest.mark.parametrize(("text", "counts"), [("", 0), ("abc", 3), ("難民", 4), ("ﾊﾟｽ", 3)])
def test_a_wide_character_counts_twice(text: str, counts: int) -> None:
    assert weight(text) == counts


@pytest.mark.parametrize("text", ["2026/11/23 10:30", "03-1234-5678", "１２３"])
def test_numbers_and_dates_are_digits(text: str) -> None:
    assert is_digits(text)
    assert not is_digits(text + "x")
