"""Which pages a person is offered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from jar_desk.domain.staff import Role
from jar_desk.ui.pages import furnish
from jar_desk.ui.widgets.rail import Rail
from jar_desk.ui.window import MainWindow
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


def _window(qtbot: Any, office: Office, role: Role) -> MainWindow:
    office.record("佐藤 遥")
    session = replace(office.session, staff=replace(office.session.staff, role=role))
    workplace = replace(office.workplace, session=session)
    window = MainWindow(workplace)
    qtbot.addWidget(window)
    furnish(window, workplace)
    office.settle(qtbot)
    return window


def test_management_and_audit_are_offered_figures_record_and_settings(
    qtbot: Any, office: Office
) -> None:
    window = _window(qtbot, office, Role.AUDIT)
    assert window.findChildren(Rail)[0].keys == ("report", "audit", "settings")
    assert window.current_key == "report"
    assert office.failures == []


@pytest.mark.parametrize("role", [Role.DESK, Role.MANAGER])
def test_who_works_on_inquiries_starts_with_them(qtbot: Any, office: Office, role: Role) -> None:
    window = _window(qtbot, office, role)
    assert window.current_key == "inbox"
    assert office.failures == []
