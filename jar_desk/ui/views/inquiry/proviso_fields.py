"""The two halves of a proviso: why it is difficult, and what is done instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from jar_desk.domain.right_rules import Proviso
from jar_desk.domain.rights import Outcome
from jar_desk.ui.fields.text_box import TextBox
from jar_desk.ui.widgets import Labelled

if TYPE_CHECKING:
    from jar_desk.domain.inquiry import Decision
    from jar_desk.domain.right_rules import RightRule


class ProvisoFields(QWidget):
    """`.boxes` are typed into; who owns them saves what they hold."""

    def __init__(self, rule: RightRule) -> None:
        super().__init__()
        self._rule = rule
        self.difficulty, self.measure = TextBox(2), TextBox(2)
        self.boxes = (self.difficulty, self.measure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._why = Labelled(self.difficulty, self.tr("Why it is difficult"))
        self._what = Labelled(self.measure, self.tr("What is done instead"))
        column.addWidget(self._why)
        column.addWidget(self._what)

    def show_decision(self, decision: Decision | None, *, typing: bool, open_to_edit: bool) -> None:
        """Show what was decided; what is being typed stays."""
        outcome = decision.outcome if decision else None
        owed = self._rule.provisos(outcome)
        self._why.setVisible(Proviso.DIFFICULT in owed)
        self._what.setVisible(Proviso.MEASURE in owed)
        self.setVisible(bool(owed))
        restricted = outcome is Outcome.RESTRICTED_INSTEAD
        self._what.set_label(
            self.tr("What is restricted, and how")
            if restricted
            else self.tr("What is done instead")
        )
        kept = (decision.difficulty, decision.measure) if decision else ("", "")
        for box, words in zip(self.boxes, kept, strict=True):
            box.setReadOnly(not open_to_edit)
            if not (typing or box.hasFocus()) and box.toPlainText() != words:
                box.setPlainText(words)

    def words(self, outcome: Outcome) -> tuple[str, str]:
        """Return what was typed, as far as the outcome has a place for it."""
        owed = self._rule.provisos(outcome)
        return (
            self.difficulty.words() if Proviso.DIFFICULT in owed else "",
            self.measure.words() if Proviso.MEASURE in owed else "",
        )
