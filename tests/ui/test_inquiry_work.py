"""Identity, search and decision on the page of an inquiry, by real keys."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel

from jar_desk.domain.checks import AuthorityPaper, CheckResult, ComparedField, DocumentClass, Side
from jar_desk.domain.inquiry import MessageKind, SourceState, Stage
from jar_desk.domain.people import Agent as AgentOf
from jar_desk.domain.people import AgentKind, Channel
from jar_desk.domain.rights import Outcome
from jar_desk.ui.views.inquiry.check_line import CheckLine
from jar_desk.ui.widgets import Pill
from jar_desk.usecases import editing, moving
from tests.examples import a_person
from tests.ui.inquiry_pages import Shown, a_gdpr_case, mine, page_of, texts  # noqa: F401
from tests.usecases import steps

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.ui.dialogs.reason import ReasonDialog
    from jar_desk.ui.dialogs.record import RecordDialog
    from tests.real_desk import Desk


def test_record_an_identity_check_by_keys(mine: Shown, desk: Desk) -> None:
    inquiry = moving.move_inquiry(desk.staff, steps.recorded(desk), Stage.IDENTITY).value
    form: Any = mine.show(inquiry)._tabs["identity"].form  # type: ignore[attr-defined]
    form.document.choose(DocumentClass.RESIDENCE_CARD)
    assert form.side.value() is Side.FRONT
    assert not form.side.isEnabled()
    assert "表面だけ" in form.never.text
    mine.qtbot.keyClick(form.record, Qt.Key.Key_Space)
    mine.settle()
    assert mine.inquiry.identity_checks == ()
    assert form._ticks.message == "照合した項目に印を付けてください。"
    mine.qtbot.keyClick(form.compared[ComparedField.NAME], Qt.Key.Key_Space)
    mine.qtbot.keyClicks(form.note, "seen")
    mine.qtbot.keyClick(form.record, Qt.Key.Key_Space)
    mine.settle()
    check = mine.inquiry.identity_checks[0]
    assert (check.document, check.side, check.note) == (
        DocumentClass.RESIDENCE_CARD,
        Side.FRONT,
        "seen",
    )
    assert not form.compared[ComparedField.NAME].isChecked()


def test_authority_is_asked_for_only_with_an_agent(mine: Shown, desk: Desk) -> None:
    agent = AgentOf(person=a_person("山本 弁護士"), kind=AgentKind.LAWYER)
    view = mine.show(steps.recorded(desk, agent=agent))
    form: Any = view._tabs["identity"].authority  # type: ignore[attr-defined]
    view.show_tab("identity")
    assert form.isVisible()
    assert form.paper.value() is AuthorityPaper.POWER_OF_ATTORNEY
    mine.qtbot.keyClick(form.genuine, Qt.Key.Key_Down)
    mine.qtbot.keyClick(form.names_request, Qt.Key.Key_Space)
    mine.qtbot.keyClick(form.record, Qt.Key.Key_Space)
    mine.settle()
    assert mine.inquiry.authority_checks[0].names_this_request
    assert view.tabs.current == "identity"


def test_withdraw_a_check_by_keys(mine: Shown, desk: Desk) -> None:
    inquiry = moving.move_inquiry(desk.staff, steps.recorded(desk), Stage.IDENTITY).value
    view = mine.show(inquiry)
    tab: Any = view._tabs["identity"]
    mine.qtbot.keyClick(tab.form.compared[ComparedField.NAME], Qt.Key.Key_Space)
    tab.form.result.choose(CheckResult.DIFFERS)
    mine.qtbot.keyClick(tab.form.record, Qt.Key.Key_Space)
    mine.settle()
    (line,) = tab.findChildren(CheckLine)
    assert line.withdraw.accessibleName() == "「本人：運転免許証」を取り消す"

    def explain(dialog: ReasonDialog) -> bool:
        assert not dialog.is_complete()
        dialog.text.setPlainText("別の人の免許証でした")
        return dialog.is_complete()

    mine.answers.dialogs.append(explain)
    mine.qtbot.keyClick(line.withdraw, Qt.Key.Key_Space)
    mine.settle()
    (line,) = (one for one in tab.findChildren(CheckLine) if one.isVisibleTo(tab))
    assert not line.withdraw.isVisibleTo(line)
    struck = [one.text() for one in line.findChildren(QLabel) if one.font().strikeOut()]
    assert struck == ["本人：運転免許証"]
    assert [pill.text for pill in line.findChildren(Pill)] == ["不一致", "取消"]
    assert "別の人の免許証でした" in texts(line)
    assert view.focusWidget() is tab.form.document
    assert texts(view._tabs["history"]).count("本人確認の記録を取消し") == 1


def test_nothing_is_withdrawn_where_no_work_is_owed(mine: Shown, desk: Desk) -> None:
    done = moving.move_inquiry(desk.staff, steps.identified(desk), Stage.WITHDRAWN, "取下げ").value
    view = mine.show(done)
    (line,) = view._tabs["identity"].findChildren(CheckLine)
    assert not line.withdraw.isVisibleTo(line)


def test_settle_a_place_and_open_it_again(mine: Shown, desk: Desk) -> None:
    view = mine.show(steps.identified(desk))
    lines: Any = view._tabs["records"].lines  # type: ignore[attr-defined]
    line = next(iter(lines.values()))
    line.searched.setFocus()
    mine.qtbot.keyClicks(line.searched, "Ahmed")
    mine.qtbot.mouseClick(line.choices._choices["found"], Qt.MouseButton.LeftButton)
    mine.settle()
    first = mine.inquiry.source_checks[0]
    assert (first.state, first.searched_for) == (SourceState.FOUND, "Ahmed")
    mine.qtbot.keyClick(line.again, Qt.Key.Key_Space)
    mine.settle()
    assert mine.inquiry.source_checks[0].state is SourceState.OPEN
    assert line.choices.current == ""


def test_a_dropped_file_becomes_a_record(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(steps.identified(desk))
    tab = view._tabs["records"]
    file = tmp_path / "申込.txt"
    file.write_text("登録名 Ahmed", encoding="utf-8")

    def fill(dialog: RecordDialog) -> bool:
        assert dialog.title.text() == "申込"
        dialog.purposes["PU-7"].setChecked(True)
        return dialog.is_complete()

    mine.answers.dialogs.append(fill)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    modifiers, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    tab.dropEvent(QDropEvent(QPointF(5, 5), copy, data, buttons, modifiers))  # type: ignore[attr-defined]
    mine.qtbot.waitUntil(lambda: not mine.answers.dialogs)
    mine.settle()
    record = mine.inquiry.records[0]
    assert record.attachment is not None
    assert (record.attachment.name, record.purposes) == ("申込.txt", ("PU-7",))


def test_change_and_remove_a_record(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(steps.searched(desk, tmp_path))
    acts: Any = view._tabs["records"].acts  # type: ignore[attr-defined]

    def rename(dialog: RecordDialog) -> bool:
        dialog.title.clear()
        assert not dialog.is_complete()
        dialog.title.setText("申込記録")
        return dialog.is_complete()

    mine.answers.dialogs.append(rename)
    acts.edit(mine.inquiry.records[0])
    mine.settle()
    assert mine.inquiry.records[0].title == "申込記録"
    mine.answers.confirms += [False, True]
    acts.remove(mine.inquiry.records[0])
    acts.remove(mine.inquiry.records[0])
    mine.settle()
    assert mine.inquiry.records == ()


def test_decide_by_keys_saves_at_once(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(a_gdpr_case(desk, tmp_path))
    card = next(iter(view.decision.cards.values()))
    mine.qtbot.keyClick(card.outcomes[Outcome.PARTLY_GRANTED], Qt.Key.Key_Space)
    mine.settle()
    assert card.decided
    assert card.saved.text() == "保存しました 12:00"
    box = next(iter(card.grounds.values()))
    mine.qtbot.keyClick(box, Qt.Key.Key_Space)
    mine.settle()
    card.reason.setFocus()
    mine.qtbot.keyClicks(card.reason, "safety")
    mine.qtbot.waitUntil(lambda: not card._timer.isActive(), timeout=3_000)
    mine.settle()
    decision = mine.inquiry.requests[0].decision
    assert decision is not None
    assert (decision.outcome, decision.reason) == (Outcome.PARTLY_GRANTED, "safety")
    assert len(decision.grounds) == 1
    mine.qtbot.keyClick(card.outcomes[Outcome.GRANTED], Qt.Key.Key_Space)
    mine.settle()
    assert mine.inquiry.requests[0].decision is not None
    assert mine.inquiry.requests[0].decision.grounds == ()


def test_take_a_decision_back_by_keys(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(a_gdpr_case(desk, tmp_path))
    view.show_tab("decision")
    card = next(iter(view.decision.cards.values()))
    assert not card.take_back.isVisible()
    mine.qtbot.keyClick(card.outcomes[Outcome.GRANTED], Qt.Key.Key_Space)
    mine.settle()
    assert card.take_back.isVisible()
    assert card.take_back.text() == "判断を取り消す"
    card.reason.setFocus()
    mine.qtbot.keyClicks(card.reason, "typed and not wanted")
    mine.qtbot.keyClick(card.reason, Qt.Key.Key_Tab)
    assert view.focusWidget() is card.take_back
    mine.qtbot.keyClick(card.take_back, Qt.Key.Key_Space)
    mine.settle()
    assert mine.inquiry.requests[0].decision is None
    assert not card.decided
    assert not card.take_back.isVisible()
    assert view.focusWidget() is next(iter(card.outcomes.values()))
    assert card.reason.toPlainText() == ""
    view.show_tab("history")
    assert texts(view._tabs["history"]).count("判断を取消し") == 1


def test_an_approved_decision_is_not_taken_back(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(steps.proposed(desk, tmp_path))
    view.show_tab("decision")
    card = next(iter(view.decision.cards.values()))
    assert card.decided
    assert not card.take_back.isVisible()


def test_partial_grounds_cannot_carry_a_refusal(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(a_gdpr_case(desk, tmp_path))
    card = next(iter(view.decision.cards.values()))
    partial = next(one.id for one in card._offered if one.partial_only)
    mine.qtbot.keyClick(card.outcomes[Outcome.PARTLY_GRANTED], Qt.Key.Key_Space)
    mine.qtbot.keyClick(card.grounds[partial], Qt.Key.Key_Space)
    mine.settle()
    mine.qtbot.keyClick(card.outcomes[Outcome.REFUSED], Qt.Key.Key_Space)
    mine.settle()
    assert not card.grounds[partial].isEnabled()
    assert mine.inquiry.requests[0].decision is not None
    assert mine.inquiry.requests[0].decision.grounds == ()


def test_typing_survives_the_change_of_a_colleague(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    inquiry = steps.decided(desk, tmp_path)
    view = mine.show(inquiry)
    card = next(iter(view.decision.cards.values()))
    card.reason.setFocus()
    mine.qtbot.keyClicks(card.reason, "half")
    done = editing.add_message(desk.colleague, inquiry, kind=MessageKind.NOTE, text="メモ")
    mine.workplace.changes.announce(done)
    mine.settle()
    assert card.reason.toPlainText() == "half"


def test_write_a_note_by_keys(mine: Shown, desk: Desk) -> None:
    view = mine.show(steps.recorded(desk))
    tab: Any = view._tabs["correspondence"]
    view.show_tab("correspondence")
    tab.text.setFocus()
    assert not tab.add.isEnabled()
    mine.qtbot.keyClicks(tab.text, "called")
    mine.qtbot.keyClick(tab.add, Qt.Key.Key_Space)
    mine.settle()
    assert [one.text for one in mine.inquiry.messages] == ["called"]
    assert tab.text.toPlainText() == ""
    tab.kind.choose(str(MessageKind.OUTGOING))
    tab.channel.choose(Channel.PHONE)
    tab._follow()
    assert tab.unsafe.text
