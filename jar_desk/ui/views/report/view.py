"""Figures for management: cards, months, rights; PDF and CSV without personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.changes import Kind
from jar_desk.ui.asking import FileKind
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel
from jar_desk.ui.theme import Role, Tone, worn_theme
from jar_desk.ui.views.report.figures import Figure, bars, figures, right_rows, security_words
from jar_desk.ui.views.report.periods import offered_periods
from jar_desk.ui.widgets import (
    Card,
    InlineMessage,
    PrimaryButton,
    SecondaryButton,
    Text,
    TextStyle,
)
from jar_desk.ui.widgets.bar_chart import BarChart
from jar_desk.ui.widgets.select import Select
from jar_desk.usecases.registers.security import security_figures
from jar_desk.usecases.reporting import management_report, report_csv, report_pdf

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from jar_desk.domain.changes import Changes
    from jar_desk.domain.reports import Period, Report
    from jar_desk.ui.workplace import Workplace
    from jar_desk.usecases.registers.security import SecurityFigures

ROW_PIXELS = 34
CARDS = 5
CARD_WIDTH = 184
"""Width a figure needs, in pixels at a text scale of 1.0."""
GAP, SIDE = 10, 22


class FigureCard(Card):
    """One figure with its title above and a note beneath."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", TextStyle.CAPTION, wrap=True)
        self.value = Text("", TextStyle.DISPLAY)
        self._note = Text("", TextStyle.CAPTION, wrap=True)
        self.body.setSpacing(3)
        for part in (self._title, self.value, self._note):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_figure(self, figure: Figure) -> None:
        """Show a figure; green is only ever a repetition of words."""
        self._title.setText(figure.title)
        self.value.setText(figure.value)
        self.value.set_role(Role.SUCCESS if figure.good else Role.TEXT)
        self._note.setText(figure.note)


