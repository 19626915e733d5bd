"""The subject finder in its window: an export is chosen or dropped, judged and taken by keys."""

# ruff: noqa: F811 - fixtures come by import

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from jar_desk.domain.people import Channel, ContactPoint
from jar_desk.ui.widgets import ProgressOverlay
from jar_desk.usecases.reading import attachment_bytes
from tests.examples import a_person
from tests.ui.inquiry_pages import mine, page_of  # noqa: F401
from tests.usecases import steps

if TYPE_CHECKING:
    from pathlib import Path

    from jar_desk.domain.inquiry import Inquiry
    from jar_desk.ui.dialogs.finder import FinderDialog
    from jar_desk.ui.dialogs.record import RecordDialog
    from tests.real_desk import Desk
    from tests.ui.inquiry_pages import Shown

TABLE = (
    "番号,氏名,メール\r\n"
    "1,鈴木 一郎,s@example.org\r\n"
    "2,AL RASHID AHMAD,x@example.org\r\n"
    "3,Ahmed Al-Rashid,ahmed@example.org\r\n"
)


def a_case(desk: Desk) -> Inquiry:
    mail = ContactPoint(id=uuid4(), channel=Channel.EMAIL, value="ahmed@example.org")
    return steps.identified(desk, subject=a_person("Ahmed Al-Rashid", contacts=(mail,)))


def a_table(folder: Path, text: str = TABLE) -> Path:
    file = folder / "donors.csv"
    file.write_bytes(text.encode("cp932"))
    return file


def looked(mine: Shown, dialog: FinderDialog) -> None:
    dialog.show()
    mine.settle()


def press(dialog: Any, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dialog.focusWidget() or dialog, key, modifiers)


def save(dialog: RecordDialog) -> bool:
    assert dialog.title.text() == "donors"
    return dialog.is_complete()


@pytest.mark.parametrize("code", ["ja", "en"])
def test_a_row_is_ticked_and_taken_by_keys(
    mine: Shown, desk: Desk, tmp_path: Path, language: Any, code: str
) -> None:
    language.speak(code)
    view = mine.show(a_case(desk))
    tab = view._tabs["records"]
    mine.answers.paths.append(a_table(tmp_path))

    def judge(dialog: FinderDialog) -> bool:
        dialog.show()
        assert not dialog.go.isEnabled()
        dialog.file.setFocus()
        press(dialog, Qt.Key.Key_Space)
        mine.settle()
        assert dialog.focusWidget() is dialog.table
        assert dialog.model.rowCount() == 2
        assert "3: " in dialog.whole.toPlainText() or "ahmed@" in dialog.whole.toPlainText()
        press(dialog, Qt.Key.Key_Down)
        press(dialog, Qt.Key.Key_Space)
        assert dialog.chosen == {3}
        press(dialog, Qt.Key.Key_Return)
        assert dialog.chosen == set()
        press(dialog, Qt.Key.Key_Space)
        accepted: list[bool] = []
        dialog.accepted.connect(lambda: accepted.append(True))
        press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        return accepted == [True]

    mine.answers.dialogs += [judge, save]
    tab.find_in.setFocus()  # type: ignore[attr-defined]
    mine.qtbot.keyClick(tab.find_in, Qt.Key.Key_Space)  # type: ignore[attr-defined]
    mine.settle()
    mine.qtbot.waitUntil(lambda: bool(mine.inquiry.records), timeout=10_000)
    attachment = mine.inquiry.records[-1].attachment
    assert attachment is not None
    assert attachment_bytes(desk.staff, attachment).decode("utf-8-sig") == (
        "番号,氏名,メール\r\n2,AL RASHID AHMAD,x@example.org\r\n"
    )


def test_a_dropped_table_is_looked_through(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(a_case(desk))
    tab, file = view._tabs["records"], a_table(tmp_path)

    def judge(dialog: FinderDialog) -> bool:
        looked(mine, dialog)
        assert dialog.filter.keys == ("all", "certain", "likely", "possible")
        dialog.filter._choices["possible"].click()
        assert dialog.model.rowCount() == 1
        return False

    mine.answers.dialogs.append(judge)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    tab.dropEvent(event)  # type: ignore[attr-defined]
    mine.qtbot.waitUntil(lambda: not mine.answers.dialogs)
    mine.settle()
    assert mine.inquiry.records == ()


def test_nothing_found_and_unreadable_files_are_said(
    mine: Shown, desk: Desk, tmp_path: Path
) -> None:
    view = mine.show(a_case(desk))
    broken = tmp_path / "x.csv"
    broken.write_bytes(bytes(range(256)) * 9)
    empty = a_table(tmp_path, "a,b\nc,d\n")

    def judge(dialog: FinderDialog) -> bool:
        looked(mine, dialog)
        assert not dialog.table.isVisible()
        said.append(dialog.answer.text)
        return False

    said: list[str] = []
    for file in (empty, broken):
        mine.answers.dialogs.append(judge)
        view._tabs["records"].acts.find_in(file)  # type: ignore[attr-defined]
    assert len(set(said)) == 2
    assert all(said)


def test_cancel_ends_a_long_search(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(a_case(desk))
    file = a_table(tmp_path, "n,name\n" + "1,Ahmad Rashid\n" * 300_000)

    def judge(dialog: FinderDialog) -> bool:
        dialog.show()
        mine.qtbot.waitUntil(
            lambda: any(one.isVisible() for one in dialog.findChildren(ProgressOverlay)),
            timeout=10_000,
        )
        overlay = dialog.findChildren(ProgressOverlay)[0]
        button = overlay.findChildren(QPushButton)[0]
        mine.qtbot.keyClick(button, Qt.Key.Key_Space)
        mine.settle()
        assert dialog.answer.text
        assert dialog.found is None
        return False

    mine.answers.dialogs.append(judge)
    view._tabs["records"].acts.find_in(file)  # type: ignore[attr-defined]


def test_everything_has_a_name(mine: Shown, desk: Desk, tmp_path: Path) -> None:
    view = mine.show(a_case(desk))

    def judge(dialog: FinderDialog) -> bool:
        looked(mine, dialog)
        QApplication.processEvents()
        for part in (dialog.more, dialog.table, dialog.whole, dialog.all, dialog.file, dialog.go):
            reader = QAccessible.queryAccessibleInterface(part)
            assert reader is not None
            assert reader.text(QAccessible.Text.Name)
        return False

    mine.answers.dialogs.append(judge)
    view._tabs["records"].acts.find_in(a_table(tmp_path))  # type: ignore[attr-defined]
