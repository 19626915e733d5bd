"""The page of one inquiry: header, steps, tabs, aside, by real keys."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGraphicsBlurEffect, QLabel

from jar_desk.domain.inquiry import MessageKind, Stage
from jar_desk.domain.people import Channel, SafeContact
from jar_desk.domain.rights import Regime, Right
from jar_desk.ui.dialogs.clock_dialogs import ExtensionDialog, PauseDialog, ResumeDialog
from jar_desk.ui.theme import ThemeName
from jar_desk.ui.views.inquiry.side import MissingLine
from jar_desk.ui.widgets import Pill, StepState, Text
from jar_desk.usecases import editing, moving
from tests.examples import a_person, a_request
from tests.ui.inquiry_pages import Shown, a_gdpr_case, mine, page_of, texts  # noqa: F401
from tests.usecases import steps

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.ui.dialogs.reason import ReasonDialog
    from jar_desk.ui.dialogs.staff_choice import StaffChoiceDialog
    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme
    from tests.real_desk import Desk


def test_header_says_who_until_when_and_what_to_mind(mine: Shown, desk: Desk) -> None:
    view = mine.show(steps.recorded(desk))
    said = texts(view.header)
    assert "Ahmed Al-Rashid" in said
    assert "أحمد الراشد" in said
    assert "2026-0001" in said
    assert "あと 30日" in view.header.due.text()
    assert view.tabs.current == "overview"


def test_names_are_blurred_while_somebody_stands_behind(mine: Shown, desk: Desk) -> None:
    view = mine.show(steps.recorded(desk))
    mine.workplace.changes.set_privacy(True)
    names = [one for one in view.header.findChildren(QLabel) if one.text() == "Ahmed Al-Rashid"]
    shown = [one for one in names if one.isVisible()]
    assert shown
    assert all(isinstance(one.graphicsEffect(), QGraphicsBlurEffect) for one in shown)


def test_primary_moves_on_and_the_tab_follows(mine: Shown, desk: Desk) -> None:
    view = mine.show(steps.recorded(desk))
    mine.press_primary()
    assert mine.inquiry.stage is Stage.IDENTITY
    assert view.tabs.current == "identity"
    states = [step.state for step in view.stage_bar.steps]
    assert states[:3] == [StepState.DONE, StepState.CURRENT, StepState.FUTURE]


def test_a_disabled_primary_says_in_words_what_is_missing(mine: Shown, desk: Desk) -> None:
    inquiry = moving.move_inquiry(desk.staff, steps.recorded(desk), Stage.IDENTITY).value
    view = mine.show(inquiry)
    action = view.primary_action()
    assert action is not None
    assert not action.isEnabled()
    assert view.side.why.text() == "残り1項目を終えると押せます"


def test_a_missing_line_leads_to_its_place(mine: Shown, desk: Desk) -> None:
    inquiry = moving.move_inquiry(desk.staff, steps.recorded(desk), Stage.IDENTITY).value
    view = mine.show(inquiry)
    view.show_tab("history")
    line = next(one for one in view.side.findChildren(MissingLine) if one.isVisible())
    mine.qtbot.keyClick(line, Qt.Key.Key_Space)
    assert view.tabs.current == "identity"
    form: Any = view._tabs["identity"].form  # type: ignore[attr-defined]
    assert view.focusWidget() is form.document


def test_stale_offers_the_latest_state(mine: Shown, desk: Desk) -> None:
    inquiry = steps.recorded(desk)
    mine.show(inquiry)
    editing.add_message(desk.colleague, inquiry, kind=MessageKind.NOTE, text="メモ")
    mine.answers.confirms.append(True)
    mine.press_primary()
    assert mine.inquiry.stage is Stage.RECEIPT
    assert len(mine.inquiry.messages) == 1
    mine.press_primary()
    assert mine.inquiry.stage is Stage.IDENTITY


def test_stop_and_go_on_and_extend(mine: Shown, desk: Desk) -> None:
    view = mine.show(steps.recorded(desk))

    def press(dialog: PauseDialog) -> bool:
        dialog.day.set_text("そのうち")
        assert not dialog.is_complete()
        dialog.day.set_text("今日")
        return dialog.is_complete()

    mine.answers.dialogs.append(press)
    mine.qtbot.keyClick(view.header.pause, Qt.Key.Key_Space)
    mine.settle()
    assert mine.inquiry.is_paused
    assert view.header.pause.text() == "返答を記録"
    mine.answers.dialogs.append(lambda dialog: isinstance(dialog, ResumeDialog))
    mine.qtbot.keyClick(view.header.pause, Qt.Key.Key_Space)
    mine.settle()
    assert not mine.inquiry.is_paused

    def extend(dialog: ExtensionDialog) -> bool:
        assert not dialog.is_complete()
        dialog.reason.setPlainText("多数の記録")
        return dialog.is_complete()

    mine.answers.dialogs.append(extend)
    view.acts.extend()
    mine.settle()
    assert mine.inquiry.extension is not None


def test_aside_asks_why(mine: Shown, desk: Desk) -> None:
    view = mine.show(steps.recorded(desk))

    def why(dialog: ReasonDialog) -> bool:
        assert not dialog.is_complete()
        mine.qtbot.keyClicks(dialog.text, "by phone")
        return dialog.is_complete()

    mine.answers.dialogs.append(why)
    actions = {one.text(): one for one in view.header.menu.actions()}
    actions["取下げを記録する…"].trigger()
    mine.settle()
    assert mine.inquiry.stage is Stage.WITHDRAWN
    assert not view.side.primary.isVisible()
    assert "対応を再開する…" in [one.text() for one in view.header.menu.actions()]


def test_assign(mine: Shown, desk: Desk) -> None:
    view = mine.show(steps.recorded(desk))

    def colleague(dialog: StaffChoiceDialog) -> bool:
        dialog.who.choose(desk.colleague.staff)
        return True

    mine.answers.dialogs.append(colleague)
    view.acts.assign()
    mine.settle()
    assert mine.inquiry.assignee == desk.colleague.staff.id


def test_tabs_by_keys_and_back(mine: Shown, desk: Desk) -> None:
    view = mine.show(steps.recorded(desk))
    view.step_tab(1)
    assert view.tabs.current == "identity"
    view.step_tab(-1)
    with mine.qtbot.waitSignal(view.back_wanted):
        view.go_back()


def test_the_language_changes_at_run_time(
    mine: Shown, desk: Desk, language: Language, tmp_path: Path
) -> None:
    view = mine.show(a_gdpr_case(desk, tmp_path))
    language.speak("en")
    QApplication.processEvents()
    mine.settle()
    assert view.tabs.current == "decision"
    assert view.side.why.text() == "Finish 1 more item to press this"
    card = next(iter(view.decision.cards.values()))
    assert "Access (GDPR Art 15)" in texts(card)


def test_another_inquiry_drops_what_was_waiting(mine: Shown, desk: Desk) -> None:
    first, second = steps.recorded(desk), steps.recorded(desk)
    view = mine.show(first)
    view.show_inquiry(second.id)
    mine.settle()
    assert mine.inquiry.id == second.id
    assert str(second.number) in texts(view.header)


def test_pills_without_room_fold_into_one_that_names_them(mine: Shown, desk: Desk) -> None:
    forbidden = frozenset({Channel.PHONE, Channel.POST, Channel.SOCIAL_MEDIA, Channel.COUNTER})
    profile = SafeContact(forbidden=forbidden, no_messages=True, no_sender_name=True)
    inquiry = editing.edit_safe_contact(desk.staff, steps.recorded(desk), profile).value
    header = mine.show(inquiry).header

    def folded() -> list[Pill]:
        pills = [one for one in header.findChildren(Pill) if one.isVisible()]
        in_one_line = len({one.y() for one in pills}) == 1
        return [one for one in pills if in_one_line and one.text.startswith("+")]

    mine.qtbot.waitUntil(lambda: bool(folded()))
    rest = folded()[0]
    assert rest.toolTip().count("\n") + 1 == int(rest.text)
    native = next(one for one in header.findChildren(QLabel) if "أحمد" in one.text())
    assert not native.isVisible(), "warnings need the room more"
    header.window().resize(2400, 758)
    mine.qtbot.waitUntil(lambda: not rest.isVisible())
    assert native.isVisible()


def test_what_always_stands_in_the_header_keeps_to_one_line(mine: Shown, desk: Desk) -> None:
    requests = tuple(
        a_request(right, regime, id=uuid4())
        for right, regime in (
            (Right.DISCLOSURE, Regime.APPI),
            (Right.ACCESS, Regime.GDPR),
            (Right.ACCESS, Regime.UK_GDPR),
        )
    )
    profile = SafeContact(forbidden=frozenset({Channel.PHONE, Channel.POST}), no_messages=True)
    subject = a_person("Abdulrahmān al-Ḥusaynī ibn Yūsuf", "عبد الرحمن الحسيني بن يوسف " * 3)
    inquiry = steps.recorded(
        desk,
        regimes=frozenset({Regime.APPI, Regime.GDPR, Regime.UK_GDPR}),
        requests=requests,
        safe_contact=profile,
        subject=subject,
    )
    header = mine.show(inquiry).header

    def lines() -> set[int]:
        return {one.y() for one in header._who.findChildren(Pill) if one.isVisible()}

    mine.qtbot.waitUntil(lambda: lines() == {0})


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_a_tab_filled_behind_another_one_is_measured_when_it_is_shown(
    mine: Shown, desk: Desk, tmp_path: Path, theme: Theme, size: float
) -> None:
    theme.wear(ThemeName.LIGHT, size)
    decided = a_gdpr_case(desk, tmp_path)
    view = mine.show(steps.identified(desk))
    for key in view.tabs.keys:
        view.show_tab(key)
        QApplication.processEvents()
    mine.show(decided)

    def cut() -> list[str]:
        words = view._stack.currentWidget().findChildren(Text)
        return [
            one.text()
            for one in words
            if one.isVisible() and one.height() < one.heightForWidth(one.width()) - 1
        ]

    for key in view.tabs.keys:
        view.show_tab(key)
        assert cut() == []
