"""Policy and law side by side: read, searched, decided and printed by real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from jar_desk.domain.law_entries import LawKind
from jar_desk.domain.policy_issues import IssueStatus, PolicyIssue
from jar_desk.ui.dialogs.policy_issue import PolicyIssueDialog
from jar_desk.ui.views.policy import PolicyView
from jar_desk.usecases.policy_issues import policy_issues
from tests.documents import reading_back
from tests.ui.inquiry_pages import texts
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from jar_desk.ui.language import Language


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def _shown(qtbot: Any, office: Office) -> PolicyView:
    made = PolicyView(office.workplace)
    qtbot.addWidget(made)
    made.resize(1154, 758)
    made.show()
    office.settle(qtbot)
    return made


@pytest.fixture
def view(qtbot: Any, theme: object, language: Language, office: Office) -> PolicyView:
    return _shown(qtbot, office)


def _china(office: Office) -> PolicyIssue:
    return next(one for one in policy_issues(office.session) if one.defect.code == "PI-37")


def _type(qtbot: Any, view: PolicyView, words: str) -> None:
    view.focus_search()
    if words.isascii():
        qtbot.keyClicks(view.search, words)
        return
    converted = QInputMethodEvent("", [])
    converted.setCommitString(words)
    QApplication.sendEvent(view.search, converted)
    QApplication.processEvents()


def test_the_policy_stands_beside_the_law_it_answers_to(qtbot: Any, view: PolicyView) -> None:
    assert view.policy.model.rowCount() == 19
    view.policy.table.setFocus()
    qtbot.keyClick(view.policy.table, Qt.Key.Key_Home)
    assert view.law.model.rowCount() == 0
    for _ in range(2):
        qtbot.keyClick(view.policy.table, Qt.Key.Key_Down)
    assert "利用目的" in view.policy.card.heading.text()
    assert "To respond to inquiries made to us" in texts(view.policy.reading)
    assert "PI-04" in texts(view.policy.reading)
    assert "第32条第2項" in str(view.law.model.data(view.law.model.index(0, 1)))
    assert "e2700b38e558" in view.edition.text()


@pytest.mark.parametrize("code", ["ja", "en"])
def test_a_section_no_law_rests_on_says_so_and_a_search_without_hits_says_that(
    qtbot: Any, view: PolicyView, language: Language, code: str
) -> None:
    language.speak(code)
    view.policy.table.setFocus()
    qtbot.keyClick(view.policy.table, Qt.Key.Key_Home)
    words = {"ja": "この条項に結びつく", "en": "No right, ground or period rests"}
    qtbot.waitUntil(lambda: words[code] in texts(view.law.empty), timeout=5_000)
    _type(qtbot, view, "zzz")
    qtbot.waitUntil(lambda: view.policy.model.rowCount() == 0, timeout=5_000)
    words = {"ja": "見つかりません", "en": "Nothing found"}
    assert words[code] in texts(view.law.empty)


@pytest.mark.parametrize(
    ("words", "sections", "issues", "law"),
    [
        ("china", 1, 2, 0),
        ("中国", 0, 2, 0),
        ("ｐｕ－３", 1, 0, 0),
        ("portability", 1, 0, 2),
        ("ポータビリティ", 0, 0, 2),
    ],
)
def test_one_search_goes_through_policy_issues_and_law(
    qtbot: Any, view: PolicyView, words: str, sections: int, issues: int, law: int
) -> None:
    view.law.choices.choose(LawKind.RIGHT)
    _type(qtbot, view, words)
    assert view.policy.model.rowCount() >= sections
    assert view.issues.model.rowCount() >= issues
    assert view.law.model.rowCount() >= law
    assert view.policy.model.rowCount() < 19
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    view.go_back()
    assert view.policy.model.rowCount() == 19


def test_nothing_found_is_said(qtbot: Any, view: PolicyView) -> None:
    _type(qtbot, view, "qqqq")
    assert view.policy.empty.isVisible()
    assert view.law.empty.isVisible()
    assert "見つかりません" in texts(view.policy.empty)
    assert not view.policy.card.isVisible()


def test_the_law_can_be_read_whole(qtbot: Any, view: PolicyView) -> None:
    counts = []
    for key in view.law.choices.keys:
        view.law.choices.choose(key)
        view.law.turned.emit(key)
        counts.append(view.law.model.rowCount())
    assert counts[1] > 25
    assert counts[2] > 40
    assert counts[3] > 15
    view.law.table.setFocus()
    qtbot.keyClick(view.law.table, Qt.Key.Key_End)
    assert view.law.card.heading.text().strip()


@pytest.mark.parametrize("spoken", ["ja", "en"])
def test_an_issue_is_decided_and_released_by_keys(
    qtbot: Any, theme: object, language: Language, office: Office, spoken: str
) -> None:
    language.speak(spoken)
    view = _shown(qtbot, office)

    def decide(dialog: QDialog) -> bool:
        assert isinstance(dialog, PolicyIssueDialog)
        dialog.show()
        qtbot.keyClick(dialog.status, Qt.Key.Key_Down)
        qtbot.keyClicks(dialog.owner, "General affairs")
        qtbot.keyClicks(dialog.release, "Facts checked")
        qtbot.keyClicks(dialog.comment, "Asked the board")
        qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
        return bool(dialog.result())

    view.step_tab(1)
    row = view.issues.model.row_of(_china(office).state.id)
    view.issues.table.choose_row(row)
    office.asking.dialogs.append(decide)
    qtbot.keyClick(view.issues.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    office.settle(qtbot)
    state = _china(office).state
    assert (state.status, state.owner) == (IssueStatus.UNDER_REVIEW, "General affairs")
    assert state.override is not None
    assert state.override.reason == "Facts checked"
    assert [one.text for one in state.comments] == ["Asked the board"]
    said = texts(view.issues.reading)
    assert "Facts checked" in said
    assert "Asked the board" in said
    assert ("鈴木が引用を許可" if spoken == "ja" else "May be quoted, says 鈴木") in said


def test_leave_taken_back_holds_the_passage_again(
    qtbot: Any, office: Office, view: PolicyView
) -> None:
    def release(dialog: Any) -> bool:
        dialog.release.setPlainText("確認済み")
        return True

    def end(dialog: Any) -> bool:
        assert dialog.release.words() == "確認済み"
        dialog.release.setPlainText("")
        return True

    for answer, blocked in ((release, False), (end, True)):
        view.show_issue("PI-37")
        office.settle(qtbot)
        office.asking.dialogs.append(answer)
        qtbot.keyClick(view.issues.table, Qt.Key.Key_Return)
        office.settle(qtbot)
        assert _china(office).blocks is blocked


def test_staff_comment_only(qtbot: Any, theme: object, language: Language, office: Office) -> None:
    seen = office.seen_by_colleague()
    view = _shown(qtbot, seen)

    def comment(dialog: Any) -> bool:
        assert not dialog.status.isEnabled()
        assert not dialog.owner.isEnabled()
        assert not dialog.release.isEnabled()
        qtbot.keyClicks(dialog.comment, "Asked the foundation")
        return True

    view.show_issue("PI-33")
    seen.settle(qtbot)
    seen.asking.dialogs.append(comment)
    qtbot.keyClick(view.issues.table, Qt.Key.Key_Return)
    seen.settle(qtbot)
    kept = next(one for one in policy_issues(office.session) if one.defect.code == "PI-33")
    assert [one.text for one in kept.state.comments] == ["Asked the foundation"]
    assert kept.blocks


def test_enter_on_a_section_leads_to_its_heaviest_issue(qtbot: Any, view: PolicyView) -> None:
    view.policy.table.choose_row(3)
    qtbot.keyClick(view.policy.table, Qt.Key.Key_Return)
    assert view.issues.isVisible()
    assert view.issues.card.heading.text().startswith("PI-07")
    assert view.law.model.rowCount() > 0


def test_the_closing_days_are_a_press_away(qtbot: Any, view: PolicyView) -> None:
    with qtbot.waitSignal(view.closing_days_wanted):
        qtbot.keyClick(view.days, Qt.Key.Key_Space)


def test_the_memo_is_written(qtbot: Any, office: Office, view: PolicyView, tmp_path: Path) -> None:
    office.asking.path = tmp_path / "memo.pdf"
    action = view.primary_action()
    assert action is not None
    action.trigger()
    office.settle(qtbot)
    assert "PI-37" in "".join(reading_back.texts(office.asking.path.read_bytes()))
    assert "memo.pdf" in view.said.text


def test_another_language_at_run_time(qtbot: Any, view: PolicyView, language: Language) -> None:
    language.speak("en")
    qtbot.waitUntil(lambda: view.title.text() == "Policy and law")
    assert "Purposes of use" in str(view.policy.model.data(view.policy.model.index(2, 0)))
    view.policy.table.choose_row(2)
    assert "APPI Art 32(2)" in str(view.law.model.data(view.law.model.index(0, 1)))
