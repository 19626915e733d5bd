from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from jar_desk.domain.clocks import compute
from jar_desk.domain.reckoning import end_moment

if TYPE_CHECKING:
    from jar_desk.rulebook import Rulebook


def test_hours_are_real_hours_when_clocks_go_back(rules: Rulebook) -> None:
    rule = rules.clock_rule("breach-72-hours")
    paris = ZoneInfo("Europe/Paris")
    end = end_moment(rule, datetime(2026, 10, 24, 12, 0, tzinfo=paris))
    assert end == datetime(2026, 10, 27, 11, 0, tzinfo=paris)


def test_days_and_hours_are_not_confused(rules: Rulebook) -> None:
    with pytest.raises(ValueError, match="hours"):
        compute(rules.clock_rule("breach-72-hours"), date(2026, 5, 1), rules.calendar(""))
    with pytest.raises(ValueError, match="days"):
        end_moment(rules.clock_rule("jp-target"), datetime(2026, 5, 1, tzinfo=ZoneInfo("UTC")))