class ReportView(QWidget):
    """Show the report of a period and write it as PDF or CSV."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._reports: tuple[Report, Report] | None = None
        self._security: SecurityFigures | None = None
        self._make_parts()
        self._lay_out()
        self._connect()
        self._say_words()
        self.refresh()

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: write the PDF."""
        return self._write_pdf

    def refresh(self) -> None:
        """Work out the chosen period again."""
        period, session = self.period(), self._workplace.session

        def work() -> tuple[Report, Report]:
            before = management_report(session, period.preceding())
            return management_report(session, period), before

        def then(reports: tuple[Report, Report]) -> None:
            if reports[0].period == self.period():
                self._receive(reports)

        run = self._workplace.background.run
        run(self, work, then)
        run(self, lambda: security_figures(session), self._receive_security)

    def period(self) -> Period:
        """Return the period chosen."""
        chosen: Period = self.periods.currentData()
        return chosen

    def _make_parts(self) -> None:
        self.title = Text("", TextStyle.TITLE)
        self.periods = Select()
        self.hint, self.hint_below = Text("", TextStyle.CAPTION), Text("", TextStyle.CAPTION)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.hint_below.hide()
        self.csv = SecondaryButton("", "table")
        self.pdf = PrimaryButton("", "file-down")
        self.said = InlineMessage("", Tone.SUCCESS)
        self.security = Text("", TextStyle.SOFT, wrap=True)
        self.cards = [FigureCard() for _ in range(CARDS)]
        self.chart = BarChart()
        self.chart_card = Card(" ")
        self.chart_card.body.addWidget(self.chart, 1)
        self.model = RowsModel(self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.set_row_pixels(ROW_PIXELS)
        self.table.set_widths(scaled([160, 60, 78, 84], {0: 1}))
        self.table_card = Card(" ")
        self.table_card.body.addWidget(self.table, 1)
        self.none = Text("", TextStyle.SOFT, wrap=True)
        self.none.hide()
        self.table_card.body.addWidget(self.none)
        self._write_pdf = QAction(self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title)
        head.addWidget(self.periods)
        head.addStretch(1)
        for part in (self.hint, self.csv, self.pdf):
            head.addWidget(part)
        self._figures = QGridLayout()
        self._figures.setSpacing(12)
        below = QGridLayout()
        below.setHorizontalSpacing(14)
        below.addWidget(self.chart_card, 0, 0)
        below.addWidget(self.table_card, 0, 1)
        below.setColumnStretch(0, 6)
        below.setColumnStretch(1, 5)
        page = QVBoxLayout(self)
        page.setContentsMargins(SIDE, 16, SIDE, 16)
        page.setSpacing(12)
        page.addLayout(head)
        page.addWidget(self.hint_below)
        page.addWidget(self.said)
        page.addLayout(self._figures)
        page.addLayout(below, 1)
        page.addWidget(self.security)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give way where the page is narrow or its text large."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the hint beneath and figures into two rows where they have no room."""
        head = (self.title, self.periods, self.hint, self.csv, self.pdf)
        needed = sum(part.sizeHint().width() + GAP for part in head)
        fits = needed + 2 * SIDE <= self.width()
        self.hint.setVisible(fits)
        self.hint_below.setVisible(not fits)
        wide = self.width() >= worn_theme().pixels(CARDS * CARD_WIDTH)
        columns = CARDS if wide else (CARDS + 1) // 2
        for place, card in enumerate(self.cards):
            self._figures.addWidget(card, place // columns, place % columns)
        for column in range(CARDS):
            self._figures.setColumnStretch(column, 1 if column < columns else 0)

    def _connect(self) -> None:
        self.periods.activated.connect(self.refresh)
        self.pdf.clicked.connect(self._write_pdf.trigger)
        self._write_pdf.triggered.connect(lambda: self._export(FileKind.PDF, report_pdf))
        self.csv.clicked.connect(lambda: self._export(FileKind.CSV, report_csv))
        self._workplace.changes.changed.connect(self._follow)
        self._workplace.theme.changed.connect(self._show)
        self._workplace.theme.changed.connect(self._arrange)

    def _say_words(self) -> None:
        self.title.setText(self.tr("Management report"))
        for hint in (self.hint, self.hint_below):
            hint.setText(self.tr("No personal data; fewer than 5: “<5”"))
        self.csv.setText(self.tr("CSV"))
        self.pdf.setText(self.tr("Write PDF"))
        self._write_pdf.setText(self.tr("Write the report as PDF"))
        self.periods.setAccessibleName(self.tr("Period"))
        self.chart.setAccessibleName(self.tr("Received and answered by month"))
        self.table.setAccessibleName(self.tr("Kinds of requests"))
        self.chart_card.set_title(self.tr("Received and answered by month"))
        self.table_card.set_title(self.tr("Kinds of requests"))
        self.none.setText(self.tr("Nothing was asked for in this period."))
        self._offer_periods()
        self._show()
        self._say_security()

    def _offer_periods(self) -> None:
        chosen = max(self.periods.currentIndex(), 0)
        self.periods.clear()
        for number, group in enumerate(offered_periods(self._workplace.session.today())):
            if number:
                self.periods.insertSeparator(self.periods.count())
            for named in group:
                self.periods.addItem(named.name, named.period)
        self.periods.setCurrentIndex(chosen)

    def _receive(self, reports: tuple[Report, Report]) -> None:
        self._reports = reports
        self._show()

    def _receive_security(self, found: SecurityFigures) -> None:
        self._security = found
        self._say_security()

    def _say_security(self) -> None:
        self.security.setText(security_words(self._security) if self._security else "")

    def _show(self) -> None:
        for button in (self.pdf, self.csv):
            button.setEnabled(self._reports is not None)
        self._write_pdf.setEnabled(self._reports is not None)
        if self._reports is None:
            return
        report, before = self._reports
        wording = self._workplace.wording
        shown = zip(self.cards, figures(report, before, wording), strict=True)
        for card, figure in shown:
            card.show_figure(figure)
        self.chart.show_pairs((self.tr("Received"), self.tr("Answered")), bars(report))
        headings = (self.tr("Kind"), self.tr("Count"), self.tr("Median"), self.tr("In time"))
        rows = right_rows(report, wording)
        self.model.show_rows(headings, rows)
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def _export(self, kind: FileKind, write: Callable[..., bytes]) -> None:
        if self._reports is None:
            return
        report = self._reports[0]
        ending = kind.value[0].removeprefix("*")
        name = f"jar-report-{report.period.start:%Y-%m}-{report.period.end:%Y-%m}{ending}"
        path = self._workplace.asking.save_path(name, kind)
        if path is None:
            return
        session, language = self._workplace.session, self._workplace.wording.pick("ja", "en")

        def work() -> Path:
            path.write_bytes(write(session, report, language))
            return path

        self._workplace.background.run(self, work, self._say_written)

    def _say_written(self, path: Path) -> None:
        self.said.say(self.tr("Written: {name}").format(name=path.name), Tone.SUCCESS)

    def _follow(self, changes: Changes) -> None:
        if changes.kinds & {Kind.INQUIRY, Kind.REGISTER}:
            self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()
