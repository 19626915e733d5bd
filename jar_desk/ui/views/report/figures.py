"""The figures of a report in words: cards, bars, rows; small counts stay hidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jar_desk.domain.rights import Outcome
from jar_desk.domain.small_counts import SMALLEST_SHOWN, Count, Hidden
from jar_desk.ui.models.cells import Cell
from jar_desk.ui.models.rows import TableRow
from jar_desk.ui.views.report.periods import month_words
from jar_desk.ui.widgets.bar_chart import BarPair

if TYPE_CHECKING:
    from jar_desk.domain.reports import Report
    from jar_desk.domain.rights import Regime, Right
    from jar_desk.ui.wording import Wording
    from jar_desk.usecases.registers.security import SecurityFigures

translate = QCoreApplication.translate

NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Figure:
    """A card: its title, the figure, what stands beneath; `good` figures are green."""

    title: str
    value: str
    note: str
    good: bool = False


def count_words(count: Count) -> str:
    """Write a count as it may be published; a withheld one is a dash."""
    match count:
        case Hidden.SMALL:
            return f"<{SMALLEST_SHOWN}"
        case Hidden.WITHHELD:
            return NOTHING
        case _:
            return str(count)


def _cases(count: Count) -> str:
    if isinstance(count, int):
        return translate("ReportFigures", "%n case(s)", "", count)
    return count_words(count)


def share_words(share: float | None) -> str:
    """Write a share of 0 to 1 in per cent, one decimal where it matters."""
    if share is None:
        return NOTHING
    percent = round(share * 100, 1)
    return f"{percent:.0f}%" if percent == round(percent) else f"{percent:.1f}%"


def days_words(days: float | None, wording: Wording) -> str:
    """Write a number of days; halves are rounded up."""
    return NOTHING if days is None else wording.days(int(days + 0.5))


def figures(report: Report, before: Report, wording: Wording) -> list[Figure]:
    """Return the five cards; `before` is the period of the same length before this one."""
    refused = next(row.count for row in report.outcomes if row.outcome is Outcome.REFUSED)
    within = translate("ReportFigures", "90% within {days}")
    return [
        Figure(
            translate("ReportFigures", "Received"), _cases(report.received), _before(report, before)
        ),
        Figure(
            translate("ReportFigures", "Answered in time"),
            share_words(report.share_in_time),
            translate("ReportFigures", "Target 100%, {late} late").format(
                late=count_words(report.late)
            ),
            good=report.share_in_time is not None,
        ),
        Figure(
            translate("ReportFigures", "Days to the answer (median)"),
            days_words(report.median_days, wording),
            within.format(days=days_words(report.p90_days, wording)) if report.p90_days else "",
        ),
        Figure(
            translate("ReportFigures", "Ended at identity"),
            _cases(report.not_identified),
            translate("ReportFigures", "Before: {count}").format(
                count=count_words(before.not_identified)
            ),
        ),
        Figure(
            translate("ReportFigures", "Disclosed in full or part"),
            share_words(report.share_disclosed),
            translate("ReportFigures", "Refused {count}").format(count=count_words(refused)),
        ),
    ]


def _before(report: Report, before: Report) -> str:
    words = translate("ReportFigures", "Before: {count}").format(count=count_words(before.received))
    now, then = report.received, before.received
    if isinstance(now, int) and isinstance(then, int) and then:
        return f"{words} ({(now - then) / then:+.0%})"
    return words


def bars(report: Report) -> list[BarPair]:
    """Return one pair of bars a month; a hidden small count stands as the middle of 1 to 4."""
    return [
        BarPair(
            month_words(row.month),
            (_height(row.received), _height(row.answered)),
            (count_words(row.received), count_words(row.answered)),
        )
        for row in report.months
    ]


def _height(count: Count) -> float:
    if isinstance(count, int):
        return count
    return SMALLEST_SHOWN / 2 if count is Hidden.SMALL else 0


def right_rows(report: Report, wording: Wording) -> list[TableRow]:
    """Return one row for each right under each law."""
    return [
        TableRow(
            None,
            (
                Cell(first=_right_name(row.right, row.regime, wording)),
                Cell(first=count_words(row.received)),
                Cell(first=days_words(row.median_days, wording)),
                Cell(first=share_words(row.share_in_time)),
            ),
        )
        for row in report.rows
    ]


def _right_name(right: Right, regime: Regime | None, wording: Wording) -> str:
    name = wording.right(right)
    if regime is None:
        return name
    words = translate("ReportFigures", "{right} ({regime})")
    return words.format(right=name, regime=wording.regime(regime))


def security_words(found: SecurityFigures) -> str:
    """Say in one line how data are kept safe: counts of the office, as they are."""
    year = translate("ReportFigures", "Security, fiscal year {year}").format(year=found.fiscal_year)
    held, missing = found.trainings, found.untrained
    firms, late = found.contractors, found.reviews_late
    came, told, waiting = found.incidents, found.incidents_reported, found.incidents_open
    appointed = translate("ReportFigures", "responsible person appointed")
    nobody = translate("ReportFigures", "no responsible person")
    parts = [
        appointed if found.is_answered_for else nobody,
        translate("ReportFigures", "%n training(s)", "", held),
        translate("ReportFigures", "%n person(s) untrained for a year", "", missing),
        translate("ReportFigures", "%n contractor(s)", "", firms),
        translate("ReportFigures", "%n review(s) overdue", "", late),
        translate("ReportFigures", "%n incident(s)", "", came),
        translate("ReportFigures", "%n reported", "", told),
        translate("ReportFigures", "%n open", "", waiting),
    ]
    joint = translate("ReportFigures", " · ")
    return translate("ReportFigures", "{year}: {figures}").format(
        year=year, figures=joint.join(parts)
    )
