"""How a due date was reckoned, line by line, for a person to check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jar_desk.domain.clock_rules import StepKind
from jar_desk.ui.models.facts import period_words
from jar_desk.ui.widgets import Card, Line, SecondaryButton, Text, TextStyle
from jar_desk.ui.widgets.fitted_dialog import size_within_screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jar_desk.domain.clock_rules import Citation
    from jar_desk.domain.clock_steps import Step
    from jar_desk.domain.clocks import Clock
    from jar_desk.ui.wording import Wording


class ExplanationDialog(QDialog):
    """List the steps of every clock of an inquiry; the leading clock stands first."""

    def __init__(
        self, clocks: Sequence[Clock], wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self.setObjectName("dialog")
        self.setWindowTitle(self.tr("How the date was reckoned"))
        size_within_screen(self, 580, 600)
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for clock in clocks:
            column.addWidget(self._card(clock))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        close = SecondaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 20, 20, 16)
        page.setSpacing(12)
        page.addWidget(Text(self.tr("How the date was reckoned"), TextStyle.TITLE))
        page.addWidget(area, 1)
        page.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _card(self, clock: Clock) -> Card:
        card = Card(self._cited(clock.rule.name))
        kind = self.tr("Legal deadline") if clock.rule.legal else self.tr("Target of the house")
        card.body.addWidget(Text(kind, TextStyle.CAPTION))
        for step in clock.steps:
            card.body.addWidget(Line())
            card.body.addLayout(self._line(step))
        return card

    def _line(self, step: Step) -> QVBoxLayout:
        head = QHBoxLayout()
        strong = TextStyle.STRONG if step.kind is StepKind.FINAL else TextStyle.BODY
        head.addWidget(Text(self._wording.step(step.kind), strong, wrap=True), 1)
        head.addWidget(Text(self._wording.full_date(step.day), strong))
        line = QVBoxLayout()
        line.setSpacing(2)
        line.addLayout(head)
        below = " · ".join(part for part in self._details(step) if part)
        if below:
            line.addWidget(Text(below, TextStyle.CAPTION, wrap=True))
        return line

    def _details(self, step: Step) -> list[str]:
        wording = self._wording
        parts = [self._amount(step)]
        if step.since is not None:
            until = wording.date(step.until) if step.until else ""
            span = self.tr("asked {since}, answered {until}") if until else self.tr("asked {since}")
            parts.append(span.format(since=wording.date(step.since), until=until))
        if step.reason is not None:
            parts.append(wording.pause_reason(step.reason))
        if step.set_aside is not None:
            parts.append(wording.set_aside(step.set_aside))
        parts += [wording.pick(name.ja, name.en) for name in step.holidays]
        if step.predicted:
            parts.append(self.tr("not yet officially announced"))
        parts.append(self._cited(step.citation))
        return parts

    def _amount(self, step: Step) -> str:
        if step.unit is not None:
            return period_words(step.count, step.unit)
        if step.kind is StepKind.STOPPED:
            return self.tr("%n day(s) left", "", step.count)
        if step.kind is StepKind.SUSPENDED:
            return self.tr("%n day(s) added", "", step.count)
        return ""

    def _cited(self, citation: Citation) -> str:
        return self._wording.pick(citation.ja, citation.en)
