"""One entry at the right of the list: everything it says, and what may be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QGraphicsBlurEffect,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jar_desk.domain.registers.complaints import Complaint
from jar_desk.domain.registers.incidents import Incident
from jar_desk.ui.views.registers.duties import incident_parts
from jar_desk.ui.widgets import Card, Pill, SecondaryButton, Text, TextStyle
from jar_desk.ui.widgets.flow_layout import flowing
from jar_desk.usecases.registers.entries import acknowledge_by
from jar_desk.usecases.registers.security import may_enter

if TYPE_CHECKING:
    from jar_desk.domain.registers.entry import RegisterRow
    from jar_desk.ui.workplace import Workplace

_LONG_NAME = 30
"""Characters of a name that surely fit into one line."""


class EntryDetail(QScrollArea):
    """Show an entry; `change_wanted`, `sheet_wanted` and `inquiry_wanted(id)` from its buttons."""

    change_wanted = Signal()
    sheet_wanted = Signal()
    inquiry_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._row: RegisterRow | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(320)
        workplace.changes.privacy_changed.connect(lambda _blurred: self.show_row(self._row))
        self.show_row(None)

    def show_row(self, row: RegisterRow | None) -> None:
        """Show another entry, or nothing."""
        self._row = row
        inside = QWidget()
        inside.setObjectName("scrolled")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(16, 16, 16, 16)
        self.column.setSpacing(12)
        if row is not None:
            self.column.addWidget(self._card(row))
        self.column.addStretch(1)
        self.setWidget(inside)

    def _card(self, row: RegisterRow) -> Card:
        entry, wording = row.entry, self._workplace.wording
        card = Card(str(entry.number))
        card.header.addWidget(Pill(*wording.entry_state(entry)))
        if row.due is not None:
            days = (row.due - self._workplace.session.today()).days
            said = self.tr("{date} ({left})")
            words = said.format(date=wording.full_date(row.due), left=wording.due(days))
            self._add_fact(card, wording.entry_field("due"), Text(words, TextStyle.STRONG))
        self._add_legal_end(card, row)
        if isinstance(entry, Incident):
            for part in incident_parts(entry, self._workplace):
                card.body.addWidget(part)
            self._add_buttons(card, row)
        for name in entry.names:
            shown = Text(name, TextStyle.STRONG, wrap=len(name) > _LONG_NAME)
            shown.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
            card.body.addWidget(self._private(shown))
        for label, said in wording.entry_facts(row):
            shown = Text(said, wrap=True)
            if isinstance(entry, Incident):
                self._private(shown)
            self._add_fact(card, label, shown)
        if row.inquiry_number:
            self._add_fact(card, wording.entry_field("inquiry"), Text(row.inquiry_number))
        if not isinstance(entry, Incident):
            self._add_buttons(card, row)
        return card

    def _add_fact(self, card: Card, label: str, value: Text) -> None:
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(Text(label, TextStyle.CAPTION))
        both.addWidget(value)
        card.body.addLayout(both)

    def _add_legal_end(self, card: Card, row: RegisterRow) -> None:
        entry, wording = row.entry, self._workplace.wording
        if isinstance(entry, Complaint) and entry.acknowledged_on is None:
            clock = acknowledge_by(self._workplace.session, entry)
            article = wording.pick(clock.rule.article.ja, clock.rule.article.en)
            words = f"{wording.full_date(clock.due)}・{article}"
            self._add_fact(card, wording.entry_field("acknowledge_by"), Text(words, wrap=True))

    def _add_buttons(self, card: Card, row: RegisterRow) -> None:
        self.change = SecondaryButton(self.tr("Change…"), "pencil")
        self.change.clicked.connect(self.change_wanted)
        self.change.setVisible(may_enter(self._workplace.session, row.entry.kind))
        self.inquiry = SecondaryButton(self.tr("Open the inquiry"), "external-link")
        self.inquiry.clicked.connect(lambda: self.inquiry_wanted.emit(row.entry.inquiry_id))
        self.inquiry.setVisible(bool(row.inquiry_number))
        self.sheet = SecondaryButton(self.tr("Hand-over sheet…"), "printer")
        self.sheet.clicked.connect(self.sheet_wanted)
        self.sheet.setVisible(isinstance(row.entry, Incident))
        card.body.addSpacing(4)
        card.body.addWidget(flowing([self.change, self.sheet, self.inquiry]))

    def _private(self, label: QLabel) -> QLabel:
        """Blur a name while somebody stands behind; screen readers keep silent too."""
        if self._workplace.changes.privacy:
            label.setGraphicsEffect(QGraphicsBlurEffect(label, blurRadius=12))
            label.setAccessibleName(self.tr("Hidden"))
        return label

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_row(self._row)
