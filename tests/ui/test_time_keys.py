"""Extending and reading a calculation by the keyboard alone, in both languages."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from jar_desk.domain.rights import Regime, Right
from jar_desk.ui.dialogs.clock_dialogs import ExtensionDialog
from jar_desk.ui.dialogs.explanation import ExplanationDialog
from tests.examples import a_request
from tests.ui.inquiry_pages import mine, page_of  # noqa: F401
from tests.usecases import steps

if TYPE_CHECKING:
    from jar_desk.ui.language import Language
    from tests.real_desk import Desk
    from tests.ui.inquiry_pages import Shown

WORDS = {
    "ja": ("期日を延長…", "many records", "GDPR 第12条(3)"),
    "en": ("Extend the date…", "many records are concerned", "GDPR Art 12(3)"),
}


def choose_in_menu(mine: Shown, words: str) -> None:
    """Go down the header's menu to a line and press Enter."""
    menu = mine.view.header.menu
    menu.popup(mine.view.mapToGlobal(mine.view.rect().topLeft()))
    for _ in menu.actions():
        mine.qtbot.keyClick(menu, Qt.Key.Key_Down)
        active = menu.activeAction()
        if active is not None and active.text() == words:
            mine.qtbot.keyClick(menu, Qt.Key.Key_Return)
            mine.settle()
            return
    raise AssertionError([one.text() for one in menu.actions()])


@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("spoken", ["ja", "en"])
def test_a_deadline_is_extended_and_its_calculation_read(
    mine: Shown, desk: Desk, language: Language, spoken: str
) -> None:
    language.speak(spoken)
    line, reason, article = WORDS[spoken]
    request = a_request(Right.ACCESS, Regime.GDPR)
    mine.show(steps.recorded(desk, regimes=frozenset({Regime.GDPR}), requests=(request,)))
    before = mine.view.case.seen.clocks[0].due

    def extend(dialog: Any) -> bool:
        assert isinstance(dialog, ExtensionDialog)
        assert not dialog.is_complete()
        mine.qtbot.keyClicks(dialog.reason, reason)
        return dialog.is_complete()

    mine.answers.dialogs.append(extend)
    choose_in_menu(mine, line)
    extension = mine.inquiry.extension
    assert extension is not None
    assert extension.reason == reason
    after = mine.view.case.seen.clocks[0].due
    assert (after - before).days in range(59, 63)
    said: list[str] = []

    def read(dialog: Any) -> bool:
        assert isinstance(dialog, ExplanationDialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        return True

    mine.answers.dialogs.append(read)
    mine.qtbot.keyClick(mine.view.header.explain, Qt.Key.Key_Space)
    mine.settle()
    told = "\n".join(said)
    assert article in told
    assert mine.workplace.wording.full_date(after) in told
