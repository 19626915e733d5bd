"""What waits for approval: mine first."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.ui.views.approvals import ApprovalsView
from tests.ui.office import Office, an_office
from tests.usecases.steps import proposed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def shown(qtbot: Any, office: Office) -> ApprovalsView:
    view = ApprovalsView(office.workplace)
    qtbot.addWidget(view)
    view.resize(1154, 758)
    view.show()
    office.settle(qtbot)
    return view


def test_nothing_waits(qtbot: Any, office: Office) -> None:
    view = shown(qtbot, office)
    assert view.empty.isVisible()
    assert view.segments.current == "any"


def test_what_waits_for_me_is_shown_and_opens(qtbot: Any, office: Office, tmp_path: Path) -> None:
    desk: Any = SimpleNamespace(staff=office.colleague, manager=office.session)
    inquiry = proposed(desk, tmp_path)
    view = shown(qtbot, office)
    assert view.segments.current == "mine"
    assert view.model.id_at(0) == inquiry.id
    with qtbot.waitSignal(view.inquiry_wanted) as wanted:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert wanted.args == [inquiry.id]


def test_the_proposer_sees_it_under_all(qtbot: Any, office: Office, tmp_path: Path) -> None:
    desk: Any = SimpleNamespace(staff=office.colleague, manager=office.session)
    inquiry = proposed(desk, tmp_path)
    view = shown(qtbot, office.seen_by_colleague())
    assert view.segments.current == "any"
    assert view.model.id_at(0) == inquiry.id
