"""For how long things are kept: every period with its source; the manager sets another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from jar_desk.domain.errors import Invalid
from jar_desk.domain.retention import LONGEST, Period, PeriodUnit
from jar_desk.ui.dialogs.reason import ReasonDialog
from jar_desk.ui.fields.choice_box import ChoiceBox
from jar_desk.ui.fields.typed_line import TypedLine
from jar_desk.ui.models.cells import Cell
from jar_desk.ui.models.row_table import RowTable, scaled
from jar_desk.ui.models.rows import RowsModel, TableRow
from jar_desk.ui.widgets import Labelled, PrimaryButton, SecondaryButton, Text, TextStyle
from jar_desk.ui.widgets.fitted_dialog import size_within_screen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from jar_desk.domain.retention import KeepRule, PeriodChange
    from jar_desk.ui.wording import Wording


class PeriodsDialog(QDialog):
    """List every period; `change_wanted(code)` when another one is to be set."""

    change_wanted = Signal(str)

    def __init__(
        self,
        rules: Sequence[KeepRule],
        changes: Sequence[PeriodChange],
        names: Mapping[object, str],
        wording: Wording,
        *,
        may_change: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wording, self._names = wording, names
        self._rules = list(rules)
        self._newest = {one.code: one for one in changes}
        self.setObjectName("dialog")
        self.setWindowTitle(self.tr("Periods"))
        size_within_screen(self, 940, 620)
        self.model = RowsModel(self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Periods"))
        self.table.set_widths(scaled([132, 400, 90, 200], {1: 3, 3: 1}))
        self.change = PrimaryButton(self.tr("Change…"), "pencil")
        self.change.setVisible(may_change)
        self.change.clicked.connect(self._want)
        self.table.row_opened.connect(lambda _row: self._want() if may_change else None)
        self.done_button = SecondaryButton(self.tr("Close"))
        self.done_button.clicked.connect(self.reject)
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.done_button)
        buttons.addWidget(self.change)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 20, 20, 16)
        page.setSpacing(12)
        page.addWidget(Text(self.tr("Periods"), TextStyle.TITLE))
        said = self.tr(
            "What the policy promises, and what the house has set where the policy is silent. "
            "Another period needs a reason; the old one stays on record."
        )
        page.addWidget(Text(said, TextStyle.SOFT, wrap=True))
        page.addWidget(self.table, 1)
        page.addLayout(buttons)

    def _show(self) -> None:
        headings = (
            self.tr("Rule"),
            self.tr("What is kept"),
            self.tr("How long"),
            self.tr("Runs from"),
        )
        self.model.show_rows(headings, [self._row(one) for one in self._rules])
        self.table.choose_row(0)

    def _row(self, rule: KeepRule) -> TableRow:
        wording = self._wording
        changed = self._newest.get(rule.code)
        said = ""
        if changed is not None:
            said = self.tr("Set by {name}: {reason}").format(
                name=self._names.get(changed.changed_by, ""), reason=changed.reason
            )
        return TableRow(
            None,
            (
                Cell(first=rule.code),
                Cell(
                    first=wording.pick(rule.text.ja, rule.text.en),
                    second=said or wording.pick(rule.source.ja, rule.source.en),
                ),
                Cell(first=wording.keep_period(rule.period)),
                Cell(first=wording.started_by(rule.starts)),
            ),
        )

    def _want(self) -> None:
        row = self.table.chosen_row()
        if 0 <= row < len(self._rules):
            self.accept()
            self.change_wanted.emit(self._rules[row].code)


class PeriodDialog(ReasonDialog):
    """Another period for one rule, with the reason."""

    def __init__(self, rule: KeepRule, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Set another period"),
            self.tr("Set the period"),
            wording.pick(rule.text.ja, rule.text.en),
            parent,
        )
        self.count: TypedLine[int] = TypedLine(self.tr("How long"), _count, wording.invalid)
        self.count.set_text(str(rule.period.count))
        self.unit = ChoiceBox(PeriodUnit, wording.period_unit, self.tr("Counted in"))
        self.unit.choose(rule.period.unit)
        self.body.insertWidget(0, self.count)
        self.body.insertWidget(1, Labelled(self.unit, self.tr("Counted in")))

    def period(self) -> Period:
        """Return the period. Raises Invalid."""
        count = self.count.value()
        return Period(count or 0, self.unit.value())

    def is_complete(self) -> bool:
        """Tell whether the number can be read and there is a reason."""
        return self.count.check() and super().is_complete()


def _count(typed: str) -> int:
    try:
        number = int(typed.strip())
    except ValueError:
        number = -1
    if not 0 <= number <= LONGEST:
        raise Invalid("period", "out-of-range")
    return number
