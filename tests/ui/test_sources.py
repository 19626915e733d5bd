"""The register of places, read and changed by real keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.ui.dialogs.source import SourceDialog
from jar_desk.ui.views.sources import SourcesView
from jar_desk.usecases.reading import all_sources
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QDialog


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


@pytest.fixture
def view(qtbot: Any, office: Office) -> SourcesView:
    made = SourcesView(office.workplace)
    qtbot.addWidget(made)
    made.resize(1154, 758)
    made.show()
    office.settle(qtbot)
    return made


def test_the_register_is_shown(office: Office, view: SourcesView) -> None:
    assert view.model.rowCount() == len(all_sources(office.session)) > 0


def test_a_place_is_added(qtbot: Any, office: Office, view: SourcesView) -> None:
    before = view.model.rowCount()

    def fill(dialog: QDialog) -> bool:
        assert isinstance(dialog, SourceDialog)
        qtbot.keyClicks(dialog.name_ja, "Box")
        assert not dialog.is_complete()
        qtbot.keyClicks(dialog.name_en, "Box")
        qtbot.keyClicks(dialog.owner, "Office")
        return dialog.is_complete()

    office.asking.dialogs.append(fill)
    qtbot.mouseClick(view.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.model.rowCount() == before + 1)
    assert any(one.name_en == "Box" for one in all_sources(office.session))


def test_enter_changes_a_place(qtbot: Any, office: Office, view: SourcesView) -> None:
    entity = view.model.entity_at(1)

    def leave(dialog: QDialog) -> bool:
        assert isinstance(dialog, SourceDialog)
        dialog.active.setChecked(False)
        return True

    office.asking.dialogs.append(leave)
    view.table.choose_row(1)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    changed = next(one for one in all_sources(office.session) if one.id == entity)
    assert not changed.active


def test_thinking_better_of_it_changes_nothing(
    qtbot: Any, office: Office, view: SourcesView
) -> None:
    before = all_sources(office.session)
    office.asking.dialogs.append(lambda _dialog: False)
    qtbot.keyClick(view.table, Qt.Key.Key_Return)
    office.settle(qtbot)
    assert all_sources(office.session) == before
