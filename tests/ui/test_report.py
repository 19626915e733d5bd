"""The management report on the screen: periods, figures, files."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from jar_desk.domain.reports import Period, build_report
from jar_desk.domain.small_counts import Hidden
from jar_desk.ui.views.report import ReportView
from jar_desk.ui.views.report.figures import bars, count_words, share_words
from jar_desk.ui.views.report.periods import offered_periods
from jar_desk.ui.widgets.bar_chart import nice_top
from tests.ui.office import Office, an_office

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QPushButton


@pytest.fixture
def office(qtbot: Any, tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


@pytest.fixture
def view(qtbot: Any, office: Office) -> ReportView:
    for number in range(6):
        office.record(f"name {number}", days_ago=number)
    made = ReportView(office.workplace)
    qtbot.addWidget(made)
    made.resize(1154, 758)
    made.show()
    office.settle(qtbot)
    return made


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 11, 10), Period(date(2026, 10, 1), date(2027, 3, 31))),
        (date(2026, 4, 1), Period(date(2026, 4, 1), date(2026, 9, 30))),
        (date(2027, 3, 31), Period(date(2026, 10, 1), date(2027, 3, 31))),
    ],
)
def test_the_present_half_year_is_offered_first(today: date, first: Period) -> None:
    assert offered_periods(today)[0][0].period == first


def test_every_offered_group_begins_with_the_period_of_today() -> None:
    today = date(2026, 11, 10)
    for group in offered_periods(today):
        assert group[0].period.covers(today)
        ends = [named.period.end for named in group]
        assert ends == sorted(ends, reverse=True)


def test_quarters_follow_the_fiscal_year() -> None:
    quarter = offered_periods(date(2026, 11, 10))[2][0]
    assert quarter.period == Period(date(2026, 10, 1), date(2026, 12, 31))
    assert "Q3" in quarter.name


def test_figures_are_shown(view: ReportView) -> None:
    assert view.cards[0].value.text().startswith("6")
    assert view.table.model().rowCount() == 1
    assert "6" in view.chart.accessibleDescription()


def test_another_period_is_worked_out(qtbot: Any, office: Office, view: ReportView) -> None:
    view.periods.setFocus()
    qtbot.keyClick(view.periods, Qt.Key.Key_Down)
    view.refresh()
    office.settle(qtbot)
    assert view.cards[0].value.text().startswith("0")


@pytest.mark.parametrize(("button", "ending"), [("pdf", ".pdf"), ("csv", ".csv")])
def test_the_report_is_written(
    qtbot: Any, office: Office, view: ReportView, tmp_path: Path, button: str, ending: str
) -> None:
    office.asking.path = tmp_path / f"figures{ending}"
    pressed: QPushButton = getattr(view, button)
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    office.settle(qtbot)
    assert office.asking.suggested == f"jar-report-2026-10-2027-03{ending}"
    written = office.asking.path.read_bytes()
    assert written
    assert b"name 1" not in written
    assert f"figures{ending}" in view.said.text


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0"), (12, "12"), (Hidden.SMALL, "<5"), (Hidden.WITHHELD, "—")],
)
def test_small_counts_stay_hidden(count: Any, words: str) -> None:
    assert count_words(count) == words


@pytest.mark.parametrize(
    ("share", "words"), [(None, "—"), (1.0, "100%"), (0.976, "97.6%"), (0.88, "88%")]
)
def test_shares_are_written_shortly(share: float | None, words: str) -> None:
    assert share_words(share) == words


@pytest.mark.parametrize(
    ("greatest", "top"), [(0, 4), (3, 4), (16, 16), (17, 20), (21, 24), (81, 120), (400, 400)]
)
def test_the_scale_ends_on_a_round_number(greatest: float, top: int) -> None:
    assert nice_top(greatest) == top


def test_a_quiet_month_has_no_bar() -> None:
    report = build_report([], Period(date(2026, 4, 1), date(2026, 6, 30)), date(2026, 7, 1))
    assert [pair.values for pair in bars(report)] == [(0, 0)] * 3
