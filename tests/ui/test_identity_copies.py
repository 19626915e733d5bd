"""A copy of an identity document by keys: kept by the manager, seen, due on its page, erased."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from jar_desk.domain.checks import DocumentClass
from jar_desk.ui.views.inquiry.check_line import CheckLine
from jar_desk.usecases import reading
from jar_desk.usecases.drafts import load_draft
from jar_desk.usecases.identity_copies import keep_copy
from tests.examples import TODAY
from tests.ui.inquiry_pages import Shown, page_of, texts
from tests.usecases import steps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.dialogs.identity_copy import IdentityCopyDialog
    from jar_desk.ui.language import Language
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk

__all__ = ["page_of"]
SPEECH = pytest.mark.parametrize("speech", ["ja", "en"])


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    file = tmp_path / "card.png"
    Image.effect_noise((60, 40), 90).save(file)
    return file


def line_of(shown: Shown, inquiry: Inquiry) -> Any:
    tab: Any = shown.show(inquiry)._tabs["identity"]
    (line,) = tab.findChildren(CheckLine)
    return line


def press(shown: Shown, widget: Any) -> None:
    widget.setFocus()
    shown.qtbot.keyClick(widget, Qt.Key.Key_Space)
    shown.settle()


@SPEECH
def test_the_manager_keeps_and_sees_a_copy_by_keys(
    page_of: Callable[[Session], Shown],
    desk: Desk,
    language: Language,
    speech: str,
    picture: Path,
) -> None:
    language.speak(speech)
    inquiry = steps.identified(desk)
    shown = page_of(desk.manager)
    line = line_of(shown, inquiry)

    def fill(dialog: IdentityCopyDialog) -> bool:
        shown.qtbot.addWidget(dialog)
        dialog.show()
        shown.qtbot.waitUntil(dialog.unread.isVisible, timeout=5_000)
        assert picture.name in texts(dialog)
        rule = desk.manager.rules.identity.documents[DocumentClass.RESIDENCE_CARD]
        assert dialog.never.text == shown.workplace.wording.pick(rule.never.ja, rule.never.en)
        assert dialog.focusWidget() is dialog.text
        assert not dialog.is_complete()
        shown.qtbot.keyClicks(dialog.text, "to ask the issuer")
        shown.qtbot.keyClick(dialog.text, Qt.Key.Key_Tab)
        assert dialog.focusWidget() is dialog.arrived.line
        shown.qtbot.keyClicks(dialog.arrived.line, "2026/11/11")
        assert not dialog.is_complete()
        shown.qtbot.keyClicks(dialog.arrived.line, "\b\b09")
        shown.qtbot.keyClick(
            dialog.arrived.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
        return bool(dialog.result())

    shown.answers.paths.append(picture)
    shown.answers.dialogs.append(fill)
    press(shown, line.copy)
    assert shown.answers.told == []
    (copy,) = shown.inquiry.identity_copies
    assert (copy.reason, (TODAY - copy.arrived_on).days) == ("to ask the issuer", 1)
    check = inquiry.identity_checks[0].id
    assert load_draft(desk.manager, "identity-copy", check) is None
    line = line_of(shown, inquiry)
    assert not line.copy.isVisible()
    said = {
        "ja": "2026年12月10日(木)から消去",
        "en": "from 10 Dec 2026 (Thu) on",
    }
    assert said[speech] in texts(line)
    shown.answers.dialogs.append(lambda dialog: _drawn(shown, dialog))
    press(shown, line.looks[copy.id])
    assert not shown.answers.dialogs
    newest = reading.inquiry_history(desk.manager, inquiry)[0].event
    assert newest.action == "identity.copy-seen"


def _drawn(shown: Shown, dialog: Any) -> bool:
    shown.qtbot.addWidget(dialog)
    shown.qtbot.waitUntil(lambda: not dialog.picture.pixmap().isNull(), timeout=5_000)
    QApplication.processEvents()
    return True


def test_whoever_works_at_the_desk_is_not_asked_but_may_look(
    page_of: Callable[[Session], Shown], desk: Desk, picture: Path
) -> None:
    inquiry = steps.identified(desk)
    shown = page_of(desk.staff)
    assert not line_of(shown, inquiry).copy.isVisible()
    check = inquiry.identity_checks[0].id
    kept = keep_copy(desk.manager, inquiry, check, picture, "照会").value
    line = line_of(shown, kept)
    (look,) = line.looks.values()
    shown.answers.dialogs.append(lambda dialog: _drawn(shown, dialog))
    press(shown, look)
    assert not shown.answers.dialogs


def test_a_thought_better_of_leaves_nothing(
    page_of: Callable[[Session], Shown], desk: Desk, picture: Path
) -> None:
    inquiry = steps.identified(desk)
    shown = page_of(desk.manager)
    line = line_of(shown, inquiry)

    def half(dialog: IdentityCopyDialog) -> bool:
        shown.qtbot.keyClicks(dialog.text, "half a thought")
        return False

    shown.answers.paths.append(picture)
    shown.answers.dialogs.append(half)
    press(shown, line.copy)
    assert shown.inquiry.identity_copies == ()
    kept = load_draft(desk.manager, "identity-copy", inquiry.identity_checks[0].id)
    assert kept is not None
    assert kept["text"] == "half a thought"
