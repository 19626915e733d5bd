"""The management report as a PDF to lay on the table and as CSV to reckon with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reportlab.platypus.flowables import Spacer

from jar_desk.documents.blocks import Text
from jar_desk.documents.charts import KeyFigure, KeyFigures, Month, MonthBars
from jar_desk.documents.grids import Grid, GridStyle
from jar_desk.documents.phrases import Phrases
from jar_desk.documents.press import Press
from jar_desk.documents.printing import printed
from jar_desk.documents.report_words import ReportWords
from jar_desk.documents.sheets import CELL, HEADING, NOTE, SUBHEADING, to_the_right
from jar_desk.documents.spreadsheets import write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.platypus.flowables import Flowable

    from jar_desk.documents.letterhead import Letterhead
    from jar_desk.domain.reports import Report

_RIGHTS_WIDTHS: Final = (163.0, 63.0, 67.0, 64.0, 62.0, 62.0)
_OUTCOME_WIDTHS: Final = (163.0, 63.0)


def write_report_pdf(report: Report, language: str, letterhead: Letterhead) -> bytes:
    """Return the report on A4: key figures, bars by month, tables."""
    words, press, phrases = ReportWords(language), Press(), Phrases(language)
    period = words.say(
        "words",
        "period",
        start=phrases.day(report.period.start),
        end=phrases.day(report.period.end),
    )
    made_on = words.say("words", "made_on", day=phrases.day(report.made_on))
    story: list[Flowable] = [
        Text(press, words.say("words", "title"), HEADING, after=2),
        Text(press, f"{letterhead.organisation(words.language)}　{period}", CELL),
        Text(press, words.say("words", "note"), NOTE, after=10),
        KeyFigures(press, _key_figures(words, report)),
        Spacer(0, 14),
        Text(press, words.say("words", "months"), SUBHEADING, after=2),
        MonthBars(press, _months(words, report), _names(words)),
        Spacer(0, 10),
        Text(press, words.say("words", "rights"), SUBHEADING, after=4),
        _table(
            press,
            words.rights_head()[:1] + words.rights_head()[2:],
            _right_rows(words, report),
            _RIGHTS_WIDTHS,
        ),
        Spacer(0, 10),
        Text(press, words.say("words", "outcomes"), SUBHEADING, after=4),
        _table(press, words.outcome_head(), _outcome_rows(words, report), _OUTCOME_WIDTHS),
    ]
    title, left = words.say("words", "title"), f"{phrases.foot(letterhead)}　{made_on}"
    return printed(story, title, words.language, left)


def write_report_csv(report: Report, language: str) -> bytes:
    """Return the report as CSV: UTF-8 with mark, no cell a spreadsheet would run (RFC 4180)."""
    words = ReportWords(language)
    rows: list[Sequence[str]] = [
        [words.say("words", "title"), str(report.period.start), str(report.period.end)],
        *([figure.label, figure.value, figure.detail] for figure in _key_figures(words, report)),
        [],
        [words.head("month"), words.head("received"), words.head("answered")],
        *(
            [f"{row.month:%Y-%m}", words.count(row.received), words.count(row.answered)]
            for row in report.months
        ),
        [],
        words.rights_head(),
        *(
            [words.right(row.right), words.regime(row.regime), *words.measures(row)]
            for row in report.rows
        ),
        [],
        words.outcome_head(),
        *_outcome_rows(words, report),
    ]
    return write_csv(rows)


def _key_figures(words: ReportWords, report: Report) -> list[KeyFigure]:
    late = words.say("details", "late", late=words.count(report.late))
    p90 = words.say("details", "p90", days=words.days(report.p90_days))
    answered = words.say("details", "answered", answered=words.count(report.answered))
    unknown = words.say("details", "not_identified", count=words.count(report.not_identified))
    made_on = words.say("details", "made_on", day=str(report.made_on))
    return [
        KeyFigure(words.say("figures", "received"), words.count(report.received), answered),
        KeyFigure(words.say("figures", "in_time"), words.share(report.share_in_time), late),
        KeyFigure(words.say("figures", "median"), words.days(report.median_days), p90),
        KeyFigure(words.say("figures", "overdue"), str(report.overdue), made_on),
        KeyFigure(words.say("figures", "disclosed"), words.share(report.share_disclosed), unknown),
    ]


def _names(words: ReportWords) -> tuple[str, str]:
    return words.say("words", "received"), words.say("words", "answered")


def _months(words: ReportWords, report: Report) -> list[Month]:
    return [
        Month(
            words.month(row.month),
            (words.drawn(row.received), words.drawn(row.answered)),
            (words.count(row.received), words.count(row.answered)),
        )
        for row in report.months
    ]


def _right_rows(words: ReportWords, report: Report) -> list[list[str]]:
    return [[words.kind(row.right, row.regime), *words.measures(row)] for row in report.rows]


def _outcome_rows(words: ReportWords, report: Report) -> list[list[str]]:
    return [
        [words.outcome(row.outcome), words.count(row.count)]
        for row in report.outcomes
        if row.count != 0
    ]


def _table(
    press: Press, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]
) -> Grid:
    def cells(row: Sequence[str]) -> tuple[tuple[Text, ...], ...]:
        figures = to_the_right(CELL)
        return tuple(
            (Text(press, cell, figures if index else CELL),) for index, cell in enumerate(row)
        )

    return Grid(widths, [cells(row) for row in rows], GridStyle(), head=cells(head))
