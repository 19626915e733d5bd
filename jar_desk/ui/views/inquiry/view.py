"""The page of one inquiry: header, stage bar, tabs, side column."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from jar_desk.domain.inquiry import Stage
from jar_desk.domain.stages import Condition
from jar_desk.ui.views.inquiry.acts import Acts
from jar_desk.ui.views.inquiry.correspondence import CorrespondenceTab
from jar_desk.ui.views.inquiry.decision import DecisionTab
from jar_desk.ui.views.inquiry.documents import DocumentsTab
from jar_desk.ui.views.inquiry.half_filled import HalfFilled
from jar_desk.ui.views.inquiry.header import Header
from jar_desk.ui.views.inquiry.history import HistoryTab
from jar_desk.ui.views.inquiry.identity import IdentityTab
from jar_desk.ui.views.inquiry.next_act import Act, NextAct, next_act
from jar_desk.ui.views.inquiry.open_inquiry import OpenInquiry
from jar_desk.ui.views.inquiry.overview import OverviewTab
from jar_desk.ui.views.inquiry.papers import Papers
from jar_desk.ui.views.inquiry.records import RecordsTab
from jar_desk.ui.views.inquiry.side import GUTTER, SideColumn
from jar_desk.ui.views.inquiry.steps import stage_steps
from jar_desk.ui.widgets import StageBar, Tabs
from jar_desk.usecases.masking import note_masked_in

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from jar_desk.domain.forbidden_data import ForbiddenKind
    from jar_desk.ui.views.inquiry.half_filled import Form
    from jar_desk.ui.views.inquiry.seen import Seen
    from jar_desk.ui.views.inquiry.tab import Tab
    from jar_desk.ui.workplace import Workplace

_TAB_OF_STAGE: Final = {
    Stage.RECEIPT: "overview",
    Stage.IDENTITY: "identity",
    Stage.SEARCH: "records",
    Stage.DECISION: "decision",
    Stage.APPROVAL: "documents",
    Stage.RESPONSE: "documents",
    Stage.NOT_IDENTIFIABLE: "decision",
}
_TAB_OF_CONDITION: Final = {
    Condition.MAY_ASK: "identity",
    Condition.IDENTITY_CONFIRMED: "identity",
    Condition.AUTHORITY_CONFIRMED: "identity",
    Condition.DEATH_PROVED: "identity",
    Condition.FLAGS_LOOKED_AT: "identity",
    Condition.SECOND_PERSON: "identity",
    Condition.SOURCES_SETTLED: "records",
    Condition.RECORDS_ATTACHED: "records",
    Condition.REQUESTS_DECIDED: "decision",
    Condition.GROUNDS_GIVEN: "decision",
    Condition.PROVISOS_GIVEN: "decision",
    Condition.PARTS_AGREE: "decision",
    Condition.FOLLOW_UPS_DONE: "overview",
    Condition.PACKAGE_MADE: "documents",
    Condition.APPROVER_NAMED: "documents",
    Condition.PACKAGE_APPROVED: "documents",
    Condition.ANSWER_SENT: "documents",
}


class InquiryView(QWidget):
    """Show one inquiry; Ctrl+Enter does its next step, Ctrl+Tab walks through the tabs."""

    back_wanted = Signal()
    issue_wanted = Signal(str)
    register_wanted = Signal(object, object)
    entry_wanted = Signal(object, object)
    redaction_wanted = Signal(object, object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.case = OpenInquiry(workplace, self)
        self.acts, self.papers = Acts(self.case, self), Papers(self.case, self)
        self.acts.register_wanted.connect(self.register_wanted)
        self.acts.entry_wanted.connect(self.entry_wanted)
        self._primary = QAction(self)
        self._primary.triggered.connect(self._do_next)
        self._next = NextAct(Act.NONE)
        self._stage: Stage | None = None
        self._page = QVBoxLayout(self)
        self._page.setContentsMargins(22, 16, 22 - GUTTER, 0)
        self._inside = QWidget()
        self._page.addWidget(self._inside)
        self._furnish()
        self.case.shown.connect(self._show)
        self.case.opened.connect(self._turn)
        workplace.changes.privacy_changed.connect(lambda _blurred: self._show_again())
        workplace.theme.changed.connect(self._show_again)
        workplace.theme.changed.connect(lambda: self.side.fit(self.width()))

    def show_inquiry(self, entity: UUID) -> None:
        """Show another inquiry at the tab of its stage."""
        self.keep_draft()
        self.case.open(entity)

    def primary_action(self) -> QAction | None:
        """Return what Ctrl+Enter does here: the next step, while it is possible."""
        return self._primary

    def step_tab(self, by: int) -> None:
        """Go to another tab (Ctrl+Tab)."""
        self.tabs.step(by)

    def go_back(self) -> None:
        """Leave the page (Esc)."""
        self.keep_draft()
        self.back_wanted.emit()

    def keep_draft(self) -> None:
        """Save what is typed but not yet saved."""
        self.decision.save_typed()
        self.records.save_typed()
        self.half_filled.keep()

    def note_came(self, kinds: frozenset[ForbiddenKind]) -> None:
        """Note with the inquiry that numbers came which were masked while they were typed."""
        self.case.change(lambda session, inquiry: note_masked_in(session, inquiry, kinds))

    def show_tab(self, key: str) -> None:
        """Go to a tab by its key (overview, identity, records, decision, …)."""
        self.tabs.choose(key)
        self._choose(key)

    def _furnish(self) -> None:
        self.header = Header(self._workplace, self.acts)
        self.stage_bar, self.tabs = StageBar(), Tabs()
        self.decision, self.records = (
            DecisionTab(self.case, self.papers),
            RecordsTab(self.case, self.papers),
        )
        identity, letters = IdentityTab(self.case), CorrespondenceTab(self.case)
        self._tabs: dict[str, Tab] = {
            "overview": OverviewTab(self.case, self.acts),
            "identity": identity,
            "records": self.records,
            "decision": self.decision,
            "correspondence": letters,
            "documents": DocumentsTab(self.case, self.acts, self.papers),
            "history": HistoryTab(self.case),
        }
        forms: dict[str, Form] = {
            "identity": identity.form,
            "authority": identity.authority,
            "flags": identity.flags,
            "correspondence": letters,
        }
        self.half_filled = HalfFilled(self._workplace.session, forms, self._inside)
        self._stack = QStackedWidget()
        for key, tab in self._tabs.items():
            self.tabs.add(key, self._tab_words(key))
            self._stack.addWidget(tab)
        self.side = SideColumn(self._workplace, self.papers, self._primary)
        self.side.fit(self.width())
        self._lay_out()
        self.header.back_wanted.connect(self.go_back)
        self.records.redaction_wanted.connect(self._black_out)
        self.tabs.chosen.connect(self._choose)
        self.stage_bar.picked.connect(self._go_to_stage)
        self.side.wanted.connect(self._go_to_missing)
        self.side.issue_wanted.connect(self.issue_wanted)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self._stack, 1)
        below.addWidget(self.side)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, GUTTER, 0)
        above.setSpacing(0)
        above.addWidget(self.header)
        above.addSpacing(12)
        above.addWidget(self.stage_bar)
        above.addSpacing(6)
        above.addWidget(self.tabs)
        column.addLayout(above)
        column.addLayout(below, 1)

    def _tab_words(self, key: str) -> str:
        words = {
            "overview": self.tr("Overview"),
            "identity": self.tr("Identity"),
            "records": self.tr("Collected information"),
            "decision": self.tr("Decision"),
            "correspondence": self.tr("Correspondence"),
            "documents": self.tr("Documents"),
            "history": self.tr("History"),
        }
        return words[key]

    def _show(self, seen: Seen) -> None:
        self._next = next_act(seen, self._workplace.session.staff)
        self._primary.setText(self._next.text)
        self._primary.setEnabled(bool(self._next.text) and self._next.enabled)
        self.header.show_seen(seen)
        self.stage_bar.show_steps(stage_steps(seen, self._workplace.wording))
        for key, tab in self._tabs.items():
            tab.show_seen(seen)
            self.tabs.set_words(key, self._tab_words(key), tab.count(seen))
        self.side.show_seen(seen, self._next)
        if self._stage is not seen.inquiry.stage:
            self._stage = seen.inquiry.stage
            self._show_tab_of_stage()

    def _black_out(self, record: UUID) -> None:
        self.keep_draft()
        self.redaction_wanted.emit(self.case.inquiry.id, record)

    def _show_again(self) -> None:
        if self.case.seen is not None:
            self._show(self.case.seen)

    def _turn(self) -> None:
        if self.case.seen is not None:
            self.half_filled.turn_to(self.case.seen)
        self._show_tab_of_stage()

    def _show_tab_of_stage(self) -> None:
        if self.case.seen is not None:
            self.show_tab(_TAB_OF_STAGE.get(self.case.seen.inquiry.stage, "overview"))

    def _choose(self, key: str) -> None:
        self._stack.setCurrentWidget(self._tabs[key])

    def _go_to_stage(self, key: str) -> None:
        self.show_tab(_TAB_OF_STAGE.get(Stage(key), "history"))

    def _go_to_missing(self, condition: Condition) -> None:
        if condition is Condition.NO_QUESTION_OPEN:
            self.acts.toggle_pause()
            return
        key = _TAB_OF_CONDITION.get(condition, "overview")
        self.show_tab(key)
        self._tabs[key].start()

    def _do_next(self) -> None:
        self.keep_draft()
        does = {
            Act.MOVE_ON: self.acts.move_on,
            Act.MAKE_PACKAGE: self.papers.make_package,
            Act.PROPOSE: self.papers.propose,
            Act.APPROVE: self.papers.approve,
            Act.DISPATCH: self.papers.dispatch,
            Act.TELL_NOT_IDENTIFIED: self.papers.make_not_identified,
        }
        if self._next.act in does:
            does[self._next.act]()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between the tabs and what is beside them."""
        super().resizeEvent(event)
        self.side.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.keep_draft()
            key, state, seen = self.tabs.current, self.half_filled.state(), self.case.seen
            self._inside.deleteLater()
            self._inside = QWidget()
            self._page.addWidget(self._inside)
            self._furnish()
            if seen is not None:
                self.half_filled.turn_to(replace(seen, half_filled=state))
            self._show_again()
            self.show_tab(key)
