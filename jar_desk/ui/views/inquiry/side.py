"""At the right: what is missing before the answer, the package, and the one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.rights import Outcome
from jar_desk.domain.stages import Condition, holds
from jar_desk.ui.views.inquiry.missing_line import MissingLine, small_words
from jar_desk.ui.views.inquiry.next_act import MADE_ON_THE_WAY, NextAct, open_conditions
from jar_desk.ui.views.inquiry.policy_lines import PolicyLines
from jar_desk.ui.widgets import (
    Card,
    IconMark,
    PrimaryButton,
    SecondaryButton,
    Text,
    TextStyle,
)
from jar_desk.ui.widgets.emptying import empty_layout
from jar_desk.ui.widgets.fitted_scroll import FittedScroll
from jar_desk.ui.widgets.flow_layout import flowing

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from jar_desk.ui.views.inquiry.papers import Papers
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.ui.workplace import Workplace

WIDTH: Final = 330
LEAST: Final = 270
SHARE: Final = 0.3
GUTTER: Final = 14
"""Room at the right for the scroll bar, in device-independent pixels."""


class SideColumn(QWidget):
    """Checklist, package card, primary button; `wanted(Condition)` when a line is pressed.

    The button stays in sight: only what is above it scrolls.
    """

    wanted = Signal(object)
    issue_wanted = Signal(str)

    def __init__(
        self,
        workplace: Workplace,
        papers: Papers,
        primary: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place, self._papers = workplace, papers
        self.fit(0)
        self.checks = Card(self.tr("Before the answer"), "list-checks", look="note")
        self.package = Card(self.tr("Disclosure package"), "package")
        self.primary = PrimaryButton("", "arrow-right")
        self.primary.setMinimumHeight(workplace.theme.pixels(40))
        self.primary.clicked.connect(primary.trigger)
        self._policy = PolicyLines(workplace.wording, self)
        self._policy.wanted.connect(self.wanted)
        self._policy.issue_wanted.connect(self.issue_wanted)
        self.why = Text("", TextStyle.CAPTION, wrap=True)
        self.why.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()

    def fit(self, page: int) -> None:
        """Take a share of a page this wide, in pixels: large text needs its room elsewhere."""
        widest = self._place.theme.pixels(WIDTH)
        self.setFixedWidth(max(LEAST, min(widest, round(page * SHARE))) + GUTTER)

    def _lay_out(self) -> None:
        inside = QWidget()
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 12, GUTTER, 0)
        cards.setSpacing(12)
        cards.addWidget(self.checks)
        cards.addWidget(self.package)
        cards.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(0, 12, GUTTER, 12)
        foot.setSpacing(10)
        foot.addWidget(self.primary)
        foot.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(FittedScroll(inside))
        column.addLayout(foot)
        column.addStretch(1)

    def show_seen(self, seen: Seen, act: NextAct) -> None:
        """Show what is missing and what comes next."""
        self._show_checks(seen)
        self._show_package(seen)
        self.primary.setVisible(bool(act.text))
        self.primary.setText(act.text)
        self.primary.set_icon_name(act.icon)
        self.primary.setEnabled(act.enabled)
        self.primary.setAccessibleDescription(act.why)
        keys = QKeySequence("Ctrl+Enter").toString(QKeySequence.SequenceFormat.NativeText)
        self.primary.setToolTip(f"{act.text} ({keys})")
        self.why.setText(act.why)
        self.why.setVisible(bool(act.why))

    def _show_checks(self, seen: Seen) -> None:
        empty_layout(self.checks.body)
        lines = open_conditions(seen)
        self.checks.setVisible(bool(lines))
        self.checks.body.setSpacing(4)
        for condition, held in lines:
            self.checks.body.addWidget(self._line(condition, held=held))
        for line in self._policy.checks(seen.policy_use):
            self.checks.body.addWidget(line)

    def _line(self, condition: Condition, *, held: bool) -> QWidget:
        wording = self._place.wording
        if held:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 1, 0, 1)
            row.setSpacing(5)
            row.addWidget(IconMark("check"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(small_words(wording.condition(condition)), 1)
            return holder
        line = MissingLine(wording.missing(condition), later=condition in MADE_ON_THE_WAY)
        line.clicked.connect(lambda: self.wanted.emit(condition))
        return line

    def _show_package(self, seen: Seen) -> None:
        empty_layout(self.package.body)
        inquiry, package = seen.inquiry, seen.inquiry.package
        self.package.body.setSpacing(7)
        self.package.setVisible(inquiry.stage not in {Stage.RECEIPT, Stage.IDENTITY})
        for words in self._package_words(seen):
            self.package.body.addWidget(small_words(words))
        for message in self._policy.messages(seen.policy_use):
            self.package.body.addWidget(message)
        if package is None:
            return
        buttons = []
        if seen.passphrase_waits:
            look = SecondaryButton(self.tr("Preview"), "eye", accent=True)
            look.clicked.connect(lambda: self._papers.preview_document(package))
            buttons.append(look)
        if inquiry.approval is not None:
            save = SecondaryButton(self.tr("Save as…"), "file-down")
            save.clicked.connect(lambda: self._papers.export(package))
            buttons.append(save)
        holder = flowing(buttons)
        holder.setContentsMargins(0, 6, 0, 0)
        self.package.body.addWidget(holder)

    def _package_words(self, seen: Seen) -> list[str]:
        inquiry, wording = seen.inquiry, self._place.wording
        language = wording.language(inquiry.letter_language)
        copies = [one for one in inquiry.records if one.attachment is not None]
        pages = sum(one.attachment.pages or 1 for one in copies if one.attachment)
        words = [self.tr("Notice ({language})").format(language=language)]
        decided = {one.decision.outcome for one in inquiry.requests if one.decision}
        if inquiry.records and decided & {Outcome.GRANTED, Outcome.PARTLY_GRANTED}:
            told = self.tr("Explanation of %n record(s)", "", len(inquiry.records))
            words.append(f"{told} · {wording.edition(seen.policy)}")
            if copies:
                files = self.tr("Copies of %n file(s)", "", len(copies))
                leaves = self.tr("%n page(s)", "", pages)
                words.append(self.tr("{files}, {pages}").format(files=files, pages=leaves))
        package = inquiry.package
        if package is None:
            return [*words, self.tr("Not made yet")]
        number = f"{inquiry.number}-{package.branch}"
        made = wording.moment(package.made_at)
        words.append(self.tr("No. {number}, made {moment}").format(number=number, moment=made))
        if inquiry.stage.is_open and not holds(Condition.PACKAGE_MADE, inquiry, seen.rules):
            words.append(self.tr("Contents have changed since; it is made anew."))
        return words
