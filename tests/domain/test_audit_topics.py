"""Every action the program can write is found under one topic of the audit page."""

from __future__ import annotations

import pytest

from jar_desk.domain.audit import RESTRICTED, Action
from jar_desk.domain.audit_topics import ACTIONS_OF, Topic


@pytest.mark.parametrize("action", Action)
def test_an_action_belongs_to_exactly_one_topic(action: Action) -> None:
    assert len([topic for topic, actions in ACTIONS_OF.items() if action in actions]) == 1


@pytest.mark.parametrize("topic", Topic)
def test_no_topic_is_empty(topic: Topic) -> None:
    assert ACTIONS_OF[topic]


def test_restricted_sights_stand_alone() -> None:
    assert ACTIONS_OF[Topic.RESTRICTED] == RESTRICTED
