"""Nothing but windows is ever shown as one: a part shown too early would take the keyboard away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from jar_desk.ui.pages import furnish
from jar_desk.ui.widgets import Card, InlineMessage
from jar_desk.ui.widgets.status_item import StatusItem
from jar_desk.ui.window import MainWindow
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from jar_desk.ui.language import Language
    from jar_desk.ui.theme import Theme


class Shown(QObject):
    """Take down what is shown as a window."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.windows: list[QWidget] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


@pytest.fixture
def shown(qapp: QApplication) -> Iterator[Shown]:
    made = Shown(qapp)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def office(qtbot: Any, tmp_path: Path, theme: Theme, language: Language) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    "make",
    [lambda: Card("title"), lambda: InlineMessage("words"), lambda: StatusItem("info", "words")],
)
def test_a_part_waits_for_its_page(qtbot: Any, theme: Theme, shown: Shown, make: Any) -> None:
    part = make()
    page = QWidget()
    qtbot.addWidget(page)
    assert shown.windows == []
    part.setParent(page)
    part.show()


def test_every_page_stays_in_the_one_window(qtbot: Any, office: Office, shown: Shown) -> None:
    window = MainWindow(office.workplace)
    furnish(window, office.workplace)
    qtbot.addWidget(window)
    window.show()
    inquiry = office.record("Anna Müller")
    for key in list(window._pages):
        window.show_page(key)
        office.settle(qtbot)
    page: Any = window.page("inquiry")
    window.show_page("inquiry")
    page.show_inquiry(inquiry.id)
    office.settle(qtbot)
    for key in page._tabs:
        page.show_tab(key)
        office.settle(qtbot)
    assert {type(one).__name__ for one in shown.windows} == {"MainWindow"}
