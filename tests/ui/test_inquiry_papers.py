"""Letters, approval and the way out on the page of an inquiry."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import pyzipper
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from jar_desk.domain.inquiry import DocumentKind, Stage
from jar_desk.domain.people import Channel
from jar_desk.domain.rights import Outcome
from jar_desk.usecases import moving, packages, reading
from tests.ui.inquiry_pages import Shown, mine, page_of, texts  # noqa: F401
from tests.usecases import steps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from jar_desk.ui.dialogs.dispatch import DispatchDialog
    from jar_desk.ui.dialogs.pages import PagesDialog
    from jar_desk.ui.dialogs.parts import PartsDialog
    from jar_desk.ui.dialogs.passphrase import PassphraseDialog
    from jar_desk.ui.dialogs.reason import ReasonDialog
    from jar_desk.ui.language import Language
    from jar_desk.usecases.session import Session
    from tests.real_desk import Desk


def test_letters(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(steps.recorded(desk))
    view.show_tab("documents")
    tab: Any = view._tabs["documents"]
    assert not tab.notice.isEnabled()
    mine.qtbot.keyClick(tab.acknowledgement, Qt.Key.Key_Space)
    mine.settle()
    letter = mine.inquiry.documents[0]
    assert letter.kind is DocumentKind.ACKNOWLEDGEMENT
    mine.answers.paths.append(tmp_path / "letter.pdf")
    view.papers.export(letter)
    mine.settle()
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")


def test_from_the_decision_to_the_approval(
    mine: Shown, page_of: Callable[[Session], Shown], desk: Desk, tmp_path: Path
) -> None:
    view = mine.show(steps.decided(desk, tmp_path))
    mine.press_primary()
    package = mine.inquiry.package
    assert package is not None
    assert view.side.primary.text() == "承認を依頼する"
    mine.answers.dialogs.append(lambda dialog: dialog.value() == desk.manager.staff.id)
    mine.press_primary()
    assert mine.inquiry.stage is Stage.APPROVAL
    assert not view.side.primary.isEnabled()
    assert "鈴木" in view.side.why.text()
    assert not next(iter(view.decision.cards.values())).outcomes[Outcome.GRANTED].isEnabled()
    boss = page_of(desk.manager)
    boss.show(mine.inquiry)

    def read(dialog: PagesDialog) -> bool:
        boss.settle()
        assert not dialog.picture.pixmap().isNull()
        mine.qtbot.keyClick(dialog.following, Qt.Key.Key_Space)
        return dialog.page == 1

    boss.answers.dialogs.append(read)
    boss.view.papers.preview_document(package)
    boss.answers.confirms.append(True)
    boss.press_primary()
    mine.settle()
    assert mine.inquiry.stage is Stage.RESPONSE


def test_the_passphrase_is_shown_once(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(steps.approved(desk, tmp_path))

    def note(dialog: PassphraseDialog) -> bool:
        assert dialog.line.text()
        assert not dialog.go.isEnabled()
        dialog.reject()
        mine.qtbot.keyClick(dialog.noted, Qt.Key.Key_Space)
        return dialog.is_complete()

    mine.answers.confirms.append(True)
    mine.answers.dialogs.append(note)
    view.papers.show_passphrase()
    mine.settle()
    assert view.case.seen is not None
    assert not view.case.seen.passphrase_waits
    assert "パスフレーズは表示済み" in texts(view._tabs["documents"])


def test_hand_over_by_a_safe_way_and_close(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(steps.approved(desk, tmp_path))
    package = mine.inquiry.package
    assert package is not None
    mine.answers.paths.append(tmp_path / "package.pdf")
    view.papers.export(package)
    mine.settle()
    assert (tmp_path / "package.pdf").stat().st_size == package.attachment.size

    def safe_only(dialog: DispatchDialog) -> bool:
        offered = [dialog.way.itemText(at) for at in range(dialog.way.count())]
        assert not any("西神田" in words for words in offered)
        channel, _, second = dialog.value()
        assert channel is Channel.EMAIL
        assert second not in {Channel.EMAIL, Channel.PHONE}
        return True

    mine.answers.dialogs.append(safe_only)
    mine.press_primary()
    assert mine.inquiry.dispatches
    mine.answers.confirms.append(True)
    mine.press_primary()
    assert mine.inquiry.stage is Stage.CLOSED
    assert reading.read_inquiry(desk.staff, mine.inquiry.id).stage is Stage.CLOSED


def test_the_approver_gives_back_with_a_reason(
    page_of: Callable[[Session], Shown], desk: Desk, tmp_path: Path
) -> None:
    boss = page_of(desk.manager)
    boss.show(steps.proposed(desk, tmp_path))

    def why(dialog: ReasonDialog) -> bool:
        boss.qtbot.keyClicks(dialog.text, "page 2")
        return True

    boss.answers.dialogs.append(why)
    boss.view.acts.move_to(Stage.DECISION)
    boss.settle()
    assert boss.inquiry.stage is Stage.DECISION
    assert boss.inquiry.stage_reason == "page 2"


def test_errors_are_told_in_words(page_of: Callable[[Session], Shown], desk: Desk) -> None:
    shown = page_of(desk.staff)
    shown.show(steps.recorded(desk))
    shown.view.papers.make_package()
    shown.settle()
    assert shown.answers.told == ["まだ次の段階へ進めません。"]


@pytest.mark.parametrize("speech", ["ja", "en"])
def test_somebody_not_identified_is_written_to_from_the_decision_page(
    mine: Shown, desk: Desk, language: Language, speech: str
) -> None:
    language.speak(speech)
    inquiry = moving.move_inquiry(desk.staff, steps.recorded(desk), Stage.IDENTITY).value
    inquiry = moving.move_inquiry(desk.staff, inquiry, Stage.NOT_IDENTIFIABLE, "返信なし").value
    view = mine.show(inquiry)
    decision: Any = view._tabs["decision"]
    assert view.tabs.current == "decision"
    assert "12(4)" in decision.ended.text or "第12条(2)(4)" in decision.ended.text
    decision.tell.setFocus()
    mine.qtbot.keyClick(decision.tell, Qt.Key.Key_Space)
    mine.settle()
    assert [one.kind for one in mine.inquiry.documents] == [DocumentKind.NOT_IDENTIFIED]
    tab: Any = view._tabs["documents"]
    view.show_tab("documents")
    assert tab.not_identified.isVisible()
    assert not tab.package.isVisible()


def test_the_next_step_of_an_inquiry_without_identity_is_to_write(mine: Shown, desk: Desk) -> None:
    inquiry = moving.move_inquiry(desk.staff, steps.recorded(desk), Stage.IDENTITY).value
    mine.show(moving.move_inquiry(desk.staff, inquiry, Stage.NOT_IDENTIFIABLE, "返信なし").value)
    mine.press_primary()
    assert [one.kind for one in mine.inquiry.documents] == [DocumentKind.NOT_IDENTIFIED]


def test_the_portability_file_is_made_approved_and_saved_beside_the_package(
    mine: Shown, desk: Desk, tmp_path: Path
) -> None:
    view = mine.show(steps.decided(desk, tmp_path))
    tab = view._tabs["documents"]
    view.papers.make_package()
    mine.settle()
    assert tab.portability.isEnabled()
    mine.qtbot.keyClick(tab.portability, Qt.Key.Key_Space)
    mine.settle()
    file = mine.inquiry.portability
    assert file is not None
    assert "ZIP・" in texts(tab)
    package = mine.inquiry.package
    assert package is not None

    def read_parts(dialog: PartsDialog) -> bool:
        said = dialog.parts.toPlainText()
        assert "資料1 · 4ページ" in said
        assert [one for one in package.parts if one.sha256 not in said] == []
        return True

    mine.answers.dialogs.append(read_parts)
    view.papers.show_parts(package)
    assert mine.answers.dialogs == []
    proposed = packages.propose_package(desk.staff, mine.inquiry, desk.manager.staff.id).value
    view = mine.show(packages.approve_package(desk.manager, proposed).value)
    tab = view._tabs["documents"]
    shown: list[str] = []

    def note(dialog: PassphraseDialog) -> bool:
        shown.append(dialog.line.text())
        mine.qtbot.keyClick(dialog.noted, Qt.Key.Key_Space)
        return dialog.is_complete()

    mine.answers.confirms.append(True)
    mine.answers.dialogs.append(note)
    press(mine, tab, "そのパスフレーズを表示…")
    mine.answers.paths.append(tmp_path / "f.zip")
    press(mine, tab, "データポータビリティ用ファイルを保存…")
    assert "データポータビリティ用ファイルのパスフレーズを表示済み" in texts(tab)
    with pyzipper.AESZipFile(tmp_path / "f.zip") as archive:
        archive.setpassword(shown[0].encode())
        assert "data.json" in archive.namelist()
        assert archive.read("data.json")


def press(shown: Shown, tab: QWidget, words: str) -> None:
    [button] = [one for one in tab.findChildren(QPushButton) if one.text() == words]
    shown.qtbot.keyClick(button, Qt.Key.Key_Space)
    shown.settle()
