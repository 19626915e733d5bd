"""The periods that ship are those of law.md F and of the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jar_desk.domain.retention import Holding, Period, PeriodUnit

if TYPE_CHECKING:
    from jar_desk.rulebook import Rulebook

MONTHS, DAYS = PeriodUnit.MONTHS, PeriodUnit.DAYS


@pytest.mark.parametrize(
    ("code", "what", "count", "unit"),
    [
        ("RT-1", Holding.RECORD, 14, MONTHS),
        ("RT-2", Holding.RECORD, 16, MONTHS),
        ("RT-3", Holding.RECORD, 16, MONTHS),
        ("RT-4", Holding.RECORD, 16, MONTHS),
        ("RT-5", Holding.RECORD, 36, MONTHS),
        ("DR-CASE", Holding.INQUIRY, 36, MONTHS),
        ("DR-ANSWER", Holding.ANSWER_COPY, 90, DAYS),
        ("DR-SUPERSEDED", Holding.SUPERSEDED, 0, DAYS),
        ("DR-ID", Holding.ID_COPY, 30, DAYS),
        ("DR-RECEIPT", Holding.REGISTER_ENTRY, 36, MONTHS),
        ("DR-COMPLAINT", Holding.REGISTER_ENTRY, 36, MONTHS),
        ("DR-PROVISION", Holding.REGISTER_ENTRY, 36, MONTHS),
        ("DR-CONTRACT", Holding.REGISTER_ENTRY, 12, MONTHS),
        ("DR-ENDED", Holding.REGISTER_ENTRY, 30, DAYS),
        ("DR-SECURITY", Holding.REGISTER_ENTRY, 36, MONTHS),
        ("DR-LINE", Holding.REGISTER_LINE, 36, MONTHS),
        ("DR-AUDIT", Holding.AUDIT_VALUES, 60, MONTHS),
    ],
)
def test_a_period_is_that_of_the_law(
    rules: Rulebook, code: str, what: Holding, count: int, unit: PeriodUnit
) -> None:
    (rule,) = (one for one in rules.keeping if one.code == code)
    assert (rule.what, rule.period) == (what, Period(count, unit))
    assert rule.source.ja
    assert rule.source.en


def test_every_kind_of_thing_has_a_period_and_codes_are_unique(rules: Rulebook) -> None:
    codes = [one.code for one in rules.keeping]
    assert len(codes) == len(set(codes)) == 17
    assert {one.what for one in rules.keeping} == set(Holding)
