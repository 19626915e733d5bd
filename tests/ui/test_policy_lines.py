"""What the answer takes from the policy, said on the inquiry's page before anything is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from jar_desk.ui.views.inquiry.missing_line import MissingLine
from jar_desk.ui.widgets import InlineMessage, Tone
from jar_desk.usecases.policy_issues import override_issue
from tests.ui.inquiry_pages import Shown, mine, page_of, texts  # noqa: F401
from tests.usecases.test_answer_facts import WHOLE, _access
from tests.usecases.test_policy_issues import issue_at

if TYPE_CHECKING:
    from jar_desk.ui.language import Language
    from tests.real_desk import Desk


def _line(shown: Shown, words: str) -> MissingLine:
    lines = shown.view.side.checks.findChildren(MissingLine)
    return next(one for one in lines if words in one.accessibleName())


@pytest.mark.parametrize(
    ("spoken", "held", "alone"),
    [
        ("ja", "方針の文言の引用が止められています", "方針の文言だけで答える項目"),
        ("en", "Words of the policy are held back", "Policy text only"),
    ],
)
def test_a_passage_held_back_stands_on_the_card_and_leads_to_its_issue(
    desk: Desk,
    mine: Shown,  # noqa: F811 - the fixture
    language: Language,
    spoken: str,
    held: str,
    alone: str,
) -> None:
    language.speak(spoken)
    inquiry = _access(desk, WHOLE | {"purposes": ("PU-3",)}, abroad=True)
    view = mine.show(inquiry)
    action = view.primary_action()
    assert action is not None
    assert not action.isEnabled()
    _line(mine, alone)
    with mine.qtbot.waitSignal(view.issue_wanted) as wanted:
        mine.qtbot.keyClick(_line(mine, held), Qt.Key.Key_Space)
    assert wanted.args == ["PI-37"]
    banners = view.side.package.findChildren(InlineMessage)
    assert [one for one in banners if "B" in one.text]
    assert "2024-04" in texts(view.side.package)
    override_issue(desk.manager, issue_at(desk.manager, "P2.6"), "確認済み")
    view.case.read_again()
    mine.settle()
    assert action.isEnabled()
    assert held not in "".join(one.accessibleName() for one in view.findChildren(MissingLine))


def test_an_answer_made_of_facts_has_no_line_of_the_policy(
    desk: Desk,
    mine: Shown,  # noqa: F811 - the fixture
) -> None:
    view = mine.show(_access(desk, WHOLE))
    names = "".join(one.accessibleName() for one in view.side.findChildren(MissingLine))
    assert "方針" not in names
    messages = view.side.package.findChildren(InlineMessage)
    assert all(one._tone is not Tone.WARNING for one in messages)
