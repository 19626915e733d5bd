"""One thing at the right of the list: how its day was reckoned, what holds it, what may be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from jar_desk.domain.retention import DueThing, RetentionStepKind, StartedBy
from jar_desk.domain.staff import Role
from jar_desk.ui.widgets import Card, Line, Pill, SecondaryButton, Text, TextStyle

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from jar_desk.domain.retention import Disposal, Hold, RetentionStep
    from jar_desk.ui.workplace import Workplace


class ThingDetail(QScrollArea):
    """Explain a thing or the record of an erasure; signals say which button was pressed."""

    hold_wanted = Signal()
    lift_wanted = Signal(object)
    start_wanted = Signal()
    inquiry_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._shown: DueThing | Disposal | None = None
        self._names: Mapping[UUID, str] = {}
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(320)
        self._may_change = not workplace.session.desk.read_only
        self.show_thing(None, {})

    def show_thing(self, thing: DueThing | Disposal | None, names: Mapping[UUID, str]) -> None:
        """Show another thing or record, or nothing; `names` are those of the staff."""
        self._shown, self._names = thing, names
        inside = QWidget()
        inside.setObjectName("scrolled")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(12)
        if thing is not None:
            card = self._thing(thing) if isinstance(thing, DueThing) else self._record(thing)
            self.column.addWidget(card)
        self.column.addStretch(1)
        self.setWidget(inside)

    def _thing(self, thing: DueThing) -> Card:
        wording, today = self._workplace.wording, self._workplace.session.today()
        card = Card(thing.kept.number or wording.holding(thing.kept.what))
        card.header.addWidget(Pill(*wording.due_state(thing.state(today))))
        card.body.addWidget(Text(wording.holding(thing.kept.what), TextStyle.STRONG, wrap=True))
        rule = thing.rule
        card.body.addWidget(Text(wording.pick(rule.text.ja, rule.text.en), wrap=True))
        source = wording.pick(rule.source.ja, rule.source.en)
        card.body.addWidget(Text(f"{rule.code}　{source}", TextStyle.CAPTION, wrap=True))
        for step in thing.steps:
            card.body.addWidget(Line())
            card.body.addLayout(self._step(step, thing))
        self._add_buttons(card, thing)
        return card

    def _step(self, step: RetentionStep, thing: DueThing) -> QVBoxLayout:
        wording = self._workplace.wording
        strong = step.kind in {RetentionStepKind.ERASE_FROM, RetentionStepKind.START_UNKNOWN}
        style = TextStyle.STRONG if strong else TextStyle.BODY
        head = QHBoxLayout()
        head.addWidget(Text(wording.retention_step(step.kind), style, wrap=True), 1)
        if step.day is not None:
            head.addWidget(Text(wording.full_date(step.day), style))
        line = QVBoxLayout()
        line.setSpacing(2)
        line.addLayout(head)
        below = self._below(step, thing)
        if below:
            line.addWidget(Text(below, TextStyle.CAPTION, wrap=True))
        if step.hold is not None and step.hold.kind.is_placed and self._may_lift:
            line.addWidget(self._lift_button(step.hold), 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def _below(self, step: RetentionStep, thing: DueThing) -> str:
        wording = self._workplace.wording
        if step.hold is not None:
            return self._hold_words(step.hold)
        if step.kind in {RetentionStepKind.START, RetentionStepKind.START_UNKNOWN}:
            return wording.started_by(thing.rule.starts)
        return wording.keep_period(step.period) if step.period else ""

    def _hold_words(self, hold: Hold) -> str:
        wording = self._workplace.wording
        until = self.tr("until {day}").format(day=wording.date(hold.until)) if hold.until else ""
        who = self._names.get(hold.placed_by, "") if hold.placed_by else ""
        parts = (wording.hold_kind(hold.kind), hold.number, hold.reason, who, until)
        return self.tr(" · ").join(part for part in parts if part)

    @property
    def _may_lift(self) -> bool:
        return self._may_change and self._workplace.session.staff.role is Role.MANAGER

    def _lift_button(self, hold: Hold) -> SecondaryButton:
        self.lift = SecondaryButton(self.tr("Lift the hold…"), "play")
        self.lift.clicked.connect(lambda: self.lift_wanted.emit(hold))
        return self.lift

    def _add_buttons(self, card: Card, thing: DueThing) -> None:
        line = QVBoxLayout()
        line.setSpacing(8)
        if self._may_change:
            self.hold = SecondaryButton(self.tr("Put on hold…"), "pause")
            self.hold.clicked.connect(self.hold_wanted)
            line.addWidget(self.hold, 0, Qt.AlignmentFlag.AlignLeft)
        if self._may_change and thing.rule.starts in {StartedBy.COLLECTION, StartedBy.EVENT_END}:
            self.start = SecondaryButton(self.tr("Note the start…"), "calendar-days")
            self.start.clicked.connect(self.start_wanted)
            line.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        if thing.kept.inquiry is not None:
            inquiry = thing.kept.inquiry
            self.inquiry = SecondaryButton(self.tr("Open the inquiry"), "external-link")
            self.inquiry.clicked.connect(lambda: self.inquiry_wanted.emit(inquiry))
            line.addWidget(self.inquiry, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addSpacing(4)
        card.body.addLayout(line)

    def _record(self, one: Disposal) -> Card:
        wording = self._workplace.wording
        card = Card(one.number or wording.holding(one.what))
        facts = (
            (self.tr("What was erased"), wording.holding(one.what)),
            (self.tr("Of how much"), wording.erased_counts(one.counts)),
            (self.tr("Rule"), one.rule),
            (
                self.tr("To be erased from"),
                wording.full_date(one.erase_from) if one.erase_from else "",
            ),
            (self.tr("Erased"), wording.full_moment(one.erased_at)),
            (self.tr("Proposed by"), self._name(one.proposed_by)),
            (self.tr("Approved by"), self._name(one.approved_by)),
            (self.tr("Stays"), wording.stays(one.what)),
        )
        for label, said in facts:
            if said:
                both = QVBoxLayout()
                both.setSpacing(2)
                both.addWidget(Text(label, TextStyle.CAPTION))
                both.addWidget(Text(said, wrap=True))
                card.body.addLayout(both)
        if one.alone:
            alone = self.tr("Exception: nobody else at the desk could approve.")
            card.body.addWidget(Text(alone, TextStyle.STRONG, wrap=True))
        return card

    def _name(self, who: UUID | None) -> str:
        return self._names.get(who, "") if who else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_thing(self._shown, self._names)
