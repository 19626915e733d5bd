"""The list of inquiries on a real desk, by real keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from jar_desk.domain.listing import ListFilter
from jar_desk.domain.people import Channel, NameKind, SafeContact
from jar_desk.domain.rights import Regime, Right
from jar_desk.ui.dialogs.explanation import ExplanationDialog
from jar_desk.ui.models.cells import CELL_ROLE
from jar_desk.ui.models.inbox import Column
from jar_desk.ui.theme import ThemeName, Tone
from jar_desk.ui.views.inbox import InboxView
from jar_desk.ui.widgets import Pill, PrimaryButton, Ring
from jar_desk.usecases.editing import assign
from tests.examples import a_name, a_person, a_request
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.ui.theme import Theme


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        made.record("佐藤 遥", days_ago=40)
        made.record(
            "Ahmed Al-Rashid",
            days_ago=27,
            regimes=frozenset({Regime.GDPR}),
            requests=(a_request(Right.ACCESS, Regime.GDPR),),
            safe_contact=SafeContact(forbidden=frozenset({Channel.PHONE})),
        )
        made.record("髙﨑 健一", days_ago=2)
        yield made


@pytest.fixture
def inbox(qtbot: Any, office: Office) -> InboxView:
    view = InboxView(office.workplace)
    qtbot.addWidget(view)
    view.resize(1154, 758)
    with qtbot.waitExposed(view):
        view.show()
    QAbstractItemModelTester(view.model, view)
    office.settle(qtbot, view)
    return view


def type_text(qtbot: Any, inbox: InboxView, text: str) -> None:
    """Type as a keyboard would; what it has no key for is committed by an input method."""
    if text.isascii():
        qtbot.keyClicks(inbox.search, text)
        return
    committed = QInputMethodEvent("", [])
    committed.setCommitString(text)
    QApplication.sendEvent(inbox.search, committed)


def names(inbox: InboxView) -> list[str]:
    rows = range(inbox.model.rowCount())
    return [inbox.model.index(row, Column.REQUESTER).data(CELL_ROLE).first for row in rows]


def preview_texts(inbox: InboxView) -> str:
    return "\n".join(label.text() for label in inbox.preview.findChildren(QLabel))


def test_the_next_deadline_comes_first_and_is_selected(inbox: InboxView) -> None:
    assert names(inbox) == ["佐藤 遥", "Ahmed Al-Rashid", "髙﨑 健一"]
    assert inbox.table.chosen_row() == 0
    assert inbox.count.text() == "3 open"


def test_overdue_is_said_in_words_and_colour(inbox: InboxView) -> None:
    due = inbox.model.index(0, Column.DUE).data(CELL_ROLE)
    assert due.tone is Tone.ERROR
    assert "overdue" in due.first
    assert inbox.model.index(0, Column.STATE).data(CELL_ROLE).badge.tone is Tone.ERROR


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("rashid", ["Ahmed Al-Rashid"]),
        ("高崎", ["髙﨑 健一"]),
        ("2026-0003", ["髙﨑 健一"]),
        ("nobody", []),
    ],
)
def test_search_as_you_type(
    qtbot: Any, office: Office, inbox: InboxView, typed: str, found: list[str]
) -> None:
    qtbot.keyClick(inbox, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text(qtbot, inbox, typed)
    qtbot.waitUntil(lambda: names(inbox) == found)
    office.settle(qtbot, inbox)
    assert names(inbox) == found
    assert inbox.empty.isVisible() is (not found)


def test_composing_does_not_search(qtbot: Any, office: Office, inbox: InboxView) -> None:
    inbox.search.setFocus()
    QApplication.sendEvent(inbox.search, QInputMethodEvent("たかさき", []))
    office.settle(qtbot, inbox)
    assert len(names(inbox)) == 3
    with qtbot.assertNotEmitted(inbox.inquiry_wanted):
        qtbot.keyClick(inbox.search, Qt.Key.Key_Return)
    type_text(qtbot, inbox, "高崎")
    qtbot.waitUntil(lambda: names(inbox) == ["髙﨑 健一"])


def test_keys_move_and_enter_opens(qtbot: Any, office: Office, inbox: InboxView) -> None:
    inbox.table.setFocus()
    qtbot.keyClick(inbox.table, Qt.Key.Key_Down)
    assert inbox.table.chosen_row() == 1
    qtbot.keyClick(inbox.table, Qt.Key.Key_End)
    assert inbox.table.chosen_row() == 2
    qtbot.keyClick(inbox.table, Qt.Key.Key_Home)
    assert inbox.table.chosen_row() == 0
    qtbot.keyClicks(inbox.table, "a2")
    assert inbox.table.chosen_row() == 0
    with qtbot.waitSignal(inbox.inquiry_wanted) as wanted:
        qtbot.keyClick(inbox.table, Qt.Key.Key_Return)
    assert wanted.args == [inbox.model.id_at(0)]


def test_down_leaves_the_search_field_for_the_list(qtbot: Any, inbox: InboxView) -> None:
    inbox.focus_search()
    qtbot.keyClick(inbox.search, Qt.Key.Key_Down)
    assert inbox.focusWidget() is inbox.table


def test_enter_in_the_search_field_opens_the_first_hit(
    qtbot: Any, office: Office, inbox: InboxView
) -> None:
    inbox.focus_search()
    qtbot.keyClicks(inbox.search, "Rashid")
    office.settle(qtbot, inbox)
    with qtbot.waitSignal(inbox.inquiry_wanted):
        qtbot.keyClick(inbox.search, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("which", "found"),
    [
        (ListFilter.OVERDUE, ["佐藤 遥"]),
        (ListFilter.CLOSED, []),
        (ListFilter.MINE, []),
        (ListFilter.OPEN, ["佐藤 遥", "Ahmed Al-Rashid", "髙﨑 健一"]),
    ],
)
def test_segments_filter(
    qtbot: Any, office: Office, inbox: InboxView, which: ListFilter, found: list[str]
) -> None:
    inbox.show_filter(which)
    office.settle(qtbot, inbox)
    assert names(inbox) == found


def test_a_change_elsewhere_is_read_again_and_the_selection_stays(
    qtbot: Any, office: Office, inbox: InboxView
) -> None:
    inbox.table.choose_row(1)
    chosen = inbox.model.id_at(1)
    inquiry = office.record("Oliver Hughes", days_ago=60)
    office.workplace.changes.announce(assign(office.session, inquiry, office.session.staff.id))
    office.settle(qtbot, inbox)
    assert names(inbox)[0] == "Oliver Hughes"
    assert inbox.model.id_at(inbox.table.chosen_row()) == chosen
    assert inbox.model.index(0, Column.ASSIGNEE).data() == "You"


def test_the_preview_shows_the_selected_inquiry(
    qtbot: Any, office: Office, inbox: InboxView
) -> None:
    inbox.table.choose_row(1)
    office.settle(qtbot, inbox)
    said = preview_texts(inbox)
    assert "Ahmed Al-Rashid" in said
    assert "What to do next" in said
    pills = {pill.text for pill in inbox.preview.findChildren(Pill)}
    assert "No phone" in pills
    step = inbox.preview.findChild(PrimaryButton)
    with qtbot.waitSignal(inbox.inquiry_wanted) as wanted:
        qtbot.mouseClick(step, Qt.MouseButton.LeftButton)
    assert wanted.args == [inbox.model.id_at(1)]


def test_the_deadline_explains_itself(qtbot: Any, office: Office, inbox: InboxView) -> None:
    inbox.table.choose_row(1)
    office.settle(qtbot, inbox)
    said: list[str] = []

    def read(dialog: QDialog) -> bool:
        assert isinstance(dialog, ExplanationDialog)
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        return True

    office.asking.dialogs.append(read)
    link = next(one for one in inbox.preview.findChildren(QPushButton) if "reckoned" in one.text())
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert "Legal deadline" in said
    assert any("12(3)" in line for line in said)


def test_privacy_blurs_names_and_silences_them(
    qtbot: Any, office: Office, inbox: InboxView
) -> None:
    clear = inbox.table.grab().toImage()
    office.workplace.changes.set_privacy(True)
    assert inbox.table.grab().toImage() != clear
    hidden = [
        label for label in inbox.preview.findChildren(QLabel) if label.graphicsEffect() is not None
    ]
    assert hidden
    assert all(label.accessibleName() == "Name hidden" for label in hidden)


def test_cells_are_read_aloud_with_their_heading(inbox: InboxView) -> None:
    spoken = inbox.model.index(0, Column.REQUESTER).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Requester: 佐藤 遥")


def test_the_agent_and_the_native_name_stand_beneath(
    qtbot: Any, office: Office, inbox: InboxView
) -> None:
    person = replace(a_person(), names=(a_name("Sita"), a_name("सीता", NameKind.NATIVE)))
    done = office.record("placeholder", days_ago=1, subject=person)
    inbox.refresh()
    office.settle(qtbot, inbox)
    row = next(row for row in range(4) if inbox.model.id_at(row) == done.id)
    assert "सीता" in inbox.model.index(row, Column.REQUESTER).data(CELL_ROLE).second


def test_an_overdue_inquiry_says_so_in_the_ring(
    qtbot: Any, office: Office, inbox: InboxView
) -> None:
    inbox.table.choose_row(0)
    office.settle(qtbot, inbox)
    ring = inbox.preview.findChild(Ring)
    assert ring is not None
    assert "overdue" in ring.accessibleName()
    assert "%n" not in ring._text


@pytest.mark.parametrize(
    "name", ["NoSpaces" * 200, "山本法律事務所 弁護士 山本太郎左衛門", "Al-Ḥusaynī " * 900]
)
def test_no_name_widens_the_preview_or_fills_it(
    qtbot: Any, office: Office, inbox: InboxView, name: str
) -> None:
    made = office.record(name, days_ago=40)
    inbox.refresh()
    office.settle(qtbot, inbox)
    rows = range(inbox.model.rowCount())
    inbox.table.choose_row(next(row for row in rows if inbox.model.id_at(row) == made.id))
    office.settle(qtbot, inbox)
    inside = inbox.preview.widget()
    assert inside.minimumSizeHint().width() <= inbox.preview.viewport().width()
    step = inbox.preview.findChild(PrimaryButton)
    assert step is not None
    assert step.mapTo(inside, step.rect().topLeft()).y() < 400


def test_columns_follow_the_text_size(office: Office, inbox: InboxView, theme: Theme) -> None:
    before = inbox.table.columnWidth(Column.DUE)
    theme.wear(ThemeName.LIGHT, 1.5)
    assert inbox.table.columnWidth(Column.DUE) > before


def test_the_preview_leaves_where_the_list_needs_the_room(qtbot: Any, inbox: InboxView) -> None:
    inbox.resize(800, 700)
    assert not inbox.preview.isVisible()
    inbox.resize(1154, 700)
    assert inbox.preview.isVisible()


def test_an_empty_search_offers_to_look_everywhere(
    qtbot: Any, office: Office, inbox: InboxView
) -> None:
    inbox.show_filter(ListFilter.OVERDUE)
    inbox.focus_search()
    qtbot.keyClicks(inbox.search, "Rashid")
    office.settle(qtbot, inbox)
    assert names(inbox) == []
    qtbot.mouseClick(inbox.empty.button, Qt.MouseButton.LeftButton)
    office.settle(qtbot, inbox)
    assert names(inbox) == ["Ahmed Al-Rashid"]


def test_new_inquiry_is_wanted(qtbot: Any, inbox: InboxView) -> None:
    with qtbot.waitSignal(inbox.new_inquiry_wanted):
        qtbot.mouseClick(inbox.new_button, Qt.MouseButton.LeftButton)
