"""Staff are listed; the manager adds a colleague with a passphrase typed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.staff import Role
from jar_desk.ui.dialogs.new_staff import NewStaffDialog
from jar_desk.ui.views.staff import StaffView
from jar_desk.usecases.reading import all_staff
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def shown(qtbot: Any, office: Office) -> StaffView:
    view = StaffView(office.workplace)
    qtbot.addWidget(view)
    view.resize(1154, 758)
    view.show()
    office.settle(qtbot)
    return view


def test_a_colleague_is_added(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    passphrase = "orbit quiet ladder 2026"

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewStaffDialog)
        qtbot.keyClicks(dialog.name, "Takahashi")
        qtbot.keyClicks(dialog.passphrase.first, passphrase)
        qtbot.keyClicks(dialog.passphrase.second, passphrase[:-1])
        assert not dialog.is_complete()
        qtbot.keyClicks(dialog.passphrase.second, passphrase[-1])
        return dialog.is_complete()

    office.asking.dialogs.append(fill)
    qtbot.mouseClick(view.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.model.rowCount() == 3)
    added = next(one for one in all_staff(office.session) if one.name == "Takahashi")
    assert added.role is Role.DESK


@pytest.mark.parametrize(
    ("name", "passphrase"), [("", "orbit quiet ladder 2026"), ("Takahashi", "123456789012")]
)
def test_a_colleague_without_a_name_or_with_a_weak_passphrase_is_not_added(
    qtbot: Any, office: Office, name: str, passphrase: str
) -> None:
    dialog = NewStaffDialog(office.workplace.wording)
    qtbot.addWidget(dialog)
    dialog.name.setText(name)
    for field in (dialog.passphrase.first, dialog.passphrase.second):
        field.setText(passphrase)
    dialog.go.click()
    assert not dialog.result()


def test_only_the_manager_may_add(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office.seen_by_colleague())
    assert not view.add.isVisible()
    assert view.primary_action() is None


def test_two_people_are_enough_for_four_eyes(qtbot: Any, office: Office) -> None:
    assert not shown(qtbot, office).four_eyes.isVisible()
