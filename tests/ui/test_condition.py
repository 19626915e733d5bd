"""Alarms across the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from jar_desk.ui.condition_banner import ConditionBanner
from jar_desk.usecases.desk_condition import DeskCondition

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme


@pytest.mark.parametrize(
    ("condition", "alarms", "button"),
    [
        (DeskCondition(), 0, False),
        (DeskCondition(rolled_back=True), 1, True),
        (DeskCondition(read_only=True), 1, False),
        (DeskCondition(damaged=True, read_only=True), 1, False),
        (DeskCondition(rolled_back=True, damaged=True, read_only=True), 2, True),
    ],
)
def test_each_alarm_is_said_once(
    qtbot: QtBot,
    theme: Theme,
    language: Language,
    condition: DeskCondition,
    alarms: int,
    *,
    button: bool,
) -> None:
    banner = ConditionBanner()
    qtbot.addWidget(banner)
    banner.show_condition(condition, may_accept=True)
    assert len(banner.texts()) == alarms
    assert banner.isVisible() == bool(alarms)
    assert banner.accept.isVisible() == button
    banner.show_condition(condition, may_accept=False)
    assert not banner.accept.isVisible()
