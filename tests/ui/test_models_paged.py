"""Pages come when looked at, late answers are dropped, nothing is read twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from jar_desk.ui.models.paged import PAGES_KEPT, ROW_ROLE, ROWS_PER_PAGE, PagedModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Row = tuple[UUID, str]


class Waiting:
    """A background that works only when told, in the order the test wants."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def run(self, _owner: object, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self.jobs.append((work, then))

    def finish(self, job: int = 0) -> None:
        work, then = self.jobs.pop(job)
        then(work())

    def finish_all(self) -> None:
        while self.jobs:
            self.finish()


class Names(PagedModel[Row]):
    def cell(self, row: Row, column: int, role: int) -> object:  # noqa: ARG002 - one cell a row
        return row[1] if role == Qt.ItemDataRole.DisplayRole else None

    def heading(self, column: int) -> str:
        return f"column {column}"


class Shelf:
    def __init__(self, count: int) -> None:
        self.ids = [UUID(int=number) for number in range(count)]
        self.suffix = ""
        self.pages: list[int] = []

    def page(self, ids: Sequence[UUID]) -> list[Row]:
        self.pages.append(ids[0].int // ROWS_PER_PAGE if ids else -1)
        return [(one, f"name {one.int}{self.suffix}") for one in reversed(ids)]


@pytest.fixture
def waiting() -> Waiting:
    return Waiting()


def a_model(waiting: Waiting, shelf: Shelf) -> Names:
    model = Names(waiting, shelf.page, lambda row: row[0], 2)  # type: ignore[arg-type]
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def shown(model: Names, row: int) -> object:
    return model.index(row, 0).data()


def test_first_page_comes_with_the_identifiers(qtbot: Any, waiting: Waiting) -> None:
    shelf = Shelf(1_000)
    model = a_model(waiting, shelf)
    model.search(lambda: shelf.ids)
    assert model.rowCount() == 0
    with qtbot.waitSignal(model.answered) as answered:
        waiting.finish()
    assert answered.args == [1_000, -1]
    assert shown(model, 0) == "name 0"
    assert shelf.pages == [0]


def test_a_page_is_read_once_when_first_looked_at(qtbot: Any, waiting: Waiting) -> None:
    shelf = Shelf(1_000)
    model = a_model(waiting, shelf)
    model.search(lambda: shelf.ids)
    waiting.finish_all()
    assert shown(model, 700) == "…"
    assert shown(model, 701) == "…"
    with qtbot.waitSignal(model.dataChanged):
        waiting.finish_all()
    assert shown(model, 700) == "name 700"
    assert model.index(700, 0).data(ROW_ROLE) == (UUID(int=700), "name 700")
    assert shelf.pages.count(700 // ROWS_PER_PAGE) == 1


def test_a_late_answer_of_an_old_search_is_dropped(qtbot: Any, waiting: Waiting) -> None:
    shelf = Shelf(10)
    model = a_model(waiting, shelf)
    model.search(lambda: shelf.ids[:7])
    model.search(lambda: shelf.ids[:2])
    waiting.finish(1)
    waiting.finish(0)
    assert model.rowCount() == 2


def test_a_late_page_of_an_old_search_is_dropped(qtbot: Any, waiting: Waiting) -> None:
    shelf = Shelf(300)
    model = a_model(waiting, shelf)
    model.search(lambda: shelf.ids)
    waiting.finish_all()
    assert shown(model, 200) == "…"
    model.search(lambda: shelf.ids[:200])
    waiting.finish(1)
    waiting.finish_all()
    assert model.rowCount() == 200
    assert shown(model, 150) == "…"


def test_reading_again_keeps_the_old_rows_until_new_ones_come(qtbot: Any, waiting: Waiting) -> None:
    shelf = Shelf(20)
    model = a_model(waiting, shelf)
    model.search(lambda: shelf.ids)
    waiting.finish_all()
    shelf.suffix = " changed"
    model.search(lambda: shelf.ids)
    assert shown(model, 3) == "name 3"
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        waiting.finish_all()
    assert shown(model, 3) == "name 3 changed"


@pytest.mark.parametrize(("keep", "kept"), [(UUID(int=500), 500), (UUID(int=5_000), -1)])
def test_the_row_to_keep_comes_with_its_page(
    qtbot: Any, waiting: Waiting, keep: UUID, kept: int
) -> None:
    shelf = Shelf(1_000)
    model = a_model(waiting, shelf)
    model.search(lambda: shelf.ids, keep)
    with qtbot.waitSignal(model.answered) as answered:
        waiting.finish_all()
    assert answered.args == [1_000, kept]
    assert shown(model, max(kept, 0)) == f"name {max(kept, 0)}"


def test_pages_seen_long_ago_are_forgotten(qtbot: Any, waiting: Waiting) -> None:
    shelf = Shelf(ROWS_PER_PAGE * (PAGES_KEPT + 3))
    model = Names(waiting, shelf.page, lambda row: row[0], 2)  # type: ignore[arg-type]
    model.search(lambda: shelf.ids)
    waiting.finish_all()
    for page in range(PAGES_KEPT + 3):
        shown(model, page * ROWS_PER_PAGE)
        waiting.finish_all()
    assert len(model._rows) <= ROWS_PER_PAGE * PAGES_KEPT
    assert shown(model, 0) == "…"


def test_nothing_is_outside_the_table(qtbot: Any, waiting: Waiting) -> None:
    model = a_model(waiting, Shelf(0))
    assert model.id_at(0) is None
    assert model.row_at(-1) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "column 1"
